// Owns the Turkish words of the closed lists as residents read them.
import type {
  Channel,
  ContestReason,
  Outcome,
  ReasonCode,
  RequestKind,
} from '../../../core/request/vocabulary.ts'

type Words<K extends string> = { readonly [key in K]: string }
type KindWords = { readonly name: string; readonly hint: string; readonly question: string }

const kinds: { readonly [kind in RequestKind]: KindWords } = {
  demand: {
    name: 'Talep',
    hint: 'Yapılmasını istediğiniz bir iş: lamba, rampa, durak',
    question: 'Ne yapılmasını istiyorsunuz?',
  },
  complaint: {
    name: 'Şikâyet',
    hint: 'Yapılmayan veya kötü yapılan bir iş',
    question: 'Ne oldu?',
  },
  'tip-off': {
    name: 'İhbar',
    hint: 'Kurallara aykırı bir durum; adınızı vermeden de bildirebilirsiniz',
    question: 'Ne gördünüz?',
  },
  suggestion: {
    name: 'Öneri',
    hint: 'Daha iyi olması için bir düşünceniz',
    question: 'Öneriniz nedir?',
  },
  information: {
    name: 'Bilgi isteme',
    hint: 'Belediyedeki bir bilgi veya belge',
    question: 'Hangi bilgiyi veya belgeyi istiyorsunuz?',
  },
  thanks: {
    name: 'Teşekkür',
    hint: 'Memnun kaldığınız bir iş',
    question: 'Ne için teşekkür etmek istiyorsunuz?',
  },
}

const channels: Words<Channel> = {
  desk: 'Beyaz Masada yazıldı',
  phone: 'Telefonla',
  web: 'İnternetten',
  'e-mail': 'E-postayla',
  kep: 'KEP ile',
  post: 'Postayla',
  cimer: 'CİMER üzerinden',
  mbs: 'Muhtar sistemi üzerinden',
  muhtar: 'Muhtar aracılığıyla',
  'mobile-desk': 'Gezici masada yazıldı',
  open311: 'Bir uygulamadan',
  api: 'Bir uygulamadan',
  import: 'Eski kayıtlardan aktarıldı',
}

const outcomes: Words<Outcome> = {
  fulfilled: 'Yerine getirildi',
  'partly-fulfilled': 'Kısmen yerine getirildi',
  programmed: 'Programa alındı',
  'not-fulfilled': 'Yerine getirilemedi',
  redacted: 'Gizli bölümler çıkarılarak verildi',
  informed: 'Bilgi verildi',
  forwarded: 'Yetkili kuruma gönderildi',
  duplicate: 'Aynı konudaki başka bir başvuruyla birleştirildi',
  'not-examined': 'İncelenemedi',
  withdrawn: 'Geri alındı',
}

const reasons: Words<ReasonCode> = {
  'out-of-authority': 'Konu belediyenin yetkisinde değil',
  'no-budget': 'Bu iş için bütçe yok',
  'technically-impossible': 'Teknik olarak yapılamıyor',
  'against-law': 'Yasalar izin vermiyor',
  'private-property': 'Yer özel mülk',
  'season-weather': 'Mevsim veya hava uygun değil',
  'in-tender': 'İhalesi sürüyor',
  'not-found-on-site': 'Ekip yerinde böyle bir durum görmedi',
  'address-insufficient': 'Verilen adresle yer bulunamadı',
  'person-unreachable': 'Size ulaşılamadı',
  'form-incomplete': 'Dilekçede yasanın istediği bir bilgi eksik',
}

const contestReasons: Words<ContestReason> = {
  'not-done': 'Hiçbir şey yapılmadı',
  'partly-done': 'Eksik yapıldı',
  'came-back': 'Sorun yeniden başladı',
  'not-my-question': 'Cevap başka bir konuyu anlatıyor',
  'wrong-facts': 'Cevaptaki bilgiler yanlış',
}

export const citizenWordsTr = { kinds, channels, outcomes, reasons, contestReasons }

export type CitizenWords = typeof citizenWordsTr
