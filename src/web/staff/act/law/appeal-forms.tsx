// The forms of what follows a reply or a silence at another body: filed, asked, answered, decided.
import { LAWS } from '../../../../core/clocks/laws.ts'
import { clockOfDemand, demandsOf } from '../../../../core/request/law/decide-appeal.ts'
import type { Appeal, RequestState } from '../../../../core/request/state.ts'
import { appealKinds, appealResults } from '../../../../core/request/vocabulary.ts'
import { formatDate, formatNumber } from '../../../../core/turkish/format.ts'
import { isId } from '../../../../features/requests/request-detail.ts'
import { RadioTiles } from '../../../ui/form/choice-tiles.tsx'
import { HiddenFields } from '../../../ui/form/form.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { DateField, TextArea, TextField } from '../../../ui/form/text-field.tsx'
import type { StaffFrame } from '../../frame/staff-page.tsx'
import type { ActFormProps, Blocked } from '../act-form-props.ts'
import { demandValue } from './read-law-command.ts'

const openAppeals = ({ appeals }: RequestState): readonly Appeal[] =>
  appeals.filter(appeal => appeal.result === null)

/** `Dava (2026/123)`, and its day where that body has several: which one is meant. */
function appealName(
  { context }: StaffFrame,
  { appeals }: RequestState,
  { kind, reference, filedOn }: Appeal,
): string {
  const name = context.texts.staff.lawEvents.appealKinds[kind]
  const isOneOfMany = appeals.filter(each => each.kind === kind).length > 1
  const day = isOneOfMany ? formatDate(filedOn, context.language) : ''
  const which = [reference, day].filter(Boolean).join(', ')
  return which === '' ? name : `${name} (${which})`
}

export function FileAppealForm({ frame, detail, typed, errors }: ActFormProps) {
  const { desk, texts, today } = frame.context
  const words = texts.staff.lawForms.appeal
  const { legalClass, receivedOn, appealableOn } = detail.state
  const isInformation = legalClass === 'information' || legalClass === 'cimer-information'
  // The board hears only of access to information.
  const kinds = appealKinds.filter(kind => kind !== 'bedk' || isInformation)
  const appealId = isId(typed.itiraz ?? '') ? (typed.itiraz ?? '') : desk.newId()
  return (
    <>
      <p class="hint">{words.notStopped}</p>
      <HiddenFields fields={{ itiraz: appealId }} />
      <RadioTiles
        name="tur"
        label={words.kind}
        value={typed.tur}
        error={errors.tur}
        choices={kinds.map(value => ({
          value,
          label: texts.staff.lawEvents.appealKinds[value],
          hint: words.kindHints[value],
        }))}
      />
      <div class="side-by-side">
        <DateField
          name="gun"
          label={words.filedOn}
          hint={words.filedOnHint}
          min={appealableOn ?? receivedOn}
          max={today}
          value={typed.gun ?? today}
          error={errors.gun}
        />
        <TextField
          name="esas"
          label={words.reference}
          optional
          width="medium"
          value={typed.esas}
          error={errors.esas}
        />
      </div>
      <TextArea
        name="metin"
        label={words.text}
        hint={words.textHint}
        optional
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

type Choice = { value: string; label: string }

/** Only what that body may ask, and what it has not asked yet. */
function demandChoices(frame: StaffFrame, state: RequestState): Choice[] {
  const { language, texts } = frame.context
  const { lawEvents, lawForms } = texts.staff
  return openAppeals(state).flatMap(appeal =>
    demandsOf(appeal.kind)
      .filter(demand => !appeal.openDemands.some(open => open.demand === demand))
      .map(demand => {
        const name = clockOfDemand[appeal.kind][demand]
        const law = name && LAWS[name]
        const limit = typeof law?.limit === 'number' ? formatNumber(law.limit, language) : ''
        const period = law ? texts.admin.law.units[law.unit](limit) : ''
        const asked = `${appealName(frame, state, appeal)}: ${lawEvents.appealDemands[demand]}`
        return {
          value: demandValue(appeal.appealId, demand),
          label: `${asked} (${lawForms.appeal.demandDue(period)})`,
        }
      }),
  )
}

export function whyNoDemand({ frame, detail }: ActFormProps): Blocked | undefined {
  if (demandChoices(frame, detail.state).length > 0) return undefined
  const words = frame.context.texts.staff.lawForms.appeal
  return { title: words.nothingToAskTitle, why: words.nothingToAsk }
}

export function DemandForm({ frame, detail, typed, errors }: ActFormProps) {
  const { texts, today } = frame.context
  const words = texts.staff.lawForms.appeal
  const choices = demandChoices(frame, detail.state)
  return (
    <>
      <SelectField
        name="istenen"
        label={words.demand}
        value={typed.istenen ?? only(choices)}
        error={errors.istenen}
        options={choices}
      />
      <DateField
        name="gun"
        label={words.receivedOn}
        hint={words.receivedOnHint}
        max={today}
        value={typed.gun ?? today}
        error={errors.gun}
      />
      <TextArea
        name="metin"
        label={words.demandText}
        hint={words.demandTextHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

const only = (choices: readonly Choice[]): string | undefined =>
  choices.length === 1 ? choices[0]?.value : undefined

export function AnswerAppealForm({ frame, detail, typed, errors }: ActFormProps) {
  const { language, texts } = frame.context
  const { lawEvents, lawForms } = texts.staff
  const words = lawForms.appeal
  const choices = openAppeals(detail.state).flatMap(appeal =>
    appeal.openDemands.map(({ demand, clockId }) => {
      const clock = detail.state.clocks.find(each => each.clockId === clockId)
      const due = clock ? ` (${words.dueOn(formatDate(clock.rawDueOn, language))})` : ''
      const asked = `${appealName(frame, detail.state, appeal)}: ${lawEvents.appealDemands[demand]}`
      return { value: demandValue(appeal.appealId, demand), label: `${asked}${due}` }
    }),
  )
  return (
    <>
      <SelectField
        name="istenen"
        label={words.demand}
        value={typed.istenen ?? only(choices)}
        error={errors.istenen}
        options={choices}
      />
      <TextArea
        name="metin"
        label={words.answerText}
        hint={words.answerTextHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}

export function DecideAppealForm({ frame, detail, typed, errors }: ActFormProps) {
  const { texts, today } = frame.context
  const words = texts.staff.lawForms.appeal
  const choices = openAppeals(detail.state).map(appeal => ({
    value: appeal.appealId,
    label: appealName(frame, detail.state, appeal),
  }))
  return (
    <>
      <p class="hint">{words.reopens}</p>
      <SelectField
        name="itiraz"
        label={words.which}
        value={typed.itiraz ?? only(choices)}
        error={errors.itiraz}
        options={choices}
      />
      <div class="side-by-side">
        <SelectField
          name="karar"
          label={words.result}
          value={typed.karar}
          error={errors.karar}
          options={appealResults.map(value => ({
            value,
            label: texts.staff.lawEvents.appealResults[value],
          }))}
        />
        <DateField
          name="gun"
          label={words.decidedOn}
          max={today}
          value={typed.gun ?? today}
          error={errors.gun}
        />
      </div>
      <TextArea
        name="metin"
        label={words.decisionText}
        hint={words.decisionTextHint}
        rows={4}
        value={typed.metin}
        error={errors.metin}
      />
    </>
  )
}
