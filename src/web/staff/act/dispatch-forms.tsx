// The forms of sending somewhere: kind and topic, unit, officer, and back with a reason.
import { dueOnAfter } from '../../../core/request/clock-events.ts'
import { legalClasses, requestKinds, returnReasons } from '../../../core/request/vocabulary.ts'
import { formatDate } from '../../../core/turkish/format.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import { nameIn } from '../frame/names.ts'
import { topicChoices } from '../frame/topic-choices.ts'
import type { ActFormProps } from './act-form-props.ts'

export function ClassifyForm({ frame, detail, typed, errors, calendar }: ActFormProps) {
  const { texts, language } = frame.context
  const { acts, words } = texts.staff
  const { state } = detail
  return (
    <>
      <SelectField
        name="konu"
        label={acts.form.topic}
        optional
        placeholder={acts.form.noTopic}
        value={typed.konu ?? state.topicId ?? ''}
        error={errors.konu}
        options={topicChoices(frame.names, language)}
      />
      <SelectField
        name="tur"
        label={acts.form.kind}
        placeholder={false}
        value={typed.tur ?? state.kind}
        error={errors.tur}
        options={requestKinds.map(value => ({ value, label: words.kinds[value] }))}
      />
      <SelectField
        name="sinif"
        label={acts.form.legalClass}
        hint={texts.staff.lawForms.parts.becomesHint(formatDate(state.receivedOn, language))}
        placeholder={false}
        value={typed.sinif ?? state.legalClass}
        error={errors.sinif}
        options={legalClasses.map(value => {
          const label = words.legalClasses[value]
          const dueOn = dueOnAfter(state, value, { today: frame.context.today, calendar })
          const { becomes } = texts.staff.lawForms.parts
          return {
            value,
            label: dueOn === undefined ? label : becomes(label, formatDate(dueOn, language)),
          }
        })}
      />
    </>
  )
}

export function RouteForm({ frame, detail, typed, errors, routing }: ActFormProps) {
  const { names, context } = frame
  const words = context.texts.staff.acts.form
  const { state } = detail
  const owner = state.topicId === null ? undefined : names.topicById.get(state.topicId)?.ownerUnitId
  // A unit that has just said "not ours" is not marked as the owner again, and never chosen for anybody.
  const marked = state.lastReturn?.unitId === owner ? undefined : (owner ?? undefined)
  const { proposal } = routing
  const proposed = proposal?.kind === 'unit' ? proposal.unitId : undefined
  const first = proposed ?? marked
  const units = names.units.filter(unit => unit.isActive)
  const ordered = units.toSorted(
    (one, other) => Number(other.unitId === first) - Number(one.unitId === first),
  )
  return (
    <>
      <SelectField
        name="birim"
        label={words.unit}
        value={typed.birim ?? proposed ?? ''}
        error={errors.birim}
        options={ordered.map(unit => {
          const name = nameIn(unit, context.language)
          return {
            value: unit.unitId,
            label: unit.unitId === marked ? words.proposed(name) : name,
          }
        })}
      />
      <TextArea
        name="not"
        label={words.routeNote}
        optional
        rows={2}
        value={typed.not}
        error={errors.not}
      />
    </>
  )
}

export function ReturnForm({ frame, typed, errors }: ActFormProps) {
  const { acts, words } = frame.context.texts.staff
  return (
    <>
      <SelectField
        name="gerekce"
        label={acts.form.reason}
        value={typed.gerekce}
        error={errors.gerekce}
        options={returnReasons.map(value => ({ value, label: words.returnReasons[value] }))}
      />
      <TextArea
        name="aciklama"
        label={acts.form.returnNote}
        hint={acts.form.returnNoteHint}
        rows={3}
        value={typed.aciklama}
        error={errors.aciklama}
      />
    </>
  )
}

export function AssignForm({ frame, detail, typed, errors }: ActFormProps) {
  const words = frame.context.texts.staff.acts.form
  const { state, unitOfficerIds } = detail
  const officers = frame.names.staff.filter(person => unitOfficerIds.includes(person.staffId))
  return (
    <SelectField
      name="gorevli"
      label={words.officer}
      value={typed.gorevli}
      error={errors.gorevli}
      options={officers.map(({ staffId, name }) => {
        const isExcluded = state.excludedOfficerIds.includes(staffId)
        if (isExcluded)
          return { value: staffId, label: words.officerExcluded(name), disabled: true }
        const isNow = staffId === state.officerId
        return { value: staffId, label: isNow ? words.officerNow(name) : name }
      })}
    />
  )
}
