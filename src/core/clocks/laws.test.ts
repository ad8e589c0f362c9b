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
    ['fee-wait', '4982', 'm.10', 15, 'working-days'],
    ['forwarding', '3071', 'm.5', 3, 'working-days'],
    ['objection', '2577', 'm.11', 30, 'calendar-days'],
    ['bedk-appeal', '4982', 'm.13', 15, 'calendar-days'],
    ['bedk-decision', '4982', 'm.13', 30, 'working-days'],
    ['bedk-documents', '4982', 'm.13', 15, 'working-days'],
    ['ombudsman-documents', '6328', 'm.18', 30, 'calendar-days'],
    ['ombudsman-answer', '6328', 'm.20', 30, 'calendar-days'],
    ['court-defence', '2577', 'm.16', 30, 'calendar-days'],
    ['agency-document', '2646', 'm.33', 5, 'working-days'],
    ['agency-opinion', '2646', 'm.33', 15, 'working-days'],
    ['erasure', '30224', 'm.12', 30, 'calendar-days'],
    ['destruction', '30224', 'm.11', 6, 'months'],
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
    'fee-wait V1',
    'forwarding P',
    'objection V2',
    'bedk-appeal V1',
    'bedk-decision V1',
    'bedk-documents K',
    'ombudsman-documents K',
    'ombudsman-answer K',
    'court-defence K',
    'agency-document V2',
    'agency-opinion V2',
    'erasure V2',
    'destruction V2',
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

test('only information requests can be extended and interrupted, by the numbers of 4982 m.10 and m.11', () => {
  const movable = CLOCK_CLASSES.filter(name => LAWS[name].movedBy.length > 1)
  expect(movable).toEqual(['information', 'cimer-information'])
  for (const name of movable) {
    expect(LAWS[name].extension).toEqual({ limit: 30, article: 'm.11' })
    expect(LAWS[name].fee).toEqual({ waitDays: 15, article: 'm.10' })
  }
})
