// Shows any question and takes its answer: keep what was typed, then go on or say what is missing.
import type { Draft } from '../../../features/apply/drafts.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { StepProgress } from '../../ui/form/question.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { draftOf, keepAnswers } from './draft-cookie.ts'
import { draftGonePage } from './draft-gone-page.tsx'
import { PARTS, type Question, type Scene } from './question.ts'
import { firstOpenQuestion } from './questions.ts'
import { CHECK_STEP, hasChanged, sceneOf } from './scene.ts'
import { isChoosingTopic, TopicSearch } from './topic-question.tsx'

export async function showQuestion(context: PageContext, question: Question): Promise<Response> {
  const draft = await draftOf(context)
  if (draft?.requestId) return context.see(paths.apply())
  if (draft === undefined && question.previous !== undefined)
    return draftGonePage(context, { isKept: false })
  const { query } = context
  const scene = await sceneOf(context, draft, question.name, {
    group: query.get('grup') ?? '',
    words: query.get('ara') ?? '',
    after: query.get('don') ?? '',
  })
  const open = firstOpenQuestion(draft?.answers ?? {}, scene, question.name)
  if (open) return context.see(paths.applyStep(open.name))
  return context.html(<QuestionPage {...{ context, question, draft, scene }} errors={[]} />)
}

export async function takeAnswer(context: PageContext, question: Question): Promise<Response> {
  const form = await context.form()
  const found = await draftOf(context)
  const isNew = found === undefined || found.requestId !== null
  const draft = await keepAnswers(context, found, question.parse(form))
  const refused = (await question.receive?.(context, form, draft)) ?? []
  if (isNew && question.previous !== undefined) return draftGonePage(context, { isKept: true })
  const wish = { group: form.text('grup'), words: form.text('ara'), after: form.text('don') }
  const scene = await sceneOf(context, draft, question.name, wish)
  const isStaying = question.isStaying?.(form) ?? false
  const errors = isStaying ? refused : [...question.errors(draft.answers, scene), ...refused]
  if (errors.length > 0)
    return context.html(<QuestionPage {...{ context, question, draft, scene, errors }} />, 422)
  if (isStaying) return context.see(paths.applyStepAfter(question.name, scene.after))
  const isDone = scene.after === CHECK_STEP && !firstOpenQuestion(draft.answers, scene)
  return context.see(paths.applyStep(isDone ? CHECK_STEP : (question.next ?? CHECK_STEP)))
}

type QuestionPageProps = {
  context: PageContext
  question: Question
  draft: Draft | undefined
  scene: Scene
  errors: readonly FieldError[]
}

export function QuestionPage({ context, question, draft, scene, errors }: QuestionPageProps) {
  const answers = draft?.answers ?? {}
  const { texts, view, after } = scene
  const title = question.title(answers, scene)
  const isTopic = question.name === 'konu'
  const previous = question.previous ? paths.applyStep(question.previous) : paths.home()
  const fields: Record<string, string> = {
    ...(after ? { don: after } : {}),
    ...(view.group ? { grup: view.group } : {}),
    ...(view.words ? { ara: view.words } : {}),
  }
  return (
    <CitizenLayout
      frame={context.frame}
      title={errors.length > 0 ? texts.citizen.apply.errorTitle(title) : title}
      section="apply"
      back={{ href: after ? paths.applyStep(CHECK_STEP) : previous }}
    >
      <ErrorSummary errors={errors} />
      <StepProgress step={question.part} of={PARTS} />
      {hasChanged(context) && (
        <Notice tone="refusal" title={texts.citizen.apply.changedOpen} announced />
      )}
      {isTopic && !isChoosingTopic({ answers, scene }) ? (
        <TopicStart {...{ context, question, scene, errors }} />
      ) : (
        <Form action={paths.applyStep(question.name)} files={question.hasFiles} fields={fields}>
          {question.body({ answers, errors, scene })}
          <Buttons>
            <Button>{texts.common.form.continue}</Button>
          </Buttons>
        </Form>
      )}
    </CitizenLayout>
  )
}

/** Before a group is chosen there is nothing to send but "I do not know". */
function TopicStart({ question, scene, errors }: Omit<QuestionPageProps, 'draft'>) {
  const words = scene.texts.citizen.apply.topic
  const fields: Record<string, string> = scene.after ? { don: scene.after } : {}
  return (
    <>
      <h1 class="question-title">{words.title}</h1>
      <TopicSearch scene={scene} />
      {question.body({ answers: {}, errors, scene })}
      <Form action={paths.applyStep(question.name)} fields={fields}>
        <p class="hint">{words.unknownHint}</p>
        <Buttons>
          <Button kind="secondary" name="konu" value="bilinmiyor">
            {words.unknown}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}
