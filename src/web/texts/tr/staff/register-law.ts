// Owns the Turkish words of what a legal class asks at registration: CİMER, information forms, muhtar,
// personal data; and what the law says to a day or a channel that it does not know.

export const staffRegisterLawTr = {
  legend: 'Kanunun ek soruları',
  lead: 'Yalnız bilgi edinme, CİMER, muhtar ve kişisel veri başvurularında doldurun. Boş kalırsa da kaydedilir.',
  legalClass: 'Hukuki sınıf',
  legalClassHint: 'Boş bırakılırsa tür, kanal ve başvurana göre belirlenir.',
  automatic: 'Kendiliğinden belirlensin',
  cimer: 'CİMER numarası',
  cimerHint: 'Aynı numara ikinci kez kaydedilmez; ilk kayıt gösterilir.',
  neighbourhood: 'Mahalle (muhtar)',
  wish: 'Cevabın istenme biçimi',
  wishHint: 'EK-1 ve EK-2 formlarında seçilir.',
  wishes: { written: 'Yazılı', electronic: 'Elektronik' },
  wishUnknown: 'Belirtilmemiş',
  authorised: 'Yetkili kişi',
  authorisedHint: 'Tüzel kişi adına imzalayan (EK-2); unvan ad alanına yazılır.',
  knownTitle: 'Bu CİMER başvurusu zaten kayıtlı',
  known: (number: string) =>
    `Bu numarayla kayıtlı başvuru: ${number}. İkinci kez kaydedilmedi; yazdıklarınız aşağıda duruyor.`,
  knownField: (number: string) => `Bu numara zaten kayıtlı: ${number}.`,
  openKnown: 'İlk kaydı aç',
  problems: {
    cimer: 'CİMER numarası yalnız rakam ve tire içerir, en çok 30 karakterdir.',
    receivedNoSuchDay: (typed: string) =>
      `Takvimde böyle bir gün yok: ${typed}. 29 Şubat yalnız artık yıllarda vardır (2024, 2028).`,
    receivedOutside: (first: string) =>
      `Tatil takvimi ${first} gününden başlıyor; daha eski bir günden süre sayılamaz.`,
  },
  after: {
    title: 'Kanun ne diyor',
    phone:
      'Telefonla bilgi edinme başvurusu olmaz; kanun yazı ister (4982 m.6). Hizmet talebi olarak kaydedildi. Başvurana yazılı ya da internetten başvurabileceğini söyleyin; o gün 15 iş günlük süre başlar.',
    cimerNumber: 'CİMER numarası yazılmadı. Aynı başvurunun ikinci kez kaydedilmesi önlenemez.',
    cimerDay:
      'CİMER başvurusunda süre, CİMER başvuru gününden sayılır; bize sevk edildiği günden değil.',
    muhtarName: 'Muhtarın adı yazılmadı.',
    muhtarPlace: 'Mahalle yazılmadı.',
    wish: 'Cevabın yazılı mı elektronik mi istendiği yazılmadı (EK-1, EK-2).',
    authorised: 'Tüzel kişi adına imzalayan yetkili yazılmadı (EK-2).',
    holiday: (name: string) =>
      `Geldiği gün tatil: ${name}. Süre yine ertesi gün işlemeye başlar, ilk iş gününe ertelenmez.`,
    form: 'Bilgi edinme başvurusunda eksik varsa işleme alınmaz ve başvurana bildirilir (yönetmelik m.14). Kayıt yine de geçerlidir.',
  },
}

export type StaffRegisterLawTexts = typeof staffRegisterLawTr
