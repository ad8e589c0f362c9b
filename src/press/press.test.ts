// The press gives PDF/UA-1 and PDF/A-2a by the rules that can be checked here, always the same bytes for
// the same letter, and a refusal that names the signs it cannot print.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, checkPdf } from '../../test/support/letters/check-pdf.ts'
import { orderOf, testFacts } from '../../test/support/letters/orders.ts'
import { type LetterKind, letterKinds } from '../core/letters/letter-kinds.ts'
import { type Official, printedLetter } from '../core/letters/printed-letter.ts'
import { type LetterOrder, writeLetter } from '../core/letters/write-letter.ts'
import { isoDate } from '../core/time/dates.ts'
import { openPress } from './press.ts'

const press = openPress()
const official: Official = {
  number: 'E-12345678-622.01-4567',
  numberedOn: isoDate('2026-03-16'),
}

function print(kind: LetterKind, wish: Partial<LetterOrder> = {}, given: Official = official) {
  const written = writeLetter(orderOf(kind, wish))
  if (!written.ok) throw new Error(JSON.stringify(written.refusal))
  return press.print(printedLetter(written.content, given))
}

function pdfOf(kind: LetterKind, wish: Partial<LetterOrder> = {}, given: Official = official) {
  const printed = print(kind, wish, given)
  if (!printed.ok) throw new Error(JSON.stringify(printed.refusal))
  return printed.pdf
}

const full: Partial<LetterOrder> = {
  attachments: [
    { name: 'Keşif tutanağı', pages: 2 },
    { name: 'Fotoğraf', pages: null },
  ],
  distribution: { forAction: ['Karayolları 12. Bölge Müdürlüğüne'], forInformation: ['Valiliğe'] },
  moreReferences: ['01.03.2026 tarihli ve E-11111111-105.01-77 sayılı yazı.'],
}

test.each(letterKinds)('a letter of the kind %s breaks none of the rules', async kind => {
  const checked = await checkPdf(pdfOf(kind, full))
  expect(checked.faults).toEqual([])
  expect(checked.pages).toBe(1)
})

test('a draft and a letter of several pages break none either', async () => {
  const cevap = 'Ekiplerimiz yerinde inceleme yapmıştır; sonuç aşağıdadır. '.repeat(20)
  const values = { ...orderOf('refusal').values, cevap: `${cevap}\n\n`.repeat(6) }
  expect((await checkPdf(pdfOf('refusal', full, null))).faults).toEqual([])
  const long = await checkPdf(pdfOf('refusal', { ...full, values }))
  expect(long.faults).toEqual([])
  expect(long.pages).toBe(3)
})

test('the checker sees what is wrong: a plain file of another maker', async () => {
  const { PDFDocument } = await import('pdf-lib')
  const plain = await PDFDocument.create()
  plain.addPage()
  const { faults } = await checkPdf(await plain.save())
  expect(faults).toContain('14289-1 6.2: not marked as tagged')
  expect(faults).toContain('14289-1 7.1: no structure')
  expect(faults).toContain('19005-2 6.6.2.1: no metadata')
  expect(faults).toContain('14289-1 7.21: no font at all')
})

test.each([
  ['/Marked true', '/Marked null', '14289-1 6.2: not marked as tagged'],
  ['<pdfuaid:part>1', '<pdfuaid:part>2', '14289-1 5: metadata lack'],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', '14289-1 7.1: viewers do not show the title'],
  ['/Alt ', '/Alx ', '14289-1 7.3: a figure without alternative text'],
  ['/ToUnicode ', '/ToUnicodx ', '14289-1 7.21.7: '],
  ['/FontFile2 ', '/FontFilx2 ', '14289-1 7.21.4.1: '],
  ['/S /H2', '/S /H4', '14289-1 7.4.2: H4 follows H1'],
  ['/GTS_PDFA1', '/GTS_PDFX1', '19005-2 6.2.3: no output intent'],
])('the checker sees %s become %s in a letter of ours', async (before, after, fault) => {
  const text = Buffer.from(pdfOf('refusal', full)).toString('latin1')
  expect(text).toContain(before)
  const { faults } = await checkPdf(Buffer.from(text.replaceAll(before, after), 'latin1'))
  expect(faults.some(each => each.startsWith(fault))).toBe(true)
})

test('a reader that speaks finds heading, lists, remedy and the words of the QR code', async () => {
  const values = { ...orderOf('refusal').values, cevap: 'Yapılacaklar:\n- Söküm\n- Döşeme' }
  const { structure, title, fonts } = await checkPdf(pdfOf('refusal', { ...full, values }))
  const all = allOf(structure)
  expect(all.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => type)).toEqual([
    'H1',
    'H2',
    'H2',
    'H2',
    'H3',
    'H3',
  ])
  expect(all.filter(({ type }) => type === 'LI')).toHaveLength(4)
  expect(all.filter(({ type }) => type === 'Figure').map(({ alt }) => alt)).toEqual([
    'Karekod: belgeyi doğrulama adresi https://beyazmasa.yakakoy.example/dogrula/K7QM-4XPA-9TRD-2HWC',
  ])
  expect(title).toBe('Çukur, bozuk asfalt – E-12345678-622.01-4567')
  expect(fonts).toEqual(['Tinos-Bold', 'Tinos-Regular'])
})

test('the same letter gives the same bytes, from another press and after other letters too', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const first = hash(pdfOf('reply', full))
  pdfOf('fee')
  expect(hash(pdfOf('reply', full))).toBe(first)
  const written = writeLetter(orderOf('reply', full))
  const other = written.ok && openPress().print(printedLetter(written.content, official))
  expect(other !== false && other.ok && hash(other.pdf)).toBe(first)
})

test('another number, another date or a draft are other bytes', () => {
  const bytes = [
    pdfOf('reply'),
    pdfOf('reply', {}, null),
    pdfOf('reply', {}, { ...official, number: 'E-12345678-622.01-4568' }),
    pdfOf('reply', {}, { ...official, numberedOn: isoDate('2026-03-17') }),
  ].map(each => Buffer.from(each).toString('base64'))
  expect(new Set(bytes).size).toBe(4)
})

test('signs that no font has are refused by name; Arabic, Greek and currency are printed', () => {
  const with_ = (cevap: string) => print('reply', { values: { cevap } })
  expect(with_('مرحبا Καλημέρα ₺ § № ✓ — “söz”').ok).toBe(true)
  expect(with_('Çin 中 ve 😀')).toEqual({
    ok: false,
    refusal: { kind: 'unprintable', signs: '中' },
  })
})

test('a private sign that a font happens to draw is refused by its number; bullets of a pasted list are bullets', async () => {
  expect(print('reply', { values: { cevap: 'Ek \uf400 ve \uf400\uf401' } })).toEqual({
    ok: false,
    refusal: { kind: 'unprintable', signs: 'U+F400 U+F401' },
  })
  expect(print('reply', { values: { cevap: 'Ek \ue000 ve \u{f0000}' } })).toEqual({
    ok: false,
    refusal: { kind: 'unprintable', signs: 'U+E000 U+F0000' },
  })
  const cevap = 'Yapılanlar:\n\uf0b7 Lamba değişti.\n\uf0a7\tDirek boyandı.'
  const { structure } = await checkPdf(pdfOf('reply', { values: { cevap } }))
  expect(allOf(structure).filter(({ type }) => type === 'LI').length).toBe(2)
})

test('words of a resident are text: no markup of the typesetter does anything', async () => {
  const cevap =
    '#read("/etc/passwd") = Başlık *kalın* $x$ \\ #panic() <etiket> @kaynak [köşe] // yorum'
  const { structure } = await checkPdf(pdfOf('reply', { values: { cevap } }))
  expect(allOf(structure).filter(({ type }) => type === 'H1')).toHaveLength(1)
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[a-zğüşöçıİ #$*_\\[\]{}"'\n-]{0,200}$/),
)

test('any words whatever are printed or refused; nothing crashes', () => {
  fc.assert(
    fc.property(text, text, text, text, (cevap, name, topic, address) => {
      const facts = { ...testFacts, topic, applicant: { isPerson: true, name, address } }
      const written = writeLetter(orderOf('reply', { values: { cevap }, facts }))
      if (!written.ok) return ['missing', 'no-addressee'].includes(written.refusal.kind)
      const printed = press.print(printedLetter(written.content, null))
      return printed.ok || printed.refusal.kind === 'unprintable'
    }),
    { numRuns: 300 },
  )
  // Three hundred letters: seconds, and more where other work runs beside.
}, 60_000)
