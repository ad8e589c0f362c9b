// Shows any of the applicant's forms and does its act: once, with everything kept when something is missing.

import { applicantActor } from '../../../core/request/actor.ts'
import type { Command } from '../../../core/request/commands.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { listWaitingFiles } from '../../../features/requests/waiting-files.ts'
import type { Form as SentForm } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import { tooMuchWords } from '../../door/too-much.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { receiveFiles } from '../receive-files.ts'
import { type ActBodyProps, type ActForm, type Typed, trayOf } from './act-form.ts'
import { followedPage } from './followed-page.tsx'
import type { FollowedView } from './followed-view.ts'
import { followedOf, keepWords } from './pass-cookie.ts'

const ACT_KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function showAct(
  context: PageContext,
  view: FollowedView,
  form: ActForm,
): Promise<Response> {
  if (!view.allowed.has(form.action)) return context.see(paths.followed())
  return await render(context, view, form, { typed: { text: '', reason: '' }, errors: [] })
}

export async function takeAct(
  context: PageContext,
  view: FollowedView,
  form: ActForm,
): Promise<Response> {
  const sent = await context.form()
  const typed = typedOf(sent)
  const tray = trayOf(view, form)
  const refused = form.hasFiles ? await receiveFiles(context, sent, tray) : []
  const key = keyOf(context, sent)
  const isStaying = sent.text('eylem') === 'ekle' || sent.text('kaldir') !== ''
  if (isStaying)
    return await render(
      context,
      view,
      form,
      { typed, errors: refused, key },
      refused.length > 0 ? 422 : 200,
    )
  const files = form.hasFiles ? await listWaitingFiles(context.desk, tray) : []
  const errors = [...form.errors(context, typed, files.length), ...refused]
  if (errors.length > 0) return await render(context, view, form, { typed, errors, key }, 422)
  const command = form.command(
    typed,
    files.map(file => file.attachmentId),
  )
  return await act(context, view, command, key, form.name)
}

export async function confirm(context: PageContext, view: FollowedView): Promise<Response> {
  const key = keyOf(context, await context.form())
  return await act(context, view, { action: 'confirm', comment: '' }, key, 'onay')
}

/** Answers an upload that is too large to be read: the form again, with the words kept. */
export async function refuseTooMuchFor(
  context: PageContext,
  form: ActForm,
  start: SentForm,
): Promise<Response> {
  const view = await followedOf(context)
  if (view === undefined) return keepWords(context, start)
  const errors = [{ field: 'dosya', message: tooMuchWords(context) }]
  return await render(context, view, form, { typed: typedOf(start), errors }, 413)
}

const typedOf = (form: SentForm): Typed => ({
  text: form.text('metin'),
  reason: form.text('neden'),
})

/** The key that the form was given when it was shown; a form without one is an act of its own. */
function keyOf({ desk }: PageContext, form: SentForm): string {
  const given = form.text('anahtar')
  return ACT_KEY.test(given) ? given : desk.newId()
}

async function act(
  context: PageContext,
  view: FollowedView,
  command: Command,
  actKey: string,
  name: string,
): Promise<Response> {
  const { requestId } = view
  const done = await actOnRequest(context.desk, {
    requestId,
    actor: applicantActor,
    command,
    actKey,
  })
  if (done.ok) return context.see(paths.followedAfter(name))
  const now = (await followedOf(context)) ?? view
  return await followedPage(context, now, { isRefused: true })
}

type Shown = { typed: Typed; errors: readonly FieldError[]; key?: string }

async function render(
  context: PageContext,
  view: FollowedView,
  form: ActForm,
  { typed, errors, key }: Shown,
  status = 200,
): Promise<Response> {
  const files = form.hasFiles ? await listWaitingFiles(context.desk, trayOf(view, form)) : []
  const title = form.title(context)
  const props: ActBodyProps = { context, view, typed, errors, files }
  return context.html(
    <CitizenLayout
      frame={context.frame}
      title={errors.length > 0 ? context.texts.citizen.apply.errorTitle(title) : title}
      section="follow"
      back={{ href: paths.followed() }}
    >
      <ErrorSummary errors={errors} />
      <Form
        action={paths.followedAct(form.name)}
        files={form.hasFiles}
        fields={{ anahtar: key ?? context.desk.newId() }}
      >
        {form.body(props)}
      </Form>
    </CitizenLayout>,
    status,
  )
}
