// The two-level topic tree of the demo municipality (law.md 14.6) with owners and promised periods (law.md 14.7). Data only.
import type { LegalClass } from '../../../core/request/vocabulary.ts'

/** Who owns a matter: metropolitan municipality, district municipality, water authority, another body, or by map. */
export type OwnerLetter = 'B' | 'İ' | 'S' | 'D' | 'M'

export type TopicGroupSeed = { code: string; name: string; englishName: string }

export type TopicSeed = {
  code: string
  name: string
  englishName: string
  /** Code of the group above it. */
  group: string
  /** Code of the unit that owns it here; the desk itself where the matter belongs to another body. */
  unitCode: string
  promisedWorkingDays: number
  /** The promise in working hours, where days would be too slow. */
  promisedHours: number | null
  /** The head signs the reply. */
  needsApproval: boolean
  legalClass: LegalClass
  owner: OwnerLetter
  /** The matter is at a place on the map. */
  needsPlace: boolean
}

export const topicGroups: readonly TopicGroupSeed[] = [
  { code: 'yol', name: 'Yol ve Üstyapı', englishName: 'Roads' },
  { code: 'kar', name: 'Kar ve Buz', englishName: 'Snow and Ice' },
  { code: 'su', name: 'Su ve Kanal', englishName: 'Water and Sewer' },
  { code: 'temizlik', name: 'Temizlik ve Atık', englishName: 'Cleaning and Waste' },
  { code: 'park', name: 'Park ve Yeşil Alan', englishName: 'Parks and Green Areas' },
  { code: 'ulasim', name: 'Ulaşım ve Trafik', englishName: 'Transport and Traffic' },
  { code: 'zabita', name: 'Zabıta ve Denetim', englishName: 'Municipal Police and Inspection' },
  { code: 'imar', name: 'İmar ve Yapı', englishName: 'Zoning and Buildings' },
  { code: 'hayvan', name: 'Hayvan ve Sağlık', englishName: 'Animals and Health' },
  { code: 'sosyal', name: 'Sosyal Destek', englishName: 'Social Support' },
  { code: 'engelli', name: 'Engelli Hizmetleri', englishName: 'Disability Services' },
  { code: 'mezarlik', name: 'Mezarlık ve Cenaze', englishName: 'Cemeteries and Funerals' },
  { code: 'itfaiye', name: 'İtfaiye ve Afet', englishName: 'Fire and Disaster' },
  { code: 'kariyer', name: 'İstihdam ve Eğitim', englishName: 'Employment and Training' },
  { code: 'kurumsal', name: 'Kurumsal', englishName: 'About the Municipality' },
  { code: 'sebeke', name: 'Aydınlatma ve Şebekeler', englishName: 'Lighting and Networks' },
]

type Extra = {
  unit?: string
  hours?: number
  approval?: boolean
  law?: LegalClass
  place?: boolean
}
type Row = readonly [code: string, name: string, englishName: string, owner: OwnerLetter, days: number, extra?: Extra]

const tree: readonly (readonly [group: string, unit: string, rows: readonly Row[]])[] = [
  ['yol', 'fen-isleri', [
    ['yol-cukur', 'Çukur, bozuk asfalt', 'Pothole, broken asphalt', 'M', 5],
    ['yol-asfalt', 'Yeni asfalt talebi', 'New asphalt', 'M', 15, { approval: true, law: 'petition' }],
    ['yol-kaldirim', 'Kaldırım, bordür', 'Pavement, kerb', 'M', 10],
    ['yol-parke', 'Kilit parke', 'Block paving', 'M', 10],
    ['yol-rampa', 'Rampa, engelli geçişi', 'Ramp, step-free crossing', 'M', 10],
    ['yol-genisletme', 'Yol genişletme', 'Road widening', 'M', 15, { approval: true, law: 'petition' }],
    ['yol-stabilize', 'Stabilize köy yolu', 'Gravel village road', 'B', 15, { unit: 'kirsal-hizmetler' }],
    ['yol-kopru', 'Köprü, menfez', 'Bridge, culvert', 'B', 10],
    ['yol-korkuluk', 'Korkuluk, bariyer', 'Railing, barrier', 'M', 7],
    ['yol-kasis', 'Kasis talebi', 'Speed bump', 'B', 15, { unit: 'ulasim', approval: true, law: 'petition' }],
    ['yol-kazi', 'Kazı sonrası kaplama', 'Resurfacing after digging', 'B', 7],
    ['yol-cokme', 'Çökme, göçük', 'Collapsed road', 'M', 1, { hours: 4 }],
  ]],
  ['kar', 'kis-calismalari', [
    ['kar-anayol', 'Ana yolda kar', 'Snow on a main road', 'B', 1, { hours: 6 }],
    ['kar-mahalle-yolu', 'Mahalle bağlantı yolu kapalı', 'Village link road blocked', 'B', 1, { hours: 6 }],
    ['kar-sokak', 'Sokakta kar', 'Snow on a side street', 'İ', 2],
    ['kar-buz', 'Buzlanma, tuzlama', 'Ice, salting', 'M', 1, { hours: 6 }],
    ['kar-cati', 'Çatı buzu, saçak', 'Roof ice, icicles', 'İ', 1, { unit: 'zabita', hours: 4 }],
    ['kar-hasta', 'Hasta için yol açma, acil', 'Road opening for a patient, urgent', 'B', 1, { hours: 2 }],
  ]],
  ['su', 'eski', [
    ['su-kesinti', 'Su kesintisi', 'Water cut', 'S', 1, { hours: 8 }],
    ['su-patlak', 'Şebeke kaçağı, patlak', 'Leak, burst main', 'S', 1, { hours: 4 }],
    ['su-basinc', 'Düşük basınç', 'Low pressure', 'S', 5],
    ['su-kalite', 'Su kalitesi, renk, koku', 'Water quality, colour, smell', 'S', 3],
    ['su-sayac', 'Sayaç arızası, donma', 'Faulty or frozen meter', 'S', 2, { unit: 'eski-abone' }],
    ['su-fatura', 'Fatura itirazı', 'Bill objection', 'S', 10, { unit: 'eski-abone', law: 'petition', approval: true, place: false }],
    ['su-abonelik', 'Abonelik', 'New connection', 'S', 5, { unit: 'eski-abone', place: false }],
    ['su-kanal', 'Kanal tıkanıklığı', 'Blocked sewer', 'S', 1, { hours: 8 }],
    ['su-rogar', 'Rögar kapağı', 'Manhole cover', 'S', 1, { hours: 4 }],
    ['su-yagmur', 'Yağmur suyu, ızgara', 'Storm drain', 'S', 3],
    ['su-vidanjor', 'Foseptik, vidanjör', 'Cesspit emptying', 'S', 3],
    ['su-koy', 'Köy içme suyu', 'Village drinking water', 'S', 5],
  ]],
  ['temizlik', 'cevre-koruma', [
    ['temizlik-cop', 'Çöp alınmadı', 'Missed waste collection', 'İ', 1, { hours: 24 }],
    ['temizlik-konteyner', 'Konteyner talebi', 'New waste container', 'İ', 7],
    ['temizlik-konteyner-hasar', 'Konteyner hasarı', 'Damaged container', 'İ', 5],
    ['temizlik-sokak', 'Sokak süpürme', 'Street sweeping', 'M', 2],
    ['temizlik-moloz', 'Moloz, hafriyat', 'Rubble', 'B', 5],
    ['temizlik-kacak', 'Kaçak döküm', 'Illegal dumping', 'B', 5],
    ['temizlik-donusum', 'Geri dönüşüm kutusu', 'Recycling bin', 'İ', 10],
    ['temizlik-tibbi', 'Tıbbi atık', 'Medical waste', 'B', 2],
    ['temizlik-hayvan', 'Hayvan ölüsü', 'Dead animal', 'M', 1, { hours: 24 }],
    ['temizlik-koku', 'Koku', 'Smell', 'B', 5],
  ]],
  ['park', 'park-bahceler', [
    ['park-budama', 'Budama', 'Pruning', 'M', 15],
    ['park-tehlikeli-agac', 'Tehlikeli ağaç', 'Dangerous tree', 'M', 1, { hours: 8 }],
    ['park-agac-dikim', 'Ağaç dikim', 'Tree planting', 'M', 15],
    ['park-oyun', 'Oyun grubu arızası', 'Broken playground', 'M', 7],
    ['park-bank', 'Bank, kamelya', 'Bench, pergola', 'M', 7],
    ['park-cim', 'Çim, sulama', 'Lawn, watering', 'M', 7],
    ['park-isik', 'Park aydınlatması', 'Park lighting', 'M', 5],
    ['park-yeni', 'Yeni park', 'New park', 'M', 20, { approval: true, law: 'petition' }],
    ['park-spor', 'Spor aleti', 'Outdoor sports equipment', 'M', 7],
  ]],
  ['ulasim', 'ulasim', [
    ['ulasim-otobus', 'Otobüs gelmedi, geç', 'Bus late or missing', 'B', 3],
    ['ulasim-hat', 'Hat, sefer talebi', 'New line or service', 'B', 15, { approval: true, law: 'petition' }],
    ['ulasim-durak', 'Durak talebi', 'Bus stop', 'B', 10],
    ['ulasim-sofor', 'Şoför davranışı', 'Driver behaviour', 'B', 10, { law: 'petition', approval: true, place: false }],
    ['ulasim-arac', 'Araç temizliği, ısı', 'Vehicle cleanliness, heating', 'B', 3, { place: false }],
    ['ulasim-kart', 'Kart, bakiye', 'Card, balance', 'B', 3, { place: false }],
    ['ulasim-ucretsiz', 'Ücretsiz kart', 'Free travel card', 'B', 5, { place: false }],
    ['ulasim-taksi', 'Taksi, dolmuş şikâyeti', 'Taxi and minibus complaint', 'B', 10, { place: false }],
    ['ulasim-isik', 'Sinyalizasyon arızası', 'Traffic light fault', 'B', 2],
    ['ulasim-levha', 'Trafik levhası', 'Traffic sign', 'B', 2],
    ['ulasim-otopark', 'Otopark', 'Parking', 'B', 10],
    ['ulasim-kayip', 'Kayıp eşya', 'Lost property', 'B', 2, { place: false }],
  ]],
  ['zabita', 'zabita', [
    ['zabita-isgal', 'Kaldırım ve yol işgali', 'Obstructed pavement or road', 'M', 3],
    ['zabita-seyyar', 'Seyyar satıcı', 'Street vendor', 'M', 3],
    ['zabita-gurultu', 'Gürültü', 'Noise', 'M', 3],
    ['zabita-dilenci', 'Dilenci', 'Begging', 'M', 3],
    ['zabita-fiyat', 'Fiyat, etiket', 'Prices, labels', 'M', 5],
    ['zabita-pazar', 'Pazar yeri', 'Street market', 'İ', 5],
    ['zabita-ruhsat', 'Ruhsatsız işyeri', 'Unlicensed business', 'İ', 10, { law: 'petition' }],
    ['zabita-gida', 'Gıda şüphesi', 'Doubtful food', 'D', 3],
    ['zabita-insaat', 'İnşaat güvenliği', 'Building site safety', 'İ', 2],
    ['zabita-duman', 'Soba, baca dumanı', 'Stove and chimney smoke', 'İ', 3],
  ]],
  ['imar', 'imar', [
    ['imar-kacak', 'Kaçak yapı', 'Illegal building', 'İ', 15, { law: 'petition', approval: true }],
    ['imar-durum', 'İmar durumu sorma', 'Zoning status question', 'İ', 10, { law: 'petition' }],
    ['imar-plan', 'Plan itirazı', 'Objection to a plan', 'B', 20, { law: 'petition', approval: true }],
    ['imar-metruk', 'Metruk bina', 'Derelict building', 'İ', 10, { law: 'petition' }],
    ['imar-riskli', 'Riskli yapı', 'Unsafe building', 'İ', 10, { law: 'petition', approval: true, unit: 'kentsel-donusum' }],
    ['imar-numara', 'Numarataj, sokak tabelası', 'House numbers, street signs', 'B', 5],
    ['imar-kamulastirma', 'Kamulaştırma', 'Expropriation', 'B', 20, { law: 'petition', approval: true, unit: 'emlak-istimlak', place: false }],
    ['imar-donusum', 'Kentsel dönüşüm', 'Urban renewal', 'B', 15, { law: 'petition', approval: true, unit: 'kentsel-donusum' }],
  ]],
  ['hayvan', 'veteriner', [
    ['hayvan-kopek', 'Başıboş köpek toplama', 'Stray dogs', 'M', 3],
    ['hayvan-saldirgan', 'Saldırgan köpek, acil', 'Aggressive dog, urgent', 'M', 1, { hours: 4 }],
    ['hayvan-yarali', 'Yaralı hayvan', 'Injured animal', 'M', 1, { hours: 4 }],
    ['hayvan-sahiplendirme', 'Sahiplendirme', 'Adoption', 'M', 5, { place: false }],
    ['hayvan-hasere', 'Haşere ilaçlama', 'Insect spraying', 'M', 5, { unit: 'saglik-isleri' }],
    ['hayvan-kemirgen', 'Kemirgen', 'Rodents', 'M', 5, { unit: 'saglik-isleri' }],
    ['hayvan-kene', 'Kene, sinek', 'Ticks, flies', 'M', 5, { unit: 'saglik-isleri' }],
  ]],
  ['sosyal', 'sosyal-hizmetler', [
    ['sosyal-gida', 'Gıda, yakacak yardımı', 'Food and fuel aid', 'M', 10, { place: false }],
    ['sosyal-nakdi', 'Nakdî yardım', 'Cash aid', 'M', 10, { law: 'petition', approval: true, place: false }],
    ['sosyal-asevi', 'Aşevi', 'Soup kitchen', 'M', 5, { place: false }],
    ['sosyal-yasli', 'Yaşlı bakım', 'Care for the elderly', 'B', 10, { place: false }],
    ['sosyal-kadin', 'Kadın danışma', 'Women’s advice', 'B', 2, { place: false }],
    ['sosyal-barinma', 'Barınma, evsiz, acil', 'Shelter, urgent', 'B', 1, { hours: 2 }],
    ['sosyal-ogrenci', 'Öğrenci desteği', 'Student support', 'B', 10, { place: false }],
    ['sosyal-taziye', 'Taziye çadırı, araç', 'Condolence tent, vehicle', 'B', 1, { hours: 8 }],
  ]],
  ['engelli', 'engelli', [
    ['engelli-hasta', 'Hasta nakil', 'Patient transport', 'B', 1, { hours: 8, place: false }],
    ['engelli-nakil', 'Engelli nakil', 'Transport for disabled people', 'B', 2, { place: false }],
    ['engelli-medikal', 'Medikal malzeme', 'Medical supplies', 'B', 7, { place: false }],
    ['engelli-sandalye', 'Tekerlekli sandalye tamiri', 'Wheelchair repair', 'B', 5, { place: false }],
    ['engelli-bakim', 'Evde kişisel bakım', 'Personal care at home', 'B', 7, { place: false }],
    ['engelli-otopark', 'Engelli otopark yeri', 'Disabled parking space', 'M', 10],
    ['engelli-erisim', 'Erişilebilirlik şikâyeti', 'Accessibility complaint', 'M', 10],
    ['engelli-isaret', 'İşaret dili', 'Sign language', 'B', 3, { place: false }],
  ]],
  ['mezarlik', 'mezarliklar', [
    ['mezarlik-defin', 'Defin, cenaze aracı', 'Burial, funeral vehicle', 'B', 1, { hours: 4 }],
    ['mezarlik-sorgu', 'Mezar yeri sorgu', 'Finding a grave', 'B', 3, { place: false }],
    ['mezarlik-bakim', 'Mezarlık bakımı', 'Cemetery upkeep', 'B', 10],
  ]],
  ['itfaiye', 'itfaiye', [
    ['itfaiye-baca', 'Baca temizliği', 'Chimney sweeping', 'B', 5],
    ['itfaiye-rapor', 'Yangın güvenlik raporu', 'Fire safety report', 'B', 10, { law: 'petition', approval: true }],
    ['itfaiye-su', 'Su baskını', 'Flooding', 'B', 1, { hours: 2 }],
    ['itfaiye-toplanma', 'Toplanma alanı', 'Assembly area', 'B', 10, { unit: 'afet-isleri' }],
  ]],
  ['kariyer', 'kariyer', [
    ['kariyer-is', 'İş arayan kaydı', 'Job seeker', 'B', 5, { place: false }],
    ['kariyer-isveren', 'İşveren talebi', 'Employer request', 'B', 5, { place: false }],
    ['kariyer-kurs', 'Meslek kursu', 'Vocational course', 'B', 5, { place: false }],
  ]],
  ['kurumsal', 'beyaz-masa', [
    ['kurumsal-personel', 'Personel davranışı', 'Staff behaviour', 'B', 15, { unit: 'insan-kaynaklari', law: 'petition', approval: true, place: false }],
    ['kurumsal-tesekkur', 'Teşekkür', 'Thanks', 'B', 5, { law: 'none', place: false }],
    ['kurumsal-bilgi', 'Bilgi edinme', 'Right to information', 'B', 15, { law: 'information', approval: true, place: false }],
    ['kurumsal-kvkk', 'Kişisel veri başvurusu', 'Personal data request', 'B', 20, { unit: 'bilgi-islem', law: 'data-subject', approval: true, place: false }],
    ['kurumsal-nikah', 'Nikâh, salon', 'Weddings, halls', 'İ', 3, { place: false }],
    ['kurumsal-odeme', 'İhale, ödeme', 'Tender, payment', 'B', 15, { unit: 'mali-hizmetler', law: 'petition', approval: true, place: false }],
    ['kurumsal-vergi', 'Emlak, vergi', 'Property tax', 'İ', 5, { place: false }],
    ['kurumsal-dis', 'Dış kurum konusu', 'Matter of another body', 'D', 3],
  ]],
  ['sebeke', 'beyaz-masa', [
    ['sebeke-lamba', 'Sokak lambası yanmıyor', 'Street light out', 'D', 3],
    ['sebeke-elektrik', 'Elektrik teli, direği', 'Power line, pole', 'D', 1, { hours: 2 }],
    ['sebeke-gaz', 'Doğal gaz', 'Natural gas', 'D', 1, { hours: 2 }],
    ['sebeke-telekom', 'Telekom kablosu, kapağı', 'Telecom cable, cover', 'D', 3],
  ]],
]

export const topics: readonly TopicSeed[] = tree.flatMap(([group, groupUnit, rows]) =>
  rows.map(([code, name, englishName, owner, days, extra]) => ({
    code,
    name,
    englishName,
    group,
    unitCode: extra?.unit ?? groupUnit,
    promisedWorkingDays: days,
    promisedHours: extra?.hours ?? null,
    needsApproval: extra?.approval ?? false,
    legalClass: extra?.law ?? 'service',
    owner,
    needsPlace: extra?.place ?? true,
  })),
)
