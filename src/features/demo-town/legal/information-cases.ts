// Invented requests for information in every state that law 4982 knows. All words were written for this demo.
import type { Reply } from '../../../core/request/events.ts'
import { type LegalCase, stepsOf } from './legal-case.ts'

const acts = stepsOf({
  dispatcher: 'ilknur.ozbay',
  officer: 'nesrin.uludag',
  head: 'nurcan.tasbulak',
  desk: 'serap.isikli',
})

const asked = {
  channel: 'web',
  kind: 'information',
  legalClass: 'information',
  signature: 'none',
  topicCode: 'kurumsal-bilgi',
  unitCode: 'beyaz-masa',
} as const

const person = (name: string) => ({ type: 'person', name, answerWish: 'electronic' }) as const

const remedy =
  'Bu cevaba karşı, size ulaştığı günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilirsiniz. Kurula başvurmadan ya da Kurulun kararından sonra, 60 gün içinde Erzurum İdare Mahkemesinde dava açabilirsiniz.'

const given = (text: string): Reply => ({
  outcome: 'fulfilled',
  reason: null,
  remedy: null,
  text,
})

const withheld = (
  outcome: Reply['outcome'],
  ground: string,
  article: string,
  text: string,
): Reply => ({ outcome, reason: 'against-law', ground, article, remedy, text })

export const informationCases: readonly LegalCase[] = [
  {
    ...asked,
    key: 'hukuk-bilgi-suresinde',
    age: 6,
    applicant: person('Ferda Karslı'),
    text: 'Son üç yılda park ve bahçelere dikilen ağaçların türlerini ve sayılarını mahalle mahalle öğrenmek istiyorum. Hazır bir liste varsa o da yeter.',
    steps: [...acts.taken(), acts.note(3, 'Park ve Bahçelerden dikim listesi istendi.')],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-verildi',
    age: 30,
    applicant: person('Tarık Sönmez'),
    text: '2025 yılında karla mücadelede kullanılan tuz ve solüsyon miktarını ay ay bildirmenizi rica ederim.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        9,
        given(
          'İstediğiniz bilgi şudur: 2025 yılında Ocak ayında 1.840, Şubat ayında 1.615, Mart ayında 720, Kasım ayında 410 ve Aralık ayında 1.530 ton tuz; yıl boyunca 96 ton solüsyon kullanılmıştır.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-uzadi',
    age: 18,
    applicant: person('Selda Yücesan'),
    text: 'Mahallemizdeki imar planı değişikliğinin askı tutanaklarını ve meclis komisyon raporunu istiyorum.',
    steps: [
      ...acts.taken(),
      acts.extend(
        12,
        'other-unit',
        'İstediğiniz tutanaklar İmar ve Şehircilik Dairesinin arşivinden çıkarılmaktadır. Cevap süresi, 4982 sayılı Kanunun 11. maddesine göre 30 iş gününe uzatılmıştır.',
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-uzadi-verildi',
    age: 60,
    applicant: person('Nihat Alkan'),
    text: 'Otobüs hatlarının 2024 ve 2025 yolcu sayılarını hat hat öğrenmek istiyorum.',
    steps: [
      ...acts.taken(),
      acts.extend(
        10,
        'other-institution',
        'Kart verilerini işleten kuruluşun görüşü beklenmektedir. Cevap süresi, 4982 sayılı Kanunun 11. maddesine göre 30 iş gününe uzatılmıştır.',
      ),
      ...acts.approvedReply(
        24,
        given(
          'Hat hat yolcu sayıları tablosu basılı olarak postaya verilmiştir. Toplam biniş 2024 yılında 31,2 milyon, 2025 yılında 32,7 milyondur.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-ucret-bekliyor',
    age: 10,
    channel: 'post',
    signature: 'wet',
    applicant: { type: 'person', name: 'Aydın Perver', answerWish: 'written' },
    text: 'Lalapaşa Mahallesindeki yol genişletme işinin hakediş dosyasının onaylı örneğini istiyorum.',
    steps: [
      ...acts.taken(),
      acts.fee(6, {
        pages: 84,
        amountKurus: 70_004,
        text: 'Dosya 84 siyah beyaz sayfadır. İlk 10 sayfa ücretsizdir; 74 sayfa için sayfa başına 9,46 TL üzerinden 700,04 TL ödenmesi gerekir. Ödeme yeri: belediye veznesi ya da belediyenin banka hesabı. Bu bildirimin size ulaştığı günü izleyen 15 iş günü içinde ödeyip belgesini iletin; ödenmezse başvurunuzdan vazgeçmiş sayılırsınız.',
      }),
    ],
  },
  {
    ...asked,
    key: 'hukuk-ucret-odendi',
    age: 16,
    applicant: person('Meryem Tokgöz'),
    text: 'Şehir ormanı projesinin ihale dosyasındaki teknik şartname ve birim fiyat cetvelini istiyorum.',
    steps: [
      ...acts.taken(),
      acts.fee(5, {
        pages: 46,
        amountKurus: 34_056,
        text: 'Dosya 46 siyah beyaz sayfadır. İlk 10 sayfa ücretsizdir; 36 sayfa için 340,56 TL ödenmesi gerekir. Ödeme yeri: belediye veznesi. Bildirimin size ulaştığı günü izleyen 15 iş günü içinde ödenmezse başvurunuzdan vazgeçmiş sayılırsınız.',
      }),
      acts.pay(9, 'Vezne alındısı 2026/1184'),
    ],
  },
  {
    ...asked,
    key: 'hukuk-ucret-odenmedi',
    age: 40,
    applicant: person('Cemil Bozok'),
    text: 'On yıllık meclis tutanaklarının tamamının fotokopisini istiyorum.',
    steps: [
      ...acts.taken(),
      acts.fee(7, {
        pages: 1_420,
        amountKurus: 1_333_860,
        text: 'Tutanaklar 1.420 sayfadır. İlk 10 sayfa ücretsizdir; 1.410 sayfa için 13.338,60 TL ödenmesi gerekir. Tutanaklar internet sitemizde ücretsiz okunabilir. Ödeme yeri: belediye veznesi. 15 iş günü içinde ödenmezse başvurunuzdan vazgeçmiş sayılırsınız.',
      }),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-ret',
    age: 45,
    applicant: person('Vedat Kızıltan'),
    text: 'Komşumun sosyal yardım alıp almadığını ve ne kadar aldığını öğrenmek istiyorum.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        8,
        withheld(
          'not-fulfilled',
          'R21',
          '4982 m.21',
          'İstediğiniz bilgi başka bir kişinin özel hayatına ve ekonomik durumuna ilişkindir; o kişinin izni olmadan verilemez.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-kismen',
    age: 50,
    applicant: {
      type: 'company',
      name: 'Kargapazarı Yapı Malzemeleri Ltd. Şti.',
      authorisedPerson: 'Asım Koçkar',
      answerWish: 'written',
    },
    text: '2025 asfalt alımı ihalesinde verilen tekliflerin tutarlarını, kazanan firmanın teklif dosyasını ve maliyet hesabını istiyoruz.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        11,
        withheld(
          'partly-fulfilled',
          'R23',
          '4982 m.23',
          'Tekliflerin tutarları ve ihale kararı basılı olarak postaya verilmiştir. Kazanan firmanın maliyet hesabı ticari sırdır; bu bölüm verilememektedir.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-ayiklandi',
    age: 55,
    applicant: person('Rukiye Esenkal'),
    text: 'Sokağımızdaki ağaç kesimine ilişkin şikâyet dosyasının bir örneğini istiyorum.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        10,
        withheld(
          'redacted',
          'R21',
          '4982 m.9, m.21',
          'Dosyanın örneği basılı olarak postaya verilmiştir. Şikâyet edenlerin adları, adresleri ve telefonları çıkarılmıştır; dosyanın geri kalanı eksiksizdir.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-gonderildi',
    age: 25,
    applicant: person('Hikmet Daloğlu'),
    text: 'Erzurum–Bingöl yolundaki heyelan onarımının keşif bedelini ve bitiş tarihini öğrenmek istiyorum.',
    steps: [
      acts.forward(2, {
        code: 'kgm',
        bodyName: 'Karayolları 12. Bölge Müdürlüğü',
        text: 'Başvuru, istenen bilgi Genel Müdürlüğünüzün yetkisindeki bir yola ilişkin olduğundan 4982 sayılı Kanunun 7. maddesine göre gönderilmiştir.',
        notice:
          'İstediğiniz bilgi belediyemizde bulunmuyor; başvurunuz yolun sahibi olan Karayolları 12. Bölge Müdürlüğüne gönderildi. Cevabı o kurum verecektir.',
      }),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-eksik',
    age: 20,
    channel: 'post',
    applicant: { type: 'person', name: 'Sabri Ertuğ' },
    text: 'Belediyenin bütün evrakını istiyorum.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(5, {
        outcome: 'not-examined',
        reason: 'form-incomplete',
        ground: 'RF',
        article: '2004/7189 sayılı Yönetmelik m.9, m.14',
        remedy,
        text: 'Başvurunuzda imza yok ve hangi bilgi ya da belgeyi istediğiniz anlaşılamadı. İmzalı ve istediğiniz belgeyi belirten bir başvuru yaparsanız hemen incelenecektir.',
      }),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bedk-suruyor',
    age: 35,
    applicant: person('Gülşen Baraner'),
    text: 'Kaçak yapı tespit tutanaklarının son bir yıllık listesini istiyorum.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        9,
        withheld(
          'not-fulfilled',
          'R19',
          '4982 m.19',
          'Tutanakların bir bölümü hakkında idari soruşturma sürdüğünden liste bu aşamada verilememektedir.',
        ),
      ),
      acts.file(16, 'bedk', 'BEDK-2026/412', 'Listede kişi adı istenmediğini söylüyor.'),
      acts.demand(
        24,
        'documents',
        'Kurul, başvuru dosyasını ve ret gerekçesinin dayanağını istedi.',
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bedk-karar',
    age: 90,
    applicant: person('Orhan Tepebağ'),
    text: 'Katı atık bertaraf sözleşmesinin ve ek protokollerinin örneğini istiyorum.',
    steps: [
      ...acts.taken(),
      ...acts.approvedReply(
        9,
        withheld(
          'not-fulfilled',
          'R23',
          '4982 m.23',
          'Sözleşme ticari sır içerdiğinden verilememektedir.',
        ),
      ),
      acts.file(
        15,
        'bedk',
        'BEDK-2026/188',
        'Sözleşmenin kamu kaynağıyla ilgili olduğunu söylüyor.',
      ),
      acts.demand(20, 'documents', 'Kurul, sözleşmenin onaylı örneğini istedi.'),
      acts.answer(26, 'documents', 'Sözleşme ve iki ek protokol Kurula gönderildi.'),
      acts.decide(
        45,
        'upheld',
        'Karar 2026/903: ticari sır olan birim maliyetler çıkarılarak sözleşme verilmelidir.',
      ),
      acts.acceptAgain(47),
      ...acts.approvedReply(
        54,
        withheld(
          'redacted',
          'R23',
          '4982 m.9, m.23',
          'Kurul kararına uyularak sözleşme ve iki ek protokol basılı olarak postaya verilmiştir. Yalnız birim maliyetleri gösteren sütun çıkarılmıştır.',
        ),
      ),
    ],
  },
  {
    ...asked,
    key: 'hukuk-bilgi-sessiz',
    age: 27,
    applicant: person('Bahar Oymak'),
    text: 'Sosyal tesislerin 2025 gelir gider tablosunu istiyorum.',
    steps: [...acts.taken(4)],
  },
  {
    ...asked,
    key: 'hukuk-cimer-bilgi',
    age: 8,
    channel: 'cimer',
    legalClass: 'cimer-information',
    signature: 'e-devlet',
    cimerNumber: '2604117733',
    applicant: { type: 'person', name: 'Zeki Altunay', answerWish: 'electronic' },
    text: 'Belediyenin kiraladığı araç sayısını ve aylık kira bedellerini öğrenmek istiyorum.',
    steps: [...acts.taken()],
  },
]
