// Usual Turkish first names, surnames and invented company names, to be put together at random. Nobody is meant.

export const firstNames: readonly string[] = [
  'Ahmet', 'Mehmet', 'Mustafa', 'Ali', 'Hasan', 'Hüseyin', 'İbrahim', 'İsmail', 'Osman', 'Yusuf', 'Murat', 'Ömer', 'Halil', 'Süleyman',
  'Ramazan', 'Fatih', 'Kadir', 'Emre', 'Furkan', 'Enes', 'Yunus', 'Kemal', 'Recep', 'Selahattin', 'Şükrü', 'Nihat', 'Cemal', 'Erhan',
  'Serkan', 'Volkan', 'Taner', 'Tuncay', 'Necmettin', 'Abdullah', 'Abdurrahman', 'Bilal', 'Cihat', 'Doğan', 'Engin', 'Ferit', 'Gökhan',
  'Hakan', 'İlyas', 'Levent', 'Metehan', 'Nazım', 'Orhan', 'Özgür', 'Rıza', 'Sinan', 'Şahin', 'Turgut', 'Uğur', 'Vedat', 'Yavuz', 'Zeki',
  'Fatma', 'Ayşe', 'Emine', 'Hatice', 'Zeynep', 'Elif', 'Meryem', 'Şerife', 'Sultan', 'Hanife', 'Merve', 'Esra', 'Büşra', 'Kübra', 'Rabia',
  'Sevgi', 'Sevda', 'Gülay', 'Gülşen', 'Nurhan', 'Nermin', 'Nazlı', 'Melek', 'Leyla', 'İnci', 'Hülya', 'Havva', 'Gönül', 'Figen', 'Feride',
  'Ebru', 'Derya', 'Çiğdem', 'Ceren', 'Cansu', 'Buket', 'Berna', 'Aslı', 'Aysel', 'Asuman', 'Yıldız', 'Tülay', 'Şule', 'Seher', 'Rukiye',
  'Pakize', 'Özlem', 'Naciye', 'Müzeyyen', 'Makbule', 'Irmak', 'Hacer', 'Döndü', 'Cemile',
]
export const surnames: readonly string[] = [
  'Akbaba', 'Akçay', 'Akkuş', 'Aksoy', 'Alkan', 'Altıntaş', 'Arıcı', 'Aslantürk', 'Ateşoğlu', 'Ayaz', 'Aydoğdu', 'Bağcı', 'Balkaya', 'Başaran',
  'Bayraktutar', 'Bingöl', 'Bozkurt', 'Budak', 'Bulut', 'Candan', 'Ceylan', 'Coşkun', 'Çakmak', 'Çalık', 'Çelebi', 'Çetinkaya', 'Çiçek',
  'Çiftçi', 'Dağdelen', 'Daşdemir', 'Demirel', 'Demirtaş', 'Dinç', 'Doğru', 'Duman', 'Durmaz', 'Ekinci', 'Elmas', 'Er', 'Erdem', 'Ergül',
  'Eroğlu', 'Ersoy', 'Gedik', 'Gökçe', 'Gültekin', 'Gümüş', 'Güngör', 'Gürbüz', 'Işık', 'İnan', 'İpek', 'Kara', 'Karabulut', 'Karaca',
  'Karadağ', 'Karasu', 'Karataş', 'Kartal', 'Kavak', 'Kaymaz', 'Keskin', 'Kılınç', 'Kırık', 'Koçak', 'Korkmaz', 'Köse', 'Kurt', 'Kuşçu',
  'Mercan', 'Mutlu', 'Oğuz', 'Okumuş', 'Oral', 'Öksüz', 'Önal', 'Öz', 'Özbek', 'Özçelik', 'Özkan', 'Öztürkmen', 'Palabıyık', 'Pınarbaşı',
  'Polater', 'Sağlam', 'Sancak', 'Sarıkaya', 'Sayın', 'Sevimli', 'Soylu', 'Sönmez', 'Şahinoğlu', 'Şanlı', 'Şimşek', 'Tanrıverdi', 'Taş',
  'Taşkın', 'Tekin', 'Temel', 'Topal', 'Toprak', 'Tosun', 'Turan', 'Tuzcu', 'Uçar', 'Ulaş', 'Uslu', 'Uyanık', 'Ünal', 'Varol', 'Yalçın',
  'Yanık', 'Yaşar', 'Yavuzer', 'Yelken', 'Yıldırım', 'Yılmazer', 'Yiğit', 'Zengin', 'Zorlu',
]
/** Not registered names, to our knowledge; a company in the demo is one of these with its kind of business. */
export const companyNames: readonly string[] = [
  'Karbeyaz Unlu Mamuller', 'Dumlubaba Nakliyat', 'Kartopu Kargo', 'Üçkümbet Kırtasiye', 'Aras Boyu Süt Ürünleri', 'Oltutaşı Hediyelik',
  'Palan Eteği Pansiyon', 'Çifte Kandil Lokantası', 'Yıldız Tipi Oto', 'Kale Dibi Kuruyemiş', 'Akdağ Başı Yem', 'Sarı Başak Değirmen',
  'Beyaz Örtü Temizlik', 'Tandır Başı Gıda', 'Gürcükapı Mobilya Evi', 'Serhat Gözü Optik', 'Yayla Çiçeği Bal', 'Ejder Tepe Spor Malzemeleri',
]
export const companyEndings: readonly string[] = ['Ltd. Şti.', 'A.Ş.', 'Ticaret']
