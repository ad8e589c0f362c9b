// Owns what each published figure means, in both languages, with its formula (law.md 14.8). Counts
// nothing itself.
import { COMPARED_REPLIES, SAME_MINUTE_MIN } from './counts.ts'

export const measureCodes = [
  'open',
  'late',
  'late-median',
  'late-longest',
  'waiting-acceptance',
  'promises-open',
  'received',
  'legal-on-time',
  'service-on-time',
  'confirmed',
  'contested',
  'reopened-waiting',
  'silence',
  'promises-broken',
  'wrong-unit',
  'same-minute',
  'same-text',
] as const
export type MeasureCode = (typeof measureCodes)[number]

type Said = { readonly name: string; readonly meaning: string; readonly formula: string }

export type Measure = {
  readonly code: MeasureCode
  readonly unit: 'count' | 'days' | 'share'
  /** `today`: as things stand; `period`: about the chosen stretch of time. */
  readonly about: 'today' | 'period'
  /** What the figure tells: how it goes, or what a good figure may hide. */
  readonly tells: 'load' | 'success' | 'warning'
  readonly tr: Said
  readonly en: Said
}

const load = { unit: 'count', about: 'today', tells: 'load' } as const
const success = { unit: 'share', about: 'period', tells: 'success' } as const
const warning = { about: 'period', tells: 'warning' } as const

const ofToday: readonly Measure[] = [
  {
    ...load,
    code: 'open',
    tr: {
      name: 'Açık',
      meaning: 'Son cevabı verilmemiş ya da verilen sözü yerine getirilmemiş başvurular.',
      formula: 'başvuru sayısı (cevaplanmamış veya sözü açık)',
    },
    en: {
      name: 'Open',
      meaning: 'Requests without a final reply, or with a promise that is not done yet.',
      formula: 'requests (not answered, or promise open)',
    },
  },
  {
    ...load,
    code: 'late',
    tr: {
      name: 'Geciken',
      meaning:
        'Açık olup kanunun ya da verilen sözün son günü geçmiş başvurular. Son gün kaydırılmaz: tatile denk gelse de ham gün sayılır.',
      formula: 'açık başvurular, en yakın son gün < bugün',
    },
    en: {
      name: 'Late',
      meaning:
        'Open requests whose last day by law or by promise has passed. The day is never shifted: it counts even when it falls on a holiday.',
      formula: 'open requests, nearest last day < today',
    },
  },
  {
    ...load,
    unit: 'days',
    code: 'late-median',
    tr: {
      name: 'Ortanca gecikme',
      meaning: 'Geciken başvuruların yarısı bu kadar gün ya da daha az gecikmiştir.',
      formula: 'alt ortanca (bugün − son gün), takvim günü',
    },
    en: {
      name: 'Median delay',
      meaning: 'Half of the late requests are late by this many days or fewer.',
      formula: 'lower median of (today − last day), calendar days',
    },
  },
  {
    ...load,
    unit: 'days',
    code: 'late-longest',
    tr: {
      name: 'En uzun gecikme',
      meaning: 'En çok geciken başvurunun gecikmesi.',
      formula: 'en büyük (bugün − son gün), takvim günü',
    },
    en: {
      name: 'Longest delay',
      meaning: 'By how much the latest request is late.',
      formula: 'greatest of (today − last day), calendar days',
    },
  },
  {
    ...load,
    code: 'waiting-acceptance',
    tr: {
      name: 'Kabul bekleyen',
      meaning: 'Birime iletilmiş, birimin henüz üstlenmediği başvurular.',
      formula: 'başvuru sayısı (iletildi, kabul edilmedi)',
    },
    en: {
      name: 'Waiting for acceptance',
      meaning: 'Requests sent to the unit that the unit has not taken yet.',
      formula: 'requests (routed, not accepted)',
    },
  },
  {
    ...load,
    code: 'promises-open',
    tr: {
      name: 'Açık söz',
      meaning: 'Başvurana gün verilmiş, iş henüz yapılmamış başvurular.',
      formula: 'başvuru sayısı (söz verildi, iş kaydı yok)',
    },
    en: {
      name: 'Open promises',
      meaning: 'Requests whose applicant was told a day, and the work is not done yet.',
      formula: 'requests (promise made, no work recorded)',
    },
  },
]

const ofSuccess: readonly Measure[] = [
  {
    ...success,
    unit: 'count',
    tells: 'load',
    code: 'received',
    tr: {
      name: 'Gelen',
      meaning: 'Dönemde kaydedilen başvurular, şimdi bulundukları birime göre.',
      formula: 'başvuru sayısı (kayıt günü dönemde)',
    },
    en: {
      name: 'Received',
      meaning: 'Requests registered in the period, by the unit that has them now.',
      formula: 'requests (registered in the period)',
    },
  },
  {
    ...success,
    code: 'legal-on-time',
    tr: {
      name: 'Yasal sürede',
      meaning:
        'Kanunun verdiği sürede cevap, ara cevap ya da günü belli söz alan başvurular. Cevapsız kalan da paydadadır; yalnızca geri alınan ve sınıfı değişen süreler sayılmaz.',
      formula: 'son gününe kadar cevaplanan yasal süre ÷ son günü dönemde dolan yasal süre',
    },
    en: {
      name: 'In legal time',
      meaning:
        'Legal periods that ended with a reply, an interim reply or a dated promise by their last day. Those without an answer are in the denominator; only withdrawn and reclassified ones are left out.',
      formula: 'legal periods kept ÷ legal periods whose last day fell in the period',
    },
  },
  {
    ...success,
    code: 'service-on-time',
    tr: {
      name: 'Hizmet süresinde',
      meaning: 'Konunun ilan edilen iş günü içinde yapılan ya da cevaplanan işler.',
      formula: 'son gününe kadar biten hizmet süresi ÷ son günü dönemde dolan hizmet süresi',
    },
    en: {
      name: 'In service time',
      meaning: 'Work done or answered within the working days that the topic announces.',
      formula: 'service periods kept ÷ service periods whose last day fell in the period',
    },
  },
  {
    ...success,
    code: 'confirmed',
    tr: {
      name: 'Başvuran onayı',
      meaning:
        'Sorununun çözüldüğünü kendisi söyleyen başvuranlar. Çalışanlar bu rakamı değiştiremez; sessiz kalan onaylamış sayılmaz.',
      formula: '“çözüldü” diyen ÷ cevaplanmış başvuru',
    },
    en: {
      name: 'Confirmed',
      meaning:
        'Applicants who said themselves that it is solved. Staff cannot change this figure; silence is not a yes.',
      formula: 'confirmed by the applicant ÷ requests answered',
    },
  },
]

const ofWarning: readonly Measure[] = [
  {
    ...warning,
    unit: 'share',
    code: 'contested',
    tr: {
      name: 'İtiraz edilen',
      meaning:
        'Cevaptan sonra en az bir kez “çözülmedi” denilen başvurular. Yeniden cevaplanınca da burada kalır.',
      formula: 'itiraz edilen ÷ cevaplanmış başvuru (sonradan yeniden açılanlar dahil)',
    },
    en: {
      name: 'Contested',
      meaning:
        'Requests whose applicant said “not solved” at least once after a reply. They stay here when they are answered again.',
      formula: 'contested ÷ requests ever answered (reopened ones included)',
    },
  },
  {
    ...warning,
    unit: 'count',
    code: 'reopened-waiting',
    tr: {
      name: 'Yeniden açık',
      meaning: 'İtirazla yeniden açılmış, hâlâ cevap bekleyen başvurular.',
      formula: 'başvuru sayısı (itiraz var, açık)',
    },
    en: {
      name: 'Reopened',
      meaning: 'Requests that a contest opened again and that still wait for an answer.',
      formula: 'requests (contested, open)',
    },
  },
  {
    ...warning,
    unit: 'count',
    code: 'silence',
    tr: {
      name: 'Zımni ret',
      meaning:
        'Yasal süresi hiçbir cevap verilmeden dolan başvurular. Sonradan verilen cevap bunu silmez.',
      formula: 'başvuru sayısı (sessizlik kaydı var)',
    },
    en: {
      name: 'Silence',
      meaning:
        'Requests whose legal period ran out without any reply. A later reply does not erase it.',
      formula: 'requests (silence recorded)',
    },
  },
  {
    ...warning,
    unit: 'share',
    code: 'promises-broken',
    tr: {
      name: 'Tutulmayan söz',
      meaning:
        'Günü geçmiş, iş o güne kadar yapılmamış sözler. İş sonradan yapılsa ya da yeni gün verilse de burada kalır.',
      formula: 'gününde tutulmayan söz ÷ günü dönemde gelen söz',
    },
    en: {
      name: 'Broken promises',
      meaning:
        'Promises whose day passed before the work was done. They stay here when the work follows later or a new day is named.',
      formula: 'promises not kept on their day ÷ promises whose day fell in the period',
    },
  },
  {
    ...warning,
    unit: 'share',
    code: 'wrong-unit',
    tr: {
      name: 'Yanlış sevk',
      meaning:
        'Birime iletilip birimin geri çevirdiği ya da kimse üstlenmeden başka birime çevrilen başvurular. Yüksekse ya sevk yanlıştır ya da iş üstlenilmiyordur.',
      formula: 'en az bir kez iade edilen ya da başka birime çevrilen ÷ iletilen başvuru',
    },
    en: {
      name: 'Wrong unit',
      meaning:
        'Requests sent to the unit that it sent back, or that were sent on to another unit before anybody took them. A high figure means wrong routing, or work that nobody takes.',
      formula: 'returned or sent on at least once ÷ requests dispatched',
    },
  },
  {
    ...warning,
    unit: 'share',
    code: 'same-minute',
    tr: {
      name: 'Aynı dakikada',
      meaning: `Aynı birimden aynı dakikada çıkan ${SAME_MINUTE_MIN} ve daha çok cevap: tek tek okunmadan kapatma belirtisi olabilir.`,
      formula: `aynı dakikada ≥ ${SAME_MINUTE_MIN} cevaplık kümelerdeki cevap ÷ cevaplanmış başvuru`,
    },
    en: {
      name: 'Same minute',
      meaning: `Replies that left one unit in one minute in groups of ${SAME_MINUTE_MIN} or more: they may have been closed unread.`,
      formula: `replies in groups of ≥ ${SAME_MINUTE_MIN} a minute ÷ requests answered`,
    },
  },
  {
    ...warning,
    unit: 'share',
    code: 'same-text',
    tr: {
      name: 'Aynı metin',
      meaning: `Birimin son ${COMPARED_REPLIES} cevabından, metni bir başka cevapla harfi harfine aynı olanlar.`,
      formula: 'metni bir başkasıyla aynı cevap ÷ karşılaştırılan cevap',
    },
    en: {
      name: 'Same text',
      meaning: `Of the unit’s last ${COMPARED_REPLIES} replies, those whose text equals another one letter by letter.`,
      formula: 'replies whose text equals another ÷ replies compared',
    },
  },
]

export const measures: readonly Measure[] = [...ofToday, ...ofSuccess, ...ofWarning]

const byCode = new Map(measures.map(measure => [measure.code, measure]))

export function getMeasure(code: MeasureCode): Measure {
  const found = byCode.get(code)
  if (found === undefined) throw new Error(`No measure is called ${code}`)
  return found
}
