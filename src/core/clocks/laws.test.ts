// Pins the table of laws: class, article, unit and limit as docs/law says them.
import { expect, test } from 'vitest'
import { CLOCK_CLASSES, LAWS } from './laws.ts'

test('each class has the law, article, limit and unit of our legal pages', () => {
  expect(
    CLOCK_CLASSES.map(name => [
      name,
      LAWS[name].law,
      LAWS[name].article,
      LAWS[name].limit,
      LAWS[name].unit,
    ]),
  ).toEqual([
    ['petition', '3071', 'm.7', 30, 'calendar-days'],
    ['information', '4982', 'm.11', 15, 'working-days'],
    ['cimer-petition', '3071', 'm.7', 30, 'calendar-days'],
    ['cimer-information', '4982', 'm.11', 15, 'working-days'],
    ['muhtar', '2015/8', '', 15, 'calendar-days'],
    ['data-subject', '6698', 'm.13', 30, 'calendar-days'],
    ['tip-off', '4483', 'm.4', 30, 'calendar-days'],
    ['service', '2009/15169', 'm.6', 'promised', 'working-days'],
    ['follow-up', '3071', 'm.7', 'promised', 'calendar-days'],
    ['breach', '6698', 'm.12/5', 72, 'hours'],
  ])
})

test('each class says how sure we are of its limit', () => {
  expect(CLOCK_CLASSES.map(name => `${name} ${LAWS[name].confidence}`)).toEqual([
    'petition V1',
    'information V1',
    'cimer-petition V1',
    'cimer-information V1',
    'muhtar V2',
    'data-subject V2',
    'tip-off P',
    'service P',
    'follow-up P',
    'breach V2',
  ])
})

test('silence is a refusal for petitions and for nothing else', () => {
  expect(CLOCK_CLASSES.filter(name => LAWS[name].silenceIsRefusal)).toEqual([
    'petition',
    'cimer-petition',
  ])
})

test('each class has a Turkish and an English name of its own', () => {
  expect(new Set(CLOCK_CLASSES.map(name => LAWS[name].nameTr)).size).toBe(CLOCK_CLASSES.length)
  expect(new Set(CLOCK_CLASSES.map(name => LAWS[name].nameEn)).size).toBe(CLOCK_CLASSES.length)
})
