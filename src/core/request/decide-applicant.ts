// The rules of what the applicant does: answer, judge, take back. Permission was checked before.
import { startClocks, stopClocks } from './clock-events.ts'
import { type CommandOf, type Decision, invalid, NOTE_LENGTH_MAX, textProblem } from './commands.ts'
import type { DecisionContext } from './decide.ts'
import type { RequestState } from './state.ts'

export function decideQuestionAnswer(
  _: RequestState,
  command: CommandOf<'answer-question'>,
): Decision {
  const { text, attachmentIds } = command
  const problem = textProblem(text, NOTE_LENGTH_MAX, attachmentIds.length === 0)
  if (problem) return invalid('text', problem)
  return { ok: true, events: [{ kind: 'question.answered', data: { text, attachmentIds } }] }
}

export function decideConfirm(_: RequestState, { comment }: CommandOf<'confirm'>): Decision {
  const problem = textProblem(comment, NOTE_LENGTH_MAX, false)
  if (problem) return invalid('comment', problem)
  return { ok: true, events: [{ kind: 'verdict.confirmed', data: { comment } }] }
}

/**
 * A contest reopens by itself under the same number. It is a new petition about an old matter
 * (law.md 14.1, "İtiraz"), so the law's clock starts again on the day of the contest. Whoever wrote
 * the reply is out; where the unit has nobody else, the dispatcher finds somebody.
 */
export function decideContest(
  state: RequestState,
  { reason, text, attachmentIds }: CommandOf<'contest'>,
  { today, calendar, laws, unitOfficerIds }: DecisionContext,
): Decision {
  const problem = textProblem(text, NOTE_LENGTH_MAX, true)
  if (problem) return invalid('text', problem)
  const writer = state.reply?.writtenBy ?? state.reply?.by ?? null
  const excluded = [...state.excludedOfficerIds, ...(writer === null ? [] : [writer])]
  const hasOthers = unitOfficerIds.some(id => !excluded.includes(id))
  const legalClass =
    state.legalClass === 'none' || state.legalClass === 'service' ? 'petition' : state.legalClass
  return {
    ok: true,
    events: [
      { kind: 'verdict.contested', data: { reason, text, attachmentIds } },
      {
        kind: 'request.reopened',
        data: { excludedOfficerIds: excluded, unitId: hasOthers ? state.unitId : null },
      },
      ...startClocks(
        state.clocks,
        { legalClass, receivedOn: today, promisedDays: null },
        { calendar, laws },
      ),
    ],
  }
}

export function decideWithdrawal(state: RequestState, { reason }: CommandOf<'withdraw'>): Decision {
  const problem = textProblem(reason, NOTE_LENGTH_MAX, false)
  if (problem) return invalid('reason', problem)
  return {
    ok: true,
    events: [{ kind: 'request.withdrawn', data: { reason } }, ...stopClocks(state, 'withdrawal')],
  }
}
