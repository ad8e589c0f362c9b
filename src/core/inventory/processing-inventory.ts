// What personal data is processed for, on which ground and how long: the rows of the inventory (6698 m.16;
// law.md 6.1 and 6.3). Law is data here; how long is a setting of the municipality.

export type InventoryRow = {
  key: InventoryKey
  process: Both
  ground: Both
  specialData: Both
  needsConsent: 'no' | 'yes' | 'partly'
  retention: Both
  /** Starting value in years; the archive's commissions decide in the end. */
  years: number
  /** As in law.md: V1, V2 verified; K known; K? to be confirmed by the legal office. */
  sure: { ground: string; years: string }
}
type Both = { tr: string; en: string }

export const inventoryKeys = [
  'petitions',
  'information',
  'service',
  'calls',
  'survey',
  'disability',
  'social-aid',
  'career',
  'visitors',
  'consents',
  'sign-ins',
  'open-data',
] as const
export type InventoryKey = (typeof inventoryKeys)[number]

const both = (tr: string, en: string): Both => ({ tr, en })

export const processingInventory: readonly InventoryRow[] = [
  {
    key: 'petitions',
    process: both('Dilekçe, CİMER ve muhtar başvuruları', 'Petitions, CİMER and muhtars’ requests'),
    ground: both(
      'Kanunda açıkça öngörülme, hukuki yükümlülük (3071; 6698 m.5/2-a, ç)',
      'Foreseen by law, legal duty (3071; 6698 art. 5/2-a, ç)',
    ),
    specialData: both('Başvuranın yazdığı metinde olabilir', 'Possible in what people write'),
    needsConsent: 'no',
    retention: both(
      'Sonuçlandıktan sonra; ardından 5 yıl kurum arşivi',
      'After the result; then 5 years in the institution’s archive',
    ),
    years: 5,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'information',
    process: both('Bilgi edinme başvuruları', 'Information requests'),
    ground: both(
      'Kanunda açıkça öngörülme, hukuki yükümlülük (4982; 6698 m.5/2-a, ç)',
      'Foreseen by law, legal duty (4982; 6698 art. 5/2-a, ç)',
    ),
    specialData: both('Başvuranın yazdığı metinde olabilir', 'Possible in what people write'),
    needsConsent: 'no',
    retention: both('Sonuçlandıktan sonra', 'After the result'),
    years: 5,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'service',
    process: both(
      'Hizmet talepleri, harita konumu, fotoğraf',
      'Service requests, map location, photos',
    ),
    ground: both(
      'Kamu görevi, hukuki yükümlülük (5393, 5216; 6698 m.5/2-a, ç)',
      'Public task, legal duty (5393, 5216; 6698 art. 5/2-a, ç)',
    ),
    specialData: both('Fotoğrafta yüz ve plaka olabilir', 'Photos may show faces and plates'),
    needsConsent: 'no',
    retention: both('Sonuçlandıktan sonra', 'After the result'),
    years: 5,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'calls',
    process: both('Çağrı kayıtları', 'Call recordings'),
    ground: both(
      'Çağrının başında bildirilir; hizmet kayda bağlanmaz (6698 m.5, m.10)',
      'Announced at the start; the service does not depend on it (6698 art. 5, art. 10)',
    ),
    specialData: both('Ses kişisel veridir', 'A voice is personal data'),
    needsConsent: 'partly',
    retention: both('Çağrıdan sonra; 6 ay ile 1 yıl arası', 'After the call; 6 months to 1 year'),
    years: 1,
    sure: { ground: 'K?', years: 'K?' },
  },
  {
    key: 'survey',
    process: both('Memnuniyet anketi, etkinlik iletileri', 'Satisfaction surveys, event messages'),
    ground: both(
      'Açık rıza (6698 m.5/1; İlke Kararı 2018/119)',
      'Explicit consent (6698 art. 5/1; principle decision 2018/119)',
    ),
    specialData: both('Yok', 'None'),
    needsConsent: 'yes',
    retention: both('Rıza geri alındıktan sonra', 'After consent is withdrawn'),
    years: 3,
    sure: { ground: 'V2', years: 'K?' },
  },
  {
    key: 'disability',
    process: both('Engelli hizmetleri dosyası', 'Disability service file'),
    ground: both(
      'Kanunda öngörülme, sosyal hizmet görevi (6698 m.6/3)',
      'Foreseen by law, social service duty (6698 art. 6/3)',
    ),
    specialData: both('Sağlık ve engel bilgisi', 'Health and disability'),
    needsConsent: 'no',
    retention: both('Son işlemden sonra', 'After the last act'),
    years: 10,
    sure: { ground: 'V2', years: 'K?' },
  },
  {
    key: 'social-aid',
    process: both('Sosyal yardım incelemesi', 'Social aid inquiry'),
    ground: both('Sosyal yardım görevi (6698 m.5/2-ç)', 'Social aid duty (6698 art. 5/2-ç)'),
    specialData: both('Olabilir', 'Possible'),
    needsConsent: 'no',
    retention: both('Son işlemden sonra', 'After the last act'),
    years: 5,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'career',
    process: both('Kariyer merkezi, özgeçmiş', 'Career centre, CVs'),
    ground: both(
      'Açık rıza ya da sözleşme öncesi istek (6698 m.5/1, m.5/2-c)',
      'Explicit consent or request before a contract (6698 art. 5/1, art. 5/2-c)',
    ),
    specialData: both('Engel, adli sicil olabilir', 'Disability or criminal record possible'),
    needsConsent: 'partly',
    retention: both('Son hareketten sonra', 'After the last activity'),
    years: 2,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'visitors',
    process: both('Kimliksiz ziyaret ve danışma kayıtları', 'Anonymous visit and counselling logs'),
    ground: both('Kamu görevi (6698 m.5/2-ç)', 'Public task (6698 art. 5/2-ç)'),
    specialData: both('Yok', 'None'),
    needsConsent: 'no',
    retention: both('Ziyaretten sonra', 'After the visit'),
    years: 2,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'consents',
    process: both('Rıza ve aydınlatma kayıtları', 'Records of consent and notice'),
    ground: both('İspat yükümlülüğü (6698 m.5/2-ç, e)', 'Duty to prove (6698 art. 5/2-ç, e)'),
    specialData: both('Yok', 'None'),
    needsConsent: 'no',
    retention: both('Rıza geri alındıktan sonra', 'After consent is withdrawn'),
    years: 3,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'sign-ins',
    process: both('Başarısız oturum açma kayıtları', 'Logs of failed sign-ins'),
    ground: both('Veri güvenliği yükümlülüğü (6698 m.12)', 'Duty of data security (6698 art. 12)'),
    specialData: both('Yok', 'None'),
    needsConsent: 'no',
    retention: both('Kayıttan sonra', 'After the record'),
    years: 2,
    sure: { ground: 'K', years: 'K?' },
  },
  {
    key: 'open-data',
    process: both('Açık veri yayını', 'Publication as open data'),
    ground: both(
      'Önce anonimleştirilir; kişisel veri yayımlanmaz (6698 m.28/1-b)',
      'Anonymised first; no personal data is published (6698 art. 28/1-b)',
    ),
    specialData: both('Yok', 'None'),
    needsConsent: 'no',
    retention: both('Kişisel veri saklanmaz', 'No personal data is kept'),
    years: 0,
    sure: { ground: 'K', years: 'K' },
  },
]

export type RetentionYears = Readonly<Partial<Record<InventoryKey, number>>>

/** How long, as the municipality set it, or our starting value. */
export const retentionYears = (row: InventoryRow, own: RetentionYears): number =>
  own[row.key] ?? row.years
