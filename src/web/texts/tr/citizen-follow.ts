// Owns the Turkish words of following: the sign-in by number and code, how it stands, the time
// line, the applicant's acts.

const sentence = {
  waiting: (who: string, due: string) => `Başvurunuza ${who} bakıyor; cevap için son gün ${due}.`,
  today: (who: string) => `Başvurunuza ${who} bakıyor; cevap için son gün bugün.`,
  late: (who: string, due: string, days: string) =>
    `Başvurunuza ${who} bakıyor; cevap için son gün ${due} idi, cevap ${days} gün gecikti.`,
  promised: (who: string, day: string) =>
    `Başvurunuza ${who} bakıyor; iş için söz verilen gün ${day}.`,
  promiseLate: (who: string, day: string, days: string) =>
    `Başvurunuza ${who} bakıyor; iş için söz verilen gün ${day} idi, ${days} gün geçti.`,
  open: (who: string) => `Başvurunuza ${who} bakıyor.`,
  answered: (who: string, day: string) => `${who} başvurunuzu cevapladı: ${day}.`,
  answeredLate: (who: string, day: string, days: string) =>
    `${who} başvurunuzu cevapladı: ${day}. Cevap ${days} gün gecikti.`,
  answeredPromised: (who: string, day: string) =>
    `${who} başvurunuzu cevapladı; iş için söz verilen gün ${day}.`,
  answeredPromiseLate: (who: string, day: string, days: string) =>
    `${who} başvurunuzu cevapladı; iş için söz verilen gün ${day} idi, ${days} gün geçti.`,
  withdrawn: (day: string) => `Başvurunuzu geri aldınız: ${day}. Artık bir cevap beklenmiyor.`,
}

const story = {
  received: 'Başvurunuz kayda alındı',
  classified: 'Konu veya tür düzeltildi',
  classifiedText: 'Süreniz bu yüzden uzamaz.',
  silence: 'Süre cevap verilmeden doldu',
  silenceText: 'Gecikme kayda geçti; bu kayıt silinmez.',
  silenceTold: 'Gecikme kayda geçti ve üst amire bildirildi; bu kayıt silinmez.',
  promiseBroken: 'İş için söz verilen gün geçti',
  promiseBrokenText: 'Gecikme kayda geçti ve üst amire bildirildi.',
  answerStillLate: (weeks: string) => `Cevap ${weeks} haftadır gecikiyor`,
  workStillLate: (weeks: string) => `Söz verilen iş ${weeks} haftadır gecikiyor`,
  stillLateText: 'Üst amire yeniden bildirildi.',
  routed: (unit: string) => `İlgili birime gönderildi: ${unit}`,
  accepted: 'Birim başvuruyu aldı',
  returned: 'Doğru birim aranıyor',
  returnedText:
    'Birim, konunun başka bir birime ait olduğunu bildirdi. Süre işlemeye devam ediyor.',
  asked: 'Size bir soru soruldu',
  answeredByYou: 'Soruyu cevapladınız',
  answeredAtDesk: 'Cevabınız Beyaz Masada yazıldı',
  interim: 'Ara cevap verildi',
  promised: (day: string) => `Söz verildi: iş en geç ${day} yapılacak`,
  done: 'Birim işi yaptığını kaydetti',
  doneText: (at: string) => `Yapıldığı zaman: ${at}`,
  verified: 'İşin yapıldığı ayrıca kontrol edildi',
  replied: 'Cevap verildi',
  outcome: (words: string) => `Sonuç: ${words}`,
  readReply: 'Cevabın tamamı',
  confirmed: 'Sorununuzun çözüldüğünü bildirdiniz',
  contested: (reason: string) => `İtiraz ettiniz: ${reason}`,
  reopened: 'Başvuru yeniden açıldı',
  reopenedText: 'Cevabı yazan kişi artık bakmıyor; başka bir görevli inceleyecek.',
  reopenedDue: (day: string) => `Yeni cevap için son gün ${day}.`,
  withdrawn: 'Başvurunuzu geri aldınız',
  you: 'Siz',
  files: 'Dosyalar',
}

export const citizenFollowTr = {
  title: 'Başvurunuzu takip edin',
  intro: 'Kayıt numarası ve takip kodu, başvurunun alındısında yazar.',
  number: 'Kayıt numarası',
  numberHint: (example: string) => `Örneğin ${example}`,
  code: 'Takip kodu',
  codeHint: 'Harf ve rakamlardan oluşan 12 işaret. Tire ve boşluk yazmasanız da olur.',
  submit: 'Başvurumu göster',
  noIdentity: 'T.C. kimlik numarası sormayız.',
  lost: 'Kodunuzu kaybettiyseniz',
  lostText:
    'Kod yalnız sizde bulunur, bizde okunabilir hâli yoktur. Başvurunuzda adınız varsa Beyaz Masaya gelerek ya da arayarak bilgi alabilirsiniz.',
  errors: {
    number: 'Kayıt numarasını yazın.',
    numberShape: (example: string) => `Kayıt numarası ${example} gibi yazılır.`,
    code: 'Takip kodunu yazın.',
    codeShape: 'Takip kodu 12 işarettir. İçinde 0, 1, O, I, L ve U bulunmaz.',
    wrong:
      'Bu kayıt numarası ile takip kodu birbirini tutmuyor. İkisini de alındıdan kontrol edin.',
  },
  blocked: {
    title: 'Çok fazla yanlış deneme oldu',
    text: 'Başvurunuz güvende; bir şey değişmedi. Kodun tahmin edilmesini önlemek için bir süre yeni deneme alınmıyor. On beş dakika sonra yeniden deneyin.',
    phone: (phone: string) => `Beklemek istemezseniz arayın: ${phone}`,
  },
  ended: 'Takipten çıktınız. Bu tarayıcıda başvurunuz artık açık değil.',
  expired: 'Yarım saat geçtiği için takip kapandı. Devam etmek için yeniden girin.',
  requestTitle: (number: string) => `Başvuru ${number}`,
  sentence,
  story,
  late: {
    title: (days: string) => `Cevap ${days} gün gecikti`,
    promiseTitle: (days: string) => `Söz verilen iş ${days} gün gecikti`,
    recorded: 'Gecikme kayda geçti.',
    told: 'Gecikme kayda geçti ve üst amire bildirildi.',
    today: 'Bugün yapabilecekleriniz:',
    wait: 'Cevabı beklemek. Başvurunuz cevaplanana kadar açık kalır.',
    call: 'Telefonla sormak:',
    court: (day: string) =>
      `İdare mahkemesinde dava açmak: son gün ${day}. Süre hakkında son sözü mahkeme söyler.`,
    ombudsman: 'Kamu Denetçiliği Kurumuna (ombudsman) ücretsiz başvurmak.',
  },
  clockLaw:
    'Dilekçelere 30 gün, bilgi isteklerine 15 iş günü içinde cevap verilir. Kayıt günü sayılmaz.',
  clockLawName: (law: string) => `${law} sayılı Kanun`,
  question: {
    title: 'Sizden bir bilgi bekliyoruz',
    note: 'Siz cevap verene kadar da süre işler.',
    go: 'Soruyu cevapla',
    pageTitle: 'Soruyu cevaplayın',
    asked: 'Soru',
    label: 'Cevabınız',
    error: 'Cevabınızı yazın ya da bir dosya ekleyin.',
    send: 'Cevabı gönder',
  },
  reply: {
    title: 'Cevap',
    reason: 'Neden',
    article: 'Dayandığı kanun',
    files: 'Cevabın ekleri',
    reference: (date: string, number: string) =>
      `İlgi: ${date} günlü ve ${number} numaralı başvurunuz.`,
    remedy: 'Bu cevaba karşı yapabilecekleriniz',
  },
  verdict: {
    title: 'Sorununuz çözüldü mü?',
    confirm: 'Sorunum çözüldü',
    contest: 'Çözülmedi, itiraz ediyorum',
    until: (day: string) =>
      `İtiraz için son gün ${day}. İtirazınıza cevabı yazandan başka biri bakar.`,
    changedMind: 'Sorun yeniden başlarsa:',
    over: (day: string) =>
      `İtiraz süresi doldu: ${day}. Sorun sürüyorsa yeni bir başvuru yapabilirsiniz.`,
  },
  contest: {
    title: 'Neden çözülmedi?',
    happens:
      'Başvurunuz aynı numarayla yeniden açılır. Cevabı yazan kişi artık bakmaz, başka bir görevli inceler ve cevap için yeni bir süre başlar.',
    reasonError: 'Neden çözülmediğini seçin.',
    text: 'Şu anki durumu anlatın',
    textError: 'Şu anki durumu birkaç cümleyle yazın.',
    send: 'İtiraz ediyorum',
  },
  withdraw: {
    link: 'Başvurumu geri almak istiyorum',
    title: 'Başvurunuzu geri almak istiyor musunuz?',
    happens:
      'Birim çalışmayı bırakır ve cevap yazmaz. Kayıt silinmez, geri aldığınız yazılır. Bu karardan dönülemez; gerekirse yeni bir başvuru yaparsınız.',
    reason: 'Nedeni',
    send: 'Başvurumu geri al',
    cancel: 'Vazgeç, başvurum sürsün',
  },
  done: {
    confirmed: 'Teşekkür ederiz. Sorununuzun çözüldüğü kayda geçti.',
    contested: 'İtirazınız kayda geçti ve başvurunuz yeniden açıldı.',
    answered: 'Cevabınız birime iletildi.',
    withdrawn: 'Başvurunuzu geri aldığınız kayda geçti.',
  },
  notPossible: 'Bu işlem artık yapılamıyor; başvurunun durumu bu arada değişti. Son durum aşağıda.',
  historyTitle: 'Bugüne kadar olanlar',
  yours: 'Başvurunuz',
  facts: {
    number: 'Kayıt numarası',
    kind: 'Tür',
    topic: 'Konu',
    topicUnknown: 'Henüz belirlenmedi',
    place: 'Yer',
    text: 'Açıklama',
    files: 'Dosyalarınız',
  },
  print: 'Yazdır',
  backToRequest: 'Başvuruya dön',
  end: 'Takipten çık',
  endHint:
    'Ortak bir bilgisayardaysanız çıkmayı unutmayın. Yarım saat sonra kendiliğinden kapanır.',
  desk: 'Beyaz Masa',
  unknownUnit: 'İlgili birim',
}

export type CitizenFollowTexts = typeof citizenFollowTr
