// Sends the application: once, however often the button is pressed, and only as it was shown beside it.
import { applicantActor } from '../../../core/request/actor.ts'
import type { ActRefusal } from '../../../core/request/commands.ts'
import { fingerprintOf, isOfSent } from '../../../features/apply/application-fingerprint.ts'
import { applicationOf } from '../../../features/apply/application-of.ts'
import { actKeyOfDraft, codeOfDraft, type Draft } from '../../../features/apply/drafts.ts'
import { findReceipt } from '../../../features/apply/receipt-queries.ts'
import { receiveRequest } from '../../../features/requests/receive-request.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { FINGERPRINT, fileIds } from './check-page.tsx'
import { draftOf } from './draft-cookie.ts'
import { draftGonePage } from './draft-gone-page.tsx'
import { firstOpenQuestion } from './questions.ts'
import { CHECK_STEP, sceneOf } from './scene.ts'
import { findChosen } from './topic-question.tsx'

export async function send(context: PageContext): Promise<Response> {
  const draft = await draftOf(context)
  if (draft === undefined) return draftGonePage(context, { isKept: false })
  const shown = (await context.form()).text(FINGERPRINT)
  if (draft.requestId) return await sentBefore(context, draft, draft.requestId, shown)
  const scene = await sceneOf(context, draft, CHECK_STEP)
  const open = firstOpenQuestion(draft.answers, scene)
  const { kind } = draft.answers
  const now = fingerprintOf(draft, fileIds(scene))
  if (shown !== now) return context.see(paths.applyChanged(open?.name ?? CHECK_STEP))
  if (open || kind === undefined) return context.see(paths.applyStep(open?.name ?? 'ne'))
  const topic = findChosen(scene.topics, draft.answers.topic)
  const result = await receiveRequest(context.desk, {
    ...applicationOf({ ...draft.answers, kind }, topic?.topicId ?? null, context.language),
    attachmentIds: fileIds(scene),
    actor: applicantActor,
    actKey: actKeyOfDraft(draft.token),
    code: codeOfDraft(draft.token),
    draftHash: draft.hash,
    numberPrefix: context.municipality.settings.numberPrefix,
  })
  if (!result.ok) return context.see(paths.applyStep(questionOf(result.refusal)))
  return context.see(paths.applyReceipt())
}

/** A button pressed twice finds its receipt; a page that showed something else says that it was not sent. */
async function sentBefore(
  context: PageContext,
  draft: Draft,
  requestId: string,
  shown: string,
): Promise<Response> {
  const sent = await findReceipt(context.desk, requestId)
  const isSame = sent === undefined || isOfSent(shown, draft, sent.text)
  return context.see(isSame ? paths.applyReceipt() : paths.applyChanged())
}

/** The topic went out of use in this very moment: its question says so. Everything else was checked above. */
function questionOf(refusal: ActRefusal): string {
  const isTopic = refusal.kind === 'invalid' && refusal.field === 'topicId'
  return isTopic ? 'konu' : CHECK_STEP
}
