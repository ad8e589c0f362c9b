// Owns the Turkish words that staff read for the closed lists of the core: channels, kinds, roles, outcomes.
import type {
  ApplicantType,
  Channel,
  ClockClass,
  ContestReason,
  LegalClass,
  MissingElement,
  Outcome,
  Progress,
  ReasonCode,
  RequestKind,
  ReturnReason,
  Signature,
  StaffRole,
} from '../../../../core/request/vocabulary.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const channels: Words<Channel> = {
  desk: 'Masa',
  phone: 'Telefon',
  web: 'İnternet',
  'e-mail': 'E-posta',
  kep: 'KEP',
  post: 'Posta',
  cimer: 'CİMER',
  mbs: 'MBS',
  muhtar: 'Muhtar',
  'mobile-desk': 'Gezici masa',
  open311: 'Open311',
  api: 'Bağlı sistem',
  import: 'Aktarım',
}

const kinds: Words<RequestKind> = {
  demand: 'Talep',
  complaint: 'Şikâyet',
  'tip-off': 'İhbar',
  suggestion: 'Öneri',
  information: 'Bilgi edinme',
  thanks: 'Teşekkür',
}

const legalClasses: Words<LegalClass> = {
  petition: 'Dilekçe (3071)',
  information: 'Bilgi edinme (4982)',
  'cimer-petition': 'CİMER dilekçesi',
  'cimer-information': 'CİMER bilgi edinme',
  muhtar: 'Muhtar talebi (2015/8)',
  'data-subject': 'Kişisel veri (6698)',
  'tip-off': 'İhbar',
  'agency-document': 'Başka kurumun istediği belge (2646)',
  'agency-opinion': 'Başka kurumun istediği bilgi ya da görüş (2646)',
  service: 'Hizmet talebi',
  none: 'Süresiz (teşekkür)',
}

const clocks: Words<ClockClass> = {
  petition: 'Dilekçe süresi',
  information: 'Bilgi edinme süresi',
  'cimer-petition': 'CİMER dilekçe süresi',
  'cimer-information': 'CİMER bilgi edinme süresi',
  muhtar: 'Muhtar talebi süresi',
  'data-subject': 'Kişisel veri başvurusu süresi',
  'tip-off': 'İhbar süresi',
  'agency-document': 'Kuruma belge gönderme süresi',
  'agency-opinion': 'Kuruma bilgi ya da görüş verme süresi',
  service: 'Hizmet sözü',
  promise: 'Verilen söz',
  'follow-up': 'Ara cevaptan sonra sonuç süresi',
  'fee-wait': 'Ücret ödeme süresi',
  objection: 'İtiraz süresi',
  'bedk-decision': 'Kurul kararı süresi',
  'bedk-documents': 'Kurula belge gönderme süresi',
  'ombudsman-documents': 'Ombudsmana belge gönderme süresi',
  'ombudsman-answer': 'Ombudsmana cevap süresi',
  'court-defence': 'Savunma süresi',
}

const applicantTypes: Words<ApplicantType> = {
  person: 'Kişi',
  company: 'Şirket, dernek',
  muhtar: 'Muhtar',
  institution: 'Kurum',
  anonymous: 'İsimsiz',
}

const signatures: Words<Signature> = {
  wet: 'Islak imza',
  electronic: 'E-imza',
  mobile: 'Mobil imza',
  'e-devlet': 'e-Devlet doğrulaması',
  none: 'İmza yok',
}

const missing: Words<MissingElement> = {
  name: 'Ad ve soyad',
  address: 'Adres',
  signature: 'İmza',
  subject: 'Ne istendiği',
}

const progress: Words<Progress> = {
  received: 'Sevk bekliyor',
  routed: 'Kabul bekliyor',
  returned: 'İade edildi',
  accepted: 'İşlemde',
  'awaiting-approval': 'Onay bekliyor',
  answered: 'Cevaplandı',
  withdrawn: 'Geri alındı',
}

const outcomes: Words<Outcome> = {
  fulfilled: 'Yerine getirildi',
  'partly-fulfilled': 'Kısmen yerine getirildi',
  programmed: 'Programa alındı',
  'not-fulfilled': 'Yerine getirilemedi',
  redacted: 'Gizli bölümler çıkarılarak verildi',
  informed: 'Bilgi verildi',
  forwarded: 'Yetkili kuruma gönderildi',
  duplicate: 'Aynı konuda başka kayıt var',
  'not-examined': 'İncelenemedi (3071/6)',
  withdrawn: 'Başvuran vazgeçti',
}

const reasons: Words<ReasonCode> = {
  'out-of-authority': 'Yetkimiz dışında',
  'no-budget': 'Ödenek yok',
  'technically-impossible': 'Teknik olarak yapılamıyor',
  'against-law': 'Mevzuata aykırı',
  'private-property': 'Özel mülk',
  'season-weather': 'Mevsim veya hava uygun değil',
  'in-tender': 'İhale sürecinde',
  'not-found-on-site': 'Yerinde tespit edilemedi',
  'address-insufficient': 'Adres yeterli değil',
  'person-unreachable': 'Kişiye ulaşılamadı',
  'form-incomplete': 'Dilekçede eksik var',
}

const returnReasons: Words<ReturnReason> = {
  'not-our-duty': 'Bizim görevimiz değil',
  'wrong-place': 'Yer bizim bölgemizde değil',
  'missing-information': 'Bilgi eksik',
  duplicate: 'Aynı konuda başka kayıt var',
}

const contestReasons: Words<ContestReason> = {
  'not-done': 'İş yapılmadı',
  'partly-done': 'Yarım kaldı',
  'came-back': 'Sorun yeniden çıktı',
  'not-my-question': 'Sorduğuma cevap verilmedi',
  'wrong-facts': 'Cevaptaki bilgi yanlış',
}

const roles: Words<StaffRole> = {
  'desk-officer': 'masa görevlisi',
  dispatcher: 'sevk görevlisi',
  'unit-officer': 'birim görevlisi',
  'unit-head': 'birim amiri',
  manager: 'yönetici',
  administrator: 'sistem sorumlusu',
}

export const staffWordsTr = {
  channels,
  kinds,
  legalClasses,
  clocks,
  applicantTypes,
  signatures,
  missing,
  progress,
  outcomes,
  reasons,
  returnReasons,
  contestReasons,
  roles,
}

export type StaffWords = typeof staffWordsTr
