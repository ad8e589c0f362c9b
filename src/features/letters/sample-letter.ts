// A letter of a template with samples in its variables, for whoever edits the template. Nothing is kept.
import { verificationCodeFrom } from '../../core/identity/secret-code.ts'
import type { LetterTemplate } from '../../core/letters/default-templates.ts'
import {
  type LetterKind,
  letterKindRules,
  type Placeholder,
  placeholders,
} from '../../core/letters/letter-kinds.ts'
import { writeLetter } from '../../core/letters/write-letter.ts'
import { localDateOf } from '../../core/time/dates.ts'
import { printLetter } from './letter-bytes.ts'
import type { LetterHouse } from './letter-office.ts'
import { type LetterResult, type LetterTools, refuse } from './letter-tools.ts'

const SAMPLE_PERSON = { isPerson: true, name: 'Örnek Kişi', address: 'Örnek Sokak No: 1' }

/** What the settings lack is shown as lacking, in brackets: a sample must not wait for them. */
export function sampleLetter(
  { desk, press }: Pick<LetterTools, 'desk' | 'press'>,
  house: LetterHouse,
  template: LetterTemplate,
  { kind, nameOf }: { kind: LetterKind; nameOf: (variable: Placeholder) => string },
): LetterResult<Uint8Array> {
  const today = localDateOf(desk.now())
  const { office } = house
  const written = writeLetter({
    kind,
    template,
    office: {
      ...office,
      institution: office.institution || '[KURUM ADI]',
      detsis: office.detsis || '00000000',
      verifyAddress: office.verifyAddress || 'https://example.invalid/dogrula',
    },
    facts: {
      registerNumber: 'BM-2026-000000',
      receivedOn: today,
      topic: nameOf('konu'),
      unit: nameOf('birim'),
      municipality: house.name,
      applicant: SAMPLE_PERSON,
      isIdentityHidden: false,
    },
    values: Object.fromEntries(placeholders.map(name => [name, nameOf(name)])),
    signatory: house.signatories[0] ?? { name: '[İMZA]', title: '', isDelegated: false },
    otherBody: letterKindRules[kind].goesTo === 'other-body' ? [nameOf('kurum')] : [],
    moreReferences: [],
    attachments: [],
    distribution: null,
    verificationCode: verificationCodeFrom(new Uint8Array(16)),
    writtenOn: today,
  })
  if (!written.ok) return refuse(written.refusal)
  return printLetter(
    { press },
    { content: written.content, officialNumber: null, numberedOn: null },
  )
}
