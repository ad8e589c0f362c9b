// Owns the Turkish words of the administrator's pages of bodies, of the map of owners and of the roads.
import type { ImportProblem } from '../../../../features/routing/import-tables.ts'

const bodies = {
  title: 'Kurumlar',
  lead: 'Başvuruların gönderilebileceği dış kurumlar ve başvurana bildirilen iletişim bilgileri.',
  addTitle: 'Kurum ekle',
  name: 'Kurumun adı',
  kind: 'Türü',
  district: 'İlçesi',
  districtHint: 'Yalnız ilçe belediyelerinde. Harita, ilçenin belediyesini buradan bulur.',
  detsis: 'DETSİS numarası',
  kep: 'KEP adresi',
  email: 'E-posta',
  phone: 'Telefon',
  address: 'Adres',
  validFrom: 'İlk gün',
  lastOn: 'Son gün',
  lastOnHint: 'Boş bırakılırsa sürer.',
  columns: { name: 'Kurum', kind: 'Tür', district: 'İlçe', contact: 'İletişim', state: 'Durum' },
  needsReview: 'Denetim bekliyor',
  reviewNote:
    'Bu kurum bir başvuru gönderilirken elle yazıldı. Bilgilerini denetleyip kaydedin ya da kullanımdan kaldırın.',
  reviewOnly: 'Yalnız denetim bekleyenler',
  show: 'Göster',
  all: 'Hepsi',
  deactivate: 'Kullanımdan kaldır',
  reactivate: 'Yeniden kullanıma al',
  deactivateNote: 'Kullanım dışı kuruma başvuru gönderilemez; gönderilmiş olanların kaydı durur.',
}

const owners = {
  title: 'Sorumluluk haritası',
  lead: 'Hangi konu, hangi yolda ve ilçede kimin görevi: tarihiyle ve dayandığı kararla. En ayrıntılı geçerli satır karar verir; aynı ölçüde ayrıntılı satırlar çelişirse öneri yapılmaz.',
  addTitle: 'Satır ekle',
  count: (count: string) => `${count} satır`,
  columns: {
    topic: 'Konu',
    road: 'Yol',
    district: 'İlçe',
    owner: 'Sahibi',
    validity: 'Geçerli',
    document: 'Dayanak',
  },
  topic: 'Konu',
  mainTopic: (name: string) => `${name} (bütün alt konuları)`,
  topicHint:
    'Ana konu seçilirse altındaki bütün konular için geçerlidir; alt konunun kendi satırı önce gelir.',
  road: 'Yol ya da alan',
  anyRoad: 'Fark etmez',
  district: 'İlçe',
  anyDistrict: 'Fark etmez',
  owner: 'Sahibi',
  units: 'Birimler',
  bodies: 'Kurumlar',
  districtBody: 'Başvurunun ilçesindeki belediye',
  validFrom: 'İlk gün',
  lastOn: 'Son gün',
  lastOnHint:
    'Boş bırakılırsa sürer. Süreli bir protokol bitince önceki satır yeniden geçerli olur.',
  document: 'Dayanak',
  documentHint: 'Meclis kararı, protokol ya da kanun; tarihi ve sayısıyla.',
  noOverwrite:
    'Hiçbir satırın üzerine yazılmaz: aynı konu, yol ve ilçenin önceki satırı yeni satırın ilk günü biter, geçmişi durur.',
  preview: 'Önce göster',
  previewTitle: 'Bu satır neyi değiştirir',
  concerned: (changed: string, open: string) =>
    `Önerisi değişecek açık başvuru: ${changed}. Bakılan açık başvuru: ${open}.`,
  concernedPartial: 'Daha çok açık başvuru var; en yeni olanlara bakıldı.',
  concernedNote: 'Satır hiçbir başvuruyu kendiliğinden taşımaz; yalnız öneriyi değiştirir.',
  ownerTaken: 'Bu satır haritada zaten var.',
  endedBefore:
    'Satır daha önce bitiyor ya da o güne varmadan başka bir satır başlıyor; daha yakın bir gün yazın.',
  filterTopic: 'Konu',
  filterOwner: 'Sahibi',
  history: 'Geçmişi de göster',
  any: 'Hepsi',
  since: (date: string) => `${date} –`,
  range: (from: string, last: string) => `${from} – ${last}`,
  never: 'Hiç geçerli olmadı',
  past: 'Bitti',
  endTitle: 'Bu satırı bitir',
  endNote:
    'Sonraki günden başlayarak harita bu yer için bir şey söylemez; yerine satır eklemek daha iyidir.',
  end: 'Bitir',
  empty: 'Bu süzgece uyan satır yok',
  download: 'CSV olarak indir',
  upload: 'CSV yükle',
  roads: 'Yol listesi',
}

const streets = {
  title: 'Yol listesi',
  lead: 'Hangi yol kimin: dayandığı kararla. Sokak boşsa ilçenin ya da mahallenin listede olmayan bütün yolları demektir.',
  addTitle: 'Yol ekle',
  columns: {
    street: 'Yol',
    neighbourhood: 'Mahalle',
    district: 'İlçe',
    road: 'Sınıf',
    validity: 'Geçerli',
    document: 'Dayanak',
  },
  others: 'Diğer bütün yollar',
  wholeDistrict: 'Bütün ilçe',
  neighbourhood: 'Mahalle',
  neighbourhoodHint: 'Boş bırakılırsa bütün ilçe.',
  street: 'Yol',
  streetHint: 'Cadde, bulvar, sokak ya da park. Boş bırakılırsa diğer bütün yollar.',
  streetTaken: 'Bu yol aynı sınıf ve dayanakla listede zaten var.',
  laterRow: 'Bu yolun bu günden önce başlayan başka bir satırı var; son gün ondan önce olmalı.',
  shown: (count: string) => `İlk ${count} satır gösteriliyor; hepsi dosyada.`,
}

type Problem = ImportProblem['problem']

const problems: { readonly [problem in Problem]?: string } & { readonly other: string } = {
  empty: 'Dosya boş ya da içinde satır yok.',
  'too-large': 'Dosya çok büyük; en çok 500 kB.',
  encoding: 'Dosya UTF-8 metin değil. Tabloyu “CSV UTF-8” olarak kaydedin.',
  quotes: 'Tırnak düzgün kapanmıyor.',
  columns: 'İlk satırda bu sütun tam bir kez bulunmalı.',
  'too-many-rows': 'Çok fazla satır; en çok 2.000.',
  repeated: 'Aynı satır dosyada ikinci kez geçiyor.',
  cells: 'Sütun sayısı ilk satırdan farklı.',
  required: 'Boş bırakılamaz.',
  unknown: 'Böyle bir kayıt yok ya da kullanımda değil.',
  'not-dated': 'Gün okunamadı; 2026-03-14 ya da 14.03.2026 yazın.',
  'ends-too-early': 'Son gün ilk günden önce.',
  'too-long': 'Çok uzun.',
  'ended-before': 'Daha sonra başlayan bir satır var.',
  other: 'Uygun değil.',
}

const importing = {
  ownersTitle: 'Haritayı CSV olarak yükle',
  streetsTitle: 'Yol listesini CSV olarak yükle',
  lead: 'Dosyanın bütün satırları yüklenir ya da hiçbiri. Önce deneyin: deneme hiçbir şey saklamaz.',
  columns: 'Sütunlar',
  words: 'Yol sütununa yazılabilenler',
  owner: 'Sahip sütunu: birim:KOD, kurum:AD ya da ilce-belediyesi. Konu sütunu: konunun kodu.',
  file: 'CSV dosyası',
  trial: 'Yalnız dene',
  run: 'Yükle',
  problemsTitle: 'Dosya yüklenmedi',
  line: (line: string) => `Satır ${line}`,
  problem: (where: string, sentence: string) => `${where}: ${sentence}`,
  trialTitle: 'Deneme bitti, hiçbir şey saklanmadı',
  doneTitle: 'Yüklendi',
  counts: (added: string, unchanged: string) =>
    `Yeni satır: ${added}. Zaten aynı olan: ${unchanged}.`,
  concerned: (count: string) => `Bu konularda sevk bekleyen açık başvuru: ${count}.`,
  chooseFile: 'Bir dosya seçin.',
  problems,
}

export const routingAdminTr = { bodies, owners, streets, importing }
