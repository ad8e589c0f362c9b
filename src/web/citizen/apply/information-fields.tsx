// What the forms EK-1 and EK-2 of the information law ask beside name and address.
import type { WhoAnswer } from '../../../features/apply/answers.ts'
import { RadioTiles } from '../../ui/form/choice-tiles.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { errorOf } from '../error-of.ts'
import type { BodyProps, Scene } from './question.ts'

type Props = { who: WhoAnswer; texts: Scene['texts'] }

export function InformationSide({ who, texts }: Props) {
  const words = texts.citizen.applyLaw
  return (
    <RadioTiles
      name="adina"
      label={words.side}
      sideBySide
      value={who.side || 'person'}
      choices={[
        { value: 'person', label: words.person },
        { value: 'company', label: words.company },
      ]}
    />
  )
}

export function InformationFields({ who, texts, errors }: Props & Pick<BodyProps, 'errors'>) {
  const words = texts.citizen.applyLaw
  return (
    <>
      <TextField
        name="yetkili"
        label={words.authorised}
        hint={words.authorisedHint}
        autocomplete="off"
        value={who.authorised}
        error={errorOf(errors, 'yetkili')}
        optional
      />
      <RadioTiles
        name="istek"
        label={words.wish}
        hint={words.wishHint}
        sideBySide
        value={who.wish || 'electronic'}
        choices={[
          { value: 'electronic', label: words.electronic },
          { value: 'written', label: words.written, hint: words.writtenHint },
        ]}
      />
    </>
  )
}

/**
 * Whether records of the municipality are asked for or what it holds about the person: two laws, two
 * periods.
 */
export function AboutField({ about, texts }: { about: string; texts: Scene['texts'] }) {
  const words = texts.citizen.applyLaw
  return (
    <RadioTiles
      name="neyin"
      label={words.about}
      value={about || 'records'}
      choices={[
        { value: 'records', label: words.records, hint: words.recordsHint },
        { value: 'own-data', label: words.ownData, hint: words.ownDataHint },
      ]}
    />
  )
}
