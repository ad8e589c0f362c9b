// The queues of the desk: whose they are, which requests are in them, in which order. Counts nothing itself.
import type { StaffRole } from '../../../core/request/vocabulary.ts'
import type { IsoDate } from '../../../core/time/dates.ts'
import type { CountedQueue } from '../../../features/requests/request-counts.ts'
import type { ListOrder, RequestFilter } from '../../../features/requests/request-list.ts'
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import type { StaffDeskTexts } from '../../texts/tr/staff/desk.ts'
import type { IconName } from '../../ui/icon.tsx'

/** As it stands in the address: `/masa/kuyruk/sevk`. */
export type QueueKey = keyof StaffDeskTexts['queues']

export type Queue = {
  readonly key: QueueKey
  readonly group: 'own' | 'unit' | 'all'
  readonly roles: readonly StaffRole[]
  readonly icon: IconName
  readonly order: ListOrder
  /** `mine`: counted by the officer who is named. */
  readonly counted?: CountedQueue | 'mine'
  readonly filter: (who: { staffId: string; today: IsoDate }) => Partial<RequestFilter>
}

/** Roles whose work is requests; the administrator's is not. */
export const deskRoles: readonly StaffRole[] = [
  'desk-officer',
  'dispatcher',
  'unit-officer',
  'unit-head',
  'manager',
]
const dispatchers: readonly StaffRole[] = ['dispatcher']
const unitStaff: readonly StaffRole[] = ['unit-officer', 'unit-head']
const wideRoles: readonly StaffRole[] = ['desk-officer', 'dispatcher', 'manager']

const own = (
  key: QueueKey,
  icon: IconName,
  counted: CountedQueue,
  filter: Partial<RequestFilter>,
): Queue => ({
  key,
  group: 'own',
  roles: dispatchers,
  icon,
  order: 'due',
  counted,
  filter: () => ({ isOpen: true, ...filter }),
})

const ofUnit = (...parts: Parameters<typeof own>): Queue => ({
  ...own(...parts),
  group: 'unit',
  roles: unitStaff,
})

export const queues: readonly Queue[] = [
  own('sevk', 'route', 'received', { progress: ['received'] }),
  own('iade', 'return', 'returned', { progress: ['returned'] }),
  own('itiraz', 'hand', 'contested', {
    isContested: true,
    progress: ['received', 'routed', 'returned', 'accepted', 'awaiting-approval'],
  }),
  ofUnit('kabul', 'inbox', 'routed', { progress: ['routed'] }),
  ofUnit('islemde', 'route', 'accepted', { progress: ['accepted'] }),
  {
    key: 'bana',
    group: 'unit',
    roles: unitStaff,
    icon: 'person',
    order: 'due',
    counted: 'mine',
    filter: ({ staffId }) => ({ isOpen: true, officerId: staffId }),
  },
  ofUnit('onay', 'check', 'awaiting-approval', { progress: ['awaiting-approval'] }),
  {
    ...ofUnit('soru', 'question', 'question-open', { isQuestionOpen: true }),
    roles: [...unitStaff, 'desk-officer'],
  },
  ofUnit('cevap', 'reply', 'question-answered', { isQuestionAnswered: true }),
  ofUnit('soz', 'promise', 'promised', { isPromised: true }),
  {
    ...own('kurul', 'flag', 'appeal-owed', { isAppealOwed: true }),
    group: 'all',
    roles: ['desk-officer', 'dispatcher', 'unit-head'],
  },
  {
    key: 'geciken',
    group: 'all',
    roles: deskRoles,
    icon: 'alert',
    order: 'due',
    counted: 'late',
    filter: ({ today }) => ({ lateOn: today }),
  },
  {
    key: 'bugun',
    group: 'all',
    roles: deskRoles,
    icon: 'clock',
    order: 'due',
    counted: 'due-today',
    filter: ({ today }) => ({ isOpen: true, dueOn: today }),
  },
  {
    key: 'kimlik',
    group: 'own',
    roles: ['manager'],
    icon: 'lock',
    order: 'newest',
    filter: () => ({ isIdentityAsked: true }),
  },
  {
    key: 'tumu',
    group: 'all',
    roles: deskRoles,
    icon: 'desk',
    order: 'newest',
    filter: () => ({}),
  },
]

const hasOne = (staff: SignedIn, roles: readonly StaffRole[]): boolean =>
  staff.roles.some(role => roles.includes(role))

/** The queues that this person works on, in the order of the rail. */
export const queuesOf = (staff: SignedIn): readonly Queue[] =>
  queues.filter(queue => hasOne(staff, queue.roles))

export const findQueue = (staff: SignedIn, key: string): Queue | undefined =>
  queuesOf(staff).find(queue => queue.key === key)

/**
 * The units whose requests this person may see; null is all. The same line as `maySee` of
 * core/request/permissions draws for one request; pinned together by staff-access.db.test.ts.
 */
export function unitsSeenBy(staff: SignedIn): readonly string[] | null {
  if (hasOne(staff, wideRoles)) return null
  return hasOne(staff, unitStaff) ? staff.unitIds : []
}

/** May this person register for somebody at the counter? */
export const mayRegister = (staff: SignedIn): boolean =>
  hasOne(staff, ['desk-officer', 'dispatcher'])
