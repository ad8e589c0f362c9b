// Owns the address of a register: its Turkish name, the filters and the place in the list, and who may read
// which. Whatever cannot be read is left out; an address never fails.
import { actRegisters, type RegisterName, registers } from '../../../core/registers/registers.ts'
import type { StaffRole } from '../../../core/request/vocabulary.ts'
import { type IsoDate, parseIsoDate } from '../../../core/time/dates.ts'
import {
  type EntryPlace,
  type EntryState,
  entryStates,
  type RegisterQuestion,
  statesOf,
} from '../../../features/registers/register-list.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import type { PageContext } from '../../door/page-context.ts'
import { unitsSeenBy } from '../frame/queues.ts'

export const registerReaders: readonly StaffRole[] = [
  'desk-officer',
  'dispatcher',
  'manager',
  'unit-head',
]

/** As the address names them. */
export const registerSlugs: { readonly [name in RegisterName]: string } = {
  petitions: 'dilekce',
  information: 'bilgi-edinme',
  cimer: 'cimer',
  muhtar: 'muhtar',
  'data-subject': 'kisisel-veri',
  forwarding: 'gonderilenler',
  'extensions-and-fees': 'sure-ucret',
  silence: 'zimni-ret',
  appeals: 'itiraz-dava',
  breaches: 'veri-ihlali',
  destruction: 'imha',
}

const stateSlugs: { readonly [state in EntryState]: string } = {
  open: 'acik',
  late: 'gecikmis',
  answered: 'cevaplanmis',
  silent: 'zimni-ret',
  explained: 'aciklanmis',
  unexplained: 'aciklanmamis',
  decided: 'karara-baglanmis',
  undecided: 'karar-bekleyen',
}

export const isActRegister = (name: RegisterName): boolean =>
  actRegisters.some(each => each === name)

/** What is no request belongs to no unit: only those who see the whole municipality see it. */
export const registersSeenBy = (staff: SignedIn): readonly RegisterName[] =>
  unitsSeenBy(staff) === null ? registers : registers.filter(name => !isActRegister(name))

export const findRegister = (staff: SignedIn, slug: string): RegisterName | undefined =>
  registersSeenBy(staff).find(name => registerSlugs[name] === slug)

export type RegisterAddress = {
  readonly year: number | undefined
  readonly from: IsoDate | undefined
  readonly through: IsoDate | undefined
  readonly unitId: string | undefined
  readonly state: EntryState | undefined
  readonly words: string | undefined
  readonly after: EntryPlace | undefined
  readonly before: EntryPlace | undefined
}

const WORDS_MAX = 200

export function readRegisterAddress(query: URLSearchParams): RegisterAddress {
  const year = query.get('yil') ?? ''
  return {
    year: /^(19|20)\d\d$/.test(year) ? Number(year) : undefined,
    from: parseIsoDate(query.get('ilk') ?? ''),
    through: parseIsoDate(query.get('son') ?? ''),
    unitId: [query.get('birim') ?? ''].find(isId),
    state: entryStates.find(state => stateSlugs[state] === query.get('durum')),
    words: query.get('q')?.trim().slice(0, WORDS_MAX) || undefined,
    after: readPlace(query.get('sonra')),
    before: readPlace(query.get('once')),
  }
}

/** The filters as the address carries them. */
export function filterFields(
  address: RegisterAddress,
): Readonly<Record<string, string | undefined>> {
  return {
    yil: address.year === undefined ? undefined : String(address.year),
    ilk: address.from,
    son: address.through,
    birim: address.unitId,
    durum: address.state && stateSlugs[address.state],
    q: address.words,
  }
}

export const isFiltered = (address: RegisterAddress): boolean =>
  Object.values(filterFields(address)).some(Boolean)

export const stateOptions = (register: RegisterName) =>
  statesOf(register).map(state => ({ state, value: stateSlugs[state] }))

/** `2026~123` */
export const writePlace = ({ year, serial }: EntryPlace): string => `${year}~${serial}`

function readPlace(text: string | null): EntryPlace | undefined {
  const [, year, serial] = /^(\d{4})~(\d{1,12})$/.exec(text ?? '') ?? []
  return year && serial ? { year: Number(year), serial: Number(serial) } : undefined
}

/** What the address asks of the register, within what this person may see. */
export function questionOf(
  context: PageContext,
  staff: SignedIn,
  register: RegisterName,
  { after, before, ...filter }: RegisterAddress,
): RegisterQuestion {
  const state = statesOf(register).find(each => each === filter.state)
  return {
    filter: { register, withinUnitIds: unitsSeenBy(staff), ...filter, state },
    today: context.today,
    numberPrefix: context.municipality.settings.numberPrefix,
    after,
    before,
  }
}
