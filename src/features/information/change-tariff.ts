// The act on the tariff of a year: entered anew or corrected, never removed, since letters rest on it.
import type { FeeTariff } from '../../core/information/fee-tariff.ts'
import type { Actor } from '../../core/request/actor.ts'
import { FEE_KURUS_MAX } from '../../core/request/law/decide-fee.ts'
import type { Desk } from '../../ledger/desk.ts'
import {
  type ChangeResult,
  changeSettings,
  difference,
  refused,
  type SettingProblem,
} from '../municipality/setting-changes.ts'
import { readTariffs } from './tariff-facts.ts'

/** Not a number: it could not be read as typed. */
export type TariffFields = FeeTariff

/** The law is of 2003; nobody prices beyond the next decade. */
const YEAR_MIN = 2004
const YEAR_MAX = 2100
const FREE_PAGES_MAX = 1_000
const ACCOUNT_LENGTH_MAX = 300
const SOURCE_LENGTH_MAX = 500

export async function changeTariff(
  desk: Desk,
  actor: Actor,
  wish: TariffFields,
): Promise<ChangeResult> {
  return await changeSettings(desk, actor, async setting => {
    const { municipalityId: municipality_id, trx } = setting
    const tariff = { ...wish, account: wish.account.trim(), source: wish.source.trim() }
    const problems = problemsOf(tariff)
    if (problems.length > 0) return refused(problems)
    const known = await readTariffs(trx, municipality_id)
    const before = known.find(each => each.year === tariff.year)
    const change = difference(before ?? {}, tariff, ['year'])
    if (change === undefined) return { ok: true, done: undefined }
    const row = {
      free_pages: tariff.freePages,
      page_kurus: tariff.pageKurus,
      colour_page_kurus: tariff.colourPageKurus,
      research_page_kurus: tariff.researchPageKurus,
      research_max_kurus: tariff.researchMaxKurus,
      account: tariff.account,
      source: tariff.source,
    }
    await trx
      .insertInto('fee_tariffs')
      .values({ municipality_id, year: tariff.year, ...row })
      .onConflict(conflict => conflict.columns(['municipality_id', 'year']).doUpdateSet(row))
      .execute()
    const subject = `tariff/${tariff.year}`
    await setting.record({ subject, ...change, before: before ? change.before : null })
    return { ok: true, done: undefined }
  })
}

function problemsOf(tariff: TariffFields): SettingProblem[] {
  const problems: SettingProblem[] = []
  const whole = (field: keyof TariffFields, min: number, max: number) => {
    const value = Number(tariff[field])
    if (!Number.isSafeInteger(value) || value < min || value > max)
      problems.push({ field, problem: 'invalid' })
  }
  whole('year', YEAR_MIN, YEAR_MAX)
  whole('freePages', 0, FREE_PAGES_MAX)
  whole('pageKurus', 0, FEE_KURUS_MAX)
  whole('colourPageKurus', 0, FEE_KURUS_MAX)
  whole('researchPageKurus', 0, FEE_KURUS_MAX)
  whole('researchMaxKurus', 0, FEE_KURUS_MAX)
  if (tariff.account.length > ACCOUNT_LENGTH_MAX)
    problems.push({ field: 'account', problem: 'too-long' })
  // Institutions published different amounts for one year, so an amount without its source is a guess.
  if (tariff.source === '') problems.push({ field: 'source', problem: 'required' })
  if (tariff.source.length > SOURCE_LENGTH_MAX)
    problems.push({ field: 'source', problem: 'too-long' })
  return problems
}
