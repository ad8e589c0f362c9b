// Owns the Turkish words of applying: questions, hints, errors, the check before sending, the receipt.
import type { EmailProblem } from '../../../core/identity/email-address.ts'
import type { NameProblem } from '../../../core/identity/person-name.ts'
import type { PhoneProblem } from '../../../core/identity/phone.ts'
import type { RequestKind } from '../../../core/request/vocabulary.ts'

type Words<K extends string> = { readonly [key in K]: string }

const nameProblems: Words<NameProblem> = {
  empty: 'Adınızı ve soyadınızı yazın.',
  'too-short': 'Adınızı tam yazın.',
  'too-long': 'Ad ve soyad en çok 100 harf olabilir.',
  'not-a-name': 'Ad ve soyadda rakam veya işaret olamaz. Yalnız harflerle yazın.',
}

const phoneProblems: Words<PhoneProblem> = {
  empty: 'Telefon numarasını yazın.',
  extension: 'Dahili numarayı silin, yalnız telefon numarasını yazın.',
  'not-a-number': 'Telefon numarasında yalnız rakam olabilir: 0532 123 45 67',
  'area-code-missing': 'Telefonun başına alan kodunu yazın: 0442 123 45 67',
  'wrong-length': 'Telefon numarası eksik ya da fazla. 11 rakam olmalı: 0532 123 45 67',
  'unknown-prefix': 'Telefon numarasının başı tanınmadı. Örnek: 0532 123 45 67',
}

const emailProblems: Words<EmailProblem> = {
  empty: 'E-posta adresini yazın.',
  'turkish-letter': 'E-posta adresinde ı, ş, ğ gibi Türkçe harfler olamaz.',
  'no-at': 'E-posta adresinde @ işareti eksik. Örnek: ad@ornek.com',
  several: 'Tek bir e-posta adresi yazın.',
  'wrong-form': 'E-posta adresi ad@ornek.com gibi yazılır.',
  'too-long': 'E-posta adresi çok uzun.',
}

export const citizenApplyTr = {
  sectionTitle: 'Başvuru',
  errorTitle: (title: string) => `Hata: ${title}`,
  tooLong: (label: string, max: string, over: string) =>
    `${label} en çok ${max} harf olabilir; ${over} harf fazla.`,
  changedOpen:
    'Başvuru başka bir pencerede değişti; gönderilmedi. Şimdiki hâlinde bu sorunun cevabı eksik.',
  kind: {
    title: 'Ne bildirmek istiyorsunuz?',
    hint: 'En yakın olanı seçin. Uygun değilse biz düzeltiriz.',
    error: 'Ne bildirmek istediğinizi seçin.',
  },
  topic: {
    title: 'Hangi konuda?',
    searchLabel: 'Konu ara',
    searchHint: 'Örneğin: çukur, çöp, su kesintisi',
    search: 'Ara',
    groups: 'Konu başlıkları',
    found: (count: string, words: string) => `“${words}” için ${count} konu`,
    notFound: (words: string) => `“${words}” için konu bulunamadı`,
    notFoundHint: 'Başka bir kelime deneyin, başlıklardan seçin ya da konuyu bize bırakın.',
    chosen: 'Seçtiğiniz konu',
    allGroups: 'Bütün konu başlıkları',
    unknown: 'Konuyu bilmiyorum',
    unknownHint: 'Başvurunuzu okur, konusunu biz belirleriz.',
    error: 'Bir konu seçin.',
    gone: 'Seçtiğiniz konu artık yok. Başka bir konu seçin.',
  },
  place: {
    title: 'Nerede?',
    hint: 'Ekip yeri bulabilsin diye ilçeyi seçin; mahalle, sokak ya da yer tarifinden en az birini de yazın. Yalnız yer tarifi de yeter.',
    hintNotNeeded: 'Bu konu için yer gerekmiyor. Varsa yazın, yoksa devam edin.',
    district: 'İlçe',
    neighbourhood: 'Mahalle',
    street: 'Cadde veya sokak',
    description: 'Yer tarifi',
    descriptionHint: 'Kapı numarası ya da bilinen bir yer: “ilkokulun arka kapısı”',
    errorDistrict: 'İlçeyi seçin ya da yeri tarif edin.',
    errorDetail: 'Mahalle, sokak ya da bilinen bir yer yazın.',
  },
  what: {
    textLabel: 'Anlatın',
    hints: {
      demand: 'Ne yapılmasını istediğinizi ve neden gerektiğini yazın.',
      complaint: 'Ne olduğunu, ne zamandır sürdüğünü ve ne beklediğinizi yazın.',
      'tip-off': 'Ne gördüğünüzü, ne zaman olduğunu ve sürüp sürmediğini yazın.',
      suggestion: 'Neyin nasıl değişmesini istediğinizi ve bunun neye yarayacağını yazın.',
      information:
        'Aradığınız bilgiyi veya belgeyi açıkça yazın. Biliyorsanız tarihini, sayısını ve hangi birimde olduğunu ekleyin.',
      thanks: 'Kime veya hangi iş için teşekkür ettiğinizi yazın. Biliyorsanız gününü ekleyin.',
    } satisfies Words<RequestKind>,
    hintIdentity: 'T.C. kimlik numarası yazmayın.',
    errors: {
      demand: 'Ne istediğinizi birkaç cümleyle yazın.',
      complaint: 'Ne olduğunu birkaç cümleyle yazın.',
      'tip-off': 'Ne gördüğünüzü birkaç cümleyle yazın.',
      suggestion: 'Önerinizi birkaç cümleyle yazın.',
      information: 'Hangi bilgiyi veya belgeyi istediğinizi yazın.',
      thanks: 'Ne için teşekkür ettiğinizi yazın.',
    } satisfies Words<RequestKind>,
    files: 'Fotoğraf veya dosya',
    filesHint: (count: string, size: string, types: string) =>
      `En çok ${count} dosya, her biri en çok ${size}. ${types}. Fotoğrafın içindeki konum bilgisi silinir.`,
    add: 'Seçilenleri ekle',
    addHint: 'Birkaç kez dosya seçip ekleyebilirsiniz.',
    refused: (name: string, why: string) => `${name}: ${why}`,
    moreRefused: (count: string) => `${count} dosya daha alınmadı.`,
    tooMuch: (size: string) =>
      `Dosyalar alınmadı: bir defada en çok ${size} gönderilebilir. Yazdıklarınız duruyor; dosyaları küçültün ya da birer birer ekleyin.`,
    tooOften:
      'Kısa sürede çok sayıda dosya gönderildi. On beş dakika sonra yeniden deneyin; yazdıklarınız duruyor.',
  },
  who: {
    title: 'Cevabı kime verelim?',
    titleTipOff: 'Adınızı vermek istiyor musunuz?',
    titleThanks: 'Adınızı yazmak ister misiniz?',
    hint: 'Cevabı takip sayfasında okursunuz. Telefon ve e-posta, birim size bir şey sormak isterse kullanılır.',
    anonymous: 'Hayır, adım bilinmesin',
    anonymousHint:
      'Kim olduğunuzu kaydetmeyiz. Cevabı yalnız kayıt numarası ve takip koduyla okursunuz; kodu kaybederseniz yenisini veremeyiz. Yazıda ve fotoğrafta sizi tanıtan bir şey bırakmayın.',
    secret: 'Kimliğim gizli kalsın',
    secretHint:
      'Adınızı ve iletişim bilginizi kilitli saklarız; başvurunuza bakan görevliler de göremez. Yalnız iki yetkilinin gerekçeli kararıyla açılır; açılırsa ne zaman ve neden açıldığını takip sayfasında görürsünüz. Yazıda ve dosyalarda sizi tanıtan bir şey bırakmayın.',
    named: 'Evet, adımı veriyorum',
    namedHint: 'Başvurunuza bakan görevliler adınızı görür; ihbar ettiğiniz kişiye verilmez.',
    name: 'Ad ve soyad',
    phone: 'Telefon',
    email: 'E-posta',
    address: 'Adres',
    addressHint:
      'Dilekçe Kanunu adres ister. Yazmasanız da başvurunuz kayda alınır, ama birim sonradan sorabilir.',
    privacy: 'Bu bilgiler yalnız başvurunuz için kullanılır.',
    privacyLink: 'Kişisel veriler aydınlatma metni',
    errorChoice: 'Adınızı verip vermediğinizi seçin.',
    nameProblems,
    phoneProblems,
    emailProblems,
  },
  check: {
    title: 'Göndermeden önce kontrol edin',
    kind: 'Tür',
    topic: 'Konu',
    topicUnknown: 'Beyaz Masa belirlesin',
    place: 'Yer',
    text: 'Açıklama',
    files: 'Dosyalar',
    who: 'Başvuran',
    anonymous: 'Adım bilinmesin',
    secrecy: 'Gizlilik',
    secret: 'Kimliğim gizli kalsın',
    phone: 'Telefon',
    email: 'E-posta',
    address: 'Adres',
    changed: 'Başvuru başka bir pencerede değişti. Aşağıda şimdiki hâli var; gönderilmedi.',
    note: 'Gönderdiğinizde başvurunuz bugünün tarihiyle kayda alınır ve cevap süresi başlar.',
    noteThanks: 'Gönderdiğinizde teşekkürünüz kayda alınır ve ilgili birime iletilir.',
    send: 'Başvuruyu gönder',
    sendThanks: 'Teşekkürü gönder',
  },
  receipt: {
    title: 'Başvurunuz kayda alındı',
    titleThanks: 'Teşekkürünüz kayda alındı',
    keep: 'Bu sayfayı yazdırın ya da numarayı ve kodu bir yere yazın. Kodu kaybederseniz yenisini veremeyiz.',
    files: (count: string) => `${count} dosya`,
    workDue: 'İş için söz verilen gün',
    steps: {
      registered: 'Kayda alındı',
      registeredText: 'Numaranız ve takip kodunuz yukarıda.',
      routed: 'İlgili birime gönderilir',
      routedText: 'Hangi birimin baktığını takip sayfasında görürsünüz.',
      answered: 'Birim cevap yazar',
      answeredText: (day: string) =>
        `En geç ${day}. Gecikirse bunu takip sayfasında açıkça yazarız.`,
      judged: 'Kararı siz verirsiniz',
      judgedText:
        'Sorununuz çözülmediyse cevaptan sonra 30 gün içinde itiraz edersiniz; başvuruya başka biri bakar.',
      thanked: 'İlgili birime iletilir',
      thankedText: 'Teşekkür için cevap süresi yoktur.',
    },
    follow: 'Başvuruyu takip et',
    print: 'Yazdırılabilir alındı',
    back: 'Alındı sayfasına dön',
    another: 'Yeni bir başvuru yap',
    gone: 'Alındı artık gösterilemiyor',
    goneText:
      'Alındı, gönderdikten sonra 24 saat boyunca yalnız aynı tarayıcıda açılır. Başvurunuz kayıtlıdır; numarası ve koduyla takip edebilirsiniz.',
  },
  resume: {
    title: 'Yarım kalan bir başvurunuz var',
    text: 'Bu tarayıcıda başlanmış, gönderilmemiş bir başvuru bulundu. Son değişiklikten 24 saat sonra silinir.',
    go: 'Kaldığım yerden devam et',
    again: 'Sil ve baştan başla',
    sentTitle: 'Başvurunuzu gönderdiniz',
    sentText: 'Bu tarayıcıdan gönderilen son başvurunun alındısı hâlâ açılabiliyor.',
    changedSent:
      'Önceki sayfada gördüğünüz hâli gönderilmedi: başvuru başka bir pencerede değişti ve oradan gönderildi.',
    seeReceipt: 'Alındıyı göster',
  },
  gone: {
    title: 'Başvurunuzun başı bulunamadı',
    text: 'Gönderilmeyen cevaplar 24 saat sonra silinir. Tarayıcınız çerezlere izin vermiyorsa cevaplar hiç saklanamaz.',
    kept: 'Bu sayfada az önce yazdıklarınız duruyor. Önceki soruları yeniden cevaplamanız yeterli.',
    start: 'İlk soruya git',
    phone: (phone: string) => `Telefonla da başvurabilirsiniz: ${phone}`,
  },
}

export type CitizenApplyTexts = typeof citizenApplyTr
