import { expect, test } from 'vitest'
import type { RequestEvent } from '../../core/request/events.ts'
import { instant } from '../../core/time/dates.ts'
import { isInSight, sightNote, sightOf } from './applicant-sight.ts'

const note = (text: string, at: string, actorId: string): RequestEvent => ({
  kind: 'note.added',
  data: { text, attachmentIds: [] },
  sequence: 4,
  at: instant(at),
  actorKind: 'staff',
  actorId,
})

test('who opened the data with a reason sees it for thirty minutes, and nobody else does', () => {
  const events = [note(sightNote('call'), '2026-03-10T09:00:00Z', 'one')]
  expect(isInSight(events, 'one', instant('2026-03-10T09:29:59Z'))).toBe(true)
  expect(isInSight(events, 'one', instant('2026-03-10T09:30:00Z'))).toBe(false)
  expect(isInSight(events, 'other', instant('2026-03-10T09:01:00Z'))).toBe(false)
})

test('an ordinary note opens nothing', () => {
  expect(sightOf(note('Başvuran arandı', '2026-03-10T09:00:00Z', 'one'))).toBeUndefined()
  expect(sightOf(note('identity.seen:curiosity', '2026-03-10T09:00:00Z', 'one'))).toBeUndefined()
  expect(sightOf(note('identity.seen:visit', '2026-03-10T09:00:00Z', 'one'))).toBe('visit')
})
