// Pins what a change of class does to the clocks: it never buys time and never leaves a petition
// without a day.
import { expect, test } from 'vitest'
import {
  eventsOf,
  next,
  received,
  testCalendar,
  type Wish,
} from '../../../test/support/requests/histories.ts'
import { treeTopic } from '../../../test/support/requests/people.ts'
import { isoDate } from '../time/dates.ts'
import { dueOnAfter } from './clock-events.ts'
import type { Command } from './commands.ts'
import type { LegalClass } from './vocabulary.ts'

const classify = (legalClass: LegalClass): Command => ({
  action: 'classify',
  kind: 'demand',
  legalClass,
  topicId: treeTopic,
})

/** Each clock as `id due-day` and why it stopped, after a change on 20 February. */
function clocksAfter(wish: Wish, legalClass: LegalClass): string[] {
  const state = next(received(wish), 'ayse', classify(legalClass), '2026-02-20')
  return state.clocks.map(({ clockId, rawDueOn, stoppedBecause }) =>
    [clockId, rawDueOn, stoppedBecause ?? 'runs'].join(' '),
  )
}

test.each<[string, Wish, LegalClass, string[]]>([
  [
    'a petition that asks for information gets the shorter period, from the day of receipt',
    {},
    'information',
    ['petition-1 2026-03-20 reclassified', 'information-1 2026-03-11 runs'],
  ],
  [
    'information that is a petition keeps the earlier day',
    { kind: 'information' },
    'petition',
    ['information-1 2026-03-11 reclassified', 'petition-1 2026-03-11 runs'],
  ],
  [
    'thanks that are a complaint get the clock of the law from the day of receipt',
    { kind: 'thanks' },
    'petition',
    ['petition-1 2026-03-20 runs'],
  ],
  [
    'a petition that is called thanks is owed its answer all the same',
    {},
    'none',
    ['petition-1 2026-03-20 runs'],
  ],
  [
    'a petition that is a plain service request gets the shorter promise',
    {},
    'service',
    ['petition-1 2026-03-20 reclassified', 'service-1 2026-03-11 runs'],
  ],
  [
    'where the topic has promised its days already, both go on',
    { promisedDays: 10 },
    'service',
    ['petition-1 2026-03-20 runs', 'service-1 2026-03-04 runs'],
  ],
  ['the same class changes nothing', {}, 'petition', ['petition-1 2026-03-20 runs']],
])('%s', (_, wish, legalClass, expected) => {
  expect(clocksAfter(wish, legalClass)).toEqual(expected)
})

test('a change of topic alone is one event', () => {
  expect(eventsOf(received(), 'ayse', classify('petition'), '2026-02-20')).toEqual([
    {
      kind: 'request.classified',
      data: { kind: 'demand', legalClass: 'petition', topicId: treeTopic },
    },
  ])
})

test('there and back again never moves the day away', () => {
  const once = next(received(), 'ayse', classify('muhtar'), '2026-02-20')
  const back = next(once, 'ayse', classify('petition'), '2026-02-21')
  expect(back.clocks.map(({ clockId, rawDueOn }) => `${clockId} ${rawDueOn}`)).toEqual([
    'petition-1 2026-03-20',
    'muhtar-1 2026-03-05',
    'petition-2 2026-03-05',
  ])
})

test.each<[string, Wish, LegalClass, string | undefined]>([
  ['a petition, as information', {}, 'information', '2026-03-11'],
  ['a petition, as the request of a muhtar', {}, 'muhtar', '2026-03-05'],
  [
    'information, as a petition: the earlier day stays',
    { kind: 'information' },
    'petition',
    '2026-03-11',
  ],
  ['the class that it has', {}, 'petition', '2026-03-20'],
  ['a petition that would count nothing', {}, 'none', '2026-03-20'],
  ['thanks, as thanks', { kind: 'thanks' }, 'none', undefined],
])('before it is sent: %s', (_, wish, legalClass, dueOn) => {
  const context = { today: isoDate('2026-02-20'), calendar: testCalendar }
  expect(dueOnAfter(received(wish), legalClass, context)).toBe(dueOn)
})
