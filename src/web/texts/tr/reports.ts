// Owns the Turkish words of the reports and of the published service standards; its type is what every other
// language must fill.
import type { FormRow } from '../../../core/information/yearly-report.ts'
import type { InventoryRow } from '../../../core/inventory/processing-inventory.ts'
import type { MuhtarResult, UnmetReason } from '../../../core/muhtar/quarterly-table.ts'

type Words<Key extends string> = { readonly [key in Key]: string }

const formRows: Words<FormRow> = {
  R1: 'Başvuru toplamı',
  R2: 'Olumlu cevaplanarak bilgi veya belgelere erişim sağlanan başvurular',
  R3: 'Kısmen olumlu, kısmen reddedilerek erişim sağlanan başvurular',
  R4: 'Reddedilen başvurular',
  R5: 'Gizli ya da sır niteliğindeki bilgiler çıkarılarak erişim sağlanan başvurular',
  R6: 'Diğer kurum ve kuruluşlara yönlendirilen başvurular',
  R7: 'Reddedilenlerden yargıya gidenler',
}

const muhtarResults: Words<MuhtarResult> = {
  positive: 'Karşılanan',
  negative: 'Karşılanamayan',
  pending: 'Bekleyen',
  withdrawn: 'Geri alınan',
}

/** Reasons that a reply does not carry itself. */
const unmet: Words<Extract<UnmetReason, 'programmed' | 'duplicate' | 'none'>> = {
  programmed: 'Programa alındı',
  duplicate: 'Mükerrer',
  none: 'Neden yazılmamış',
}

const consent: Words<InventoryRow['needsConsent']> = {
  no: 'Hayır',
  yes: 'Evet',
  partly: 'Kısmen',
}

export const reportsTr = {
  title: 'Raporlar',
  lead: 'Her rapor kayıt defterinden sayılır; yazdırılabilir, CSV, Excel ve PDF olarak indirilebilir.',
  back: 'Raporlara dön',
  backToReport: 'Rapora dön',
  print: 'Yazdır',
  show: 'Göster',
  asOf: (date: string) => `${date} itibarıyla`,
  total: 'Toplam',
  noUnit: 'Birim yok',
  noDistrict: 'İlçe belirtilmedi',
  count: 'Sayı',
  index: { report: 'Rapor', about: 'Ne için', law: 'Dayanak' },
  information: {
    name: 'Bilgi edinme yıllık raporu',
    about: 'Yıl içindeki 4982 başvurularının sonuçları; her yıl gönderilir',
    year: 'Yıl',
    title: (year: string) => `${year} yılı bilgi edinme raporu`,
    due: (addressee: string, date: string) => `Gönderilecek yer: ${addressee}. Son gün: ${date}.`,
    running: (date: string) =>
      `Yıl sürüyor: ${date} gününe kadar olanlar sayıldı. Bu rapor geçicidir.`,
    formRows,
    row: 'Satır',
    rowName: 'Başvurular',
    form: 'Rapor formu',
    bridge: 'R1 nasıl bulundu',
    bridgeRows: {
      received: 'Yıl içinde alınan başvurular',
      carriedIn: 'Önceki yılın Aralık ayından devreden',
      withdrawn: 'Geri alınan ya da vazgeçilmiş sayılan (ayrı gösterilir)',
      carriedOver: 'Karara bağlanmadan gelecek yıla devreden',
      counted: 'R1: karara bağlanan başvurular',
    },
    refusals: 'Ret ve kısıtlamaların gerekçelere göre dağılımı',
    ground: 'Gerekçe',
    noGround: 'Gerekçe kodu yazılmamış',
    refused: 'Ret',
    partial: 'Kısmen ret',
    redacted: 'Gizli kısmı çıkarılan',
    appeals: 'Yıl içinde yapılan itirazlar, davalar ve sonuçları',
    appealKind: 'Nereye',
    filed: 'Yapılan',
    pending: 'Sonuçlanmayan',
    carriedInList: 'Önceki yıldan devredenler',
    carriedOverList: 'Gelecek yıla devredenler',
    withdrawnList: 'Geri alınan ya da vazgeçilmiş sayılanlar',
    number: 'Başvuru numarası',
    received: 'Geliş',
    outcome: 'Sonuç',
    refusedTitle: 'Bu rapor yazdırılamaz',
    refusedWhy: (R1: string, sum: string) =>
      `R1 satırı ${R1}, R2 ile R6 arasındaki satırların toplamı ${sum}. Aşağıdaki başvuruların sonucu 4982 raporunda yer almayan bir sonuç. Önce sonuçları düzeltilmeli.`,
  },
  muhtar: {
    name: 'Muhtar talepleri üç aylık tablosu',
    about: 'Muhtarlık bilgi sistemine üç ayda bir girilir',
    year: 'Yıl',
    quarter: 'Üç ay',
    quarters: ['Ocak–Mart', 'Nisan–Haziran', 'Temmuz–Eylül', 'Ekim–Aralık'],
    title: (year: string, quarter: string) => `Muhtar talepleri, ${year} ${quarter}`,
    all: 'Taleplerin sonucu',
    result: 'Sonuç',
    results: muhtarResults,
    reasons: 'Karşılanamayan taleplerin nedenleri',
    reason: 'Neden',
    unmet,
    units: 'Birimlere göre',
    unit: 'Birim',
    districts: 'İlçelere göre',
    district: 'İlçe',
    note: 'Programa alınan, mükerrer olan ve başka kuruma gönderilen talep karşılanmış sayılmaz; nedeni tabloda yazar.',
  },
  silence: {
    name: 'Günlük zımni ret listesi',
    about: 'Süresi o gün cevapsız dolan başvurular ve birim amirinin açıklaması',
    day: 'Gün',
    title: (date: string) => `Zımni ret listesi, ${date}`,
    table: 'Süresi cevapsız dolan başvurular',
    older: (count: string) => `Daha eski, açıklama bekleyen: ${count} kayıt`,
    seeOlder: 'Açıklama bekleyenlerin tamamı',
    note: 'Bu listeden hiçbir kayıt silinmez; sonradan verilen cevap da kaydı kaldırmaz.',
    tooMany: (max: string) => `İlk ${max} kayıt gösteriliyor; tamamı zımni ret kütüğünde.`,
  },
  inventory: {
    name: 'Kişisel veri işleme envanteri özeti',
    about: 'Hangi veri hangi dayanakla, ne kadar süre işlenir',
    title: 'Kişisel veri işleme envanteri özeti',
    process: 'Süreç',
    ground: 'Hukuki dayanak',
    specialData: 'Özel nitelikli veri',
    consent: 'Açık rıza',
    consents: consent,
    years: 'Saklama (yıl)',
    retention: 'Ne zamandan sonra',
    sureGround: 'Dayanağın kesinliği',
    sureYears: 'Sürenin kesinliği',
    note: 'Kesinlik: V1, V2 kaynağından doğrulandı; K biliniyor; P bizim önerimiz; K? belirsiz, hukuk birimi onaylamalı. Başvuruların süreleri, yönetimdeki saklama süreleridir. Arşiv komisyonunun kararı olmadan belge imha edilmez.',
  },
  standards: {
    name: 'Kamu hizmet standartları',
    about: 'Herkese açık tablo; konulardan oluşur',
    title: 'Hizmet standartları',
    lead: 'Hangi hizmeti en geç ne zaman verdiğimiz ve sizden istediğimiz belgeler.',
    number: 'Sıra',
    service: 'Hizmetin adı',
    documents: 'İstenen belgeler',
    noDocuments: 'Belge istenmez',
    time: 'En geç tamamlanma süresi',
    workingDays: (days: string) => `${days} iş günü`,
    lawDays: '30 gün',
    broken:
      'Belirtilen belgelerden başka belge istenirse, hizmet bu sürede tamamlanmazsa ya da tabloda bulunmayan bir hizmetle ilgili olarak ilk ya da ikinci müracaat yerine başvurabilirsiniz.',
    first: 'İlk müracaat yeri',
    second: 'İkinci müracaat yeri',
    place: {
      name: 'Ad',
      title: 'Unvan',
      address: 'Adres',
      phone: 'Telefon',
      fax: 'Faks',
      email: 'E-posta',
    },
    download: 'CSV indir',
    downloadPdf: 'PDF indir',
    print: 'Yazdır',
    back: 'Hizmet standartlarına dön',
    empty: 'Henüz yayımlanmış hizmet yok',
    emptyTeach: 'Konular tanımlandığında hizmet standartları burada yayımlanır.',
  },
  settings: {
    title: 'Rapor ayarları',
    lead: 'Raporların gönderileceği yer ve gün, hizmet standartlarındaki müracaat yerleri.',
    information: 'Bilgi edinme yıllık raporu',
    deadline: 'Ertesi yıl gönderilecek son gün (gün.ay)',
    deadlineHint:
      'Kanun Şubat ayının sonunu söyler; valilikler genellikle Ocak ayında ister. Valiliğin yazısındaki günü yazın: 31.01 gibi.',
    deadlineNoSuchDay:
      'Böyle bir gün her yıl yok; şubatta en geç 28.02, otuz günlük aylarda en geç 30 yazın.',
    deadlineInvalid: 'Günü ve ayı iki haneli yazın: 31.01 gibi.',
    addressee: 'Gönderilecek yer',
    addresseeHint: 'İlçe belediyeleri kaymakamlığa, il merkezindekiler valiliğe gönderir.',
  },
}

export type ReportsTexts = typeof reportsTr
