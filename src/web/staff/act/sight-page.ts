// Opens the identity of an applicant for half an hour: the reason is recorded first, as a note of the ledger.
import { maySee } from '../../../core/request/permissions.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { sightNote, sightReasons } from '../../../features/requests/applicant-sight.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { readListPath, requestHref } from '../request/list-way.ts'

export async function sightPage(context: PageContext): Promise<Response> {
  const requestId = context.param('id')
  const detail = await findRequestDetail(context.desk, requestId)
  if (detail === undefined) return await context.notFound()
  const actor = context.actor()
  if (!maySee(detail.state, actor)) return await context.forbidden()
  // A hidden identity has no such door: two people open it.
  if (detail.state.identity.isHidden) return await context.forbidden()
  const form = await context.form()
  const back = requestHref(requestId, readListPath(form.text('liste')))
  const reason = sightReasons.find(known => known === form.text('neden'))
  if (reason === undefined) return context.see(back)
  // Another reason on the same page is another look, and is recorded too.
  const key = `${form.text('anahtar').slice(0, 80) || context.desk.newId()}.${reason}`
  const actKey = `${key}.${requestId}`
  const command = { action: 'add-note', text: sightNote(reason), attachmentIds: [] } as const
  const result = await actOnRequest(context.desk, { requestId, actor, command, actKey })
  return result.ok ? context.see(back) : await context.forbidden()
}
