// Owns the two forms of the calendar: a day to add, and how doubtful days count.
import type { CountingSettings } from '../../../core/calendar/work-calendar.ts'
import type { FeeReading } from '../../../core/clocks/move-period.ts'
import { calendarReach } from '../../../features/municipality/change-calendar.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { CheckTiles, RadioTiles } from '../../ui/form/choice-tiles.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { fieldErrors, type Typed } from '../answer-change.ts'

function dayErrors(context: PageContext, problems: Typed['problems']) {
  const { day, layer, extent, name, document, dayTaken } = context.texts.admin.calendar
  return fieldErrors(context, problems, {
    labels: { day, layer, extent, name, document },
    own: { 'day:taken': dayTaken },
  })
}

type DayFormProps = { context: PageContext; typed: Typed }

export function DayForm({ context, typed: { values, problems } }: DayFormProps) {
  const { calendar: words } = context.texts.admin
  const errors = dayErrors(context, problems)
  return (
    <>
      <ErrorSummary errors={errors.summary} />
      <Form action={paths.adminCalendar()} label={words.addTitle}>
        <DateField
          name="day"
          label={words.day}
          value={values.day}
          error={errors.of('day')}
          min={calendarReach.first}
          max={calendarReach.last}
        />
        <KindAndExtent context={context} typed={{ values, problems }} />
        <TextField
          name="name"
          label={words.name}
          value={values.name}
          error={errors.of('name')}
          maxLength={120}
        />
        <TextField
          name="document"
          label={words.document}
          hint={words.documentHint}
          value={values.document}
          error={errors.of('document')}
          maxLength={120}
          optional
        />
        <Buttons>
          <Button>{words.look}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function KindAndExtent({ context, typed: { values, problems } }: DayFormProps) {
  const words = context.texts.admin.calendar
  const errors = dayErrors(context, problems)
  return (
    <>
      <RadioTiles
        name="layer"
        label={words.layer}
        value={values.layer}
        error={errors.of('layer')}
        choices={(['holiday', 'leave'] as const).map(layer => ({
          value: layer,
          label: words.kinds[layer],
          hint: words.layerHints[layer],
        }))}
      />
      <RadioTiles
        name="extent"
        label={words.extent}
        value={values.extent ?? 'full'}
        error={errors.of('extent')}
        sideBySide
        choices={(['full', 'half'] as const).map(extent => ({
          value: extent,
          label: words.extents[extent],
        }))}
      />
    </>
  )
}

export function CountingForm({
  context,
  settings,
}: {
  context: PageContext
  settings: CountingSettings & { feeReading: FeeReading }
}) {
  const { calendar: words } = context.texts.admin
  return (
    <Form action={paths.adminCounting()} label={words.counting}>
      <CheckTiles
        name="counting"
        label={words.counting}
        values={[
          ...(settings.halfDaysCountAsWorking ? ['halfDays'] : []),
          ...(settings.leaveCountsAsWorking ? ['leave'] : []),
        ]}
        choices={[
          { value: 'halfDays', label: words.halfDays, hint: words.halfDaysHint },
          { value: 'leave', label: words.leave, hint: words.leaveHint },
        ]}
      />
      <RadioTiles
        name="feeReading"
        label={words.fee}
        value={settings.feeReading}
        choices={(['resume', 'restart'] as const).map(reading => ({
          value: reading,
          label: words.feeReadings[reading],
          hint: words.feeHints[reading],
        }))}
      />
      <Buttons>
        <Button>{words.look}</Button>
      </Buttons>
    </Form>
  )
}
