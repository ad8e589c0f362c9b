// Pins the words of the demo town: enough of them, every slot known, polite, and in correct
// Turkish.
import { expect, test } from 'vitest'
import { seededRandom } from '../../core/random/seeded.ts'
import type { TopicWording } from './data/wording/topic-wording.ts'
import { chooseSlots, fillSlots, streetCases } from './slots.ts'
import { topics } from './topics.ts'
import { fittingTexts, getWording, readMarks, wordings } from './wording.ts'

const requestTexts = (each: TopicWording): string[] =>
  [each.texts, each.village, each.muhtar, each.company, each.suggestion, each.tipOff].flatMap(
    list => list ?? [],
  )
const replyTexts = (each: TopicWording): string[] => [
  ...[each.done, each.partly, each.programmed, each.informed].flatMap(list => list ?? []),
  ...each.refused.map(([, text]) => text),
]
const exchanged = (each: TopicWording): string[] => (each.ask ?? []).flat()
const all = Object.entries(wordings)

test('every topic has words and no words are without a topic', () => {
  expect(Object.keys(wordings).sort()).toEqual(topics.map(topic => topic.code).sort())
})

test('at least sixty topics have six ways of asking, every other has three', () => {
  const counts = all.map(([, each]) => each.texts.length)
  expect(counts.filter(count => count >= 6).length).toBeGreaterThanOrEqual(60)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(3)
})

test('no two requests are written with the same words', () => {
  const texts = all.flatMap(([, each]) => requestTexts(each))
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})

test('what the municipality writes has no exclamation mark', () => {
  const texts = all.flatMap(([, each]) => [...replyTexts(each), ...exchanged(each)])
  expect(texts.filter(text => text.includes('!'))).toEqual([])
})

test('every topic can answer with information in every month and for every aspect', () => {
  for (const [code, wording] of all) {
    const aspects = new Set(requestTexts(wording).map(text => readMarks(text).aspect))
    for (const aspect of aspects) {
      for (let month = 1; month <= 12; month++) {
        const found = fittingTexts(wording.informed, { month, aspect })
        expect(found.length, `${code} ${aspect} ${month}`).toBeGreaterThan(0)
      }
    }
  }
})

test('every aspect that a reply answers is one that somebody asks about', () => {
  for (const [code, wording] of all) {
    // A text without an aspect answers the topic as a whole.
    const asked = [null, ...requestTexts(wording).map(text => readMarks(text).aspect)]
    const unasked = replyTexts(wording).filter(text => !asked.includes(readMarks(text).aspect))
    expect(unasked, code).toEqual([])
  }
})

test('every slot of every text has a value, and no mark is left', () => {
  const random = seededRandom('slots')
  const slots = {
    ...someSlots(),
    tarih: '14 Mart 2026 Cumartesi',
    kurum: 'Oltu Belediyesi',
    birim: 'ESKİ',
  }
  for (const [, wording] of all) {
    for (const text of [...requestTexts(wording), ...replyTexts(wording), ...exchanged(wording)]) {
      expect(fillSlots(readMarks(text).text, slots, random)).not.toMatch(/[{}[\]]|undefined/)
    }
  }
})

test('a slot stands at the start of a sentence only with a capital', () => {
  const small = /(?:^|[.?] )\{(?:yerde|suredir|havada)\}/
  for (const [, wording] of all) {
    for (const text of [...requestTexts(wording), ...replyTexts(wording)]) {
      expect(readMarks(text).text).not.toMatch(small)
    }
  }
})

test('street names take their Turkish endings', () => {
  expect(streetCases('Can Sokak')).toEqual({
    in: 'Can Sokak’ta',
    to: 'Can Sokak’a',
    of: 'Can Sokak’ın',
    from: 'Can Sokak’tan',
  })
  expect(streetCases('Atatürk Caddesi').in).toBe('Atatürk Caddesi’nde')
  expect(streetCases('Yenişehir Bulvarı').to).toBe('Yenişehir Bulvarı’na')
  expect(streetCases('Akören Küme Evleri').from).toBe('Akören Küme Evleri’nden')
})

test('a slot at the start of a sentence begins with the Turkish capital', () => {
  const random = seededRandom('capital')
  expect(fillSlots('{Suredir} su yok.', { suredir: 'iki haftadır' }, random)).toBe(
    'İki haftadır su yok.',
  )
  expect(fillSlots('Kapı {suredir} kırık.', { suredir: 'iki haftadır' }, random)).toBe(
    'Kapı iki haftadır kırık.',
  )
})

test('an hour fits the part of the day that the text speaks of', () => {
  const random = seededRandom('hours')
  for (let draw = 0; draw < 100; draw++) {
    expect(fillSlots('Sabah {saat} gibi geldi.', {}, random)).toMatch(
      /^Sabah 0[678]\.\d0 gibi geldi\.$/,
    )
    expect(fillSlots('Akşam {saat} sonrası.', {}, random)).toMatch(
      /^Akşam (19|2[0-2])\.\d0 sonrası\.$/,
    )
  }
})

test('a text is said in its season only', () => {
  const { texts } = getWording('ulasim-arac')
  const heating = texts.filter(text => readMarks(text).season === 'kış')
  expect(heating.map(text => readMarks(text).text)).toEqual([
    '{hat} otobüsünün içi buz gibi, kalorifer çalışmıyor.',
  ])
})

function someSlots() {
  return chooseSlots(
    {
      district: 'Oltu',
      neighbourhood: 'Cumhuriyet',
      street: 'Demirci Sokak',
      isInTown: true,
      month: 3,
      isUrgent: false,
    },
    seededRandom('some slots'),
  )
}
