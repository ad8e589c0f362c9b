// Pins who may do what: a table by role and progress, and properties over all states, roles and units.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  answered,
  next,
  received,
  reply,
  routed,
} from '../../../test/support/requests/histories.ts'
import { actorOf, parkUnit, people, roadUnit } from '../../../test/support/requests/people.ts'
import { anyActor, anyLife } from '../../../test/support/requests/random-life.ts'
import { isoDate } from '../time/dates.ts'
import { type Actor, applicantActor, systemActor } from './actor.ts'
import { allowedActions, maySee, permissionFor, permissionsFor } from './permissions.ts'
import type { RequestState } from './state.ts'
import { actionNames, transitions } from './transitions.ts'
import { type StaffRole, staffRoles } from './vocabulary.ts'

const today = { today: isoDate('2026-03-03'), needsApproval: false }
const returned = () =>
  next(accepted(), 'burak', { action: 'return', reason: 'not-our-duty', note: 'x' }, '2026-02-20')
const waiting = () =>
  next(accepted(), 'burak', { action: 'submit-reply', ...reply }, '2026-02-20', {
    needsApproval: true,
  })
const withdrawn = () =>
  next(received(), 'applicant', { action: 'withdraw', reason: '' }, '2026-02-20')

const inParks = (role: StaffRole): Actor => ({
  kind: 'staff',
  staffId: '00000000-0000-4000-8000-0000000000cf',
  roles: [role],
  unitIds: [parkUnit],
})

type Stage = [string, () => RequestState, Partial<Record<StaffRole | 'applicant', string>>]

const stages: Stage[] = [
  [
    'received',
    received,
    {
      'desk-officer': 'classify add-note',
      dispatcher: 'classify route add-note forward',
      manager: 'add-note',
      applicant: 'withdraw',
    },
  ],
  [
    'routed',
    routed,
    {
      'desk-officer': 'add-note',
      dispatcher: 'route add-note forward',
      'unit-officer': 'accept return add-note',
      'unit-head': 'accept return assign add-note forward',
      manager: 'add-note',
      applicant: 'withdraw',
    },
  ],
  [
    'returned',
    returned,
    {
      'desk-officer': 'classify add-note',
      dispatcher: 'classify route add-note forward',
      manager: 'add-note',
      applicant: 'withdraw',
    },
  ],
  [
    'accepted',
    accepted,
    {
      'desk-officer': 'add-note',
      dispatcher: 'add-note forward',
      'unit-officer': 'return add-note ask send-interim promise record-work send-reply',
      'unit-head': 'return assign add-note ask send-interim promise record-work send-reply forward',
      manager: 'add-note',
      applicant: 'withdraw',
    },
  ],
  [
    'awaiting-approval',
    waiting,
    {
      'desk-officer': 'add-note',
      dispatcher: 'add-note',
      'unit-officer': 'add-note',
      'unit-head': 'add-note approve-reply decline-reply',
      manager: 'add-note',
      applicant: 'withdraw',
    },
  ],
  [
    'answered',
    answered,
    {
      'desk-officer': 'add-note file-appeal',
      dispatcher: 'add-note file-appeal',
      'unit-officer': 'add-note record-work',
      'unit-head': 'add-note record-work file-appeal',
      manager: 'add-note',
      applicant: 'confirm contest',
    },
  ],
  [
    'withdrawn',
    withdrawn,
    { 'desk-officer': 'add-note', dispatcher: 'add-note', manager: 'add-note' },
  ],
]

describe.each(stages)('while it is %s', (_, stateOf, expected) => {
  test.each([...staffRoles, 'applicant'] as const)('the %s may do exactly this', role => {
    const actor = role === 'applicant' ? applicantActor : inParks(role)
    expect(allowedActions(stateOf(), actor, today).join(' ')).toBe(expected[role] ?? '')
  })
})

describe('a refusal says why', () => {
  test.each([
    ['the role', accepted(), actorOf('fatma'), 'accept', { because: 'role' }],
    ['the progress', received(), actorOf('burak'), 'accept', { because: 'progress' }],
    ['the unit', routed(), actorOf('emre'), 'accept', { because: 'unit' }],
    [
      'a condition',
      accepted(),
      actorOf('burak'),
      'submit-reply',
      { because: 'guard', guard: 'topic-needs-approval' },
    ],
  ] as const)('%s', (_, state, actor, action, refusal) => {
    expect(permissionFor(action, state, actor, today)).toEqual({
      action,
      isAllowed: false,
      refusal,
    })
  })
})

const anyState = anyLife.map(life => life.state)
/** Few runs, since each lives a whole life; many lives are looked at in decide.test.ts. */
const runs = { numRuns: 40 }
const anyMoment = fc.record({
  today: fc.constantFrom(isoDate('2026-02-18'), isoDate('2026-06-01')),
  needsApproval: fc.boolean(),
})

test('every action is answered once, in the order of the table', () => {
  fc.assert(
    fc.property(anyState, anyActor, anyMoment, (state, actor, now) => {
      expect(permissionsFor(state, actor, now).map(each => each.action)).toEqual([...actionNames])
    }),
    runs,
  )
})

test('what is allowed has a row with that role and that progress', () => {
  fc.assert(
    fc.property(anyState, anyActor, anyMoment, (state, actor, now) => {
      const roles = actor.kind === 'staff' ? actor.roles : [actor.kind]
      for (const action of allowedActions(state, actor, now)) {
        const rows = transitions.filter(
          row =>
            row.action === action &&
            row.from.includes(state.progress) &&
            roles.some(role => role in row.roles),
        )
        expect(rows.length).toBeGreaterThan(0)
      }
    }),
    runs,
  )
})

test('who works in a unit does nothing with a request of another unit, nor with one of no unit', () => {
  const role = fc.constantFrom<StaffRole>('unit-officer', 'unit-head')
  fc.assert(
    fc.property(anyState, role, anyMoment, (state, name, now) => {
      const elsewhere = state.unitId === parkUnit ? [roadUnit] : [parkUnit]
      const unitIds = state.unitId === roadUnit ? [parkUnit] : elsewhere
      const actor: Actor = { kind: 'staff', staffId: people.burak, roles: [name], unitIds }
      expect(allowedActions(state, actor, now)).toEqual([])
      expect(maySee(state, actor)).toBe(false)
    }),
    runs,
  )
})

test('another role takes nothing away', () => {
  const roles = fc.subarray([...staffRoles])
  fc.assert(
    fc.property(anyState, roles, roles, anyMoment, (state, some, more, now) => {
      const actor = (own: StaffRole[]): Actor => ({ ...actorOf('burak'), roles: own })
      const fewer = allowedActions(state, actor(some), now)
      const all = allowedActions(state, actor([...some, ...more]), now)
      for (const action of fewer) expect(all).toContain(action)
    }),
    runs,
  )
})

test('the administrator, the program and an import do nothing by themselves', () => {
  const nobody: Actor[] = [inParks('administrator'), systemActor, { kind: 'import', source: 'x' }]
  fc.assert(
    fc.property(anyState, fc.constantFrom(...nobody), anyMoment, (state, actor, now) => {
      expect(allowedActions(state, actor, now)).toEqual([])
    }),
    runs,
  )
})

test('whoever answered before a contest neither accepts nor answers again', () => {
  fc.assert(
    fc.property(anyState, anyMoment, (state, now) => {
      for (const staffId of state.excludedOfficerIds) {
        const actor: Actor = {
          kind: 'staff',
          staffId,
          roles: ['unit-officer', 'unit-head'],
          unitIds: [parkUnit, roadUnit],
        }
        const allowed = allowedActions(state, actor, now)
        for (const action of [
          'accept',
          'ask',
          'send-interim',
          'promise',
          'submit-reply',
          'send-reply',
        ])
          expect(allowed).not.toContain(action)
      }
    }),
    runs,
  )
})

test.each([
  ['the desk', actorOf('ayse'), true],
  ['the manager', actorOf('fatma'), true],
  ['the unit that has it', actorOf('burak'), true],
  ['another unit', actorOf('emre'), false],
  ['the administrator', inParks('administrator'), false],
  ['an applicant, who has pages of their own', applicantActor, false],
])('%s may see a request of the parks with its notes: %s', (_, actor, expected) => {
  expect(maySee(routed(), actor)).toBe(expected)
})
