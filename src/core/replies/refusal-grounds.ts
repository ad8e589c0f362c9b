// The grounds on which the law lets a request be refused or left unexamined, as rows (law.md sections 2
// and 3.3). Which reply must name one is decided in checks/.
import type { LegalClass, Outcome } from '../request/vocabulary.ts'
import { isInformation, isOfAgency } from './reply-facts.ts'

/** How sure we are of a row: law.md section 0. */
export type Sureness = 'V1' | 'V2' | 'K' | 'K?' | 'P'

export type RefusalGround = {
  code: string
  /** Number of the law or regulation, and the articles of which one must be cited. */
  law: string
  articles: readonly string[]
  /** How a reply cites it. */
  citation: string
  tr: string
  en: string
  group: 'information' | 'petition'
  outcomes: readonly Outcome[]
  sure: Sureness
}

const refusing: readonly Outcome[] = [
  'not-fulfilled',
  'partly-fulfilled',
  'redacted',
  'not-examined',
]
const whole: readonly Outcome[] = ['not-fulfilled', 'not-examined']

type Row = readonly [code: string, article: string, tr: string, en: string, sure: Sureness]

const exceptions: readonly Row[] = [
  [
    'R07',
    '7',
    'Ayrı bir çalışma veya inceleme gerektiriyor ya da elde bulunmuyor',
    'Needs separate study or analysis, or is not held',
    'V1',
  ],
  ['R08', '8', 'Yayımlanmış veya kamuya açıklanmış', 'Already published', 'V1'],
  ['R15', '15', 'Yargı denetimi dışındaki işlem', 'Act outside judicial review', 'V1'],
  ['R16', '16', 'Devlet sırrı', 'State secret', 'V1'],
  ['R17', '17', 'Ülkenin ekonomik çıkarları', 'Economic interests of the country', 'V1'],
  ['R18', '18', 'İstihbarat', 'Intelligence', 'V1'],
  ['R19', '19', 'İdari soruşturma', 'Administrative inquiry', 'V1'],
  ['R20', '20', 'Adli soruşturma ve kovuşturma', 'Judicial investigation', 'V1'],
  ['R21', '21', 'Özel hayatın gizliliği', 'Private life', 'V1'],
  ['R22', '22', 'Haberleşmenin gizliliği', 'Secrecy of communication', 'V1'],
  ['R23', '23', 'Ticari sır', 'Trade secret', 'V1'],
  ['R24', '24', 'Fikir ve sanat eserleri', 'Intellectual works', 'V1'],
  ['R25', '25', 'Kurum içi düzenleme', 'Internal rules of the institution', 'V2'],
  ['R26', '26', 'Kurum içi görüş, bilgi notu ve tavsiye', 'Internal opinion, note or advice', 'V2'],
  ['R27', '27', 'Tavsiye ve mütalaa talebi', 'Request for advice or a legal opinion', 'V2'],
]

const unexamined: readonly Row[] = [
  ['P6A', 'a', 'Belirli bir konusu yok', 'Has no definite subject', 'V1'],
  ['P6B', 'b', 'Yargı mercilerinin görevine giren konu', 'A matter for the courts', 'V1'],
  ['P6C', 'c', 'Ad, soyad, imza veya adres eksik', 'Name, signature or address is missing', 'V1'],
]

const ofRegulation = (
  code: string,
  articles: readonly string[],
  words: { tr: string; en: string },
  outcomes: readonly Outcome[],
): RefusalGround => ({
  code,
  law: '2004/7189',
  articles,
  citation: `2004/7189 sayılı Yönetmelik m.${articles[0]}`,
  ...words,
  group: 'information',
  outcomes,
  sure: 'V1',
})

export const refusalGrounds: readonly RefusalGround[] = [
  ...exceptions.map(([code, article, tr, en, sure]) => ({
    code,
    law: '4982',
    articles: [article],
    citation: `4982 sayılı Kanun m.${article}`,
    tr,
    en,
    group: 'information' as const,
    outcomes: refusing,
    sure,
  })),
  ofRegulation(
    'R07B',
    ['12'],
    {
      tr: 'İşlem tamamlanmamış veya belirli günde açıklanacak',
      en: 'Act incomplete, or to be announced on a set day',
    },
    refusing,
  ),
  ofRegulation(
    'RF',
    ['14', '9', '10', '11'],
    { tr: 'Başvurunun şekli eksik', en: 'The form of the application is incomplete' },
    whole,
  ),
  ...unexamined.map(([code, letter, tr, en, sure]) => ({
    code,
    law: '3071',
    articles: ['6'],
    citation: `3071 sayılı Kanun m.6/${letter}`,
    tr,
    en,
    group: 'petition' as const,
    outcomes: ['not-examined'] as const,
    sure,
  })),
]

export const findGround = (code: string | null | undefined): RefusalGround | undefined =>
  refusalGrounds.find(ground => ground.code === code)

/**
 * The grounds that such a reply may name. None: the class has no closed list, and the reason code with
 * the article is enough. A data subject is refused by 6698 itself.
 */
export function groundsFor(legalClass: LegalClass, outcome: Outcome): readonly RefusalGround[] {
  if (legalClass === 'data-subject' || isOfAgency(legalClass)) return []
  const group = isInformation(legalClass) ? 'information' : 'petition'
  return refusalGrounds.filter(
    ground => ground.group === group && ground.outcomes.includes(outcome),
  )
}
