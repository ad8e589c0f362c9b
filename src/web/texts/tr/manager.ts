// Owns the Turkish words of the manager's pages; its type is what every other language must fill.

export const managerTr = {
  title: 'Genel bakış',
  asOf: (when: string) => `${when} itibarıyla`,
  nothingYet: 'Henüz kayıtlı başvuru yok',
  nothingYetTeach:
    'İlk başvuru kaydedilince gecikmeler, itirazlar ve tutulmayan sözler birim birim burada görünür.',
  finding: {
    none: 'Bugün geciken başvuru yok.',
    some: (count: string) => `Bugün ${count} başvuru gecikmiş durumda.`,
    longest: (days: string, unit: string) => `En uzunu ${days} gündür gecikiyor: ${unit}.`,
  },
  noUnit: 'Birim yok',
  noDistrict: 'İlçe belirtilmedi',
  noTopic: 'Konu seçilmedi',
  noOfficer: 'Görevli atanmadı',
  total: 'Toplam',
  onThisPage: 'Bu sayfada',
  sections: {
    load: 'Bugün birimlerde ne duruyor',
    results: 'Ne kadarı tutuldu, ne saklı kalabilir',
    districts: 'İlçeler',
    list: 'İzlenen başvurular',
    definitions: 'Rakamlar ne anlama geliyor',
  },
  resultsNote:
    'Soldaki rakamlar işin iyi gittiğini, sağdakiler iyi görünen rakamın neyi saklayabileceğini gösterir. Hiçbiri başvuru cevaplanınca silinmez.',
  successGroup: 'Sonuç',
  warningGroup: 'Uyarı',
  keyNote: {
    late: 'son günü geçmiş, açık',
    silence: 'süresi cevapsız dolmuş',
    contested: 'başvuran “çözülmedi” demiş',
    'broken-promise': 'verilen gün geçmiş',
    open: 'cevap ya da iş bekliyor',
  },
  period: {
    label: 'Dönem',
    all: 'Bütün kayıtlar',
    days: 'Son 30 gün',
    months: 'Son 12 ay',
    show: 'Göster',
    note: 'Dönem yalnızca sonuç ve uyarı rakamlarını değiştirir; bugün açık ve geciken her zaman tamdır.',
  },
  unit: 'Birim',
  district: 'İlçe',
  topic: 'Konu',
  officer: 'Görevli',
  month: 'Ay',
  days: (count: string) => `${count} gün`,
  of: (count: string, all: string) => `${count} / ${all}`,
  perDay: 'Sayı / toplam',
  noShare: 'yok',
  chart: {
    oneUnit: (part: string, all: string, unit: string) =>
      `Geciken ${all} başvurudan ${part} tanesi tek birimde: ${unit}`,
    lateCount: 'Geciken başvuru',
    months: (part: string, all: string) =>
      `Son aylarda süresi dolan ${all} işten ${part} tanesi zamanında bitmedi`,
    monthsAllKept: (all: string) => `Son aylarda süresi dolan ${all} işin hepsi zamanında bitti`,
    monthsMissed: 'Zamanında bitmeyen',
    monthsDefinition:
      'Her ay, son günü o ayda dolan yasal ve hizmet sürelerinden zamanında cevaplanmayan ya da yapılmayanlar. Geri alınan ve sınıfı değişen süreler sayılmaz.',
  },
  list: {
    kinds: {
      late: 'Geciken',
      silence: 'Zımni ret',
      contested: 'İtiraz edilen',
      'broken-promise': 'Tutulmayan söz',
    },
    kindsLabel: 'Hangi başvurular',
    captions: {
      late: 'Son günü geçmiş açık başvurular, en uzun geciken önce',
      silence:
        'Yasal süresi cevapsız dolan başvurular, en eski önce; sonradan cevaplansa da burada kalır',
      contested:
        'Başvuranın cevaba itiraz ettiği başvurular, en eski itiraz önce; sonradan cevaplansa da burada kalır',
      'broken-promise':
        'Verilen gün geçmiş sözler, en eski önce; iş sonradan yapılsa da burada kalır',
    },
    count: (count: string) => `${count} başvuru`,
    empty: 'Bu listede başvuru yok',
    emptyFiltered: 'Bu süzgeçle başvuru bulunmuyor',
    any: 'Hepsi',
    columns: {
      number: 'Numara',
      late: 'Gecikme',
      since: {
        silence: 'Sessizlik günü',
        contested: 'İtiraz günü',
        'broken-promise': 'Söz verilen gün',
      },
      words: 'Ne diyor',
      due: 'Son gün',
      state: 'Durum',
      flags: 'İşaretler',
    },
    notLate: 'Gecikme yok',
    flags: { contested: 'İtiraz', silence: 'Zımni ret', promise: 'Söz verildi' },
  },
  download: 'CSV indir',
  unitPage: {
    back: 'Genel bakışa dön',
    today: 'Bugün',
    results: 'Dönemde',
    topics: 'Konulara göre açık işler',
    officers: 'Görevlilere göre açık işler',
    bulk: 'Aynı dakikada toplu cevaplar',
    bulkNone: (count: number) => `Aynı dakikada ${count} ya da daha çok cevap verilen bir an yok.`,
    bulkOne: (when: string, count: string) => `${when}: ${count} cevap`,
    late: 'Birimin geciken başvuruları',
    seeAll: 'Listenin tamamı',
    inactive: 'Bu birim artık kullanılmıyor.',
    noneOpen: 'Birimde açık iş yok',
  },
  definitions: {
    note: 'Her rakam kayıt defterindeki olaylardan sayılır; elle değiştirilemez. Payların yanında ham sayıları durur.',
    formula: 'Hesabı',
    about: { today: 'Bugün', period: 'Dönem' },
  },
  csv: {
    code: 'Kod',
    district: 'İlçe',
    unit: 'Birim',
    count: 'sayı',
    of: 'toplam',
    heads: {
      'late-median': 'Ortanca gecikme (gün)',
      'late-longest': 'En uzun gecikme (gün)',
      answered: 'Cevaplanan',
      'legal-due': 'Yasal süresi dolan',
      'service-due': 'Hizmet süresi dolan',
      'promises-due': 'Günü gelen söz',
      dispatched: 'Sevk edilen',
    },
  },
  rail: { group: 'Yönetim', overview: 'Genel bakış', desk: 'Başvurular', units: 'Birimler' },
}

export type ManagerTexts = typeof managerTr
