// Fills an empty desk with the demo municipality: its organisation, then a year of requests, each
// lived through the real rules.
import { hash } from 'node:crypto'
import { sql } from 'kysely'
import { secretCodeFrom } from '../../core/identity/secret-code.ts'
import { localDateOf } from '../../core/time/dates.ts'
import type { Desk } from '../../ledger/desk.ts'
import type { NewApplicant } from '../../ledger/receive.ts'
import { type History, storeHistories } from '../../ledger/store-histories.ts'
import { refreshStatistics } from '../../store/refresh-statistics.ts'
import { type Connection, inTransaction } from '../../store/store.ts'
import { settingsSchema } from '../municipality/settings.ts'
import { hashCode, searchTextOf } from '../requests/receive-request.ts'
import { hashPassword } from '../sign-in/password.ts'
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from './demo-accounts.ts'
import { fillOrganisation, findOrganisation, nameMunicipality } from './fill-organisation.ts'
import { fillRouting, findBodies } from './fill-routing.ts'
import { type DemoWorld, historyOfPlan } from './history-of-plan.ts'
import { fillTariff } from './legal/fill-tariff.ts'
import { historyOfLegalCase } from './legal/history-of-legal-case.ts'
import { type PlannedLegalCase, planLegalCases } from './legal/plan-legal-case.ts'
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

/** `unfinished`: filling the demo town of so many requests was broken off. */
export type DemoState = { is: 'empty' } | { is: 'unfinished'; count: number } | { is: 'taken' }

/** Empty while nobody works here and no unit was made. */
export async function demoStateOf(desk: Desk): Promise<DemoState> {
  const { municipalityId } = desk
  return await inTransaction(desk.store, municipalityId, async trx => {
    const { settings } = await trx
      .selectFrom('municipalities')
      .select('settings')
      .where('municipality_id', '=', municipalityId)
      .executeTakeFirstOrThrow()
    const { demoFilling } = settingsSchema.parse(settings)
    if (demoFilling !== null) return { is: 'unfinished', count: demoFilling }
    const unit = trx
      .selectFrom('units')
      .select('unit_id')
      .where('municipality_id', '=', municipalityId)
    const person = trx
      .selectFrom('staff')
      .select('staff_id')
      .where('municipality_id', '=', municipalityId)
    const isEmpty =
      (await unit.executeTakeFirst()) === undefined &&
      (await person.executeTakeFirst()) === undefined
    return { is: isEmpty ? 'empty' : 'taken' }
  })
}

/**
 * Units, topics, streets, 24 people and `count` requests up to now; the same ones for the same day. Broken
 * off, it goes on where it stopped: requests that are there are known by the key of their plan.
 */
export async function fillDemoTown(
  desk: Desk,
  options: FillOptions,
): Promise<{ requests: number }> {
  const { connection, count = 2_000, onProgress = () => {} } = options
  await nameMunicipality(desk.municipalityId, connection, count)
  const now = desk.now()
  const world: DemoWorld = { ...(await findOrFillTown(desk)), calendar: await desk.calendar(), now }
  const lives = livesOf(count, world)
  for (let from = 0; from < lives.length; from += PER_TRANSACTION) {
    const part = lives.slice(from, from + PER_TRANSACTION)
    await storeHistories(
      desk,
      part.map(life => toHistory(desk, life, world)),
    )
    onProgress(Math.min(from + PER_TRANSACTION, lives.length), lives.length)
  }
  await fillTariff(desk)
  await refreshStatistics(connection)
  await sayFilled(desk)
  return { requests: lives.length }
}

/** All of the town but its requests, in one transaction. */
async function findOrFillTown(desk: Desk): Promise<Pick<DemoWorld, 'ids' | 'bodyIds'>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  return await inTransaction(desk.store, desk.municipalityId, async trx => {
    const known = await findOrganisation(desk, trx)
    if (known !== undefined) return { ids: known, bodyIds: await findBodies(desk, trx) }
    const secrets = { passwordHash, totpSecret: DEMO_TOTP_SECRET }
    const ids = await fillOrganisation(desk, trx, secrets)
    return { ids, bodyIds: await fillRouting(desk, trx, ids) }
  })
}

async function sayFilled({ store, municipalityId }: Desk): Promise<void> {
  await inTransaction(store, municipalityId, trx =>
    trx
      .updateTable('municipalities')
      .set({ settings: sql`settings || '{"demoFilling": null}'` })
      .where('municipality_id', '=', municipalityId)
      .execute(),
  )
}

type DemoLife = { plan: RequestPlan } | PlannedLegalCase

/** A smaller desk has no room for every case of the law beside its ordinary days. */
const LEGAL_FROM = 300

/** A year of requests and, where there is room for them, the cases of each law; in order of receipt. */
function livesOf(count: number, { now, calendar }: DemoWorld): DemoLife[] {
  const today = localDateOf(now)
  const legal = count < LEGAL_FROM ? [] : planLegalCases(today, now, calendar)
  const plans = planYear({ seed: SEED, count: count - legal.length, today, now })
  const lives: DemoLife[] = [...plans.map(plan => ({ plan })), ...legal]
  return lives.sort((a, b) => (a.plan.receivedAt < b.plan.receivedAt ? -1 : 1))
}

function toHistory(desk: Desk, life: DemoLife, world: DemoWorld): History {
  const { plan } = life
  const applicant = applicantOf(desk, life)
  const applicantId = applicant?.applicant_id ?? null
  const events =
    'legal' in life
      ? historyOfLegalCase(life, applicantId, world)
      : historyOfPlan(plan, applicantId, world)
  const isHidden = 'legal' in life && life.legal.isIdentityHidden === true
  return {
    requestId: desk.newId(),
    events,
    applicant,
    codeHash: hashCode(demoCodeOf(plan.key)),
    // Nobody finds a hidden person by name.
    searchText: searchTextOf(plan.text, isHidden ? '' : (applicant?.name ?? ''), plan.place ?? {}),
    numberPrefix: 'BM',
  }
}

function applicantOf(desk: Desk, life: DemoLife): NewApplicant | null {
  const { applicant } = life.plan
  const form = 'legal' in life ? life.legal.applicant : null
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
    authorised_person: form?.authorisedPerson ?? '',
    answer_wish: form?.answerWish ?? '',
  }
}

/**
 * The secret code of a demo request follows from its plan, so that the terminal can show some. Real
 * codes are random.
 */
export function demoCodeOf(key: string): string {
  return secretCodeFrom(hash('sha256', `demo ${key}`, 'buffer'))
}
