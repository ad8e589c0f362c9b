// Every case of the law can be lived on any day, each state is there, and every reply passes the checker.
import { describe, expect, test } from 'vitest'
import { CALENDAR_VERSION, PUBLIC_HOLIDAYS } from '../../../core/calendar/holidays.ts'
import { WorkCalendar } from '../../../core/calendar/work-calendar.ts'
import { checkReply } from '../../../core/replies/check-reply.ts'
import { nothingKnown } from '../../../core/replies/reply-facts.ts'
import type { RequestEvent } from '../../../core/request/events.ts'
import { foldRequest } from '../../../core/request/fold.ts'
import type { RequestState } from '../../../core/request/state.ts'
import { instant, localDateOf } from '../../../core/time/dates.ts'
import { staff } from '../staff.ts'
import { topics } from '../topics.ts'
import { units } from '../units.ts'
import { historyOfLegalCase } from './history-of-legal-case.ts'
import { planLegalCases } from './plan-legal-case.ts'

const calendar = new WorkCalendar({ version: CALENDAR_VERSION, holidays: PUBLIC_HOLIDAYS })
const same = (codes: readonly string[]) => new Map(codes.map(code => [code, code]))
const ids = {
  unitIds: same(units.map(unit => unit.code)),
  topicIds: same(topics.map(topic => topic.code)),
  staffIds: same(staff.map(person => person.userName)),
}

type Lived = { key: string; events: RequestEvent[]; state: RequestState }

function liveAll(at: string): Lived[] {
  const now = instant(at)
  return planLegalCases(localDateOf(now), now, calendar).map(life => {
    const applicantId = life.legal.applicant === null ? null : life.legal.key
    const events = historyOfLegalCase(life, applicantId, { ids, calendar, now })
    return { key: life.legal.key, events, state: foldRequest(events) }
  })
}

const days = [
  '2026-03-10T09:00:00Z',
  '2026-05-30T21:20:00Z',
  '2026-07-15T05:10:00Z',
  '2026-01-02T05:01:00Z',
]

describe.each(days)('on %s', at => {
  const lived = liveAll(at)
  const stateOf = (key: string) => lived.find(each => each.key === `hukuk-${key}`)?.state

  test('each state is the one that its case is there to show', () => {
    expect(stateOf('bilgi-uzadi')?.extension).not.toBeNull()
    expect(stateOf('ucret-bekliyor')?.clocks.some(clock => clock.isPaused)).toBe(true)
    expect(stateOf('ucret-odendi')?.fee?.paidOn).not.toBeNull()
    expect(stateOf('ucret-odenmedi')?.fee?.hasLapsed).toBe(true)
    expect(stateOf('bilgi-sessiz')?.silenceAt).not.toBeNull()
    expect(stateOf('bilgi-gonderildi')?.outcome).toBe('forwarded')
    expect(stateOf('bilgi-ayiklandi')?.outcome).toBe('redacted')
    expect(stateOf('bedk-suruyor')?.appeals[0]?.openDemands).toHaveLength(1)
    expect(stateOf('bedk-karar')?.appeals[0]?.result).toBe('upheld')
    expect(stateOf('dava')?.appeals[0]?.openDemands[0]?.demand).toBe('defence')
    expect(stateOf('ombudsman')?.appeals[0]?.openDemands[0]?.demand).toBe('answer')
    expect(stateOf('ihbar-kimlik')?.identity.asked).not.toBeNull()
    expect(stateOf('cimer-gizli')?.applicantId).toBeNull()
  })

  test('only what shall be late is late', () => {
    const silent = lived.filter(({ state }) => state.silenceAt !== null).map(({ key }) => key)
    expect(silent).toEqual(['hukuk-bilgi-sessiz'])
  })
})

test('every reply passes the checker: nothing blocks and nothing warns', () => {
  const found = liveAll(days[0] ?? '').flatMap(({ key, events }) =>
    events.flatMap((event, index) => {
      if (event.kind !== 'reply.sent') return []
      const before = foldRequest(events.slice(0, index))
      const request = { ...before, isIdentityHidden: before.identity.isHidden }
      return checkReply({ reply: event.data, request, facts: nothingKnown }).map(
        ({ check, severity, excerpt }) => `${key} ${severity} ${check} ${excerpt ?? ''}`,
      )
    }),
  )
  expect(found).toEqual([])
})
