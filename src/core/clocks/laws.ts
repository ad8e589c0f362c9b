// Owns which law gives how many days, as rows of data; the counting is in count-period.ts.
//
// Sources and readings in docs/law. `confidence`: V1 read in the official text, V2 in a secondary source, K
// known but not read, P our own proposal where no law counts. Pinned by laws.test.ts and the vectors of
// compute-clock.test.ts.

/**
 * Every class whose period the engine can compute. `follow-up` is what is still owed after an interim
 * reply; from `fee-wait` on they are periods beside the request's own, of the applicant or another body.
 */
export const CLOCK_CLASSES = [
  'petition',
  'information',
  'cimer-petition',
  'cimer-information',
  'muhtar',
  'data-subject',
  'tip-off',
  'service',
  'follow-up',
  'breach',
  'fee-wait',
  'forwarding',
  'objection',
  'bedk-appeal',
  'bedk-decision',
  'bedk-documents',
  'ombudsman-documents',
  'ombudsman-answer',
  'court-defence',
  'agency-document',
  'agency-opinion',
  'erasure',
  'destruction',
] as const
export type ComputedClass = (typeof CLOCK_CLASSES)[number]

export type ClockUnit = 'calendar-days' | 'working-days' | 'months' | 'hours'

/**
 * The only things that can touch a legal period. An assignment, field work or waiting for a unit is none of
 * them.
 */
export const LEGAL_EVENT_KINDS = [
  'reclassified',
  'extension-notice',
  'fee-notice',
  'fee-paid',
  'forwarded-external',
  'closed-by-reply',
  'withdrawn',
] as const
export type LegalEventKind = (typeof LEGAL_EVENT_KINDS)[number]

/** A longer period that a written notice may open, counted from the receipt and in the row's own unit. */
export interface ExtensionRule {
  readonly limit: number
  readonly article: string
}

/** A notice of a fee lets the period stand still until the fee is paid. */
export interface FeeRule {
  /** Working days from the day the notice reached the applicant, after which the request is given up. */
  readonly waitDays: number
  readonly article: string
}

/** One law's period. */
export interface LawRow {
  /** Short form of the law or decision, `3071`. */
  readonly law: string
  /** As a resident reads it, `3071 sayılı Dilekçe Kanunu`. */
  readonly lawNameTr: string
  readonly article: string
  readonly unit: ClockUnit
  /** How many, or `promised` when the topic says how many. */
  readonly limit: number | 'promised'
  readonly nameTr: string
  readonly nameEn: string
  readonly confidence: 'V1' | 'V2' | 'K' | 'P'
  /** No reply is an answer in law: the request counts as refused and the suit period of 60 days begins. */
  readonly silenceIsRefusal: boolean
  /** Our own promise may be shorter than this many calendar days, never longer. */
  readonly atMostCalendarDays?: number
  readonly extension?: ExtensionRule
  readonly fee?: FeeRule
  /** Which legal events may move a date of this class. */
  readonly movedBy: readonly LegalEventKind[]
}

const PETITION_LAW = {
  law: '3071',
  lawNameTr: '3071 sayılı Dilekçe Kanunu',
  article: 'm.7',
} as const
const INFORMATION_ACT = {
  law: '4982',
  lawNameTr: '4982 sayılı Bilgi Edinme Hakkı Kanunu',
} as const
/** Extension and fee: docs/law/information.md B2 and B3. */
const INFORMATION_LAW = {
  ...INFORMATION_ACT,
  article: 'm.11',
  extension: { limit: 30, article: 'm.11' },
  fee: { waitDays: 15, article: 'm.10' },
  movedBy: ['reclassified', 'extension-notice', 'fee-notice', 'fee-paid'],
} as const
const OMBUDSMAN_LAW = {
  law: '6328',
  lawNameTr: '6328 sayılı Kamu Denetçiliği Kurumu Kanunu',
} as const
const CORRESPONDENCE_LAW = {
  law: '2646',
  lawNameTr: 'Resmî Yazışmalarda Uygulanacak Usul ve Esaslar Hakkında Yönetmelik',
  article: 'm.33',
  unit: 'working-days',
  confidence: 'V2',
  silenceIsRefusal: false,
  movedBy: ['reclassified'],
} as const
const PROCEDURE_LAW = {
  law: '2577',
  lawNameTr: '2577 sayılı İdari Yargılama Usulü Kanunu',
  unit: 'calendar-days',
  limit: 30,
  silenceIsRefusal: false,
  movedBy: [],
} as const
const ERASURE_RULES = {
  law: '30224',
  lawNameTr: 'Kişisel Verilerin Silinmesi, Yok Edilmesi veya Anonim Hale Getirilmesi Yönetmeliği',
  confidence: 'V2',
  silenceIsRefusal: false,
  movedBy: [],
} as const
const DATA_LAW = {
  law: '6698',
  lawNameTr: '6698 sayılı Kişisel Verilerin Korunması Kanunu',
} as const
const OURS = { confidence: 'P', silenceIsRefusal: false, movedBy: ['reclassified'] } as const
/**
 * Answering within 30 days is the house's word for everything that no law counts
 * (docs/law/service.md S2).
 */
const ANSWER_CAP_DAYS = 30

/** Longer than any promise on a public table; a larger number is a slip of the key. */
export const MAX_PROMISED_DAYS = 250

/** Whether a number can be promised in days. */
export function isPromise(days: number | undefined): days is number {
  return days !== undefined && Number.isInteger(days) && days >= 1 && days <= MAX_PROMISED_DAYS
}

export const LAWS: Readonly<Record<ComputedClass, LawRow>> = {
  petition: {
    ...PETITION_LAW,
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'Dilekçe',
    nameEn: 'Petition',
    confidence: 'V1',
    silenceIsRefusal: true,
    movedBy: ['reclassified'],
  },
  // Silence on an information request ends after 30 calendar days and goes to a board first: no suit day is
  // given here.
  information: {
    ...INFORMATION_LAW,
    unit: 'working-days',
    limit: 15,
    nameTr: 'Bilgi edinme',
    nameEn: 'Right to information',
    confidence: 'V1',
    silenceIsRefusal: false,
  },
  'cimer-petition': {
    ...PETITION_LAW,
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'CİMER dilekçesi',
    nameEn: 'Petition through CİMER',
    confidence: 'V1',
    silenceIsRefusal: true,
    movedBy: ['reclassified'],
  },
  'cimer-information': {
    ...INFORMATION_LAW,
    unit: 'working-days',
    limit: 15,
    nameTr: 'CİMER bilgi edinme',
    nameEn: 'Information through CİMER',
    confidence: 'V1',
    silenceIsRefusal: false,
  },
  // The circular says days and not which; calendar days give the earlier date. It has no articles.
  muhtar: {
    law: '2015/8',
    lawNameTr: 'İçişleri Bakanlığının 2015/8 sayılı Genelgesi',
    article: '',
    unit: 'calendar-days',
    limit: 15,
    nameTr: 'Muhtar talebi',
    nameEn: 'Request of a muhtar',
    confidence: 'V2',
    silenceIsRefusal: false,
    movedBy: ['reclassified'],
  },
  'data-subject': {
    ...DATA_LAW,
    article: 'm.13',
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'Kişisel veri başvurusu',
    nameEn: 'Data subject request',
    confidence: 'V2',
    silenceIsRefusal: false,
    movedBy: ['reclassified'],
  },
  // 4483 gives the person who tells no period; the house answers within 30 days all the same.
  'tip-off': {
    ...OURS,
    law: '4483',
    lawNameTr: '4483 sayılı Kanun (ihbar); süre belediyenin kendi hedefidir',
    article: 'm.4',
    unit: 'calendar-days',
    limit: ANSWER_CAP_DAYS,
    nameTr: 'İhbar',
    nameEn: 'Tip-off',
  },
  service: {
    ...OURS,
    law: '2009/15169',
    lawNameTr: 'Kamu hizmet standardı (2009/15169 sayılı Yönetmelik)',
    article: 'm.6',
    unit: 'working-days',
    limit: 'promised',
    nameTr: 'Hizmet talebi',
    nameEn: 'Service request',
    atMostCalendarDays: ANSWER_CAP_DAYS,
  },
  // The law owes the result after a progress reply and names no day; the desk names one.
  'follow-up': {
    ...OURS,
    ...PETITION_LAW,
    unit: 'calendar-days',
    limit: 'promised',
    nameTr: 'Ara cevap sonrası sonuç',
    nameEn: 'Result after an interim reply',
    movedBy: [],
  },
  breach: {
    ...DATA_LAW,
    article: 'm.12/5',
    unit: 'hours',
    limit: 72,
    nameTr: 'Veri ihlali bildirimi',
    nameEn: 'Notice of a data breach',
    confidence: 'V2',
    silenceIsRefusal: false,
    movedBy: [],
  },
  // The applicant's own period: whoever does not pay in time is deemed to have given the request up.
  'fee-wait': {
    ...INFORMATION_ACT,
    article: 'm.10',
    unit: 'working-days',
    limit: 15,
    nameTr: 'Ücret ödeme süresi',
    nameEn: 'Time to pay the fee',
    confidence: 'V1',
    silenceIsRefusal: false,
    movedBy: [],
  },
  // 3071 m.5 says that the body is told and names no day.
  forwarding: {
    ...OURS,
    ...PETITION_LAW,
    article: 'm.5',
    unit: 'working-days',
    limit: 3,
    nameTr: 'Yetkili kuruma gönderme',
    nameEn: 'Forwarding to the competent body',
    movedBy: [],
  },
  objection: {
    ...PROCEDURE_LAW,
    article: 'm.11',
    nameTr: 'Üst makama itiraz',
    nameEn: 'Objection to the superior authority',
    confidence: 'V2',
  },
  'bedk-appeal': {
    ...INFORMATION_ACT,
    article: 'm.13',
    unit: 'calendar-days',
    limit: 15,
    nameTr: 'Bilgi Edinme Değerlendirme Kuruluna itiraz süresi',
    nameEn: 'Time to appeal to the information board',
    confidence: 'V1',
    silenceIsRefusal: false,
    movedBy: [],
  },
  'bedk-decision': {
    ...INFORMATION_ACT,
    article: 'm.13',
    unit: 'working-days',
    limit: 30,
    nameTr: 'Bilgi Edinme Değerlendirme Kurulu kararı',
    nameEn: 'Decision of the information board',
    confidence: 'V1',
    silenceIsRefusal: false,
    movedBy: [],
  },
  'bedk-documents': {
    ...INFORMATION_ACT,
    article: 'm.13',
    unit: 'working-days',
    limit: 15,
    nameTr: 'Kurulun istediği belgeler',
    nameEn: 'Documents asked by the information board',
    confidence: 'K',
    silenceIsRefusal: false,
    movedBy: [],
  },
  'ombudsman-documents': {
    ...OMBUDSMAN_LAW,
    article: 'm.18',
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'Ombudsmanın istediği belgeler',
    nameEn: 'Documents asked by the ombudsman',
    confidence: 'K',
    silenceIsRefusal: false,
    movedBy: [],
  },
  'ombudsman-answer': {
    ...OMBUDSMAN_LAW,
    article: 'm.20',
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'Ombudsman tavsiye kararına cevap',
    nameEn: 'Answer to a recommendation of the ombudsman',
    confidence: 'K',
    silenceIsRefusal: false,
    movedBy: [],
  },
  'court-defence': {
    ...PROCEDURE_LAW,
    article: 'm.16',
    nameTr: 'Davada savunma',
    nameEn: 'Defence in court',
    confidence: 'K',
  },
  'agency-document': {
    ...CORRESPONDENCE_LAW,
    limit: 5,
    nameTr: 'Başka kurumun istediği belge',
    nameEn: 'Document asked by another body',
  },
  'agency-opinion': {
    ...CORRESPONDENCE_LAW,
    limit: 15,
    nameTr: 'Başka kurumun istediği bilgi ya da görüş',
    nameEn: 'Information or opinion asked by another body',
  },
  erasure: {
    ...ERASURE_RULES,
    article: 'm.12',
    unit: 'calendar-days',
    limit: 30,
    nameTr: 'Kişisel veriyi silme talebi',
    nameEn: 'Request to erase personal data',
  },
  destruction: {
    ...ERASURE_RULES,
    article: 'm.11',
    unit: 'months',
    limit: 6,
    nameTr: 'Periyodik imha',
    nameEn: 'Periodic destruction',
  },
}

/** Rows by class: the country's own, or another country's for comparison (docs/law/german-information.md). */
export type LawTable = Readonly<Partial<Record<ComputedClass, LawRow>>>
