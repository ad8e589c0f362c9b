// Says when a typed fee is more than the tariff asks for the typed pages, before it reaches an applicant.
// The law knows other costs too, such as post (4982 m.10): whoever means them says so.
import { type FeeTariff, feeFor, tariffFor } from '../../../../core/information/fee-tariff.ts'
import { formatMoney } from '../../../../core/turkish/format.ts'
import { parseMoney } from '../../../../core/turkish/parse-money.ts'
import { listTariffs } from '../../../../features/information/tariff-facts.ts'
import type { Form } from '../../../door/form.ts'
import type { PageContext } from '../../../door/page-context.ts'
import { pagesIn } from './read-law-command.ts'

/** The name of the box that says: other costs are in the sum, and the notice names them. */
export const OTHER_COSTS = 'gider'

/** What the tariff asks, in kuruş, where the typed fee is more; undefined where it is not. */
export function tariffBelow(
  tariffs: readonly FeeTariff[],
  year: number,
  values: Readonly<Record<string, string>>,
): number | undefined {
  const tariff = tariffFor(tariffs, year)
  const pages = pagesIn(values)
  const typed = parseMoney(values.tutar ?? '')
  if (tariff === undefined || typed === undefined) return undefined
  if (Object.values(pages).some(Number.isNaN)) return undefined
  const { amountKurus } = feeFor(tariff, pages)
  return typed > amountKurus ? amountKurus : undefined
}

/** Why this fee is not told to the applicant as it is; undefined when it may be. */
export async function feeAboveTariff(
  { desk, today, texts, language }: PageContext,
  form: Form,
): Promise<string | undefined> {
  if (form.text(OTHER_COSTS) !== '') return undefined
  const most = tariffBelow(await listTariffs(desk), Number(today.slice(0, 4)), form.values)
  if (most === undefined) return undefined
  return texts.staff.lawForms.fee.aboveTariff(formatMoney(most, language))
}
