// Pins what keeps a reply from leaving: by class, outcome and words, each case written out. docs/law/replies.md
// names the rules. What is said about others is in checks/personal-data.test.ts.
import { describe, expect, test } from 'vitest'
import {
  boardRemedy,
  courtRemedy,
  doneReply,
  fileRequest,
  knownFacts,
  lampRequest,
  refusedReply,
  secretReply,
} from '../../../test/support/requests/replies.ts'
import type { Reply } from '../request/events.ts'
import type { LegalClass, Outcome } from '../request/vocabulary.ts'
import { checkInterimReply, checkReply } from './check-reply.ts'
import type { CheckedReply } from './reply-facts.ts'

const facts = knownFacts
const found = (reply: Reply, request: CheckedReply['request'] = lampRequest, more = {}) =>
  checkReply({ reply, request, facts: { ...facts, ...more } }).map(each => each.check)
const ofClass = (legalClass: LegalClass) => ({ ...lampRequest, legalClass })

describe('what the law demands blocks, and a whole reply passes', () => {
  test.each([
    ['done', doneReply, lampRequest],
    ['refused with reason, article and remedy', refusedReply, lampRequest],
    ['information refused with ground, article, board and court', secretReply, fileRequest],
  ] as const)('%s: nothing is found', (_, reply, request) => {
    expect(checkReply({ reply, request, facts })).toEqual([])
  })

  test('a bare refusal lacks reason, article and remedy, each at its field', () => {
    const reply: Reply = {
      text: refusedReply.text,
      outcome: 'not-fulfilled',
      reason: null,
      remedy: null,
    }
    expect(checkReply({ reply, request: lampRequest, facts })).toEqual([
      { check: 'reason', severity: 'block', field: 'reason' },
      { check: 'article', severity: 'block', field: 'article' },
      { check: 'remedy', severity: 'block', field: 'remedy' },
    ])
  })

  test.each<[Outcome, LegalClass, string[]]>([
    ['partly-fulfilled', 'petition', ['reason', 'article', 'remedy']],
    ['not-examined', 'petition', ['reason', 'ground', 'article', 'remedy']],
    ['not-fulfilled', 'muhtar', ['reason', 'article', 'remedy']],
    ['not-fulfilled', 'data-subject', ['reason', 'article', 'remedy']],
    ['redacted', 'information', ['reason', 'ground', 'article', 'remedy']],
    ['not-examined', 'cimer-information', ['reason', 'ground', 'article', 'remedy']],
    ['not-fulfilled', 'agency-document', ['reason', 'article']],
    ['fulfilled', 'petition', []],
    ['informed', 'service', []],
    ['programmed', 'petition', []],
    ['duplicate', 'petition', []],
    ['forwarded', 'petition', []],
    ['programmed', 'information', ['outcome-class']],
    ['duplicate', 'cimer-information', ['outcome-class']],
    ['redacted', 'petition', ['outcome-class', 'reason', 'article', 'remedy']],
  ])('%s of %s', (outcome, legalClass, expected) => {
    const questions = [{ text: lampRequest.text, isAnswered: true }]
    const reply: Reply = { text: doneReply.text, outcome, reason: null, remedy: null, questions }
    expect(found(reply, ofClass(legalClass))).toEqual(expected)
  })
})

describe('the ground is one of the law of the class', () => {
  test.each<[string, string, LegalClass, Outcome, string[]]>([
    ['R21', '4982 sayılı Kanun m.21', 'information', 'not-fulfilled', []],
    ['R21', '4982 m.21', 'cimer-information', 'partly-fulfilled', []],
    ['R21', '4982/21', 'information', 'redacted', []],
    ['R21', '4982 sayılı Kanunun 21. maddesi', 'information', 'not-fulfilled', []],
    ['R21', '4982 sayılı Kanun m.23', 'information', 'not-fulfilled', ['article-law']],
    ['R21', '3071 sayılı Kanun m.21', 'information', 'not-fulfilled', ['article-law']],
    ['RF', '2004/7189 sayılı Yönetmelik m.9', 'information', 'not-examined', []],
    ['RF', '2004/7189 sayılı Yönetmelik m.14', 'information', 'partly-fulfilled', ['ground-law']],
    ['R07B', '2004/7189 sayılı Yönetmelik m.12', 'information', 'not-fulfilled', []],
    ['P6C', '3071 sayılı Kanun m.6/c', 'information', 'not-examined', ['ground-law']],
    ['P6C', '3071 sayılı Kanun m.6/c', 'petition', 'not-examined', []],
    ['P6A', '3071 sayılı Kanunun 6. maddesi', 'cimer-petition', 'not-examined', []],
    ['P6A', '3071 sayılı Kanun m.7', 'petition', 'not-examined', ['article-law']],
    ['P6A', '3071 sayılı Kanun m.6/a', 'petition', 'not-fulfilled', ['ground-law']],
    ['R99', '4982 sayılı Kanun m.21', 'information', 'not-fulfilled', ['ground-law']],
  ])('%s with %s, %s %s: %j', (ground, article, legalClass, outcome, expected) => {
    const remedy = legalClass.includes('information') ? boardRemedy : courtRemedy
    const questions = [{ text: lampRequest.text, isAnswered: true }]
    const reply: Reply = { ...refusedReply, outcome, ground, article, remedy, questions }
    expect(found(reply, ofClass(legalClass))).toEqual(expected)
  })
})

test.each<[string | null, string[]]>([
  ['3194 sayılı Kanun m.21', []],
  ['5393 m.14', []],
  ['Anayasa m.35', []],
  ['2872 sayılı Çevre Kanununun 8 inci maddesi', []],
  ['Planlı Alanlar İmar Yönetmeliği md. 5', []],
  ['3194 sayılı Kanun', ['article']],
  ['m.21', ['article']],
  ['mevzuat gereği', ['article']],
  ['  ', ['article']],
  [null, ['article']],
  ['4982 sayılı Kanun m.21', ['article-other-law']],
])('the article of a petition: %j is %j', (article, expected) => {
  expect(found({ ...refusedReply, article })).toEqual(expected)
})

describe('the remedy names authority and period in one sentence', () => {
  test.each<[LegalClass, string, string[]]>([
    ['petition', courtRemedy, []],
    ['petition', 'ALTMIŞ GÜN İÇİNDE İDARE MAHKEMESİNDE DAVA AÇABİLİRSİNİZ.', []],
    ['petition', 'You can go to the administrative court within 60 days.', []],
    ['petition', 'Dava açabilirsiniz.', ['remedy-authority']],
    ['petition', 'İdare mahkemesinde dava açabilirsiniz.', ['remedy-period']],
    ['petition', 'İdare mahkemesine 30 gün içinde başvurun.', ['remedy-period']],
    ['petition', '60 gün bekleyin. İdare mahkemesinde dava açabilirsiniz.', ['remedy-period']],
    ['petition', 'Kamu Denetçiliği Kurumuna 6 ay içinde başvurun.', ['remedy-authority']],
    ['petition', 'Para cezasına karşı 15 gün içinde sulh ceza hâkimliğine başvurabilirsiniz.', []],
    ['petition', 'Plana askıda kaldığı 1 ay içinde itiraz edebilirsiniz.', []],
    ['information', courtRemedy, ['remedy-authority']],
    ['information', boardRemedy, []],
    [
      'information',
      '15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edin.',
      ['remedy-authority'],
    ],
    ['data-subject', courtRemedy, ['remedy-authority']],
    ['data-subject', 'Otuz gün içinde Kişisel Verileri Koruma Kuruluna şikâyet edebilirsiniz.', []],
  ])('%s: %s', (legalClass, remedy, expected) => {
    const reply = legalClass === 'information' ? secretReply : refusedReply
    const article = legalClass === 'data-subject' ? '6698 sayılı Kanun m.13' : reply.article
    const request = { ...fileRequest, legalClass }
    const questions = secretReply.questions ?? []
    expect(
      found({ ...reply, remedy, questions, ...(article ? { article } : {}) }, request),
    ).toEqual(expected)
  })
})

describe('questions', () => {
  const text = 'Kaç ağaç kesildi? Yerine dikilecek mi bilmek istiyorum.'
  const both = ['Kaç ağaç kesildi?', 'Yerine dikilecek mi bilmek istiyorum.']
  const tick = (first: boolean, second: boolean) => [
    { text: both[0] ?? '', isAnswered: first },
    { text: both[1] ?? '', isAnswered: second },
  ]

  test('an open question of an application for information blocks, of a petition it warns', () => {
    const reply: Reply = { ...doneReply, questions: tick(true, false) }
    const [ofInformation] = checkReply({ reply, request: { ...fileRequest, text }, facts })
    expect(ofInformation).toEqual({
      check: 'question-unanswered',
      severity: 'block',
      field: 'questions',
      excerpt: 'Yerine dikilecek mi bilmek istiyorum.',
    })
    expect(found(reply, { ...lampRequest, text })).toEqual(['question-open'])
    expect(found({ ...reply, questions: tick(true, true) }, { ...fileRequest, text })).toEqual([])
  })

  test('without a list every question that is found is open', () => {
    expect(found(doneReply, { ...lampRequest, text })).toEqual(['question-open', 'question-open'])
  })

  test('a question that was taken off the list is asked about, one that was reworded is not', () => {
    const { 0: first } = tick(true, true)
    expect(
      found({ ...doneReply, questions: first ? [first] : [] }, { ...fileRequest, text }),
    ).toEqual(['question-removed'])
    const reworded = [
      ...tick(true, false).slice(0, 1),
      { text: 'Yerine ağaç dikilecek mi bilmek istiyorum.', isAnswered: true },
    ]
    expect(found({ ...doneReply, questions: reworded }, { ...fileRequest, text })).toEqual([])
  })

  test('what is sent on to another body leaves its questions to that body', () => {
    expect(found({ ...doneReply, outcome: 'forwarded' }, { ...fileRequest, text })).toEqual([])
  })
})

describe('the words of a reply', () => {
  test.each<[string, string, string[]]>([
    ['bare', 'Talebiniz değerlendirilmiştir.', ['bare-sentence']],
    ['bare in capitals', 'BAŞVURUNUZ İLGİLİ BİRİME İLETİLMİŞTİR.', ['bare-sentence']],
    [
      'bare twice',
      'Dilekçeniz incelenmiştir. Talebiniz dikkate alınacaktır.',
      ['bare-sentence', 'bare-sentence'],
    ],
    ['bare beside a fact', 'Talebiniz değerlendirildi. Lamba 3 Mart günü değiştirildi.', []],
    ['mentions an enclosure', 'Lamba değiştirildi. Tutanak ektedir.', ['attachment-absent']],
    ['another record', 'Bu konu BM-2026-000777 numaralı kayıtta çözüldü.', ['incoming-record']],
    ['the own record', 'BM-2026-000123 numaralı başvurunuzdaki lamba değiştirildi.', []],
    ['a greeting of the applicant', 'Sayın Işıl Şahin,\nLamba değiştirildi.', []],
    ['a greeting of nobody', 'Sayın Başvuran,\nLamba değiştirildi.', []],
    [
      'a greeting of somebody else',
      'Sayın Ayşe Yıldız,\nLamba değiştirildi.',
      ['addressee', 'person-name'],
    ],
    ['a shared given name', 'Sayın IŞIL DEMİR:\nLamba değiştirildi.', ['addressee']],
  ])('%s', (_, text, expected) => {
    expect(found({ ...doneReply, text })).toEqual(expected)
  })

  test('a refusal holds no bare sentence, not even beside its reason', () => {
    const text = `Talebiniz değerlendirilmiştir. ${refusedReply.text}`
    expect(found({ ...refusedReply, text })).toEqual(['bare-sentence'])
  })

  test('who stays hidden is greeted by no name', () => {
    const reply = { ...doneReply, text: 'Sayın Işıl Şahin,\nLamba değiştirildi.' }
    expect(found(reply, { ...lampRequest, isIdentityHidden: true })).toEqual(['addressee'])
  })

  test('a company is greeted by a part of its title', () => {
    const applicant = {
      ...knownFacts.applicant,
      name: 'Palandöken Turizm Ltd. Şti.',
      nationalId: '',
      phone: '',
      email: '',
      language: 'tr',
    }
    const reply = { ...doneReply, text: 'Sayın Palandöken Turizm yetkilisi,\nLamba değiştirildi.' }
    const request = { ...lampRequest, applicantType: 'company' } as const
    expect(checkReply({ reply, request, facts: { ...facts, applicant } })).toEqual([])
  })

  test('an enclosed file answers the sentence that mentions it', () => {
    const reply = {
      ...doneReply,
      text: 'Lamba değiştirildi. Tutanak ektedir.',
      attachmentIds: ['f1'],
    }
    expect(found(reply)).toEqual([])
  })

  test('granted information in three words wants its copy', () => {
    const reply = {
      ...doneReply,
      text: 'İstediğiniz belge verilmiştir.',
      questions: secretReply.questions ?? [],
    }
    expect(found(reply, fileRequest)).toEqual(['attachment-needed'])
    expect(found({ ...reply, attachmentIds: ['f1'] }, fileRequest)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['Konu belediyemizin görevi değil. Başvurunuzu Aziziye Belediyesine gönderdik.', []],
    ['Şikâyetiniz haklıdır. Başvurunuzu Aziziye Belediyesine gönderdik.', ['merits']],
    ['Yapı mevzuata aykırı değildir, yine de ilçe belediyesine gönderdik.', ['merits']],
    ['Ekip yerinde gördü, yazıyı ilçe belediyesine gönderdik.', []],
  ])('a notice of forwarding has no opinion: %s', (text, expected) => {
    expect(found({ ...doneReply, outcome: 'forwarded', text })).toEqual(expected)
  })

  test('a reply that others got before is noticed, also with another date', () => {
    const stock =
      'Sokağınızdaki lambaları inceledik. Arızalı olanı 3 Mart 2026 günü yenisiyle değiştirdik. Sorun sürerse bize yazabilirsiniz, yeniden bakarız.'
    const again = stock.replace('3 Mart', '9 Mart')
    expect(found({ ...doneReply, text: again }, lampRequest, { stockReplies: [stock] })).toEqual([
      'stock-reply',
    ])
    expect(found(doneReply, lampRequest, { stockReplies: [stock] })).toEqual([])
    expect(
      found({ ...doneReply, text: 'Lamba değiştirildi.' }, lampRequest, {
        stockReplies: ['Lamba değiştirildi.'],
      }),
    ).toEqual([])
  })

  test('a sentence of 36 words is to be split, and the finding says which', () => {
    const long = `${'Bu yolda bir iş var ve '.repeat(6).trim()}.`
    const reply = { ...doneReply, text: `Lamba yandı. ${long}` }
    expect(checkReply({ reply, request: lampRequest, facts })).toEqual([
      { check: 'long-sentence', severity: 'warn', field: 'text', excerpt: long },
    ])
    expect(found({ ...doneReply, text: `${'Bu yolda bir iş '.repeat(8)}var.` })).toEqual([])
  })

  test('office Turkish is hard to read; a reply in English is not measured in Turkish', () => {
    const text =
      'Bahsekonu taşınmazın mülkiyetinin belirlenmesine ilişkin değerlendirmelerin tamamlanmasını müteakiben gerçekleştirilecek olan incelemelerin sonuçlandırılmasıyla birlikte tarafınıza gerekli bilgilendirmelerin yapılacağının bilinmesini ve gereğinin yerine getirilmesini önemle rica ederiz.'
    expect(found({ ...doneReply, text })).toEqual(['readability'])
    const english = {
      ...knownFacts.applicant,
      language: 'en',
      name: 'Ann Lee',
      nationalId: '',
      phone: '',
      email: '',
    }
    expect(found({ ...doneReply, text }, lampRequest, { applicant: english })).toEqual([])
  })
})

describe('an interim reply', () => {
  test.each<[string, string[]]>([
    ['Yerinde keşif yapıldı, rapor hazırlanıyor. Sonucu 20 Mart 2026 gününe kadar yazacağız.', []],
    ['Keşif yapıldı. Başvurunuz sonuçlandırılmıştır.', ['closing-words']],
    ['Dosyanız kapatıldı.', ['closing-words']],
    ['Yol trafiğe kapatıldı, çalışma sürüyor. Başvurunuz sonuçlandırılacaktır.', []],
    ['Kesin cevabı henüz veremiyoruz. Asıl cevabı ayrıca alacaksınız.', []],
    ['Konuyu 12345678950 numaralı kişiyle görüşüyoruz.', ['national-id']],
  ])('%s', (text, expected) => {
    const checks = checkInterimReply(text, { request: lampRequest, facts }).map(each => each.check)
    expect(checks).toEqual(expected)
  })
})
