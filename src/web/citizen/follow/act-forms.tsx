// The applicant's three forms: answer a question, contest a reply, take the request back.
import { NOTE_LENGTH_MAX } from '../../../core/request/commands.ts'
import { contestReasons } from '../../../core/request/vocabulary.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { RadioTiles } from '../../ui/form/choice-tiles.tsx'
import type { FieldError } from '../../ui/form/error-summary.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { errorOf } from '../error-of.ts'
import { WaitingFiles } from '../waiting-files-field.tsx'
import type { ActBodyProps, ActForm } from './act-form.ts'

function tooLong({ texts, language }: PageContext, label: string, text: string): FieldError[] {
  const over = text.length - NOTE_LENGTH_MAX
  if (over <= 0) return []
  const [max, more] = [formatNumber(NOTE_LENGTH_MAX, language), formatNumber(over, language)]
  return [{ field: 'metin', message: texts.citizen.apply.tooLong(label, max, more) }]
}

const answerForm: ActForm = {
  name: 'yanit',
  action: 'answer-question',
  hasFiles: true,
  title: ({ texts }) => texts.citizen.follow.question.pageTitle,
  body: ({ context, view, typed, errors, files }: ActBodyProps) => {
    const words = context.texts.citizen.follow.question
    return (
      <>
        <h1>{words.pageTitle}</h1>
        <Notice tone="info" title={words.asked}>
          <p class="as-typed">{view.state.question?.text}</p>
        </Notice>
        <TextArea
          name="metin"
          label={words.label}
          value={typed.text}
          error={errorOf(errors, 'metin')}
        />
        <WaitingFiles context={context} files={files} error={errorOf(errors, 'dosya')} />
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </>
    )
  },
  errors: (context, { text }, fileCount) => {
    const words = context.texts.citizen.follow.question
    if (text.trim() === '' && fileCount === 0) return [{ field: 'metin', message: words.error }]
    return tooLong(context, words.label, text)
  },
  command: ({ text }, attachmentIds) => ({ action: 'answer-question', text, attachmentIds }),
}

const contestForm: ActForm = {
  name: 'itiraz',
  action: 'contest',
  hasFiles: true,
  title: ({ texts }) => texts.citizen.follow.contest.title,
  body: ({ context, typed, errors, files }: ActBodyProps) => {
    const words = context.texts.citizen.follow.contest
    const reasonWords = context.texts.citizen.words.contestReasons
    return (
      <>
        <RadioTiles
          name="neden"
          label={words.title}
          asTitle
          hint={words.happens}
          value={typed.reason}
          error={errorOf(errors, 'neden')}
          choices={contestReasons.map(reason => ({ value: reason, label: reasonWords[reason] }))}
        />
        <TextArea
          name="metin"
          label={words.text}
          value={typed.text}
          error={errorOf(errors, 'metin')}
        />
        <WaitingFiles context={context} files={files} error={errorOf(errors, 'dosya')} />
        <Buttons>
          <Button icon="hand">{words.send}</Button>
        </Buttons>
      </>
    )
  },
  errors: (context, { text, reason }) => {
    const words = context.texts.citizen.follow.contest
    const errors: FieldError[] = []
    if (!contestReasons.some(each => each === reason))
      errors.push({ field: 'neden', message: words.reasonError })
    if (text.trim() === '') errors.push({ field: 'metin', message: words.textError })
    return [...errors, ...tooLong(context, words.text, text)]
  },
  command: ({ text, reason }, attachmentIds) => ({
    action: 'contest',
    reason: contestReasons.find(each => each === reason) ?? 'not-done',
    text,
    attachmentIds,
  }),
}

const withdrawForm: ActForm = {
  name: 'geri-al',
  action: 'withdraw',
  hasFiles: false,
  title: ({ texts }) => texts.citizen.follow.withdraw.title,
  body: ({ context, typed, errors }: ActBodyProps) => {
    const words = context.texts.citizen.follow.withdraw
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.happens}</p>
        <TextArea
          name="metin"
          label={words.reason}
          optional
          rows={3}
          value={typed.text}
          error={errorOf(errors, 'metin')}
        />
        <Buttons>
          <Button kind="grave">{words.send}</Button>
          <LinkButton href={paths.followed()} kind="secondary">
            {words.cancel}
          </LinkButton>
        </Buttons>
      </>
    )
  },
  errors: (context, { text }) =>
    tooLong(context, context.texts.citizen.follow.withdraw.reason, text),
  command: ({ text }) => ({ action: 'withdraw', reason: text }),
}

export const actForms: readonly ActForm[] = [answerForm, contestForm, withdrawForm]
