// What staff and applicants say to each other on the way: notes, questions, returns, verdicts. Written for this demo.
import type { ContestReason, ReturnReason } from '../../../../core/request/vocabulary.ts'

export const routeNotes: readonly string[] = [
  '', '', '', '', 'Konum haritada işaretli.', 'Başvuran ikinci kez arıyor, öncelik verelim.', 'Fotoğraf var, bakmadan gitmeyin.',
  'Yaşlı başvuran, telefonla da bilgi verilsin.', 'Aynı sokaktan bu hafta üçüncü kayıt.', 'Telefon gündüz kapalı, akşam aransın.',
]
export const rerouteNotes: readonly string[] = [
  'İade gerekçesine bakıldı, doğru birim burası.', 'Başvuranla konuşuldu, yer netleşti. Yeniden gönderiyorum.',
  'Görev dağılımına göre sizde. Müdürünüzle de görüşüldü.',
]

/** {birim} is the unit that the officer believes to be right. */
export const returnNotes: Readonly<Record<ReturnReason, readonly string[]>> = {
  'not-our-duty': [
    'Bizim görev alanımız değil. Konu {birim} ile ilgili, oraya gönderilmesi uygun olur.',
    'Bu iş bizde değil, görev yönergesine göre {birim} bakıyor.',
    'Ekip gitti, sorun bizim hattımız değil. Bakması gereken: {birim}.',
  ],
  'wrong-place': ['Yazılan sokakta böyle bir yer yok. Mahalle karışmış olabilir, sorulup yeniden gönderilsin.', 'Konum başka ilçeyi gösteriyor, metinde başka mahalle yazıyor.'],
  'missing-information': ['Kapı numarası ve telefon yok, ekip yeri bulamaz. Tamamlanıp gönderilsin.', 'Hangi park olduğu yazmıyor. Mahallede dört park var.'],
  duplicate: ['Aynı konu için başka kayıt var, ikisi birleştirilsin.'],
}

export const staffNotes: readonly string[] = [
  'Başvuranla telefonda görüştüm, yeri tarif etti.',
  'Ekip yarın sabah o bölgede, listeye ekledim.',
  'Muhtarla konuşuldu, bilgisi var.',
  'Yerine gidildi, fotoğraf çekildi. Tahmin ettiğimizden büyük iş.',
  'Malzeme ambarda yok, alım istendi.',
  'Komşu sokakta da aynı sorun var, birlikte yapılırsa iyi olur.',
  'Başvuran ikinci kez aradı. Kızgın ama haklı.',
  'ESKİ ile görüşüldü, kazıları cuma bitiyor. Ondan sonra girebiliriz.',
  'İzinli arkadaşın dosyasıydı, devraldım.',
  'İlçe belediyesine soruldu, yol bizim ağımızda çıktı.',
  'Telefon üç kez çaldı, açılmadı. Öğleden sonra yeniden deneyeceğim.',
  'Keşif tutanağı dosyada.',
]
/** Notes where nobody has to go out. */
export const deskNotes: readonly string[] = [
  'Başvuranla telefonda görüştüm, bilgisi var.',
  'Kayıtlara bakıldı, eksik belge yok.',
  'Diğer servise soruldu, cevap yarın gelecek.',
  'İzinli arkadaşın dosyasıydı, devraldım.',
  'Telefon üç kez çaldı, açılmadı. Öğleden sonra yeniden deneyeceğim.',
  'Başvuran ikinci kez aradı. Kızgın ama haklı.',
]
/** Notes of those who let it lie. */
export const idleNotes: readonly string[] = [
  'Ekip sırası bekleniyor.', 'Geçen hafta da sorulmuştu, araç arızalı.', 'Listeye yazıldı.', 'Sorumlu arkadaş raporlu, dönünce bakacak.',
]

export const questions: readonly (readonly [question: string, answer: string])[] = [
  ['Yeri tam bulabilmemiz için kapı numarası ya da yakındaki bir dükkânın adını yazar mısınız?', 'Kapı no {kapi}. {Yerde}, sarı binanın karşısı.'],
  ['Sorun her gün mü oluyor, yoksa belli saatlerde mi?', 'En çok akşamüstü, {saat} sularında. Sabahları daha az.'],
  ['Elinizde bir fotoğraf var mı? Varsa takip sayfasından ekleyebilirsiniz.', 'Fotoğraf çektim ama nasıl ekleyeceğimi bilemedim. Büyükçe bir yer, görünce anlarsınız.'],
  ['Ekibimiz geldiğinde evde olacağınız bir saat yazar mısınız?', 'Hafta içi {saat} sonrası evdeyim. Gündüz annem var, kapıyı açar.'],
  ['Bu konuda daha önce başvurduysanız numarasını yazar mısınız?', 'Geçen yıl telefonla aramıştım, numara vermediler.'],
]

/** What the desk asks where nobody has to go out. */
export const deskQuestions: readonly (readonly [question: string, answer: string])[] = [
  ['Olayın gününü ve saatini yazar mısınız?', 'Tam hatırlamıyorum ama {gun}, {saat} sularıydı.'],
  ['Size hangi saatlerde telefonla ulaşabiliriz?', 'Öğleden sonra ararsanız açarım, sabahları derste oluyorum.'],
  ['Bu konuda daha önce başvurduysanız numarasını yazar mısınız?', 'Geçen yıl telefonla aramıştım, numara vermediler.'],
]

export const evidenceNotes: readonly string[] = [
  'İş bitti. Öncesi ve sonrası fotoğraflandı.',
  'Yerinde yapıldı, başvurana telefonla gösterildi.',
  'Ekip işi bitirdi, çevre temizlendi.',
  'Tamamlandı. Muhtar yanımızdaydı.',
  'Onarım bitti, bir hafta sonra kontrol edilecek.',
]
/** Evidence of work that is done indoors. */
export const deskEvidenceNotes: readonly string[] = ['İşlem yapıldı, kaydı dosyada.', 'İşlem bitti, başvurana telefonla bilgi verildi.', 'Evrak tamamlandı ve teslim edildi.']

export const verificationNotes: readonly string[] = [
  'Yerinde bakıldı, iş yapılmış.', 'Başvuran arandı, yapıldığını söyledi.', 'Fotoğraf ile yer karşılaştırıldı, uyuyor.',
]

export const declineReasons: readonly string[] = [
  'Gerekçe eksik. Neden yapılamadığını ve ne zaman bakılacağını da yazalım.',
  'Başvuran iki şey sormuş, cevapta biri var. Diğerini de cevaplayalım.',
  'Dili çok resmî olmuş, sade yazalım.',
  'Başvuru yolu cümlesi yok.',
]

export const contestTexts: Readonly<Record<ContestReason, readonly string[]>> = {
  'not-done': [
    'Yaptık demişsiniz ama aynen duruyor. Bugün gidip baktım.',
    'Kimse gelmedi. Komşulara da sordum, gören yok.',
    'Fotoğraftaki yer bizim sokak değil. Yanlış yere gidilmiş.',
    'Yapıldı yazıyor, yapılan bir şey yok. Gelin birlikte bakalım.',
  ],
  'partly-done': [
    'Yarısı yapılmış, yarısı öyle bırakılmış.',
    'Bir bölümü düzeltildi, teşekkür ederim. Ama asıl şikâyet ettiğim yere dokunulmamış.',
    'Gelip bakmışlar, bir şeyler yapmışlar ama sorun bitmedi.',
  ],
  'came-back': ['İki gün iyi gitti, sonra aynı oldu.', 'Yapıldı ama bir hafta sonra yine bozuldu. Geçici iş yapılmış.', 'Aynı sorun dün yine başladı.'],
  'not-my-question': [
    'Ben bunu sormadım. Başvurumu bir daha okur musunuz?',
    'Cevapta genel bilgiler var, benim soruma cevap yok.',
    'Başkasına yazılmış bir cevap gibi. Benim konum bu değildi.',
  ],
  'wrong-facts': [
    'Yazdığınız doğru değil. Üç komşum da şahit.',
    'Bulunamadı demişsiniz, yerini tarif etmiştim. Arayıp sorsaydınız gösterirdim.',
    'Yerinde inceledik diyorsunuz, o gün evdeydim, gelen olmadı.',
  ],
}
/** Contests where there is nothing to look at in the street. */
export const deskContestTexts: Readonly<Record<ContestReason, readonly string[]>> = {
  'not-done': ['Yapıldı demişsiniz, bana ulaşan bir şey yok.', 'İşlem yapıldı yazıyor ama kayıtta aynı görünüyor.', 'Kimse aramadı. Telefonum açık.'],
  'partly-done': ['Bir bölümü yapılmış, teşekkür ederim. Asıl istediğim duruyor.', 'Yarısı tamam, yarısı eksik.'],
  'came-back': ['Bir kere düzeldi, sonra aynı oldu.', 'Aynı sorun bu hafta yine başladı.'],
  'not-my-question': contestTexts['not-my-question'],
  'wrong-facts': ['Yazdığınız doğru değil, belgesi bende.', 'Arayıp sorsaydınız anlatırdım. Kayıtta yanlışlık var.'],
}
/** Contests of something that was actually visible in the street. */
export const potholeContests: readonly string[] = [
  'Yaptık demişsiniz ama çukur duruyor. Fotoğraf çektim, dünün tarihi üzerinde.',
  'Üç çukurdan biri kapanmış, en büyüğü hâlâ orada.',
]

export const confirmTexts: readonly string[] = [
  '', '', '', 'Teşekkür ederim, sorun çözüldü.', 'Çözüldü. Allah razı olsun.', 'Evet yapıldı, elinize sağlık.', 'Tamamdır, teşekkürler.',
  'Bu kadar çabuk beklemiyordum, sağ olun.', 'Çözüldü ama biraz geç oldu. Yine de teşekkürler.', 'oldu tesekkurler',
]

export const withdrawReasons: readonly string[] = [
  'Sorun kendiliğinden çözüldü.', 'Komşumla konuşup anlaştık, şikâyetimi geri alıyorum.', 'Yanlış sokağı yazmışım, yenisini açacağım.',
  'Taşındım, artık takip etmeyeceğim.', 'Vazgeçtim.',
]

/** What many write before and after the matter itself. */
export const greetings: readonly string[] = ['İyi günler.', 'Merhaba.', 'Kolay gelsin.', 'Hayırlı günler.', 'İyi çalışmalar.', 'Selamlar.']
export const farewells: readonly string[] = [
  'Teşekkürler.', 'Gereğini rica ederim.', 'Şimdiden teşekkür ederim.', 'Cevabınızı bekliyorum.', 'İlginize teşekkürler.', 'Saygılarımla.',
  'Kolaylıklar dilerim.', 'Umarım bu sefer dikkate alınır.', 'Telefonla da arayabilirsiniz.',
]

/** Crews by the unit they belong to; other units send "Birim ekibi". */
export const teams: Readonly<Record<string, readonly string[]>> = {
  'fen-isleri': ['Yama ekibi 1', 'Yama ekibi 2', 'Kaldırım ekibi'],
  'kis-calismalari': ['Kar ekibi 3', 'Kar ekibi 5', 'Greyder 2', 'Tuzlama aracı 4'],
  'kirsal-hizmetler': ['Greyder 1', 'Kırsal yol ekibi'],
  eski: ['Arıza ekibi 1', 'Arıza ekibi 4', 'Kanal açma aracı 2'],
  'eski-abone': ['Sayaç ekibi', 'Abone servisi'],
  'cevre-koruma': ['Temizlik ekibi 2', 'Çevre denetim ekibi'],
  'park-bahceler': ['Budama ekibi', 'Park bakım ekibi 1', 'Park bakım ekibi 3'],
  ulasim: ['Sinyalizasyon ekibi', 'Durak ekibi', 'Toplu taşıma denetimi'],
  zabita: ['Zabıta ekibi 1', 'Zabıta ekibi 6'],
  imar: ['Numarataj ekibi', 'Yapı denetim ekibi'],
  'kentsel-donusum': ['Teknik inceleme ekibi'],
  veteriner: ['Hayvan toplama ekibi', 'Veteriner aracı 1'],
  'saglik-isleri': ['İlaçlama ekibi 2'],
  'sosyal-hizmetler': ['Sosyal inceleme ekibi', 'Ev ziyareti ekibi'],
  engelli: ['Nakil aracı 2', 'Medikal atölye'],
  mezarliklar: ['Mezarlık ekibi'],
  itfaiye: ['İtfaiye müfrezesi 1', 'Baca ekibi'],
  kariyer: ['Kariyer danışmanı'],
  'beyaz-masa': ['Beyaz Masa'],
}

/** Units to which a topic of this group is sent by mistake. */
export const mistakenUnits: Readonly<Record<string, readonly string[]>> = {
  yol: ['eski', 'park-bahceler'], kar: ['fen-isleri', 'zabita'], su: ['fen-isleri', 'cevre-koruma'], temizlik: ['zabita', 'fen-isleri'],
  park: ['fen-isleri', 'cevre-koruma'], ulasim: ['zabita', 'fen-isleri'], zabita: ['imar', 'cevre-koruma'], imar: ['zabita', 'fen-isleri'],
  hayvan: ['cevre-koruma', 'zabita'], sosyal: ['engelli', 'saglik-isleri'], engelli: ['sosyal-hizmetler', 'ulasim'],
  mezarlik: ['park-bahceler', 'sosyal-hizmetler'], itfaiye: ['zabita', 'eski'], kariyer: ['sosyal-hizmetler', 'insan-kaynaklari'],
  kurumsal: ['mali-hizmetler', 'sosyal-hizmetler'], sebeke: ['fen-isleri', 'park-bahceler'],
}
