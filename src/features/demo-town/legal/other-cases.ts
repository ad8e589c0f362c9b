// Invented cases of CİMER, muhtars, personal data, secret tip-offs, ombudsman and court. All words were
// written for this demo.
import type { Reply } from '../../../core/request/events.ts'
import type { ReasonCode } from '../../../core/request/vocabulary.ts'
import { type LegalCase, stepsOf } from './legal-case.ts'

const [dispatcher, desk] = ['ferhat.canpolat', 'gulsum.akpinar']
const roads = stepsOf({
  ...{ dispatcher, desk },
  officer: 'yusuf.dadasoglu',
  head: 'metin.goksungur',
})
const order = stepsOf({
  ...{ dispatcher, desk },
  officer: 'okan.bozdemir',
  head: 'kadir.uzunyayla',
})
const social = stepsOf({
  ...{ dispatcher, desk },
  officer: 'nesrin.uludag',
  head: 'nurcan.tasbulak',
})

const road = { topicCode: 'yol-cukur', unitCode: 'fen-isleri', signature: 'none' } as const
const data = {
  topicCode: 'kurumsal-kvkk',
  unitCode: 'bilgi-islem',
  kind: 'demand',
  legalClass: 'data-subject',
  signature: 'wet',
  channel: 'desk',
} as const
const muhtar = { ...road, kind: 'demand', legalClass: 'muhtar', channel: 'muhtar' } as const

const remedy =
  'Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde Erzurum İdare Mahkemesinde dava açabilirsiniz. Ayrıca 6 ay içinde Kamu Denetçiliği Kurumuna ücretsiz başvurabilirsiniz.'
const boardRemedy =
  'Bu cevaba karşı, öğrendiğiniz günden başlayarak 30 gün içinde Kişisel Verileri Koruma Kuruluna şikâyet yoluna gidebilirsiniz.'

const unmet = (
  outcome: Reply['outcome'],
  reason: ReasonCode,
  article: string,
  text: string,
): Reply => ({ outcome, reason, article, remedy, text })

const cimerCases: readonly LegalCase[] = [
  {
    ...road,
    key: 'hukuk-cimer-dilekce',
    age: 15,
    channel: 'cimer',
    kind: 'complaint',
    legalClass: 'cimer-petition',
    signature: 'e-devlet',
    cimerNumber: '2604098215',
    applicant: { type: 'person', name: 'Kenan Yıldırgan' },
    place: { district: 'Palandöken', neighbourhood: 'Yunus Emre' },
    text: 'Yunus Emre Mahallesinde okul yolundaki çukurlar iki aydır kapatılmadı, çocuklar yola düşüyor.',
    steps: [
      ...roads.taken(),
      ...roads.reply(6, {
        outcome: 'fulfilled',
        reason: null,
        remedy: null,
        text: 'Okul yolundaki dört çukur ekibimizce asfaltla kapatıldı. Cevap CİMER üzerinden de iletildi.',
      }),
    ],
  },
  {
    key: 'hukuk-cimer-gizli',
    age: 7,
    channel: 'cimer',
    kind: 'complaint',
    legalClass: 'cimer-petition',
    signature: 'e-devlet',
    topicCode: 'zabita-isgal',
    unitCode: 'zabita',
    cimerNumber: '2604125590',
    isIdentityHidden: true,
    applicant: null,
    place: { district: 'Yakutiye', neighbourhood: 'Lalapaşa' },
    text: 'Kaldırımı dükkân malzemesiyle kapatan iş yeri her uyarıdan sonra aynı şeyi yapıyor. Adımın bilinmesini istemiyorum.',
    steps: [...order.taken()],
  },
]

const muhtarCases: readonly LegalCase[] = [
  {
    ...muhtar,
    key: 'hukuk-muhtar-odenek',
    age: 40,
    applicant: { type: 'muhtar', name: 'Hüseyin Tortumlu' },
    place: { district: 'Tortum', neighbourhood: 'Şenyurt' },
    text: 'Mahallemizin üst yoluna korkuluk yapılmasını talep ediyorum.',
    steps: [
      ...roads.taken(),
      ...roads.reply(
        7,
        unmet(
          'not-fulfilled',
          'no-budget',
          '5393 sayılı Kanun m.14',
          'Korkuluk için bu yılın ödeneği kalmadı. İş, gelecek yılın yatırım programı önerisine yazıldı.',
        ),
      ),
    ],
  },
  {
    ...muhtar,
    key: 'hukuk-muhtar-mevsim',
    age: 62,
    applicant: { type: 'muhtar', name: 'Fadime Çatlı' },
    place: { district: 'Çat', neighbourhood: 'Yavi' },
    text: 'Köy içi yolun asfaltlanmasını istiyoruz.',
    steps: [
      ...roads.taken(),
      ...roads.reply(
        9,
        unmet(
          'not-fulfilled',
          'season-weather',
          '5393 sayılı Kanun m.14',
          'Zemin don nedeniyle asfalta uygun değil. Mayıs ayında yeniden bakılacak.',
        ),
      ),
    ],
  },
  {
    ...muhtar,
    key: 'hukuk-muhtar-ihale',
    age: 31,
    applicant: { type: 'muhtar', name: 'Rıza Pasinli' },
    place: { district: 'Pasinler', neighbourhood: 'Alvar' },
    text: 'Üç sokağın parke taşı sökülmüş durumda, tamamının yenilenmesini talep ediyorum.',
    steps: [
      ...roads.taken(),
      ...roads.reply(
        8,
        unmet(
          'partly-fulfilled',
          'in-tender',
          '5393 sayılı Kanun m.14',
          'Bir sokağın parke taşı yenilendi. Öbür iki sokak için malzeme ihalesi sürüyor; sonuç mahalle muhtarlığına ayrıca bildirilecek.',
        ),
      ),
    ],
  },
  {
    ...muhtar,
    key: 'hukuk-muhtar-yetki',
    age: 22,
    applicant: { type: 'muhtar', name: 'Zülfikar Oltulu' },
    place: { district: 'Oltu', neighbourhood: 'Yasin Haşimoğlu' },
    text: 'Mahallemizdeki sağlık ocağının çatısının onarılmasını talep ediyorum.',
    steps: [
      ...roads.taken(),
      ...roads.reply(
        5,
        unmet(
          'not-fulfilled',
          'out-of-authority',
          '5393 sayılı Kanun m.14',
          'Bina İl Sağlık Müdürlüğünündür; belediyenin onarım yetkisi yok. Talebinizi oraya iletebilirsiniz.',
        ),
      ),
    ],
  },
]

const dataCases: readonly LegalCase[] = [
  {
    ...data,
    key: 'hukuk-veri-bekliyor',
    age: 9,
    applicant: { type: 'person', name: 'Ebru Sancakoğlu' },
    text: 'Adıma kayıtlı bütün telefon numaralarının ve bunların kimlere verildiğinin bildirilmesini istiyorum.',
    steps: [...social.taken()],
  },
  {
    ...data,
    key: 'hukuk-veri-silindi',
    age: 48,
    applicant: { type: 'person', name: 'Murat Zorlubey' },
    text: 'Kurs kaydım sırasında verdiğim telefon ve e-posta adresimin silinmesini istiyorum.',
    steps: [
      ...social.taken(),
      ...social.approvedReply(12, {
        outcome: 'fulfilled',
        reason: null,
        remedy: null,
        text: 'Kurs kaydınızdaki telefon numaranız ve e-posta adresiniz silindi. Bu verileri başka bir kuruma aktarmamıştık.',
      }),
    ],
  },
  {
    ...data,
    key: 'hukuk-veri-kismen',
    age: 36,
    applicant: { type: 'person', name: 'Sultan Kırklar' },
    text: 'Belediyedeki bütün kayıtlarımın silinmesini istiyorum.',
    steps: [
      ...social.taken(),
      ...social.approvedReply(14, {
        outcome: 'partly-fulfilled',
        reason: 'against-law',
        article: '6698 sayılı Kanun m.7, m.28',
        remedy: boardRemedy,
        text: 'Bülten ve etkinlik kayıtlarınız silindi. Emlak vergisi kayıtlarınız kanunun saklama süresi dolmadığı için silinemez.',
      }),
    ],
  },
]

const tipOff = {
  channel: 'web',
  kind: 'tip-off',
  legalClass: 'tip-off',
  signature: 'none',
  isIdentityHidden: true,
} as const

const tipOffCases: readonly LegalCase[] = [
  {
    ...tipOff,
    key: 'hukuk-ihbar-gizli',
    age: 11,
    topicCode: 'zabita-gurultu',
    unitCode: 'zabita',
    applicant: { type: 'person', name: 'Handan Korgan' },
    text: 'Ruhsatı olmayan bir atölye gece yarısından sonra çalışıyor. Komşum olduğu için adımın gizli kalmasını istiyorum.',
    steps: [...order.taken(), order.note(4, 'Gece denetimi için ekip ayarlandı.')],
  },
  {
    ...tipOff,
    key: 'hukuk-ihbar-kimlik',
    age: 14,
    topicCode: 'zabita-isgal',
    unitCode: 'zabita',
    applicant: { type: 'person', name: 'İsmet Alacalı' },
    text: 'Pazarda tezgâh yerlerinin para karşılığı devredildiğini gördüm. Kim olduğumun bilinmesini istemiyorum.',
    steps: [
      ...order.taken(),
      order.askIdentity(6, 'Savcılık yazısında ihbar edenin tanıklığı soruldu; yazı dosyadadır.'),
    ],
  },
]

const refusedRoad = unmet(
  'not-fulfilled',
  'private-property',
  '5393 sayılı Kanun m.15',
  'Yol özel mülk içinde kaldığından belediye çalışma yapamıyor. Parsel maliklerinin izni olursa iş programa alınabilir.',
)

const appealCases: readonly LegalCase[] = [
  {
    ...road,
    key: 'hukuk-ombudsman',
    age: 75,
    channel: 'desk',
    kind: 'demand',
    legalClass: 'petition',
    signature: 'wet',
    applicant: { type: 'person', name: 'Yaşar Ilıcalı' },
    place: { district: 'Aziziye', neighbourhood: 'Ilıca' },
    text: 'Evimize çıkan yolun yapılmasını istiyorum; kışın ambulans giremiyor.',
    steps: [
      ...roads.taken(),
      ...roads.reply(10, refusedRoad),
      roads.file(
        25,
        'ombudsman',
        'KDK 2026/7715',
        'Yolun fiilen herkesçe kullanıldığını söylüyor.',
      ),
      roads.demand(32, 'documents', 'Kurum, başvuru dosyasını ve parsel durumunu istedi.'),
      roads.answer(41, 'documents', 'Dosya ve parsel durum belgesi gönderildi.'),
      roads.demand(66, 'answer', 'Tavsiye kararı: yolun geçit hakkıyla açılması önerildi.'),
    ],
  },
  {
    ...road,
    key: 'hukuk-dava',
    age: 58,
    channel: 'desk',
    kind: 'complaint',
    legalClass: 'petition',
    signature: 'wet',
    applicant: { type: 'person', name: 'Cavit Dumlulu' },
    place: { district: 'Yakutiye', neighbourhood: 'Dumlu' },
    text: 'Yol kotunun yükseltilmesi yüzünden evime su doluyor, düzeltilmesini istiyorum.',
    steps: [
      ...roads.taken(),
      ...roads.reply(12, refusedRoad),
      roads.file(40, 'court', 'Erzurum 1. İdare Mahkemesi 2026/514', 'İşlemin iptali istendi.'),
      roads.demand(48, 'defence', 'Dava dilekçesi tebliğ edildi; savunma istendi.'),
    ],
  },
]

export const otherCases: readonly LegalCase[] = [
  ...cimerCases,
  ...muhtarCases,
  ...dataCases,
  ...tipOffCases,
  ...appealCases,
]
