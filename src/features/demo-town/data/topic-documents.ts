// What the demo municipality asks applicants to bring, by topic, for its published service standards. Data only; what the
// municipality can find out itself is not asked for.

export const topicDocuments: Readonly<Record<string, { tr: readonly string[]; en: readonly string[] }>> = {
  'su-abonelik': {
    tr: ['Tapu ya da kira sözleşmesi', 'DASK poliçesi'],
    en: ['Title deed or lease', 'Earthquake insurance policy'],
  },
  'ulasim-ucretsiz': {
    tr: ['Hak sahipliğini gösteren belge'],
    en: ['Proof of entitlement'],
  },
  'engelli-otopark': {
    tr: ['Engelli sağlık kurulu raporu', 'Araç ruhsatı'],
    en: ['Disability report', 'Vehicle registration'],
  },
  'engelli-medikal': {
    tr: ['Engelli sağlık kurulu raporu ya da reçete'],
    en: ['Disability report or prescription'],
  },
  'sosyal-ogrenci': {
    tr: ['Öğrenci belgesi'],
    en: ['Student certificate'],
  },
  'mezarlik-defin': {
    tr: ['Ölüm belgesi'],
    en: ['Death certificate'],
  },
}
