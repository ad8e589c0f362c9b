// Owns the Turkish words of the time line for what a law orders: notices, forwarding, appeals, identity.
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ExtensionGround,
} from '../../../../core/request/vocabulary.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const extensionGrounds: Words<ExtensionGround> = {
  'other-unit': 'Bilgi kurumun başka bir biriminden alınacak',
  'other-institution': 'Başka bir kurumun görüşü gerekiyor',
  'several-institutions': 'Birden çok kurumu ilgilendiriyor',
}

const appealKinds: Words<AppealKind> = {
  objection: 'Üst makama itiraz',
  bedk: 'Bilgi Edinme Değerlendirme Kurulu',
  ombudsman: 'Kamu Denetçiliği Kurumu (ombudsman)',
  court: 'Dava',
}

const appealResults: Words<AppealResult> = {
  upheld: 'Başvuran haklı bulundu',
  'partly-upheld': 'Başvuran kısmen haklı bulundu',
  rejected: 'İtiraz reddedildi',
  withdrawn: 'Başvuran itirazından vazgeçti',
  'no-jurisdiction': 'Yetki ya da görev yönünden incelenmedi',
}

const appealDemands: Words<AppealDemand> = {
  documents: 'Belge istedi',
  answer: 'Tavsiye kararına cevap istedi',
  defence: 'Savunma istedi',
}

export const staffLawEventsTr = {
  extensionGrounds,
  appealKinds,
  appealResults,
  appealDemands,
  stopped: {
    forwarded: 'yetkili kuruma gönderildi',
    'fee-paid': 'ücret ödendi',
    'fee-lapsed': 'ücret ödenmedi, vazgeçilmiş sayıldı',
    'appeal-answered': 'istenen gönderildi',
    'appeal-decided': 'karar verildi',
  },
  moved: {
    'extension-notice': 'süre uzatma bildirimi',
    'fee-notice': 'ücret bildirimi',
    'fee-paid': 'ücret ödendi',
    recount: 'takvim düzeltildi',
  },
  clockMoved: (name: string, date: string, why: string) => `${name}: son gün ${date} (${why})`,
  clockPaused: (name: string) => `${name}: ücret ödenene kadar durdu`,
  silenceExplained: 'Cevapsızlık açıklandı',
  extended: (date: string) => `Süre uzatıldı, yeni son gün ${date}`,
  fee: (amount: string, date: string) => `Ücret bildirildi: ${amount}, ödeme için son gün ${date}`,
  paid: (date: string) => `Ücret ödendi: ${date}`,
  lapsed: (date: string) =>
    `Ücret ${date} gününe kadar ödenmedi; başvurudan vazgeçilmiş sayıldı (4982 m.10)`,
  forwarded: (body: string) => `Yetkili kuruma gönderildi: ${body}`,
  filed: (kind: string, date: string) => `${kind}: başvuru tarihi ${date}`,
  reference: (number: string) => `Dosya no: ${number}`,
  demanded: (demand: string, date: string) => `${demand}, geliş tarihi ${date}`,
  appealAnswered: 'İstenen gönderildi',
  decided: (result: string, date: string) => `Karar: ${result}, tarihi ${date}`,
  identityHidden: (number: string) => `Kimlik gizlendi. Bunu isteyen başvuru: ${number}`,
  identityAsked: 'Gizli kimliğin açılması istendi',
  identityOpened: (name: string) => `Gizli kimlik açıldı. Açılan kişi: ${name}`,
  identityDeclined: 'Gizli kimliğin açılması reddedildi',
  letter: (number: string) => (number === '' ? 'Resmî yazı çıktı' : `Resmî yazı çıktı: ${number}`),
}
