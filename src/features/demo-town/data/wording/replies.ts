// The frame around every reply: how it opens, closes, refuses and promises. What was done about a topic stands with the topic.
import type { Outcome } from '../../../../core/request/vocabulary.ts'

/** Opening sentences of a final reply. */
export const openings: readonly string[] = [
  'Başvurunuz için teşekkür ederiz.',
  'Başvurunuzu inceledik.',
  'Yazdıklarınızı okuduk ve yerinde inceledik.',
  'Bildirdiğiniz konuyla ilgili ekibimiz çalıştı.',
  'Bize haber verdiğiniz için teşekkür ederiz.',
  'Konuyu ilgili ekibimizle görüştük.',
]

/** Openings for matters that are settled at a desk. */
export const deskOpenings: readonly string[] = [
  'Başvurunuz için teşekkür ederiz.',
  'Başvurunuzu inceledik.',
  'Kayıtlarımıza baktık.',
  'Yazdıklarınızı ilgili ekibimizle görüştük.',
]

/** The first sentence of a reply that comes too late. */
export const apologies: readonly string[] = [
  'Cevabımız gecikti, özür dileriz.',
  'Size söz verilen sürede cevap veremedik. Bunun için özür dileriz.',
  'Bu cevap size çok daha önce gelmeliydi. Gecikme kayda geçti, özür dileriz.',
]

/** Last sentences by outcome. */
export const closings: Readonly<Record<Outcome, readonly string[]>> = {
  fulfilled: [
    'Sorun sürüyorsa bu cevaba 30 gün içinde itiraz edebilirsiniz; başvurunuz aynı numarayla yeniden açılır.',
    'Sorun çözüldüyse takip sayfasından bize bildirirseniz seviniriz. Çözülmediyse aynı sayfadan itiraz edebilirsiniz.',
    'Aynı sorun yeniden olursa bu numarayla yazmanız yeterli.',
  ],
  'partly-fulfilled': ['Kalan bölüm için yeni bir gelişme olursa size bildireceğiz.', 'Yapılamayan bölümü kayıtlarımızda açık tutuyoruz.'],
  programmed: [
    'Başvurunuz iş bitene kadar açık kalacak. Tarih değişirse nedenini size yazacağız.',
    'İş bitince fotoğrafıyla birlikte haber vereceğiz. O güne kadar başvurunuz açık kalır.',
  ],
  'not-fulfilled': ['Durum değişirse size biz yazacağız.', 'İsterseniz gerekçemizi Beyaz Masa’da yüz yüze de konuşabiliriz.'],
  redacted: ['Çıkarılan bölümlerin nedeni yukarıda yazılıdır.'],
  informed: ['Başka sorunuz olursa 153’ü arayabilirsiniz.', 'Eksik kalan bir nokta varsa bu cevaba itiraz edebilir ya da 153’ü arayabilirsiniz.'],
  forwarded: ['Bundan sonraki cevabı o kurumdan alacaksınız. Gönderdiğimiz yazının tarihini takip sayfasında görebilirsiniz.'],
  duplicate: ['İki kayıt birlikte yürüyor; cevap ikisine birden yazılacak.'],
  'not-examined': ['Eksikleri tamamladığınız gün başvurunuz yeniden işleme alınır; yeni numara gerekmez.'],
  withdrawn: [],
}

/** Last sentences where something was settled at a desk. */
export const deskClosings: readonly string[] = [
  'Eksik kalan bir nokta varsa bu cevaba 30 gün içinde itiraz edebilirsiniz.',
  'Başka sorunuz olursa 153’ü arayabilirsiniz.',
]

export const forwardedTexts: readonly string[] = [
  'Konu belediyemizin görev alanında değil. Başvurunuzu 3071 sayılı Kanunun 5. maddesine göre aynı gün yetkili kuruma gönderdik. Kurum: {kurum}.',
  'Bu işi yapma yetkisi bizde değil. Yazınızı olduğu gibi yetkili kuruma ilettik, sizi kapıdan kapıya göndermedik. Kurum: {kurum}.',
]

export const duplicateTexts: readonly string[] = [
  'Aynı yer ve aynı konu için daha önce kayıt açılmış. Başvurunuz o kayda bağlandı.',
  'Bildirdiğiniz sorun için üzerinde çalışılan bir kayıt var. Sizinki de ona eklendi.',
]

export const notExaminedTexts: readonly string[] = [
  'Dilekçede imza ve adres bulunmadığı için 3071 sayılı Kanunun 6. maddesine göre incelenemedi. Dilekçeniz yine de kayda alındı.',
  'Başvurunuzda belirli bir konu yazılmamış. Kanun belirli konusu olmayan dilekçenin incelenmesine izin vermiyor, kaydınız duruyor.',
]

/** Where the applicant may turn (constitution m.40/2); stands under every negative reply. */
export const remedies: readonly string[] = [
  'Bu cevaba karşı, size bildirildiği günden başlayarak 60 gün içinde Erzurum İdare Mahkemesinde dava açabilirsiniz. Dava süresi içinde Kamu Denetçiliği Kurumuna da ücretsiz başvurabilirsiniz. Takip sayfasından 30 gün içinde itiraz ederseniz konuya başka bir görevli bakar.',
]
export const informationRemedy =
  'Bu cevaba karşı, size bildirildiği günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilir, 60 gün içinde Erzurum İdare Mahkemesinde dava açabilirsiniz.'

export const dataSubjectRemedy =
  'Bu cevaba karşı, size bildirildiği günden başlayarak 30 gün içinde Kişisel Verileri Koruma Kuruluna şikâyette bulunabilirsiniz.'

export const interimTexts: readonly string[] = [
  'Başvurunuz inceleniyor. Yerinde keşif yapıldı, sonuç raporu hazırlanıyor. Sonucu ayrıca yazacağız.',
  'Konu için başka bir birimin görüşü beklendiğinden kesin cevabı henüz veremiyoruz. Görüş gelince size yazacağız.',
  'İşin maliyeti çıkarılıyor. 30 gün içinde sonucu bildireceğiz, gecikirse nedenini yazacağız.',
  'Ekip yerini gördü, çözüm için malzeme bekleniyor. Bu bir ara bilgidir, asıl cevabı ayrıca alacaksınız.',
]

/** Interim replies where nobody has to go out. */
export const deskInterimTexts: readonly string[] = [
  'Başvurunuz inceleniyor, kayıtlar toplanıyor. Sonucu ayrıca yazacağız.',
  'Konu için başka bir birimin görüşü beklendiğinden kesin cevabı henüz veremiyoruz. Görüş gelince size yazacağız.',
  'Dosyanız kurulun gündeminde. Bu bir ara bilgidir, asıl cevabı kurul kararından sonra alacaksınız.',
]

export const promiseTexts: readonly string[] = [
  'İş programa alındı. En geç {tarih} günü bitireceğiz.',
  'Söz verdiğimiz tarih: {tarih}. Gecikirsek bunu sizden önce biz yazacağız.',
  'Ekip ve malzeme ayrıldı, son gün {tarih}.',
]

/** A reply after a contest: somebody else looked again. */
export const secondLooks: readonly string[] = [
  'İtirazınız üzerine konuya başka bir görevli baktı.',
  'İtirazınız haklıydı. İlk cevabımız eksikti, yeniden gittik.',
  'İtirazınızdan sonra yer yeniden görüldü.',
]
export const deskSecondLooks: readonly string[] = ['İtirazınız üzerine konuya başka bir görevli baktı.', 'İtirazınızı okuduk ve dosyayı yeniden açtık.']
export const secondLookKept: readonly string[] = [
  'İtirazınız üzerine başka bir görevli baktı. İlk cevaptaki gerekçe değişmedi.',
  'Dosyayı yeniden açtık ve baştan inceledik. Sonuç aynı kaldı.',
]

/** Answers to suggestions; a promise is not made here. */
export const suggestionReplies: readonly string[] = [
  'Öneriniz için teşekkür ederiz. İlgili birimimiz inceledi, bir sonraki yılın planı hazırlanırken gündeme alınacak. Şu an kesin bir tarih veremiyoruz.',
  'Yazdığınız öneri iki başka sakinimizden de geldi. Maliyeti çıkarılıyor, sonucu internet sayfamızda duyuracağız.',
  'Önerinizi uygulayabilir miyiz diye baktık: bugünkü sistemimiz buna izin vermiyor. Sistem yenilenirken dikkate alınacak.',
]

/** After a contest that is not found right: what was done is there. */
export const workIsThere: readonly string[] = [
  'Yapılan iş yerinde duruyor; bugünkü fotoğrafı dosyaya eklendi. Başka bir yer kastettiyseniz tarif etmeniz yeterli, oraya da bakarız.',
  'Kayıtlara göre iş yapılmış ve sürüyor. Gördüğünüz sorun yeni bir sorunsa aynı numarayla yazabilirsiniz.',
]
export const deskWorkIsThere: readonly string[] = [
  'Dosyadaki kayıtlara göre işlem yapılmış. Size ulaşmadıysa bize yazmanız yeterli, belgesini yeniden göndeririz.',
]
