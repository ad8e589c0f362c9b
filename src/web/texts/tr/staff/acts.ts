// Owns the Turkish words of what staff do with a request: buttons, small forms, refusals, notices.
import type { ActionName } from '../../../../core/request/transitions.ts'
import { staffLawActsTr, staffLawProblemsTr } from './law-acts.ts'

export type StaffActWords = {
  /** On the button. */
  readonly name: string
  /** When it is possible, for those who look for it now. */
  readonly when: string
  /** Whose act it is. */
  readonly whose: string
  /** After it was done. */
  readonly done: string
}

const unitsAct = 'Bu işlem birim görevlilerinindir.'
const headsAct = 'Bu işlem birim amirinindir.'
const dispatchersAct = 'Bu işlem sevk görevlilerinindir.'
const applicantsAct = 'Bu işlem başvuranındır.'
const whenAccepted = 'Birim başvuruyu kabul edince yapılır.'

const acts: { readonly [action in ActionName]: StaffActWords } = {
  ...staffLawActsTr,
  classify: {
    name: 'Sınıflandır',
    when: 'Başvuru bir birime sevk edilmeden önce yapılır.',
    whose: 'Bu işlem masa ve sevk görevlilerinindir.',
    done: 'Tür ve konu güncellendi.',
  },
  route: {
    name: 'Sevk et',
    when: 'Birim kabul edene kadar yapılır.',
    whose: dispatchersAct,
    done: 'Sevk edildi.',
  },
  accept: {
    name: 'Kabul et',
    when: 'Başvuru birime sevk edilince yapılır.',
    whose: unitsAct,
    done: 'Kabul edildi; başvuru artık üzerinizde.',
  },
  return: {
    name: 'İade et',
    when: 'Cevap yazılmadan önce yapılır.',
    whose: unitsAct,
    done: 'Gerekçesiyle iade edildi.',
  },
  assign: {
    name: 'Görevlendir',
    when: 'Başvuru birimdeyken, cevap yazılmadan önce yapılır.',
    whose: headsAct,
    done: 'Görevlendirildi.',
  },
  'add-note': {
    name: 'Not yaz',
    when: 'Her zaman yazılabilir.',
    whose: 'Bu işlem başvuruyu görebilen personelindir.',
    done: 'Not kayda geçti.',
  },
  ask: {
    name: 'Başvurana sor',
    when: whenAccepted,
    whose: unitsAct,
    done: 'Soru başvurana gönderildi. Süre işlemeye devam ediyor.',
  },
  'answer-question': {
    name: 'Cevabını yaz',
    when: 'Başvurana soru sorulunca yapılır.',
    whose: 'Başvuran cevaplar; telefonla verdiği cevabı masa görevlisi yazar.',
    done: 'Başvuranın cevabı kayda geçti.',
  },
  'send-interim': {
    name: 'Ara cevap',
    when: whenAccepted,
    whose: unitsAct,
    done: 'Ara cevap gönderildi. Sonuç ayrıca bildirilecek.',
  },
  promise: {
    name: 'Programa al',
    when: whenAccepted,
    whose: unitsAct,
    done: 'Söz verildi; iş yapılana kadar açık kalır.',
  },
  'record-work': {
    name: 'İş yapıldı',
    when: 'Başvuru işlemdeyken veya cevaplandıktan sonra yapılır.',
    whose: unitsAct,
    done: 'Yapılan iş kayda geçti.',
  },
  'verify-work': {
    name: 'Doğrula',
    when: 'Yapılan iş kaydedilince yapılır.',
    whose: 'İşi yapandan başka birinindir: birim amiri veya masa görevlisi.',
    done: 'İşin yapıldığı doğrulandı.',
  },
  'submit-reply': {
    name: 'Cevapla (onaya sun)',
    when: whenAccepted,
    whose: unitsAct,
    done: 'Cevap amirin onayına sunuldu.',
  },
  'send-reply': {
    name: 'Cevapla',
    when: whenAccepted,
    whose: unitsAct,
    done: 'Cevap başvurana gönderildi.',
  },
  'approve-reply': {
    name: 'Onayla ve gönder',
    when: 'Yazılmış bir cevap onay bekliyorsa yapılır.',
    whose: headsAct,
    done: 'Onaylandı, cevap başvurana gönderildi.',
  },
  'decline-reply': {
    name: 'Geri çevir',
    when: 'Yazılmış bir cevap onay bekliyorsa yapılır.',
    whose: headsAct,
    done: 'Cevap yazana geri çevrildi.',
  },
  confirm: { name: 'Çözüldü', when: 'Cevaptan sonra.', whose: applicantsAct, done: 'Onaylandı.' },
  contest: {
    name: 'İtiraz',
    when: 'Cevaptan sonra 30 gün içinde.',
    whose: applicantsAct,
    done: 'İtiraz edildi.',
  },
  withdraw: {
    name: 'Geri al',
    when: 'Cevaptan önce.',
    whose: applicantsAct,
    done: 'Geri alındı.',
  },
}

export const staffActsTr = {
  acts,
  whoseUnit: (unit: string) => `Başvuru şu anda ${unit} sırasında; işlemi o birim yapar.`,
  whoseUnitNone: 'Başvuru şu anda bir birimde değil.',
  form: {
    kind: 'Tür',
    legalClass: 'Hukuki sınıf',
    topic: 'Konu',
    noTopic: 'Konu belirsiz',
    unit: 'Birim',
    proposed: (unit: string) => `${unit} (konunun sahibi)`,
    routeNote: 'Birime not',
    reason: 'Gerekçe',
    noReason: 'Gerekçe gerekmiyor',
    returnNote: 'Açıklama',
    returnNoteHint: 'Sevk görevlisi bunu okur: hangi birimin görevi olduğunu biliyorsanız yazın.',
    officer: 'Görevli',
    officerExcluded: (name: string) => `${name} (önceki cevabı yazdı, bakamaz)`,
    officerNow: (name: string) => `${name} (şimdiki görevli)`,
    note: 'Not',
    noteHint: 'Yalnız personel görür; başvuran görmez.',
    noteFiles: 'Dosya ekle',
    question: 'Soru',
    questionHint: 'Başvuran aynen bunu okur. Süre durmaz.',
    answer: 'Başvuranın cevabı',
    answerHint: 'Telefonda veya masada söylediğini kendi sözleriyle yazın.',
    interim: 'Ara cevap',
    interimHint:
      'Hangi aşamada olduğunu, sırada ne olduğunu ve beklenen günü yazın. Başvuran aynen okur.',
    promisedOn: 'Yapılacağı gün',
    promisedOnHint:
      'Söz verdiğiniz gün başvurana söylenir ve değiştirilemez; yalnız yeni söz eklenir.',
    promise: 'Ne yapılacak',
    promiseHint: 'Başvuran aynen bunu okur.',
    work: 'Ne yapıldı',
    workHint: 'Başvuran görebilir.',
    workOn: 'Yapıldığı gün',
    workAt: 'Saat',
    workPlace: 'Nerede',
    team: 'Ekip veya araç',
    photos: 'Fotoğraf',
    photosHint: 'İşin bittiğini gösteren fotoğraf. Başvuran görür; yüz ve plaka görünmemeli.',
    verify: 'Nasıl doğrulandı',
    verifyHint: 'Yerinde görüldü, fotoğrafa bakıldı, başvuran arandı gibi.',
    outcome: 'Sonuç',
    reply: 'Cevap metni',
    replyHint:
      'Başvuran aynen okur. Ne yapıldığını, ne zaman, nerede; yapılmadıysa nedenini yazın.',
    remedy: 'Başvuru yolu',
    remedyHint:
      'Olumsuz ve kısmen olumlu cevapta zorunludur (Anayasa m.40). Diğerlerinde gönderilmez.',
    replyReasonHint: 'Olumsuz ve kısmen olumlu cevapta zorunludur.',
    approvalWhy: 'Bu konuda cevap, birim amiri onaylayınca gönderilir.',
    declineNote: 'Neden geri çevrildi',
    declineHint: 'Cevabı yazan bunu okur.',
    programmedWhy: '“Programa alındı” için önce “Programa al” ile gün verin.',
    cancel: 'Vazgeç',
    send: 'Gönder',
    save: 'Kaydet',
  },
  problems: {
    required: 'Bu alan boş bırakılamaz.',
    'too-long': 'Metin çok uzun; kısaltın ya da dosya olarak ekleyin.',
    'too-short': 'Metin çok kısa.',
    'in-past': 'Geçmiş bir gün seçildi; bugünden sonraki bir gün seçin.',
    'in-future': 'Gelecek bir an seçildi.',
    'too-far': 'Çok ileri bir gün; söz en çok iki yıl içinde bir gün olabilir.',
    unknown: 'Böyle bir seçenek yok; listeden seçin.',
    invalid: 'Bu seçenek burada kullanılamaz.',
    'too-late': 'Bunun için süre geçti.',
    'not-positive': 'Sıfırdan büyük bir sayı yazın.',
  },
  fieldProblems: {
    ...staffLawProblemsTr,
    'promisedOn:required': 'Yapılacağı günü seçin.',
    'doneAt:in-past': 'İş, başvuru gelmeden önce yapılmış görünüyor; günü ve saati denetleyin.',
    'doneAt:in-future': 'İş gelecekte yapılmış görünüyor; günü ve saati denetleyin.',
    'doneAt:required': 'Yapıldığı günü ve saati yazın.',
    'outcome:required': 'Sonucu seçin.',
    'outcome:invalid':
      'Bu sonuç şu an verilemez: “Programa alındı” için açık söz gerekir; söz açıkken “Yerine getirildi” denemez.',
    'reason:required': 'Bir gerekçe seçin.',
    'reply.reason:required': 'Olumsuz cevapta gerekçe seçilmelidir.',
    'remedy:required': 'Olumsuz cevapta başvuru yolu yazılmalıdır.',
    'officerId:invalid': 'Bu görevli önceki cevabı yazdı; itirazda başka biri bakmalı.',
    'officerId:required': 'Bir görevli seçin.',
    'unitId:required': 'Bir birim seçin.',
  },
  tooMuchFiles: (size: string) =>
    `Dosyalar alınmadı: bir defada en çok ${size} gönderilebilir. Yazdıklarınız duruyor. Dosyaları küçültün; ya da şimdi daha azını gönderin, kalanını sonra “${acts['add-note'].name}” ile ekleyin.`,
  refused: 'Bu işlem yapılmadı',
  changedMeanwhile: (what: string, who: string) =>
    `Siz bakarken başvuru değişti: ${what} (${who}).`,
  possibleNow: (names: string) => `Şimdi yapabilecekleriniz: ${names}.`,
  nothingPossible: 'Bu başvuruda şu anda yapabileceğiniz bir işlem yok.',
  onRequest: (number: string) => `${number}: `,
  meantBefore: 'Son duruma bakın; işlem hâlâ gerekliyse yeniden gönderin.',
  usedKey:
    'Bu formla daha önce başka bir işlem yapıldı; şimdi gönderdiğiniz kaydedilmedi. Yeniden gönderin.',
}

export type StaffActsTexts = typeof staffActsTr
