// The German thread set drives the engine as a second jurisdiction: each of the forty requests is received, answered or
// given up as its messages say, by the rows of its own law and Land. State and lateness must be the source's. The file
// lies beside the project and is never copied; without it the test is skipped. docs/law/german-information.md.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { germanHolidays } from '../../src/core/calendar/german-holidays.ts'
import { WorkCalendar } from '../../src/core/calendar/work-calendar.ts'
import type { ReceiptRule } from '../../src/core/clocks/jurisdiction.ts'
import {
  FRAGDENSTAAT_RECEIPT,
  GERMAN_LAWS,
  GERMAN_RECEIPT,
  type GermanLaw,
  jurisdictionOf,
} from '../../src/core/clocks/jurisdictions/germany.ts'
import { checkNames, checkSeverities } from '../../src/core/replies/reply-facts.ts'
import { type Actor, applicantActor, systemActor } from '../../src/core/request/actor.ts'
import type { Command } from '../../src/core/request/commands.ts'
import { decide } from '../../src/core/request/decide.ts'
import { decideReceipt } from '../../src/core/request/decide-receipt.ts'
import { decideTime } from '../../src/core/request/decide-time.ts'
import type { NewEvent } from '../../src/core/request/events.ts'
import { applyEvent, foldRequest } from '../../src/core/request/fold.ts'
import { clockRowsOf } from '../../src/core/request/row.ts'
import type { RequestState } from '../../src/core/request/state.ts'
import { negativeOutcomes, type Outcome } from '../../src/core/request/vocabulary.ts'
import { addDays, type Instant, instant, isoDate, localDateOf } from '../../src/core/time/dates.ts'
import { place } from '../support/requests/histories.ts'
import { actorOf, parkStaff, parkUnit } from '../support/requests/people.ts'
import { secretReply } from '../support/requests/replies.ts'

const file = '../shared/data/foi/fragdenstaat-threads.open.jsonl.gz'
const isThere = existsSync(file)

type Message = { timestamp: string; direction: 'in' | 'out'; status: string | null }
type Thread = {
  request_id: number
  status: string
  resolution: string
  due_date: string
  law: string
  messages: readonly Message[]
}

const threads: readonly Thread[] = isThere
  ? gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : []

/** What the source calls the law, and the row that binds. */
const lawsByName: readonly (readonly [name: string, code: string])[] = [
  ['Baden-Württemberg', 'LIFG'],
  ['Berlin', 'IFG-BE'],
  ['Brandenburg', 'AIG'],
  ['Bremen', 'BremIFG'],
  ['Hamburgisches', 'HmbTG'],
  ['Hessen', 'HDSIG'],
  ['Mecklenburg-Vorpommern', 'IFG-MV'],
  ['Niedersachsen', 'NUIG'],
  ['Nordrhein-Westfalen', 'IFG-NW'],
  ['Rheinland-Pfalz', 'LTranspG'],
  ['Saarland', 'SIFG'],
  ['Sachsen-Anhalt', 'IZG-LSA'],
  ['Sachsen (', 'SächsTranspG'],
  ['Schleswig-Holstein', 'IZG-SH'],
  ['Thüringen', 'ThürTG'],
  ['München', 'Satzung München'],
  ['Nürnberg', 'Satzung Nürnberg'],
  ['Augsburg', 'Satzung Augsburg'],
  ['Leipzig', 'Satzung Leipzig'],
  ['Chemnitz', 'Satzung Chemnitz'],
]

function lawOf({ law }: Thread): GermanLaw {
  const [, code] = lawsByName.find(([name]) => law.includes(name)) ?? []
  const found = GERMAN_LAWS.find(each => each.code === code)
  if (found === undefined) throw new Error(`No row for ${law}`)
  return found
}

const outcomes: Readonly<Record<string, Outcome>> = {
  successful: 'fulfilled',
  partially_successful: 'partly-fulfilled',
  refused: 'not-fulfilled',
  // The body has no such information and says so.
  not_held: 'informed',
}

/**
 * The message that ended the matter: the first answer that its reader called resolved, else the last answer;
 * where the applicant took the request back, the last message that the applicant wrote.
 */
function endOf({ status, resolution, messages }: Thread): Message | undefined {
  if (status !== 'resolved') return undefined
  if (resolution.startsWith('user_withdrew'))
    return messages.findLast(message => message.direction === 'out')
  const answers = messages.filter(message => message.direction === 'in')
  return answers.find(message => message.status === 'resolved') ?? answers.at(-1)
}

const momentOf = ({ timestamp }: Message): Instant => instant(timestamp)
/** After everything that the file holds: whoever waits then has waited in vain. */
const END = '2024-12-31'

/** Plays a thread by the rules of the desk. */
class Life {
  state: RequestState
  readonly #law: GermanLaw
  readonly #calendar: WorkCalendar

  constructor(thread: Thread, rule: ReceiptRule) {
    this.#law = lawOf(thread)
    const { land } = this.#law
    this.#calendar = new WorkCalendar({ version: `de-${land}`, holidays: germanHolidays(land) })
    const [first] = thread.messages
    if (first === undefined) throw new Error('A thread begins with a message')
    const receivedAt = momentOf(first)
    const decision = decideReceipt(
      {
        channel: 'e-mail',
        kind: 'information',
        topicId: null,
        text: '.',
        place: {},
        applicant: { type: 'person', hasName: true, hasAddress: true, applicantId: null },
        signature: 'none',
        attachmentIds: [],
        receivedAt,
      },
      {
        now: receivedAt,
        calendar: this.#calendar,
        promisedDays: null,
        jurisdiction: jurisdictionOf(this.#law, rule),
      },
    )
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    const received: NewEvent = {
      kind: 'request.received',
      data: { ...decision.received.data, registerNumber: 'DE-1' },
    }
    const events = place([received, ...decision.others], 0, receivedAt, applicantActor)
    this.state = foldRequest(events)
    this.act(actorOf('ayse'), { action: 'route', unitId: parkUnit, note: '' }, receivedAt)
    this.act(actorOf('burak'), { action: 'accept' }, receivedAt)
  }

  /** Time passes before anything is done, as everywhere. */
  pass(day: string, at: Instant): void {
    this.#add(decideTime(this.state, isoDate(day)), at, systemActor)
  }

  act(actor: Actor, command: Command, at: Instant): void {
    const today = localDateOf(at, 'Europe/Berlin')
    this.pass(today, at)
    const decision = decide(this.state, command, {
      actor,
      now: at,
      today,
      calendar: this.#calendar,
      laws: { information: this.#law.row },
      needsApproval: false,
      feeReading: 'resume',
      unitOfficerIds: parkStaff,
    })
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    this.#add(decision.events, at, actor)
  }

  #add(events: readonly NewEvent[], at: Instant, actor: Actor): void {
    this.state = place(events, this.state.sequence, at, actor).reduce(applyEvent, this.state)
  }
}

function play(thread: Thread, rule: ReceiptRule): RequestState {
  const life = new Life(thread, rule)
  const end = endOf(thread)
  for (const message of thread.messages.slice(1)) {
    const at = momentOf(message)
    if (message === end) life.act(...actOf(thread), at)
    else
      life.act(
        actorOf('ayse'),
        { action: 'add-note', text: message.direction, attachmentIds: [] },
        at,
      )
    if (message === end) break
  }
  if (end === undefined) life.pass(END, instant(`${END}T10:00:00Z`))
  return life.state
}

function actOf({ resolution }: Thread): [Actor, Command] {
  if (resolution.startsWith('user_withdrew'))
    return [applicantActor, { action: 'withdraw', reason: '' }]
  const outcome = outcomes[resolution]
  if (outcome === undefined) throw new Error(`No outcome for ${resolution}`)
  const { text: _, outcome: __, ...refusal } = secretReply
  const questions = [{ text: '.', isAnswered: true }]
  const content = negativeOutcomes.includes(outcome) ? refusal : { reason: null, remedy: null }
  return [
    actorOf('burak'),
    { action: 'send-reply', ...content, text: 'Auskunft', outcome, questions, overruled },
  ]
}

/** The checker reads Turkish; what these replies said is not the question here. */
const overruled = checkNames
  .filter(check => checkSeverities[check] === 'warn')
  .map(check => ({ check, reason: 'The set holds dates and states, no letters.' }))

/** What the desk says of the thread. */
function toldBy(state: RequestState) {
  const [clock] = state.clocks
  return {
    // The platform names the first moment that is too late: midnight after the last day.
    dueAt: clock && `${addDays(clock.shiftedDueOn, 1)}`,
    progress: state.progress,
    outcome: state.outcome,
    isOverdue: state.silenceAt !== null,
  }
}

/** What the source says of it. */
function toldBySource(thread: Thread) {
  const { status, resolution, due_date } = thread
  const end = endOf(thread)
  const isWithdrawn = resolution.startsWith('user_withdrew')
  const answered = isWithdrawn ? 'withdrawn' : 'answered'
  return {
    dueAt: due_date.slice(0, 10),
    progress: status === 'asleep' ? 'accepted' : answered,
    outcome: isWithdrawn ? 'withdrawn' : (outcomes[resolution] ?? null),
    isOverdue: end === undefined || momentOf(end) >= instant(due_date),
  }
}

describe.skipIf(!isThere)('forty German requests (../shared/data/foi, skipped without it)', () => {
  test('there are forty, and each names a law that has its row', () => {
    expect(threads).toHaveLength(40)
    expect(new Set(threads.map(thread => lawOf(thread).code)).size).toBe(20)
  })

  test.each(threads.map(thread => [thread.request_id, thread] as const))(
    '%i: due day, state, outcome and lateness are the source’s',
    (_, thread) => {
      expect(toldBy(play(thread, FRAGDENSTAAT_RECEIPT))).toEqual(toldBySource(thread))
    },
  )

  test('by the civil code alone the month ends a day earlier, and one verdict of forty changes', () => {
    const both = threads.map(thread => ({
      id: thread.request_id,
      platform: play(thread, FRAGDENSTAAT_RECEIPT),
      code: play(thread, GERMAN_RECEIPT),
    }))
    const changed = both.filter(
      each => toldBy(each.platform).isOverdue !== toldBy(each.code).isOverdue,
    )
    expect(changed.map(each => each.id)).toEqual([271206])
    const sameDay = both.filter(each => toldBy(each.platform).dueAt === toldBy(each.code).dueAt)
    // The day before is a weekend's: § 193 moves both to the same Monday, or over 1 May.
    expect(sameDay.map(each => each.id)).toEqual([
      265731, 266526, 266528, 268601, 268602, 268603, 274308,
    ])
    for (const { platform, code } of both) {
      const [late, early] = [platform.clocks[0], code.clocks[0]]
      expect(early && late && early.rawDueOn < late.rawDueOn).toBe(true)
    }
  })

  test('our figure of lateness goes by the unshifted day and says the same of every thread', () => {
    const differing = threads.filter(thread => {
      const state = play(thread, FRAGDENSTAAT_RECEIPT)
      const isLate = clockRowsOf(state)[0]?.is_late ?? true
      return isLate !== toldBy(state).isOverdue
    })
    expect(differing.map(thread => thread.request_id)).toEqual([])
  })
})
