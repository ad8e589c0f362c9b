// The form of the longer period of 4982 m.11: the three cases, the new last day before it is sent, and in
// words why not once the first period is over.
import { countedWith, informationClockOf } from '../../../../core/request/law/legal-history.ts'
import { extensionGrounds } from '../../../../core/request/vocabulary.ts'
import { formatDate, formatNumber } from '../../../../core/turkish/format.ts'
import { textsFor } from '../../../texts/texts.ts'
import { RadioTiles } from '../../../ui/form/choice-tiles.tsx'
import { TextArea } from '../../../ui/form/text-field.tsx'
import { SummaryList } from '../../../ui/show/summary-list.tsx'
import type { ActFormProps, Blocked } from '../act-form-props.ts'
import { languageOfApplicant } from './language-of-applicant.ts'

function extensionOf({ frame, detail, calendar }: ActFormProps) {
  const clock = informationClockOf(detail.state)
  if (clock === undefined) return undefined
  const event = { kind: 'extension-notice', on: frame.context.today }
  return { clock, counted: countedWith(clock, event, { calendar, feeReading: detail.feeReading }) }
}

/** On day 16 the form says so, instead of taking words that it would refuse. */
export function whyNoExtension(props: ActFormProps): Blocked | undefined {
  const extension = extensionOf(props)
  if (extension === undefined || extension.counted.isExtended) return undefined
  const { language, texts, today } = props.frame.context
  const words = texts.staff.lawForms.extend
  const { receivedOn, rawDueOn } = extension.clock
  const day = formatNumber(props.calendar.workingDaysBetween(receivedOn, today), language)
  return { title: words.tooLateTitle, why: words.tooLate(day, formatDate(rawDueOn, language)) }
}

export function ExtendForm(props: ActFormProps) {
  const { frame, detail, typed, errors } = props
  const { language, texts } = frame.context
  const words = texts.staff.lawForms.extend
  const extension = extensionOf(props)
  if (extension === undefined) return null
  const { clock, counted } = extension
  const isBound = counted.boundBy !== clock.class
  const limit = formatNumber(counted.limit, language)
  const wished = languageOfApplicant(detail)
  const proposed = textsFor(wished).staff.lawForms.extend.proposed(
    formatDate(counted.rawDueOn, wished),
  )
  return (
    <>
      <SummaryList
        rows={[
          { label: words.now, value: formatDate(clock.rawDueOn, language) },
          {
            label: words.next,
            value: isBound
              ? words.bound(formatDate(counted.rawDueOn, language))
              : `${formatDate(counted.rawDueOn, language)} (${words.nextWhy(limit)})`,
          },
        ]}
      />
      <RadioTiles
        name="uzatma"
        label={words.ground}
        value={typed.uzatma}
        error={errors.uzatma}
        choices={extensionGrounds.map(value => ({
          value,
          label: texts.staff.lawEvents.extensionGrounds[value],
          hint: words.groundHints[value],
        }))}
      />
      <TextArea
        name="metin"
        label={words.text}
        hint={words.textHint}
        rows={5}
        value={typed.metin ?? proposed}
        error={errors.metin}
      />
    </>
  )
}
