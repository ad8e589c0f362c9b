// What the checker found, put into words and brought to its field. One entry for each check, however often it
// found something.
import { reasonProblem, standingFindings } from '../../../../core/replies/overruling.ts'
import { remedyCodes } from '../../../../core/replies/remedies.ts'
import type {
  CheckName,
  Finding,
  ReplyField,
  Severity,
} from '../../../../core/replies/reply-facts.ts'
import type { Command } from '../../../../core/request/commands.ts'
import { findingsOf, interimFindingsOf } from '../../../../core/request/decide-reply.ts'
import { gatherReplyFacts } from '../../../../features/requests/gather-reply-facts.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { Desk } from '../../../../ledger/desk.ts'
import { inTransaction } from '../../../../store/store.ts'
import type { StaffReplyChecksTexts } from '../../../texts/tr/staff/reply-checks.ts'
import { overruleField } from './read-reply.ts'

export type FindingGroup = {
  check: CheckName
  severity: Severity
  field: ReplyField
  name: string
  sentence: string
}

/** Excerpts of one check stand in one sentence; more than these say nothing more. */
const EXCERPTS_MAX = 4
const EXCERPT_LENGTH_MAX = 160

export function groupFindings(
  words: StaffReplyChecksTexts,
  findings: readonly Finding[],
): FindingGroup[] {
  const groups = new Map<CheckName, Finding[]>()
  for (const each of findings) groups.set(each.check, [...(groups.get(each.check) ?? []), each])
  return [...groups].flatMap(([check, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { name, found } = words.checks[check]
    const excerpts = group.slice(0, EXCERPTS_MAX).map(each => excerptOf(words, each))
    const { severity, field } = first
    return [{ check, severity, field, name, sentence: found(excerpts.join(' · ')) }]
  })
}

/** Of a remedy the code of what is missing, which has words of its own. */
function excerptOf(words: StaffReplyChecksTexts, { excerpt = '' }: Finding): string {
  const code = remedyCodes.find(each => each === excerpt)
  if (code) return words.remedies[code]
  return excerpt.length <= EXCERPT_LENGTH_MAX ? excerpt : `${excerpt.slice(0, EXCERPT_LENGTH_MAX)}…`
}

const formFieldOf: Readonly<Record<ReplyField, string>> = {
  outcome: 'sonuc',
  reason: 'gerekce',
  ground: 'dayanak',
  article: 'madde',
  text: 'metin',
  remedy: 'yol',
  questions: 'sorular',
  attachments: 'dosya',
}

type Typed = Readonly<Record<string, string>>

/** Blocks as errors of their fields; warnings ask for a reason once somebody wanted to send. */
export function findingErrors(
  words: StaffReplyChecksTexts,
  findings: readonly Finding[],
  typed: Typed,
  wantsToSend: boolean,
): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { check, severity, field, name, sentence } of groupFindings(words, findings)) {
    if (severity === 'block') {
      const at = formFieldOf[field]
      errors[at] = errors[at] === undefined ? sentence : `${errors[at]} ${sentence}`
    } else {
      const reason = typed[overruleField(check)] ?? ''
      const problem = reasonProblem(reason)
      if (problem && (wantsToSend || reason.trim() !== ''))
        errors[overruleField(check)] = `${name}: ${problemWords(words, problem)}`
    }
  }
  return errors
}

function problemWords(
  { form }: StaffReplyChecksTexts,
  problem: NonNullable<ReturnType<typeof reasonProblem>>,
): string {
  if (problem === 'required') return form.reasonRequired
  return problem === 'too-short' ? form.reasonTooShort : form.reasonTooLong
}

/**
 * What the checker says of this command now, overruled by it or not; of an approval only what the writer
 * did not answer, of acts that send no words nothing.
 */
export async function findingsNow(
  desk: Desk,
  { requestId, state }: RequestDetail,
  command: Command,
): Promise<Finding[]> {
  const { municipalityId } = desk
  const replyFacts = await inTransaction(desk.store, municipalityId, trx =>
    gatherReplyFacts(trx, municipalityId, requestId, state),
  )
  const facts = { replyFacts }
  switch (command.action) {
    case 'submit-reply':
    case 'send-reply':
      return findingsOf(state, command, facts)
    case 'approve-reply':
      if (state.draft === null) return []
      return standingFindings(findingsOf(state, state.draft, facts), state.draft.overruled)
    case 'send-interim':
      return interimFindingsOf(state, command.text, facts)
    case 'forward': {
      const notice = { text: command.noticeText, outcome: 'forwarded', remedy: null } as const
      return findingsOf(state, { ...notice, reason: 'out-of-authority' }, facts)
    }
    default:
      return []
  }
}
