// The tick list of what the request asks. Found by rule, corrected by who answers: a text that is emptied
// is no question, the last field takes one that was not found.
import { findQuestions } from '../../../../core/replies/find-questions.ts'
import { GroupFrame } from '../../../ui/form/field-frame.tsx'
import { HiddenFields } from '../../../ui/form/form.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { ActFormProps } from '../act-form-props.ts'
import {
  NEW_QUESTION,
  QUESTION_COUNT,
  questionField,
  readQuestions,
  tickField,
} from './read-reply.ts'

export function QuestionFields({ frame, detail, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.replyChecks.form
  const { draft, text, legalClass } = detail.state
  const questions =
    readQuestions(name => typed[name] ?? '') ??
    draft?.questions ??
    findQuestions(text, legalClass).map(question => ({ text: question, isAnswered: false }))
  return (
    <GroupFrame
      field={{
        name: 'sorular',
        label: words.questions,
        hint: words.questionsHint,
        error: errors.sorular,
        optional: questions.length === 0,
      }}
    >
      <HiddenFields fields={{ [QUESTION_COUNT]: String(questions.length) }} />
      {questions.map((question, index) => (
        <div class="question-row">
          <TextField
            name={questionField(index)}
            id={index === 0 ? 'sorular' : undefined}
            label={words.question(index + 1)}
            value={question.text}
            optional
          />
          <div class="tile plain">
            <input
              type="checkbox"
              id={tickField(index)}
              name={tickField(index)}
              value="evet"
              checked={question.isAnswered}
            />
            <label for={tickField(index)}>
              <span>{words.isAnswered}</span>
              <span class="unseen"> {words.question(index + 1)}</span>
            </label>
          </div>
        </div>
      ))}
      <TextField
        name={NEW_QUESTION}
        id={questions.length === 0 ? 'sorular' : undefined}
        label={words.addQuestion}
        optional
      />
    </GroupFrame>
  )
}
