// Owns the Turkish words of the legal registers; its type is what every other language must fill.
import type { RegisterName } from '../../../core/registers/registers.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const names: Words<RegisterName> = {
  petitions: 'Dilekçe kütüğü',
  information: 'Bilgi edinme kütüğü',
  cimer: 'CİMER kütüğü',
  muhtar: 'Muhtar talepleri kütüğü',
  'data-subject': 'Kişisel veri başvuruları kütüğü',
  forwarding: 'Yetkili kuruma gönderilenler kütüğü',
  'extensions-and-fees': 'Süre uzatma ve ücret kütüğü',
  silence: 'Zımni ret kütüğü',
  appeals: 'İtiraz ve dava kütüğü',
  breaches: 'Veri ihlali kütüğü',
  destruction: 'Veri imha kütüğü',
}

const teach: Words<RegisterName> = {
  petitions: 'Dilekçeler ve ihbarlar gelince burada sıra numarası alır.',
  information: '4982 sayılı Kanuna göre yapılan başvurular burada sıra numarası alır.',
  cimer: 'CİMER üzerinden gelen başvurular burada sıra numarası alır.',
  muhtar: 'Muhtarların talepleri burada sıra numarası alır.',
  'data-subject': '6698 sayılı Kanuna göre yapılan başvurular burada sıra numarası alır.',
  forwarding: 'Başka bir kuruma gönderilen başvurular burada sıra numarası alır.',
  'extensions-and-fees': 'Süre uzatma ve ücret bildirimleri burada sıra numarası alır.',
  silence: 'Süresi cevapsız dolan başvurular burada sıra numarası alır. Hiçbir kayıt silinmez.',
  appeals: 'İtirazlar, kurul başvuruları ve davalar burada sıra numarası alır.',
  breaches: 'Kişisel veri ihlalleri burada sıra numarası alır.',
  destruction: 'Yapılan silme ve imhalar burada sıra numarası alır.',
}

export const registersTr = {
  title: 'Kütükler',
  lead: 'Her kütük yıl içinde boşluksuz sıra numarası verir. Kayıtlar değiştirilmez ve silinmez; kişi adları kısaltılır.',
  names,
  teach,
  law: (articles: string) => `Dayanak: ${articles}`,
  index: { register: 'Kütük', law: 'Dayanak', thisYear: (year: string) => year, all: 'Toplam' },
  back: 'Kütüklere dön',
  backToBook: 'Kütüğe dön',
  empty: 'Bu kütükte kayıt yok',
  emptyFiltered: 'Bu süzgeçle kayıt yok',
  emptyFilteredTeach: 'Süzgeçleri değiştirin ya da kaldırın.',
  filters: {
    year: 'Yıl',
    from: 'İlk gün',
    through: 'Son gün',
    unit: 'Birim',
    state: 'Durum',
    words: 'Sıra, numara ya da metin',
    any: 'Hepsi',
  },
  states: {
    open: 'Açık',
    late: 'Gecikmiş',
    answered: 'Cevaplanmış',
    silent: 'Süresi cevapsız dolmuş',
  },
  columns: {
    serial: 'Sıra',
    number: 'Başvuru numarası',
    external: 'CİMER numarası',
    entered: 'Kütüğe giriş',
    received: 'Geliş',
    channel: 'Kanal',
    applicantType: 'Başvuran türü',
    applicant: 'Başvuran',
    signature: 'İmza',
    attachments: 'Ek sayısı',
    topic: 'Konu',
    words: 'Özet',
    legalClass: 'Hukuki sınıf',
    place: 'Yer',
    district: 'İlçe',
    unit: 'Birim',
    due: 'Son gün',
    answered: 'Cevap günü',
    outcome: 'Sonuç',
    reason: 'Neden',
    remedy: 'Başvuru yolu yazıldı',
    clock: 'Dolan süre',
    summary: 'Ne yapıldı',
    details: 'Ayrıntı',
  },
  hidden: 'Gizli',
  anonymous: 'İsimsiz',
  yes: 'Evet',
  no: 'Hayır',
  files: {
    label: 'Kütüğü al',
    print: 'Yazdır',
    note: (print: string, xlsx: string) =>
      `Süzgece uyan kayıtlar alınır. CSV sınırsızdır; yazdırma en çok ${print}, Excel en çok ${xlsx} kayıt içerir.`,
    tooMany: 'Kayıt sayısı bu biçim için çok fazla',
    tooManyTeach: (max: string) =>
      `Bu biçim en çok ${max} kayıt içerir. Tarih aralığını daraltın ya da CSV olarak indirin.`,
  },
  formats: { csv: 'CSV', xlsx: 'Excel (XLSX)' },
  printed: (date: string, count: string) => `${date} itibarıyla, ${count} kayıt`,
}

export type RegistersTexts = typeof registersTr
