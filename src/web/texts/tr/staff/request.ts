// Owns the Turkish words of the page of one request: state, applicant, why something is not possible.
import type { Guard } from '../../../../core/request/transitions.ts'
import type { Progress } from '../../../../core/request/vocabulary.ts'
import { staffLawGuardsTr } from './law-acts.ts'

const standing: { readonly [step in Progress]: (unit: string, officer: string) => string } = {
  received: () => 'Bir birime sevk edilmeyi bekliyor.',
  routed: unit => `${unit}: kabul bekleniyor.`,
  returned: unit => `Birim iade etti, yeniden sevk bekliyor. İade eden: ${unit}.`,
  accepted: (unit, officer) => `${unit}: işlemde.${officer === '' ? '' : ` Görevli: ${officer}.`}`,
  'awaiting-approval': (unit, officer) =>
    `${unit}: cevap yazıldı, amirin onayını bekliyor.${officer === '' ? '' : ` Görevli: ${officer}.`}`,
  answered: unit => (unit === '' ? 'Cevaplandı.' : `Cevaplandı. Cevaplayan birim: ${unit}.`),
  withdrawn: () => 'Başvuran başvurusunu geri aldı.',
}

const guards: { readonly [guard in Guard]: string } = {
  ...staffLawGuardsTr,
  'question-open': 'Başvurana sorulmuş, cevabı beklenen bir soru yok.',
  'no-question-open': 'Başvurana sorulan soru henüz cevaplanmadı; aynı anda tek soru sorulur.',
  'topic-needs-approval': 'Bu konu amir onayı istemiyor; cevap doğrudan gönderilir.',
  'topic-needs-no-approval': 'Bu konuda cevap önce amirin onayına gider.',
  'not-excluded': 'İtiraz edilen cevabı siz yazdınız; bu kez başka bir görevli bakmalı.',
  'not-own-draft': 'Kendi yazdığınız cevabı onaylayamazsınız.',
  'work-recorded': 'Yapılmış iş kaydı yok.',
  'not-own-work': 'İşi kendiniz kaydettiniz; başka biri doğrulamalı.',
  'not-verified': 'İş zaten doğrulandı.',
  'not-judged': 'Başvuran kararını bildirdi.',
  'within-contest-window': 'Cevaba itiraz süresi geçti.',
  'no-open-promise': 'Başvurana söz verildi; söz yerine gelmeden iade edilemez.',
}

export const staffRequestTr = {
  standing,
  guards,
  unitUnknown: 'Birim',
  forwardedTo: (body: string) => `Cevabı artık bu kurum verecek: ${body}.`,
  late: (days: number) => `Gecikti: ${days} gün.`,
  lateSince: (date: string) => `Son gün ${date} idi.`,
  facts: {
    done: 'Yapıldı',
    verified: 'Doğrulandı',
    satisfied: 'Başvuran onayladı',
    contested: 'İtiraz edildi',
    silence: 'Süre cevapsız doldu',
    promise: (date: string) => `Söz verilen gün: ${date}`,
    question: 'Başvurandan cevap bekleniyor',
    returned: (count: number) => `${count} kez iade edildi`,
    missing: 'Eksikler',
    excluded: (names: string) => `Önceki cevabı yazdığı için bakamaz: ${names}`,
  },
  clockDates: {
    title: 'Sürenin üç tarihi',
    raw: 'Kanundaki son gün',
    shifted: 'Tatile rastlarsa',
    internal: 'Bizim son iş günümüz',
    stopped: 'Durdu',
  },
  lawWhy: {
    silenceIsRefusal:
      'Bu güne kadar cevap verilmezse istek reddedilmiş sayılır (2577 m.10) ve dava süresi başlar.',
    promise: 'Başvurana bu gün söylendi. Söz, iş yapıldığı kaydedilene kadar açık kalır.',
    followUp:
      'Ara cevap verildi; sonuç ayrıca bildirilir (3071 m.7). Gününü belediye kendine koyar.',
    service: 'Konu için ilan edilen iş günü sözüdür (hizmet standardı).',
    days: (count: string) => `Süre: ${count}.`,
  },
  applicant: {
    title: 'Başvuran',
    anonymous: 'İsimsiz başvuru',
    anonymousWhy: 'Kim olduğu bilinmiyor; takip kodu aldıysa takip edebilir.',
    name: 'Ad',
    phone: 'Telefon',
    email: 'E-posta',
    address: 'Adres',
    nationalId: 'Kimlik no',
    type: 'Tür',
    hidden: 'Kimlik ve iletişim bilgileri kapalı gösterilir.',
    hiddenTipOff: 'İhbarda kimlik gizlidir (4483 m.4); yalnız gerekiyorsa açın.',
    show: 'Kimlik ve iletişimi göster',
    why: 'Neden gerekiyor?',
    whys: {
      call: 'Başvuranla görüşmek',
      visit: 'Yerinde inceleme',
      letter: 'Yazı göndermek',
      identity: 'Kimlik doğrulamak',
    },
    whyNote: 'Kim, ne zaman, neden baktı: kayda geçer.',
    showNow: 'Göster',
    shown: 'Bilgiler 30 dakika açık gösterilir; baktığınız kayda geçti.',
    seen: 'Kimlik ve iletişim bilgilerine bakıldı',
  },
  said: 'Ne diyor',
  place: 'Yer',
  topic: 'Konu',
  kind: 'Tür',
  legalClass: 'Hukuki sınıf',
  channel: 'Kanal',
  received: 'Geldiği an',
  signature: 'İmza',
  source: 'Kaynak kayıt',
  map: 'Haritada konum',
  files: 'Ekler',
  fileOpen: (name: string) => `Aç: ${name}`,
  forApplicant: 'başvuran görür',
  forStaff: 'yalnız personel görür',
  history: 'Geçmiş',
  draft: 'Onay bekleyen cevap',
  reply: 'Cevap',
  question: 'Sorulan soru',
  returnedWhy: 'Neden geri geldi',
  contestedWhy: 'Başvuranın itirazı',
  letter: 'Cevap yazısı',
  letterDraft: 'Cevap yazısı (taslak)',
  fullPage: 'Tam sayfa',
  next: 'Sıradaki başvuru',
}

export type StaffRequestTexts = typeof staffRequestTr
