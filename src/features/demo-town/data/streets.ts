// The 10,158 streets of Erzurum by district and neighbourhood, in title case; text only, decoded by places.ts.
// Source: github.com/erayusta/erusoft-turkiye-adres-verisi, commit 9edc05a, data/csv/erzurum.csv, MIT licence
// (Copyright (c) erayusta); address codes dropped, capitals turned into Turkish title case, "CADDE" into "Caddesi",
// "BULVAR" into "Bulvarı", "KÜME EVLER" into "Küme Evleri". One line is: district|neighbourhood|street;street.
// A "+" before a neighbourhood: it lies in a town, not in a village (our own reading). Streets are written without
// their most usual endings: no mark = "… Sokak", "*" = "… Caddesi", "#" = "… Küme Evleri", "=" = written in full.
export const streetsText = `Aşkale|Abdalcık|#Abdalcık
Aşkale|Akören|#Akören
Aşkale|Altıntaş|#Altıntaş;#Ardıçlayla;#Dumanlıoğlu
Aşkale|+Bahçelievler|1 Nolu Bahçeli;1 Nolu Çay;1. Bekirefendi;1. Karasu;1. Pamukana;1. Serdar;1. Yeşilli;2. Bekirefendi;2. Karasu;3. Karasu;46 Evler 1 Nolu;46 Evler 2 Nolu;46 Evler 3 Nolu;46 Evler 4 Nolu;Bahçeli;Bekir Efendi;Çay 1.;Çay;*Erzincan;*Erzurum;Fetih;Hamamönü 1 Nolu;Hamamönü 2 Nolu;Hamamönü 3 Nolu;Hamamönü;#Mithat Bey;Nenehatun;Ova;Pamukana;Serdar;*Trabzon;Yeşilli;Yeşilli/2;Yeşilli/3
Aşkale|Ballıtaş|#Ballıtaş
Aşkale|Bozburun|#Bozburun
Aşkale|Büyükgeçit|#Büyükgeçit
Aşkale|Cahit Aybar|Çağlayan;*İstanbul;*Mehmet Akif Ersoy;Orbay;*Postahane;*Tuzla
Aşkale|+Çarşı|1 Nolu Battaloğlu;1 Nolu Bayramoğlu;1 Nolu Hacıbey;1 Nolu Mevlana;1 Nolu Muhtaroğlu;1 Nolu Şehit Adem Tamrak;1.;2 Nolu Bayramoğlu;2 Nolu Hacıbey Sokak;2 Nolu Mevlana;3 Nolu Hacıbey;Akatay;Battaloğlu;Bayramoğlu;Çarşı 2.;*Erzurum;Erzurum 1.;Erzurum 2.;Erzurum 3.;Erzurum 4.;Erzurum 5.;*Garaj;Hacıbey;*İstanbul;Karahasan 9.;Mevlana;*Muhtaroğlu;Öğretmen Evi;Şehit Adem Tamrak;*Şehit Semih Güven;Yeni
Aşkale|Çatalbayır|#Çatalbayır;*Erzincan
Aşkale|Çatören|#Çiftlik Bucağı Çatören
Aşkale|Çayköy|Çayköy 1 Nolu;Çayköy 10 Nolu;Çayköy 11 Nolu;Çayköy 12 Nolu;Çayköy 13 Nolu;Çayköy 14 Nolu;Çayköy 15 Nolu;Çayköy 16 Nolu;Çayköy 17 Nolu;Çayköy 18 Nolu;Çayköy 19 Nolu;Çayköy 2 Nolu;Çayköy 20 Nolu;Çayköy 21 Nolu;Çayköy 3 Nolu;Çayköy 4 Nolu;Çayköy 5 Nolu;Çayköy 6 Nolu;Çayköy 7 Nolu;Çayköy 8 Nolu;Çayköy 9 Nolu;#Çayköy;*Erzurum;#Gökçebük
Aşkale|Çiftlik|#Çiftlik
Aşkale|Dağyurdu|#Dağyurdu
Aşkale|Dallı|#Dallı
Aşkale|Demirkıran|#Çomoğlu;#Demirkıran;#Haramidere Mevki
Aşkale|Dereköy|#Dereköy;#Yenidereköy
Aşkale|Düzyurt|#Düzyurt
Aşkale|+Emek|1 Nolu Hapishane;2 Nolu Hapishane;2 Nolu Hapishane/1;3 Mart;3 Nolu Hapishane;4 Nolu Hapishane;Çukurova;Emek;*Erzincan;Erzincan 1.;Erzincan 2.;Hapishane Arkası;*Trabzon;*Tuzla;Tuzla 1.
Aşkale|Esentepe|#Bağırsak;#Kavurmaçukuru
Aşkale|Eyüpoğlu|#Eyüpoğlu
Aşkale|Gökçebük|#Gökçebük
Aşkale|Gölören|#Nahiye Gölören
Aşkale|Güllüdere|#Güllüdere
Aşkale|Gümüşseren|*Erzincan;#Gümüşseren
Aşkale|Güneyçam|#Güneyçam;#Yaylımlı
Aşkale|Gürkaynak|#Gürkaynak
Aşkale|Hacıbekir|#Hacıbekir
Aşkale|Hacıhamza|*Erzincan;#Hacıhamza;Sarıbaba 1.
Aşkale|Hacımahmut|#Hacımahmut
Aşkale|Hatuncuk|#1. Kümeevler;#Çiftlik;#Hatuncuk
Aşkale|Haydarhacı|#Haydarhacı
Aşkale|+İstasyon|1 Nolu Döner;2 Nolu Döner;5 Nolu Demirkıran;Astsubay Lojmanları;Gar;#Haramidere Mevki;Haramidere;Park;Park/1;*Postahane;*Tugay;=Tugay 1. Cadde;Tugay 10.;Tugay 11.;Tugay 12.;Tugay 13.;Tugay 14.;=Tugay 2. Cadde;=Tugay 3. Cadde;Tugay 4.;Tugay 6.;Tugay 7.;Tugay 8.
Aşkale|Kandilli|*Ahmet Yasevi;Dar;Dar/1;Dar/2;Dar/3;*Dr Tayyip Cinisli;Dr Tayyip Cinisli/1;Dr Tayyip Cinisli/2;*Erzurum;Fatih Sultan;*Kandilli İstasyon;Kandilli İstasyon/1;Kandilli İstasyon/2;Kandilli İstasyon/3;Kandilli İstasyon/4;#Karabıyık;Kızıl;#Ortabahçe;#Tazegül;#Türker;Türker/1;Türker/10;Türker/11;Türker/12;Türker/13;Türker/14;Türker/2;Türker/3;Türker/4;Türker/5;Türker/6;Türker/7;Türker/8;Türker/9;Türker 15.
Aşkale|Kapıkale|#Kapıkale
Aşkale|Karahasan|#Karahasan
Aşkale|Karasu|#Ardıçyayla;#Karasu
Aşkale|Kavurmaçukuru|#Kavurmaçukuru
Aşkale|+Kıbrıs|1 Nolu Demirkıran;1 Nolu Derebaşı;1 Nolu Gaziler;1 Nolu Menekşe;1 Nolu Orhangazi;1 Nolu Yunusemre;2 Nolu Demirkıran;2 Nolu Derebaşı;2 Nolu Gaziler;2 Nolu Orhangazi;2 Nolu Parlak;2 Nolu Yunusemre;3 Nolu Demirkıran;3 Nolu Orhangazi;3 Nolu Parlak;3 Nolu Yunusemre;4 Nolu Yunusemre;5 Nolu Demirkıran;5 Nolu Yunusemre;Astsubay Lojmanları;Derebaşı;Gaziler;#Karahasan;Menekşe;Orhangazi;Parlak;*Postahane;Tugay 4.;Yunus Emre
Aşkale|Koçbaba|#Koçbaba
Aşkale|Koşapınar|#Koşapınar
Aşkale|Kurtmahmut|#Abidin Oğlu;#Kurtmahmut;#Selim Haydar
Aşkale|Küçükgeçit|*Erzurum;#Küçükgeçit
Aşkale|Küçükova|#Küçükova
Aşkale|Kükürtlü|*Erzincan;#Hacıhamza;#Kükürtlü;#Maden;Sarıbaba 1.
Aşkale|Merdivenköy|#Merdivenköy;#Merdivenköy Mücavir
Aşkale|Merkez Çatören|#Merkez Bucağı Çatören
Aşkale|Merkez Gölören|#Merkez Bucağı Gölören
Aşkale|+Meydan|1 Nolu Ahmet Bey;1 Nolu Çobanoğlu;1 Nolu Kaledibi;1 Nolu;#1 Nolu Yenişehir;2 Nolu Çobanoğlu;2 Nolu;3 Nolu;Ahmet Bey;Çobanoğlu;Değirmen;*Erzurum;Kaledibi;Koçubeyoğlu;Necip Fazıl Kısakürek;Subaşı;Subaşı 1.;#Yenişehir
Aşkale|Mezrea|#Mezrea
Aşkale|Musatanışman|#Musatanışman
Aşkale|Ocaklı|#Ocaklı
Aşkale|Ovacık|#Ovacık
Aşkale|Özler|#Özler
Aşkale|Pırnakaban|#Hüseyin Efendi Komu;#Kopdağı;#Pırnakaban
Aşkale|Saptıran|#Saptıran
Aşkale|Sarıbaba|#Sarıbaba
Aşkale|Sazlı|#Saptıran;#Sazlı
Aşkale|+Şafak|1 Nolu Çağlar;1 Nolu Dadaş;1 Nolu Esentepe;1 Nolu Kılıç;1 Nolu Millet;1 Nolu Pınar;2 Nolu Çağlar;2 Nolu Esentepe;2 Nolu Gani;2 Nolu Millet;3 Nolu Kılıç;3 Nolu Millet;Bayramoğlu;Çağlar;Çimen;*Dadaş;Dadaş/2;Esen;Esentepe;Gani;Kılıç;Millet;Mutlu;Pınar;Pınar 1.;Plevne
Aşkale|Taşağıl|#Taşağıl
Aşkale|Taşlıçayır|#Taşlıçayır
Aşkale|Tecer|#Tecer
Aşkale|Tepsicik|#Tepsicik
Aşkale|Tokça|#Tokça
Aşkale|Topalçavuş|#Ocaklı;#Topalçavuş
Aşkale|Tosunlu|#Tosunlu
Aşkale|Tozluca|#Tozluca
Aşkale|Turaç|#Turaç
Aşkale|Üç Mart|İstasyon;TOKİ
Aşkale|Yaylaköy|#Yaylaköy
Aşkale|Yaylayolu|#Yaylayolu
Aşkale|Yaylımlı|#Güneyçam;#Yaylımlı
Aşkale|+Yeni|1 Nolu Demir;1 Nolu Rehber;1. Cami;1. Lise;1. Şehit Hamit Yıldız;1. Tokalp;1. Yazıcıoğlu;2. Lise;2. Tokalp;2. Yazıcıoğlu;Cahitbayar;Cami;Çıkmaz;Demir;*Erzurum;*İstanbul;Karakol;Kayserilioğlu;Kuşçulu;Lise;Metebey;Meyve Hoşlar Çarşısı;Okullar;*Postahane;Rehber;Şehit Hamit Yıldız;*Şehit Semih Güven;Tokalp;*Tuzla;Tuzla 1.;Yazıcıoğlu
Aşkale|Yeniköy Halitpaşa|#1. Kümeevler;#10.;#11.;#12.;#2.;#3.;#4.;#5.;#6.;#7.;#8.;#9.
Aşkale|Yeşilova|1 Nolu Fabrika;#Çimento Fabrikası;Erzincan 1.;Fabrika;İstasyon;#Taşağıl;*Trabzon;*Tuzla;Yeşilova 2.
Aşkale|Yumruveren|#Yumruveren
Aziziye|Adaçay|#Adaçay
Aziziye|Ağcakent|#Ağcakent;#Rizekent
Aziziye|Ağören|#Ağören;Ağören 1.;Ağören 2.;Ağören 3.;Ağören 4.;Ağören 5.;#Ömertepe
Aziziye|Ahırcık|#Ahırcık
Aziziye|Akdağ|#Akdağ
Aziziye|Akyazı|#Akyazı;#Aşağı
Aziziye|Alaca|#Alaca;#Atlıkonak;=E 80. Bulvar
Aziziye|Alaybeyi|#Alaybeyi
Aziziye|Aşağı Yenice|#Yenice
Aziziye|Aşağıcanören|#Aşağıcanören
Aziziye|Atlıkonak|#Atlıkonak
Aziziye|Aynalıkale|#Aynalıkale
Aziziye|Başçakmak|#Başçakmak;#Eski;#Gelinkaya 2.
Aziziye|Başkent|#Başkent
Aziziye|Başkurtdere|#Başkurtdere
Aziziye|Başovacık|#Başovacık
Aziziye|Beypınarı|#Beypınarı;=Çevre Yolu Bulvarı
Aziziye|Bingöze|#Bingöze
Aziziye|Çamlıca|#Çamlıca
Aziziye|Çatak|#Çatak
Aziziye|Çavdarlı|#Çavdarlı;#Çavdarlı/1;#Halilkaya
Aziziye|Çavuşoğlu|#Çavuşoğlu;#Ovacık Söğütlü
Aziziye|Çıkrıklı|#Çıkrıklı
Aziziye|Çiğdemli|#Çiğdemli;Çiğdemli 1.;Çiğdemli 2.;Çiğdemli 3.;Çiğdemli 4.;Çiğdemli 5.;=E 80. Bulvar
Aziziye|Dağdagül|#Dağdagül
Aziziye|Demirgeçit|#Demirgeçit
Aziziye|Düztoprak|#Düztoprak
Aziziye|Eğerti|#Eğerti
Aziziye|Elmalı|#Elmalı
Aziziye|Emrecik|#Emrecik;Emrecik 1.;Emrecik 2.;#Paşayurdu
Aziziye|Eskipolat|#Eskipolat;#Sorkunlu
Aziziye|Eşkinkaya|#Eşkinkaya
Aziziye|Gelinkaya|#Başçakmak;=E 80. Bulvar;#Gelinkaya 2.;#Gelinkaya
Aziziye|Geyik|#Geyik;#Taşpınar
Aziziye|Gez Köyü OSB|1.;1. Yönetim;*1. Sanayi;2.;*2. Sanayi;3.;*3. Sanayi;4. Sanayi;5. Sanayi;6. Sanayi;#Ek OSB;Ek OSB/1;Organize Camii;*Yönetim
Aziziye|Gezköy|1. Cami;#1. Gez Sanayi;1. Sanayi;10. Sanayi;11. Sanayi;12. Sanayi;13. Sanayi;14. Sanayi;15. Sanayi;16. Sanayi;17. Sanayi;18. Sanayi;19. Sanayi;#2. Gez Sanayi;2. Sanayi;20. Sanayi;21. Sanayi;22. Sanayi;23. Sanayi;24. Sanayi;25. Sanayi;26. Sanayi;27. Sanayi;3. Gez Sanayi;3. Sanayi;*3. Sanayi;4. Sanayi;5. Sanayi;6. Sanayi;7. Sanayi;8. Sanayi;9. Sanayi;*Adnan Menderes;*Ahi;Babil;*Cahar Dudayev;Çiçeklidağ;=E 80. Bulvar;Hasret;Hurdacılar;Nakliyeciler;Paye;=Prof. Dr. Necmettin Erbakan Bulvarı;Refah;Sağlık;*Tedrisat;Tümay;Ücra;*Yeni Sebze Hali
Aziziye|Güllüce|#Güllüce
Aziziye|Halilkaya|#Halilkaya;#Han
Aziziye|+Ilıca|1. Sancak;1. CBS;*1. Sanayi Cadde;11 Mart;12 Mart;18 Mart;2. Beypınar;2. Cami;2. Nene Hatun;*2. Osman Gazi;201 Evler;30 Ağustos;Acem;Agah Hoca;Ağdere;Ali Kemali Paşa;*Alvarlı Muhammet Lütfü Efendi;Aşık Erbabi;*Aşık Mevlüt İhsani;Aşık Nihani;Aşık Nusret Toruni;Aşık Reyhani;Aşık Ruhani;Aşık Sümmani;Ayışığı;*Aziziye;Aziziyeliler;Bahtiyar Vahapzade;Bayrak;Boraltan;Cami 3.;Cebrail;#Cevdet Dursunoğlu;Cevdet Ilıcalı;Cevizli;Cihat Güngör;Çanakkale;Çay;=Çevre Yolu Bulvarı;Çiğdem;Çimen;Değirmen;#Demirgeçit Yolu;Dere;Dumlupınar;=E 80. Bulvar;Elçibey;Emin;Ertuğrul Gazi;Erzurumlu Emrah;Erzurumlu Rahmi;Erzurumlu Zihni;Esmani Bey;*Evliya Çelebi;Fatih Sultan Mehmet;Fenni Efendi;Ferah Cami;Feryadi;Gar;Gök Kubbe;Gül;Güleryüz;Gülistan;Gümüş;Haluk Güçlü;Hankendi;*Hoca Ahmet Yesevi;Hocalı;Hocavend;Horhor;İlmi Efendi;İsmail Gürcan;Kahraman;Karabağ;Karanfil;Kavaklı;*Kazım Karabekir;Kemal Mühürdaroğlu;Kemali Efendi;Kenan Tuna;Kıbrıs;Kılıç;Kıyı;Kurban;Laçin;Lale;Mahur;Malazgirt;Mehmet Akif Ersoy;Mehmet Emin Resulzade;Mehter;Meltem;Menekşe;Mensur Hoca;Mesire 1.;Mesire;Mezar Arkalı Mevlüt;Murtaza Hoca;*Nafiz Bey;Nafiz Kotan;Nare;Nazif Kuran;Necati Yıldırgan;Necip Fazıl Kısakürek;Nefi;Nihat Gemalmaz;Nihat Kabanlı;Noksani Baba;Okul Yolu;Organize Sanayi 1. Sokak;Organize Sanayi 2. Sokak;Organize Sanayi 3. Sokak;Organize Sanayi 4. Sokak;Organize Sanayi 5. Sokak;Organize Sanayi 6. Sokak;Orhan Bey;Osmanlı;*Ömer Nasuhi Bilmen;Palandöken;Pirali Baba;Piraye;Pulur Çayı;Refik Durbaş;Reşit Karabacak;Salih Alak;Sami Tekin;*Sanayi;Sedef;Selami Karakelle;Solakzade;Söğüt;Şair Neccari;Şair Nefi;Şair Sermet;Şair Şefikcan;Şair Zikri;Şari Siraci;Şehit Adem Gezer;Şehit Çavuş Tamer Alak;Şehit Jandarma Er Ahmet Kundakçı;Şehit Jandarma Er Hanefi Aydın;Şehit Jandarma Er Kurban Hatun;*Şehit Jandarma Kıdemli Üsteğmen Erol Karadağ;Şehit Jandarma Komando Er İbrahim Aşıkoğlu;Şehit Nurettin Tokyürek;Şehit Piyade Çavuş Serhat Önder;Şehit Piyade Komando Er Mustafa Mutlu;Şehit Piyade Komando Er Rüstem Koç;Şehit Polis Ercan Yılmaz;Şehit Sedat Sorgun;Şeyh Edebali;Şuşa;Tabya;*Termal;Trafo;Tren Yolu;Tuğra;Veysel Ünüvar Paşa;*Yavuz Selim;Yeşil Cami;Yunus Emre;Yusuf Ziya Paşa;Ziya Paşa;Zümrüt
Aziziye|Kabaktepe|#Kabaktepe
Aziziye|Kahramanlar|=Çevre Yolu Bulvarı;#Kahramanlar
Aziziye|Kapulu|#Kapulu
Aziziye|Karakale|#Karakale;#Üçköşe B. M
Aziziye|Kavaklıdere|#Kavaklıdere
Aziziye|Kayapa|=Çevre Yolu Bulvarı;=E 80. Bulvar;#Kayapa
Aziziye|Kızılkale|#Başkurtdere;#Kızılkale
Aziziye|Kumluyazı|#Kumluyazı
Aziziye|Kuşçu|=Çevre Yolu Bulvarı;#Kuşçu
Aziziye|Kuzgun|#Kuzgun
Aziziye|Kuzuluk|#Kuzuluk
Aziziye|Ocak|#Ocak
Aziziye|Ömertepe|#Dilimli;#Ömertepe
Aziziye|Özbek|#Özbek
Aziziye|Özbilen|#Kahramanlar;#Özbilen;#Sarıyayla
Aziziye|Paşayurdu|=E 80. Bulvar;#Paşayurdu 1.;#Paşayurdu;Paşayurdu 1.;Paşayurdu 2.;Paşayurdu 3.;Paşayurdu 4.;Paşayurdu 5.;Paşayurdu 6.
Aziziye|Rizekent|#Rizekent
Aziziye|Sakalıkesik|#Sakal
Aziziye|+Saltuklu|1. Eğriçınar;1. Halikarnas;1. Sürmeli;1. Zafer;18.;2. Eğriçınar;27.;*3. Selim;30.;35.;*4. Murat;*Adnan Menderes;Akabe;Akar;Akasyalı;Akın;Aksu;Alin;*Aliya İzzet Begoviç;Alparslan;Alptekin;Alsancak;Asma Salkım;Asude;Asya;*Atalay;*Atatürk;Aynalı;*Ayyıldız;*Babür;Bahar;Bahtiyar;Balçiçeği;Beyaz Karanfil;Bilge;Boyalıköşk;*Cahar Dudayev;Canısı;Çakabey;Çeşmizade;Çiçekliyalı;*Dadaş;Dede Mahmut;Dildade;Ebubekir Efendi;Efe;Eftelya;Eğriçınar;*Emirşeyh;Erenler;Erzurumlu Kadı Darir;Esila;Esma;*Ethembaba;Fecir;Furkan;Gardenya;Gazel;Gazi Ahmet Abdulkerim Ağgön;Gazi Halil Elmalı;Gazi Lütfü Soner;Gazi Mücahit Akarsu;Gazi Sadrettin Özcan;#Gez Köy;Gündoğdu;Gündüzbey;Güzelbahçe;*Habipbaba;*Hacı Hüseyin Efendi;Hafız Hamit Efendi;Haktan;Halife Mansur;Halikarnas;Hatuniye;Hızır Reis;Ihlamur Çiçeği;İbrahim Erkal;*İbrahim Hakkı;İhvan;İkbal;İnci;*İstiklal;İzzeddin Saltuk Bey;Kasımpatı;Kayı;Keten Kuşu;Ketencizade;Kılıçarslan;Kır Çiçeğim;Kırlangıç;Kıymet;Kokulu Bahar;Köşklü;Kumru;Kutalmış;Küme Evler;Lavinya;Levent;Mamahatun;*Mareşal Fevzi Çakmak;Mazi;Mehmet Gürgür Hoca;Mehpare;Mektepli;Melek;Melikşah;Melodi;Mineli Bahçe;Müftü Halis Emek;Mümtaz Turhan;*Nenehatun;Nostalji;Nur;Okumuş;Orkide;Osman Bektaş;Osmanzade;Özden;Özlemli;Payidar;Prof. Dr. Hayati Doğanay;=Prof. Dr. Necmettin Erbakan Bulvarı;Prof. Dr. Sırrı Erinç;Rıza;Rüveyda;*Sakarya;Salkım Söğüt;Saltukbey;Samyeli;*Sancak;Sarı Gelin;Selviler;Sergüzeşt;Serince;Sevdalı;Sevil;Sıtkı Dursunoğlu;Sümbül;Sürmeli;*Şehit Astsubay Ömer Halis Demir;Şehit Halim Çimen;Şehit İshak Çelik;Şehit Mehmet Gündüz;*Şehit Onbaşı Ömer Budak;Şehit Özgür Tok;*Şehit Polis Fethi Sekin;Şehit Uzman Çavuş Şener Aldemir;Şehit Üsteğmen Erol Karadağ;*Tedrisat;Ters Lale;Transit;Tuğrul Şah;Tutku;Vanilya;Yakut;Yalı;Yasemin;Yeşilpınar;Yıldırım;Yıldızçiçeği;Yunus;Zafer;Zambaklı
Aziziye|Sarıyayla|#Sarıyayla
Aziziye|+Selçuklu|1. Hicazkar;1. Olimpiyat;1. Susam;10.;11.;12.;13.;14.;*15 Temmuz Şehitler;15.;2. Hicazkar;2. Olimpiyat;24.;25.;*70. Yıl;8.;Akasya;Artukbey;Asmaaltı;*Aydemir;Bahadır;Bakaç;Başak;Belediye;Bestenigar;Beylerbeyi Ali Paşa;Bilal;Buhara;*Cahar Dudayev;Cemil Kırımoğlu;Çançiçeği;*Çelebi;Çöğenderli Hacı Salih;*Dadaş;*Deniz;*Deniz Feneri;Derya;Diyanet;=E 80. Bulvar;=E 80- Bulvarı;Emir Hacı Togay;*Emirşeyh;Eser;*Ethembaba;Fahri Fındıkoğlu;Fazilet;Ferahnak;Fettah;Fincancı;Gamze;Gazi Ahmet Alpağuz;Gazi Ferit Işık;Gazi Fuat Akgül;Gülüm;Gülyakut;Güney;Güvenlik Arkası;*Habipbaba;Hacı Mevlüt Baba;Hacı Mustafa Bakan;Hakikat;Hakkı Mezararkalı;Hattat Halit Efendi;Hercai;Hicazkar;Hikmet;Hilal;Hüsamettin Ceylan;Hüzzam;Ihlamur;Işık;*İsa Yusuf Alptekin;İsmail Saib Sencer;*İstiklal;*Kanarya;Kınalıbağ;Kıvanç;Kiraz Çiçeği;Koca Müftü;Külhani Baba;Lahza;Loşbahçe;Masal;Mehir;Mehmet Hazık Efendi;Mehmet Rüştü Paşa;Mehmet Sait Paşa;Menzil;Mimoza;Muhayyer;Mürsel Bakü;Neva;Neyzen;Niyazi Mısri;Oğuz;*Olimpiyat;*Osmangazi;Önder;Öykü;Paşa;Paşazade;Pınar;=Prof. Dr. Necmettin Erbakan Bulvarı;Rauf Orbay Paşa;Saba;Sadi;Safran;*Sancak;Segah;Seher;Seheryıldızı;Semerkant;Serdengeçti;Servi;Sevgi Evler;*Sultan Murat;Sungurbey;Susam;Suzidil;Şehit Başçavuş Tahsin Yorgun;Şehit Çavuş Ekrem Özmen;Şehit Çavuş İlhami Topçu;Şehit Çavuş Nejdet Diler;Şehit Er Osman Erhan;Şehit Er Teymur Tarı;*Şehit Eren Bülbül;*Şehit Fikret Söğütler;Şehit Mevlüt Gençoğlu;*Şehit Onbaşı Gültekin Sanal;*Şehit Onbaşı Ömer Budak;*Şehit Osman Oktay;Şehit Piyade Uzman Onbaşı Pehlül Oruk;*Şehit Recep Bağcı;*Şehit Uzman Çavuş Kadir Kayveni;Şehnaz;Tarımsal Araştırma;Taşkent;Taşkesenli;Tavlaşoğlu;Timurlenk;Ufuk;Usve;Üstün Dökmen;Yakut Gazani;Yavi;Yegah;Yeşerti;*Yıldırım Beyazıt;Yiğitler;Zeybek
Aziziye|Sırlı|#Sırlı
Aziziye|Sorkunlu|#Sorkunlu
Aziziye|Söğütlü|#Ömertepe;#Sakal;#Söğütlü
Aziziye|Söğütlü (Ovacık)|#Ovacık Söğütlü
Aziziye|Taşpınar|#Geyik;#Taşpınar
Aziziye|Tebrizcik|#Tebrizcik
Aziziye|Tınazlı|#Tınazlı
Aziziye|Toprakkale|#Toprakkale
Aziziye|Üçköşe|#Üçköşe B. M
Aziziye|Yarımca|1. Kardelen;16.;17.;18.;20.;21.;23.;28.;29.;*3. Selim;*4. Murat;Asya;*Atalay;*Ayyıldız;Buğrahan;Cimcime Hatun;Çalı Kuşu;Çamlıca Evler;Çatalhöyük;Çitlembik;Empati;Firuze;Furkan;Göknar;Gülbahçe;Hüseynik;*İbrahim Hakkı;İsfahan;Kardelen;Kırçiçeği;Kış Bahçeleri;Ladin;Mehmet Kırkıncı;Meşe;Mineli Bahçe;Mormenekşe;*Nenehatun;Nurettin Topçu;Orhangazi;Özden;Palmiye;Papatya;Petunya;Prof. Dr. Enver Konukçu;=Prof. Dr. Necmettin Erbakan Bulvarı;Prof. Dr. Zeki Başar;Salkım;Sarmaşık;Sempati;*Vatan;#Yarımca;Yazgülü;Yeni Bahçe;Yıldız Bostanı
Aziziye|Yeşilova|#Yeşilova
Aziziye|Yeşilvadi|#Yeşilvadi
Aziziye|Yoncalık|#Yoncalık
Aziziye|Yukarıcanören|#Susuzlar;#Yukarıcanören
Çat|Ağaköy|#Ağaköy
Çat|Aşağıçat|#Aşağıçat
Çat|Babaderesi|#Babaderesi
Çat|Bağlıca|#Bağlıca
Çat|Bardakçı|#Bardakçı;#Polikan Mezrası;#Venedik Mezrası;#Yeniköy Mezrası
Çat|Başköy|#Başköy
Çat|Bayındır|#Bayındır;#Bayındır 1.
Çat|Bozyazı|#Bozyazı Konutları;#Bozyazı
Çat|Budaklar|#Budaklar;#Söğütlü
Çat|Çayırtepe|#Çayırtepe
Çat|Çimenözü|#Çimenözü;#Deliktaş;#Kütüklü;#Yuvaklı
Çat|Çirişli|#Çirişli
Çat|Çukurçayır|#Çukurçayır
Çat|Değirmenli|#Alibey;#Değirmenli Konutları;#Değirmenli;Keki Mezrası
Çat|Elmapınar|#Butkan Mezrası;#Elmapınar;Keleşkomu Mezrası;Kerikan Mezrası;Yıkılhan Mezrası;#Yoğunpetek Mezrası
Çat|Göbekören|#Göbekören
Çat|Gökçeşeyh|#Gökçeşeyh Konutları;#Gökçeşeyh
Çat|Gölköy|#Gölköy
Çat|Hatunköy|#Hatunköy
Çat|İşkinli|#Hırhal;#İşkinli
Çat|Kaplıca|#Hacı Yusuf Mezrası;#Kaplıca;#Yeni Konutlar
Çat|Karabey|#Karabey;#Karabey 1.
Çat|Karaca|#Akpınar;#Dono;#Karaca;#Kılıçderesi;Selamet;#Tepe;#Yoncalık
Çat|Karaşeyh|#Çermeler;#Karaşeyh Konutları;#Karaşeyh;Karaşeyh/20;#Melekağa
Çat|+Kızılca|1. Kızılca;1. Usanmaz;2. Kızılca;3. Sokak;4. Sokak;5. Kızılca;7. Kızılca;Bilinmeyen 4.;Camii;Çırık;Çimenler;Dere;Dikici;Dursunoğlu;*Erzurum Bingöl;Hacı İbrahim;*Hastane;Kızılca Mezarlık;Kızılca Şehitler;Laloğlu;Mevlüt;Okul;Temo;*Turgut Özal;Tüzün;Usanmaz;Yamaç;*Yavuz Sultan Selim
Çat|Köseler|#Köseler Afet Konutları;#Köseler
Çat|Kumaşlı|#Aşağı Kumaşlı;#Kumaşlı
Çat|Kurbanlı|#Kurbanlı Konutları;#Kurbanlı
Çat|Mollaömer|#Dal;#Demirtaş;#Hasere;#Kolan;#Mollaömer
Çat|Muratçayırı|Akdağ;#Beykomu;#Ekinli;#Muratçayırı;#Sal;#Tazekom;#Yukarı Muratçayırı
Çat|+Oyuklu|1. Konutlar;1. Oyuklu;10. Oyuklu;10. Sokak;11. Oyuklu;11. Sokak;12. Oyuklu;13. Oyuklu;13. Sokak;14. Oyuklu;14. Sokak;15. Oyuklu;16. Oyuklu;17. Oyuklu;18. Oyuklu;19. Oyuklu;19. Sokak;2. Oyuklu;20. Oyuklu;20. Sokak;21 Sokak;21. Oyuklu;22. Oyuklu;22. Sokak;23. Oyuklu;23. Sokak;24. Oyuklu;25. Oyuklu;26. Oyuklu;28. Oyuklu;29. Oyuklu;3. Oyuklu;30. Oyuklu;31. Oyuklu;32. Oyuklu;33. Oyuklu;34. Oyuklu;35. Oyuklu;36. Oyuklu;38. Oyuklu;4. Oyuklu;40. Oyuklu;41. Oyuklu;43. Oyuklu;44. Oyuklu;45. Oyuklu;46. Oyuklu;47. Oyuklu;48. Oyuklu;49. Oyuklu;5. Oyuklu;50. Oyuklu;51. Oyuklu;52. Oyuklu;53. Oyuklu;54. Oyuklu;55. Oyuklu;57. Oyuklu;58. Oyuklu;59. Oyuklu;6. Oyuklu;60. Oyuklu;61. Oyuklu;62. Oyuklu;63. Oyuklu;64. Oyuklu;65. Oyuklu;66. Oyuklu;67. Oyuklu;68. Oyuklu;7. Oyuklu;7. Soka;70. Oyuklu;72. Oyuklu;73. Oyuklu;74. Oyuklu;75. Oyuklu;76. Oyuklu;77. Oyuklu;78. Oyuklu;79. Oyuklu;8. Oyuklu;8. Sokak;80. Oyuklu;9. Oyuklu;Adliye;Babadereli Ahmet Efendi;Banka;Belediye Garaj;Bilinmeyen 26.;Bilinmeyen 33.;*Cumhuriyet;Efendi;Eğitim;*Emniyet;*Erzurum Bingöl;*Erzurum;Eski Mahalle;*Fatih;Gazi;Gelgeç;*H. Burhanettin;Hacı İdris;Hacıresul;*Hastane;İsmizair;Jandarma;Kahraman;Katırcı;Mezarlık;Mustafa;Osman Gülmez;Rehme;Şaban;Şalto;*Şehit Osman Gülmez;Şehit Yüzbaşı Yunus Çelebi;Tarım;Umut;Urfani;Yan;*Ziyaret;Zulam
Çat|Parmaksız|#Afet Konutları 1.;#Afet Konutları 2.;*Erzurum Bingöl;#Hışto Mezrası;#Işıklar;#Muzaffer Mezrası;#Parmaksız
Çat|Saltaş|#Saltaş;#Savcak;#Tirşo
Çat|Sarıkaşık|#Bayramlar;#Çobantepe Mezrası;#Sarıkaşık
Çat|Sarıkaya|#Çoburlu;Sarıgül;#Sarıkaya
Çat|Soğukpınar|#Soğukpınar Konutları;#Soğukpınar
Çat|Söbeçayır|#Cibo Mezrası;#Darabi Mezrası;#Has Mezrası;#Nurettin Mezrası;#Söbeçayır
Çat|Şeyhhasan|*Erzurum Bingöl;#Şeyhhasan Afet Konutları;#Şeyhhasan
Çat|Taşağıl|#Taşağıl
Çat|Tuzlataşı|#Tuzlataşı
Çat|+Tuzluca|1. Cami;1. Fatih;1. Tuzluca;2. Tuzluca;3. Tuzluca;4. Tuzluca;5. Tuzluca;Adil Bey;#Afet Evleri;Aktaş;Aygün;Bilinmeyen 42.;Culfa;Çeşme;Çöğender;Değirmen;Dere 1.;Gülmez;Gülmez 1.;H. Ziya;Hacı Bey;Hacı Faik;Hacı Nuri;Kurtoğlu;*Menderes;Mezarlık 2.;Molla;Murtaza;Okul 1.;Oyuktepe;Şamaşurt;Tuzla;Yaşar;Yeniş;Yeter
Çat|Yarmak|#Gölyusuf;#Yarmak;Zeynelbey
Çat|Yavi|#1.;#2.;#3.;#32. Şehitler;#4.;#5.;#6.;#7.;#Barbaros;#Emir;#Erenler;#İmam Oğlu;#Mehmet Akif;#Meydan;#Okul 1.;#Özlem;#Sadrazam;#Şehitler;#Tiryaki;#Yavi Dere;#Yavi Erzurum;#Yavi Okul;#Yavuz
Çat|Yaylasuyu|Ahmet 1.;Ahmet;Hacı Dursun 1.;Hacı Dursun;#Yaylasuyu
Çat|Yukarıçat|#Yukarıçat
Hınıs|Acarköy|#Acarköy
Hınıs|Akbayır|#Akbayır;#Akören;#Kavaklık
Hınıs|Akçamelik|7501.;7502.;7503.;#Akçamelik;#Gıyas Mezrası;#Zeki Mezrası
Hınıs|Akgelin|#Akgelin;#Bilinmeyen 1008.;#Demirci;#Hacı Şükrü;#Seyfettin
Hınıs|Akgöze|#Akgöze;#İbrahim
Hınıs|Akören|#Akören;#Bindarı;#Sığırlı
Hınıs|Alaca|#Alaca Bilinmeyen;#Alaca
Hınıs|Alagöz|#Alagöz Deprem Konutları;#Alagöz;#Çermik
Hınıs|Alınteri|#Alınteri;#Günaydın;#Memiş
Hınıs|Alikırı Abdalan|#Alikırı
Hınıs|Altınpınar|#Altınpınar Küme Evler;#Aşağı Bezirhan;#İsimsiz Yol;Sabri;Şeyh;#Tepeli;#Yukarı Bezirhan;#Yukarı Mezra(Fefe)
Hınıs|Arpaderesi|#Arpaderesi;#Divanhüseyin
Hınıs|+Aşağıkayabaşı|*1. PTT;2. Kayaüstü;*2. PTT;501.;502.;504.;505.;506.;507.;508.;509.;510.;511.;512.;513.;514.;515.;516.;517.;520.;521.;522.;522/1;523.;525.;526.;527.;528.;529.;530.;532.;533.;534.;536.;537.;538.;Aşağı Kayabaşı Bilinmeyen;Bilinmeyen Yol 1.;Bilinmeyen Yol1;*Cumhuriyet;*Yüzüncü Yıl
Hınıs|Avcılar|#Avcılar
Hınıs|+Bahçe|401.;402.;403.;403/1;403/2;404.;405.;406.;406/1;407.;408.;409.;#Misrik;*Yüzüncü Yıl
Hınıs|Başköy|#Başköy Afet Konutları;#Başköy Küme Evleri
Hınıs|Bayırköy|#Bayırköy
Hınıs|Bellitaş|#Bellitaş Konutları;Bellitaş;Bellitaş/1;#Burhanköy;#Yolaltı Kümesi;#Yolüstü Kümesi
Hınıs|Beyyurdu|#Beyyurdu;#Tellitepe Küme Evler;#Yeşildere
Hınıs|Burhanköy|#2701.;#Burhanköy;#Dedeören;Karmış 1.;#Şerif
Hınıs|Çakmak|#2801.;2802.;2803.;#2804.;2805.;2806.;2807.;#Çakmak
Hınıs|Çamurlu|#2902.;#2903.;#Çamurlu
Hınıs|Çatak|#Ağman;#Çatak
Hınıs|Çilligöl|#Çilligöl Bilinmeyen;#Çilligöl;#Dolmabahçe Mezrası;#Kavaklıdere
Hınıs|Dağçayırı|#Dağçayırı
Hınıs|Demirci|#Demirci Konutları;#Demirci;#Hamzabeg;#Soğukpınar
Hınıs|Derince|#Derince
Hınıs|Dervişali|#Dervişali Konutları;Dervişali
Hınıs|Dibekli|#Çulak;#Dibekli
Hınıs|Dikili|#Dikili Küme Evler
Hınıs|Divanhüseyin|#Divanhüseyin;#Elmadalı;#Şahverdi Kümeevler;Zoro
Hınıs|Elmadalı|#Elmadalı
Hınıs|Erbeyli|#Erbeyli;#Pirbağ
Hınıs|Erduran|#Erduran Bilinmeyen;#Erduran Konutları;#Erduran;#Kuluk
Hınıs|Erence|3301.;#3302.;3303.;3304.;3305.;#Erence Bilinmeyen 1.;#Erence Bilinmeyen;#Erence Caddesi;Erence
Hınıs|Esenli|#Bilinmeyen 1007.;#Esenli
Hınıs|Göller|#Göller Küme Evler
Hınıs|+Gülistan|901.;902.;903.;904.;905.;906.;906/1;907.;908.;909.;910.;912.;913.;913/1;914.;915.;916.;917.;918.;918/1;919.;*Ahmet Kara;*Cumhuriyet;Cumhuriyet 1.;*Çevre Yolu;*Hacı Cafer Eren;Peyık;*Peyk;=TOKİ Bulvarı
Hınıs|Güllüçimen|Güllüçimen Komu;#Güllüçimen
Hınıs|Gürçayır|#Gürçayır
Hınıs|Güzeldere|#Güzeldere Küme Evler
Hınıs|Halilçavuş|#Gültepe;#Halilçavuş Küme Evler;#Oguzveren;#Yeşilova
Hınıs|Hayran|#Çiçekli;#Dikme;#Hayran Afet Konutları;#Hayran
Hınıs|Ilıcaköy|#Afet Konutları;#Ilıcaköy
Hınıs|İsmail|#3901.;#3902.;#3903.;#Akbayır;#Çakmak;#İsmail
Hınıs|Kalecik|#Afet Konutları Küme Evler;#Kalecik Sk
Hınıs|Karaağaç|#Günaydın;#Karaağaç
Hınıs|Karabudak|#Karabudak;#Ovaçevirme;#Yeniköy
Hınıs|Karakula|1102/1;1102/2;1103.;301.;301/1;302.;=302/1 Cadde;303.;303/1;304.;*Karakula;#Karakula 1.
Hınıs|Karamolla|#Karamolla Konutları;#Karamolla
Hınıs|Kazancı|#Hırdıcan Komu;#Kazancı Afet Konutları;#Kazancı
Hınıs|Ketenci|#Dilo Komu;#Ketenci Küme Evler;#Memiş Komu;#Yılmaz Mezrası
Hınıs|Kısık|Hamit;#Kısık;#M. Atik
Hınıs|Kızılahmet|#Kızılahmet Kümeevler
Hınıs|Kızmusa|#Güllüçimen;#Kızmusa
Hınıs|Kolhisar|#11. Küme Evler;602.;#Karaağaç;Kolhisar 1.;Kolhisar
Hınıs|Kongur|#Kongur Kümeevler;#Yusuf
Hınıs|Köprübaşı|1. Küme Evleri;102.;103.;104.;104/1;120.;121.;122.;130.;132.;Köprübaşı Bilinmeyen 1.;Köprübaşı Bilinmeyen;Köprübaşı 1.;Köprübaşı 2.;Köprübaşı 3.;Köprübaşı 4.;Köprübaşı 5.;Köprübaşı 6.;Köprübaşı 7.;*Meteoroloji;*Yıldırım Akbulut
Hınıs|Meydanköy|#Güzeldere Küme Evler;#Meydanköy Küme Evler
Hınıs|Mezra|#Mezra
Hınıs|Mollacelil|#Mollacelil Küme Evler
Hınıs|Mollakulaç|Ali;#Kasım;#Mollakulaç;#Tahir
Hınıs|Mutluca|#Mutluca
Hınıs|Ortaköy|#Ortaköy Küme Evler;#Yeni Ortaköy
Hınıs|Ovaçevirme|5202.;5203.;5204.;5205.;5206.;#5207.;#5208.;#Ovaçevirme
Hınıs|Ovakozlu|5301.;#5302.;5303.;5304.;5305.;5306.;5307.;#5308.;#Ovakozlu Caddesi;#Ovakozlu
Hınıs|Parmaksız|5401.;5402.;#5402/1;5403.;5404.;5405.;5406.;5407.;5408.;5409.;5420.;#5421.;5421/1;5422.;#5425.;#Aşağı Parmaksız;#Kısık;#Necdet;#Parmaksız Bilinmeyen 1.;#Parmaksız Bilinmeyen 2.;Parmaksız Bilinmeyen;#Parmaksız Bilinmeyen1;*Parmaksız
Hınıs|Pınarbaşı|#12. Küme Evler;801.;802.;804.;804/1;806.;807.;Bilinmeyen 1005.;*Cumhuriyet;*Çevre Yolu
Hınıs|Pınarköy|#Golan;#Harabe;#Pınarköy;#Pınarköy Küme Evler;#Talha Mezrası
Hınıs|Saltepe|#Saltepe
Hınıs|+Sanayi|#13. Küme Evler;1301.;1302.;1305.;1305/2;1306.;1307.;1308.;1309.;1310.;1311.;1315.;1316.;1317.;1318.;1320.;1321.;1322.;#Alibey Küme Evleri;*Çevre Yolu;*Gülçimen Yolu;İmar Yolu 1.;İmar Yolu 2.;İmar Yolu 3.;İmar Yolu 4.;İmar Yolu 5.;İmar Yolu 6.;Sanayi Bilinmeyen 1.;Sanayi Bilinmeyen;#Sanayi Konutlari;Sanayi Sitesi;#Tahsin Efendi Küme Evleri
Hınıs|+Sarılı|#10. Küme Evler;602.;603.;604.;605.;606.;607.;608.;609.;#610.;611.;612.;613.;*Cumhuriyet;Molla Fahrettin Büyükyıldız;Sarılı 1.;Sarılı 2.
Hınıs|Sıldız|#Esenler;Hanek;#Ketenci Küme Evler;#Sıldız;#Velı Uzun
Hınıs|Söğütlü|5803.;5805.;5806.;#Söğütlü
Hınıs|Sultanlı|#Sultanlı
Hınıs|Suvaran|#Suvaran
Hınıs|Şahabettinköy|6101.;6102.;6102/1;6103.;#Şahabettinköy
Hınıs|Şahverdi|#Şahverdi Kümeevler
Hınıs|Şalgamköy|#2. Küme Evleri;#Şalgamköy Konutlar;#Şalgamköy Kümeevler
Hınıs|Tanır|Han Mezrası;#Tanır Konutlar;#Tanır
Hınıs|Tapuköy|#Tapuköy
Hınıs|Taşbudak|#Taşbudak Konutları;#Taşbudak Küme Evler
Hınıs|Tellitepe|#Çatak;#Tellitepe Küme Evler
Hınıs|Tipideresi|#Bilinmeyen 1007.;#Kurebeşik;#Tipideresi Kümeevler
Hınıs|Toprakkale|6601.;#6602.;#6603.;6604.;#Toprakkale
Hınıs|Toraman|#Divanhüseyin;#Hacı Şükrü;#Toraman
Hınıs|Uluçayır|#Gültepe Mezrası;#Uluçayır Küme Evler;#Yaşar Mezrası
Hınıs|Uyanık|#Uyanık
Hınıs|Ünlüce|#Hacı Şükrü;#Ünlüce
Hınıs|Yamanlar|#İsimsiz Yol;#İsimsiz Yol 1.;Onbaşılar;Şeyhnadir;#Yamanlar
Hınıs|Yaylakonak|#Yaylakonak Afet Konutları;#Yaylakonak
Hınıs|Yelpiz|#7002.;#7003.;#7004.;#7005.;#7006.;#7006/1;#7006/2;#7007.;#Ovaçevirme;#Toplu Konutlar;#Yelpiz
Hınıs|+Yenikent|1101.;1102.;1103/1;1104.;1105.;1106.;1107.;1108.;1109.;1111.;1112.;1117.;*Ahmet Kara;#Atabey Küme Evleri;*Cumhuriyet;*Hacı Cafer Eren;*İnönü;*Liseler;#Rüstem Küme Evleri;Yeni Yol 10.;Yeni Yol 11.;Yeni Yol 5.;Yeni Yol 6.;Yeni Yol 7.;Yeni Yol 8.;Yeni Yol 9.;Yenikent 1.;*Yıldırım Akbulut
Hınıs|Yeniköy|#Yeniköy
Hınıs|+Yeşilbahçe|1001.;1002.;1003.;1004.;1005.;1007.;1008.;1009.;1010.;1011.;1012.;1015.;1016.;1017.;1018.;1050.;1101.;*2. Nüve Konutlar;8.;*Ahmet Kara;Bilinmeyen 1.;Bilinmeyen1;*Cengizal;Cengizal 1.;*Cumhuriyet;*Hacı Cafer Eren;*İnönü;*Nüve Caddesi;*Petrol;*Peyk;Yeşilbahçe Bilinmeyen 1.;Yeşilbahçe Bilinmeyen;*Yıldırım Akbulut;Yıldırım Akbulut 1.;Yıldırım Akbulut 2.
Hınıs|Yeşilyazı|1.;Sofi Mezrası;#Yeşilyazı
Hınıs|+Yolüstü|7201.;7202.;7203.;7204.;7205.;7206.;7207.;Bilinmeyen 1001.;Bilinmeyen 1002.;Bilinmeyen 1003.;Bilinmeyen 1004.;#Çatak;#Mollakulaç;Yeni Yol 1.;Yeni Yol 10.;Yeni Yol 11.;Yeni Yol 12.;Yeni Yol 13.;Yeni Yol 14.;Yeni Yol 15.;Yeni Yol 16.;Yeni Yol 17.;Yeni Yol 18.;Yeni Yol 19.;Yeni Yol 2.;Yeni Yol 20.;Yeni Yol 21.;Yeni Yol 22.;Yeni Yol 23.;Yeni Yol 3.;Yeni Yol 4.;Yeni Yol 5.;Yeni Yol 6.;Yeni Yol 8.;Yeni Yol 9.;Yolüstü Toplu Konutlar
Hınıs|+Yukarıkayabaşı|*1. PTT;2.;201.;201/1;202.;203.;204.;205.;208.;209.;210.;211.;212.;220.;225.;226.;250.;=Bilinmeyen 1006. Cadde;*Cumhuriyet;*İnönü;*Karakula;*Meteoroloji;Meteoroloji/1;Yeni Yol 1.;Yeni Yol 2.;Yeni Yol 3.;Yenikent Bilinmeyen;Yukarıkayabası Bilinmeyen 1.;*Yüzüncü Yıl
Horasan|+Adnan Menderes|1 Sanayi;1. Fatih;1.;1. Garaj;1. Işık;1. Mert;1. Orhangazi;1. Yeni Kuyu;10.;11.;12.;13. Çıkmaz;13.;14.;*15 Temmuz Şehitler;15.;15. Çıkmaz;16.;17.;18.;19.;2 Sanayi;2. Coşkun;2. Çukurlar;2. Değirmen;2. Mert;2.;2. Çıkmaz;2. Fatih;2. Garaj;2. Menekşe;2. Trafik;2. Yeni Kuyu;20.;21.;22.;23.;24.;25.;26.;27.;28.;29.;3 Sanayi;3. Mert;3.;3. Trafik;30.;31.;32.;33.;34.;35.;36.;37.;38.;4 Sanayi;4. Mert;4.;5 Sanayi;5.;6.;60.;62.;63.;64.;65.;66.;67.;68.;69.;7.;70.;71.;72.;73.;74.;75.;76.;77.;78.;79.;8.;80.;81.;82.;83.;84.;85.;86.;87.;88.;89.;9.;90.;91.;92.;Abdurrahman Gazi;*Ağrı;Alpa;Avni Çolak;Aydemir;Birlik;Coşkun;Çakıl;Çakır;Çetinkaya;Çilek;Çimen;Çoğun;Çukurlar;Değirmen;Dolunay;Emirhan;Erol;Ertuğrul Gazi;*Erzurum;Eser;Fatih;Ferit;Fidanlık;Gonca;Göktaş;Gül;Habib;Hayat;Haydarlı;Işık;İlhan;Kadife;Karadeniz;Karakaş;Kılıç;Kılınç;*Kırık Yolu;Kızılay;Manolya;Menekşe;Meydan;Narin;Nur;Orhangazi;Petrol;*Prof. Dr. Recep Akdağ;Selvi;Seven;Sümbül;Şahin;*Şehit Binbaşı Lütfü Ceylan;Şehit Er Hanifi Demir;Şehit Metin Bakış;*Şehit Polis Fethi Sekin;*Şehit Sezai Ekşioğlu;Şehit Vedat Ulusoy;Taşçı;Trafik;Turan;*Üç Yol Ağrı;Yakut;Yaşar;Yıldırım Beyazıt;Yunus Emre;Zahide Özay;Zarif;Zümrüt
Horasan|Ağıllı|#Ağıllı
Horasan|Akçataş|#Akçataş;Akçataş/1;Akçataş/10;Akçataş/11;Akçataş/2;Akçataş/3;Akçataş/4;Akçataş/5;Akçataş/6;Akçataş/7;Akçataş/8;Akçataş/9;Akçataş 12.
Horasan|Akçatoprak|Akçaboncuk;#Akçatoprak
Horasan|Alagöz|#Alagöz;#Dikili
Horasan|Aliçeyrek|#Aliçeyrek
Horasan|Aras|#Aras B. M;#Kemerli
Horasan|Ardı|#Ardı
Horasan|Arpaçayır|#Arpaçayır
Horasan|Aşağıaktaş|#Aşağı Aktaş Merkez;Aşağı Aktaş Merkez/1;Aşağı Aktaş Merkez/2;Aşağı Aktaş Merkez/3;Aşağı Aktaş Merkez/4;#Yukarı Aktaş
Horasan|Aşağıbademözü|Aşağıbademözü;Aşağıbademözü/1;Aşağıbademözü/2;Aşağıbademözü/3;Aşağıbademözü/4;Aşağıbademözü/5;Aşağıbademözü/6;Aşağıbademözü/8
Horasan|Azap|Azap Merkez;Azap Merkez 1.;Azap Merkez 10.;Azap Merkez 11.;Azap Merkez 12.;Azap Merkez 13.;Azap Merkez 14.;Azap Merkez 15.;Azap Merkez 16.;Azap Merkez 17.;Azap Merkez 18.;Azap Merkez 19.;Azap Merkez 2.;Azap Merkez 20.;Azap Merkez 3.;Azap Merkez 4.;Azap Merkez 5.;Azap Merkez 6.;Azap Merkez 7.;Azap Merkez 8.;Azap Merkez 9.;#Azap Suyu;#Dalbaşı;#Yeşildere
Horasan|Bahçe|Bahçe;Bahçe/1;Bahçe/2;Bahçe/3;Bahçe/4;Bahçe/5;Bahçe/6;Bahçe/7
Horasan|Bulgurlu|Bilinmeyen 1.;#Bulgurlu Merkez;Bulgurlu Merkez/1;Bulgurlu Merkez/2;Bulgurlu Merkez/3;Bulgurlu Merkez/4;#Taşkesen
Horasan|+Camii Kebir|7. Çıkmaz;8. Çıkmaz;9. Çıkmaz;96.;#97.;#Akçataş;Araz;Aşağıbademözü;Camii;Çınar;#Çiftlik;#Dalbaşı;#Değirmenler;Demiryolu;Dere;Duman;*Eski Kars;Hünkar;Kandi;Kaplan;Kemer;Köyiçi;Kuyucak;Murat;Özdemir;Tanışman;Türbe;*Yeni Kars
Horasan|Çamlıkale|#Çamlıkale;Çamlıkale/1;Çamlıkale/10;Çamlıkale/11;Çamlıkale/12;Çamlıkale/13;Çamlıkale/15;Çamlıkale/16;Çamlıkale/17;Çamlıkale/18;Çamlıkale/19;Çamlıkale/2;Çamlıkale/20;Çamlıkale/21;Çamlıkale/22;Çamlıkale/23;Çamlıkale/24;Çamlıkale/25;Çamlıkale/26;Çamlıkale/27;Çamlıkale/28;Çamlıkale/29;Çamlıkale/3;Çamlıkale/4;Çamlıkale/5;Çamlıkale/6;Çamlıkale/7;Çamlıkale/8;Çamlıkale/9
Horasan|Çamurlu|#Çamurlu
Horasan|Çayırdüzü|#Çayırdüzü
Horasan|Çiftlik|#Çiftlik
Horasan|Dalbaşı|#Dalbaşı;#Değirmenler
Horasan|Danişment|#Danişment;#Kırklar
Horasan|Değirmenler|#Değirmenler
Horasan|Dikili|#Dikili;#Gündeğer
Horasan|Döllek|#Döllek
Horasan|Dönertaş|#Dönertaş;Dönertaş 1.;Dönertaş 2.;Dönertaş 3.;Dönertaş 4.;Dönertaş 5.;Dönertaş 6.;Dönertaş 7.;Dönertaş 8.;Dönertaş 9.
Horasan|Eğertaşlar|#1.;#Yukarı Eğertaş
Horasan|+Esentepe|1. Dar;2. Dar;Aras;Çay;Çıkmaz;*Eğitim;*Erzurum;Hilal;İkbal;İnci;İstasyon;Kumlu Dağ;Papatya;*Şehit Ahmet Aktepe;*Şehit Harun Lal;*Şehit Mehmet Gök;Temelli Palas;Trafo;Yıldırım
Horasan|+Fatih Sultan Mehmet|1. Kardelen;1. Pasin;101.;102.;104.;12. Çıkmaz;15. Çıkmaz;2. Kardelen;2. Pasin;3. Kardelen;4. Kardelen;40.;41.;42.;43.;44.;45.;46.;47.;48.;49.;5. Kardelen;50.;51.;52.;53.;54.;55.;56.;57.;58.;59.;6. Kardelen;*Ağrı;Arslan;Ay;Beş Evler;Bilgi Evi;Cemil Çolak;Cennet Çeşme;Çam;Çayır;Dadaş;Dip Çayır;Efe;Ender;Eren;Göçmen;Hatice Güney;İkinci Arslan;İkinci Eren;İmam Pınar;Kamelya;Karaca;Koşum;Mesire;Meteoroloji;*Şehit Ömer Halis Demir;*Şehit Uğur Gülmez;Telli;*Üç Yol Ağrı;*Yeni Kars
Horasan|Gerek|Gerek;Gerek 1.;Gerek 10.;Gerek 11.;Gerek 12.;Gerek 13.;Gerek 14.;Gerek 15.;Gerek 16.;Gerek 17.;Gerek 2.;Gerek 3.;Gerek 4.;Gerek 5.;Gerek 6.;Gerek 8.;Gerek 9.
Horasan|Gündeğer|#Gündeğer
Horasan|Güzelyayla|#Güzelyayla;Güzelyayla 1.;Güzelyayla 2.;Güzelyayla 3.
Horasan|Hacıahmet|#Hacıahmet;Hacıahmet/1;Hacıahmet/10;Hacıahmet/11;Hacıahmet/12;Hacıahmet/13;Hacıahmet/14;Hacıahmet/2;Hacıahmet/3;Hacıahmet/4;Hacıahmet/5;Hacıahmet/6;Hacıahmet/7;Hacıahmet/8;Hacıahmet/9
Horasan|Hacıhalil|#Hacıhalil Değirmenler;#Hacıhalil Merkez
Horasan|Harçlı|#Harçlı;#Kükürtlü
Horasan|+Hasanbaba|1. Gazambar;3. Çıkmaz;4. Çıkmaz;5. Çıkmaz;6. Çıkmaz;Badem;Bulut;Eski Karakol;*Eski Kars;Fehmi Bilge;Karataş;Kavak;Mezarlık 1.;Mezarlık 2.;Mezarlık 3.;Mezarlık;Nar;Ofis;Okul;*Şehit Mehmet Gök;Şerefiye Camii;Tünel;Uykur
Horasan|Hasanbey|#Hasanbey
Horasan|Haydarlı|#Haki Kom;#Haydarlı;#Yaylacık
Horasan|Hızardere|#Hızardere
Horasan|Hızırilyas|Gökçe;#Hızırilyas Gökçe;#Hızırilyas Merkez;#Kaplıca;Kaplıca;#Okçular
Horasan|Iğırbığır|#Yeşilyurt
Horasan|İğdeli|#Aras B. M;#Aşağı İğdeli;#İğdeli
Horasan|İncesu|#İncesu
Horasan|+İnönü|1. Gazambar;14. Çıkmaz;2. Yokuş;Aktaş;Banka;Bayrak;Bayraktar;Cezaevi;Çinici;Depo;Durgun;Fırat;Gaz Ambar;Güneş;İnce Yol;Kesat;Kule;Ofis;*Şehit Mehmet Gök;Trafo;Uğur;Yamaç;Yokuş
Horasan|Kadıcelal|Ağca Boncuk;#Çayanyurdu;#Kadıcelal Merkez
Horasan|Kalender|#Kalender
Horasan|Karabıyık|Karabıyık;Karabıyık 1.;Karabıyık 2.;Karabıyık 3.;Karabıyık 4.;Karabıyık 5.;Karabıyık 6.;Karabıyık 7.;Karabıyık 8.
Horasan|Karacaören|#Karacaören
Horasan|Karaçuha|#Karaçuha;#Kırkdikme
Horasan|Karapınar|#Karapınar
Horasan|Kaynarca|#Kaynarca
Horasan|+Kazım Karabekir|1. Bulut;16. Çıkmaz;Atilla;Bahar;Başer;Emniyet;Ertuğrul;Kazım Karabekir;*Kurtuluş;Lise;Merkez Camii;*Nenehatun;Özcan;Özer;*Şehit Gaffar Okkan;*Şehit İsak Siga;*Şehit Onb. Nihat Kara;Toprak;Ural;Üçgen;*Yavuz Selim;*Yeni Kars;Yük
Horasan|Kemerli|#Kemerli
Horasan|Kepenek|#Kepenek
Horasan|Kırık|#Kırık;#Yukarıtahirhoca
Horasan|Kırkdikme|#Kırkdikme;Kırkdikme/2;Kırkdikme/3;Kırkdikme/4;Kırkdikme/5
Horasan|Kırkgözeler|#Kırkgözeler
Horasan|Kırklar|#Kırklar
Horasan|Kızılca|#Kızılca
Horasan|Kızlarkale|Kızlarkale;Kızlarkale 1.;Kızlarkale 10.;Kızlarkale 11.;Kızlarkale 12.;Kızlarkale 13.;Kızlarkale 2.;Kızlarkale 3.;Kızlarkale 5.;Kızlarkale 6.;Kızlarkale 7.;Kızlarkale 8.;Kızlarkale 9.
Horasan|Küçükkonak|#Küçükkonak;Yürükatlı
Horasan|Kükürtlü|#Kükürtlü
Horasan|Mollaahmet|#Mollaahmet
Horasan|Mollamelik|#Mollamelik
Horasan|Muratbağı|Kızlarkale;Muratbağı;Muratbağı/1;Muratbağı/10;Muratbağı/11;Muratbağı/12;Muratbağı/13;Muratbağı/14;Muratbağı/15;Muratbağı/16;Muratbağı/17;Muratbağı/18;Muratbağı/19;Muratbağı/2;Muratbağı/20;Muratbağı/21;Muratbağı/22;Muratbağı/23;Muratbağı/3;Muratbağı/4;Muratbağı/5;Muratbağı/6;Muratbağı/7;Muratbağı/8;Muratbağı/9
Horasan|+Mümtaz Turan|3. İncir;Aydın;Aydınlar;Demir;Edalı;*Eğitim;*Erzurum;İncir;Kanarya;Kayı;Mercan;Saygı;Solak;Stad;Tembih;Tunç;Tütün;Yıldız;Yılmaz
Horasan|Pinarli|#Pınar;Pınar 1.;Pınar 2.
Horasan|Pirali|#Akkeran;#Akpınar;Bilinmeyen 68.;#Pirali Merkez
Horasan|Pirhasan|#Pirhasan
Horasan|+Recep Tayyip Erdoğan|1. Çıkmaz;Alper;Altun;Barış;*Bayram;Çiçek;Çolakoğlu;Dar;*Erzurum;Gökçe;Güven;Ihlamur;İstasyon;Karanfil;Kaya;Lale;Nisa;Örnek;Polat;Serhat;*Şehit Ahmet Aktepe;*Şehit Bahattin Uslu;Şehit İlhami Çetindere;Şimşek;Tuba;Ümit;*Yavuz Selim;Zambak
Horasan|Saçlık|#Karacık;#Saçlık
Horasan|Sekman|#Sekman
Horasan|+Şerefiye|10. Çıkmaz;11. Çıkmaz;*16 Mart;Bayram;Camii;Çeşme;Dere;*Hastahane;Hünkar;Kestane;*Kurtuluş;Kümbet;Şerefiye;Tünel;*Yeni Kars
Horasan|Şeyhyusuf|#Şeyhyusuf
Horasan|Tahirhoca|#Kırık;#Tahirhoca
Horasan|Tavşancık|#Kantarkaya;#Karaayvat;#Söğütlü;#Tavşancık Merkez
Horasan|Teknecik|#Arpaçayır;#Mağaracık;#Teknecik
Horasan|Yarboğaz|#Yarboğaz
Horasan|Yaylacık|#Yaylacık
Horasan|Yazılıtaş|#Çığıllı;#Yazılıtaş Merkez;#Yıldızlı;Yoncalı
Horasan|Yeşildere|#Yeşildere
Horasan|Yeşilöz|#Dellal;#Yeşilöz
Horasan|Yıldıran|#Yıldıran;Yıldıran 1.
Horasan|Yukarıbademözü|#Yukarıbademözü;Yukarıbademözü 1.;Yukarıbademözü 2.;Yukarıbademözü 3.;Yukarıbademözü 4.;Yukarıbademözü 5.;Yukarıbademözü 6.
Horasan|Yukarıhorum|Aşağı Horum;Aşağı Horum 1.;#Yukarı Horum Merkez;Yukarı Horum Merkez 1.;Yukarı Horum Merkez 2.;Yukarı Horum Merkez 4.;Yukarı Horum Merkez 5.;Yukarı Horum Merkez 6.
Horasan|Yukarıtahirhoca|#Tahirhoca;#Yukarıtahirhoca
Horasan|Yürükatlı|Yürükatlı;Yürükatlı 1.;Yürükatlı 10.;Yürükatlı 11.;Yürükatlı 12.;Yürükatlı 13.;Yürükatlı 14.;Yürükatlı 15.;Yürükatlı 16.;Yürükatlı 17.;Yürükatlı17/1;Yürükatlı 2.;Yürükatlı 3.;Yürükatlı 4.;Yürükatlı 5.;Yürükatlı 6.;Yürükatlı 7.;Yürükatlı 8.;Yürükatlı 9.
Horasan|Yüzören|#Döllek;#Yüzören;Yüzören 1.;Yüzören 2.
İspir|Ahlatlı|#Ahlatlı Merkez
İspir|Akgüney|#Akgüney Merkez;#Çaydere
İspir|Akpınar|#Akpınar
İspir|Akseki|#Akseki
İspir|Aksu|#Biricik;#Çakmaklı Merkez;#Dereağzı;#Kadıbağı;Köklüce;#Kuşdili;#Mezra/11;#Otluca;#Şentepe;#Yıldıztepe
İspir|Aktaş|#Aktaş;#Aktaş 1.;#Bostancı;Gündoğdu 2.
İspir|Alacabük|#Alacabük Merkez;#Güney B. M;#Kazancık;#Yenı;#Zeyrek
İspir|Araköy|#Araköy Merkez;#Araköy Merkez 1.;#Araköy Merkez 2.;#Araköy Merkez 3.;#Araköy Merkez 4.
İspir|Ardıçlı|#Ardıçlı
İspir|Armutlu|#Armutlu
İspir|Aşağı Fındıklı|#Aşağı Fındıklı
İspir|Aşağı Özbağ|Aşağı Özbağ Merkez /3;Aşağı Özbağ Merkez /4;Aşağı Özbağ Merkez /6;Aşağı Özbağ Merkez 5.;Aşağı Özbağ Merkez 8.;*Aşağı Özbağ Merkez;#Aşağı Özbağ Merkez/1;Aşağı Özbağ Merkez/7;#Bağlarbaşı;Bağlarbaşı/1;Bağlarbaşı/2;Bağlarbaşı/3;#Gaziler;Gaziler/1;#Köprübaşı;#Yeniyol
İspir|Atürküten|#Atürküten Merkez
İspir|Avcıköy|#Avcıköy
İspir|Bademli|#Bademli
İspir|Bahçeli|#Bahçeli;Yedigöze
İspir|Başçeşme|#Başçeşme;#Soğuksu
İspir|Başköy|#Bahçeli;#Ballı;#Baş;#Çermik;#Çiçekli 1.;#Gültepe;#Kaşıklı;#Orta 2.;#Sütlüce;#Yeleser
İspir|Başpınar|#Başpınar;#Cankurtaran
İspir|Bostancı|#Aktaş;#Bostancı
İspir|Bozan|#Bozan
İspir|Cankurtaran|#Cankurtaran
İspir|Cibali|#Cibali
İspir|Çakmaklı|#Çakmaklı Merkez;#Çakmaklı/1
İspir|Çamlıca|#Çamlıca
İspir|Çamlıkaya|#Arablı Yolu;#Araplı;#Aşağı (Merkez);#Aşağı;#Balıklı;#Bayraktar;#Bilinmeyen 2.;#Bilinmeyen 3.;#Bilinmeyen 5.;#Bilinmeyen 7.;#Bilinmeyen2;#Camii Boynu;#Cebecili;#Çamlıkaya;#Çamlıkaya 1.;#Çavuşlar;#Çermans;#Dabaklı;#Düztepe;#Emineli;#Erahmut;#Eskivan;#Gaç;#Göç Merkez;#Gürcüoğlu;#Gürcüoğlu-;#Halver;#Hanzar;#Hanzarlı;#Işkınlının Mangut;#Karzer;#Merkez (Yavuzlar);#Merkezz;#Orta;#Paloşlu;#Pıçakçı;Sostanlı;#Şavlak;#Telligilin Mangut;#Vank
İspir|Çatakkaya|Çatakkaya Merkez;Zorni
İspir|Çayırbaşı|#Çayırbaşı
İspir|Çayırözü|#Çayırözü;#Ulutaş
İspir|Çiçekli|#Armutlu;#Çiçekli;#Halilpaşa
İspir|Değirmendere|#Değirmendere
İspir|Değirmenli|#Armutlu;#Değirmenli;#Öztoprak
İspir|Demirbilek|#Demirbilek
İspir|Demirkaya|#Demirkaya;#Taşbaşı Merkez
İspir|Devedağı|#Araköy Merkez 2.;#Araköy Merkez 3.;#Araköy Merkez 4.;#Devedağı Merkez;#Mezra
İspir|Duruköy|#Duruköy
İspir|Düzköy|#Düzköy
İspir|Elmalı|Afet Evler/1;Afet Evler/10;Afet Evler/11;Afet Evler/12;Afet Evler/14;Afet Evler/2;Afet Evler/3;Afet Evler/4;Afet Evler/7;Afet Evler/8;Afet Evler/9;#Afet Evleri;#Bağlar;#Elmalı;=Elmalı. Cadde;Elmalı/1;Elmalı/2;Elmalı/3;Elmalı/4;Elmalı/5;Elmalı/6;Elmalı/7;#Ulubel Merkez;Üzümlük
İspir|Gaziler|#Gaziler;*Gaziler Merkez;Gaziler/1;Gaziler 1.;Gaziler 2.;Gaziler 3.;Gaziler 4.
İspir|Geçitağzı|#Geçitağzı;#Geçitağzı Merkez;Karşı;#Yukarı
İspir|Göçköy|#Göç Bağları;#Göç Merkez
İspir|Gölyurt|#Gölyurt
İspir|Gülhas|#Gülhas;*Gülhas Merkez;Gülhas/2;Gülhas/3;Gülhas/4;Gülhas/5;Gülhas/6;Gülhas/7;Gülhas/8;Gülhas/9
İspir|Güllübağ|#Güllübağ
İspir|Gündoğdu|Gündoğdu;Gündoğdu 1.;Gündoğdu 2.;Gündoğdu 3.;Gündoğdu 4.
İspir|Güney|#Güney B. M;#Mülkköy
İspir|Halilpaşa|#Halilpaşa;Pınarlı 4.;Pınarlı
İspir|Irmakköy|#Bayrak;#Değirmenli;#Irmak Merkez
İspir|İkisu|#Gülhas;#İkisu
İspir|İncesu|#İncesu
İspir|İyidere|#İyidere
İspir|Karahan|#Karahan
İspir|Karakale|#Baglık;#Karakale Merkez
İspir|Karakamış|#Karakamış;#Sarıçay
İspir|Karakaya|#Karakaya
İspir|Karaseydi|#Karaseydi
İspir|+Karşıyaka|1. Çiçekli;1. Fatih;1. İnayetin Osman;1. İnönü;1. İzmitli;1. Kale;#1. Kavaklı;1. Şehit Abdulkerim Turhan;1. Ziya Paşa;2. İnayetin Osman;2. İzmitli;2. Kale;2. Şehit Abdulkerim Turhan;*25 Şubat;3. Şehit Abdulkerim Turhan;#Ahırlar Bölgesi;*Atatürk;#Bilinmeyen 3.;*Cumhuriyet;#Çamlıca;#Çiçekli;#Falgediği;*Fatih;#Güllübağ;Halilpaşa-Ahlatlı-Aksu Afet Konutları;*Hükümet;*İnayetin Osman;*İnönü;*İnönü-;İzmitli;Kadıoğlu;Kale;Kümbet;Mehmet Cimilli;#Menemşe;*Mustafa Çavuş;*Müftü Başkapan;Sögütlüdere;*Şehit Abdulkerim Turhan;=Yukarı1 Köy Sokağı;*Ziya Paşa
İspir|Kavaklı|#1. Kavaklı;#Çamlıca;#Halilpaşa;#Kavaklı 2.
İspir|Kaynakbaşı|#Kaynakbaşı
İspir|Kırık|#Kırık
İspir|Kızılhasan|#Kızılhasan
İspir|Kirazlı|#Kirazlı;#Kirazlı/1;#Kirazlı/2
İspir|Koç|#Armutlu;#Bayrak;Gündoğdu 2.;Gündoğdu 4.;#Koç
İspir|Köprüköy|#1. Kavaklı;#Aşağı Özbağ Merkez/1;#Çamlıca;Dere;#Dere 1.;#Elmadere;#Eskiköy;#Karşı/1;=Köprüköy Köy Sokağı;#Kuyular;#Samışlık
İspir|Kümetaş|#Kümetaş;Pınarlı
İspir|Leylekköy|#Leylekköy
İspir|Madenköprübaşı|*Bayburt;#Çaydere;*İspir;İspir/1;İspir/2;#Maden;Maden/1;#Yeni
İspir|Mescitli|#Mescitli
İspir|Meydanlı|Afet Evler/1;#Bağlar;#Bahçecik;#Cevizli;#Çatak;#Çaydere;#Kağarik;#Kuzuluk;Madenköprübaşı;#Meydanlı;#Yeni;#Yeni 1.
İspir|Moryayla|#Moryayla
İspir|Mülkköy|#Mülkköy
İspir|Numanpaşa|#Akkoyun;#Godlar;#Numanpaşa
İspir|Ortaköy|#Ortaköy
İspir|Ortaören|#Ortaören
İspir|Özlüce|#Özlüce
İspir|Öztoprak|#Akkoyun;#Öztoprak;#Tekpınar Merkez
İspir|Petekli|Bilinmeyen 1.;#Petekli
İspir|Pınarlı|#Aktaş 1.;Pınarlı 1.;Pınarlı 2.;Pınarlı 4.;Pınarlı
İspir|Sandıklı|#Sandıklı Merkez
İspir|Sırakonak|Akbaş;#Altıntaş;Araki;Balcı;Cücebağı;Çavuşlar 1.;Dallıca;Güneşli;İncili;#Karakale Merkez;Kisar;#Masuras;Ocaklı;#Soğucak;#Soğucak/1;Sungurlu;#Taşbaşı;Üçkardeş;Yoncalı;#Yumurca;Yumurca
İspir|Soğuksu|#Soğuksu
İspir|Şenköy|#Şenköy
İspir|Taşbaşı|#Ortaköy;#Taşbaşı Merkez
İspir|Taşlıca|#Taşlıca
İspir|Tekpınar|#Akkoyun;#Öztoprak;#Tekpınar Merkez
İspir|Tepecik|#Tepecik
İspir|Ulubel|#Ulubel Merkez
İspir|Ulutaş|#Ulutaş;Ulutaş
İspir|Üzümbağı|#Çamlık;#Çıldır;#Seyranbağı;#Sivri Altı;#Üzümbağı Merkez;#Verenbağı
İspir|Yağlı|#Cankurtaran;#Yağlı
İspir|Yaylacık|#Yağlı;#Yaylacık
İspir|Yedigöl|#Yedigöl Merkez;#Yolbilen
İspir|Yedigöze|Yedigöze;Yedigöze/1;Yedigöze/2;Yedigöze/3;Yedigöze/4;Yedigöze/5
İspir|Yeşiltepe|#Yeşiltepe
İspir|Yeşilyurt|#Bağlar/1;#Kuşlu;#Yeşilyurt Merkez
İspir|Yıldıztepe|#Biricik;#Yıldıztepe
İspir|+Yukarı|1. 25 Şubat;1. Çoruh;1. Esentepe;1. Etap TOKİ;1. Güney;*1. Hastane;1. Kavaklı Afet Konutları;1. Kırmızıbayır;1. Orta;1. Şehitlik;1. Taşlıca-Tekpınar Afet Konutları;2. Etap TOKİ Aşağı;2. Etap TOKİ Yukarı;2. Esentepe;2. Kavaklı Afet Konutları;2. Şehitlik;2. Taşlıca-Tekpınar Afet Konutları;*25 Şubat;3. Esentepe;3. Kavaklı Afet Konutları;3. Taşlıca-Tekpınar Afet Konutları;4. Esentepe;Anaokulu-Güney;Aydın;Berber;*Cumhuriyet;Çarşıbaşı;Çoruh;Esentepe;*Fatih;#Güllübağ;Güney;Halitpaşa;*Hastane;İspir Trafo Merkezi;Kale;Kavaklı;Kırmızıbayır;Maltepe;Okullar-Güney;*Şehitlik;Taşlıca-Tekpınar Afet Konutları;=Yukarı1 Köy Sokağı
İspir|Yukarı Fındıklı|#Yukarı Fındıklı
İspir|Yukarı Özbağ|*Aşağı Özbağ Merkez;#Bağlarbaşı;Bağlarbaşı/3;#Gaziler;#Hasbağ;Hasbağ/1;#Merkez;Merkez/1;Merkez/2;*Yukarı Özbağ
İspir|Yunusköy|#Yunusköy
İspir|Zeyrek|#Zeyrek
Karaçoban|Akkavak|#Akkavak;#Zübeyir Mezrası
Karaçoban|+Bağlar|1 Bağlar;1. Çıkmaz;10.;11.;12.;13.;14.;15.;16.;17.;2.;2. Çıkmaz;3.;3. Çıkmaz;4.;4. Çıkmaz;5.;5. Çıkmaz;6.;6. Çıkmaz;7.;7. Çıkmaz;8.;8. Çıkmaz;9. Çıkmaz;*Asrı Mezarlık;Bilinmeyen 81.;Bilinmeyen 82.;Bilinmeyen 64.;Bilinmeyen 66.;Bilinmeyen 69.;Bilinmeyen 70.;Bilinmeyen 71.;Bilinmeyen 77.;Bilinmeyen 79.;Bilinmeyen 84.;Bilinmeyen 85.;Bilinmeyen 86.;Bilinmeyen 87.;Bilinmeyen 88.;Bilinmeyen 89.;#Binpınar;=Binpınar/1 Cadde;*Cumhuriyet;Cumhuriyet 2.;Çevre;*Çevreyolu;#Dedo Komu;Defne;*Erenler;*Hakkı Pehlivan;Kaplan;Karçıkan Yolu;Menekşe;Okul Yolu;Tebriz;*Tuzla;Vuslat;Yıldız;Yibo 1.;Yibo 2.;Yibo 3.;*Yibo;#Zübeyir Mezrası
Karaçoban|Bahçeli|50.;51.;52.;53.;54.;55.;56.;57.;58.;59.;60.;80. Çıkmaz;81. Çıkmaz;82. Çıkmaz;83. Çıkmaz;84. Çıkmaz;Açelya;Bilinmeyen 27.;Bilinmeyen 28.;Bilinmeyen 29.;Bilinmeyen 34.;Bilinmeyen 35.;Bilinmeyen 42.;*Cumhuriyet;*Çevreyolu;*Dere;Ensar 1.;Ensar;Ezel 1.;Ezel;Fesleğen;İhlas;Kadife;Karanfil;Kevser;Kırımkaya Yolu;Kırımkaya Yolu 1.;*Mergeşin;Nusret;Orkide;#Rızgo Komu;#Rızgo Komu/1;Saadet;#Sarı Yayla;Sarıveli 1.;*Sarıveli;Sema;Sevda;Sırat;Umut;Yeniyol
Karaçoban|Binpınar|#Binpınar;#Burnaz;#Köşk
Karaçoban|Bozyar|Bozyar 1.;Bozyar 2.;Bozyar;Seyrantepe;#Tungal
Karaçoban|Budaklı|#Kolumaksut;#Merkez;Üçevler;#Zübeyir Mezrası
Karaçoban|Burnaz|#Burnaz;#Karaköprü B. M;#Köşk;#Ovayoncalı
Karaçoban|Çatalgül|#Çatalgül;Fetullah Mezrası;Hacı Nezir Mezrası;#Salkım Mezrası
Karaçoban|Dedeören|#Dedeören;#Ovayoncalı
Karaçoban|Doğanbey|Bilinmeyen 80.;#Faki Şakir Mezrası;Hatem;#Huri Komu;#Merkez Karaçoban
Karaçoban|Duman|#Duman
Karaçoban|+Erenler|Akçalı 1.;Akçalı 2.;Akçalı 3.;Akçalı 4.;Akçalı;Cibril 1.;Cibril 2.;Cibril 3.;Cibril;#Erenler Merkez;Feyzulluh Komu;Hacı Ahmet Komu;Hacı Reşit Komu;Hamza Komu 1.;Hamza Komu 2.;Hamza Komu
Karaçoban|+Erhanlar|42.;43.;44.;45.;46.;48.;49.;65. Çıkmaz;68. Çıkmaz;71. Çıkmaz;72. Çıkmaz;74. Çıkmaz;75. Çıkmaz;76. Çıkmaz;77. Çıkmaz;Akasya;*Aşağı;Berrak;Bilinmeyen 56.;Bilinmeyen 63.;*Cumhuriyet;#Faki Şekir;#Fındıklı Komu-1;#Fındıklı Komu-2;Gelincik;Hayrat;İrfan;Kırımkaya Yolu;*Kuran Kursu;Kuşkonmaz;Lale;Malazgirt Yolu;*Okul;Papatya;#Rızgo Komu/1;*Sağlık
Karaçoban|Gündüz|#Gündüz/1;#İbo Komu
Karaçoban|+Hacılar|10. Çıkmaz;11. Çıkmaz;12. Çıkmaz;13. Çıkmaz;14. Çıkmaz;15. Çıkmaz;16. Çıkmaz;17. Çıkmaz;18.;18. Çıkmaz;19.;19. Çıkmaz;*2. Tuzla;2. Tuzla/1;20.;20. Çıkmaz;21.;21. Çıkmaz;22.;22. Çıkmaz;23.;23. Çıkmaz;24.;24. Çıkmaz;25.;25. Çıkmaz;26.;26. Çıkmaz;27.;27. Çıkmaz;28.;28. Çıkmaz;29.;29. Çıkmaz;*3-Tuzla;30.;30. Çıkmaz;31.;31. Çıkmaz;32. Çıkmaz;33. Çıkmaz;34. Çıkmaz;35. Çıkmaz;36. Çıkmaz;37.;37. Çıkmaz;38. Çıkmaz;39. Çıkmaz;40.;40. Çıkmaz;41. Çıkmaz;43. Çıkmaz;Bilinmeyen 105.;Bilinmeyen 13.;=Bilinmeyen 14. Cadde;=Bilinmeyen 15. Cadde;Bilinmeyen 17.;Bilinmeyen 63.;Bilinmeyen 73.;Bilinmeyen 75.;Bilinmeyen 77.;Bilinmeyen 90.;Bilinmeyen 55.;=Binpınar/1 Cadde;*Cumhuriyet;*Çevreyolu;Çiğdem;Defne;*Erenler;*Gündüz;Gündüz 1.;*Hastahane;Hatem;Manolya;Nimet;*Tuzla;#Velo Komu-1;#Velo Komu-2;#Velo Komu-3;Vuslat;Yasemin;#Zübeyir Mezrası
Karaçoban|Karagöz|#Karagöz
Karaçoban|Karaköprü|#Karaköprü B. M;Karmış 5.
Karaçoban|Karmış|#Dedeören;Karmış 1.;Karmış 2.;Karmış 4.;Karmış 5.;Karmış;Karmış/7
Karaçoban|Kavaklı|*3-Tuzla;31.;31/1;32.;33.;34.;35.;36.;37.;38.;38/1;38/2;38/3;38/4;38/5;38/6;38/7;38/8;38/9;39.;40.;40/1;41.;42. Çıkmaz;43. Çıkmaz;44. Çıkmaz;45. Çıkmaz;46. Çıkmaz;47. Çıkmaz;48. Çıkmaz;49. Çıkmaz;50. Çıkmaz;58. Çıkmaz;59. Çıkmaz;60. Çıkmaz;62. Çıkmaz;63. Çıkmaz;65. Çıkmaz;Amed;*Aşağı;Aşağı 1.;Bilinmeyen 10.;Bilinmeyen 19.;Bilinmeyen 22.;Bilinmeyen 23.;Bilinmeyen 24.;Bilinmeyen 25.;Bilinmeyen 51.;Bilinmeyen 52.;Bilinmeyen 80.;=Bilinmeyen 4. Cadde;Bilinmeyen 55.;*Cumhuriyet;*Çevreyolu;Çınar;*Dere;Gül;*Hastahane;Hatem;Kavaklı Yeni 1.;*Kuran Kursu;Kuşkonmaz;*Kutu Dere;Leylak;Reyhan;*Yokuş
Karaçoban|Kırımkaya|Bizya;Güzelbaba;#Kırımkaya Merkez
Karaçoban|Kopal|#1.;#1/1;#1/2;*Ahmet Kaplan;Ahmet Kaplan 1.;Ahmet Kaplan 2.;Ahmet Kaplan 3.;#Akarsu;Bilinmeyen 1001.;Bilinmeyen 1002.;Bilinmeyen 102.;Bilinmeyen 103.;#Gedik;İmam;İmam 1.;İmam 2.;*Karaçoban Yolu;Karaçoban Yolu 1.;Karaçoban Yolu 2.;#Neceran;*Okullar;Okullar 1.;Okullar 10.;Okullar 11.;Okullar 2.;Okullar 3.;Okullar 4.;Okullar 5.;Okullar 6.;Okullar 7.;Okullar 8.;Okullar 9.;#Sağlık/1;#Şevo Yolu
Karaçoban|Kuşluca|#Kuşluca
Karaçoban|Maruf|#Maruf
Karaçoban|Molladavut|Alişeyh;#Duman;Güneşli;#Molladavut Merkez;#Surenler
Karaçoban|Ovayoncalı|Karmış 5.;#Ovayoncalı
Karaçoban|Sarıveli|#1.;#1/1;#2/1;#3/1;#4/1;#5.;#6.;60.;#7.;#8.;#9.;*Çevreyolu;Kadife;#Sarı Yayla
Karaçoban|Seyhan|#1.;#2.;#3.;#4.
Karayazı|Abdurrahmanköy|#Abdurrahmanköy;#Daragut
Karayazı|Ağaçlı|#Ağaçlı
Karayazı|Akarsu|#Akarsu;#Akdağ 1.;#Dırbaz Komu;#Selim Komu;Uğurlu Komu
Karayazı|Akpınar|#Akpınar
Karayazı|Alemdağı|#Alemdağı;#Halit Komu;#Mahmut Komu;#Nail Mezrası;#Şerif Komu;#Taşkesen Komu;#Yusuf Komu
Karayazı|Aliküllek|#Aliküllek
Karayazı|Anıtlı|#Anıtlı
Karayazı|Aşağıincesu|#Aşağıincesu
Karayazı|Aşağısöylemez|#Abiş Mezrası;#Aşağısöylemez;#Hanik Mezrası;#Hüseyin Mezrası;#Kamil Komu;#Osman Mezrası;#Zübeyir Mezrası
Karayazı|Aydınsu|#Aydınsu;#Gültepe;Gültepe
Karayazı|+Bayraktar|1. Çimen;100.;101.;102.;103.;104.;105.;=106. Cadde;107.;108.;109.;110.;111.;112.;113.;114.;115.;116.;117.;118.;119.;120.;121.;122.;123.;127.;128.;129.;130.;=131. Cadde;132.;133.;134.;135.;=137. Cadde;138.;139.;141.;=142. Cadde;143.;144.;145.;146.;147.;148.;149.;150.;151.;152.;=156. Cadde;157.;158.;159.;160.;34.;=46. Cadde;=63. Cadde;64.;65.;66.;67.;68.;69.;70.;71.;72.;=73. Cadde;74.;75.;77.;78.;79.;80.;81.;82.;83.;84.;85.;86.;87.;88.;89.;90.;91.;92.;93.;94.;95.;96.;97.;98.;99.;*Cumhuriyet;Çabakçurlu;*Çevre Yolu;Çiğdem;Çimen;#Köyceğiz;*Okullar;*Ova;*Sancaktar;*Tutak Yolu;Yol 217.;*Yücelik Yolu
Karayazı|Bezirhane|#Bezirhane;#Güztepe
Karayazı|Çakmaközü|#Çakmaközü
Karayazı|Çalışkan|#Çalışkan
Karayazı|Çaltılı|#Çaltılı
Karayazı|Çatalören|#Çatalören
Karayazı|Çavuşköy|#Çavuş Güllü;#Çavuşköy
Karayazı|Çayırbeyli|#Çayırbeyli
Karayazı|Çelikli|#Çelikli
Karayazı|Çepi|#Çepi;#Golan Mezrası
Karayazı|Değirmenkaya|#Değirmenkaya;#Kejo Komu
Karayazı|Doruca|#Doruca
Karayazı|Dörtpınar|#Dörtpınar
Karayazı|Duruca|#Duruca
Karayazı|Dündar|#Dündar;#Düzce Komu;#İbo
Karayazı|Elmaağaç|#Ağaç;#Golan Mezrası;#Gültepe Mezrası
Karayazı|Geventepe|#Geventepe
Karayazı|Göksu|#Aşağı Dengiz;#Göksü B. M;#Olgunlar;#Yukarı Dengiz
Karayazı|Göktepe|#Göktepe
Karayazı|Güllü|#Çeti;#Güllü
Karayazı|Hacıbayram|#Hacıbayram
Karayazı|Hasanova|#Altıntaht Mezrası;#Hasanova
Karayazı|Kapanlı|#Kapanlı;#Şeyh Hasan Komu
Karayazı|Karaağıl|#Karaağıl
Karayazı|Karabey|#Gege Mezrası;#Karabey
Karayazı|Karakale|#Eldik Mezrası;#Hacı Hakkı Mezrası;#Karakale;#Yukarıçığılgan
Karayazı|Karakaya|#A. Dilediz Mezrası;#A. Sini Mezrası;#Karakaya;#Y. Sini Mezrası
Karayazı|Karasu|#Budak Mezrası;#Karasu;#Kırgındere
Karayazı|Karşıyaka|#Yaka
Karayazı|Kayalar|#Kayalar
Karayazı|Kazbel|#Kaş Mezrası;#Kazbel
Karayazı|Kırgındere|Haşim Mezrası;#Kırgındere;#Teco Mezrası
Karayazı|Kırkpınar|#Kırıkpınar
Karayazı|Kösehasan|#Abdo Ağa Mezrası;#Esenler Mezrası;#Gürco Mezrası;#Kösehasan
Karayazı|Köyceğiz|#Kırnak;#Köyceğiz
Karayazı|Kurupınar|#Kurupınar
Karayazı|Molla Osman|#Molla Osman B. M
Karayazı|Mollabekir|#Mollabekir
Karayazı|Muratlı|#Muratlı
Karayazı|Payveren|#Kavak;#Mahmut;#Payveren
Karayazı|Salyamaç|#Bahtiyar;#Polat;#Salyamaç;#Yukarı İncesu
Karayazı|Sancaktar|#Maksut;#Sancaktar 1.
Karayazı|Sarıçiçek|#Sarıçiçek
Karayazı|Selenli|#Selenli
Karayazı|Sukonak|#Sukonak
Karayazı|Sulutaş|#Sulutaş
Karayazı|Şakirköy|#Çiçek;#Çorapkaçıran;#Haydar;#Şakirköy;#Yekmal
Karayazı|Taşan|#Nimet Komu;#Taşan
Karayazı|Tosunlu|#Kavak Mezrası;#Tosunlu;#Yusufeli Mezrası
Karayazı|Turnagöl|#Çiçekli Mezrası;#Gücür Mezrası;#Gülliçimen Mezrası;#Turnagöl
Karayazı|Uğurdalı|#Uğurdalı
Karayazı|Ulucanlar|#Hacı Emin Komu;#Haydar Komu;#Maksi Mezrası;#Ulucanlar
Karayazı|Üzengili|#Üzengili
Karayazı|Yahyaköy|#Efendi Yavuz;#Yahyaköy
Karayazı|Yalındal|#Narlıdere;#Yalındal
Karayazı|+Yeni|=1. Cadde;1. Çeşme;1. Kardelen;1. Namık;=10. Cadde;11.;12.;124.;125.;13.;=131. Cadde;136.;=137. Cadde;14.;=140. Cadde;=142. Cadde;15.;152.;153.;154.;155.;=156. Cadde;16.;160.;=161. Cadde;162.;163.;164.;165.;166.;167.;168.;169.;17.;170.;=171. Cadde;172.;173.;174.;175.;176.;177.;179.;*18 Mart;18.;180.;181.;182.;183.;184.;185.;186.;187.;188.;189.;19.;190.;191.;192.;193.;194.;=2. Cadde;2. Kardelen;20.;21.;22.;23.;24.;26.;27.;28.;29.;=3. Cadde;30.;31.;32.;33.;34.;35.;36.;37.;38.;39.;4.;40.;41.;42.;43.;44.;45.;=46. Cadde;47.;48.;49.;5.;50.;51.;52.;53.;54.;55.;56.;57.;58.;59.;6.;60.;61.;62.;7.;8.;9.;Aktur;Bahar;Batur;Berfin;*Cumhuriyet;Çakmak;Çeşme;*Çevre Yolu;Dar;Evren;*Göksu Yolu;Gürsel;Hamam;Hastane Üstü Evleri;İşhanı;Kardelen;Kavaklı;Kıymık;Maliye Lojmanları;Namık;*Okullar;Rengin;*Salyamaç Yolu;Selvi;*Sıhhiye;Yol 135.;Yol 140.;Yol 144.;Yol 23.;*Yücelik Yolu
Karayazı|Yeniköy|#Yeniköy
Karayazı|Yeşilova|#Yeşilova
Karayazı|Yeşilyurt|#Yeşilyurt
Karayazı|Yiğityolu|#Yiğityolu
Karayazı|Yolgören|#Bekir Baba;#Şoruk;#Yemlihan;#Yolgören
Karayazı|Yukarıcihanbey|#Yukarıcihanbey
Karayazı|Yukarıçığılgan|#A. Çıkılğan Mezrası;#Hamit Mezrası;#Yukarıçığılgan
Karayazı|Yukarısöylemez|Akdağ;#Eşref;#Nimet;#Şerif;#Yukarısöylemez
Karayazı|Yücelik|#Güzeldere;#Tahtırevan;#Terslale;#Yücelik
Köprüköy|Ağcaşar|#Ağcaşar
Köprüköy|Akçam|#Akçam
Köprüköy|Alaca|#Alaca;#Gökçeharman
Köprüköy|Aşağıçakmak|#Aşağıçakmak
Köprüköy|Aşağıkızılkale|#Aşağıkızılkale
Köprüköy|Ataköy|#Ataköy
Köprüköy|Buğdaylı|#Buğdaylı
Köprüköy|Camikebir|Aydınlar;Bekirbey;Cami;Çay;*İbrahim Efe;İsaçavuş;*Kaplıcalar;#Kaplıcalar Tesisi;Meydan;#Sudeposu
Köprüköy|Çullu|#Çullu;#Dişlikaya
Köprüköy|Derebaşı|#Derebaşı
Köprüköy|Dilek|#Dilek
Köprüköy|Duatepe|#Duatepe;#Karakoç;#Kındaut;#Şirin Komu
Köprüköy|Dumankaya|#Dumankaya
Köprüköy|Eğirmez|#Eğirmez
Köprüköy|Emre|#Emre
Köprüköy|Eyüpler|#Ağakom;#Eyüpler
Köprüköy|Geyikli|#Geyikli
Köprüköy|Gölçayır|#Gölçayır;#Gölçayır 1.
Köprüköy|Güzelhisar|#Güzelhisar Mahallesi
Köprüköy|Ilıcasu|#Ilıcasu
Köprüköy|Karataşlar|#Karataşlar
Köprüköy|Kayabaşı|#Akbaba;#Karapınar;#Kayabaşı
Köprüköy|Kıyıkonak|#Kıyıkonak
Köprüköy|Marifet|#Marifet
Köprüköy|Mescitli|#Hasan;#Kanatlı;#Mescitli B. M
Köprüköy|Ortaklar|#Ortaklar
Köprüköy|Örentaş|#Örentaş
Köprüköy|Pekecik|#Pekecik
Köprüköy|Sarıtaş|#Sarıtaş
Köprüköy|Savatlı|#Savatlı
Köprüköy|Soğuksu|#Soğuksu
Köprüköy|+Şehitler|23 Temmuz;*Bahattin Karasu;Cennet;*Cumhuriyet;Çaykara;*Erzurum Kars Karayolu;*İbni Sina;*İbrahim Efe;İstasyon;*Kaplıcalar;Kar;Köşe;Mansırağa;=Mezarlık 1. Cadde;*Necati Erer;Resuloğlu;*Sanayi;*Söğütlü;*Şehit İbrahim Hakkı Sönmez;Tabya;Yiğit;Yurttaş
Köprüköy|Topçu|#Topçu
Köprüköy|Yağan|#Ağcaşar Yolu;Akgül;Ardıç;Bahçe;Bamya;Belediye;Ceyhun;Ceylan;Çiçek;Dağıstan;Delioğlu;Dere;Duman;Evliya;Gonca;Gönül;Gülşen;Günalp;Güneş;Güngören;Güven;Güzelhisar;Halil İbrahim;*Hınıs;Karaduman;Kartal;Medrese;#Mezarlık;#Nehir;Nenehatun;Nenehatun Şehitler;Nisan;#Onüçmart;Özdemir;Papatya;Recepkonuk;Sancak;Sel Evler;Şahin;*Yağan;#Yağanbaba;Yağmur;#Yamaç;Yaprak;Yaren;Yavuz;Yenimahalle;Yıldırım;Yıldız;Yılmaz
Köprüköy|Yapağılı|*Erzurum Kars Karayolu;#Yapağılı
Köprüköy|Yemlik|#Yemlik;#Yemlik 1.
Köprüköy|Yeşilöz|#Yeşilöz
Köprüköy|Yılanlı|#Gazi;#Konak Görmez;#Yılanlı;#Yılanlı 1.
Köprüköy|Yukarıkızılca|#Yukarıkızılca
Köprüköy|Yukarıkızılkale|#Erencik;#Yukarıkızılkale
Köprüköy|Yukarısöğütlü|*Erzurum Kars Karayolu;#Yukarısöğütlü
Köprüköy|Ziyaret|*Aras;Aydınlar;Belli;Çoban Dede;Dere;*Erzurum Kars Karayolu;Halil Dede;*İbnisina;*İstiklal;Karanfil;*Karasu;Kılıç;Mansırağa;Memet Ağa;Paşalar;*Söğütlü;*Şehit Mükremin Turan;Yağmur;Yıllar;Yunus Emre;Yurdakul
Narman|Alabalık|#Alabalık
Narman|Alacayar|60 Evler;60 Evler/1;60 Evler/10;60 Evler/2;60 Evler/3;60 Evler/4;60 Evler/5;60 Evler/6;60 Evler/7;60 Evler/8;60 Evler/9;#Alacayar Merkez;*Peri Bacaları
Narman|Araköy|#Araköy Merkez;Araköy Merkez/1;Araköy Merkez/11;Araköy Merkez/2;Araköy Merkez/4;Araköy Merkez/5;#Kuruçalı;Mehenk;Necipbey Çifliği
Narman|Aşağıyayla|#Aşağıyayla;Sülüklü/4
Narman|Başkale|#Başkale
Narman|Beyler|#Beyler Merkez;Beyler Merkez/1;Beyler Merkez/2;Beyler Merkez/3;Bulutlu;Kamışözü
Narman|Boğakale|#Boğakale
Narman|+Camiikebir|1. Devehan Dere;1. Müftü Efendi;2. Devehan Dere;2. Erzurum;3. Devehan Dere;3. Erzurum;4. Devehan Dere;4. Müftü Efendi;40 Evler Şehitler;5. Devehan Dere;6. Devehan Dere;7. Devehan Dere;8. Devehan Dere;9. Devehan Dere;Arif Ağa;Arif Ağa/1;Arslan;Aslan Paşa;Aslan Paşa/1;*Avni Feyzioğlu;Bahçeli;Canısı;Dağ Yolu;Devehan Dere;*Erzurum;Fırat Binici;Gazhane;İbrahim Erkal;Kadı;Kamışözü;Kışla;*Ressam Halil Akkurt;Sarı Gelin;*Selami Altınok;*Şehit Engin Düzavcı;Şehit Mustafa Özbek;Tutku;#Yayla;Yıldız
Narman|+Camiisağır|1. Çaybaşı;1. Dede Hoca;1. Ethem Baba;1. Recep Akyol;1/1;101 Evler 10 Nolu;101 Evler 10 Nolu/1;101 Evler 10 Nolu/2;101 Evler 4 Nolu;101 Evler 5 Nolu;101 Evler 6 Nolu;101 Evler 7 Nolu/1;101 Evler 8 Nolu;101 Evler 9 Nolu;101 Evler;2. Çaybaşı;2. Recep Akyol;3. Çaybaşı;Arap;Atatürk 1/1;*Atatürk;*Avni Feyzioğlu;Bilinmeyen 3.;Bilinmeyen 31.;Bilinmeyen 76.;*Burhanettin Eser;Burhanettin Eser/1;*Cumhuriyet;Çağlayan;Çaybaşı;Dede Hoca;Ekin;Ethem Baba;*Hacı Vakkas;Hacı Vakkas/1;Hakan Turan;Huma Kuşu;İbrahim Erkal;*İhsan Erdem;İhsan Erdem/1;*Kazım Karabekir;Kışla;Kışla/5;Kışla/6;*Mahmut Altay;#Mahmutçavuş;Mehenk;Muhtar Mahmut Özcan;Okumuş;*Peri Bacaları;Peri Evler 1.;Peri Evler 2.;Peri Evler 3.;Recep Akyol;*Salih Zeki Dilek;Salih Zeki Dilek/2;Salih Zeki Dilek/3;Söğüt;*Sümmani;*Şehit Fahri Demir;Ufuk;#Yatılı İlköğretim Okulu;=Yeni 1. Cadde;Yenii1/1
Narman|Çamlıyayla|#Çamlıyayla
Narman|Çimenli|Ağaçlı;Ağaçlı/1;Ağaçlı/2;Ağaçlı/3;Ağaçlı/4;Ağaçlı/5;Ağaçlı/6;Ağaçlı 5.;Çimenli Merkez;Çimenli Merkez/1;Çimenli Merkez/2;Çimenli Merkez/3;Çimenli Merkez/4;Çimenli Merkez/5;Çimenli Merkez/6;Çimenli Merkez/7;#Toygarlı
Narman|Dağyolu|#Dağyolu
Narman|Demirdağ|#Demirdağ;#Karapınar
Narman|Ergazi|#Ergazi
Narman|Gökdağ|Gökdağ;Gökdağ/1;Gökdağ/10;Gökdağ/2;Gökdağ/3;Gökdağ/4;Gökdağ/5;Gökdağ/6;Gökdağ/7;Gökdağ/8;Gökdağ/9
Narman|Göllü|Göllü;Göllü/1;Göllü/10;Göllü/11;Göllü/12;Göllü/13;Göllü/14;Göllü/15;Göllü/16;Göllü/17;Göllü/18;Göllü/19;Göllü/2;Göllü/20;Göllü/21;Göllü/22;Göllü/23;Göllü/24;Göllü/3;Göllü/4;Göllü/5;Göllü/6;Göllü/7;Göllü/8;Göllü/9
Narman|Güllüdağ|Güllüdağ
Narman|Güvenlik|#Güvenlik Merkez;#Yayla Evi
Narman|Kamışözü|Kamışözü;Kamışözü/1;Kamışözü/10;Kamışözü/11;Kamışözü/12;Kamışözü/13;Kamışözü/2;Kamışözü/3;Kamışözü/4;Kamışözü/5;Kamışözü/6;Kamışözü/7;Kamışözü/8;Kamışözü/9;Sülüklü/4;#Yatılı İlköğretim Okulu
Narman|Karadağ|Kamışözü;#Karadağ;Karadağ/1;Karadağ/2;Karadağ/3
Narman|Karapınar|#Karapınar
Narman|Kışlaköy|Kışla;Kışla/10;Kışla/11;Kışla/12;Kışla/13;Kışla/14;Kışla/2;Kışla/7;Kışla/8;Kışla/9;#Kışla1/1;#Kışlaköy Merkez
Narman|Kilimli|#Kilimli
Narman|Koçkaya|#Araköy Merkez;#Koçkaya;#Kuruçalı
Narman|Koyunören|#Koyunören;Koyunören/10;Koyunören/12;Koyunören/13;Koyunören/14;Koyunören/15;Koyunören/2;Koyunören/3;Koyunören/4;Koyunören/5;Koyunören/6;Koyunören/7;Koyunören/8;Koyunören/9
Narman|Kuruçalı|#Kuruçalı
Narman|Mahmutçavuş|#Mahmutçavuş;Mahmutçavuş/1;Mahmutçavuş/2;Mahmutçavuş/3;Mahmutçavuş/4;Mahmutçavuş/5
Narman|Mercimekli|#Mercimekli
Narman|Otlutepe|#Otlutepe;Otlutepe/1;Otlutepe/10;Otlutepe/11;Otlutepe/2;Otlutepe/3;Otlutepe/4;Otlutepe/5;Otlutepe/6;Otlutepe/7;Otlutepe/8;Otlutepe/9
Narman|Pınaryolu|Pınaryolu;Pınaryolu/1;Pınaryolu/2;Pınaryolu/3;Pınaryolu/4;Pınaryolu/5;Pınaryolu/6;Pınaryolu/7;Pınaryolu/8;Pınaryolu/9
Narman|Samikale|#Samikale
Narman|Sapanlı|#Sapanlı
Narman|Savaşçılar|#Savaşçılar
Narman|Serinsu|#Serinsu;Serinsu/1;Serinsu/2
Narman|Seyyid Ali Baba|#Tuztaşı
Narman|Sülüklü|#Sülüklü;Sülüklü/1;Sülüklü/2;Sülüklü/3;Sülüklü/4
Narman|Sütpınar|#Sütpınar;Sütpınar/1;Sütpınar/10;Sütpınar/2;Sütpınar/3;Sütpınar/4;Sütpınar/5;Sütpınar/6;Sütpınar/7;Sütpınar/8;Sütpınar/9
Narman|Şehitler|#Şehitler
Narman|Şekerli|1.;10.;101.;101./1;101./10;101./11;101./12;101./13;101./14;101./15;101./16;101./17;101./18;101./19;101./2;101./20;101./21;101./22;101./3;101./4;101./5;101./6;101./7;101./8;102.;102./1;102./2;102./3;102./4;102./5;102./6;11.;12.;13.;14.;15.;16.;2.;3.;4.;5.;6.;7.;8.;9.;Bilinmeyen 52.;Bilinmeyen 49.;Bilinmeyen 50.;Bilinmeyen 51.;Bilinmeyen 53.;Bilinmeyen 54.;Bilinmeyen 55.;Bilinmeyen 56.;Bilinmeyen 62.;#Sütpınar;#Şekerli
Narman|Taşburun|Taşburun;Taşburun/1;Taşburun/10;Taşburun/11;Taşburun/12;Taşburun/2;Taşburun/3;Taşburun/4;Taşburun/5;Taşburun/6;Taşburun/7;Taşburun/8;Taşburun 9.
Narman|Telli|#Ergazi;#Telli
Narman|Toygarlı|#Toygarlı
Narman|+Tuzla|1. Camii;1. Çeşme;1. Galata;1. Sivri Tepe;2. Çeşme;2. Işıklı Pehlivan;3. Çeşme;3. Işıklı Pehlivan;4. Çeşme;Ablak Taşı;Ark;Aşıklar Yolu;Atatürk 1/4;*Atatürk;Bilinmeyen 101.;Bilinmeyen 42.;Bilinmeyen 74.;Bilinmeyen 78.;Cafer Ağa;Camii;*Cumhuriyet;Çeşme;Çeşme/3;Çiftlik;Demirci;Demirci/1;Devehan Dere;*Erzurum;Galata;Gül Peri;Himmet;Himmet/1;Hümmet;Işıklı Pehlivan;Işıklı Pehlivan/2;Kardelen;Kerimoğlu;*Mahmut Çavuş;#Mahmutçavuş;*Mehmet Çil;Molla Ahmet;*Orhan Deligöz;Sivri Tepe;*Sümmani;Tuzla1/1;Tuzla1/3;Üniversite/1;Üniversite/10;Üniversite/12;Üniversite/13;Üniversite/14;Üniversite/15;Üniversite/9;*Yücel Ahmet İşleyen;*Zeki Kınalı
Narman|Yanıktaş|#Yanıktaş
Narman|Yoldere|#Yoldere
Narman|Yukarıyayla|#Yukarıyayla
Oltu|Alatarla|#Alatarla
Oltu|Arıtaş|#Arıtaş;#Bağlar
Oltu|+Aslanpaşa|*25 Mart;*50. Yıl;Aslanpaşa Cami;Aslanpaşa Cami 1.;*Atatürk;Başak/1;Bostan Çıkmaz;Çakmak;*Çaykara;Çaykara 1.;#Çimen Besi;Devran;Ekinci;Emin;Erdem;Erdem 1.;Eroğlu;Eski Set Üstü;*Göztepe;Hamam;#İbrahim Bey;#İğdeli/1;İnci Pasajı;#İyisoy;Kale Altı;*Kale;Kale 1.;Karabulut;Karanfil Çıkmaz;Kıymet Çıkmaz;Memet Çavuş;Merkez;Mustafa Coşkun;Mustafa Coşkun 1.;Müezzin;Müjde;Name;*Osman Ayyıldız;#Osmancık;Paşalık;Ressam;Sadakat;Salih Çıkmaz;Siyah İnci;*Şehit Fatih Albayrak;*Şehit Hasan Aslan;*Şehit İlimdar Atasoy;*Şehit Lokman Kılıç;Şehitlik;Şimşek;#Taşkın;Toksoy;#Topkaynak;#Turnalı;Tüccar;Ulusoy;*Yeni Mezbaha;*Yeşil Vadi;*Ziya Bey
Oltu|Aşağıçamlı|#Aşağıçamlı
Oltu|Aşağıkumlu|#Aşağıkumlu;#Dağdibi;=Güllüce 1. Cadde;#Yiğitler
Oltu|Ayvalı|#Ayvalı;#Civan;#Hasanağa
Oltu|Ayyıldız|#Ayyıldız
Oltu|Bahçecik|#Bahçecik
Oltu|Bahçelikışla|#Bahçelikışla;#Çeperli;#Kubat Örük
Oltu|Ballıca|#Ballıca;=Ballıca 1. Cadde
Oltu|Başaklı|#Başaklı;=Başaklı/1 Cadde;#Gültepe;#Köprübaşı
Oltu|Başbağlar|#Başbağlar;=Başbağlar 1. Cadde
Oltu|+Cumhuriyet|51 Şükrü;Akpınar Çıkmazı;Aksu;Aktif;Alada;Aras;Arslan Çıkmaz;Avcı;Aydoğdu;Aydoğdu 1.;Bedir;Bilgi Evi;Bilgin/1;*Boztepe;*Büyük Hark;=Cumhuriyet Bulvarı;*Çamlıca;Çiçek;Demirci;Dere;*Esenevler;#Gökçe;Gülcü Çıkmaz;*Güneş;Güneş 1.;Gürsoy;*Hastane;*Hayat;Hayırsever;*Işık;İlköğretim;İnce;Kaplan;Karabağ;Karabağ 1.;Karabulut;Kent Parkı;*Keskin;Kızılcık;Kondu;Korkmaz;Korkmaz 1.;Köse;Köşe;*Mehter;Merdivenli;Mini;Nalbant;*Narman;Nazar;Nefer;Öztaş;Polat Çıkmaz;Sağdıç;*Seferağa;*Seyran;#Şahin;*Şehit Muhsin Üstün;*Şehit Mustafa Sonkaya;*Şehit Sıtkı Şen;Şen;*Vatan;Yeni/2;*Yeşil Bağlar;Yıldırım;*Yunus Emre;Yurtkur;Yüksek
Oltu|Çamlıbel|#Çamlıbel;=Çamlıbel 1. Cadde
Oltu|Çanakpınar|#Çanakpınar
Oltu|Çatak|#Çatak;#Harmanlı
Oltu|Çatalsöğüt|#Çatalsöğüt;#Damarlıtaş
Oltu|Çayüstü|#Çayüstü
Oltu|Çengelli|#Çengelli
Oltu|Dağdibi|#Dağdibi;=Dağdibi/2 Cadde
Oltu|Damarlıtaş|#Damarlıtaş
Oltu|Demirtaş|#Demirtaş
Oltu|Derebaşı|#Derebaşı;#Hakver
Oltu|Dokuzdeğirmen|#Dokuzdeğirmen
Oltu|Duralar|#Duralar
Oltu|Elmadüzü|#Elmadüzü;#Yağlıca
Oltu|Erdoğmuş|#Erdoğmuş
Oltu|Esenyamaç|#Esenyamaç
Oltu|Gökçedere|#Gökçedere;=Gökçedere 1. Cadde
Oltu|Günlüce|#Güllüce;=Güllüce 1. Cadde
Oltu|Güryaprak|#Güryaprak
Oltu|Güzelsu|Güzelsu Köyü Yeni Mahalle;Güzelsu Köyü Yeni Mahalle/1;Güzelsu Köyü Yeni Mahalle/10;Güzelsu Köyü Yeni Mahalle/11;Güzelsu Köyü Yeni Mahalle/12;Güzelsu Köyü Yeni Mahalle/13;Güzelsu Köyü Yeni Mahalle/14;Güzelsu Köyü Yeni Mahalle/2;Güzelsu Köyü Yeni Mahalle/3;Güzelsu Köyü Yeni Mahalle/4;Güzelsu Köyü Yeni Mahalle/5;Güzelsu Köyü Yeni Mahalle/6;Güzelsu Köyü Yeni Mahalle/7;Güzelsu Köyü Yeni Mahalle/8;Güzelsu Köyü Yeni Mahalle/9;#Güzelsu;=Güzelsu/1 Cadde;#Kışla
Oltu|+Halitpaşa|*25 Mart;Ak;Akdağ;Asan;Aslan;Aslanağa;Bahçecik/1;#Besi Çiftliği;Bişmiş;#Cengiz;#Çeper;Çermik;Çiğdemli;#Çimen Besi;Dağdibi/1;Demirbağ;Güvercin;Güvercin 1.;*Halitpaşa;Heyelanlı;Heyelanlı 1.;#Karaca;Karçiçeği;Karçiçeği 1.;Kartal Yokuşu;#Kumluçıkmazı;Kumlutepe;Kütüphane;Lale;Menfez;Menfez 1.;*Mısrı Zennun;Mısrı Zennun 1.;*Narman;Narman 2.;Narman 3.;Narman 4.;Narman 5.;Pala Yokuşu;Sedef;Sitare;Su Deposu;*Şehit Fatih Albayrak;Toksoy;#Türbe;Yayla;Yurt 1.;Yurt 2.
Oltu|İğdeli|#İğdeli
Oltu|İnanmış|#İnanmış;=İnanmış 1. Cadde
Oltu|İnci|#İnci
Oltu|İpekçayırı|#İpekçayır
Oltu|İriağaç|#İriağaç
Oltu|Kaleboğazı|#Erdoğmuş;#Kaleboğaz;*Kaleboğazı
Oltu|+Karabekir|Acar;Ağa Konağı;Alınteri;Ardıç;*Atatürk;Ay Çıkmaz;Aydın;Bağlı;#Bekçi;Biçim;*Boztepe;Cemiyet;Cenk;Ceylan;*Coşkunlar;Cuma;Cuma 1.;=Cumhuriyet Bulvarı;Çağla;Çakır;*Çamlıca;Çavuş;Çelebi;*Çevre Yolu;Çevre Yolu 1.;Çınar;Çit;Demir;Durmuş Çevik;Eczacı;Elibol;Eren;Eti;Gençlik;#Gökçe;Gülhan;Güneş 1.;Halkeğitim;Hanedan;*Hayat;Hayırsever;*Işık;İhsan;*İpek;Kalaycı Fahri;*Karabekir;Kaya;Kehribar;Keleş/1;Kılıç;Koçak;Komser;Kural;Menekşe;Muhabbet;Nadide;Noter;Öcal;Özgür;Özkar;Papatya;Polat;*Rabatlar;Sağlam;Sefer Çıkmaz;*Seferağa;Seyfi Ilgar;*Seyran;Sümbül;Şah Çıkmaz;Şair;*Şehit Ayhan Demir;*Şehit Erhan Babacan;=Şendurak/1 Cadde;Şölen;Tabur Yolu;Taştekin;Uçar;Ürekli;*Vatan;Vezir;Vişneli/2;Yaban Çıkmaz;Yarış;*Yeşil Bağlar;*Yeşil Vadi;Yıldız;Zahir Çıkmaz;*Ziya Bey
Oltu|Karataş|#Karataş
Oltu|Kayaaltı|#Kayaaltı
Oltu|Kemerkaya|#Kemerkaya
Oltu|Konukseven|#Konukseven
Oltu|Küçükorucuk|#Küçükorcuk
Oltu|Nüğürcük|#Nüğürcük
Oltu|Obayayla|#Obayayla;#Toprakkale
Oltu|Orucuk|#13 Evler;#Orucuk;=Orucuk/1 Cadde;Vahit Kartal
Oltu|Özdere|#Özdere;#Yukarı
Oltu|Sağlıcak|#Sağlıcak
Oltu|Sarısaz|#Sarısaz;=Sarısaz/1 Cadde
Oltu|Subatuk|#Subatuk;=Subatuk/1 Cadde
Oltu|Süleymanlı|#Süleymanlı
Oltu|Sülünkaya|#Sülünkaya
Oltu|+Şehitler|Ahmetçavuş;Ayyıldız/1;#Besi Çiftliği;#Cebeci;Çiftlik;Dedeoğlu;Demirel;Devran;Doğa;*Dörtyol;Durgun Çıkmaz;Elmalı;*Gönen;Gül/1;*Halitpaşa;Huzur;Hüseyin Ağa;Hüseyin Ağa 1.;*Kale;Kale 1.;Kale 2.;Kar;Malkoçoğlu;*Mısrı Zennun;Muzaffer Çavuş;*Narman;Narman 1.;Nisan;*Osman Ayyıldız;Öğretmen;Özdoğdu Çıkmaz;Pala Çıkmaz;*Pehlivan Çeşme;Sabit;Sabit 1.;Sağlık;*Sarıkaya;Sarısaz 1.;Serhat;#Soysal;*Şehit Emre Taşçı;Şehit Emre Taşçı 1.;*Şehit Selami Vural;Şehit Selami Vural 1.;#Taşçı;Terminal;Yurt;Yurt 1.;Yurt 2.;Zengin
Oltu|Şendurak|*Çevre Yolu;Prof. Dr. Tahsin Parlak Bulvarı;#Şendurak
Oltu|Tekeli|#Tekeli
Oltu|Toklu|#Keçikom;#Toklu
Oltu|Topkaynak|#Çengelli;#Topkaynak;#Yeni/1
Oltu|Toprakkale|#Toprakkale
Oltu|Tutlu|#Bedenkışla;#Hankas;İbrahim Bedir;#Koçaklar;#Tutlu;=Tutlu 1. Cadde;#Vişneli;#Yeni;Yeni/10;Yeni/12;Yeni/13;Yeni/14;Yeni/4;Yeni/5;Yeni/6;Yeni/7;Yeni/8;Yeni/9;#Yiğitler
Oltu|Tutmaç|#Tutmaç
Oltu|Tuzla|#Aşağı;=Tuzla 1. Cadde;#Yeni Yerleşim;Yeni Yerleşim/1;Yeni Yerleşim/10;Yeni Yerleşim/11;Yeni Yerleşim/2;Yeni Yerleşim/3;Yeni Yerleşim/4;Yeni Yerleşim/5;Yeni Yerleşim/6;Yeni Yerleşim/7;Yeni Yerleşim/8;Yeni Yerleşim/9
Oltu|Ünlükaya|#Kesik Köprü;*Narman;#Ünlükaya
Oltu|Vişneli|#Karakaban;#Vişneli;=Vişneli/1 Cadde
Oltu|Yarbaşı|#Yarbaşı
Oltu|+Yasin Haşimoğlu|*Ahmet Yesevi;Akçe Çıkmaz;Akın;Altun;Altunay;Arda;Bahar;Başak;Bilge;Cami;Can;Candan;Cefa Çıkmaz;Coşkun;=Cumhuriyet Bulvarı;Cumhuriyet 1.;Cumhuriyet 2.;Cumhuriyet 3.;Çalışkan;Çalışkan 1.;Çelik;*Çevre;Çevre 1.;#Çiftliğin Dere;Çiğdem;#Çolak;Derman;Desen;*Deveci;Dik;Döndü;*Dörtyol;Dörtyol 1.;Dörtyol 2.;Dursun;*Duruca;Düzen;Esen;*Esenevler;Gevenli;Gizem;Gül;*Güllük;Gür;Hafız;*Hastane;Hastane 1.;İmdat;İpek/1;Kader;#Karayılan;Karayolları;Kardeşler;*Karşıyaka;Keleş;Kesik;Kırık;Kırık 1.;Kızılcık;Killi;Kirazlı;Konak;*Kooperatif;Kooperatif 1.;Korucu;Kovanlı;Kurtlar;Kuyulu;Lalezar;Mercan;Mevsim;*Narman;Nazlı;Nilüfer;Nisa Çıkmaz;Oktay;Ömür;Özlem;Pehlivan;Prof. Dr. Tahsin Parlak;Sakin;Sedirevler;Sıla;Siteler;*Sivridere;Subatuk/2;Şafak;Şakar;*Şehit Mustafa Sonkaya;*Şehit Selami Aslan;Şeker;Şükür;Taş Çıkmaz;Tavşantepe;Temiz;Tilki Taşı;Tilki Taşı 1.;Tufan;Tuna;Turan;*Üniversite;Villa;Yaldız;Yaldız 1.;Yavuz;*Yenikent;Yenikent 1.;*Yeşilevler;Yıldırım;Yoncalık;Yoncalık 1.;Yüce;Yüksel;Zirve;Zümrüt
Oltu|Yaylaçayır|#Yaylaçayır
Oltu|Yolboyu|Bilinmeyen 75.;#Yeni Yerleşim;#Yolboyu;=Yolboyu 1. Cadde
Oltu|Yukarıçamlı|#Yukarıçamlı
Oltu|Yukarıkumlu|#Yukarıkumlu
Oltu|+Yusuf Ziyabey|Akçay;Akyüz;Altaş;Anadolu;Anadolu 1.;Arık Çıkmaz;Asmalı Çıkmaz;Ayaz Çıkmaz;Aziz;Babacan;Bahçe;Bilgin;Bulut;Buruk;Cemre;=Cumhuriyet Bulvarı;Çamlık Çıkmaz;Çay;Çay 1.;Çay 2.;Çelebi;Çeşme;Çevik;*Çevre Yolu;Çevre/1;Dalmış;Değirmen;Deliklitaş;Derya;Dilek;*Doğutaş;Doğutaş 1.;Doğutaş 10.;Doğutaş 11.;Doğutaş 12.;Doğutaş 13.;Doğutaş 14.;Doğutaş 15.;Doğutaş 16.;Doğutaş 2.;Doğutaş 3.;Doğutaş 4.;Doğutaş 5.;Doğutaş 6.;Doğutaş 7.;Doğutaş 8.;Doğutaş 9.;Endüstri;Ensar;Erdemli;Erdoğan;=Erzurum Ardahan Yolu Bulvarı;Geçit;Gonca;#Gökçedere;Güzide;Hürmet;#Hüsnü;Işıl;İlham;İmran;Kamelya;Kamil;Kanat;Kandil;Killi Tepe;Kobazlar;Köprübaşı/1;Kurudere;Kuşlu;Leylak;Leylak 1.;Maden Cami;Makber;Mermer;Mesut;Meteoroloji;Mevlana;Nasip;Nergiz;Osman Bey;Pırlanta;Rüzgarlı;*Sanayi;=Sanayi 1. Cadde;Seher;Sema;*Şehit Ayhan Demir;*Şehit Erhan Babacan;*Şehit Hurşit Yeşilyurt;*Şehit Yunus Duran;Şoraklı;Talih;TOKİ;*Tortum Yolu;Uğur;Uncu;Ünlü;Veli;Yaban Gülü;Yağanbaba;*Yeşil Vadi;Yibo;Yibo 1.;Yoğun;Zafer;Zurnacı
Olur|Akbayır|#Akbayır
Olur|Aktepe|1. Atatürk Park;2. Atatürk Parkı;Adil Atabay;*Artvin Yolu;*Eski Erzurum;*Gazi;Güzel Bahçe;Kanal Yolu;Şehit Burhanettin Ergün
Olur|Altunkaya|#Altunkaya;#Taşgeçit
Olur|Aşağıçayırlı|#Aşağıçayırlı;#Aşağıçayırlı 1.;#Soğukgöze
Olur|Aşağıkaracasu|#Aşağıkaracasu
Olur|Atlı|#Ardeşe;#Çiçekli;#Dere;#Orta/1
Olur|Beğendik|#Beğendik
Olur|Beşkaya|#Beşkaya;#Kesör
Olur|Boğazgören|#Boğazgören
Olur|Bozdoğan|#Bozdoğan;#Bozdoğan 1.
Olur|Coşkunlar|#Güvenlik;#Merkez
Olur|Çataksu|#Çiftlik;#Çukur;#Gümüş;#Güney;#Kazımkarabekir;#Kesör
Olur|Eğlek|#Akbayır Yolu;#Eğlek
Olur|Ekinlik|#Ekinlik
Olur|Filizli|#Filizli
Olur|Güngöründü|#Güngöründü;#Güngöründü 1.
Olur|Hükkam|#Aşağı;#Dereağzı;Hafızağa;#Yaylalı;#Yukarı Cami
Olur|Ilıkaynak|#Ilıkaynak;#Yaylabaşı
Olur|Kaban|#Kaban
Olur|Kaledibi|#Duracık;#Kaledibi Merkez;#Kutlu;#Uğrak
Olur|Karakoçlar|#Karakoçlar
Olur|Keçili|#1. Keçili;#Keçili
Olur|Kekikli|#Kekikli Merkez;#Salt;#Sumat
Olur|Köprübaşı|#Köprübaşı
Olur|+Merkez|1. Gürsel Bey;1. Hürriyet;1. Ilgınlık;2. Ilgınlık;Ahmet Yesevi;*Atatürk;*Cumhuriyet;*Eski Erzurum;*Gazi;Gürsel Bey;Güzel Bahçe;*Hürriyet;İnkılap;Karanfil;Kültür;Lale;Leylak;Menekşe;Okul Yolu;Osman Efendi;Papatya;Sağlık;Sümbül;Şehit Burhanettin Ergün;Şehit Bülent Çalışkan;Şehit Fevzi Kaplan;Şehit İlyas Acar;Şehit Jandarma Er Turgut Akyüz;Şehit Nejdet Kayan;*Şehit Onbaşı Taner Çiçek;Şehit Polis Hüseyin Kalkan;*Şehit Polis Tunay Aydemir;Şehit Polis Turgut Koçak;Şehit Postacı Mesut Arslan;Şehit Sabri Kartal
Olur|Merkez Yeşilbağlar|#Boyalı;#Kalo;#Kermasor
Olur|Oğuzkent|#Oğuzkent
Olur|Olgun|#Olgun
Olur|Olurdere|#Olurdere
Olur|Ormanağzı|#1. Bağlar;#Bağlar;#Buzluca;#Ormanağzı Merkez
Olur|Sarıbaşak|#Sarıbaşak
Olur|Soğukgöze|#Soğukgöze
Olur|Süngübayır|#Süngübayır
Olur|Şalpazarı|#Aşağı 1.;#Orta;#Yukarı
Olur|Taşgeçit|#Taşgeçit
Olur|Uzunharman|#Ilıkaynak;#Uzunharman;#Uzunharman 1.;#Yaylabaşı
Olur|Ürünlü|#Ürünlü
Olur|Yaylabaşı|#Ilıkaynak;#Yaylabaşı
Olur|Yeşilbağlar|Bilinmeyen 53.;#Köprübaşı;#Yeşilbağlar
Olur|Yıldızkaya|#Yıldızkaya
Olur|Yolgözler|#Yolgözler
Olur|Yukarıçayırlı|#Yukarıçayırlı
Olur|Yukarıkaracasu|#Yukarıkaracasu
Palandöken|+Abdurrahman Gazi|1. Balaban;1. Canan;1. Depo Altı;1. Elif;1. Kaya;1. Mandıra;1. Üçgen;1. Bahçe;1. Bilgin;1. Çimen;1. Dadaş;1. Değirmi;1. Dere;1. Gazi;1. Gül;1. Güney;1. Kandil;1. Kooperatif;1. Okul;1. Şahin;1. Varan;1. Yağmur;1. Yazıcı;1. Yıldız;*100. Yıl;2. Canan;2. Depo Altı;2. Kaya;2. Mandıra;2. Yazıcı;2. Bahçe;2. Çimen;2. Dadaş;2. Gazi;2. Güney;2. Kandil;2. Kooparatif;2. Varan;2. Yıldız;3. Canan;3. Bahçe;3. Çimen;3. Dadaş;3. Gazi;3. Mandıra;4. Canan;4. Çimen;4. Dadaş;4. Gazi;4. Mandıra;5. Canan;5. Dadaş;5. Çimen;6. Canan;6. Dadaş;6. Çimen;6. Mandıra;Acar;Adak;Adem;Adil;Afşar;Alkır;Arafat;Aras;Arka;Aslanlar;Atmaca;Baba Dereli;Badegül;Bahçeli Evler;Bakır;Baki;Balaban;Batı;Bedir;Begüm;Bilgin;Boz;Bozkuş;Cami Altı;Can;Canan;Cengizler;Cennet;Ceyhan;Ceylan;Cihat;Çağatay;Çarşı;Çavdar;Çetin;Çimen;Çoruh;Demirci;Depo Altı;Dere;Dicle;Didem;Dilşah;Divan;Doğru;Doğu;Dolaşık;#Dumlu;Düz;Elif;Erdem;Fabrika;Fahri;=Fatih Sultan Mehmet Bulvarı;Fidan;Gazi;Gediz;Gül;Gülşah 2.;Güneş;Güney;Hançer;Harun;Hidayet;Hira;Kandil;Karadağ;Karanfil;Kaya;Kebir;Kırım;Kısa;Kızılcık;Korucu;Koşa Pınar;Köroğlu;Maksat;Mandıra;Manolya;Mansur;Mektep;Menderes;Menekşe;Mezarlık Altı;Minare;Nergis;Nisa;Nurdan;Oba;Obanlar;Okul;Orkide;Orta;Ozan;Palan;Park;Pınar;Polatlar;Ravza;*Sakıp Efendi;Saltuk;Sarıasma;Sarıçam;Savcı;Sedir;Sert;*Sultan Alparslan;Sürme;Şahinler;Şair Nedim;Şehit Cihat Dumludağ;*Şehit Erdal Pişken;*Şehit Tuncay Yurdagül;*Şevket Arı;Trafik Şube Arka Cadde;Tuba Evler;Tuğçe;*Türbe Yolu;Uzun;Üçgen;Varan;Yağan;Yağmur;Yakut;Yaman;*Yayla Yolu;Yazıcı;Yekta;Yeni;*Yeşil Hark;Yiğit;Zambak
Palandöken|+Adnan Menderes|1. Depo;1. Gençlik;1. Çarşı;1. Çevirme;1. Kiremitlik;1. Malazgirt;1. Şeker;10. Ara;10. Çarşı;11. Çarşı;*12 Mart;12. Çarşı;*15 Temmuz Şehitler Caddesi;=2. Cadde;2. Çarşı;2. Çevirme;2. Depo;2. Kiremitlik;2. Malazgirt;3. Çarşı;3. Çevirme;3. Kiremitlik;3. Malazgirt;4. Çarşı;4. Kiremitlik;41.;43.;45.;49.;5.;5. Çarşı;5. Kiremitlik;50.;51.;52.;53.;54.;56.;57.;59.;6. Ara;6.;6. Çarşı;60.;61.;62.;63.;64.;65.;66.;68.;69.;7. Ara;7. Çarşı;70.;71.;72.;73.;8. Ara;8. Çarşı;82.;83.;84.;89.;9. Çarşı;9. Ara;90.;91.;92.;93.;94.;95.;Akabe;Akan;Akasya;Akpınar;Aksu;=Alparslan Türkeş Bulvarı;Alper;*Alvarlı Muhammed Lütfü Efendi;Aral;=Atatürk Bulvarı;Aydın;Aygül;Aytekin;Babacan;Bahçe;Beyoğlu;Buket 2.;Bulut;Burak;Cangül;Cüneyt;*Çat Yolu;Çevre;Çiçekçi;Depo;Dilek;*Dr. Refik Saydam;*Ebu İshak;*Eğitim;Elmalı;Emirhan;Emre;Erva;Esma;=Fatih Sultan Mehmet Bulvarı;Ferit;Fulya;Funda;*Gençlik;Gökçe;Gülşah;Halil Çavuş;*Harput Dere;Hilal;*İbrahim Hakkı;İkizler;*İstiklal;Karasu;Kiremitlik;*Kosova;Köprülü;Köşk Arkası;Kumru;Kürşat;Malazgirt;Mavi Yıldız;Melek;Meral;Mert;*Meşrutiyet;Metehan;*Mevlana;Mor;Neslihan;Nesrin;Nil;Oktay;*Ord. Prof. Dr. Aydın Sayılı;Petek;Rabia;Sabır;Saka;Sakız;Sedat;Sefa;Selçuk;Serhat;Seyda;Su Deposu;*Şair Nefi;Şehit Burak Karakuş;Şehit İlhan Kesekler;Şehit Oğuzhan Karaca;Şehit Oğuzhan Yaşar;Şehit Polis Yakup Sürücü;Şehit Uzman Çavuş Sedat Atalay;Şeker;Şirin;Tavus;Tepe;TRT Lojmanları;Yasemin;=Yavuz Sultan Selim Bulvarı;Yunus;Yüksel;Zehra;Zeynep;*Zübeyde Hanım;Zümre
Palandöken|Ali Bezirgan|#Hanlar
Palandöken|Aziziye|#Karakış;*Tekman Servis Yolu
Palandöken|Börekli|#Börekli
Palandöken|Çeperli|#Bayrak;*Tekman Servis Yolu
Palandöken|Dereboğazı|#Aşağı;Cami;#Dereboğazı Sağlık;#Eminpaşa;#İsak Mahallesi;#Kalecik;#Yukarı
Palandöken|Güllü|#Gülşen;#Hacıağa;*Tekman Servis Yolu
Palandöken|Güzelyurt|#Güzelyurt
Palandöken|Hancığaz|#Ahmet;#Hacıağa;*Tekman Servis Yolu;#Toprak
Palandöken|+Hüseyin Avni Ulaş|1. Kağan;#1. Tuzcu;100.;103.;104.;11. Ara;12. Ara;14. Ara;16. Ara;17. Ara;18. Ara;#2. Tuzcu;=200. Cadde;201.;202.;210.;212.;213.;214.;215.;220.;230.;231.;232.;233.;250.;251.;3. Ara;4.;400.;402.;403.;5. Ara;501.;502.;74.;75.;76.;77.;88.;98.;*Ahi Toman Baba;Akgül;Aladağ;Alem;Alp;=Alparslan Türkeş Bulvarı;Altıparmak;Ardıç;Asaf;Ayşe Hatun;Ayyıldız;Bahriye;Çakıltaşı;*Çat Yolu;Çini;Çoban Yıldızı;Diriliş;Ebruli;Ekin;Emnıyet;Emrah;Erhayat;*Erzurumlu Emrah;Esat;Furkan;*Gazi Albay Feyzullah Tüzünalp;*Gazi Necmettin Uygur;Gökdeniz;Gökkuşağı;Göktürk;Gülbahçe;Gülcan;Güvercin;Hafız Faruk Kaleli;Hanedan;Hardal;Hazine;*Haznedar;Hikmet;*Huma Kuşu;İlhan;Kağan;Kanarya;Kaynak;Kervan;Köse;Kübranur;Market Altı;Market;Melih;Melis;Merve;Mimarbaşı;Mücella;Nakkaş;*Necip Fazıl Kısakürek;Neşeli;Oya Çiçeği;Ömer;Özkan;Puya Çiçeği;Sabuncu;Selçuklu;Selimiye Cami;Sibel;Somuncu;Söğüt;Su Nazırı;Şair Fuzuli;Şehit Müslim Akbulut;=Şehit Polis Abdulkadir Güngör Bulvarı;=Şehit Polis Murat Ellik Bulvarı;Şehit Rahmi Kaya;Şehit Umut Öznütepe;Şehit Zafer Şeker;Taha;TOKİ 2.;Tuna;Türkeli;Uğur Böceği;Utku;Ümit;Vefalı;Yalı Bülbülü;Yan
Palandöken|Konaklı|#Konaklı
Palandöken|Kümbet|#Damla;#Sırma
Palandöken|+Müftü Solakzade|=1. Cadde;1. Ara;1. Pazar;10.;11.;*12 Mart;12.;13.;13. Çarşı;14.;14. Çarşı;15.;15. Çarşı;17.;18.;19.;2. Ara;=2. Cadde;20.;21.;22.;23.;24.;25.;26.;27.;28.;29.;30.;31.;32.;33.;34.;37.;38.;39.;40.;7.;74.;75.;76.;77.;78.;79.;8.;80.;81.;85.;86.;87.;9.;Adile;=Alparslan Türkeş Bulvarı;*Alvarlı Muhammed Lütfü Efendi;=Atatürk Bulvarı;Aydınlık;Ayhan;Bostancı;Böğürtlen;Budak;Buğday;Cevher;Cimilli;Çağlayan;Dağlarca;Ebubekir;Elmadağ;Emin;Enes;Ensar;Erguvan;Gamze;Gizem;Göktuğ;Gülden;Gülsüm;Hasan;Hicret;Hisar;*İbrahim Polat;*İstiklal;Kaftan;Karahan;Kına Çiçeği;Kirazlı;*Kosova;Küçük;Kültür;*Mareşal Fevzi Çakmak;Mavi;*Meşrutiyet;Metin;*Mevlana;*Mimar Sinan;Mor Salkımlı;Nihavend;Osman;Sağlık;Salkım;Saraçlar;Şafak;*Şair Nefi;=Şehit Polis Abdulkadir Güngör Bulvarı;Şekercizade;Şifa;Tanpınar;Tavşanlı;Tuğra;Turan;Ulak;Yaren;=Yavuz Sultan Selim Bulvarı;Yenişehir;Yusuf;Zarafet;*Zübeyde Hanım
Palandöken|Nene Hatun|=Fatih Sultan Mehmet Bulvarı;#Hatun;Şehitler 1.;*Tekman Servis Yolu
Palandöken|Sığırlı|#Gülşen;#Ufuk
Palandöken|+Şehitler|*1. Sanayi;*2. Sanayi;*3. Sanayi;*4. Sanayi;*4.Sanayi-;#Elvan;=Fatih Sultan Mehmet Bulvarı;OSB 1.;OSB 2.;OSB 3.;OSB 4.;OSB 5.;OSB 6.;OSB 7.;OSB 8.;OSB 9.;Şehitler 1.;*Tekman Servis Yolu
Palandöken|Taşlıgüney|#Güneyli;#Tek
Palandöken|Tekkederesi|#Tek
Palandöken|Tepeköy|#Zirve
Palandöken|Toparlak|=Fatih Sultan Mehmet Bulvarı;*Tekman Servis Yolu;#Toprak
Palandöken|Uzun Ahmet|#Ahmet;*Tekman Servis Yolu
Palandöken|Yağmurcuk|#Damla;#Esendere Mez. Karakaya 1.;#Esendere Mezrası Karakaya 2.
Palandöken|Yıkılgan|*Tekman Servis Yolu;#Yıkılhan
Palandöken|Yukarıyenice|#Gedik;#Yukarıyenice
Palandöken|+Yunusemre|1. Akdoğan;1. Asayiş;1. Aycan;1. Bayraktar;1. Büklüm;1. Cenk;1. Çoban;1. Fatih;1. Hürmet;1. Hürriyet;1. Hüseyin Bey;1. Işık;1. Kış Turizm;1. Kocasinan;1. Limon;1. Maslak;1. Nazik;1. Sancak;1. Selvi;1. Serçe;1. Tunalı;1. Ulaş;1. Zerda;1. Ziya Paşa;1. Çıkmaz;1. Nenehatun;1. Neşe;1. Samsun;*100. Yıl;19 Mayıs;2. Aycan;2. Büklüm;2. Cenk;2. Çoban;2. Fatih;2. Hürmet;2. Işık;2. Kayak Tesisleri;*2. Kış Turizm;2. Limon;2. Nazik;2. Sancak;2. Selvi;2. Tunalı;2. Ulaş;2. Zerda;2. Ziya Paşa;2. Cami;2. Çukur;2. Koca Sinan;2. Maslak;2. Nenehatun;2. Neşe;3. Büklüm;3. Cenk;3. Fatih;3. Hürmet;3. Işık;3. Kayak Tesisleri;3. Kış Turizm;3. Limon;3. Nazik;3. Selvi;3. Zerda;3. Ziya Paşa;3. Çukur;3. Maslak;3. Neşe;4. Büklüm;4. Cenk;4. Hürmet;4. Işık;4. Kış Turizm;4. Limon;4. Nazik;4. Selvi;4. Zerda;4. Ziya Paşa;4. Çukur;4. Maslak;5. Büklüm;5. Hürmet;5. Işık;5. Limon;5. Nazik;5. Ziya Paşa;5. Çukur;6. Büklüm;6. Limon;6. Ziya Paşa;7. Ziya Paşa;Abacı;*Abdulgaffur Has;Akdoğan;Akkuş;Akşam Sefası;Alaçam;Asayiş;Aşiyan;Ataşehir;=Atatürk Bulvarı;Avcı;Ayaz;Aycan;Aydan;Ayşenur;Aziz;Bahadır;Bala;Başbuğ;Bayraktar;Berat;Bereketli;Bilal;Bilge;Buket;Büklüm;Bünyamin;Cami Arkası;*Cenk;Çağan;Çavdar;Çıkmaz;Çınar;Çiçekli;Çilek;Çoban;Çukur;Dar;Divan;Düzgün;Efe;Elçi;Engin;Erdal;Eren;Erenler;*Ertuğrul;Ertuğrul Gazi;Ertuna;Erzurum;Fatih;=Fatih Sultan Mehmet Bulvarı;Fırat;Gazi Eyyup Palancioğlu;Geçit;Güler;Gülistan;Günebakan;Güngör;*Gürcan;*Halit Paşa;Han;Hastahane;Hayati;Hazal;Hazar;Hürmet;Hürriyet;Hüseyinbey;Işık;*İbrahim Polat;İlkokul;İpek;*İsmail Gürcan;Karaçam;Karayolları Lojmanları;Kardelen;Kartal;Kayak Tesisleri;*Kayakyolu;Kekik;Kırlangıç;*Kış Turizm;Kibar;Korkmaz;Korkmaz Üstü;Kurban;Lalezar;Leylak;Limon;Lise;*Lütfü Yalın;M. Sami Ramazanoğlu;Mehtap;Milliyet;Mina;Müftü Yaşar İşcan;Nazır;Nazik;Nenehatun;Neşe;Nur;Oğuz;Oğuzhan;Orhan Gazi;Osmanbey;Övgü;*Öz Yunus;Özge;Özgenç;Özgür;*Özmeral;Papatya;Reşat;Rıdvan;*Sakıp Efendi;Salim Altuğ Arka;*Salim Altuğ;*Samsun;*Sancak;Sebil;Sekili;Selin;Selvi;Sercan;Serçe;Serdaş;Sina;Sude;*Sultan Alparslan;Sultan;Sur;Susam;Sümbül;Şair Nedim;Şehit Ali Rahmani;*Şehit Hakan Altundağ;*Şehit İbrahim Sulak;*Şehit Kadir Kılcı;Şehit Kubilay Karaman;Şehit Muhammet Çağrı Toppuz;*Şehit Orgeneral Eşref Bitlis;*Şehit Tahsin Doğru;Şengül;Şenpınar;Talha;Timur;Tomurcuk;Tufan;Tuğrul Bey;Tunalı;Turgut;Turna;Uğurlu;Uhut;*Ulaş;Ulubatlı Hasan;Umut;Uzun Mehmet;Vural;Yakutlar;Yalçın Evler;Yavuz;Yeşilçam;Yıldırım;Yonca;Yudum;Yunusemre Cami;Yurt;*Zahide Özay;Zembil;Zencefil;*Ziya Paşa
Pasinler|Acı|#Acı
Pasinler|+Ağaçminare|Aslanağa;Avuklu;Baba Efendi;Camii;Çağlayan;Çınar;Çiğdem;Dağyolu;Erzincanlı;Hacı Kadir;Hasbi Göçker;Hükümet;Hüseyin Kavut;İmam Hatip;İpekoğlu;Kişioğlu;Kurnuşlu Çeşme;Mahmut Şancı;Osman Ağa;Yasin Yağar;Yusuf Koçak
Pasinler|Ağcalar|#Ağcalar
Pasinler|Altınbaşak|#Altınbaşak;Altınbaşak 1.;Altınbaşak 10.;Altınbaşak 11.;Altınbaşak 12.;Altınbaşak 13.;Altınbaşak 14.;Altınbaşak 15.;Altınbaşak 16.;Altınbaşak 17.;Altınbaşak 18.;Altınbaşak 19.;Altınbaşak 2.;Altınbaşak 20.;Altınbaşak 21.;Altınbaşak 22.;Altınbaşak 23.;Altınbaşak 24.;Altınbaşak 25.;Altınbaşak 26.;Altınbaşak 27.;Altınbaşak 29.;Altınbaşak 3.;Altınbaşak 30.;Altınbaşak 31.;Altınbaşak 32.;Altınbaşak 33.;Altınbaşak 4.;Altınbaşak 5.;Altınbaşak 6.;Altınbaşak 7.;Altınbaşak 8.;Altınbaşak 9.
Pasinler|Alvar|1. Çıkmaz;1. Küme;1. Küme/1;2. Çıkmaz;2. Küme;2. Küme/1;2. Küme/2;2. Küme/3;2. Küme/4;3. Küme;3. Küme/1;3. Küme/2;3. Küme/3;*75. Yıl;*Alpaslan;Bahçeli Evler;Bahçeli Evler/1;Bahçeli Evler/2;Bahçeli Evler/3;Bilinmeyen 100.;Bilinmeyen 79.;Bilinmeyen 80.;Bilinmeyen 81.;Bilinmeyen 83.;Bilinmeyen 85.;Bilinmeyen 86.;*Binali Gönder;Cami;*Cumhuriyet Muhammet Lütfü Efendi;=Cumhuriyet/1 Cadde;Çağlayan/1;Çağlayan/2;Çağlayan/3;Çiçek;Çiçek/1;Değirmen;Gül;Işık;İncesu;Karanfil;Karaşeh;Kardelen/1;Kavşak;Kırçiçeği;Lale;Menekşe/1;Papatya;*Paşalar;*Paşalar Lütfi Efendi;Sümbül;#Yukarıçakmak
Pasinler|Ardıçlı|#Ardıçlı;#Üğümü
Pasinler|Aşıtlar|#Aşıtlar
Pasinler|+Bahçelievler|1.;10.;11.;12.;13.;14.;15.;16.;17.;18.;19.;2.;20.;21.;22.;23.;24.;25.;26.;27.;28.;29.;3.;31.;4.;5.;6.;7.;8.;9.;Ali Çavuş;Arkın Arıcı;*Binali Gönder;Cabbar Pasin;Hasan Şisman;İshak Aydınoğlu;#Küme 2.;Nejdet Çınar;*Prof Dr. Recep Akdağ;*Sanayii Çarşısı;*Transit
Pasinler|Baldızı|#Baldızı
Pasinler|Başören|#Başören
Pasinler|Bulkasım|#Bulkasım;#Taşağıl
Pasinler|Büyükdere|#Acı;#Büyükdere;Büyükdere/1;Büyükdere/10;Büyükdere/11;Büyükdere/12;Büyükdere/13;Büyükdere/2;Büyükdere/3;Büyükdere/4;Büyükdere/5;Büyükdere/6;Büyükdere/7;Büyükdere/8;Büyükdere/9;#Kurbançayır
Pasinler|Büyüktüy|#Büyüktüy;#Gölciğez
Pasinler|+Camikebir|*Adnan Yılmaz;Akçalı Pınar;Avuklu;Babagil;Camii;*Cumhuriyet;Derviş Efendi;Gelincik;Güler;Hacı Kadir;Hacı Ömer;Hacı Yusuf;=Hüsamettın Kadıoğlu Cad. Cadde;İlhami Aras/1;Kıraç;Kızıler;Kurnuşlu Çeşme;Müftü Efendi;Narin;Nefi;Osman Ağa;Rıza Bey;Şeref Efe;Şeref Takgil;Tophane;Ulu Camii;Zümrüt
Pasinler|Çakırtaş|#Çakırtaş
Pasinler|Çalıyazı|#Çalıyazı;#Karakale
Pasinler|Çamlıca|#Çamlıca
Pasinler|Çiçekli|#Çiçekli;#Çöğender Evler;#Yavuzlu
Pasinler|Çöğender|#Ağcalar;Bilinmeyen 85.;#Çöğender Evler;#Çöğender;#Korucu
Pasinler|Demirdöven|#Demirdöven;#Taşlıgüney;#Timar;#Üğümü
Pasinler|+Emirşeyh|Baba Efendi;Çiğdem;Gelincik;Hacı Hafız;Hacı Kadir;Hacı Yusuf;Hacı Yusuf-;İsak Ceviz;Kanarya;Kardelen;Mete Hoca;Narin;Rıza Bey;Timuçin
Pasinler|Epsemce|#Epsemce;#Üğümü
Pasinler|+Erzurumkapı|Aslanağa;Bozbey;Camii;Cevat Dursunoğlu;*Cumhuriyet;Dispanser;Gıyas Koçak;Haydar Efendi;Hükümet;İmam Hatip;İpekoğlu;Kazım Dölekli;Kişioğlu;Kule;Mahmut Şancı;*Mehmet Taşbaşı;Menekşe;Pasin;Saffan Dölekli;Şefik;Şehit Yüzbaşı Külekçioğlu;Vahap Bingöl;Vakıf;Yüksel
Pasinler|Esendere|#Esendere;#Kızılören
Pasinler|Gerdekkaya|#Gerdekkaya
Pasinler|Gölciğez|#Gölciğez
Pasinler|Hanahmet|#Hanahmet
Pasinler|+Hasandede|13 Mart;Bahar;Fahrettin Ertürk;Güneş;Hacı Hafız;Hatunoğlu;Haydar Kurt;İmam Hatip;Kadıoğlu;Kardelen;Leylak;Nergiz;Nur;Osmanlı
Pasinler|+Kaplıcalar|Alasakal;*Albay Abdülmennan;Altın Başak;#Altınbaşak;Altuğ;Arıkan Şenyurt;Beylerbeyi;Bozkaya;Bulak;Cansız;Çeşme;Dadaş;Dede Efendi;Dere;Doç. Dr. Nevzat Saygılı;Efe;Eniz Değer;Ernaz Acar;Gazi Mahmut;Gıyam Çelik;Gıyasettin Çelik;Göztepe;Hacı Behri;Halit Budak;Hınıs;Hikmet Efendi;*İlhami Aras;Kartal;Kaşıkçı;Kaynarca;Köksal Gündüz;Küme Evler 1.;Küme Evler 2.;Küme Evler 3.;Küme Evler 4.;Küme Evler 5.;Maden Evler;Manolya;Odabaşı;Osman Acar;Ova;Pendik;Polat;Saltuk Bey;Sıtkı Yarbaşı;Şakar;Şamil Ağa;*Şehit Vedat Topal;Şenyurt/1;Şerif Yılmaz;Şifa;Yahya Savaş;Yüce;Zafer Altuğ;Zafer Onat;Zeki Dede;Zeki Şamdan;Zihni Aydın
Pasinler|Karakale|#Hanahmet;#Karakale;#Pelitli
Pasinler|Karapınar|#Gölciğez;#Saksı
Pasinler|Karavelet|#Karavelet
Pasinler|+Kasımpaşa|Adnan Demircioğlu;Adnan Oral;Aşık Gülhani;Bağdigen;Canip Özcan;Cennet;Çimenler;İrfan Kılıç;İsmail Sevimli;Kadir Alkanat;Kırçiçeği;Mazlumoğlu;Mehmet Aça;Mehmet Oğuz;Mehtap;Muzaffer Araz;Müftü Kamil Efendi;Nidai Orhan;Nidayi Orhan;Nilüfer;Nuri Önal;Osman Acar;Özdemir Şahiner;Papatya;Sedi Efendi;Sıddık Çanakçı;*Şehit İsak Çelik;*Şehit Vedat Topal;Şevki Akgül;Ulvi Bitlisli;Yaşar Küçük;Yüzbaşı Ahmet Tonğ;Zafer Onat;Zakir Efendi;Zeki Deren
Pasinler|Kavuşturan|#Kavuşturan;#Serçeboğazı
Pasinler|+Kethuda|Abacı Osman Efendi;=Adnan Demircioğlu Cad. Cadde;Akasya;Akçalı Pınar;Alay;Başak;Bayoğlu;Cevizli;*Cumhuriyet;Çarıklıoğlu;Doç. Dr. Nevzat Saygılıoğlu;*Dr. Alpay Pasinli;*Eski Hal Çarşısı;Gözeler;Güney;Hacı Ömer;Halis Özdemir;Hasan Atıcı;Haşim Bey;Helim Efendi;=Hüsamettın Kadıoğlu Cad. Cadde;İdeli;İsrafil Kavaz;İsrafil Toraman;Kader Çıkmazı;Lütfı Topal;Mehmet Doğan;*Mehmet Sekmen;Muhsın Yazıcıoğlu Cad.;Muhsin Bulak;Mustafa Ayık;*Nazlı Baba;Nevzat Demir;*Org. Selahattin Demircioğlu;Rahmanlar;*Sadrettin Demircioğlu;Salkım;Santral;Serap;Sırrı Dinç;Sinem;Şakir Efendi;Şehit Muhammet Kır;Taşlı;*Transit;Uğur Böceği;Ulu Camii;#Üğümü;Yeşil İmam;#Yukarıdanişment
Pasinler|Kevenlik|#Kevenlik
Pasinler|Kızılören|#Kızılören
Pasinler|Kotandüzü|#Kotandüzü
Pasinler|Kurbançayır|#Kavuşturan;#Kurbançayır;#Yayladağ
Pasinler|+Kurtuluş|15.;Ada;Ahmet Orhan;Akşemseddin;Akşemsettin;Bağdat;Baki Hokkamlı;Barbaros;Canip Aydın;Çakıcı;Dumlupınar;Fatih Sultan;Feyruz Ayber;Fuat Pasin;Gül Yusuf;Harman;Hasan Şisman;Hükümet;*İhsan Toraman;İnönü;İshak Aydınoğlu;Kanuni Sultan;Karacaoğlan;Kişioğlu;Lise;Malazgirt;*Mehmet Taşbaşı;Metehan;Mezarlık;Mimar Sinan;Mustafa Çiftçi;Mürsel Güzel;Oğuzhan;Orkide;Osman Gazi;Panama;Piri Reis;Preveze;*Prof Dr. Recep Akdağ;Ramiz Efendi;Sakarya;*Sanayii Çarşısı;Şehit Kemaloğlu;Şehit Sezai Durak;*Transit;Ulubatlı Hasan;Yaşar Doğu;Yavuz Selim;Yıldırım Beyazıt
Pasinler|Küçüktüy|#Küçüktüy
Pasinler|Otlukkapı|#Altınbaşak;#Bulkasım;Osman Acar;#Otlukkapı;Papatya;#Yastıktepe
Pasinler|Ovaköy|#Korucuk;#Ovaköy
Pasinler|Övenler|Bilinmeyen 85.;#Küme Evler
Pasinler|+Paşabey|Akalp;Ayhan Uzun;Badem;Beyoğlu;*Binali Gönder;Burcu;Cahit Özaras;Canip Alpay;Cemalettin Tören;Çaykara;Dt Necmettin Güngör;Gani Korel;Halis Güngör;Halis Samancı;İbrahim Bölükbaşı;İncirli;İsmail Sevimli;Kader Çıkmazı;Kahraman Bey;Kiziroğlu;Lütfı Topal;Mahmut Turan;Mehmet Sekman;Metin Kağızmanlı;Metin Öztürk;Muhsın Yazıcıoğlu Cad.;Murat Atmaca;Paşabey;Salim Ayrancı;Şehit Polis Ayhan Uzun;Şevki Akgül;Teyo Pehlivan;*Transit;Ürper;Yağar;Yazıcı;#Yeni Hali;Yıldızlar
Pasinler|Pelitli|#Çalıyazı;#Kotandüzü;#Pelitli
Pasinler|Porsuk|#Küme Evler;#Porsuk
Pasinler|Pusudere|#Ahmet;#Korucuk;Pusudere 1.;Pusudere 2.;#Pusudere
Pasinler|+Reşadiye|=Adnan Demircioğlu Cad. Cadde;*Cumhuriyet;Ertaş;Hediye;*İhsan Toraman;İnhisar;İnhisar-;*Kızılay;*Org. Selahattin Demircioğlu;*Park;Pınar;*Prof. Dr. Serdar Sevimli;Recep Tuşik;Söğütlü Bahçe;*Transit;Zeki Dadaş
Pasinler|Serçeboğazı|#Serçeboğazı
Pasinler|+Sivas|Aşık Reyhani;Can;Çiğdem;Elmalı;Gelincik;Hacı Mahmut;İç Kale;İsak Ceviz;Kale;Kanarya;Kıraç;Kuzey;Rahmi Satıcı;Rıza Bey;Timuçin;Tolgahan
Pasinler|Sunak|#Sunak
Pasinler|Şehit Burak Karakoç|#Ağcalar;#Korucuk
Pasinler|Taşağıl|#Taşağıl
Pasinler|Taşkaynak|#Acı;#Taşkaynak
Pasinler|Taşlıgüney|#Ardıçlı;#Demirdöven;#Taşlıgüney;#Timar
Pasinler|Taşlıyurt|Gözeler/1;#Taşlıyurt;#Yastıktepe
Pasinler|Tepecik|#Sunak;#Tepecik;#Uzunark
Pasinler|Timar|#Timar
Pasinler|Uzunark|#Uzunark
Pasinler|Üğümü|#Üğümü;Üğümü 1.;Üğümü 2.;Üğümü 3.;Üğümü 4.;Üğümü 5.;Üğümü 6.;Üğümü 7.;Üğümü 8.
Pasinler|+Yamaç|Akçalı Pınar;Bülbül;Cihangir;Hacı Sırrı Yarbaşı;Kale;Kıraç;Sıtkı Bey;Topal Sokak;Yarbaşı
Pasinler|Yastıktepe|#Kireçli;#Otlukkapı;#Taşlıyurt;#Yastıktepe
Pasinler|Yavuzlu|#Yavuzlu
Pasinler|Yayla|#Timar;#Yayla
Pasinler|Yayladağ|#Yayladağ
Pasinler|+Yeni|Can;Cezayir Demir;Dispanser;Dursun Mindivanlı;Hüsam Kadıoğlu;Kale;Kuzey;Kürşat;*Mehmet Taşbaşı;Mustafa Tuşik;Pasin;Selami Teymur;Şahiner;Şamlıoğlu;Şehit İlhami Koçak;Şehit Zinnur Arasoğlu;Vakıf;Zeki Aydın;Zühtü
Pasinler|Yeniköy|#Timar;#Yeniköy
Pasinler|Yiğitpınarı|#Acı;#Taşkaynak;#Yiğitpınarı
Pasinler|Yiğittaşı|#Yiğittaşı
Pasinler|Yukarıçakmak|#Yukarıçakmak;Yukarıçakmak/1;Yukarıçakmak/2;Yukarıçakmak/3;Yukarıçakmak/4;Yukarıçakmak/5;Yukarıçakmak/6;Yukarıçakmak/7;Yukarıçakmak/8
Pasinler|Yukarıdanişment|#Üğümü;#Yukarıdanişment
Pazaryolu|+21 Haziran|1.;2.;21Haziran 1.;*Ankara;*Atatürk;Bilinmeyen 15.;Bilinmeyen 20.;Bilinmeyen 21.;Bilinmeyen 27.;=Cumhuriyet Meydanı;Çıkmaz;Değirmendere;*İstiklal;*Mehmet Sekmen;Mezarlık;=Pazaryolu İspir Bulvarı;*PTT;*Turgut Özal
Pazaryolu|Akbulut|#Bilinmeyen 23.;=Erzurum İspir Yolu Bulvarı;#Geçit;#Geçit/1;#Geçit/2
Pazaryolu|Alıçlı|Bahçeler;Bilinmeyen 13.;Camii;Hacılar
Pazaryolu|Ambaralan|#Ambaralan;#Ambaralan Yayla Evi
Pazaryolu|Ayçukuru|#Ayçukuru
Pazaryolu|Bayındır|#Bayındır
Pazaryolu|Burçaklı|#Bölükemin;Burçaklı 1.;#Çayırbaşı
Pazaryolu|Büyükdere|#Büyükdere
Pazaryolu|Cennetpınarı|#Cennetpınarı;#Cennetpınarı Yayla Evi
Pazaryolu|Cevizlidere|#Cevizlidere
Pazaryolu|Çatakbahçe|#Çatakbahçe;#Çatakbahçe/1
Pazaryolu|Çaydere|#Çaydere;#Çaydere Mezra
Pazaryolu|Çiftepınar|#Çiftepınar;#Çiftepınar/2
Pazaryolu|Deliktaş|Bilinmeyen 1.;Bilinmeyen 2.;Deliktaş 2.;Deliktaş 3.;=Erzurum İspir Yolu Bulvarı;=Pazaryolu İspir Bulvarı;#Sağırtaş
Pazaryolu|Demirgöze|#Demirgöze
Pazaryolu|Dikmetaş|#Dikmetaş
Pazaryolu|Esenyurt|#Esenyurt;#Esenyurt/1
Pazaryolu|Gölyanı|#Gölyanı
Pazaryolu|Göztepe|#Göztepe;#Göztepe Yayla Evi;#Göztepe/1
Pazaryolu|Gülçimen|#Gülçimen
Pazaryolu|Güneysu|#Güneysu
Pazaryolu|Hacılar|#Hacılar/1
Pazaryolu|Karakoç|#Karakoç;#Karakoç/1
Pazaryolu|Karataş|#Bilanos Mezra;#Cemalgürsel;#Fevziçakmak;#Karatas Mezra;#Karataş Yayla Evi;#Nenehatun
Pazaryolu|Kılıççı|#Kılıççı
Pazaryolu|Konakyeri|#Altınoluk;#Gülpınar;#İstikbal;#Merkez
Pazaryolu|Korkutköy|#Korkutköy
Pazaryolu|Kozlu|#Kozlu
Pazaryolu|Köşeyolu|#Köşeyolu;#Köşeyolu/2
Pazaryolu|Kumaşkaya|Kumaşkaya;Kumaşkaya Yayla Evi
Pazaryolu|Kuymaklı|#Kuymaklı;#Kuymaklı Yayla Evi
Pazaryolu|Kümbettepe|Bilinmeyen 1.;Bilinmeyen 24.;Bilinmeyen 3.;Bilinmeyen 6.;Çeşme;Kale;Kümbettepe/1;*Mehmet Sekmen
Pazaryolu|Laleli|#Laleli
Pazaryolu|Merkez|Bilinmeyen 1.;Bilinmeyen 2.;Bilinmeyen 22.;Bilinmeyen 26.;Konak;=Pazaryolu İspir Bulvarı;Taşaltı
Pazaryolu|Meşebaşı|#Meşebaşı
Pazaryolu|Pamukludağ|#Pamukludağ
Pazaryolu|Sadaka|#Sadaka;Sadaka Yayla Evi
Pazaryolu|Sergenkaya|#Sergenkaya;Sergenkaya Yayla Evi
Pazaryolu|Süleymanbağı|Bilinmeyen 14.;Bilinmeyen 25.;Bilinmeyen 7.;*Mehmet Sekmen;#Şehit Hüseyin Gökçimen;#Şehit Hüseyin Gökçimen/1
Pazaryolu|Şehitlik|#Şehitlik
Pazaryolu|Yaylalı|#Yaylalı
Pazaryolu|Yaylaözü|#Yaylaözü
Pazaryolu|Yeni|#Beşevler;#Beşevler/1;#Beşevler/2;#Beşevler/3
Pazaryolu|Yiğitbaşı|#Yiğitbaşı
Şenkaya|Akşar|#A Küme Evler;Akşar B. M;*Akşar;Akşar 1.;#B Küme Evler;Koyiçi;#Tahtköy
Şenkaya|Aktaş|#Aktaş
Şenkaya|Alıcık|#100. Kümeevler;#Alıcık
Şenkaya|+Aşağı|*Atatürk;Bardız Yolu 1.;Bardız Yolu;Başpınar 1.;Başpınar;*Çakmak;Çarşı 1.;Çarşı;Çiftçi Yolu;Değirmenler Başı;Dik;Fetoğlu;Gençlik Yolu;Hamamönü Yolu;Hamişoğlu;Köycü 1.;*Köycü;Kurtuluş 1.;*Kurtuluş;Ok 1.;*Ok;Park;Rüzgarlı;Sanayi Yolu;Soger 1.;Soger;Sümbül;Şelale;Tarım 1.;*Tarım;Taşbaşı;Topçu 1.;Topçu 2.;Topçu;*Vatan;#Yoncalık;Yükseliş Cemiyeti;*Yükseliş
Şenkaya|Aşağıbakraçlı|#1. Kümeevler;#Aşağıbakraçlı;#Merkez;#Yukarıbakraçlı
Şenkaya|Atyolu|#Atyolu;#Çamlıalan 1.
Şenkaya|Aydoğdu|#Aydoğdu;=Aydoğdu 1. Cadde;#Aydoğdu 2.
Şenkaya|Balkaya|#Balkaya 1.;#Balkaya
Şenkaya|Bereketli|#Bereketli
Şenkaya|Beşpınarlar|#Beşpınarlar
Şenkaya|Beykaynak|#Beykaynak;#Kaban
Şenkaya|Çamlıalan|#Aşağı Köşk;#Çamlıalan 1.;#Çamlıalan;#Gülveren;#Merkez.
Şenkaya|Çatalelma|#Çatalelma
Şenkaya|Değirmenlidere|*Değirmenlidere;#Değirmenlidere Merkez;#Değirmenlidere Merkez 1.;#Değirmenlidere Merkez 2.;#Değirmenlidere Merkez 3.;Değirmenlidere 1.;Değirmenlidere 2.;#Karınca Düzü
Şenkaya|Deliktaş|#Deliktaş
Şenkaya|Doğanköy|#Doğanköy
Şenkaya|Dokuzelma|#Dokuzelma
Şenkaya|Dolunay|#Dolunay;#Gülveren
Şenkaya|Dörtyol|#Dörtyol
Şenkaya|Esence|#Esence;#Köroğlu;Pager
Şenkaya|Esenyurt|#Harmanlı;Kilise;Kilise 1.;Kilise 2.;Kilise 3.;Kilise 4.;#Merkez/1
Şenkaya|Evbakan|#Balkaya 1.;Bilinmeyen 15.;Bilinmeyen 16.;#Evbakan;#Merkez/7
Şenkaya|Gaziler|#Çatalelma;#Gaziler B. M
Şenkaya|Gezenek|#Gezenek
Şenkaya|Göllet|#Balkaya 1.;#Göllet B. M;#Uğurlu
Şenkaya|Göreşken|#Göreşken
Şenkaya|Gözalan|Gözalan 1.;Gözalan 2.;Gözalan 3.;*Gözalan;#Merkez
Şenkaya|Gözebaşı|#Gözebaşı
Şenkaya|Gülveren|#Atyolu;#Gülveren
Şenkaya|Hoşköy|#Aşağı Hoş;*Hoşköy;#Yukarı Hoş
Şenkaya|İçmesu|#Çatalelma;#Gözebaşı;#İçmesu
Şenkaya|İğdeli|#İğdeli
Şenkaya|İkizpınar|#İkizpınar 1.;#İkizpınar;#Sındıran;#Teketaş
Şenkaya|İnceçay|#Beykaynak;#İnceçay
Şenkaya|Kayalısu|#Kayalısu;#Merkez/9
Şenkaya|Kaynak|Merkez;#Merkez/3;#Şenpınar;#Yayla
Şenkaya|Kireçli|Çardaklı;#Merkez/4;#Tazeköy
Şenkaya|Köroğlu|#Köroğlu
Şenkaya|Köşkköy|#Aşağı Köşk;#Merkez.
Şenkaya|Kürkçü|#Kürkçü
Şenkaya|Nişantaşı|Bağlar;#Dolunay;#Gülveren;Kevenk 1.;Kevenk 2.;Kevenk 3.;Kevenk;#Küme Evler;#Merkez/9;*Nişantaşı;#Nişantaşı Kümeevler;#Nişantaşı Tetirkoç;=Sarıkayalar 1. Cadde
Şenkaya|Ormanlı|#Alıcık;#Ormanlı
Şenkaya|Oyuktaş|#Merkez/1;#Oyuktaş
Şenkaya|Özyurt|#Gülveren;#Özyurt
Şenkaya|Paşalı|#1. Kümeevler;#100. Kümeevler;#200. Kümeevler;#Merkez
Şenkaya|Penek|#Penek;#Penek 1.;=Yünören 1. Cadde
Şenkaya|Sarıkayalar|#Sarıkayalar;=Sarıkayalar 1. Cadde
Şenkaya|Sarıyar|Sarıyar;Sarıyar 1.;Sarıyar 2.;Sarıyar 3.;Sarıyar 4.
Şenkaya|Sındıran|#Doğanköy;#İkizpınar 1.;#Sındıran
Şenkaya|Söğütler|#Söğütler
Şenkaya|Susuz|#Balkaya;#Susuz
Şenkaya|Şenpınar|#Şenpınar
Şenkaya|Tahtköy|*Akşar;#Tahtköy;#Teketaş
Şenkaya|Tazeköy|#Tazeköy
Şenkaya|Teketaş|#Teketaş
Şenkaya|Timurkışla|Kop;Kop 1.;Kop 2.;Merkez;Merkez/11;Merkez/6 1;Merkez/6 2;Merkez/6 3;Merkez/6 4;Merkez/6 5;Merkez/6;#Teketaş;Venk 1.;Venk;Venk 2.;Venk 3.
Şenkaya|Turnalı|Çevirme;#Merkez/10
Şenkaya|Tütenocak|#Tütenocak
Şenkaya|Uğurlu|#Balkaya;#İnceçay;#Uğurlu
Şenkaya|Yanıkkaval|Aşağı Yanıkkaval 1.;Aşağı Yanıkkaval 2.;Aşağı Yanıkkaval 3.;Aşağı Yanıkkaval 4.;Aşağı Yanıkkaval 5.;Aşağı Yanıkkaval;#Balkaya 1.;#Deliktaş;#Merkez/7
Şenkaya|Yaymeşe|#Yaymeşe
Şenkaya|Yazılı|#Yazılı;#Yazılı 1.
Şenkaya|Yelkıran|#Ormanlı;#Yelkıran
Şenkaya|Yeşildemet|=Sarıkayalar 1. Cadde;#Yeşildemet
Şenkaya|Yeşilkaya|#Merkez/8
Şenkaya|Yoğurtçular|#Gülveren;#Küme Evler;#Yoğurtçular
Şenkaya|+Yukarı|*Atatürk;Atatürk 1.;#Bağlarbaşı;#Başbağlar;Başpınar;Bilinmeyen 1.;Bilinmeyen 2.;Bilinmeyen 3.;Bilinmeyen 4.;#Bilinmeyen 5.;Camii;*Çakmak;#Çatalkom;Doğanköy;Doğanköy/1;Doğanköy/11;*Emniyet;#İkizpınar;Kale Yolu;Karanfil;Karanfil 1.;*Kars Yolu;Kars Yolu 1.;Kars Yolu 11.;Kars Yolu 2.;Kars Yolu 3.;#Karşıyaka;Kayalı;Kaynak Yolu;*Köycü;*Okul Yolu;Panayır Yolu;Park;#Saltunbaşı;Şehit Volkan Külekçi;Taşbaşı;#Teketaş;*Uğur Yolu;*Yedi Nisan Yolu
Şenkaya|Yukarıbakraçlı|#Merkez;#Yukarıbakraçlı
Şenkaya|Yünören|*Akşar;#Teketaş;#Yünören;=Yünören 1. Cadde
Şenkaya|Yürekli|#Beşpınarlar;#Köroğlu;#Yürekli
Şenkaya|Zümrüt|#Zümrüt
Tekman|Ağcakoca|#Ağcakoca;Kılli;#Musa
Tekman|Akdağ|#Akdağ 1.
Tekman|Akdamar|#Akdamar
Tekman|Akpınar|#Akpınar;#H. Mehmet;#Mümin;#Ruto
Tekman|Alabayır|#Akdamar;#Alabayır;#Alabayır/1;#Turnagöl
Tekman|Aşağıhanbeyi|#Aşağıhanbeyi
Tekman|Aşağıtepecik|#Aşağıtepecik
Tekman|Aydınlı|#Aydınlı
Tekman|+Aydınlık|1. Aydın;17.;18.;19.;2. Aydın;20.;21.;22.;23.;24.;25.;26.;27.;28.;29.;3. Aydın;30.;31.;32.;5. Aydın;6. Aydın;Aydın;*Cumhuriyet;*Demirel;Sırt
Tekman|Beşdere|#Beşdere
Tekman|Beyköy|#Ağa;#Beyköy;#Dilaver
Tekman|+Cihan|1. Cihan;1. Eski Cami;15.;2. Aydın;2. Cihan;22.;3. Cihan;4. Cihan;5. Cihan;Cihan Küme Evleri;*Cumhuriyet
Tekman|Çağlar|#Çağlar 1.
Tekman|Çatak|#Çatak;#Elbaşı
Tekman|Çatkale|#Çatkale
Tekman|Çayırdağı|#Çağlar 1.;#Çayırdağı
Tekman|Çevirme|1. Çevirme;10. Çevirme;11. Çevirme;12. Çevirme;2. Çevirme;3. Çevirme;4. Çevirme;5. Çevirme;6. Çevirme;7. Çevirme;8. Çevirme;9. Çevirme;#Ağa;#Akarsu;#Çevirme;Geçit;#Handekan;Karlıca;Tektaş;#Torbalı;#Yiğitler
Tekman|Çiçekdağı|#Çırık;#Çiçekdağı;#Mucin;Sığıcık;#Soğucak
Tekman|Çukuryayla|#Beşdere;#Çukuryayla;#Sayanlar;#Şekerler
Tekman|Dalsöğüt|#Dalsöğüt;#Gökoğlan
Tekman|Deliler|#Deliler
Tekman|Dengiz|#Dengiz
Tekman|Düzyurt|#Düzyurt;#Tazeköy
Tekman|Erence|#Erence
Tekman|Geçitköy|1. Geçitköy;10. Geçitköy;2. Geçitköy;3. Geçitköy;4. Geçitköy;5. Geçitköy;6. Geçitköy;7. Geçitköy;8. Geçitköy;9. Geçitköy;#Çakalok;#Geçitköy;#Hasan Ağa;#İncesu
Tekman|Gökoğlan|#Gökoğlan;Gökoğlan 1.;Gökoğlan 2.;Gökoğlan 3.;Gökoğlan 4.;Gökoğlan 5.
Tekman|Gözlüce|#Gözlüce
Tekman|Gülveren|#Çiçekdağı;#Gülveren;#Körsu;#Topçular
Tekman|Gümüşlük|1. Gümüşlük;2. Gümüşlük;3. Gümüşlük;4. Gümüşlük;5. Gümüşlük;6. Gümüşlük;7. Gümüşlük;#Çatkale;#Gümüşlük
Tekman|Gündamı|#Gündamı
Tekman|Güneşli|#Güneşli
Tekman|Gürgür|#Gürgür
Tekman|Güzeldere|#Gözlüce;#Güzeldere
Tekman|Hacıömer|#Gülveren;#Hacıömer;İncetaş
Tekman|Hamzalar|Bilinmeyen 4.;Bilinmeyen 5.;#Doğruyol;#Hamzalar
Tekman|+Hürriyet|1.;2.;45.;46.;47.;48.;49.;53.;54.;57.;6. Aydın;60.;62.;63.;64.;66.;68.;69.;7.;70.;71.;*Bayındırlık;Çay Mevki Küme Evleri;Çay Mevki Küme Evleri 1.;Çay Mevki Küme Evleri 2.;Çay Mevki Küme Evleri 3.;#Deliler;*Şehit Özgür Ocak;Tuzla Küme Evleri;Tuzla Küme Evleri 1.;*Vali Derya Kadıoğlu;Y. İ. B. O Küme Evleri
Tekman|Hüseyinağa|#Hüseyinağa
Tekman|Ilıgöze|#Çermik;#Ilıgöze
Tekman|Işıklar|#Işıklar
Tekman|İncesu|#İncesu 1.
Tekman|+İsmetpaşa|1. Eski Cami;1. Sırt;=11. Cadde;15.;16.;2. Aydın;2. Sırt;*Atatürk;Aydın;*Camii;*Cumhuriyet;Çam;Çınar;Demirciler;*Demirel;Eski Camii;Güloğlu;Sırt;*Şehit Mehmet Yağmur;*Şehit Özgür Ocak;*Vali Derya Kadıoğlu
Tekman|Kalaycı|#Kalaycı
Tekman|Karapınar|#Karapınar
Tekman|Karataş|#Karataş
Tekman|Karatepe|#Aşağıhanbeyi;#Işıklar;#İncesu 1.;#Karatepe
Tekman|Karlıca|#Karlıca
Tekman|Katranlı|#Katranlı
Tekman|Kayaboğaz|#Kayaboğaz
Tekman|Kazancık|#Çağlar 1.;#Kazancık
Tekman|Kırıkan|#Kırıkan B. M;#Yamanlar;#Yüzbaşı
Tekman|Koçyayla|#Bilezik;#Bilinmeyen 12.;#Koçyayla;#Oymataş;#Uslu
Tekman|Körsu|Adaklı;Bilinmeyen 13.;#Derviş;#Gülveren;#İsa Kom;#Kıllı;#Körsu;#Mucin
Tekman|Kuruca|#Kuruca
Tekman|Küllü|#Ait Mezrası;#Çevirme;#Küllü;#Musa Mezrası;Necmettin;#Şakşak
Tekman|Mescitli|#Erence;#Kalaycı;#Mescitli;Mescitli 1.;Mescitli 2.;Mescitli 3.
Tekman|Mollamehmet|#Akpınar;#Mollamehmet
Tekman|Susuz|#Çatak;#Çevirme;#Mollamehmet;#Susuz
Tekman|Şakşak|#Şakşak
Tekman|Taşkesen|#Hacımeter;#Katranlı;#Şahvekat;#Taşkesen
Tekman|Toptepe|#Toptepe
Tekman|Turnagöl|#Dalsöğüt;#Turnagöl
Tekman|+Vatan|10.;=11. Cadde;12.;13.;14.;2.;2. Vatan;3.;33.;34.;35.;36.;37.;38.;39.;4.;4. Vatan;40.;41.;42.;43.;44.;45.;5.;5. Vatan;50.;51.;52.;53.;55.;56.;57.;58.;59.;6.;6. Vatan;60.;61.;62.;64.;65.;66.;67.;68.;7.;7. Vatan;8.;8. Vatan;9.;9. Vatan;*Atatürk;Banka;*Bayındırlık;#Bayındırlık Küme Evleri;Cezaevi;Çiçek;Demirciler;#Erence;Güloğlu;Karagöl;Karanfil;Kılıç;Menekşe;P. T. T.;Sadakat;*Şehit Mehmet Yağmur;*Şehit Özgür Ocak;*Vali Derya Kadıoğlu
Tekman|Yalınca|#Eğri Çayır;#İncesu;#Kaya;#Yalınca
Tekman|Yerköy|#Aşağıtepecik;#Mollamehmet;#Susuz;#Yerköy
Tekman|Yeşilören|#Susuz;#Yeşilören
Tekman|Yiğitler|#Yiğitler 1.
Tekman|Yoncalı|#Yoncalı
Tekman|Yukarıhanbeyi|#Aşağıhanbeyi;#Yukarıhanbeyi
Tekman|Yukarıtepecik|#Aşağıtepecik;#Mümin;#Yukarıtepecik
Tekman|Yuvaklı|Bilinmeyen 4.;#Yemişli;#Yuvaklı
Tekman|Yücepınar|#Erence;#Güzeldere;#Yücepınar
Tortum|Akbaba|#Akbaba
Tortum|Aksu|#Aksu Merkez;#Aksu Yayla;#Aşağı Meydanlar;#Deveyatağı
Tortum|Aktaş|#Aktaş;#Söğüt 15.
Tortum|Alapınar|#Alapınar;#Yayla
Tortum|+Alparslan|1. Cami;1. Şehitlik;2. Cami;2. Çamlı;2. Şehitlik;3. Şehitlik;4. Şehitlik;Beyaz;Camii;Çamlı;Çeşme;Dere;Dursun Tosun;*Erzurum;*İstiklal;Karşı;Kırmızı;*Maraşal;Mavi;*Mebus Osman Alihocagil;Necmettin Erbakan;Şehit Mustafa Karaca;Şehit Mücahit Daştan;Şehitlik;Yeni Camii
Tortum|Arılı|#Arılı
Tortum|Aşağı Serdarlı|#Ağa;#Aşağı Küçükdere;#Bahçecik;#Büyükbahçe;#Çamlıtepe;#Elmalı 1.;#Kale 1.;#Kaleyanı;#Küçükdere;#Üzümlü;#Yukarı Küçükdere
Tortum|Bağbaşı|Ağagilin;*Aksu;Aksu/1;Ayvalı;Ayvaz;Badem;Bağbaşı Ballı;Bağbaşı Gökdere;Bağbaşı Mezarlık;Bağbaşı Yayla;Bağbaşı 1.;Bağbaşı 10.;Bağbaşı 11.;Bağbaşı 5.;Bağbaşı 9.;Bağcılar;Bahçe;Bahçeli;Bilinmeyen 11.;Boşnak/2;Bozkır;Cafer;Cevizli;*Cumhuriyet;Çağlayan;Çağlayan/1;Çavuşoğlu;Çimen;Danzik;Değirmen;Durak;Duru;Elmalı;Eroğlular;Esentepe;*Fatih Sultan Mehmet;Fatih Sultan Mehmet/1;Göze;Gül;Gümüş;Gündüz;Güney;Güney 1.;Güven;Hacı Bekir Efendi;*Halitpaşa;Hasanağa;Huzur;Hüseyin Hoca;İstiklal 1.;Kale;Karataş;Karmuş;Kınalı;Kızılcım;Merkez;Merkez/1;Meydan;Meyveli;*Osman Gazi;Özlü;Pınarbaşı;Pınarbaşı/1;*Sahil;Selvı;Subaşı;Suludere;Susam;Susuz;*Şehit Murat Telci;Şelale;Taşkın;Topçuoğlu;Tufan;Vatan;Yarardı;*Yunusemre
Tortum|Bahçeli|#Bahçe 16.;#Bahçe 17.;#Tatlısu
Tortum|Ballı|#Ballı;#Kapıkaya
Tortum|Cihanlı|*Barbaros Hayrettin;#Cihanlı;#Cihanlı Yayla;#Gökdere Yayla;Şeyh Efendi 2.
Tortum|Çakıllı|#Çakıllı
Tortum|Çamlıca|#Beylikdüzü;#Çam 6.;#Çam 7.;#Çam 8.;#İncedere
Tortum|Çardaklı|#Çardaklı;#İncedere
Tortum|Çataldere|#Aşağı;#Çataldere Yayla;#Orta;Orta;#Yukarı
Tortum|Çaylıca|#Çaylıca
Tortum|Çiftlik|#Çiftlik Köyü;#Konak 12.
Tortum|Çivilikaya|#Çivilikaya
Tortum|Demirciler|#Demirciler
Tortum|+Derekapı|Asim Bülbül;Aşağı Sırt;Camii Derekapı;Camii Derekapı 1.;Camii Derekapı 2.;Camii Derekapı 3.;Demir;Derekapı;Derekapı 1.;Derekapı 2.;Derekapı 3.;Derekapı 4.;Han;Han 1.;Han 2.;Han 3.;Han 4.;Han 5.;Han 6.;Han 7.;Han 8.;Maden;Maden 1.;Mensur;Mezarlık;Santral;Santral 1.;Santral 2.;Yukarı Sırt;Yukarı Sırt 2.
Tortum|Derinpınar|#Aşağıserdarlı;#Derinpınar Merkez;#Derinpınar Yayla;#Yeni 1.
Tortum|Dikmen|#Bahçecik;#Dikmen;#Dikmen Merkez;#Köy Mahallesi;#Serdarlı Yayla;#Vagaver
Tortum|Doruklu|#Arılı;#Aşağı Meydanlar;#Doruklu;#Vişneli
Tortum|Esendurak|#Esendurak
Tortum|Gökdere|#Gökdere;#Gökdere Yayla
Tortum|Hamidiye|#Hamidiye;#Yamankaya
Tortum|İncedere|#İncedere
Tortum|Kaleboynu|#Kaleboynu
Tortum|Kaledibi|#Kale 1.;#Kale 2.
Tortum|Kapıkaya|#Kapıkaya
Tortum|Karlı|#Karlı
Tortum|Kazandere|#Kazandere
Tortum|Kemerkaya|#Kemerkaya;#Yayla
Tortum|Kırmalı|#Kazandere;#Kırmalı
Tortum|Kireçli|#Kireçli
Tortum|Konak|#Konak 10.;#Konak 11.;#Konak 12.;#Konak 13.
Tortum|Meydanlar|#Yukarı Meydanlar
Tortum|Peynirli|#Peynirli
Tortum|Serdarlı|#Aşağı Evler;#Bayraktar;#Çukurevler;#Dikmen Merkez;#Hacılar;#Hacinis;#Karaahmet;#Köy Mahallesi;#Kuluç;#Salihler;*Serdarlı Menderes;#Serdarlı Yayla;#Sofuoğlu;#Şehit Önay Vurucu;#Tahtacılar;#Yukarı Evler
Tortum|Söğütlü|#Aktaş;#Söğüt 14.;#Söğüt 15.;#Söğüt 16.;Şehitlik 6.
Tortum|Suyatağı|#Ağdos;#Suyatağı Derekapı;#Suyatağı Merkez
Tortum|Şenyurt|*Ahmet Yesevi;Akpınar;Aktepe;Alparslan;=Atatürk Bulvarı;#Bağlar;*Barbaros Hayrettin;Barbaros Hayrettin 1.;Barbaros Hayrettin 2.;Barbaros Hayrettin 3.;=Belediye Meydanı;#Cihanlı Yayla;Çayırbaşı;Değirmenli;#Derinpınar Merkez;Emirefendi;Eyik;Halilağa;*Hastaneler;İmamoğlu;*Kazım Karabekir;Kazım Karabekir 1.;#Kır;Konak;*Koyunoğlu;*Lise;Lokman Abuç;*Mehmet Akif Ersoy;Mustafa Topcu;*Oğuzgürsel;Otlaklar;Pehlivan;Piri Reis;Piri Reis 1.;Piri Reis 2.;Piri Reis 3.;Sağlık Ocağı;*Şehit İsmail Aksu;Şenyurt Merkez;Şenyurt Okul.;#Şenyurt Yayla;Şeyh Efendi;Şeyh Efendi 1.;Şeyh Efendi 2.;Ustalar;Veyis Efendi;Yenı Yol 3.;*Yeni Cami;Yıldırım
Tortum|Taşbaşı|#Taşbaşı
Tortum|Taşoluk|#Taşoluk;#Yamankaya
Tortum|Tatlısu|#Tatlısu
Tortum|Tipili|#Kapıkaya;#Tipili;Tipili/1;Tipili/2;Tipili/3;Tipili/4;Tipili/5;Tipili/6
Tortum|Tortumkale|#Esendurak;#Tortumkale
Tortum|Uzunkavak|#Kalavan Yaylası;#Taşlı Yaylası;#Uzunkavak;#Yenı Yol
Tortum|Vişneli|#Aşağı Meydanlar;#Vişneli;#Vişneli Yayla
Tortum|Yağcılar|#Yağcılar;#Yağcılar Yayla
Tortum|Yamankaya|#Hamidiye;#Kireçli;#Yamankaya
Tortum|+Yavuz Sultan Selim|1. Gazi;1. Taşbaşı;1. Taşdibi;2. Gazi;2. Taşbaşı;3. Gazi;Abdulhamit Han;Abdurrahmangazi;Adalet;#Balkaya 18.;Dere;Güneş;İlim;*İstiklal;Kuran Kursu;*Mebus Abubekir Akay;*Mebus Osman Alihocagil;Menderes;Onur;Sukule;*Şehit Özcan Karaca;Taşdibi;Yıldız
Tortum|Yazyurdu|#Aşağıserdarlı;#Yazyurdu
Tortum|Yellitepe|#Yağcılar Yayla;#Yayla;#Yellitepe;#Yellitepe Yayla
Tortum|Yukarısivri|#Yukarı Sivri Merkez
Tortum|Yumaklı|#Akbaba;#Yumaklı
Tortum|Ziyaretli|#Kapıkaya;#Peynirli;#Tipili;#Yellitepe;#Ziyaret;#Ziyaretli Yayla
Uzundere|Altınçanak|*Altın Kiraz;Bağcılar;Cami;Gazi Muhammet Ali Kurt;Güney;Hacılar;İlim;Kamışlı;Karsı;Kuzum Efendi;Orta;Özlü;*Seracılar;Sönmezler;Şeref Yazıcı
Uzundere|Balıklı|*Artvin;Balıklı Camıı;*Cevizli Vadi;Çan Çiçeği;*Çiftçiler;Çiftçiler/1;Demirciler;İbrahim Hoca;İskele;Kafes Kulesi;Konaklı;*Mavi Göl;Okul;Osmanbalığı;Sahil;Salur;Tavlı;Teyin;*Tortum Gölü;Ur Kekliği;Üvez;Yarımada;*Yarımadalı;*Yemişli
Uzundere|Cevizli|Abbas Hoca;Agagılın;Ağaoğlu;Asagı;Barış;Bilgin;*Cevizli Vadi;Çitli Dere;*Güney Bağlar;Haznedar;Ibıs;Kavaklı;Kılıse Tarla;Kurt;Küllah;Leylak;Maral;Menekşe;Nebiler;Özcanlar;Papatya;Pınarbaşı;*Stad;Şehit Mesur Cengiz;Taş Camii;Terzioğlu;Uzundere;Vişneli;Yukarı;Zabınoğlu;Zambak
Uzundere|Cömertler|Abbas;Arslan;*Atalar;Bağbancı;Çapraz;*Dedebağları;Erler;Esentepe;Eşikli;*Halis Özsoy;*Mehmet Akif Ersoy;*Menderes;Şerifler;Taşçılar
Uzundere|Çağlayan|*Altın Çilek;*Cevizli Vadi;Çaglayanlı Köyü;*Çağlayanlı;Çiçekli;İncirli;Lojmanlar;*Makber;*Santral;Şelale;Tarım;Taşkın;Yusuf Ağa
Uzundere|Çamlıyamaç|*Armutlu Yayla;*Aşık Ümmani Can;Bademli;Cumayın;Çadırcı;Çukur;*Denızbaşı;Elmalı;Emrah;Fındık;Fındıklı;Fındıkoğlu;Gaziler;Hasayın;Hürmüz;Karşıyaka;*Köroğlu;Kültür;Reyhan;Yukarı
Uzundere|Çaybaşı|*Artvin;*Atatürk;Güneşli;Güzel;Kalaycı;Kalyoncu;*Sanayi;Zakir Dikici
Uzundere|Dikyar|Alan;Ana Merkez;Aşağı Camii;Atyolu;Avüçgen;Baglar;Bahçeli;Büyükbağ;Coşar;Çavuşoğlu;Çelikler;*Dikyar Ana;Dikyar Cami;Dikyar;Ertek;Ertekler;*Erzurum;Gül;*Halis Özsoy;Karsı;Karut;*Kayalar;Kaygusuzlar;Kaynut;*Kösedere;Kurtt;Küçük;Küçükbağ;Maden;Müjdeciler;*Orgeneral Siyami Taşdan;Orta;Sahinler;Saklı Bahçe;Seralı;*Sıyamı Tasdan;Uzun Ömer;Ünlü;Üzümlü;Yeşil Bahçe;Yukarı;Zoyuntap
Uzundere|Erikli|Arlı;*Atatürk;Baykal;Bozdemir;Büyükdere;Doğanlar;*Eşrefoğlu;*Fevzi Paşa;*Halit Paşa;Selvi;Şahinler;Üzümlü
Uzundere|Gölbaşı|*Artvin;Asagı;Baraj;Camıı;Coşarlar;*Değirmenbaşı;*Denızbaşı;Denizbaşı 1.;Denizbaşı 2.;Denizbaşı 3.;Denizbaşı 4.;Denizbaşı;*Güney Sahil;Hacıgilin;İmamoğlu;*Karamanoğlu;Karşı;Mezra;Orta Mahalle;Orta;Özgün;Pethan;Tepe;Tepebaşı;Torunoğlu;*Yusuf Tekin
Uzundere|Kirazlı|*Altın Kiraz;Camıı;Çerme 1.;Çerme 2.;Dermustag;Ganigiller;Gazi;Gölet;*Gülü Bağdat;Güzel Bahçe;Hafız İbrahim Aydoğan;Karsı;Kerem;Kerim;Nergis;Nörgüs;Ogun;Sağlık;Tasım;Vertag;Yunus Emre;Zümrüt
Uzundere|+Merkez|Akar;Avcılar;Aydınlar;Bahçeli;*Cevri Şen;*Cumhuriyet;Derman;*Erzurum;Fırat Çıkmaz;*Halis Özsoy;*Halit Paşa;*Hayrullah Han;Kabristan;Karaca;Kardaş;*Kızılelma;Kiraz;Kotanlar;*M. Şeref Özsoy;*Mehmet Akif Ersoy;*Menderes;*Necati Aydın;*Orgeneral Siyami Taşdan;Özcan;Özdemir;Özsoy;*Prof. Dr. Orhan Baykal;*Şehit Adnan Taşçı;*Uzundereli;Yavaş;Yazıcılar;*Yeni Sahil;*Zeytindalı
Uzundere|+Muratefendi|Alkanlar;Çardaklı;Çimenli;Denizler;Erhan;*Hikmet Çimen;Kotan Çıkmaz;Özdere;*Rüstem Çimen;Şen;Turan;*Uzundereli
Uzundere|Pehlivanlı|#Beylik;#Beylik 1.;Bilinmeyen 10.;Bilinmeyen 11.;Bilinmeyen 19.;#Bilinmeyen 45.;Bilinmeyen 7.;Bilinmeyen 8.;Bilinmeyen 9.;Boşnak;Boşnak/1;Boşnak/2;Boşnak 1.;Boşnak 2.;Boşnak 3.;Cami Yolu;#Çavuşoğlu 1.;Fındıklı;Güvüt Kapı;#Hocaoğlu;#Hüseyin Ağa;Mollaömer;Muhtar;*Müderris Ahmet Efendi;=Müderris Ahmet Efendi 1. Cadde;=Müderris Ahmet Efendi 2. Cadde;*Müftü Osman;#Nurali;Okul;*Osmanlı;Pulundibi;Serdebe;Sümbül;Sümbül 1.;*Şehit Mehmet Keskin;#Terziler;#Tilkitepesi;Yenı Yol 1.;#Yenı Yol 2.
Uzundere|Sapaca|Akbaş;Akgün;*Atatürk;Bilgen;Düzenli;Kale;Karahanlı;Meral;Osman Efendi;*Sapaca Ana;Sapaca Köyü;Siyami Efendi
Uzundere|Seyitefendi|Aralı;Bahçeli Evler;Ertekler Çıkmaz;Hanoğlu;*Ş. Siyami Akyüz;*Uzundereli
Uzundere|Ulubağ|Ambarlı;*Artvin;Atatürk;Bağlarbaşı;Dutçular;Eminoğlu;Göller;Habipoğlu;Hüseyin Efendi;*İstanbullu;Kayabaşı;Mollaoğlu;Pehlivan;*Santral;Seferoğlu;Siteler 1.;Siteler 2.;Siteler 3.;Siteler 4.;Siteler;Taş Nanesi;Ulubag;*Ulubağlar;*Yedi Göller;Yeşil Cennet;Yeşil Vadi;Yıkıklar;Yıldız
Uzundere|+Uzundere|Aligilin;Altun Çıkmaz;Asmalı;Çakmaklı Çıkmaz;Çelikoğlu;Daralan;Demircan;Dikmen;Erdemler;Kazandere;*Okul;Rahimoğlu;*Uzundereli
Uzundere|Yayla|Ağaçlı;*Anadolu;Camii;Çakıroğlu;*İstiklal;*Osmanlı;Özdoğan;Tekin;Tunç;*Uzundereli;Yalçınlar Çıkmaz
Yakutiye|Akdağ|#Akdağ;*Tortum Yolu
Yakutiye|Aktoprak|#Aktoprak
Yakutiye|Altınbulak|#Altınbulak
Yakutiye|Altıntepe|#Altıntepe
Yakutiye|Arıbahçe|#Arıbahçe
Yakutiye|Çayırca|#Çayırca
Yakutiye|+Çayırtepe|#Çayır;=Çevre Yolu Bulvarı;Gelinalayı;Hasır Bahçe;Hattat;İrem;İyiniyet;Kader;Kafkas;Kalaycı
Yakutiye|Çiftlik|#Arı;#Askeri Hava Meydan Lojmanları;=Çevre Yolu Bulvarı;#Çiftlik 1.;#Çiftlik;#Çiftlik1;Erzurum Hava Meydan Lojmanları;=Farabi Bulvarı;*Hava Alanı Yolu;#Hava Meydan Eski Gen. Müd.;Sivil Hava Alanı Lojmanları
Yakutiye|Dadaşköy|*2. İbrahim Hakkı;2. İbrahim Hakkı/1;2. İbrahim Hakkı/2;2. İbrahim Hakkı/3;*Ağırbakım;Ak;Ak/1;Ak/2;Ali Kuşçu;*Atatürk;Atatürk/1;Atatürk/2;Atatürk/3;Ay;*Bosna;Bosna/1;Bosna/2;Bosna/3;Buğra;Cami;Cami/1;Cami/2;Can;Çalışkan;=Çevre Yolu Bulvarı;Çiftlik Yolu;*Dadaş Köyü Yolu;Dadaş;Dadaş/1;Dadaş/2;Dadaşköy 1.;Dadaşköy 1./1;Dadaşköy 2.;Dadaşköy 3.;Dadaşköy 4.;Dadaşköy 5.;*Dadaşköy Fatih;Dadaşköy Lojmanlar;Dadaşköy Lojmanlar/2;Dadaşköy Lojmanlar/3;*Dadaşköy Yavuz;Dadaşköy Yavuz/1;Dadaşköy Yavuz/2;*Dadaşköyü Menderes;Dadaşköyü Menderes/1;Dadaşköyü Menderes/2;Dalgıç;Dar;Dar/1;Elif;Erdem;Eser;Figen;Gayret;*İstiklal;İstiklal/1;İstiklal/3;İstiklal/5;İstiklal/6;#Kamer;Kamer/1;Kamer/2;Kamer/3;*Karasu;Karasu/1;Karasu/2;Karasu/3;Kır;Kocavezir;*Kombina;Konuk;Koşu;Mevlana;Mevlana/1;Mevlana/2;Mevlana/3;Mevsim;Mezarlık;*Millet;Millet/1;=Nafiz Kotan Bulvarı;#Oba;#Ova;#Ova/1;Ören;Örencik;Özal;Özen;*Selami Altınok;Sümbül;*Şehit Ahmet Ögcü;*Şehit Ali Bentoğlu;Şehit Ali Bentoğlu/1;Şehit Ali Bentoğlu/2;Şehit Ali Bentoğlu/3;Terfi Merkezi;Terminal Yolu;=Vatan/1 Cadde;*Yavuz Sultan Selim;Yavuz Sultan Selim/1;Yunusemre
Yakutiye|Değirmenler|#Değirmenler
Yakutiye|Dumlu|1. Dumlu;1. Halitpaşa;1. Karakol;1.;1. Şelale;10. Dumlu;11. Dumlu;12. Dumlu;13. Dumlu;14. Dumlu;2. Dumlu;2. Halitpaşa;2. Şelale;2. Küme;3. Dumlu;3. Halitpaşa;3. Şelale;4. Dumlu;4. Halitpaşa;5. Dumlu;5. Halitpaşa;6. Dumlu;7. Dumlu;8. Dumlu;9. Dumlu;Aydınlık Çeşme;Aydınlık Çeşme/2;Aydınlık Hamam;Aydınlık Hamam/1;*Dumlu Halitpaşa;#Dumlu;*Dumlu Tortumyolu;*Dumlu Tortumyolu-;Hacı Nurullah;Hafız Dayı;Karakol;*Maraşal Fevzi Çakmak;*Şelale;*Tortum Yolu;=Yunus Emre 2. Cadde
Yakutiye|Gökçeyamaç|#Gökçeyamaç
Yakutiye|Gülpınar|#Gülpınar
Yakutiye|Güngörmez|#Güngörmez
Yakutiye|Güzelova|#Güzelova;Güzelova/1;Güzelova/2;Güzelova/3;Güzelova/4;Güzelova/5;#Güzelova 1.;*Tortum Yolu
Yakutiye|Güzelyayla|#Güzelyayla;#Şenyurt;*Tortum Yolu;#Yumaklı
Yakutiye|+İbrahim Hakkı|2. Bahçeli;2. Bahçeli/3;2. Karasu;2. Karasu/1;7. Cami;8. Cami;Badegül;Badegül/1;Badegül/2;Badegül/3;=Çevre Yolu Bulvarı;Damla;Dursun;=Filiz 2. Cadde;İbrahim Hakkı /2;İbrahim Hakkı Çeşme;İbrahim Hakkı Çeşme/1;Kırmızıgül;Kırmızıgül/1;Meydan;Meydan 1.;Meydan 2.;Meydan 3.;Pınar;*Şıh Köyü;Teşbih;Yenı Yol;Yonca;Yunus Ağa;Yunus Ağa/1;Yunus Ağa/2;Yüsra
Yakutiye|Karagöbek|#Karagöbek;*Tortum Yolu
Yakutiye|Karasu|#Yolgeçti
Yakutiye|+Kazım Karabekir Paşa|*1. Ayazpaşa;1. Demirciler;1. Enveriye;1. Fetvacıoğlu;1. Karanfil;1. Molla;1. Nakliye;1. Öğretmen;1. Turan;1. Topdağı Cıkmazı;1. Toptancılar;2. Fetvacıoğlu;*2. Kars Kapı;2. Nakliye;2. Tamirhane;2. Topdağı Çıkmazı;2. Turan;2. Toptancılar;3. Fetvacıoğlu;3. Nakliye;3. Tamirhane;3. Turan;3. Topdağı Cıkmazı;3. Toptancılar;4. Turan;4. Toptancılar;5. Toptancılar;*50. Yıl;6. Toptancılar;Abdurrahmanağa Korukçu;Abdurrahmanağa;Ağır Bakım Önü;*Ahmet Yesevi;Akçapınar;Akkirpik;Alaftar;Ali Sırrı;Alipaşa Mollaoğlu;Aras;Arifiye;Aşkale Garajı;Bakırcılar;Balyoz;Başak Evler Cami;Bedendibi;Bez Ölçen;Borsa Kantarı;Buz Hokeyi;Büyük;Camidar;Camii Çıkmazı;Cirit;Çöpürlü;Dabakhane;Demiray;Demirciler Arkası;*Demirciler;Düz Yol;Efeoğlu;Eminağa;Emir;Enveriye;Esnaf;*Evliya Çelebi;Fabrika Evler;Fabrika;=Fatih Sultan Mehmet Bulvarı;Fener;Feslihan;Filiz;Gazino;Gençağa;Gez Çarşısı;*Gölbaşı;*Gülahmet;Gülru;Gümrük Camii;Gümüş Masat;Gümüşlü Kümbet;Gündoğdu;Güney;*Gürcükapı;Güven;Hacı Mirza;Hacılar Hanı;Hastane Çıkmazı;Ilıca Durağı;İban Ağa;İhmal Cami;İki Göbek Hamam;İki Kapılı Kahve;İsmail Bey;Kadı;Kasımpaşa Cami;*Kavaflar;Kavak Cami;Kazazoğlu;Kına;Kocaman;Kongre Arkası;*Kongre;Köse Ömer Çıkmazı;Köse Ömer Çikmazı;*Köse Ömerağa;Köse Ömerağa Camii;Kral Tacı;Kuru Hapan;Küçükhamam;Lavanta;Libya;*Medine;Mehmet Efendi;Memişağa Han;*Menderes;Mesudiye;Mumcu Hasan;*Musalla;Müftü Yunus Kaya;Nalbantlar;Namık;*Nazik Çarşı;*Nene Hatun;Nesil;*Orhan Şerifsoy;Reşitağa;Sadrettin Konevi;*Sakarya;Salih Kavaz;Sandıkçı;Sevimli;Suna;Sümer;Sümer Yanı;Şehit Murat Kaptan;Şehit Polis Eren Yüca;Şehit Tevil Arık;Tabyalar;Tamirhane;Tarçın;*Taşcı Salih;*Taşcı Salih-;Taşoğlu;Tohumcu;*Topdağı;Tophane;*Tortum Yolu;Turan Çıkmazı;Türbe;Uğur;Veteriner;Yağ Hapanı;Yakamoz;Yaprak;Yeğenağa Camii;Yeğenağa;Yetim Hoca Çıkmazı;Yiğit;Zafer Çıkmaz;Zambak;Zeynel Cami
Yakutiye|Kırkgöze|#Kırkgöze;*Tortum Yolu
Yakutiye|Kırmızıtaş|#Kırmızıtaş
Yakutiye|Köse Mehmet|#Mehmet
Yakutiye|Köşkköy|#Köşkköy
Yakutiye|+Kurtuluş|1. Ara;1. Aşık Emrah;1. Bağcılar;1. Bahçe;1. Başak;1. Bereket;1. Cami;1. Cihangir;1. Çamlıbel;1. Çermik;1. Dar;1. Efe;1. Fatih;1. Gelincik;1. Harman;1. Huzur;1. Mehtap;1. Nakliye;1. Orta;*1. Sanayi;*1. Siteler;1. Sultani;1. Şeker;1. Toptancılar Sitesi;1. Yamaç;*1. Çevre Yolu;1. Gazambar;1. Orta Çeşme;10. Keresteciler;10. Mehtap;10. Sanayi;10. Toptancılar Sitesi;10. Gazambar;*11. Keresteciler;11. Sanayi;11. Toptancılar Sitesi;11. Gazambar;*12 Mart;12. Keresteciler;12. Sanayi;12. Toptancılar Sitesi;13. Keresteciler;13. Sanayi;13. Toptancılar Sitesi;14. Keresteciler;14. Sanayi;14. Toptancılar Sitesi;15. Keresteciler;15. Sanayi;15. Toptancılar Sitesi;16. Keresteciler;16. Sanayi;16.;16. Toptancılar Sitesi;17. Keresteciler;17. Sanayi;17.;17. Toptancılar Sitesi;18.;18. Keresteciler;18. Sanayi;=18.Sokak;18. Toptancılar Sitesi;19.;19. Toptancılar Sitesi;19. Sanayi;2. Bağcılar;2. Bahçe;2. Cami;2. Cihangir;2. Çamlıbel;2. Çermik;2. Dar;2. Fatih;2. Gazambar;2. Harman;2. Huzur;2. Keresteciler;2. Polat;2. Sanayi;2. Siteler;*2. Sütnişan;2. Şeker;2. Toptancılar Sitesi;2. Yamaç;2. Ara;2. Orta Çeşme;2. Sultan Çıkmazı;2. Sultani;2. Yanık Dere;20.;20. Toptancılar Sitesi;21.;21. Toptancılar Sitesi;22.;22. Toptancılar Sitesi;25.;26.;27.;28.;29.;3. Bağcılar;3. Çermik;3. Dar;3. Harman;3. Keresteciler;3. Mehtap;*3. Sanayi;3. Siteler;3. Şeker;3. Toptancılar Sitesi;3. Yamaç;3. Ara;3.Bağcılar-;#3. Cami;30.;31.;32.;33.;34.;35.;36.;37.;38.;39.;4. Ara;4. Bağcılar;4. Çermik;4. Dar;4. Harman;4. Keresteciler;4. Mehtap;4. Sanayi;4. Siteler;4. Toptancılar Sitesi;4. Siteler Altı;40.;41.;42.;44.;45.;46.;47.;48.;49.;5. Ara;5. Bağcılar;5. Çermik;5. Keresteciler;5. Mehtap;5. Sanayi;5. Siteler;5. Toptancılar Sitesi;5. Gazambar;50.;51.;52.;53.;54.;55.;56.;57.;58.;6 Çermik;6. Cami;6. Çermik;6. Harman;6. Keresteciler;6. Mehtap;6. Sanayi;6. Siteler;6. Toptancılar Sitesi;6. Ara;6. Gazambar;60.;63.;64.;65.;66.;67.;68.;69.;7. Keresteciler;7. Mehtap;7. Sanayi;7. Toptancılar Sitesi;7. Harman;70.;71.;72.;73.;74.;75.;76.;77.;78.;79.;8. Keresteciler;8. Mehtap;8. Sanayi;8. Toptancılar Sitesi;8. Gazambar;83.;9. Keresteciler;9. Sanayi;9. Toptancılar Sitesi;9. Gazambar;9. Mehtap;Afet Konutları;Ahi;Akasya;Akıncı;Akyüz;Alaca;Arkent;Arkın;Asya;Aşçıbaşı;*Aşık Emrah;Aşık Reyhani;*Aşık Sümmani;*Aşık Veysel;Atay;Aybars;Aycan;Ayfer;*Aysun Gültekin;Bağcılar;Bağdat;Bahadır;Baki;Baklacı;Balözü;Başak;Batu;Bayram;Bereketli;Beste;Bey;Bezirgan;Börekçi;Cemal Paşa;Cemre;Cesur;Cihan;Cihangir;Çakır;Çakırlar;Çam;Çamlıbel;Çatıkkaş;Çermik;=Çevre Yolu Bulvarı;Çiçek;Çiğdemli;Çimen;*Dadaşlar;Dadaşlar Çıkmazı;Damat;Dikmen;Dilek;*Doğramacılar;Dökümcü;Düz;*Efe;Elmadağ;Eminoğlu;Emirgan;Emre;*Endüstri;*Ertuğrul Gazi;Esen;Esenler;Esentepe;Eymen;Eyyübi;Fabrika Önü;Fabrika Yanı;Fazilet;*Fenerci Baba;Ferah;Fevzi Paşa;Fidan;Fikretbey;G. A. M. P;Gazali;*Gazi Ahmet Muhtar Paşa;Gazi;Gaziler Bahçe;Gaziler Çarşı;Gaziler Işık;Gaziler Tepe;Gaziler Yasemin;Gelinalayı;Gelincik;Gökçe;Gökçeli;*Gökdeniz;Göksu;Gönül;Gül;Gümüş Pala;Gümüş;Güneşli;Güreşçi;Halit Bey;*Halit Paşa;Han;Hancılar;Hanedan;Hanımefendi;Hanımoğlu;Harman;Hasbahçe;Hasır Bahçe;Hatmi;Hattat;Hayati;Haydar Telhüner;Hilalkent;Hun;Huzur;Hürrem Sultan;İlbey;İyiniyet;Kardelen;Karlı;Kasım Paşa;Kaşkar;Kayra;*Keresteciler;Kerkük;Konuralp;Kuzey;Küçük;Leyla;#Leylak 2.;M. Hacı Hasan Cami;Martı;Mektep;Melikşah;Mimoza;*Musalla;Mutlu;*Orhangazi;Orta;Ortaçeşme;Osman Paşa 2.;*Osmangazi;Ömür;Örnek 2.;Ötüken;Özhan;Özlem;#Öznur;Pala;Papatya;Parlak Evler;Pehlivan;Polat 2.;Poyraz;PTT;Sağlık;Saksı;Sanayi Çırçır;Sardunya;Sefili Baba;Serdar;Sevilhan;Sinan Evler;Sultani;Sütnişan;Şahmerdan;*Şehit Burak Tortumlu;Şehit Edip Zengin;*Şehit Fatih Albayrak;Şehit İlhami Koçak;Şehit Muhsin Üstün;Şehit Murat Kaptan;Şehit Polis Reşat Çoşkun;Şehit Selami Aslan;Şeker;Şerefiye Arkası;*Şerefiye;Şevval;Tanzim;*Taşcı Salih;*Taşçı Salih;*TOKİ;*Topdağı;Toptancılar Sitesi;Tortum Afet Konutları;*Tortum Yolu;Traktörcüler Sitesi;Trenyolu;*Türeyiş;Türkeli;Uygur;Üçgen;Yamaç;Yanık Dere;Yardım;Yavuzer;Yelda;Yetim Hoca;Yıldırım Beyazıt Cami
Yakutiye|+Lalapaşa|1. Camii;1. Cennet Çeşme;1. Çaykara;1. Dabakhane;1. Hacı Ömer;1. Halit Paşa;1. Karanlık;*1. Kazım Karabekir;1. Korukçu;1. Kurt Deresi;1. Millet Bahçe;1. Saraçoğlu;1. Subaşı Kurbu;1. Sümbül;#1. Çaykara;100. Yıl;2. Hacı Ömer;2. Halit Paşa;2. Korukçu;2. Millet Bahçe;2. Sümbül;2. Saraçoğlu;3. Halit Paşa;3. Millet Bahçe;3. Saraçoğlu;4. Saraçoğlu;*50. Yıl;Ahmet Tevfik İleri;Akif Hoca;Aladağ;Ali Ağa;Ali Rıza Bey;Ankara;Aşağı Mumcu Camii;Aşağı Mumcu Çıkmazı;*Atatürkevi;Aydınalp;Bahçegül;Bahçeli;Bakırcı Menekşe;Bakırcı Tarçın;Barbaros;Bilge Han;Bilgehan;Bilim;Botanik;Boyahane Cami;Cengiz;Cennet Çeşme;Coşkun;*Cumhuriyet;Çaglayan;Çağdaş;*Çaykara;Çiftçi Çıkmazı;Çiftlik Çıkmazı;Dağıstanlı;Demir Yolu Altı;Dolangez;Dursun Bey;=E 80. Bulvar;*Efkan Ala;Ekrem Bey;Erkuş;=Farabi Bulvarı;Fuar Yolu Arkası;*Fuar Yolu;Gemalmaz Çarşısı;Gemalmaz;Gez Kırmızı Çeşme;Gez Yavuz;Günaydın;Güvenç;Hacı Ömer;Hacı Ömer 1.;*Hastaneler;Hünkar;Hürriyet;İbrahim Ethem Seven;İlayda;İslam Hoca;*İstanbul Kapı;*İzzet Paşa;Kara Veli;Karaköse Cami;Karanlık;Kazım Yurdalan;Kerim;Kışla Arkası;*Kolordu;Mazi;Melike Mama Hatun;*Menderes;Menekşe;Millet Bahçe;Mira;Miraç;*Mumcu;Müştak Bey;Nafiz Ergün;*Orhan Şerifsoy;*Ömer Nasuhi Bilmen;Örnek;*Pelit Meydanı;=Pelit Meydanı/1 Cadde;Piri Reis;Polat;Prof. Dr. Aziz Sancar;*Prof. Dr. Yusuf Tekin;Salim;*Samih Kobal;Sevgi;#Siteler Askeri Lojmanları;Subaşı Kurbu;Süslü;Şehit Abdullah Tekman;Şehit Dursun Şahin;Şehit Erdal Sarıyer;Şehit Hurşit Yeşilyurt;Şehit Mustafa Çalışkan;Şehit Tugay Köse;Şehit Tugay Köse-;Şehit Yunus Duran;Şehit Zinnur Arasoğlu;Şelale Evler;Tarımsal Araştırma;TEDAŞ Altı;*Terminal;Terminal Demiryolu;Turhan Bey;Türkiye Ziraai Donatım Kurumu;Uzun;Yasemin
Yakutiye|Muratgeldi|#Muratgeldi
Yakutiye|+Muratpaşa|1. Ali Ravi;1. Aydın;1. Çıkmaz;1. Çırçır;1. Çiğdem;1. Fındık;1. Kamil Ağa;*1. Muratpaşa;1. Naib;1. Şeyhler;*1. Vaniefendi;1. Yaseri;1. Bican;2. Aydın;2. Fındık;2. Kamil Ağa;2. Vaniefendi;2. Çıkmaz;2. Çukur;23 Temmuz;3. Hacı Ahmet;3. Kamil Ağa;3. Vaniefendi;4. Kamil Ağa;4. Vaniefendi;*Adalet;*Ali Ravi;*Araplar Düzü;Arif;Aydın;Bahçeler;Bahçevan;Bahçıvan;Bahri Hoca;Bican;Büyükbahçe;Cephane;*Cumhuriyet;Çavuşoğlu;Çay;Çırçır Cami;Çırçır Dere;Çırçır Güven;Çırçır;*Çırçır1. Köşk;Çiğdem;Çukur;Dr. İspirlioğlu;Edip Hoca;*Erzincan Kapı;=Fatih Sultan Mehmet Bulvarı;Hakim;Hamam;*Haşıl Efendi;İmam Pınarı;*İsmet Paşa;İtibar;Kadıoğlu;Kamil Ağa;Karanfil;Kıbrıs;Kore Gazisi Celal Demirtaş;*Köşk;Köşk Yolu;Kuloğlu;Maliye Gecidi;*Merkez Yönetim;Mollaoğlu;Muhabbet;Muhtar Metin Karadeli;=Muhyettin Aksak Bulvarı;Muhyiddini Arabi Cami;Naib Geçidi;Naib;*Ömer Nasuhi Bilmen;Paşa Kızı;Rüzgar;S. S. K. Yanı;*Sabunhane;*Saraybosna;Süleyman;Sütbeyaz;Şeyhler Cami;Ters Lale;=Yakutiye Bulvarı;*Yenikapı;*Yenişehir;#Yoncalık Askeri Lojmanları;Yunus Emre;*Zakir Bey
Yakutiye|Mülk|#Mülk
Yakutiye|Orta Düzü|#Ortadüzü;#Yeşilova
Yakutiye|+Ömer Nasuhi Bilmen|1 .;1. Kısa;1. Kibar;1. Kurt Deresi;1. Ülkü;10.;11.;12.;13.;14.;2. Kısa;2. Kibar;2.;3. Kısa;3. Kibar;3.;4. Kibar;4.;5. Kibar;5.;*50. Yıl;6. Kibar;6.;7.;8.;9.;*Abdurrahim Şerif Beygu;Açelya;Ahmet Hamdi Tanpınar;Anılar;Aslan;Atilla İlhan;=Azerbaycan Bulvarı;Begonya;Bulut;Cemil Meriç;Cengiz Han;*Cengiz Topel;Çağatay;Çiftlik Yolu;*Dadaş Köyü Yolu;Dede Korkut;*Devlet Demiryolları;Dr. Canan Dağdeviren;Duru;=Farabi Bulvarı;Galericiler;Gülşah;Gümrük;Hacegan Konakları;Hal;*Hal;*Hava Alanı Yolu;Hece;*İstanbul Kapı;*İstasyon;İstasyon Menderes;Kaplan;Kısa;Kıyam;Kıyı;Kirve;Kitabe;Kocavezir;*Kombina;*Komeslı Kocaalı;*Korg. Zekai Aksakallı;Kök;Köklüce;Kurt Deresi;Kültür;Kütük;Kütüklü;Mangala;#Mecnun;Mehmed Zahit Kotku;=Mehmet Sekmen Bulvarı;Meram;Mete Han;Misafir;Mithat Turgutcan;Muallim;Mustafa Durmaz Pınar;Muteber;Mükerrem Kemertaş;Münir Nurettin Selçuk;Nacak;=Nafiz Kotan Bulvarı;*Naim Gölleroğlu;*Necip Fazıl Kısakürek;Neşet Ertaş;Nihat Kitapçı;Nilüfer;Nurullah Akçayır;Olimpiyat Çarşısı;Otağ;Örencik;Özen;Özgür;Prof. Dr. Hulusi Behçet;Prof. Dr. Nurullah Genç;*Prof. Dr. Yusuf Tekin;Serhat;Spor;Şahin Bey;Şair İlhami Çiçek;*Şehit Batıkan Avcı;Şehit Ercan Atalay;Şehit Ercan Yılmaz;Şehit Hanifi Demir;*Şehit Kürşat Güneş;Şehit Mehmet Gök;Şehit Murat Özkan;Şehit Nurullah Doğan;Şehit Pilot Cengiz Topel;*Şehit Polis Fırat Bulut;Şehit Polis Murat Yıldırım;*Şehit Teğmen Muhammed Kır;Şehit Yavuz Yüreksever;Şeker Ahmet Paşa;Şiir;Şirin;Teminal Çıkmaz;Terminal 2 Çıkmazı;Terminal 2.;Terminal 2. Ara;Terminal 3.;Terminal 4.;Terminal 5.;*Terminal Dadaş;Toprak Ofisi Lojmanları;Toygar;Tuna;Tuzcuay;Uluğ Bey;Ülgen;*Yahya Kemal Beyatlı
Yakutiye|+Rabia Ana|1 Hurşit Bey;*1. Ayazpaşa;1. Beşiktaş;1. Çavuşoğlu;1. Çeşme;1. Değirmi;1. Evliya Çelebi;1. Hacı Ahmet;1. Kurşunlu Cami;1. Külhan;1. Mahmut Paşa;1. Mektep Arkası;1. Mektep Geçidi;1. Meydan;1. Park;1. Şahbender;1. Tahta Cami;1. Tosya;1. Veyisefendi;1. Yüzbaşı;1. Burhan;1. Hacı Kurban;1. Hüseyin Efendi Çıkmaz;1. Manolya;1. Osman Paşa;1. Şemobey;1. Yavuzer;1. Zorlu;12. Mart;2. Bedendibi;2. Beşiktaş;2. Evliya Çelebi;2. Hacı Ahmet;*2. Kars Kapı;2. Kurşunlu Cami;2. Mahmut Paşa;2. Mektep;2. Meydan;2. Park;2. Şadırlı;2. Şafak;2. Veyisefendi;*2. Yüzbaşı;2. Burhan;2. Gümüş Göz;2. Temiraga;2. Tosya;3. Beşiktaş;3. Meydan;3. Tosya;3. Veyisefendi;3.12 Mart;3. Park;4. Beşiktaş;4. Meydan;4. Tosya;5. Beşiktaş;5. Park;6. Beşiktaş;7. Beşiktaş;8. Beşiktaş;Abdullah Hoca;Abuş Efendi;Ahmet;Alayemin;*Ali Ravi;Alp;Altay;Ambar Dibi;Atasu;*Atatürk Lisesi;Aydınlık;Aydınoğlu;Ayyıldız;Bahçe;Barut;Bekir Efendi;Berber;*Beşiktaş;Bloklar;Bozkurt;Burhan;Büyük Delibaş;Büyük Meydan;Caferiye Cami;Cambaz;Cami Arkası;Canip Bey;Cebir Kapı;Cebir;Cedit Cami;Cedit Dere;*Ceditler;Cemal Bey;Cennetzade;Ceylanoğlu;*Cumhuriyet;Çeşme;Çınardibi;Çifte Kardeşler Camii;*Çifte Minareler;Değirmi 1.;Deli Ömer;*Deli Ömer;Derviş Ağa;Deve Boynu;Deveci;Dibek;Dolambaç;Düzler;Ebu İshak;Edip Efendi;Emir Saltuk Bey;Emirşeyh Daracık;Ergenekon;Esat Çuhadar;Esat Paşa Cami;Esat Paşa Yokuşu;Esatpaşa Yokuşu;Esen;Esvap Emin;Evliya;Eyüpdüzü;=Fatih Sultan Mehmet Bulvarı;*Fazıl Korkmaz;Gazi Ahmet Somunoğlu;*Gazi Osman Paşa;Gül Bahçe;*Gülahmet;Güllübey;Gümüşgöz;Habipefendi Gümüşlü Kümbet;Hacı Abdullah;Hacı Ali;Hacı Cuma Dere;Hacı Halil;Hacı Hasan;Hacı Kalfa;Hacı Kurban;Hacıahmet;Hacıahmet/1;Hamidbey Çıkmazı;Hanım Hamamı;Haşim;Haznedar;Hilal;Hürrem Bey;Hüseyin Efendi;Işıklı;Kadir Baba;Kale Arkası;*Kale;Kantarcıoğlu;Karagöz;Karakulukcu;*Kars Kapı;Kaya;Kemhan Çıkmazı;Keteci;*Kevelciler;Kılkıl;Kırkçeşme;Kırmacı Değirmi;*Kırmacı Halit Paşa;Kırmacı Mezarlık;Kırmızı Çeşme;Kışla;Kibar;Korkmaz;Kumlu;Kurtoğlu;Küçük Meydan;Külhan;Külhan-;*Kümbet;Lale;Laleli;Leylak;Limonlu;*Mahmut Paşa;Marputcu;Mehmet Çalmaşur;Mektep Arkası;Mektep Çıkmazı;Meltem;Memiş Ağa;*Menderes;Mescit;Meşe;Meydan Mezarlık;Mırza Mehmet Bedendibi;Mırza Mehmet;Molla Ahmet;Molla Kaya;Muradiye;Musa Bey;Mutu Bey;Narmanlı;Nazif Kuran;Nergis;Nihat Kabanlı;Numan;Oltulu;Osman Paşa;Öğretmen;*Palandöken;Palandöken Çıkmazı;Pamukçu;Papuçcu Zade Kadı Efendi;Park;*Prof. Dr. Recep Akdağ;Rabia Ana;Rabia Hatun Cami;Raif Efendi;Rızabey;*Rüştü Paşa;Sait Efendi;Samet Bey;Saray Hamamı;Sebahattin Bulut;Sergender;Seymen;Sıla;Sıvırcık;Söğütlü;Su Damı Çıkmazı;Su;Süleyman Ağa;Ş. Komando Vedat Tetik;Şahin Bey;Şamil Bey;Şehit Aydın Özdemir;Şehit Çavuş Ayhan Hocaoğlu;Şehit Mehmet Gündüz Hev;Şehit Mesut Kazanç;Şehit Sezai Durak;Şehit Vedat Tetik;*Şerif Efendi;Şeyh Şamil;Tahta Cami;Tamirci;Taş Ambarlar;Taş Mescit Gümüşlü Kümbet;Taşhan;Taşkesen;*Taşmağazalar;Tebrizkapı;*Tebrizkapı;Tekmezar;Tepe Mezarlık;Tesfiye;Toprak Tabya;Türbe Dar;Üç Kümbetler;Veyisefendi Camii;Veyisefendi Fidan;Veyisefendi Kehribar;Veyisefendi Sağlık;Veyisefendi;Yaseri;Yoncalık Değirmi;Yüzbaşı Reşit Bey;Yüzbaşı;Zenciye;Zorlu
Yakutiye|Soğukçermik|=Çevre Yolu Bulvarı;#Soğucak;*Tortum Yolu
Yakutiye|Söğütyanı|#Söğütyanı;*Tortum Yolu
Yakutiye|Şenyurt|#Şenyurt
Yakutiye|+Şükrüpaşa|1. Çimenli;1. Konak;1. Semt Garajı;1. Yeşil;12. Cami;2. Kavak Kapı;2. Konak;2. Yeşil;2. Çimenli;2. Şahzade;3. Kavak Kapı;3. Konak;3. Yeşil;3. Şahzade;4. Konak;4. Şahzade;5. Konak;*50. Yıl;50. Yıl Orta Okul Yanı;6. Konak;7. Konak;8. Konak;Abide;Adembaba;Akgül;Ali Kuşçu;Alim;Alperen;Altun;Amber;Arda;Atabey;Aydan;Aydın;Ayhilal;Ayşe Hatun;=Azerbaycan Bulvarı;Barış;Bayındır;Beyzade;Bilir;Birlik;Biruni;Budak;Buhara;Burcu;Çamoğlu;Çaykur Lojmanları;=Çevre Yolu Bulvarı;*Çınar;Çimenli;*Dadaş Köyü Yolu;Damla;Darhat;Defne;Değirmi;Depo;Derviş;Desen;Destan;Dinçer;Doğa;*Doğramacılar;Eflatun;Emek;Ensar;Eren;Fatma Aliye;*Fatma Seher Erden;Filiz 2.;Gözde;Gülcan;Gülçiçek;*Güllülü;Hacı İsmail Fakirullah Bilgin;Hal;Hamidiye Camii;Harezmi;Hattat Hasan Çelebi;Hayat;Hikmetli;Hisar;Huzurlu;Hüseyin Bey;Işıl;İlham;İnci;İnşirah;İpek;Kadife;Kanyolu;Karakış;Karanfil;Karbeyaz;*Kavak Kapı;Kavaklı;Kehribar;*Keresteciler;Kılıç;Kombina Arkası;Ladin;Lale;Manolya;Marifet;Mavi;=Mehmet Sekmen Bulvarı;Mekke;Mert;Merve;Mete;Mısra;Mustafa Çelik Cami;*Nasip;*Necip Fazıl Kısakürek;Nehir;Neşe;Nida;Nizam;Oğuz Kağan;Oğuzhan;*Okullar;Ord. Prof. Dr. Cahit Arf;Orhan Bey;Orhun;Osman Bey;Önder;Özkaraca;Özler;Pamuk;#Petrol Arkası;Pınar;Prof. Dr. Halil İnalcık;*Prof. Dr. Oktay Sinanoğlu;Pusula;Ramazan;Sağlıkçılar;Sahra;Sahur;Sancak;Sarıçam;Saygın;Seher;*Selami Altınok;Selvi;*Semt Garajı;Sevda;Sevecen;Sevim;Sırat;Simge;Sivil;Söğüt;*Su Deposu;Sude;Susam;Ş. Alaattin C. Arkası;Şafak;Şahin;*Şehit Alaattin Çelik;Şehit Ayhan Sarılı;Şehit Bekir Cömert;Şehit Emre Taşçı;*Şehit Engin Düzavcı;Şehit Kadir Akbulut;Şehit Kazım Doğan;Şehit Mikail Solak;Şehit Umut Goral;Şehzade;Şenocak;Şeyda;*Şıh Köyü;Şükrüpaşa Hünkar;Şükrüpaşa Medine;Şükrüpaşa/Yiğit;Taşçı;Taşkent;Tatlıcı;Tek Lojmanları;Teşbih;Teyyare;Tomris Hatun;Toprak Ofisi Lojmanları;*Tortum Yolu;*Trafo;Tufanç Kardeşler Cami;Tuğba;Tuğçe;Tuğra;Uslu;Valide;Veli;*Veli Velioğlu;Vezir;Yakut;Yavuz Selim;Yazıcı;Yeğen;Yenice;Yenidoğan;Yeşil;Yıldız;Yiğit;Yüsra;Zeytin;Zeytinli;Zühal;Zümrüt
Yakutiye|Umudum|#Umudum 1.;#Umudum 2.
Yakutiye|Uzunyayla|#Uzunyayla
Yakutiye|+Üniversite|1. Koru;1. Köy. Hiz. Lojmanları;1. Üniversite Lojmanları;10. Koru;11. Koru;12. Koru;2. Koru;2. Üniversite Lojmanları;3. Koru;3. Üniversite Lojmanları;4. Koru;4. Üniversite Lojmanları;5. Koru;5. Üniversite Lojmanları;6. Koru;6. Üniversite Lojmanları;7. Koru;8. Koru;9. Koru;Ata;Batı Kampüs;*Çat Yolu;*Dr. Refik Saydam;=E 80. Bulvar;=Fatih Sultan Mehmet Bulvarı;Hatuniye;*İpekyolu;Koru;Lokman Hekim;*Ord. Prof. Dr. Aydın Sayılı;*Prof. Dr. Ahmet Özel;Prof. Dr. Ali Ertuğrul;Prof. Dr. Erol Oral;Prof. Dr. Esat Kadester;Prof. Dr. Eyüp Hızalan;Prof. Dr. Hikmet Koçak;Prof. Dr. Hurşit Ertuğrul;Prof. Dr. İbrahim Karaca;=Prof. Dr. İhsan Doğramacı Bulvarı;*Prof. Dr. Kemal Bıyıkoğlu;Prof. Dr. Lütfü Ülkümen;Prof. Dr. Muharrem Köksal;Prof. Dr. Osman Okyar;Prof. Dr. Reşit Sönmez;*Prof. Dr. Rıfkı Salim Burçak;Prof. Dr. Sebahattin Özbek;Prof. Dr. Yaşar Sütbeyaz;Seyfettin Özege;#Üniversite Lojmanları;Yurt;#Yurtkur Lojmanları
Yakutiye|Yazı Pınarı|#Yazı Pınarı
Yakutiye|Yerli Su|#Yerli Su Küme
Yakutiye|Yeşildere|*Tortum Yolu;#Yeşildere
Yakutiye|Yeşilova|#Yeşilova
Yakutiye|Yeşilyayla|#Yeşilyayla`
