// Registering for somebody at the counter, on the phone or from paper: one page, one press, a receipt.
import { createHash } from 'node:crypto'
import { secretCodeFrom } from '../../../core/identity/secret-code.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import { type KnownRequest, receiveRequest } from '../../../features/requests/receive-request.ts'
import type { Tray } from '../../../features/requests/waiting-files.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { staffTooMuchWords } from '../../door/too-much.ts'
import { takeFiles } from '../act/act-files.ts'
import { forgetCounts } from '../frame/live-counts.ts'
import { type StaffFrame, StaffPage, signedInOf, staffFrameOf } from '../frame/staff-page.tsx'
import { findTopic } from './find-topic.ts'
import { type ReadRegistration, readRegistration } from './read-registration.ts'
import { RegisterForm, type RegisterFormProps } from './register-form.tsx'
import { receiptAfter } from './registered-page.tsx'

const SEED_BYTES = 16

export async function registerPage(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const channel = context.query.get('kanal')
  return show(frame, {
    typed: channel === null ? {} : { kanal: channel },
    errors: {},
    canSaveAnyway: false,
    waiting: [],
    carried: newKeys(context),
  })
}

/**
 * The code that the applicant will follow with comes from a seed that stands in the form and nowhere else:
 * pressing twice gives the same code, and the database cannot tell it.
 */
function newKeys({ desk }: PageContext): Record<string, string> {
  const seed = Buffer.from(desk.randomBytes(SEED_BYTES)).toString('base64url')
  return { anahtar: desk.newId(), tohum: seed }
}

function show(frame: StaffFrame, form: Omit<RegisterFormProps, 'frame'>, status = 200): Response {
  const words = frame.context.texts.staff.register
  return frame.context.html(
    <StaffPage frame={frame} title={words.title} place="kayit">
      <div class="register">
        <h1>{words.title}</h1>
        <p class="hint">{words.lead}</p>
        <RegisterForm frame={frame} {...form} />
      </div>
    </StaffPage>,
    status,
  )
}

export async function takeRegistration(context: PageContext): Promise<Response> {
  const frame = await staffFrameOf(context)
  const form = await context.form()
  const carried = readKeys(context, form)
  const files = await takeFiles(context, trayOf(context, carried), form)
  const { register, registerLaw } = context.texts.staff
  const problems = { ...register.problems, ...registerLaw.problems }
  const read = readRegistration(form, context.today, problems)
  const errors =
    files.refused.length > 0 ? { ...read.errors, dosya: files.refused.join(' ') } : read.errors
  if (files.hasRemoved) return again(frame, form, { ...read, errors: {} }, files.waiting, carried)
  if (Object.keys(errors).length > 0)
    return again(frame, form, { ...read, errors }, files.waiting, carried)
  return await store(frame, form, read, files.waiting, carried)
}

/** Answers files that are too large together: the form again, with its words and the files it had. */
export async function refuseTooMuchPaper(context: PageContext, start: Form): Promise<Response> {
  const frame = await staffFrameOf(context)
  const carried = readKeys(context, start)
  const { waiting } = await takeFiles(context, trayOf(context, carried), start)
  const read = { errors: { dosya: staffTooMuchWords(context) }, canSaveAnyway: false }
  return again(frame, start, read, waiting, carried, { status: 413 })
}

/** Keys that are not ours are replaced: the form then simply is a new one. */
function readKeys(context: PageContext, form: Form): Record<string, string> {
  const [anahtar, tohum] = [form.text('anahtar'), form.text('tohum')]
  const areOurs = /^[0-9a-f-]{36}$/.test(anahtar) && /^[A-Za-z0-9_-]{22}$/.test(tohum)
  return areOurs ? { anahtar, tohum } : newKeys(context)
}

function trayOf(context: PageContext, { anahtar }: Readonly<Record<string, string>>): Tray {
  const { staffId } = signedInOf(context)
  const hash = createHash('sha256').update(`register ${staffId} ${anahtar}`).digest()
  return { hash, uploadedBy: staffId, isForApplicant: true }
}

function again(
  frame: StaffFrame,
  form: Form,
  { errors, canSaveAnyway }: Pick<ReadRegistration, 'errors' | 'canSaveAnyway'>,
  waiting: readonly AttachmentRow[],
  carried: Record<string, string>,
  { known, status = 422 }: { known?: KnownRequest; status?: number } = {},
): Response {
  const typed = form.values
  return show(frame, { typed, errors, canSaveAnyway, waiting, carried, known }, status)
}

async function store(
  frame: StaffFrame,
  form: Form,
  { registration, canSaveAnyway }: ReadRegistration,
  waiting: readonly AttachmentRow[],
  carried: Record<string, string>,
): Promise<Response> {
  const { context, names } = frame
  const { topicTyped, hasDroppedNumber, receivedAt, legalClass, source, ...fields } = registration
  const topic = findTopic(names.topics, topicTyped)
  const code = secretCodeFrom(Buffer.from(carried.tohum ?? '', 'base64url'))
  const result = await receiveRequest(context.desk, {
    ...fields,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(legalClass === undefined ? {} : { legalClass }),
    ...(source === undefined ? {} : { source }),
    topicId: topic.found === 'one' ? topic.topicId : null,
    attachmentIds: waiting.map(file => file.attachmentId),
    actor: context.actor(),
    actKey: carried.anahtar ?? context.desk.newId(),
    code,
    numberPrefix: context.municipality.settings.numberPrefix,
  })
  if (!result.ok && result.known) {
    const { known } = result
    const errors = { cimer: context.texts.staff.registerLaw.knownField(known.registerNumber) }
    return again(frame, form, { errors, canSaveAnyway: false }, waiting, carried, { known })
  }
  if (!result.ok) {
    const words = context.texts.staff.acts.problems
    const problem =
      result.refusal.kind === 'invalid' ? words[result.refusal.problem] : words.invalid
    return again(frame, form, { errors: { metin: problem }, canSaveAnyway }, waiting, carried)
  }
  forgetCounts(context.desk)
  return receiptAfter(context, result.requestId, {
    code,
    channel: fields.channel,
    topicTyped,
    topic: topic.found,
    hasDroppedNumber,
  })
}
