// Owns ordinary letters for tests: one office, one request, one signatory; a test names only what it is
// about.
import { defaultTemplates } from '../../../src/core/letters/default-templates.ts'
import type { LetterValues } from '../../../src/core/letters/fill-template.ts'
import { type LetterKind, placeholders } from '../../../src/core/letters/letter-kinds.ts'
import type {
  LetterFacts,
  LetterOffice,
  LetterOrder,
} from '../../../src/core/letters/write-letter.ts'
import { isoDate } from '../../../src/core/time/dates.ts'

export const testOffice: LetterOffice = {
  institution: 'Yakaköy İlçe Belediye Başkanlığı',
  detsis: '12345678',
  verifyAddress: 'https://beyazmasa.yakakoy.example/dogrula',
  contact: {
    address: 'Cumhuriyet Caddesi No: 1, Yakaköy',
    phone: '0442 000 01 53',
    fax: '',
    email: 'beyazmasa@yakakoy.example',
    website: 'yakakoy.example',
    kep: '',
    person: 'Işıl Örnek, 0442 000 01 55',
  },
}

export const testFacts: LetterFacts = {
  registerNumber: 'BM-2026-000123',
  receivedOn: isoDate('2026-02-18'),
  topic: 'Çukur, bozuk asfalt',
  unit: 'Fen İşleri Müdürlüğü',
  municipality: 'Yakaköy Belediyesi',
  applicant: { isPerson: true, name: 'Işıl Şahinoğlu', address: 'Ilıca Sokak 4, Yakutiye' },
  isIdentityHidden: false,
}

/** Every variable with words of its own. */
export const testValues: LetterValues = Object.fromEntries(
  placeholders.map(name => [name, `${name} için yazılan söz`]),
)

export const orderOf = (kind: LetterKind, wish: Partial<LetterOrder> = {}): LetterOrder => ({
  kind,
  template: defaultTemplates[kind],
  office: testOffice,
  facts: testFacts,
  values: testValues,
  signatory: { name: 'Gökçe İMZALI', title: 'Fen İşleri Müdürü', isDelegated: true },
  otherBody: ['Karayolları 12. Bölge Müdürlüğü', 'Erzurum'],
  moreReferences: [],
  attachments: [],
  distribution: null,
  verificationCode: 'K7QM-4XPA-9TRD-2HWC',
  writtenOn: isoDate('2026-03-14'),
  ...wish,
})
