// Check your answers: everything that will be sent, each with its way back.
import { formatPhone, normalisePhone } from '../../../core/identity/phone.ts'
import { formatSize } from '../../../core/turkish/format.ts'
import {
  type Answers,
  emptyPlace,
  emptyWho,
  type WhoAnswer,
} from '../../../features/apply/answers.ts'
import { fingerprintOf } from '../../../features/apply/application-fingerprint.ts'
import { isAnonymous, isSecret } from '../../../features/apply/application-of.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { StepProgress } from '../../ui/form/question.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { SummaryList, type SummaryRow } from '../../ui/show/summary-list.tsx'
import { placeWords } from '../place-words.ts'
import { draftOf } from './draft-cookie.ts'
import { draftGonePage } from './draft-gone-page.tsx'
import { PARTS, type QuestionName, type Scene } from './question.ts'
import { firstOpenQuestion } from './questions.ts'
import { CHECK_STEP, hasChanged, sceneOf } from './scene.ts'
import { findChosen } from './topic-question.tsx'
import { topicName } from './topic-search.ts'

/** The hidden field that says which state of the application this page shows. */
export const FINGERPRINT = 'gorulen'

export const fileIds = ({ files }: Scene): string[] => files.map(file => file.attachmentId)

export async function showCheck(context: PageContext): Promise<Response> {
  const draft = await draftOf(context)
  if (draft === undefined) return draftGonePage(context, { isKept: false })
  if (draft.requestId) return context.see(paths.applyReceipt())
  const scene = await sceneOf(context, draft, CHECK_STEP)
  const open = firstOpenQuestion(draft.answers, scene)
  if (open) return context.see(paths.applyStep(open.name))
  const words = context.texts.citizen.apply.check
  const shown = fingerprintOf(draft, fileIds(scene))
  const isThanks = draft.answers.kind === 'thanks'
  return context.html(
    <CitizenLayout
      frame={context.frame}
      title={words.title}
      section="apply"
      back={{ href: paths.applyStep('kim') }}
    >
      <StepProgress step={PARTS} of={PARTS} />
      <h1>{words.title}</h1>
      {hasChanged(context) && <Notice tone="refusal" title={words.changed} announced />}
      <SummaryList rows={[...matterRows(draft.answers, scene), ...whoRows(draft.answers, scene)]} />
      <Form action={paths.applySend()} fields={{ [FINGERPRINT]: shown }}>
        <p>{isThanks ? words.noteThanks : words.note}</p>
        <Buttons>
          <Button icon="check">{isThanks ? words.sendThanks : words.send}</Button>
        </Buttons>
      </Form>
    </CitizenLayout>,
  )
}

const change = (name: QuestionName) => ({ changeHref: paths.applyStepAfter(name, CHECK_STEP) })

function matterRows(answers: Answers, scene: Scene): SummaryRow[] {
  const { texts, language, files } = scene
  const words = texts.citizen.apply.check
  const topic = findChosen(scene.topics, answers.topic)
  const kind = answers.kind && texts.citizen.words.kinds[answers.kind].name
  return [
    { label: words.kind, value: kind, ...change('ne') },
    {
      label: words.topic,
      value: topic ? topicName(topic, language) : words.topicUnknown,
      ...change('konu'),
    },
    { label: words.place, value: placeWords(answers.place ?? emptyPlace), ...change('nerede') },
    { label: words.text, value: answers.text, ...change('ne-oldu') },
    {
      label: words.files,
      value: files
        .map(file => `${file.fileName} (${formatSize(file.byteCount, language)})`)
        .join('\n'),
      ...change('ne-oldu'),
    },
  ]
}

function whoRows({ kind, who = emptyWho, about }: Answers, { texts }: Scene): SummaryRow[] {
  const words = texts.citizen.apply.check
  if (isAnonymous(kind, who))
    return [{ label: words.who, value: words.anonymous, ...change('kim') }]
  const phone = normalisePhone(who.phone)
  return [
    ...(isSecret(kind, who)
      ? [{ label: words.secrecy, value: words.secret, ...change('kim') }]
      : []),
    { label: words.who, value: who.name, ...change('kim') },
    {
      label: words.phone,
      value: phone.ok ? formatPhone(phone.number) : who.phone,
      ...change('kim'),
    },
    { label: words.email, value: who.email, ...change('kim') },
    { label: words.address, value: who.address, ...change('kim') },
    ...(kind === 'information' ? informationRows(who, about, texts) : []),
  ]
}

function informationRows(
  { side, authorised, wish }: WhoAnswer,
  about: Answers['about'],
  texts: Scene['texts'],
): SummaryRow[] {
  const words = texts.citizen.applyLaw
  return [
    {
      label: words.about,
      value: about === 'own-data' ? words.ownData : words.records,
      ...change('ne-oldu'),
    },
    ...(side === 'company'
      ? [{ label: words.authorised, value: authorised, ...change('kim') }]
      : []),
    {
      label: words.wish,
      value: wish === 'written' ? words.written : words.electronic,
      ...change('kim'),
    },
  ]
}
