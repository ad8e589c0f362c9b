// Owns the Turkish words of the page of legal settings: the uncertain rules, our reading, the default that
// cannot hurt the applicant.

export const adminLawTr = {
  title: 'Hukuki ayarlar',
  lead: 'Kanunun açıkça söylemediği ya da resmî metninde doğrulanmamış kurallar. Her birinde varsayılan, başvuran için en güvenli olandır: süre daha erken dolar, sessizlik daha erken kayda geçer. Masa açılmadan önce hukuk birimi her satırı imzalar.',
  sureTitle: 'Ne kadar eminiz',
  sure: {
    V1: 'Resmî metinde okundu',
    V2: 'İkincil kaynakta okundu',
    K: 'Bilinir, okunmadı',
    P: 'Kanun söylemiyor; bizim önerimiz',
  },
  rulesTitle: 'Hukuk biriminin karar vereceği kurallar',
  columns: {
    rule: 'Kural',
    reading: 'Okuyuşumuz ve varsayılan',
    sure: 'Güven',
    where: 'Nerede değişir',
  },
  settingOn: 'şimdi: iş günü sayılır',
  settingOff: 'şimdi: iş günü sayılmaz',
  inOwners: 'Sorumluluk haritasında',
  inRetention: 'Saklama süreleri sayfasında',
  inLetters: 'Yazı ayarlarında',
  inTemplates: 'Yazı şablonlarında',
  changeIt: 'Takvim sayfasında',
  changeTariff: 'Ücret tarifesi sayfasında',
  settingNow: (value: string) => `şimdi: ${value}`,
  fixed: 'Ayarı yok',
  rules: {
    C3: {
      rule: 'Yarım gün tatiller (arifeler, 28 Ekim) iş günü mü',
      reading: 'İş günü sayılır; son gün daha erken gelir.',
    },
    C4: {
      rule: 'İdari izin ve kar tatili süreyi uzatır mı',
      reading: 'Uzatmaz; izin personelin iznidir, resmî tatil değildir.',
    },
    C5: {
      rule: 'Gece ya da hafta sonu gelen başvurunun günü',
      reading: 'Sunucunun aldığı anın İstanbul saatiyle günü; ertesi iş gününe atılmaz.',
    },
    C7: {
      rule: 'İlan edilmemiş dinî bayramlar',
      reading: 'Astronomik takvime göre sayılır ve son günün kesin olmadığı yazılır.',
    },
    P2: {
      rule: 'Son gün tatile gelirse dilekçe süresi uzar mı',
      reading:
        'Üç gün tutulur: ham, kaydırılmış, iç. Uyarılar ve rakamlar erken güne göredir; uzamaya güvenilmez.',
    },
    P3: {
      rule: 'Araştırma ya da bekleme süreyi durdurur mu',
      reading: 'Durdurmaz. Süreyi yalnızca kanunun saydığı olaylar oynatır.',
    },
    P4: {
      rule: 'Başvurunun sınıfı sonradan değişirse',
      reading: 'Kayıt günü aynı kalır; iki son günden erken olan bağlar.',
    },
    P7: {
      rule: 'Adli tatilde dolan dava süresi',
      reading: 'İki olası günden erken olan gösterilir; kararın mahkemede olduğu yazılır.',
    },
    S2: {
      rule: 'Telefonla gelen hizmet talebinin süresi',
      reading: 'Konunun sözü geçerlidir; hiçbir durumda 30 takvim gününü aşmaz.',
    },
    B1: {
      rule: 'Telefonla bilgi edinme başvurusu',
      reading:
        'Kabul edilmez, kanun yazı ister; kayıt reddedilmez, hizmet talebi olarak alınır ve başvurana yazılı yol söylenir.',
    },
    B2: {
      rule: 'Bilgi edinmede süre ne zaman uzar',
      reading:
        'Yalnız kanunun saydığı üç nedenle, ilk 15 iş günü içinde bildirilirse, bir kez; toplam 30 iş günü başvurunun alındığı günden sayılır.',
    },
    B3: {
      rule: 'Ücret bildirilince süre',
      reading:
        'Bildirimin başvurana ulaştığı gün durur. 15 iş günü içinde ödenmezse başvurudan vazgeçilmiş sayılır. Ücret 0 ise bildirim sayılmaz.',
    },
    B4: {
      rule: '“Kesilme” süreyi durdurur mu, baştan mı başlatır',
      reading: 'Durdurur: ödemeden sonra kalan günler işler. İki tarih de saklanır.',
    },
    B5: {
      rule: 'Ücretsiz sayfalar hangi sayfalardan düşülür',
      reading: 'En pahalı sayfalardan; başvuranın ödediği tutar daha az olur.',
    },
    A1: {
      rule: 'İtiraz ya da dava belediyenin süresini durdurur mu',
      reading: 'Durdurmaz. Her itirazın kendi süresi vardır; başvurunun süresi ayrıca işler.',
    },
    A2: {
      rule: 'Cevapsız kalan bilgi edinme başvurusunda Kurula itirazın son günü',
      reading:
        '30. günün sonundan 15 gün; tatile gelse de kaydırılmaz, başvurana erken olan gün gösterilir.',
    },
    A3: {
      rule: 'Kurul ya da mahkeme başvuranı haklı bulursa uyma süresi',
      reading: 'Kanun süre saymaz; başvurunun kendi süresi karar gününden yeniden başlar.',
    },
    A4: {
      rule: 'Kurulun istediği belgelerin süresi',
      reading: '15 iş günü (4982 m.13).',
    },
    A5: {
      rule: 'Ombudsmanın istediği belge ve tavsiye kararına cevap',
      reading: '30 takvim günü; takvim günü erken olan okuyuştur.',
    },
    K1: {
      rule: 'CİMER başvurusunda süre hangi gün başlar',
      reading: 'CİMER başvuru günü; bize sevk edildiği gün değil.',
    },
    K2: {
      rule: 'CİMER kimliği gizli tutuyorsa',
      reading: 'Ad ve iletişim hiç kaydedilmez, kişi aranmaz, başka kayıtla eşleştirilmez.',
    },
    K3: {
      rule: 'Muhtar talebindeki “15 gün” iş günü mü',
      reading: 'Takvim günü sayılır; son gün daha erken gelir.',
    },
    K4: {
      rule: 'Kişisel veri başvurusunun süresi',
      reading: '30 takvim günü; önce Kurula şikâyet yolu vardır, dava günü verilmez.',
    },
    D3: {
      rule: 'Gizli kimliği kim açar',
      reading:
        'Birim amiri, sevk görevlisi ya da yönetici gerekçeyle ister; başka bir yönetici karar verir. Yalnız isteyene açılır.',
    },
    D8: {
      rule: 'Kişisel veriler kaç yıl saklanır',
      reading: 'Bilgi edinme 5, ötekiler 5 + 5 yıl; dosya planı okunmadı.',
    },
    D9: {
      rule: 'Saklama süresi ne zaman başlar',
      reading: 'Başvuruda son işlemin yapıldığı yılın sonunda; açık ya da davalı olan sayılmaz.',
    },
    D11: {
      rule: 'Arşiv süresi dolmadan silme istenirse',
      reading: 'Silinmez, kısıtlanır: kişiyi kimse görmez, aramada çıkmaz.',
    },
    Y3: {
      rule: 'Kendi kütüğünden sayılanan yazının ilk harfi',
      reading: 'Z: elle imzalanır. E ve O seçilebilir.',
    },
    Y12: {
      rule: 'Dilekçe ve bilgi edinme yazılarının dosya planı kodu',
      reading: '622.01 ve 622.03; resmî plan KAYSİS kaydındadır.',
    },
    O1: {
      rule: 'Görevlerin büyükşehir, ilçe ve diğer kurumlar arasında dağılımı',
      reading: 'Tarihli ve kararlı satırlardır; satırlar çelişirse öneri yapılmaz.',
    },
    O5: {
      rule: 'Hangi yolların büyükşehrin olduğu',
      reading:
        'Meclis kararıyla listelenenler büyükşehrin, listede olmayan bilinen sokaklar ilçenindir.',
    },
    O8: {
      rule: 'Yetkisiz kuruma gelen dilekçe kaç günde gönderilir',
      reading: 'Kanun gün saymaz; hedef 3 iş günüdür. Kendi süremiz iki yazı oluşana kadar işler.',
    },
    O9: {
      rule: 'Gönderilen başvuruda yetkili kurumun süresi',
      reading: 'Başvurunun o kuruma ulaştığı gün başlar; başvurana böyle yazılır.',
    },
  },
  lawsTitle: 'Süre sınıfları ve dayanakları',
  lawColumns: { name: 'Sınıf', law: 'Dayanak', limit: 'Süre', silence: 'Sessizlik', sure: 'Güven' },
  units: {
    'calendar-days': (count: string) => `${count} takvim günü`,
    'working-days': (count: string) => `${count} iş günü`,
    hours: (count: string) => `${count} saat`,
    months: (count: string) => `${count} ay`,
  },
  promised: 'konunun sözü',
  silenceYes: 'ret sayılır, dava süresi başlar',
  silenceNo: 'gecikme olarak kayda geçer',
}
