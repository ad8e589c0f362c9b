// What personal data is processed for, on which ground and how long: the rows of the inventory (6698 m.16;
// law.md 6.1 and 6.3). Law is data here; how long a request is kept is the municipality's own setting
// (core/privacy/retention), other processes have our starting value.
import { RETENTION, type RetentionClass, type RetentionYears } from '../privacy/retention.ts'

export type InventoryRow = {
  key: InventoryKey
  process: Both
  ground: Both
  specialData: Both
  needsConsent: 'no' | 'yes' | 'partly'
  retention: Both
  /** Of requests, the class whose setting says how many years; of other processes our starting value. */
  years: RetentionClass | number
  /** As in law.md: V1, V2 verified; K known; P proposed; K? to be confirmed by the legal office. */
  sure: { ground: string; years: string }
}
type Both = { tr: string; en: string }

export const inventoryKeys = [
  'petitions',
  'cimer',
  'muhtar',
  'information',
  'data-subject',
  'tip-off',
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

/** What a request of any class has in common. */
const ofRequests = {
  needsConsent: 'no',
  retention: both(
    'Sonuçlandığı yılın sonundan; kurum arşivindeki süre içindedir',
    'The end of the year of the result; the time in the archive included',
  ),
} as const

const inText = both('Başvuranın yazdığı metinde olabilir', 'Possible in what people write')

const ofPetitions = {
  ...ofRequests,
  ground: both(
    'Kanunda açıkça öngörülme, hukuki yükümlülük (3071; 6698 m.5/2-a, ç)',
    'Foreseen by law, legal duty (3071; 6698 art. 5/2-a, ç)',
  ),
  specialData: inText,
} as const

const requestRows: readonly InventoryRow[] = [
  {
    ...ofPetitions,
    key: 'petitions',
    process: both('Dilekçeler', 'Petitions'),
    years: 'petition',
    sure: { ground: 'K', years: RETENTION.petition.confidence },
  },
  {
    ...ofPetitions,
    key: 'cimer',
    process: both('CİMER başvuruları', 'Requests from CİMER'),
    years: 'cimer',
    sure: { ground: 'K', years: RETENTION.cimer.confidence },
  },
  {
    ...ofPetitions,
    key: 'muhtar',
    process: both('Muhtar talepleri', 'Muhtars’ requests'),
    years: 'muhtar',
    sure: { ground: 'K', years: RETENTION.muhtar.confidence },
  },
  {
    ...ofRequests,
    key: 'information',
    process: both('Bilgi edinme başvuruları', 'Information requests'),
    ground: both(
      'Kanunda açıkça öngörülme, hukuki yükümlülük (4982; 6698 m.5/2-a, ç)',
      'Foreseen by law, legal duty (4982; 6698 art. 5/2-a, ç)',
    ),
    specialData: inText,
    years: 'information',
    sure: { ground: 'K', years: RETENTION.information.confidence },
  },
  {
    ...ofRequests,
    key: 'data-subject',
    process: both('Kişisel veri başvuruları', 'Requests of data subjects'),
    ground: both('Hukuki yükümlülük (6698 m.13, m.5/2-ç)', 'Legal duty (6698 art. 13, art. 5/2-ç)'),
    specialData: inText,
    years: 'data-subject',
    sure: { ground: 'K', years: RETENTION['data-subject'].confidence },
  },
  {
    ...ofPetitions,
    key: 'tip-off',
    process: both('İhbarlar', 'Tip-offs'),
    years: 'tip-off',
    sure: { ground: 'K', years: RETENTION['tip-off'].confidence },
  },
  {
    ...ofRequests,
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
    years: 'service',
    sure: { ground: 'K', years: RETENTION.service.confidence },
  },
]

const otherRows: readonly InventoryRow[] = [
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

export const processingInventory: readonly InventoryRow[] = [...requestRows, ...otherRows]

/** How many years, as the municipality set it for its requests, or our starting value. */
export const retentionYears = ({ years }: InventoryRow, own: RetentionYears): number =>
  typeof years === 'number' ? years : own[years]
