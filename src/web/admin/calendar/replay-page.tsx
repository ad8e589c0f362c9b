// Owns the page between a change of the calendar and its effect: what it would do to running clocks, the
// two ways to make it, and afterwards how far it is.
import { csvText } from '../../../core/measures/csv.ts'
import { formatDate, formatNumber } from '../../../core/turkish/format.ts'
import type { CalendarChange } from '../../../features/municipality/change-calendar.ts'
import type { SettingProblem } from '../../../features/municipality/setting-changes.ts'
import { listUnits } from '../../../features/organisation/organisation-queries.ts'
import { decideReplay } from '../../../features/replay/decide-replay.ts'
import {
  findReplay,
  listReplayClocks,
  type Replay,
  type ReplayPlace,
} from '../../../features/replay/replay-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { Pager } from '../../ui/list/pager.tsx'
import { KeyFigures } from '../../ui/show/key-figures.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { nameIn } from '../admin-names.ts'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, problemSentence } from '../answer-change.ts'
import { listCells, listHeads, ReplayTable } from './replay-table.tsx'

const PAGE = 50
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const replayPage = (context: PageContext): Promise<Response> => show(context, [])

async function loadReplay(context: PageContext): Promise<Replay | undefined> {
  const id = context.param('id')
  return UUID.test(id) ? await findReplay(context.desk, id, context.today) : undefined
}

async function show(context: PageContext, problems: readonly SettingProblem[]): Promise<Response> {
  const replay = await loadReplay(context)
  if (replay === undefined) return await context.notFound()
  const words = context.texts.admin.replay
  return context.html(
    <AdminPage context={context} title={words.title} place="calendar">
      <h1>{words.title}</h1>
      <Standing context={context} replay={replay} problems={problems} />
      <ChangeWords context={context} change={replay.change} />
      <Figures context={context} replay={replay} />
      {replay.scope === null && <Decision context={context} replay={replay} />}
      <List context={context} replay={replay} listed={await listOf(context, replay)} />
    </AdminPage>,
    problems.length > 0 ? 422 : 200,
  )
}

type Part = { context: PageContext; replay: Replay }

/** Not made, made, or on its way. */
function Standing({ context, replay, problems }: Part & { problems: readonly SettingProblem[] }) {
  const { replay: words, frame } = context.texts.admin
  const number = (count: number) => formatNumber(count, context.language)
  const { scope, finishedAt, moved, passed, moving } = replay
  if (problems.length > 0) {
    return (
      <Notice tone="refusal" title={frame.problemTitle} announced>
        {problems.map(problem => (
          <p>{problemSentence(context, problem)}</p>
        ))}
      </Notice>
    )
  }
  if (scope === null) return <p class="hint">{words.lead}</p>
  if (finishedAt === null) {
    return (
      <Notice tone="late" title={words.running(number(moved + passed), number(moving))}>
        <p>{words.runningNote}</p>
        <p>
          <a href={paths.adminReplay(replay.replayId)}>{words.refresh}</a>
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="confirmed" title={words.decided[scope]}>
      {scope === 'open' && <p>{words.result(number(moved), number(passed))}</p>}
      <p>
        <a href={paths.adminCalendar(yearOf(replay.change))}>{words.back}</a>
      </p>
    </Notice>
  )
}

/** Where the changed day stands in the calendar. */
const yearOf = (change: CalendarChange): string | undefined =>
  change.act === 'counting' ? undefined : change.day.slice(0, 4)

function ChangeWords({ context, change }: { context: PageContext; change: CalendarChange }) {
  const words = context.texts.admin.replay
  const day = (text: string) => formatDate(text, context.language)
  switch (change.act) {
    case 'add-day':
      return <p>{words.changes['add-day'](day(change.day), change.name)}</p>
    case 'remove-day':
      return <p>{words.changes['remove-day'](day(change.day))}</p>
    case 'counting':
      return (
        <>
          <p>{words.changes.counting}</p>
          <ul>
            <li>{words.countingSays.halfDays(change.halfDaysCountAsWorking)}</li>
            <li>{words.countingSays.leave(change.leaveCountsAsWorking)}</li>
            <li>{words.countingSays[change.feeReading]}</li>
          </ul>
        </>
      )
  }
}

function Figures({ context, replay }: Part) {
  const { figures } = context.texts.admin.replay
  const number = (count: number) => formatNumber(count, context.language)
  return (
    <KeyFigures
      figures={[
        { value: number(replay.clocks), label: figures.clocks },
        { value: number(replay.moving), label: figures.moving },
        {
          value: number(replay.lateAtOnce),
          label: figures.late,
          tone: replay.lateAtOnce > 0 ? 'late' : 'plain',
        },
        { value: number(replay.keeping), label: figures.keeping },
      ]}
    />
  )
}

/** Two ways where there is something to choose, one where there is not. */
function Decision({ context, replay }: Part) {
  const words = context.texts.admin.replay
  const hasChoice = replay.moving > 0
  return (
    <section>
      <h2>{words.decideTitle}</h2>
      <Form action={paths.adminReplay(replay.replayId)} label={words.decideTitle}>
        {hasChoice && <p class="hint">{`${words.onlyNew}: ${words.onlyNewNote}`}</p>}
        {hasChoice && <p class="hint">{`${words.alsoOpen}: ${words.alsoOpenNote}`}</p>}
        <Buttons>
          <Button name="kapsam" value="yeni">
            {hasChoice ? words.onlyNew : words.justApply}
          </Button>
          {hasChoice && (
            <Button kind="grave" name="kapsam" value="acik">
              {words.alsoOpen}
            </Button>
          )}
          <LinkButton kind="quiet" href={paths.adminCalendar()}>
            {words.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </section>
  )
}

type Listed = {
  effect: 'moves' | 'kept'
  rows: Awaited<ReturnType<typeof listReplayClocks>>
  hasMore: boolean
  unitNames: ReadonlyMap<string, string>
}

/** What moves, unless nothing does or the other list is asked for. */
function effectOf(context: PageContext, { moving, keeping }: Replay): Listed['effect'] {
  const wish = context.query.get('liste')
  if (wish === 'one' || wish === 'kalan') return wish === 'kalan' ? 'kept' : 'moves'
  return moving === 0 && keeping > 0 ? 'kept' : 'moves'
}

async function listOf(context: PageContext, replay: Replay): Promise<Listed> {
  const { replayId } = replay
  const effect = effectOf(context, replay)
  const after = placeOf(context.query.get('sonra') ?? '')
  const [rows, unitNames] = await Promise.all([
    listReplayClocks(context.desk, { replayId, effect }, { after, limit: PAGE + 1 }),
    unitNamesOf(context),
  ])
  return { effect, rows: rows.slice(0, PAGE), hasMore: rows.length > PAGE, unitNames }
}

async function unitNamesOf({ desk, language }: PageContext): Promise<ReadonlyMap<string, string>> {
  const units = await listUnits(desk.store, desk.municipalityId)
  return new Map(units.map(unit => [unit.unitId, nameIn(unit, language)]))
}

/** `2026-03-24,REQUEST,information-1`; anything else begins at the beginning. */
function placeOf(text: string): ReplayPlace | undefined {
  const [rawBefore = '', requestId = '', clockId = ''] = text.split(',')
  const isPlace = /^\d{4}-\d{2}-\d{2}$/.test(rawBefore) && UUID.test(requestId) && clockId !== ''
  return isPlace ? { rawBefore, requestId, clockId } : undefined
}

function List({ context, replay, listed }: Part & { listed: Listed }) {
  const words = context.texts.admin.replay
  const { effect, rows, hasMore, unitNames } = listed
  const { replayId } = replay
  const last = rows.at(-1)
  const list = effect === 'kept' ? 'kalan' : 'one'
  const isKept = effect === 'kept'
  return (
    <section>
      <h2>{isKept ? words.keepingTitle : words.movingTitle}</h2>
      {isKept && <p class="hint">{words.keepingWhy}</p>}
      {rows.length === 0 ? (
        <p>{isKept ? words.noneKeeping : words.noneMoving}</p>
      ) : (
        <ReplayTable
          context={context}
          rows={rows}
          effect={effect}
          unitNames={unitNames}
          isDecided={replay.scope === 'open'}
        />
      )}
      {rows.length > 0 && (
        <Pager
          isUntimed
          shown={formatNumber(rows.length, context.language)}
          olderHref={
            hasMore && last
              ? paths.adminReplay(replayId, {
                  liste: list,
                  sonra: `${last.rawBefore},${last.requestId},${last.clockId}`,
                })
              : undefined
          }
        />
      )}
      <p>
        <a href={paths.adminReplay(replayId, { liste: isKept ? 'one' : 'kalan' })}>
          {isKept ? words.toMoving : words.toKeeping}
        </a>
      </p>
      <p>
        <a href={paths.adminReplayList(replayId)}>{words.download}</a>
      </p>
    </section>
  )
}

export async function takeReplay(context: PageContext): Promise<Response> {
  const form = await context.form()
  const replayId = context.param('id')
  if (!UUID.test(replayId)) return await context.notFound()
  const scope = form.text('kapsam') === 'acik' ? 'open' : 'new'
  const result = await decideReplay(context.desk, context.actor(), { replayId, scope })
  return await answerChange(context, result, {
    to: paths.adminReplay(replayId),
    word: 'uygulandi',
    again: problems => show(context, problems),
  })
}

/** More rows than a spreadsheet is read with. */
const ROWS_MAX = 200_000

/** Both lists in one file: what moves first. */
export async function replayList(context: PageContext): Promise<Response> {
  const replay = await loadReplay(context)
  if (replay === undefined) return await context.notFound()
  const { replayId } = replay
  const unitNames = await unitNamesOf(context)
  const cells = []
  for (const effect of ['moves', 'kept'] as const) {
    const rows = await listReplayClocks(context.desk, { replayId, effect }, { limit: ROWS_MAX })
    for (const row of rows) cells.push(listCells(context, effect, row, unitNames))
  }
  return new Response(csvText(listHeads(context), cells, context.language === 'tr' ? ';' : ','), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="takvim-${context.today}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
