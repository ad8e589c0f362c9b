// Every period of any life can be counted again from its history alone and comes out the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { receivedEvents, testCalendar } from '../../../../test/support/requests/histories.ts'
import { anyLife } from '../../../../test/support/requests/random-life.ts'
import { PUBLIC_HOLIDAYS } from '../../calendar/holidays.ts'
import { WorkCalendar } from '../../calendar/work-calendar.ts'
import { isoDate } from '../../time/dates.ts'
import { foldRequest } from '../fold.ts'
import { countAgain } from './count-again.ts'

const basis = { calendar: testCalendar, feeReading: 'resume' } as const

test('whatever happened, the dates that bind are the ones that are counted again', () => {
  fc.assert(
    fc.property(anyLife, ({ state, events }) => {
      for (const clock of state.clocks) {
        const again = countAgain(clock, basis)
        if (clock.class === 'promise') expect(again).toBeUndefined()
        else expect(again?.agrees, `${clock.clockId} of ${JSON.stringify(events)}`).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

const events = receivedEvents({ kind: 'information' })
const [clock] = foldRequest(events).clocks

test('a calendar that was corrected afterwards is said, and moves nothing', () => {
  if (clock === undefined) throw new Error('no clock')
  const snow = { on: isoDate('2026-02-25'), kind: 'full', name: 'Kar', confirmed: true } as const
  const corrected = new WorkCalendar({ version: 'x', holidays: [...PUBLIC_HOLIDAYS, snow] })
  const again = countAgain(clock, { ...basis, calendar: corrected })
  expect(clock.rawDueOn).toBe('2026-03-11')
  expect([again?.agrees, again?.counted.rawDueOn]).toEqual([false, '2026-03-12'])
})

test('what was moved in without proof, or lies outside the calendar, is not counted', () => {
  if (clock === undefined) throw new Error('no clock')
  const { proof: _, ...bare } = clock
  expect(countAgain({ ...bare, class: 'service' }, basis)).toBeUndefined()
  const old = { ...clock, receivedOn: isoDate('1999-01-04') }
  expect(countAgain(old, basis)).toBeUndefined()
})
