// The kinds of official letters as rows of data: whom a letter goes to, what it must carry and why. The
// words of each are default-templates.ts; docs/law/letters.md says which rule became which row.

export const letterKinds = [
  'reply',
  'refusal',
  'partial',
  'interim',
  'promise',
  'form-defect',
  'extension',
  'fee',
  'forward-transfer',
  'forward-notice',
  'information-granted',
  'information-partial',
  'information-refused',
  'muhtar',
  'data-subject',
  'silence-apology',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Names that may stand in braces in a template. Turkish, since a municipality writes with them. */
export const placeholders = [
  'basvuru_no',
  'basvuru_tarihi',
  'konu',
  'birim',
  'belediye',
  'basvuran',
  'cevap',
  'gerekce',
  'dayanak',
  'basvuru_yolu',
  'asama',
  'sonraki_adim',
  'beklenen_tarih',
  'eksikler',
  'sure_sonu',
  'uzatma_nedeni',
  'ucret',
  'ucret_dokumu',
  'hesap',
  'odeme_sonu',
  'kurum',
  'kurum_iletisim',
  'devir_yazisi',
  'ayrilan_bilgi',
  'verilen_belgeler',
  'butce_yili',
  'gecikme',
] as const
export type Placeholder = (typeof placeholders)[number]

/** Known from the request and the settings; nobody types these. */
export const factPlaceholders = [
  'basvuru_no',
  'basvuru_tarihi',
  'konu',
  'birim',
  'belediye',
  'basvuran',
] as const satisfies readonly Placeholder[]

export const isFact = (name: Placeholder): boolean => factPlaceholders.some(known => known === name)

export const isPlaceholder = (name: string): name is Placeholder =>
  placeholders.some(known => known === name)

export type LetterKindRule = {
  /** Where the duty is written, as docs/law/letters.md names it. */
  law: string
  goesTo: 'applicant' | 'other-body'
  /** What the template must name; a template without one of them is refused. */
  needs: readonly Placeholder[]
  /** What it may name beside those and the facts. */
  may: readonly Placeholder[]
  /** A block of its own that says where the addressee may turn next, and until when. */
  hasRemedy: boolean
  /** Says the municipality's answer: it gets no number before the reply was approved and sent. */
  isFinal: boolean
}

/** law.md 7.3, row by row. Pinned by letter-kinds.test.ts. */
export const letterKindRules: { readonly [K in LetterKind]: LetterKindRule } = {
  reply: {
    law: '3071 m.7',
    goesTo: 'applicant',
    needs: ['cevap'],
    may: ['dayanak'],
    hasRemedy: false,
    isFinal: true,
  },
  refusal: {
    law: '3071 m.7, Anayasa m.40/2',
    goesTo: 'applicant',
    needs: ['cevap', 'gerekce', 'dayanak', 'basvuru_yolu'],
    may: [],
    hasRemedy: true,
    isFinal: true,
  },
  partial: {
    law: '3071 m.7, Anayasa m.40/2',
    goesTo: 'applicant',
    needs: ['cevap', 'gerekce', 'dayanak', 'basvuru_yolu'],
    may: [],
    hasRemedy: true,
    isFinal: true,
  },
  interim: {
    law: '3071 m.7',
    goesTo: 'applicant',
    needs: ['asama', 'sonraki_adim', 'beklenen_tarih'],
    may: [],
    hasRemedy: false,
    isFinal: false,
  },
  promise: {
    law: '2009/15169 m.6',
    goesTo: 'applicant',
    needs: ['cevap', 'beklenen_tarih'],
    may: [],
    hasRemedy: false,
    isFinal: false,
  },
  'form-defect': {
    law: '3071 m.6',
    goesTo: 'applicant',
    needs: ['eksikler', 'basvuru_yolu'],
    may: ['cevap'],
    hasRemedy: true,
    isFinal: true,
  },
  extension: {
    law: '4982 m.11',
    goesTo: 'applicant',
    needs: ['uzatma_nedeni', 'sure_sonu'],
    may: ['cevap'],
    hasRemedy: false,
    isFinal: false,
  },
  fee: {
    law: '4982 m.10, Yönetmelik m.22',
    goesTo: 'applicant',
    needs: ['ucret', 'ucret_dokumu', 'hesap', 'odeme_sonu'],
    may: [],
    hasRemedy: false,
    isFinal: false,
  },
  'forward-transfer': {
    law: '3071 m.5, 4982 m.7',
    goesTo: 'other-body',
    needs: ['devir_yazisi', 'dayanak'],
    may: ['kurum'],
    hasRemedy: false,
    isFinal: false,
  },
  'forward-notice': {
    law: '3071 m.5, 4982 m.7',
    goesTo: 'applicant',
    needs: ['kurum', 'kurum_iletisim', 'devir_yazisi', 'dayanak'],
    may: [],
    hasRemedy: false,
    isFinal: false,
  },
  'information-granted': {
    law: '4982 m.10',
    goesTo: 'applicant',
    needs: ['verilen_belgeler'],
    may: ['cevap', 'ucret'],
    hasRemedy: false,
    isFinal: true,
  },
  'information-partial': {
    law: '4982 m.9, m.12',
    goesTo: 'applicant',
    needs: ['verilen_belgeler', 'ayrilan_bilgi', 'dayanak', 'basvuru_yolu'],
    may: ['cevap', 'gerekce'],
    hasRemedy: true,
    isFinal: true,
  },
  'information-refused': {
    law: '4982 m.12',
    goesTo: 'applicant',
    needs: ['gerekce', 'dayanak', 'basvuru_yolu'],
    may: ['cevap'],
    hasRemedy: true,
    isFinal: true,
  },
  muhtar: {
    law: 'Muhtarlık genelgesi 2015/8',
    goesTo: 'applicant',
    needs: ['cevap'],
    may: ['gerekce', 'butce_yili'],
    hasRemedy: false,
    isFinal: true,
  },
  'data-subject': {
    law: '6698 m.13',
    goesTo: 'applicant',
    needs: ['cevap', 'gerekce', 'basvuru_yolu'],
    may: ['dayanak'],
    hasRemedy: true,
    isFinal: true,
  },
  'silence-apology': {
    law: '2577 m.10',
    goesTo: 'applicant',
    needs: ['gecikme', 'beklenen_tarih', 'basvuru_yolu'],
    may: [],
    hasRemedy: true,
    isFinal: false,
  },
}

export const isLetterKind = (text: string): text is LetterKind =>
  letterKinds.some(kind => kind === text)

/** Everything a template of that kind may name. */
export const allowedPlaceholders = (kind: LetterKind): readonly Placeholder[] => [
  ...factPlaceholders,
  ...letterKindRules[kind].needs,
  ...letterKindRules[kind].may,
]
