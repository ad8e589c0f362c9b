// The law that a refusal of the demo town cites where the reason alone does not say it. Written for this demo; a
// municipality's legal office decides its own.

/** By topic, for what a law stands against. */
export const topicArticles: Readonly<Record<string, string>> = {
  'yol-asfalt': '3194 sayılı Kanun m.8',
  'yol-kasis': '2918 sayılı Kanun m.10',
  'imar-plan': '3194 sayılı Kanun m.8',
  'imar-metruk': '2863 sayılı Kanun m.9',
  'imar-numara': '3194 sayılı Kanun m.21',
  'imar-donusum': '6306 sayılı Kanun m.5',
  'ulasim-durak': '2918 sayılı Kanun m.60',
  'ulasim-ucretsiz': '4736 sayılı Kanun m.1',
  'ulasim-levha': '2918 sayılı Kanun m.10',
  'itfaiye-rapor': '6331 sayılı Kanun m.11',
  'kariyer-is': '5393 sayılı Kanun m.49',
  'kurumsal-kvkk': '6698 sayılı Kanun m.7',
  'su-sayac': '2560 sayılı Kanun m.23',
  'su-fatura': '2560 sayılı Kanun m.23',
  'su-abonelik': '3194 sayılı Kanun m.31',
}

/** Where the topic has none: what a municipality may do and demand. */
export const usualArticle = '5393 sayılı Kanun m.15'

/** What no reason code says of an application for information: ground and article. */
export const informationLaw = {
  court: { ground: 'R20', article: '4982 sayılı Kanun m.20' },
  privacy: { ground: 'R21', article: '4982 sayılı Kanun m.21' },
  study: { ground: 'R07', article: '4982 sayılı Kanun m.7' },
  form: { ground: 'RF', article: '2004/7189 sayılı Yönetmelik m.9' },
} as const

export const petitionLaw = {
  subject: { ground: 'P6A', article: '3071 sayılı Kanun m.6/a' },
  elements: { ground: 'P6C', article: '3071 sayılı Kanun m.6/c' },
} as const
