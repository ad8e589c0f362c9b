// The way in: straight to the first question, unless this browser holds something unfinished or just sent.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { draftOf, forgetDraft } from './draft-cookie.ts'
import { firstOpenQuestion } from './questions.ts'
import { CHECK_STEP, hasChanged, sceneOf } from './scene.ts'

export async function showStart(context: PageContext): Promise<Response> {
  const draft = await draftOf(context)
  if (draft === undefined) return context.see(paths.applyStep('ne'))
  const words = context.texts.citizen.apply.resume
  const isSent = draft.requestId !== null
  const scene = await sceneOf(context, draft, CHECK_STEP)
  const open = firstOpenQuestion(draft.answers, scene)
  const onward = isSent ? paths.applyReceipt() : paths.applyStep(open?.name ?? CHECK_STEP)
  const title = isSent ? words.sentTitle : words.title
  return context.html(
    <CitizenLayout frame={context.frame} title={title} section="apply">
      <h1>{title}</h1>
      {isSent && hasChanged(context) && (
        <Notice tone="refusal" title={words.changedSent} announced />
      )}
      <p>{isSent ? words.sentText : words.text}</p>
      <Form action={paths.applyAgain()}>
        <Buttons>
          <LinkButton href={onward}>{isSent ? words.seeReceipt : words.go}</LinkButton>
          <Button kind="secondary">
            {isSent ? context.texts.citizen.apply.receipt.another : words.again}
          </Button>
        </Buttons>
      </Form>
    </CitizenLayout>,
  )
}

/** The old draft is left to the worker; this browser no longer knows it. */
export function startAgain(context: PageContext): Response {
  forgetDraft(context)
  return context.see(paths.applyStep('ne'))
}
