// What a legal class asks beside the rest: class, CİMER number, the fields of EK-1 and EK-2, the muhtar's
// place.
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { Typed } from '../act/act-form-props.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { chosenClasses } from './read-registration.ts'

type Props = { frame: StaffFrame; typed: Typed; errors: Readonly<Record<string, string>> }

const askingChannels = ['cimer', 'mbs', 'muhtar']

export function LawFields(props: Props) {
  const { frame, typed } = props
  const words = frame.context.texts.staff.registerLaw
  const isAsked =
    askingChannels.includes(typed.kanal ?? '') ||
    typed.tur === 'information' ||
    ['sinif', 'cimer', 'mahalle', 'istek', 'yetkili'].some(name => typed[name])
  return (
    <details class="part-law" open={isAsked}>
      <summary>{words.legend}</summary>
      <p class="hint">{words.lead}</p>
      <ClassFields {...props} />
      <CimerFields {...props} />
    </details>
  )
}

function ClassFields({ frame, typed }: Props) {
  const { texts } = frame.context
  const words = texts.staff.registerLaw
  const wishes = (['written', 'electronic'] as const).map(value => ({
    value,
    label: words.wishes[value],
  }))
  return (
    <>
      <div class="side-by-side">
        <SelectField
          name="sinif"
          label={words.legalClass}
          hint={words.legalClassHint}
          optional
          placeholder={words.automatic}
          value={typed.sinif}
          options={chosenClasses.map(value => ({
            value,
            label: texts.staff.words.legalClasses[value],
          }))}
        />
        <SelectField
          name="istek"
          label={words.wish}
          hint={words.wishHint}
          optional
          placeholder={words.wishUnknown}
          value={typed.istek}
          options={wishes}
        />
      </div>
      <div class="side-by-side">
        <TextField
          name="yetkili"
          label={words.authorised}
          hint={words.authorisedHint}
          optional
          value={typed.yetkili}
          autocomplete="off"
        />
        <TextField
          name="mahalle"
          label={words.neighbourhood}
          optional
          value={typed.mahalle}
          autocomplete="off"
        />
      </div>
    </>
  )
}

function CimerFields({ frame, typed, errors }: Props) {
  const words = frame.context.texts.staff.registerLaw
  return (
    <TextField
      name="cimer"
      label={words.cimer}
      hint={words.cimerHint}
      optional
      width="medium"
      inputMode="numeric"
      value={typed.cimer}
      error={errors.cimer}
      autocomplete="off"
    />
  )
}
