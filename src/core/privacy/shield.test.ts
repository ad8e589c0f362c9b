// Whatever anybody tries: a hidden identity is open to exactly those who asked and for whom another
// manager opened.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { next, received } from '../../../test/support/requests/histories.ts'
import { people } from '../../../test/support/requests/people.ts'
import { anyLife } from '../../../test/support/requests/random-life.ts'
import type { RequestEvent } from '../request/events.ts'
import { foldRequest } from '../request/fold.ts'
import { isSealedFor } from './shield.ts'

const hidden = () =>
  received({
    kind: 'tip-off',
    isIdentityHidden: true,
    applicant: { type: 'person', hasName: true, hasAddress: true, applicantId: 'person' },
  })
const question = { action: 'ask-identity', reason: 'Savcılık tanık istiyor.' } as const

describe('a hidden identity', () => {
  test('is sealed for everybody, and for the program itself', () => {
    for (const id of [...Object.values(people), undefined])
      expect(isSealedFor(hidden(), id)).toBe(true)
  })

  test('opens for the one who asked and not for the one who decided', () => {
    const asked = next(hidden(), 'ayse', question, '2026-02-19')
    expect(isSealedFor(asked, people.ayse)).toBe(true)
    const opened = next(asked, 'fatma', { action: 'open-identity' }, '2026-02-19')
    expect(isSealedFor(opened, people.ayse)).toBe(false)
    for (const id of [people.fatma, people.burak, people.deniz, undefined])
      expect(isSealedFor(opened, id)).toBe(true)
  })

  test('stays sealed when the question is declined', () => {
    const asked = next(hidden(), 'ayse', question, '2026-02-19')
    const declined = next(
      asked,
      'fatma',
      { action: 'decline-identity', note: 'Gerek yok.' },
      '2026-02-19',
    )
    expect(isSealedFor(declined, people.ayse)).toBe(true)
  })

  test('seals again when the person asks for it later', () => {
    const open = received({
      applicant: { type: 'person', hasName: true, hasAddress: true, applicantId: 'person' },
    })
    expect(isSealedFor(open, people.burak)).toBe(false)
    const wish = { action: 'hide-identity', askedIn: 'BM-2026-000009', reason: 'm.13' } as const
    expect(isSealedFor(next(open, 'fatma', wish, '2026-02-19'), people.burak)).toBe(true)
  })
})

/** Read off the events alone, without the fold: asked by one, opened by another, nothing in between. */
function openedBy(events: readonly RequestEvent[]): Set<string> {
  const opened = new Set<string>()
  let asker: string | null = null
  for (const event of events) {
    if (event.kind === 'identity.asked') asker = event.actorId
    if (event.kind === 'identity.declined') asker = null
    if (event.kind === 'identity.hidden') {
      asker = null
      opened.clear()
    }
    if (event.kind !== 'identity.opened') continue
    if (asker !== null && event.actorId !== null && event.actorId !== asker) opened.add(asker)
    asker = null
  }
  return opened
}

test('no life of a request opens an identity to anybody whom another person did not open it for', () => {
  fc.assert(
    fc.property(anyLife, ({ events }) => {
      const state = foldRequest(events)
      fc.pre(state.identity.isHidden)
      const allowed = openedBy(events)
      const seeing = Object.values(people).filter(id => !isSealedFor(state, id))
      expect(seeing.filter(id => !allowed.has(id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
