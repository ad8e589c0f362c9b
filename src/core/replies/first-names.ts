// Given names that are common in Türkiye, folded for search: enough to notice that a reply names somebody.
// A list of our own; it decides nothing, it makes somebody look.

export const firstNames: ReadonlySet<string> = new Set(
  `abdullah abdurrahman adem adnan ahmet akif ali alper arda asli asiye atakan atilla aylin aynur ayse aysel
  aysegul aysun ayten aziz bahar baki bayram bedia bekir belgin berat berk berna betul beyza bilal birol
  bulent burak burcu busra cafer canan celal cem cemal cemil cengiz cihan coskun dilek dogan dursun ebru
  ece ecem efe ekrem elif emel emin emine emir emrah emre enes engin ensar erdal erdem erdogan eren erhan
  erkan erol ersin ertugrul esin esma esra eyup faruk fatih fatma fatmanur feride ferhat fevzi figen fikret
  filiz fuat furkan galip gamze gizem gokhan gonca gulay gulcan guler gulsah gulsen gulten gunay gurkan
  hakan halil halime haluk hamza hande hanife harun hasan hatice havva hayati hayriye hikmet huseyin hulya
  huriye ibrahim idris ihsan ilhan ilker ilknur irfan irem ismail ismet isik kaan kadir kadriye kamil kazim
  kemal kenan kerem kerim koray kubra lale latif leyla levent lutfi mahmut mehmet melek melike meltem
  meral merve mert meryem mesut metin mihriban mikail mine muammer muhammed muhammet muharrem murat musa
  mustafa muzaffer nalan nazan nazli necati necla nermin nesrin neslihan nevin nihat nilgun nimet niyazi
  nuray nurcan nuriye nurten okan oktay omer onur orhan osman ozan ozge ozgur ozlem pelin pinar rabia
  rahime ramazan recep remzi reyhan ridvan rukiye sabri sadik saliha salih saniye sebahattin seda sefa
  selahattin selcuk selim selin selma sema semih semra serap serdar serkan serpil sevda sevgi sevim sevinc
  seyma sibel sinan songul suat sukru sukran suleyman sultan sumeyye saban sahin senol senay serife tahir
  tahsin tarik tugba tugce tuncay turgut turan tulay ufuk ugur umit umut vedat veli volkan yahya yakup
  yasar yasemin yasin yavuz yeliz yilmaz yunus yusuf zafer zehra zekeriya zeki zeliha zeynep ziya zubeyde
  zuleyha`.split(/\s+/u),
)
