// Pins which events may touch a period: the white list, the reasons of refusal, the stricter date
// after a new class.
import { expect, test } from 'vitest'
import { PUBLIC_HOLIDAYS } from '../calendar/holidays.ts'
import { WorkCalendar } from '../calendar/work-calendar.ts'
import { isoDate } from '../time/dates.ts'
import { computeClock } from './compute-clock.ts'
import type { ComputedClass } from './laws.ts'
import type { LegalEvent } from './legal-events.ts'

const calendar = new WorkCalendar({ version: 'test', holidays: PUBLIC_HOLIDAYS })
const on = isoDate('2026-03-01')

function clock(name: ComputedClass, events: readonly LegalEvent[], promisedDays?: number) {
  return computeClock({
    class: name,
    receivedOn: isoDate('2026-02-18'),
    promisedDays,
    calendar,
    events,
  })
}

test.each([
  [
    'request.assigned',
    'not-a-legal-event',
    'Kurum içi bir işlem yasal süreyi durdurmaz ve son günü değiştirmez.',
  ],
  [
    'waiting-for-unit',
    'not-a-legal-event',
    'Kurum içi bir işlem yasal süreyi durdurmaz ve son günü değiştirmez.',
  ],
  ['extension-notice', 'not-for-this-class', 'Bu başvuru türünün süresi bu olayla değişmez.'],
  ['fee-notice', 'not-for-this-class', 'Bu başvuru türünün süresi bu olayla değişmez.'],
  ['fee-paid', 'not-for-this-class', 'Bu başvuru türünün süresi bu olayla değişmez.'],
  ['forwarded-external', 'ends-the-clock', 'Bu olay süreyi sona erdirir; son günü değiştirmez.'],
  ['closed-by-reply', 'ends-the-clock', 'Bu olay süreyi sona erdirir; son günü değiştirmez.'],
  ['withdrawn', 'ends-the-clock', 'Bu olay süreyi sona erdirir; son günü değiştirmez.'],
])('%s moves no date of a petition or a service request: %s', (kind, reason, text) => {
  const petition = clock('petition', [{ kind, on }])
  expect(petition.refused).toEqual([{ kind, on: '2026-03-01', reason, text }])
  expect(petition.rawDueOn).toBe('2026-03-20')
  const service = clock('service', [{ kind, on }], 5)
  expect(service.refused).toEqual([{ kind, on: '2026-03-01', reason, text }])
  expect(service.rawDueOn).toBe('2026-02-25')
})

test('a reclassification to a longer period keeps the earlier date of the class before', () => {
  const after = clock('petition', [{ kind: 'reclassified', on, from: 'service', promisedDays: 5 }])
  expect(after).toMatchObject({
    class: 'petition',
    boundBy: 'service',
    law: '2009/15169',
    limit: 5,
    rawDueOn: '2026-02-25',
    internalDueOn: '2026-02-25',
    refused: [],
    // The resident's day to sue follows the law and not our stricter date.
    lastSuitOn: '2026-05-22',
  })
  expect(after.steps.find(step => step.rule === 'stricter')).toEqual({
    rule: 'stricter',
    text: 'Sınıf değişti; önceki sınıfın (Hizmet talebi) daha erken son günü kalır.',
    on: '2026-02-25',
  })
})

test('a reclassification to a shorter period takes the shorter one', () => {
  const after = clock('service', [{ kind: 'reclassified', on, from: 'petition' }], 5)
  expect(after).toMatchObject({ boundBy: 'service', rawDueOn: '2026-02-25' })
  expect(after.steps.some(step => step.rule === 'stricter')).toBe(false)
})

test('of two equal periods the present class binds', () => {
  const after = clock('petition', [{ kind: 'reclassified', on, from: 'data-subject' }])
  expect(after).toMatchObject({ boundBy: 'petition', law: '3071', rawDueOn: '2026-03-20' })
  expect(after.steps.some(step => step.rule === 'stricter')).toBe(false)
})

test('through several classes the strictest date binds', () => {
  const after = clock('petition', [
    { kind: 'reclassified', on, from: 'data-subject' },
    { kind: 'reclassified', on, from: 'information' },
    { kind: 'reclassified', on, from: 'muhtar' },
  ])
  expect(after).toMatchObject({ boundBy: 'muhtar', rawDueOn: '2026-03-05' })
})

test('a request that had no clock before keeps the dates of its new class', () => {
  const after = clock('petition', [{ kind: 'reclassified', on, from: 'none' }])
  expect(after).toMatchObject({ boundBy: 'petition', rawDueOn: '2026-03-20', refused: [] })
})

test.each<[string, LegalEvent, string]>([
  ['without the class before', { kind: 'reclassified', on }, 'incomplete'],
  [
    'from a service without its promise',
    { kind: 'reclassified', on, from: 'service' },
    'incomplete',
  ],
  ['from a class that counts hours', { kind: 'reclassified', on, from: 'breach' }, 'incomplete'],
  [
    'before the receipt',
    { kind: 'reclassified', on: isoDate('2026-02-17'), from: 'muhtar' },
    'before-receipt',
  ],
])('a reclassification %s is refused', (_name, event, reason) => {
  const after = clock('petition', [event])
  expect(after.refused.map(refused => refused.reason)).toEqual([reason])
  expect(after.rawDueOn).toBe('2026-03-20')
})
