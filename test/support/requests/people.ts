// The people, units and topics of the small municipality that tests of rules and of the ledger share.
import type { StaffRole } from '../../../src/core/request/vocabulary.ts'

export const parkUnit = '00000000-0000-4000-8000-0000000000a1'
export const roadUnit = '00000000-0000-4000-8000-0000000000a2'
export const lampTopic = '00000000-0000-4000-8000-0000000000b1'
/** A topic whose replies the head approves. */
export const treeTopic = '00000000-0000-4000-8000-0000000000b2'

/** Ayşe dispatches; Burak and Ceren work in parks, Deniz heads them; Emre works in roads; Fatma is the manager. */
export const people = {
  ayse: '00000000-0000-4000-8000-0000000000c1',
  burak: '00000000-0000-4000-8000-0000000000c2',
  ceren: '00000000-0000-4000-8000-0000000000c3',
  deniz: '00000000-0000-4000-8000-0000000000c4',
  emre: '00000000-0000-4000-8000-0000000000c5',
  fatma: '00000000-0000-4000-8000-0000000000c6',
} as const
export type Name = keyof typeof people

export const places: Record<Name, { roles: StaffRole[]; unitIds: string[] }> = {
  ayse: { roles: ['dispatcher', 'desk-officer'], unitIds: [] },
  burak: { roles: ['unit-officer'], unitIds: [parkUnit] },
  ceren: { roles: ['unit-officer'], unitIds: [parkUnit] },
  deniz: { roles: ['unit-head'], unitIds: [parkUnit] },
  emre: { roles: ['unit-officer'], unitIds: [roadUnit] },
  fatma: { roles: ['manager'], unitIds: [] },
}

/** Those who work in the parks. */
export const parkStaff: readonly string[] = [people.burak, people.ceren, people.deniz]

export const actorOf = (name: Name) => ({
  kind: 'staff' as const,
  staffId: people[name],
  ...places[name],
})
