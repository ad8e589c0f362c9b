// Fills an empty desk with the demo municipality: its organisation, then a year of requests, each
// lived through the real rules.
import { hash } from 'node:crypto'
import { secretCodeFrom } from '../../core/identity/secret-code.ts'
import { localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { NewApplicant } from '../../ledger/receive.ts'
import { type History, storeHistories } from '../../ledger/store-histories.ts'
import { refreshStatistics } from '../../store/refresh-statistics.ts'
import { type Connection, inTransaction } from '../../store/store.ts'
import { hashCode, searchTextOf } from '../requests/receive-request.ts'
import { hashPassword } from '../sign-in/password.ts'
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from './demo-accounts.ts'
import { fillOrganisation } from './fill-organisation.ts'
import { type DemoWorld, historyOfPlan } from './history-of-plan.ts'
import type { RequestPlan } from './plan/plan-types.ts'
import { planYear } from './plan/plan-year.ts'

/** Under this name the demo's requests say where they come from, with the key of their plan. */
export const DEMO_SOURCE = 'demo'
const SEED = 25
const PER_TRANSACTION = 500

export type FillOptions = {
  connection: Connection
  /** How many requests; the demo town has 2,000. */
  count?: number
  onProgress?: (stored: number, count: number) => void
}

/** True while nobody works here and no unit was made. */
export async function isEmptyDesk(desk: Desk): Promise<boolean> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const unit = trx
      .selectFrom('units')
      .select('unit_id')
      .where('municipality_id', '=', municipalityId)
    const person = trx
      .selectFrom('staff')
      .select('staff_id')
      .where('municipality_id', '=', municipalityId)
    return (
      (await unit.executeTakeFirst()) === undefined &&
      (await person.executeTakeFirst()) === undefined
    )
  })
}

/** Units, topics, streets, 24 people and `count` requests up to now; the same ones for the same day. */
export async function fillDemoTown(
  desk: Desk,
  options: FillOptions,
): Promise<{ requests: number }> {
  const { connection, count = 2_000, onProgress = () => {} } = options
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const ids = await fillOrganisation(desk, connection, {
    passwordHash,
    totpSecret: DEMO_TOTP_SECRET,
  })
  const now = desk.now()
  const plans = planYear({ seed: SEED, count, today: localDateOf(now), now })
  const world: DemoWorld = { ids, calendar: await desk.calendar(), now }
  for (let from = 0; from < plans.length; from += PER_TRANSACTION) {
    const part = plans.slice(from, from + PER_TRANSACTION)
    await storeHistories(
      desk,
      part.map(plan => toHistory(desk, plan, world)),
    )
    onProgress(Math.min(from + PER_TRANSACTION, plans.length), plans.length)
  }
  await refreshStatistics(connection)
  return { requests: plans.length }
}

function toHistory(desk: Desk, plan: RequestPlan, world: DemoWorld): History {
  const applicant = applicantOf(desk, plan)
  const events = historyOfPlan(plan, applicant?.applicant_id ?? null, world)
  return {
    requestId: desk.newId(),
    events,
    applicant,
    codeHash: hashCode(demoCodeOf(plan.key)),
    searchText: searchTextOf(plan.text, applicant?.name ?? '', plan.place ?? {}),
    numberPrefix: 'BM',
  }
}

function applicantOf(desk: Desk, { applicant }: RequestPlan): NewApplicant | null {
  if (applicant.type === 'anonymous') return null
  const { type, name, phone, email, home } = applicant
  return {
    applicant_id: desk.newId(),
    type,
    name: name ?? '',
    phone: phone ?? '',
    email: email ?? '',
    address:
      home === null
        ? ''
        : `${home.street} No: ${home.door}, ${home.neighbourhood} Mah. ${home.district}`,
    national_id: '',
    language: 'tr',
  }
}

/**
 * The secret code of a demo request follows from its plan, so that the terminal can show some. Real
 * codes are random.
 */
export function demoCodeOf(key: string): string {
  return secretCodeFrom(hash('sha256', `demo ${key}`, 'buffer'))
}
