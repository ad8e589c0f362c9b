// Owns the Turkish words of the front page, the figures and the pages of record: accessibility,
// personal data, source.

const figures = {
  title: 'Sayılarımız',
  intro: (days: string, from: string, to: string) =>
    `Aşağıdaki sayılar kayıt defterinden sayılır ve her dakika yenilenir. Dönem: son ${days} gün, ${from} – ${to}.`,
  today: 'bugün',
  open: 'Açık başvuru',
  openNote: 'Cevabı ya da söz verilen işi hâlâ bizde olanlar',
  openDefinition:
    'Bugün kesin cevabı verilmemiş ya da cevabı verilip söz verilen işi yapılmamış bütün başvurular. İtiraz edilen başvuru yeniden açık sayılır.',
  late: 'Şu an geciken',
  lateNote: 'Son günü geçmiş açık başvurular',
  lateDefinition:
    'Açık başvurular içinde yasanın ya da belediyenin verdiği gün geçmiş olanlar. Gecikme, cevap verilse de kayıttan silinmez.',
  inTime: 'Süresinde cevaplanan',
  inTimeNote: (inTime: string, due: string) => `${due} başvurudan ${inTime} tanesi`,
  inTimeNone: 'Dönemde süresi dolan başvuru yok',
  inTimeDefinition:
    'Yasal süresi dönem içinde dolan başvurulardan son günün bitimine kadar cevap, ara cevap ya da tarihli söz verilenler. Hiç cevaplanmayanlar da hesaba katılır; geri alınanlar katılmaz.',
  confirmed: 'Başvuranın çözüldü dediği',
  confirmedNote: (answered: string) => `Dönemde cevaplanan: ${answered}`,
  confirmedDefinition:
    'Başvuranın kendisinin “sorunum çözüldü” dediği başvurular. Karar bildirmeyenler çözülmüş sayılmaz; bunu personel işaretleyemez.',
  contested: 'İtiraz edilen',
  contestedNote: 'Başvuranın çözülmedi dedikleri',
  contestedDefinition:
    'Cevabı aldıktan sonra başvuranın “çözülmedi” dediği başvurular. Her biri aynı numarayla yeniden açılır ve başka birine verilir.',
  silences: 'Hiç cevap verilmeden süresi dolan',
  silencesDefinition:
    'Yasal süresi dönem içinde tek bir cevap verilmeden dolan başvurular. Yasaya göre bu, reddedilmiş sayılır; sonradan cevap verilse de burada kalır.',
  received: 'Kayda alınan',
  receivedDefinition:
    'Dönem içinde her kanaldan kayda alınan başvurular. Yalnız bilgi sorulan görüşmeler sayılmaz.',
  more: 'Bütün sayılar ve nasıl sayıldıkları',
  part: 'Sayı',
  whole: 'Kaçta',
  period: 'Dönem',
  figureHead: 'Ne sayıldı',
  definitionHead: 'Ne demek, nasıl sayıldı',
  download: 'Sayıları indir (CSV)',
  ofRatio: (share: string, part: string, whole: string) => `${share} (${part} / ${whole})`,
}

export const citizenPagesTr = {
  front: {
    title: 'Size nasıl yardımcı olabiliriz?',
    apply: 'Başvuru yapın',
    applyText: 'Talep, şikâyet, ihbar, öneri. Yaklaşık beş dakika sürer, üyelik gerekmez.',
    follow: 'Başvurunuzu takip edin',
    followText: 'Kimde olduğunu ve cevap için son günü görün; cevabı okuyun, itiraz edin.',
    call: (phone: string) => `Telefonla arayın: ${phone}`,
    callText: 'Başvurunuzu sizin yerinize yazarız; aynı numarayı ve kodu alırsınız.',
    figures: 'Ne durumdayız',
    work: 'Şu an üzerinde çalışılanlar',
    workNote: 'Birimlerin işe aldığı talep ve şikâyetler; en çok başvurulan konular.',
    workCount: (count: string) => `${count} başvuru`,
    workPlaces: (named: readonly string[], all: number) =>
      all > named.length
        ? `${named.join(', ')} ve ${all - named.length} ilçe daha`
        : named.join(', '),
  },
  figures,
  accessibility: {
    title: 'Erişilebilirlik',
    aim: 'Bu masayı herkes kullanabilsin istiyoruz. Hedefimiz WCAG 2.2, AA düzeyidir.',
    worksTitle: 'Neye dikkat ettik',
    works: [
      'Her sayfa JavaScript olmadan ve yalnız klavyeyle kullanılabilir.',
      'Sayfalar ekran okuyucular için başlıklı ve etiketlidir; hata iletileri ilgili alana bağlanır.',
      'Yazılar az görenler için tasarlanmış bir yazı tipiyle dizilir; büyük yazı, yüksek karşıtlık ve koyu renk düzeni seçilebilir.',
      'Hiçbir bilgi yalnız renkle verilmez. Dokunulacak yerler en az 44 piksel boyundadır.',
      'Sayfalar 320 piksel genişlikte yana kaydırmadan okunur; hareket azaltma isteğine uyulur.',
    ],
    testsTitle: 'Nasıl denetliyoruz',
    tests:
      'Her sürümde bütün sayfalar, açık ve koyu renk düzeninde, dar ve geniş ekranda otomatik olarak denetlenir (axe). Otomatik denetim her sorunu bulamaz.',
    gapsTitle: 'Bildiğimiz eksikler',
    gaps: [
      'Başvuranların ve birimlerin eklediği dosyalar erişilebilir olmayabilir. İsterseniz içeriğini size okuruz.',
      'İşaret diliyle görüntülü başvuru henüz yok.',
      'Bağımsız bir uzman denetimi ve ekran okuyucu kullanan kişilerle deneme henüz yapılmadı.',
    ],
    contactTitle: 'Bir engelle karşılaşırsanız',
    contact:
      'Bize yazın ya da arayın; başvurunuzu başka bir yolla alırız ve engeli kayda geçiririz.',
    apply: 'Engeli bildirin',
  },
  privacy: {
    title: 'Kişisel verileriniz',
    intro: (name: string) =>
      `Bu metin, 6698 sayılı Kişisel Verilerin Korunması Kanununun 10. maddesi gereğince veri sorumlusu ${name} tarafından hazırlanmıştır.`,
    noConsent:
      'Sizden açık rıza istemiyoruz: başvurunuzu almak ve cevaplamak belediyenin yasal görevidir, rızanıza bağlı değildir.',
    rows: [
      {
        title: 'Hangi verileri alıyoruz',
        text: 'Verdiğiniz kadarıyla ad, telefon, e-posta, adres; başvurunun metni, yeri ve dosyaları. T.C. kimlik numarası sormayız. Adınızı vermeden yaptığınız ihbarda kimlik bilgisi kaydetmeyiz.',
      },
      {
        title: 'Ne için kullanıyoruz',
        text: 'Başvurunuzu kaydetmek, ilgili birime iletmek, sonuçlandırmak, size cevap vermek ve süreye uyulup uyulmadığını denetlemek için. Tanıtım için kullanmayız.',
      },
      {
        title: 'Hukuki dayanak',
        text: '6698 sayılı Kanun m.5/2 (a) ve (ç): yasalarda açıkça öngörülmesi ve hukuki yükümlülük. Bu yasalar: 3071 sayılı Dilekçe Kanunu, 4982 sayılı Bilgi Edinme Hakkı Kanunu, 5393 ve 5216 sayılı belediye kanunları.',
      },
      {
        title: 'Nasıl topluyoruz',
        text: 'Bu sitedeki formlarla, telefonla, Beyaz Masada yazılarak, posta, e-posta ve KEP ile; tamamen ya da kısmen otomatik yollarla.',
      },
      {
        title: 'Kime aktarıyoruz',
        text: 'Başvuruyu yalnız ona bakan birim ve Beyaz Masa görür. Konu başka bir kurumun görevindeyse, 3071 sayılı Kanun m.5 gereğince o kuruma gönderilir ve size bildirilir. Yurt dışına aktarmayız.',
      },
      {
        title: 'İhbar edenin kimliği',
        text: 'İhbarda bulunanın kimliği gizli tutulur ve hakkında ihbarda bulunulan kişiye verilmez.',
      },
      {
        title: 'Ne kadar saklıyoruz',
        text: 'Başvurular, arşiv mevzuatındaki süre boyunca saklanır. Gönderilmeyen yarım başvurular 24 saat sonra silinir. Fotoğrafların içindeki konum ve cihaz bilgisi alınırken silinir.',
      },
      {
        title: 'Çerezler',
        text: 'Yalnız gereken çerezler kullanılır: yarım başvurunuz, yarım saatlik takip oturumu, dil ve görünüm seçiminiz. İzleme ve reklam çerezi yoktur.',
      },
      {
        title: 'Haklarınız',
        text: '6698 sayılı Kanun m.11: verilerinizin işlenip işlenmediğini öğrenme, bilgi isteme, düzeltilmesini ve koşulları varsa silinmesini isteme, kime aktarıldığını öğrenme, otomatik analizle aleyhinize çıkan sonuca itiraz etme, zararınızın giderilmesini isteme.',
      },
    ],
    howTitle: 'Nasıl başvurursunuz',
    how: 'İsteğinizi yazılı olarak ya da KEP ile bize iletin. En geç 30 gün içinde ücretsiz cevaplarız. Cevabı yeterli bulmazsanız Kişisel Verileri Koruma Kuruluna şikâyet edebilirsiniz.',
    contactTitle: 'Veri sorumlusu',
  },
  source: {
    title: 'Kaynak kod',
    intro:
      'Bu masa özgür bir yazılımdır: Beyaz Masa, GNU Affero Genel Kamu Lisansı, 3. sürüm veya sonrası (AGPL-3.0-or-later).',
    why: 'Belediyenin başvuruları nasıl kaydettiğini, süreleri nasıl hesapladığını ve sayıları nasıl çıkardığını herkes programdan okuyabilir.',
    rightTitle: 'Hakkınız',
    right:
      'Bu sayfayı kullanan herkes, çalışan sürümün kaynak kodunu ücretsiz isteyebilir, inceleyebilir, değiştirebilir ve aynı lisansla dağıtabilir.',
    getTitle: 'Nasıl alırsınız',
    get: 'Bize yazın ya da arayın; çalışan sürümün kaynak kodunu, yapılan değişikliklerle birlikte göndeririz.',
    getElse:
      'Başka bir yoldan isterseniz bize yazın ya da arayın; aynı kaynağı ücretsiz göndeririz.',
    download: 'Çalışan sürümün kaynak kodunu indir (.tar.gz)',
    warranty: 'Program, yasaların izin verdiği ölçüde, hiçbir garanti olmadan sunulur.',
    contactTitle: 'İletişim',
  },
  contact: { phone: 'Telefon', email: 'E-posta', address: 'Adres', website: 'Web sitesi' },
}

export type CitizenPagesTexts = typeof citizenPagesTr
