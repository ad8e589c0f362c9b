// Owns the mayor's overview: what is late, where and by how much, and what no closing can hide.
import { loadForwards } from '../../features/measures/load-forwards.ts'
import { findRecordedYears, type Overview } from '../../features/measures/load-overview.ts'
import { countWatched, listWatched } from '../../features/measures/watch-list.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { useTexts } from '../ui/language.ts'
import { EmptyState } from '../ui/show/empty-state.tsx'
import { DefinitionList } from './definition-list.tsx'
import { DistrictTable, districtsByLateness } from './district-table.tsx'
import { ForwardsSection } from './forwards-section.tsx'
import { keptOverview } from './kept-overview.ts'
import { ManagerPage } from './manager-page.tsx'
import { Finding, KeyFigures, LatenessChart, OnThisPage, PeriodForm } from './overview-head.tsx'
import { loadNames, type Names } from './overview-names.ts'
import { type OverviewQuery, overviewQuery, tableHref, watchQuestion } from './overview-query.ts'
import { byLateness, LoadTable, ResultTable } from './unit-tables.tsx'
import { WatchSection } from './watch-section.tsx'

async function loadPage(context: PageContext) {
  const { desk, today, language } = context
  const query = overviewQuery(context)
  const question = watchQuestion(query, today)
  const [overview, names, page, count, years, forwards] = await Promise.all([
    keptOverview(desk, { today, period: query.period }),
    loadNames(desk, language),
    listWatched(desk, question),
    countWatched(desk, question),
    findRecordedYears(desk),
    loadForwards(desk, query.period),
  ])
  return { query, overview, names, page, count, years, forwards }
}

export async function overviewPage(context: PageContext): Promise<Response> {
  const { query, overview, names, page, count, years, forwards } = await loadPage(context)
  const words = context.texts.manager
  const shared = { overview, names, query }
  const districts = districtsByLateness(overview)
  return context.html(
    <ManagerPage
      context={context}
      title={words.title}
      query={query}
      names={names}
      units={overview.units.toSorted(byLateness)}
    >
      <h1>{words.title}</h1>
      {years === undefined ? (
        <EmptyState title={words.nothingYet}>
          <p>{words.nothingYetTeach}</p>
        </EmptyState>
      ) : (
        <>
          <Finding {...shared} today={context.today} />
          <KeyFigures {...shared} />
          <PeriodForm query={query} action={paths.overview()} years={years} />
          <OnThisPage />
          <LatenessChart {...shared} />
          <Tables {...shared} />
          <ForwardsSection forwards={forwards} />
          <WatchSection
            query={query}
            page={page}
            count={count}
            names={names}
            districts={districts.map(row => row.district)}
          />
        </>
      )}
      <section id="tanimlar">
        <h2>{words.sections.definitions}</h2>
        <DefinitionList />
      </section>
    </ManagerPage>,
  )
}

type TablesProps = { overview: Overview; names: Names; query: OverviewQuery }

function Tables(shared: TablesProps) {
  const words = useTexts().manager
  const { query } = shared
  return (
    <>
      <section id="yuk">
        <h2>{words.sections.load}</h2>
        <LoadTable {...shared} />
      </section>
      <section id="sonuc">
        <h2>{words.sections.results}</h2>
        <p class="hint">{words.resultsNote}</p>
        <ResultTable {...shared} />
        <p>
          <a href={tableHref('birimler', query)} download>
            {words.download}
          </a>
        </p>
      </section>
      <section id="ilceler">
        <h2>{words.sections.districts}</h2>
        <DistrictTable {...shared} />
        <p>
          <a href={tableHref('ilceler', query)} download>
            {words.download}
          </a>
        </p>
      </section>
    </>
  )
}
