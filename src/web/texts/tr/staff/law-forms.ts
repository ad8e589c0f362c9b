// Owns the Turkish words of the forms that a law orders: extension, fee, payment, appeals, silence; and of
// the proof of a period.
import type { ClockRule } from '../../../../core/clocks/clock.ts'
import type { AppealKind, ExtensionGround } from '../../../../core/request/vocabulary.ts'

const extendTr = {
  now: 'Şimdiki son gün',
  next: 'Uzarsa yeni son gün',
  nextWhy: (days: string) => `başvurunun alındığı günden ${days}. iş günü`,
  bound: (date: string) => `Önceki sınıfın daha erken son günü geçerli kalır: ${date}.`,
  ground: 'Kanunun izin verdiği neden',
  groundHints: {
    'other-unit': 'Bilgi ya da belge belediyenin başka bir biriminde.',
    'other-institution': 'Başka bir kurumun görüşü alınmadan verilemiyor.',
    'several-institutions': 'Başvuru birden çok kurumu ilgilendiriyor.',
  } satisfies { readonly [ground in ExtensionGround]: string },
  text: 'Başvurana bildirim',
  textHint: 'Seçtiğiniz neden ve yeni son gün bu metnin üstünde ayrıca yazılır.',
  proposed: (date: string) =>
    `Bilgi edinme başvurunuza cevap süresi, 4982 sayılı Kanunun 11. maddesine göre uzatılmıştır. Cevap en geç ${date} günü verilecektir. Süre bir daha uzatılamaz.`,
  tooLateTitle: 'Süre artık uzatılamaz',
  tooLate: (day: string, due: string) =>
    `Bugün başvurunun ${day}. iş günü; ilk süre ${due} günü doldu. Uzatma, ilk 15 iş günü içinde bildirilirse geçerlidir (4982 m.11). Cevap gecikmiş olarak verilir; gecikme kayda geçti.`,
}

const feeTr = {
  lead: 'İlk sayfalar ücretsizdir. Sayfa sayılarını yazıp ücreti hesaplatın; tutarı değiştirebilirsiniz.',
  plain: 'Siyah beyaz sayfa',
  colour: 'Renkli sayfa',
  research: 'Aranıp çıkarılan sayfa',
  researchHint: 'Arşivde aranıp ayrılması gereken sayfalar.',
  compute: 'Ücreti hesapla',
  amount: 'Ücret (TL)',
  amountHint: 'Örnek: 283,80',
  aboveTariff: (most: string) =>
    `Tarifeye göre bu sayfaların ücreti en çok ${most}. Tutarı ya da sayfa sayılarını düzeltin; başka bir gider varsa aşağıdaki kutuyu işaretleyin.`,
  otherCosts: 'Posta gibi tarifede olmayan giderler de var; bildirimde yazdım',
  reachedOn: 'Bildirimin başvurana ulaştığı gün',
  reachedOnHint: 'Süre bu günden sonra durur. Bugünden sonra olamaz.',
  text: 'Başvurana bildirim',
  textHint: 'Tutarı, nasıl hesaplandığını ve nereye yatırılacağını yazın. Başvuran aynen okur.',
  breakdown: 'Hesap',
  items: {
    plain: (pages: string, each: string) => `${pages} siyah beyaz sayfa × ${each}`,
    colour: (pages: string, each: string) => `${pages} renkli sayfa × ${each}`,
    research: (pages: string, each: string, sum: string) =>
      `${pages} sayfayı aramak × ${each}, en çok ${sum}`,
  },
  free: (pages: string) => `${pages} sayfa ücretsiz`,
  sum: 'Toplam',
  payBy: 'Ödeme için son gün',
  source: 'Tarife',
  sourceOf: (year: string, source: string) => `${year} tarifesi. Kaynak: ${source}`,
  olderTariff: (year: string) =>
    `Bu yılın tarifesi girilmemiş; ${year} tarifesi kullanıldı. Yeni tarifeyi sistem sorumlusu girer.`,
  noTariff: 'Ücret tarifesi girilmemiş. Tutarı kendi tarifenizden yazın.',
  nothingToPayTitle: 'Ücret çıkmıyor',
  nothingToPay: (pages: string) =>
    `İlk ${pages} sayfa ücretsizdir. Ücret 0 olunca bildirim yapılmaz, süre durmaz; bilgiyi doğrudan verin.`,
  proposed: (amount: string, lines: string, account: string) =>
    `İstediğiniz bilgi ve belgeler için ücret: ${amount}.\n${lines}\n\n${account}Bu bildirimin size ulaştığı günü izleyen 15 iş günü içinde ödeyip belgesini bize iletin. Ödeme yapılana kadar cevap süresi işlemez. Bu süre içinde ödenmezse başvurunuzdan vazgeçmiş sayılırsınız (4982 sayılı Kanun m.10).`,
  account: (account: string) => `Ödeme yeri: ${account}\n`,
}

const paymentTr = {
  amount: 'Bildirilen ücret',
  reachedOn: 'Bildirimin ulaştığı gün',
  payBy: 'Ödeme için son gün',
  paidOn: 'Ödendiği gün',
  paidOnHint: 'Belgenin üzerindeki gün; bize ulaştığı gün değil.',
  document: 'Ödeme belgesi',
  documentHint: 'Dekont ya da makbuz numarası.',
  ifToday: 'Bugün ödendiyse son gün',
  ifTodayOther: 'Öbür okuyuşla (hukuk birimi için)',
}

const appealTr = {
  kind: 'Nereye gitti',
  kindHints: {
    objection: '30 gün içinde karar verilir (2577 m.11).',
    bedk: 'Kurul 30 iş günü içinde karar verir (4982 m.13). Belge isterse 15 iş günü içinde gönderilir.',
    ombudsman: 'Belge ya da cevap isterse 30 gün içinde gönderilir (6328 m.18, m.20).',
    court: 'Savunma, tebliğden sonra 30 gün içinde verilir (2577 m.16).',
  } satisfies { readonly [kind in AppealKind]: string },
  notStopped: 'İtiraz ya da dava, başvurunun işleyen süresini durdurmaz.',
  filedOn: 'Başvurduğu gün',
  filedOnHint: 'Kurulun, ombudsmanın ya da mahkemenin kayıt günü.',
  reference: 'Dosya numarası',
  text: 'Ne diyor',
  textHint: 'Başvuran bunu takip sayfasında görmez.',
  which: 'Hangi itiraz ya da dava',
  demand: 'Ne istedi',
  demandDue: (days: string) => `süresi ${days}`,
  receivedOn: 'İstek yazısının geldiği gün',
  receivedOnHint: 'Süre bu günün ertesi günü işlemeye başlar.',
  demandText: 'İstenen',
  demandTextHint: 'Yazının tarihi ve sayısı, ne istendiği.',
  nothingToAskTitle: 'Kaydedilecek bir istek yok',
  nothingToAsk:
    'Üst makama itirazda başka bir kurum sizden bir şey istemez; öbür itirazlarda istenebilecek her şey zaten kayıtlı.',
  answerText: 'Ne gönderildi',
  answerTextHint: 'Yazının tarihi ve sayısı, ekleri.',
  dueOn: (date: string) => `son gün ${date}`,
  result: 'Karar',
  decidedOn: 'Karar günü',
  decisionText: 'Kararın özeti',
  decisionTextHint: 'Karar numarası ve belediyeden ne istendiği.',
  reopens:
    'Başvuran haklı bulunursa başvuru yeniden açılır ve cevap süresi karar gününden başlar; kanun uyma için ayrı bir süre saymaz.',
}

const silenceTr = {
  ranOut: (date: string) => `son gün ${date} idi, cevap verilmedi`,
  text: 'Neden cevap verilmedi',
  textHint:
    'Ne olduğunu ve cevabın ne zaman verileceğini yazın. Cevapsızlık kütüğünde ve raporda görünür; cevapsız kalındığı kaydı silinmez.',
}

const proofTr = {
  title: 'Kanıt: bu tarih nasıl sayıldı',
  rule: 'Dayanak',
  calendar: 'Takvim sürümü',
  boundBy: 'Günleri bağlayan sınıf',
  agrees: 'Bugün yeniden sayıldı; aynı tarihler çıktı.',
  differs: (date: string) =>
    `Bugünkü takvimle yeniden sayılınca son gün ${date} çıkıyor. Kayıttaki tarih kendiliğinden değişmez.`,
  notCounted: 'Bu tarih sayılmadı, verildi ya da başka bir kayıttan aktarıldı.',
  steps: {
    receipt: 'Alındığı gün; sayılmaz',
    limit: 'Kanundaki süre',
    cap: 'Sözün üst sınırı',
    shift: 'Son gün tatile rastlarsa',
    internal: 'Belediyenin kendi son günü',
    stricter: 'Önceki sınıfın erken son günü',
    extension: 'Uzatılan süre',
    'fee-wait': 'Ücret bildirildi; ödeme için son gün',
    'fee-paid': 'Ücret ödendi; yeni son gün',
    'other-reading': 'Öbür okuyuşla (kullanılmaz, hukuk birimi için)',
    silence: 'Cevapsızlık ret sayılır',
    suit: 'Dava için 60. gün',
    recess: 'Adli tatilden sonra',
    'suit-shift': 'Tatilden sonraki iş günü',
    'suit-unknown': 'Dava günü sayılamadı',
    provisional: 'Takvim henüz kesin değil',
  } satisfies { readonly [rule in ClockRule]: string },
  readings: {
    title: 'Ücretin süreye etkisi',
    resume: 'süre kaldığı yerden işler',
    restart: 'süre baştan işler',
    used: (reading: string) => `Ayar: ${reading}`,
  },
}

const partsTr = {
  paused: 'Durdu: ücret bekleniyor',
  others: 'bizim süremiz değil',
  extended: (date: string) => `Süre uzatıldı; yeni son gün ${date}`,
  feeTitle: 'Ücret',
  feeAwaited: (amount: string, date: string) =>
    `Ücret bekleniyor: ${amount}. Ödeme için son gün ${date}; ödenmezse başvurudan vazgeçilmiş sayılır.`,
  feePaid: (amount: string, date: string) => `Ücret ödendi: ${amount}, ${date}.`,
  feeLapsed: (date: string) =>
    `Ücret ${date} gününe kadar ödenmedi; başvurudan vazgeçilmiş sayıldı (4982 m.10).`,
  appealsTitle: 'İtiraz ve davalar',
  appealFiled: 'Başvuru günü',
  appealReference: 'Dosya no',
  appealOwed: 'Bizden istenen',
  appealOwedTo: (demand: string, date: string) => `${demand}; son gün ${date}`,
  appealOwedLate: (demand: string, date: string, days: string) =>
    `${demand}; son gün ${date} idi, ${days} gün gecikti`,
  appealAwaited: 'Beklenen karar',
  appealAwaitedBy: (date: string) => `son gün ${date}`,
  appealOursBy: (date: string) => `belediye karar verecek; son gün ${date}`,
  appealResult: 'Karar',
  appealOpen: 'Sürüyor',
  becomes: (className: string, date: string) => `${className}; son gün ${date}`,
  becomesHint: (date: string) =>
    `Geliş günü aynı kalır: ${date}. Erken olan son gün geçerli olur; her sınıfın yanında o sınıfta bağlayacak son gün yazıyor.`,
}

export const staffLawFormsTr = {
  extend: extendTr,
  fee: feeTr,
  payment: paymentTr,
  appeal: appealTr,
  silence: silenceTr,
  proof: proofTr,
  parts: partsTr,
}

export type StaffLawFormsTexts = typeof staffLawFormsTr
