// Sends the application: once, however often the button is pressed.
import { applicantActor } from '../../../core/request/actor.ts'
import type { ActRefusal } from '../../../core/request/commands.ts'
import { applicationOf } from '../../../features/apply/application-of.ts'
import { actKeyOfDraft, codeOfDraft } from '../../../features/apply/drafts.ts'
import { receiveRequest } from '../../../features/requests/receive-request.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { draftOf } from './draft-cookie.ts'
import { draftGonePage } from './draft-gone-page.tsx'
import { firstOpenQuestion } from './questions.ts'
import { CHECK_STEP, sceneOf } from './scene.ts'
import { findChosen } from './topic-question.tsx'

export async function send(context: PageContext): Promise<Response> {
  const draft = await draftOf(context)
  if (draft === undefined) return draftGonePage(context, { isKept: false })
  if (draft.requestId) return context.see(paths.applyReceipt())
  const scene = await sceneOf(context, draft, CHECK_STEP)
  const open = firstOpenQuestion(draft.answers, scene)
  const { kind } = draft.answers
  if (open || kind === undefined) return context.see(paths.applyStep(open?.name ?? 'ne'))
  const topic = findChosen(scene.topics, draft.answers.topic)
  const result = await receiveRequest(context.desk, {
    ...applicationOf({ ...draft.answers, kind }, topic?.topicId ?? null, context.language),
    attachmentIds: scene.files.map(file => file.attachmentId),
    actor: applicantActor,
    actKey: actKeyOfDraft(draft.token),
    code: codeOfDraft(draft.token),
    draftHash: draft.hash,
    numberPrefix: context.municipality.settings.numberPrefix,
  })
  if (!result.ok) return context.see(paths.applyStep(questionOf(result.refusal)))
  return context.see(paths.applyReceipt())
}

/** The topic went out of use in this very moment: its question says so. Everything else was checked above. */
function questionOf(refusal: ActRefusal): string {
  const isTopic = refusal.kind === 'invalid' && refusal.field === 'topicId'
  return isTopic ? 'konu' : CHECK_STEP
}
