// Owns the Turkish words of the answer checker: what each check found, its name on the record, the form.
import type { RemedyCode } from '../../../../core/replies/remedies.ts'
import type { CheckName } from '../../../../core/replies/reply-facts.ts'

/** `name` stands on the record; `found` is said to who writes, `what` being what was found. */
type CheckWords = { readonly name: string; readonly found: (what: string) => string }

const checks: { readonly [check in CheckName]: CheckWords } = {
  'outcome-class': {
    name: 'Sonuç',
    found: () =>
      'Bu hukuki sınıfta bu sonuç verilemez. Bilgi edinmede bilgi verilir, kısmen verilir, verilmez ya da gönderilir.',
  },
  'question-unanswered': {
    name: 'Cevaplanmamış soru',
    found: what => `Her soru cevaplanmalıdır (4982). Cevaplanmamış olarak duran: ${what}`,
  },
  reason: { name: 'Gerekçe', found: () => 'Olumsuz cevapta gerekçe seçilmelidir.' },
  ground: {
    name: 'Kanundaki neden',
    found: () => 'Bu sınıfta ret, kanunun saydığı nedenlerden birine dayanmalıdır; listeden seçin.',
  },
  'ground-law': {
    name: 'Kanundaki neden',
    found: () => 'Seçilen neden bu hukuki sınıfa ya da bu sonuca uymuyor.',
  },
  article: {
    name: 'Kanun maddesi',
    found: () =>
      'Olumsuz cevapta kanun ve madde yazılmalıdır. Gerekçenin bir önerisi varsa alana yazıldı; uygun değilse değiştirin.',
  },
  'article-law': {
    name: 'Kanun maddesi',
    found: what => `Yazılan madde seçilen nedenin maddesi değil. Beklenen: ${what}`,
  },
  remedy: { name: 'Başvuru yolu', found: () => 'Olumsuz cevapta başvuru yolu yazılmalıdır.' },
  'remedy-authority': {
    name: 'Başvuru yolunun makamı',
    found: what => `Başvuru yolunda makam yazılmamış. Gereken: ${what}`,
  },
  'remedy-period': {
    name: 'Başvuru yolunun süresi',
    found: what =>
      `Başvuru yolunda makamla aynı cümlede süre yazılmamış ya da yanlış. Gereken: ${what}`,
  },
  addressee: {
    name: 'Muhatap',
    found: what => `Cevap başka birine sesleniyor: ${what}. Mektup adı kayıttan kendisi alır.`,
  },
  'national-id': {
    name: 'Kimlik numarası',
    found: what => `Başvurana ait olmayan bir kimlik numarası var: ${what}. Çıkarın.`,
  },
  iban: {
    name: 'Banka hesabı',
    found: what => `Belediyeye ya da başvurana ait olmayan bir IBAN var: ${what}. Çıkarın.`,
  },
  'question-open': {
    name: 'Açık soru',
    found: what => `Cevaplandı olarak işaretlenmemiş soru: ${what}`,
  },
  'question-removed': {
    name: 'Listeden çıkarılan soru',
    found: what => `Başvuruda soru gibi duruyor, listede yok: ${what}`,
  },
  'article-other-law': {
    name: 'Başka kanun',
    found: () => 'Yazılan kanun bu başvuru türü için alışılmış değil.',
  },
  'incoming-record': {
    name: 'Başka kayıt numarası',
    found: what => `Metinde başka bir kaydın numarası var: ${what}`,
  },
  'attachment-absent': {
    name: 'Olmayan ek',
    found: what => `Ekten söz ediliyor, dosya eklenmemiş: ${what}`,
  },
  'attachment-needed': {
    name: 'Eksik ek',
    found: () => 'Bilgi verildi deniyor ama ne metinde ne ekte bilgi var.',
  },
  phone: { name: 'Telefon', found: what => `Başkasının olabilecek telefon: ${what}` },
  plate: { name: 'Plaka', found: what => `Plaka yazılmış: ${what}` },
  'e-mail': { name: 'E-posta', found: what => `Başkasının olabilecek e-posta: ${what}` },
  'person-name': { name: 'Kişi adı', found: what => `Üçüncü kişi adı olabilir: ${what}` },
  'stock-reply': {
    name: 'Hazır metin',
    found: () => 'Bu metin, birimin başkasına gönderdiği bir cevapla neredeyse aynı.',
  },
  'bare-sentence': {
    name: 'Boş cümle',
    found: what => `Cevap bir şey söylemiyor: “${what}” Ne bulundu, ne yapıldı, yazın.`,
  },
  'closing-words': {
    name: 'Kapanış sözü',
    found: what => `Ara cevap işi bitmiş gibi gösteriyor: “${what}”`,
  },
  merits: {
    name: 'Esasa ilişkin görüş',
    found: what => `Yetkili kuruma gönderirken esas hakkında görüş bildirilmez: “${what}”`,
  },
  readability: {
    name: 'Okunabilirlik',
    found: what => `Metin çok zor okunuyor (Ateşman). Önce şu cümleyi bölün: “${what}”`,
  },
  'long-sentence': {
    name: 'Uzun cümle',
    found: what => `Cümle çok uzun, ikiye bölün: “${what}”`,
  },
}

const remedies: { readonly [code in RemedyCode]: string } = {
  court: 'idare mahkemesi, 60 gün',
  bedk: 'Bilgi Edinme Değerlendirme Kurulu, 15 gün',
  board: 'Kişisel Verileri Koruma Kurulu, 30 gün',
  fine: 'sulh ceza hâkimliği, 15 gün',
  zoning: 'plana itiraz, 1 ay',
  ombudsman: 'Kamu Denetçiliği Kurumu, 6 ay',
}

export const staffReplyChecksTr = {
  checks,
  remedies,
  form: {
    ground: 'Kanundaki neden',
    groundHint: 'Bilgi edinmede ret, 4982 sayılı Kanunun saydığı nedenlerden birine dayanır.',
    petitionGroundHint: 'Yalnız “İncelenemedi” sonucunda: 3071 sayılı Kanun m.6.',
    noGround: 'Neden gerekmiyor',
    article: 'Kanun maddesi',
    articleHint:
      'Olumsuz cevapta zorunludur. Boş bırakıp denetlerseniz gerekçeye göre bir madde önerilir; değiştirebilirsiniz.',
    questions: 'Başvurudaki sorular',
    questionsHint:
      'Cevaplanan her soruyu işaretleyin. Soru değilse metnini silin, eksikse ekleyin.',
    question: (number: number) => `${number}. soru`,
    isAnswered: 'Cevaplandı',
    addQuestion: 'Başka soru',
    files: 'Cevabın ekleri',
    filesHint: 'Başvuran takip sayfasında görür ve indirir.',
    keptFile: (name: string) => `Eklenen dosya: ${name}`,
    check: 'Göndermeden denetle',
    clean: 'Denetlendi: eksik bulunmadı.',
    warnings: 'Uyarılar',
    warningsHint:
      'Metni düzeltin ya da uyarının neden geçerli olmadığını yazın. Yazdığınız neden kayda geçer, başvuran görmez.',
    overrule: 'Uyarı neden geçerli değil',
    reasonRequired: 'Metni düzeltin ya da nedenini yazın.',
    reasonTooShort: 'Neden en az 10 harf olmalıdır.',
    reasonTooLong: 'Neden en çok 500 harf olabilir.',
    overruled: 'Geçilen uyarılar',
    findings: 'Denetimin bulduğu',
    findingsBlock: 'Bu cevap böyle gönderilemez. Geri çevirin.',
    answered: 'cevaplandı',
    open: 'cevaplanmadı',
  },
}

export type StaffReplyChecksTexts = typeof staffReplyChecksTr
