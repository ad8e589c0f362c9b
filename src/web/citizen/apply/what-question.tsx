// Asks what happened: words, photos and files. Files are stored as they come, so that no error loses one.
import { TEXT_LENGTH_MAX } from '../../../core/request/commands.ts'
import { formatNumber } from '../../../core/turkish/format.ts'
import { TextArea } from '../../ui/form/text-field.tsx'
import { errorOf } from '../error-of.ts'
import { receiveFiles } from '../receive-files.ts'
import { WaitingFiles } from '../waiting-files-field.tsx'
import { AboutField } from './information-fields.tsx'
import type { BodyProps, Question } from './question.ts'

const abouts = ['records', 'own-data'] as const

export const whatQuestion: Question = {
  name: 'ne-oldu',
  part: 3,
  hasFiles: true,
  previous: 'nerede',
  next: 'kim',
  title: ({ kind = 'demand' }, { texts }) => texts.citizen.words.kinds[kind].question,
  body: props => <WhatBody {...props} />,
  parse: form => ({
    text: form.text('metin'),
    about: abouts.find(about => about === form.text('neyin')) ?? '',
  }),
  errors: ({ text = '', kind = 'demand' }, { texts, language }) => {
    const words = texts.citizen.apply
    if (text.trim() === '') return [{ field: 'metin', message: words.what.errors[kind] }]
    const over = text.length - TEXT_LENGTH_MAX
    if (over <= 0) return []
    const [max, more] = [formatNumber(TEXT_LENGTH_MAX, language), formatNumber(over, language)]
    return [{ field: 'metin', message: words.tooLong(words.check.text, max, more) }]
  },
  receive: (context, form, draft) => receiveFiles(context, form, draft.hash),
  isStaying: form => form.text('eylem') === 'ekle' || form.text('kaldir') !== '',
}

function WhatBody({ answers, errors, scene }: BodyProps) {
  const { texts, files } = scene
  const { kind = 'demand' } = answers
  const words = texts.citizen.apply.what
  return (
    <>
      <TextArea
        name="metin"
        label={texts.citizen.words.kinds[kind].question}
        asTitle
        hint={`${words.hints[kind]} ${words.hintIdentity}`}
        value={answers.text}
        rows={8}
        error={errorOf(errors, 'metin')}
      />
      {kind === 'information' && <AboutField about={answers.about ?? ''} texts={texts} />}
      <WaitingFiles context={scene} files={files} error={errorOf(errors, 'dosya')} />
    </>
  )
}
