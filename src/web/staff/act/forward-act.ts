// Does the act of forwarding: which body was meant, the preview that comes before, then both letters at once.
// What was wrong is said field by field; the page of acts shows the form again.
import type { Finding } from '../../../core/replies/reply-facts.ts'
import { type Problem, TEXT_LENGTH_MAX, textProblem } from '../../../core/request/commands.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { isInUse, listBodies } from '../../../features/routing/bodies.ts'
import { type ForwardRequest, forwardRequest } from '../../../features/routing/forward-request.ts'
import { readBody } from '../../../features/routing/read-body.ts'
import type { ActResult } from '../../../ledger/perform.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { lettersOf, typedBody } from './forward-letters.ts'
import { seenOf } from './read-command.ts'
import { findingErrors } from './reply/findings.ts'
import { readOverrulings } from './reply/read-reply.ts'

export type ForwardOutcome =
  /** The form once more: with what was wrong, or with nothing wrong as the preview. */
  | {
      kind: 'again'
      errors: Readonly<Record<string, string>>
      findings?: readonly Finding[] | undefined
    }
  | { kind: 'done'; result: ActResult }

type ForwardTry = { context: PageContext; detail: RequestDetail; form: Form; actKey: string }

export async function tryForward(attempt: ForwardTry): Promise<ForwardOutcome> {
  const { context, detail, form, actKey } = attempt
  const { desk, today } = context
  // Back from the preview, what was typed stands in the form again.
  if (form.text('adim') === 'duzenle') return { kind: 'again', errors: {} }
  const bodies = await listBodies(desk)
  const usable = bodies.filter(body => isInUse(body, today))
  const named = bodies.filter(body => body.isActive).map(body => body.name)
  const to = addresseeOf(attempt, new Set(usable.map(body => body.bodyId)), named)
  const letters = lettersOf(context, detail, usable, form.values)
  const errors = { ...('errors' in to ? to.errors : {}), ...textErrors(context, letters) }
  if ('errors' in to || Object.keys(errors).length > 0) return { kind: 'again', errors }
  if (form.text('adim') !== 'gonder') return { kind: 'again', errors: {} }
  const result = await forwardRequest(context, {
    requestId: detail.requestId,
    actor: context.actor(),
    actKey,
    seen: seenOf('forward', form),
    to: to.to,
    transferText: letters.transfer,
    noticeText: letters.notice,
    overruled: readOverrulings(name => form.text(name)),
    legalClass: detail.state.legalClass,
    today,
  })
  if (!result.ok && result.refusal.kind === 'unfit-reply')
    return unfit(attempt, result.refusal.findings)
  return { kind: 'done', result }
}

/** What the checker says of the notice stands at the notice; a warning asks for its reason. */
function unfit({ context, form }: ForwardTry, findings: readonly Finding[]): ForwardOutcome {
  const words = context.texts.staff.replyChecks
  const { metin: atNotice, ...errors } = findingErrors(words, findings, form.values, true)
  return {
    kind: 'again',
    errors: { ...errors, ...(atNotice === undefined ? {} : { bildirim: atNotice }) },
    findings,
  }
}

type Addressee = { to: ForwardRequest['to'] } | { errors: Record<string, string> }

/** Where on the form each part of a typed body stands. */
const bodyFieldsOnForm: Readonly<Record<string, string>> = {
  name: 'ad',
  kind: 'kurum-turu',
  district: 'ilce',
  address: 'adres',
  phone: 'telefon',
  email: 'eposta',
  kep: 'kep',
}

function addresseeOf(
  { context, form }: ForwardTry,
  usable: ReadonlySet<string>,
  named: readonly string[],
): Addressee {
  const { problems } = context.texts.routing.desk.forward
  const bodyId = form.text('kurum')
  const name = form.text('ad').trim()
  if (bodyId !== '' && name !== '') return { errors: { ad: problems.both } }
  if (bodyId === '' && name === '') return { errors: { kurum: problems.body } }
  if (name === '')
    return usable.has(bodyId) ? { to: { bodyId } } : { errors: { kurum: problems.gone } }
  const read = readBody(typedBody(form.values, context.today), named)
  if (read.ok) return { to: { typed: read.kept } }
  const sentences = context.texts.admin.frame.problems
  return {
    errors: Object.fromEntries(
      read.problems.map(({ field, problem }) => [
        bodyFieldsOnForm[field] ?? 'ad',
        sentences[problem],
      ]),
    ),
  }
}

function textErrors(
  { texts }: PageContext,
  letters: { transfer: string; notice: string },
): Record<string, string> {
  const sentence = (problem: Problem) => texts.staff.acts.problems[problem]
  const problems = [
    ['metin', textProblem(letters.transfer, TEXT_LENGTH_MAX, true)],
    ['bildirim', textProblem(letters.notice, TEXT_LENGTH_MAX, true)],
  ] as const
  return Object.fromEntries(
    problems.flatMap(([field, problem]) => (problem ? [[field, sentence(problem)]] : [])),
  )
}
