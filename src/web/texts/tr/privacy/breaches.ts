// Owns the Turkish words of data breaches.
import {
  type BreachProblem,
  type BreachStepKind,
  dataCategoryNames,
  PEOPLE_MAX,
} from '../../../../core/privacy/breach.ts'
import { formatNumber } from '../../../../core/turkish/format.ts'

const steps: { readonly [kind in BreachStepKind]: string } = {
  'board-told': 'Kurula bildirildi',
  'people-told': 'İlgili kişilere bildirildi',
  'note-added': 'Yeni bilgi, önlem',
}

const problems: { readonly [problem in BreachProblem['problem']]: string } = {
  required: 'Bu alan boş bırakılamaz.',
  'too-long': 'Çok uzun; kısaltın.',
  'in-future': 'Bu an henüz gelmedi.',
  'before-learning': 'İhlalin öğrenildiği andan önce olamaz.',
  invalid: 'Tam sayı yazın ya da bilinmiyorsa boş bırakın.',
  'too-many': `En çok ${formatNumber(PEOPLE_MAX, 'tr')} kişi yazılabilir; bilinmiyorsa boş bırakın.`,
  'late-reason-needed': 'Bildirim 72 saatten sonra yapıldı; neden geciktiğini yazın (m.12/5).',
}

export const privacyBreachesTr = {
  title: 'Veri ihlalleri',
  lead: 'Kişisel veri başkasının eline geçtiğinde, kaybolduğunda ya da bozulduğunda buraya yazın. Kurula 72 saat içinde, etkilenen kişilere en kısa sürede bildirilir (6698 m.12/5). Kayıt silinmez ve değiştirilmez; yeni bilgi eklenir.',
  empty: 'Kayıtlı veri ihlali yok',
  emptyTeach: 'Küçük görünse de yazın: süre, öğrenildiği anda başlar.',
  add: 'Yeni ihlal yaz',
  newTitle: 'Yeni veri ihlali',
  learnedOn: 'Öğrenildiği gün',
  learnedAt: 'Saat',
  timeHint: 'Örnek: 14.30',
  what: 'Ne oldu?',
  whatHint: 'Nasıl oldu, nasıl öğrenildi? Kişilerin adını yazmayın.',
  categories: 'Hangi veriler?',
  people: 'Kaç kişi etkilendi?',
  peopleHint: 'Bilinmiyorsa boş bırakın; öğrenince ekleyin.',
  peopleUnknown: 'Bilinmiyor',
  measures: 'Hangi önlemler alındı?',
  save: 'Kaydet',
  columns: {
    learned: 'Öğrenildi',
    what: 'Ne oldu',
    people: 'Kişi',
    due: 'Kurula son an',
    state: 'Durum',
    peopleState: 'Kişiler',
  },
  state: {
    owed: (hours: string) => `Kurula bildirilmedi, ${hours} saat kaldı`,
    overdue: (hours: string) => `Kurula bildirilmedi, ${hours} saat gecikti`,
    told: 'Kurula süresinde bildirildi',
    toldLate: 'Kurula geç bildirildi',
    peopleOwed: 'Kişilere bildirilmedi',
    peopleTold: 'Kişilere bildirildi',
  },
  one: (date: string) => `Veri ihlali, ${date}`,
  due: 'Kurula bildirim için son an',
  recorded: (name: string) => `Kayda yazan: ${name}`,
  recordedTitle: 'İhlal kayda yazıldı',
  history: 'Geçmiş',
  stepTitle: 'Yapılanı ekle',
  stepKind: 'Ne yapıldı?',
  steps,
  stepOn: 'Yapıldığı gün',
  stepAt: 'Saat',
  stepText: 'Açıklama',
  reference: 'Kurulun kayıt numarası',
  lateReason: 'Neden geç bildirildi?',
  lateReasonHint: 'Yalnız Kurula 72 saatten sonra bildirildiyse yazılır.',
  lateReasonSaid: (reason: string) => `Gecikme nedeni: ${reason}`,
  referenceSaid: (number: string) => `Kurul kaydı: ${number}`,
  addStep: 'Ekle',
  done: 'Kaydedildi',
  categoryNames: dataCategoryNames,
  problems,
  momentProblems: {
    'no-such-day': 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.',
    'not-a-day': 'Günü takvimden seçin ya da 2026-03-14 biçiminde yazın.',
    'no-such-time': 'Böyle bir saat yok; 00.00 ile 23.59 arasında yazın.',
    'not-a-time': 'Saati 14.30 gibi yazın.',
  },
  notice: {
    recorded: 'Veri ihlali yazıldı: Kurula 72 saat içinde bildirilmeli',
    half: 'Veri ihlali: 72 saatin yarısı geçti, Kurula bildirilmedi',
    'day-left': 'Veri ihlali: Kurula bildirmek için 24 saat kaldı',
    'hours-left': 'Veri ihlali: Kurula bildirmek için 6 saat kaldı',
    overdue: 'Veri ihlali: 72 saat geçti, Kurula bildirilmedi',
  },
}

export type PrivacyBreachesTexts = typeof privacyBreachesTr
