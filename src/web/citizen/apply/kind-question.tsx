// Asks what kind of thing somebody wants to say.
import { type RequestKind, requestKinds } from '../../../core/request/vocabulary.ts'
import { RadioTiles } from '../../ui/form/choice-tiles.tsx'
import type { IconName } from '../../ui/icon.tsx'
import { errorOf } from '../error-of.ts'
import type { Question } from './question.ts'

const icons: { readonly [kind in RequestKind]: IconName } = {
  demand: 'hand',
  complaint: 'megaphone',
  'tip-off': 'lock',
  suggestion: 'reply',
  information: 'question',
  thanks: 'check',
}

export const kindQuestion: Question = {
  name: 'ne',
  part: 1,
  previous: undefined,
  next: 'konu',
  title: (_, { texts }) => texts.citizen.apply.kind.title,
  body: ({ answers, errors, scene: { texts } }) => (
    <RadioTiles
      name="tur"
      label={texts.citizen.apply.kind.title}
      asTitle
      hint={texts.citizen.apply.kind.hint}
      value={answers.kind}
      error={errorOf(errors, 'tur')}
      choices={requestKinds.map(kind => ({
        value: kind,
        label: texts.citizen.words.kinds[kind].name,
        hint: texts.citizen.words.kinds[kind].hint,
        icon: icons[kind],
      }))}
    />
  ),
  parse: form => ({ kind: requestKinds.find(each => each === form.text('tur')) }),
  errors: ({ kind }, { texts }) =>
    kind ? [] : [{ field: 'tur', message: texts.citizen.apply.kind.error }],
}
