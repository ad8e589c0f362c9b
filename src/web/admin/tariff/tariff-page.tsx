// Owns the administrator's page of fees for access to information: the yearly tariff with its sources, and
// how a paid fee is read.
import type { FeeTariff } from '../../../core/information/fee-tariff.ts'
import { formatMoney, formatNumber } from '../../../core/turkish/format.ts'
import { parseMoney } from '../../../core/turkish/parse-money.ts'
import { changeTariff } from '../../../features/information/change-tariff.ts'
import { listTariffs } from '../../../features/information/tariff-facts.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/show/empty-state.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, type Typed } from '../answer-change.ts'
import { TariffForm } from './tariff-form.tsx'

const nothingTyped: Typed = { values: {}, problems: [] }

export const tariffPage = (context: PageContext): Promise<Response> => show(context, nothingTyped)

async function show(context: PageContext, typed: Typed): Promise<Response> {
  const words = context.texts.admin.tariff
  const tariffs = await listTariffs(context.desk)
  const year = context.query.get('yil') ?? context.today.slice(0, 4)
  const chosen = tariffs.find(each => String(each.year) === year)
  const isTyped = Object.keys(typed.values).length > 0
  const values = isTyped ? typed.values : textOf(chosen, year)
  return context.html(
    <AdminPage context={context} title={words.title} place="tariff">
      <h1>{words.title}</h1>
      <p class="hint">{words.lead}</p>
      {tariffs.length === 0 ? (
        <EmptyState title={words.empty} icon="letter">
          <p>{words.emptyNote}</p>
        </EmptyState>
      ) : (
        <TariffTable context={context} tariffs={tariffs} />
      )}
      <section>
        <h2>{chosen ? words.changeTitle(year) : words.addTitle}</h2>
        <TariffForm context={context} typed={{ ...typed, values }} />
      </section>
      <section>
        <h2>{words.readingTitle}</h2>
        <p class="hint">{words.readingLead}</p>
        <p>
          <a href={paths.adminCalendar()}>{words.readingLink}</a>
        </p>
      </section>
    </AdminPage>,
    typed.problems.length > 0 ? 422 : 200,
  )
}

/** Amounts as people type them: `9,46`. */
function textOf(tariff: FeeTariff | undefined, year: string): Readonly<Record<string, string>> {
  if (tariff === undefined) return { year, freePages: '10' }
  const money = (kurus: number) => formatNumber(kurus / 100, 'tr', 2)
  return {
    year: String(tariff.year),
    freePages: String(tariff.freePages),
    pageKurus: money(tariff.pageKurus),
    colourPageKurus: money(tariff.colourPageKurus),
    researchPageKurus: money(tariff.researchPageKurus),
    researchMaxKurus: money(tariff.researchMaxKurus),
    account: tariff.account,
    source: tariff.source,
  }
}

function TariffTable({
  context,
  tariffs,
}: {
  context: PageContext
  tariffs: readonly FeeTariff[]
}) {
  const { language, texts } = context
  const { tariff: words } = texts.admin
  const { columns } = words
  const money = (kurus: number) => formatMoney(kurus, language)
  return (
    <table class="rules">
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          {Object.values(columns).map(name => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tariffs.map(each => (
          <tr>
            <th scope="row">
              <a href={paths.adminTariff(String(each.year))}>{each.year}</a>
            </th>
            <td data-name={columns.free}>{formatNumber(each.freePages, language)}</td>
            <td data-name={columns.page}>{money(each.pageKurus)}</td>
            <td data-name={columns.colour}>{money(each.colourPageKurus)}</td>
            <td data-name={columns.research}>
              {words.upTo(money(each.researchPageKurus), money(each.researchMaxKurus))}
            </td>
            <td data-name={columns.source}>{each.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const countIn = (text: string): number =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN

function fieldsOf(form: SentForm): FeeTariff {
  const money = (name: string) => parseMoney(form.text(name)) ?? Number.NaN
  return {
    year: countIn(form.text('year')),
    freePages: countIn(form.text('freePages')),
    pageKurus: money('pageKurus'),
    colourPageKurus: money('colourPageKurus'),
    researchPageKurus: money('researchPageKurus'),
    researchMaxKurus: money('researchMaxKurus'),
    account: form.text('account'),
    source: form.text('source'),
  }
}

export async function takeTariff(context: PageContext): Promise<Response> {
  const form = await context.form()
  const result = await changeTariff(context.desk, context.actor(), fieldsOf(form))
  return await answerChange(context, result, {
    to: paths.adminTariff(form.text('year').trim()),
    word: 'kaydedildi',
    again: problems => show(context, { values: form.values, problems }),
  })
}
