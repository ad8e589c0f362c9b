// Owns the Turkish words of keeping, destroying and restricting data.
import type { RetentionClass } from '../../../../core/privacy/retention.ts'
import type { DestructionProblem } from '../../../../features/privacy/destroy-data.ts'
import type { RestrictionProblem } from '../../../../features/privacy/restrict-person.ts'

const classes: { readonly [name in RetentionClass]: string } = {
  petition: 'Dilekçe',
  information: 'Bilgi edinme',
  cimer: 'CİMER',
  muhtar: 'Muhtar talebi',
  'data-subject': 'Kişisel veri başvurusu',
  'tip-off': 'İhbar',
  service: 'Hizmet talebi, teşekkür',
}

const problems: {
  readonly [problem in (DestructionProblem | RestrictionProblem)['problem']]: string
} = {
  required: 'Bu alan boş bırakılamaz.',
  'too-long': 'Çok uzun; kısaltın.',
  'nothing-due': 'Süresi dolan veri yok.',
  'one-is-open': 'Karar bekleyen bir imha var; önce o sonuçlanmalı.',
  'own-run': 'Bu imhayı siz istediniz; kararı başka bir yönetici verir.',
  decided: 'Bu imha hakkında karar verilmiş.',
  unknown: 'Bu numarayla başvuru yok.',
  anonymous: 'Bu başvuruda kişi bilgisi yok.',
  restricted: 'Bu kişinin bilgileri zaten kısıtlı.',
  'not-data-subject':
    'Bu bir kişisel veri başvurusu (6698) değil. Kısıtlamayı kişi kendi kişisel veri başvurusuyla ister.',
  'another-person':
    'Bu kişisel veri başvurusu, bilgileri kısıtlanacak kişinin görünmüyor: kimlik numarası ya da adıyla birlikte telefonu, e-postası veya adresi iki başvuruda aynı olmalı.',
}

export const privacyDestructionTr = {
  title: 'Veri imha',
  lead: 'Saklama süresi dolan başvurularda kişinin adı, iletişimi, kimlik numarası ve dosyaları yok edilir. Bir kişi ister, başka bir yönetici karar verir; en geç altı ayda bir yapılır.',
  ledgerStays:
    'Kayıt defterindeki başvuru ve cevap metinleri kalır: defter değiştirilemez, metinleri ayıklama ve imha komisyonu arşiv mevzuatına göre ele alır.',
  dueTitle: 'Süresi dolanlar',
  nothing: 'Süresi dolan veri yok',
  nothingTeach: 'Süre, başvurunun sonuçlandığı yılın sonundan başlar.',
  dueBy: (date: string) => `En geç imha günü: ${date}`,
  overdue: (date: string) => `İmha gecikti: son gün ${date} idi`,
  lastRun: (date: string) => `Son imha: ${date}`,
  noRun: 'Daha önce imha yapılmadı.',
  count: (count: string) => `${count} başvuru`,
  more: (count: string) =>
    `Bir imhada en çok ${count} başvuru ele alınır; kalanlar sonraki imhaya kalır.`,
  columns: {
    number: 'Numara',
    class: 'Sınıf',
    ended: 'Sonuçlandı',
    kept: 'Saklama sonu',
    erased: 'İmha edildi',
  },
  classes,
  askTitle: 'İmha iste',
  askLead: 'Önce liste çıkarılır; hiçbir şey yok edilmez. Kararı başka bir yönetici verir.',
  document: 'Karar belgesi',
  documentHint: 'Komisyon kararının tarihi ve sayısı. Örnek: 12.01.2037 / 4',
  ask: 'Listeyi çıkar ve karara sun',
  runsTitle: 'İmhalar',
  runsEmpty: 'Henüz imha yok.',
  run: (date: string) => `İmha, ${date}`,
  askedBy: (name: string) => `İsteyen: ${name}`,
  decidedBy: (name: string) => `Karar veren: ${name}`,
  runFacts: { asked: 'İmhayı isteyen', decided: 'Karar veren' },
  waiting: 'Karar bekliyor',
  performed: (people: string, files: string) => `Yapıldı: ${people} başvuru, ${files} dosya`,
  declined: 'Reddedildi',
  brokenOff:
    'Sürüyor ya da yarım kaldı; karar veren sürdürebilir, bir gün sonra başka bir yönetici de',
  decideTitle: 'Karar',
  decideLead:
    'Listedeki kişilerin adı, iletişimi, kimlik numarası ve dosyaları geri gelmemek üzere yok edilir. Bu arada yeniden açılan başvurular dışarıda kalır.',
  perform: 'İmha et',
  decline: 'Reddet',
  note: 'Not',
  noteHint: 'Reddederken nedenini yazın.',
  leftOut: 'dışarıda kaldı',
  done: {
    istendi: 'Liste çıkarıldı; karar bekliyor',
    karar: 'Karar kaydedildi',
    kisitlandi: 'Kişinin bilgileri kısıtlandı; yalnız iki kişinin kararıyla görülebilir',
  },
  problemTitle: 'Bu yapılamadı',
  problems,
  restrictTitle: 'Bilgileri kısıtla',
  restrictLead:
    'Kişi silinmesini istedi, ama arşiv süresi dolmadı: bilgileri süre bitene kadar herkesten gizlenir, aramada çıkmaz (6698 m.7, m.13). Geri alınmaz.',
  restrictNumber: 'Kısıtlanacak başvurunun numarası',
  restrictAsked: 'Bunu isteyen kişisel veri başvurusunun numarası',
  restrictReason: 'Gerekçe',
  restrict: 'Kısıtla',
  restrictions: 'Kısıtlananlar',
  restrictColumns: {
    number: 'Başvuru',
    asked: 'İsteyen başvuru',
    by: 'Kısıtlayan',
    at: 'Ne zaman',
    reason: 'Gerekçe',
  },
  notice: {
    near: 'İmha günü yaklaşıyor',
    overdue: 'İmha gecikti',
  },
  retention: {
    title: 'Saklama süreleri',
    rail: 'Saklama süreleri',
    lead: 'Kişisel veriler, başvurunun sonuçlandığı yılın sonundan başlayarak bu kadar tam yıl saklanır. Süreleri arşiv ve hukuk birimi belirler; başlangıç değerleri kesin değildir.',
    years: 'Yıl',
    hint: (sure: string) => `Başlangıç değerimizin kesinliği: ${sure}`,
    outOfRange: '1 ile 100 arasında tam sayı yazın.',
    save: 'Kaydet',
  },
}

export type PrivacyDestructionTexts = typeof privacyDestructionTr
