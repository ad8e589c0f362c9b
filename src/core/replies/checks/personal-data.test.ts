// Pins what counts as somebody else's data in a reply: identity numbers and accounts block, the rest warns.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doneReply, knownFacts, lampRequest } from '../../../../test/support/requests/replies.ts'
import { checkReply } from '../check-reply.ts'
import { type CheckedReply, nothingKnown } from '../reply-facts.ts'

const say = (text: string, facts = knownFacts, request: CheckedReply['request'] = lampRequest) =>
  checkReply({ reply: { ...doneReply, text }, request, facts })
const found = (...asked: Parameters<typeof say>) => say(...asked).map(each => each.check)

describe('identity numbers', () => {
  test.each([
    ['12345678950'],
    ['123 456 789 50'],
    ['123.456.789.50'],
    ['123-456-789-50'],
    ['１２３４５６７８９５０'],
    ['12345\u200b678950'],
    ['TC:12345678950,'],
    ['99123456740'],
  ])('%s of somebody else blocks', number => {
    expect(found(`Kayıt sahibi: ${number} olarak görünüyor.`)).toEqual(['national-id'])
  })

  test.each([
    ['the applicant’s own', '10000000146'],
    ['a wrong check digit', '12345678951'],
    ['a mobile number of the municipality', '0442 344 10 10'],
    ['twelve digits', '123456789501'],
    ['the law’s repeated digits', '11111111110'],
    ['a sum of money', '12.345.678,95'],
  ])('%s does not', (_, number) => {
    expect(found(`Kayıtlarda geçen: ${number} olarak görünüyor.`)).toEqual([])
  })

  test('the number is shown masked, and stands at the remedy when it is there', () => {
    expect(say('Kayıt: 12345678950.')).toEqual([
      { check: 'national-id', severity: 'block', field: 'text', excerpt: '123******50' },
    ])
    const reply = { ...doneReply, remedy: 'Dosya 12345678950' }
    expect(checkReply({ reply, request: lampRequest, facts: knownFacts })[0]?.field).toBe('remedy')
  })

  test('of an applicant who is not known or hidden every number is another’s', () => {
    expect(found('Kayıt: 10000000146.', nothingKnown)).toEqual(['national-id'])
    expect(
      found('Kayıt: 10000000146.', knownFacts, { ...lampRequest, isIdentityHidden: true }),
    ).toEqual(['national-id'])
  })
})

describe('accounts', () => {
  test.each([
    ['TR330006100519786457841326', []],
    ['TR33 0006 1005 1978 6457 8413 26', []],
    ['TR320010009999901234567890', ['iban']],
    ['tr32 0010 0099 9990 1234 5678 90', ['iban']],
    ['DE89370400440532013000', ['iban']],
    ['TR320010009999901234567891', []],
  ])('%s: %j', (iban, expected) => {
    expect(found(`Ücret şu hesaba yatırılabilir: ${iban}.`)).toEqual(expected)
  })

  test('an account that the applicant wrote down is the applicant’s', () => {
    const request = { ...lampRequest, text: 'İade için hesabım: TR32 0010 0099 9990 1234 5678 90' }
    expect(found('İade TR320010009999901234567890 hesabına yapıldı.', knownFacts, request)).toEqual(
      [],
    )
  })
})

test.each<[string, string[]]>([
  ['Ekip şefini 0533 765 43 21 numarasından arayın.', ['phone']],
  ['Ekip şefini +90 533 765 43 21 numarasından arayın.', ['phone']],
  ['Size 0532 123 45 67 numarasından ulaşamadık.', []],
  ['Bizi 444 1 625 ya da 153 ile arayın.', []],
  ['Müdürlüğün telefonu 0442 344 10 10.', []],
  ['Taksit 12.500 lira, süre 120 gün.', []],
  ['25 AB 123 plakalı araca ceza yazıldı.', ['plate']],
  ['06ABC12 plakalı araç çekildi.', ['plate']],
  ['Çalışma 10 ve 20 Mart günleri yapıldı.', []],
  ['Boru 25 M 300 derinliğe indirildi.', ['plate']],
  ['82 AB 123 diye bir plaka yoktur.', []],
  ['Şikâyet edilen kişi ali.veli@posta.com adresini kullanıyor.', ['e-mail']],
  ['Yazışma adresiniz isil@ornek.com.tr olarak kayıtlı.', []],
  ['Sorular için beyazmasa@erzurum.bel.tr adresine yazın.', []],
  ['Sorular için bilgi@ornekbelediye.org adresine yazın.', []],
  ['Komşunuz Mehmet Kaya hakkında tutanak tutuldu.', ['person-name']],
  ['Komşunuz MEHMET KAYA hakkında tutanak tutuldu.', ['person-name']],
  ['Işıl Şahin adına kayıt açıldı.', []],
  ['Ağaçlar Mustafa Kemal Parkı içinde budandı.', []],
  ['Mustafa Kemal Caddesi asfaltlandı.', []],
  ['Ali Ravi ilkokulunun önü temizlendi.', []],
  ['Fatih Sultan Mehmet Bulvarı açıldı.', []],
  ['Barış Manço adını taşıyan park açıldı.', []],
])('%s: %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

const checkDigits = (nine: readonly number[]): string => {
  const odd = [0, 2, 4, 6, 8].reduce((sum, at) => sum + (nine[at] ?? 0), 0)
  const even = [1, 3, 5, 7].reduce((sum, at) => sum + (nine[at] ?? 0), 0)
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  const eleventh = (odd + even + tenth) % 10
  return `${nine.join('')}${tenth}${eleventh}`
}
const anyTckn = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([first, rest]) => checkDigits([first, ...rest]))
  .filter(number => number !== '10000000146' && !/^(\d)\1{9}/.test(number))

test('somebody who shares the applicant’s given name is still somebody else', () => {
  const applicant = { name: 'Ali Demir', nationalId: '', phone: '', email: '', language: 'tr' }
  const facts = { ...knownFacts, applicant }
  expect(found('Ali Demir adına kayıt açıldı.', facts)).toEqual([])
  expect(found('Ali Kaya adına kayıt açıldı.', facts)).toEqual(['person-name'])
})

test('whatever a reply says, another person’s number behind it always blocks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), anyTckn, (text, number) => {
      const blocks = say(`${text} ${number}`).filter(each => each.severity === 'block')
      expect(blocks.map(each => each.check)).toContain('national-id')
    }),
    { numRuns: 500 },
  )
})

test('ten thousand of the same sign are read like any other text', () => {
  for (const unit of ['?', '.', 'İIıi', 'A-', 'mi ', 'a@', '1-', 'Sayın ']) {
    const text = unit.repeat(10_000 / unit.length)
    const begun = performance.now()
    say(text, knownFacts, { ...lampRequest, text })
    // Measured 5 to 40 ms; a pattern that reads a row again from each sign takes several seconds.
    expect(performance.now() - begun).toBeLessThan(1_500)
  }
})

test('no text makes the checks throw', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 })
  fc.assert(
    fc.property(anything, anything, anything, anything, (text, remedy, article, asked) => {
      const reply = {
        ...doneReply,
        outcome: 'not-fulfilled',
        text,
        remedy,
        article,
        ground: article,
      } as const
      for (const legalClass of ['petition', 'information', 'data-subject'] as const) {
        const findings = checkReply({
          reply,
          request: { ...lampRequest, text: asked, legalClass },
          facts: { ...knownFacts, stockReplies: [asked] },
        })
        expect(Array.isArray(findings)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
