// Owns the Turkish words of what a law does to a followed request: extension, fee, forwarding, appeals.
import type {
  AppealDemand,
  AppealKind,
  AppealResult,
  ExtensionGround,
} from '../../../../core/request/vocabulary.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const grounds: Words<ExtensionGround> = {
  'other-unit': 'İstediğiniz bilgi belediyenin başka bir biriminden alınacak.',
  'other-institution': 'Bilgi verilmeden önce başka bir kurumun görüşü gerekiyor.',
  'several-institutions': 'Başvurunuz birden çok kurumu ilgilendiriyor.',
}

const kinds: Words<AppealKind> = {
  objection: 'Üst makama itiraz',
  bedk: 'Bilgi Edinme Değerlendirme Kuruluna itiraz',
  ombudsman: 'Kamu Denetçiliği Kurumuna (ombudsman) başvuru',
  court: 'Dava',
}

const results: Words<AppealResult> = {
  upheld: 'Haklı bulundunuz',
  'partly-upheld': 'Kısmen haklı bulundunuz',
  rejected: 'İtirazınız reddedildi',
  withdrawn: 'İtirazınızdan vazgeçtiniz',
  'no-jurisdiction': 'Yetki ya da görev yönünden incelenmedi',
}

const demands: Words<AppealDemand> = {
  documents: 'Belediyeden belge istendi',
  answer: 'Belediyeden cevap istendi',
  defence: 'Belediyeden savunma istendi',
}

export const citizenLawTr = {
  sentence: {
    fee: (who: string, amount: string, day: string) =>
      `Başvurunuza ${who} bakıyor; ücreti ödemeniz bekleniyor: ${amount}, son gün ${day}.`,
    lapsed: (day: string) =>
      `Ücret ${day} gününe kadar ödenmedi; başvurunuzdan vazgeçmiş sayıldınız.`,
    extended: (who: string, due: string) =>
      `Başvurunuza ${who} bakıyor; cevap süresi uzatıldı, yeni son gün ${due}.`,
    forwarded: (body: string, day: string) =>
      `Başvurunuz yetkili kuruma gönderildi: ${body}, ${day}. Cevabı o kurum verecek.`,
  },
  story: {
    extended: (due: string) => `Cevap süresi uzatıldı; yeni son gün ${due}`,
    extendedOnce: 'Süre bir kez uzatılabilir ve başvurunuzun alındığı günden sayılır.',
    fee: (amount: string) => `Ücret bildirildi: ${amount}`,
    feeUntil: (day: string) =>
      `Ödeme için son gün ${day}. Ödeyene kadar cevap süresi işlemez; ödemezseniz başvurunuzdan vazgeçmiş sayılırsınız.`,
    paid: (day: string) => `Ücreti ödediniz: ${day}`,
    paidDue: (day: string) => `Cevap süresi kaldığı yerden işliyor; son gün ${day}.`,
    lapsed: 'Ücret ödenmedi; başvurudan vazgeçilmiş sayıldı',
    lapsedText:
      'Kanun böyle sayar (4982 sayılı Kanun m.10). Aynı bilgiyi yeni bir başvuruyla yeniden isteyebilirsiniz.',
    filed: (kind: string) => `Kayda geçti: ${kind}`,
    filedOn: (day: string) => `Başvuru günü: ${day}`,
    answered: 'Belediye istenenleri gönderdi',
    decided: (result: string) => `Karar verildi: ${result}`,
    decidedOn: (day: string) => `Karar günü: ${day}`,
  },
  fee: {
    title: (amount: string) => `Ödemeniz beklenen ücret: ${amount}`,
    until: (day: string) => `Ödeme için son gün: ${day}`,
    stands: 'Ödeyene kadar cevap süresi işlemez; ödeyince kaldığı yerden sürer.',
    otherwise:
      'Bu güne kadar ödemezseniz kanun başvurunuzdan vazgeçtiğinizi kabul eder (4982 sayılı Kanun m.10). Sonra yeniden başvurabilirsiniz.',
    proof: 'Ödeme belgesini Beyaz Masaya gösterin ya da gönderin.',
    notice: 'Bildirimin tamamı',
  },
  lapsed: {
    title: 'Ne yapabilirsiniz?',
    again: 'Aynı bilgiyi yeni bir başvuruyla isteyebilirsiniz.',
    paid: 'Süresinde ödediyseniz belgesiyle Beyaz Masaya başvurun.',
  },
  appeals: {
    title: 'İtiraz ve davalar',
    filedOn: 'Başvuru günü',
    reference: 'Dosya numarası',
    result: 'Karar',
    open: 'Henüz karar verilmedi',
    until: (day: string) => `Karar için son gün ${day}`,
  },
  board: (day: string) =>
    `Bilgi Edinme Değerlendirme Kuruluna itiraz etmek: ücretsizdir, ${day} gününe kadar yapılır. Süre hakkında son sözü Kurul söyler.`,
  grounds,
  kinds,
  results,
  demands,
}

export type CitizenLawTexts = typeof citizenLawTr
