// Does what the small form of a request asks: read, decide, store, and say what was done or why it was not.
import type { Finding } from '../../../core/replies/reply-facts.ts'
import type { ActRefusal, Command } from '../../../core/request/commands.ts'
import { maySee, permissionFor } from '../../../core/request/permissions.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import {
  findRequestDetail,
  isId,
  type RequestDetail,
} from '../../../features/requests/request-detail.ts'
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import type { ActResult } from '../../../ledger/perform.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { staffTooMuchWords } from '../../door/too-much.ts'
import { paths } from '../../paths.ts'
import { withFlash } from '../frame/flash.tsx'
import { forgetCounts } from '../frame/live-counts.ts'
import { queuesOf } from '../frame/queues.ts'
import { type StaffFrame, signedInOf, staffFrameOf } from '../frame/staff-page.tsx'
import { readListPath, requestHref } from '../request/list-way.ts'
import { type Attempt, showRequest } from '../request/request-page.tsx'
import { circumstancesOf } from './act-actions.ts'
import { fileTray, type TakenFiles, takeFiles } from './act-files.ts'
import { actsWithFiles } from './act-form.tsx'
import { actKeys, actSlugs, type StaffAct } from './act-keys.ts'
import { tryForward } from './forward-act.ts'
import { feeAboveTariff } from './law/fee-limit.ts'
import { formFields, readCommand, seenOf, VERSION_FIELD } from './read-command.ts'
import { refusalSentences } from './refusal-sentences.ts'
import { findingErrors, findingsNow } from './reply/findings.ts'
import { CHECK_ONLY } from './reply/read-reply.ts'

/** Acts after which somebody else has the request: the page goes on to the next one. */
const handedOn: readonly StaffAct[] = [
  'route',
  'return',
  'submit-reply',
  'send-reply',
  'approve-reply',
  'decline-reply',
  'forward',
]

type Try = {
  frame: StaffFrame
  detail: RequestDetail
  act: StaffAct
  form: Form
  actKey: string
  files: TakenFiles
}

type Opened = Pick<Try, 'frame' | 'detail' | 'act'> & { isAllowed: boolean }

/** The request and the act of the address, or the answer to somebody for whom they are not. */
async function openAct(context: PageContext): Promise<Opened | Response> {
  const viewer = signedInOf(context).staffId
  const detail = await findRequestDetail(context.desk, context.param('id'), viewer)
  if (detail === undefined) return await context.notFound()
  const actor = context.actor()
  if (!maySee(detail.state, actor)) return await context.forbidden()
  const frame = await staffFrameOf(context)
  const act = actOf(context.param('islem'), detail)
  if (act === undefined) return await context.notFound()
  const permission = permissionFor(act, detail.state, actor, circumstancesOf(frame, detail))
  if (!permission.isAllowed && permission.refusal.because === 'role')
    return await context.forbidden()
  return { frame, detail, act, isAllowed: permission.isAllowed }
}

export async function actPage(context: PageContext): Promise<Response> {
  const opened = await openAct(context)
  if (opened instanceof Response) return opened
  return await perform(await readAttempt(context, opened, await context.form()))
}

/** Answers files that are too large together: the form again, with its words and the files it had. */
export async function refuseTooMuch(context: PageContext, start: Form): Promise<Response> {
  const opened = await openAct(context)
  if (opened instanceof Response) return opened
  const attempt = await readAttempt(context, opened, start)
  return await again(attempt, { dosya: staffTooMuchWords(context) }, undefined, 413)
}

async function readAttempt(
  context: PageContext,
  { frame, detail, act, isAllowed }: Opened,
  form: Form,
): Promise<Try> {
  const actKey = `${form.text('anahtar').slice(0, 80) || context.desk.newId()}.${detail.requestId}`
  // Files are looked at only where the act may happen: nobody fills the disk with refused acts.
  const tray = isAllowed && actsWithFiles.includes(act) ? fileTray(context, act, actKey) : undefined
  const files = await takeFiles(context, tray, form)
  return { frame, detail, act, form, actKey, files }
}

/** Both replies have one address: the topic decides whether the head reads it first. */
function actOf(slug: string, { needsApproval }: RequestDetail): StaffAct | undefined {
  const acts = actKeys.flatMap(([act]) => (actSlugs[act] === slug ? [act] : []))
  return acts.length < 2 ? acts[0] : needsApproval ? 'submit-reply' : 'send-reply'
}

async function perform(attempt: Try): Promise<Response> {
  const { frame, detail, act, form, actKey, files } = attempt
  const { context, names } = frame
  if (files.refused.length > 0 || files.hasRemoved) {
    return await again(attempt, files.refused.length > 0 ? { dosya: files.refused.join(' ') } : {})
  }
  // Only the sum was asked for; nothing is recorded yet.
  if (act === 'ask-fee' && form.text('hesapla') !== '')
    return await again(attempt, {}, undefined, 200)
  if (act === 'forward') return await forward(attempt)
  const attachmentIds = files.waiting.map(file => file.attachmentId)
  const read = readCommand(act, form, detail.state, attachmentIds)
  if (!read.ok)
    return await again(attempt, errorsOf(frame, act, { kind: 'invalid', ...read.problem }))
  const { command } = read
  const above = act === 'ask-fee' ? await feeAboveTariff(context, form) : undefined
  if (above !== undefined) return await again(attempt, { tutar: above })
  if (
    command.action === 'classify' &&
    command.topicId !== null &&
    !names.topicById.has(command.topicId)
  ) {
    return await again(
      attempt,
      errorsOf(frame, act, { kind: 'invalid', field: 'topicId', problem: 'unknown' }),
    )
  }
  if (form.text(CHECK_ONLY) !== '') return await checked(attempt, command, false)
  const { requestId } = detail
  const actor = context.actor()
  const result = await actOnRequest(context.desk, {
    ...{ requestId, actor, command, actKey },
    seen: seenOf(act, form),
  })
  if (!result.ok && result.refusal.kind === 'unfit-reply')
    return await checked(attempt, command, true)
  return await answer(attempt, result)
}

async function answer(attempt: Try, result: ActResult): Promise<Response> {
  const { frame, act } = attempt
  const { context } = frame
  if (result.ok) {
    forgetCounts(context.desk)
    return context.see(await placeAfterAct(attempt))
  }
  if (result.refusal.kind === 'invalid')
    return await again(attempt, errorsOf(frame, act, result.refusal))
  return await refused(attempt, result.refusal)
}

/** The form with what the checker found: asked for, or because the reply may not leave so. */
async function checked(attempt: Try, command: Command, wantsToSend: boolean): Promise<Response> {
  const { frame, detail, form } = attempt
  const { context } = frame
  const findings = await findingsNow(context.desk, detail, command)
  const words = context.texts.staff.replyChecks
  const errors = findingErrors(words, findings, form.values, wantsToSend)
  return await again(attempt, errors, findings, wantsToSend ? 422 : 200)
}

/** Two steps, since both letters are read before they leave. */
async function forward(attempt: Try): Promise<Response> {
  const { frame, detail, form, actKey } = attempt
  const { context } = frame
  const permission = permissionFor(
    'forward',
    detail.state,
    context.actor(),
    circumstancesOf(frame, detail),
  )
  const isShown = form.text('adim') !== 'gonder'
  // What cannot leave is not shown as if it could; sending is refused by the act itself.
  if (!permission.isAllowed && isShown)
    return await refused(attempt, {
      kind: 'not-allowed',
      action: 'forward',
      refusal: permission.refusal,
      allowed: [],
    })
  const outcome = await tryForward({ context, detail, form, actKey })
  if (outcome.kind === 'done') return await answer(attempt, outcome.result)
  const isWrong = Object.keys(outcome.errors).length > 0
  return await again(attempt, outcome.errors, outcome.findings, isWrong ? 422 : 200)
}

/** The form once more, with everything that was typed. */
async function again(
  { frame, detail, act, form, files, actKey }: Try,
  errors: Readonly<Record<string, string>>,
  findings?: readonly Finding[],
  status = 422,
): Promise<Response> {
  const listPath = readListPath(form.text('liste'))
  const typed = form.values
  const key = formKeyOf(actKey, detail)
  // What was typed was meant for the version that was read first, however often a field is corrected.
  const version = form.text(VERSION_FIELD) || undefined
  const attempt = { act, typed, errors, waiting: files.waiting, actKey: key, version }
  return await showRequest(frame, detail, { ...attempt, listPath, findings }, status)
}

/** The key as the form carries it, without the request that it is bound to. */
const formKeyOf = (actKey: string, { requestId }: RequestDetail): string =>
  actKey.slice(0, -requestId.length - 1)

function errorsOf(
  { context }: StaffFrame,
  act: StaffAct,
  { field, problem }: Extract<ActRefusal, { kind: 'invalid' }>,
): Record<string, string> {
  const words = context.texts.staff.acts
  // as: looked up by what the core names
  const special = words.fieldProblems as Readonly<Record<string, string>>
  const isReply = act === 'submit-reply' || act === 'send-reply'
  const sentence =
    (isReply ? special[`reply.${field}:${problem}`] : undefined) ??
    special[`${act}.${field}:${problem}`] ??
    special[`${field}:${problem}`] ??
    words.problems[problem]
  return { [formFields[act][field] ?? 'metin']: sentence }
}

/** Somebody was quicker, or it is not possible: the request as it is now, with what is possible. */
async function refused(attempt: Try, refusal: ActRefusal): Promise<Response> {
  const { frame, detail, act, form } = attempt
  const { context } = frame
  const viewer = signedInOf(context).staffId
  const fresh = (await findRequestDetail(context.desk, detail.requestId, viewer)) ?? detail
  if (!maySee(fresh.state, context.actor())) return await context.forbidden()
  const seen = seenOf(act, form)
  const listPath = readListPath(form.text('liste'))
  const sentences = refusalSentences(frame, fresh, act, refusal, seen)
  const kept = keptForm(attempt, fresh, refusal)
  const unsent = kept === undefined ? wordsOf(form) : undefined
  return await showRequest(frame, fresh, { ...kept, refused: sentences, unsent, listPath }, 409)
}

/** What was typed stands in its form again, where the act is still possible; a used key gets a new one. */
function keptForm(
  { frame, act, form, files, actKey, detail }: Try,
  fresh: RequestDetail,
  refusal: ActRefusal,
): Attempt | undefined {
  const permission = permissionFor(
    act,
    fresh.state,
    frame.context.actor(),
    circumstancesOf(frame, fresh),
  )
  const isForm = act !== 'accept' && form.text(VERSION_FIELD) !== ''
  if (!permission.isAllowed || !isForm) return undefined
  const typed = form.values
  if (refusal.kind === 'used-key') return { act, typed }
  return { act, typed, waiting: files.waiting, actKey: formKeyOf(actKey, detail) }
}

/** Of a form that is gone: its words, so that nobody writes them a second time. */
const wordsOf = (form: Form): string =>
  ['metin', 'aciklama', 'not'].map(name => form.text(name).trim()).find(text => text !== '') ?? ''

/** Where the page goes after an act, with the sentence of what was done. */
async function placeAfterAct({ frame, detail, act, form }: Try): Promise<string> {
  const { requestId, state } = detail
  const listPath = readListPath(form.text('liste'))
  const next = form.text('sonraki')
  const flash = { action: act, number: state.registerNumber, requestId }
  const staff = signedInOf(frame.context)
  const isFromList = listPath !== undefined && form.text(VERSION_FIELD) === ''
  if (isFromList) return withFlash(listPath, flash)
  if (!handedOn.includes(act) || (act === 'decline-reply' && staff.staffId === state.officerId))
    return withFlash(requestHref(requestId, listPath), flash)
  if (isId(next)) return withFlash(requestHref(next, listPath), flash)
  if (listPath !== undefined) return withFlash(listPath, flash)
  const { context } = frame
  const fresh = await findRequestDetail(context.desk, requestId, staff.staffId)
  // Returned, it is no longer the unit's: whoever returned it goes on with what is.
  const isStillSeen = fresh !== undefined && maySee(fresh.state, context.actor())
  return withFlash(isStillSeen ? requestHref(requestId, undefined) : ownQueueOf(staff), flash)
}

const ownQueueOf = (staff: SignedIn): string => paths.queue(queuesOf(staff)[0]?.key ?? 'tumu')
