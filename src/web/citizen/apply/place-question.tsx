// Asks where it is; needed only where the topic is about a place.

import { formatNumber } from '../../../core/turkish/format.ts'
import { emptyPlace, type PlaceAnswer } from '../../../features/apply/answers.ts'
import type { FieldError } from '../../ui/form/error-summary.tsx'
import { Question as QuestionFrame } from '../../ui/form/question.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { errorOf } from '../error-of.ts'
import type { BodyProps, Question, Scene } from './question.ts'
import { findChosen } from './topic-question.tsx'

export const PLACE_LENGTH_MAX = 200

const fields = {
  district: 'ilce',
  neighbourhood: 'mahalle',
  street: 'sokak',
  description: 'tarif',
} as const

const parts = ['district', 'neighbourhood', 'street', 'description'] as const

export const placeQuestion: Question = {
  name: 'nerede',
  part: 2,
  previous: 'konu',
  next: 'ne-oldu',
  title: (_, { texts }) => texts.citizen.apply.place.title,
  body: props => <PlaceBody {...props} />,
  parse: form => ({
    place: {
      district: form.text(fields.district),
      neighbourhood: form.text(fields.neighbourhood),
      street: form.text(fields.street),
      description: form.text(fields.description),
    },
  }),
  errors: (answers, scene) => {
    if (answers.place === undefined)
      return [{ message: scene.texts.citizen.apply.place.errorDistrict, field: fields.district }]
    return [...lengthErrors(answers.place, scene), ...missing(answers, answers.place, scene)]
  },
}

/** A place is needed where the topic is about one and somebody wants something done there. */
export function needsPlace({ topic, kind }: BodyProps['answers'], scene: Scene): boolean {
  if (kind === 'thanks' || kind === 'suggestion' || kind === 'information') return false
  return findChosen(scene.topics, topic)?.needsPlace ?? false
}

function missing(answers: BodyProps['answers'], place: PlaceAnswer, scene: Scene): FieldError[] {
  const words = scene.texts.citizen.apply.place
  if (!needsPlace(answers, scene)) return []
  const has = (part: keyof PlaceAnswer) => place[part].trim() !== ''
  if (!has('district') && !has('description'))
    return [{ field: fields.district, message: words.errorDistrict }]
  if (has('neighbourhood') || has('street') || has('description')) return []
  return [{ field: fields.description, message: words.errorDetail }]
}

function lengthErrors(place: PlaceAnswer, { texts, language }: Scene): FieldError[] {
  const words = texts.citizen.apply
  return parts.flatMap(part => {
    const over = place[part].length - PLACE_LENGTH_MAX
    if (over <= 0) return []
    const limit = formatNumber(PLACE_LENGTH_MAX, language)
    const message = words.tooLong(words.place[part], limit, formatNumber(over, language))
    return [{ field: fields[part], message }]
  })
}

function PlaceBody({ answers, errors, scene }: BodyProps) {
  const words = scene.texts.citizen.apply.place
  const place = answers.place ?? emptyPlace
  const isNeeded = needsPlace(answers, scene)
  // One of the three is needed: none is optional, and none is needed alone.
  const anyOf = { optional: !isNeeded, unmarked: isNeeded }
  const common = (part: keyof PlaceAnswer) => ({
    name: fields[part],
    label: words[part],
    value: place[part],
    error: errorOf(errors, fields[part]),
    optional: !isNeeded,
  })
  return (
    <QuestionFrame title={words.title} hint={isNeeded ? words.hint : words.hintNotNeeded}>
      {scene.districts.length > 0 ? (
        <SelectField
          {...common('district')}
          width="medium"
          options={districtOptions(scene.districts, place.district)}
        />
      ) : (
        <TextField {...common('district')} width="medium" autocomplete="address-level2" />
      )}
      <TextField {...common('neighbourhood')} suggestions={scene.neighbourhoods} {...anyOf} />
      <TextField {...common('street')} suggestions={scene.streets} {...anyOf} />
      <TextField {...common('description')} hint={words.descriptionHint} {...anyOf} />
    </QuestionFrame>
  )
}

/** What was answered stays in the list even when the list has changed. */
function districtOptions(districts: readonly string[], chosen: string) {
  const all = chosen === '' || districts.includes(chosen) ? districts : [...districts, chosen]
  return all.map(name => ({ value: name, label: name }))
}
