// The filters above a list: a GET form. All its choices are half of a page, so it comes when asked for.
import { channels, progressSteps } from '../../../core/request/vocabulary.ts'
import { paths } from '../../paths.ts'
import { CheckField } from '../../ui/form/choice-tiles.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextField } from '../../ui/form/text-field.tsx'
import { FilterBar } from '../../ui/list/filter-bar.tsx'
import { nameIn } from '../frame/names.ts'
import type { Queue } from '../frame/queues.ts'
import { unitsSeenBy } from '../frame/queues.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { topicChoices } from '../frame/topic-choices.ts'
import { countFilters, type ListAddress, writeListAddress } from './list-address.ts'

/** The form of an act beside the list asks for a unit and a topic too: its fields carry the plain ids. */
type Props = { frame: StaffFrame; queue: Queue; address: ListAddress }

export function FilterForm({ frame, queue, address }: Props) {
  const words = frame.context.texts.staff.desk.filters
  const set = countFilters(address)
  return (
    <section class="filter-box" aria-label={words.title}>
      <p>
        {set > 0 ? words.active(set) : words.title}{' '}
        <a href={writeListAddress(queue.key, { order: address.order })}>{words.close}</a>
      </p>
      <FilterBar
        action={paths.queue(queue.key)}
        {...(set > 0 ? { clearHref: paths.queue(queue.key) } : {})}
      >
        <TextField
          name="q"
          id="suz-q"
          type="search"
          label={words.words}
          optional
          value={address.words}
        />
        <Choices frame={frame} queue={queue} address={address} />
        <DateField name="ilk" id="suz-ilk" label={words.from} optional value={address.from} />
        <DateField name="son" id="suz-son" label={words.through} optional value={address.through} />
        <SelectField
          name="sira"
          id="suz-sira"
          label={words.order}
          optional
          placeholder={false}
          value={(address.order ?? queue.order) === 'due' ? 'sure' : 'yeni'}
          options={[
            { value: 'sure', label: words.byDue },
            { value: 'yeni', label: words.byNewest },
          ]}
        />
        {queue.key === 'tumu' && (
          <CheckField
            name="acik"
            id="suz-acik"
            label={words.open}
            optional
            checked={address.open}
          />
        )}
        {queue.key !== 'geciken' && (
          <CheckField
            name="geciken"
            id="suz-geciken"
            label={words.late}
            optional
            checked={address.late}
          />
        )}
      </FilterBar>
    </section>
  )
}

function Choices({ frame, queue, address }: Props) {
  const { context, names, staff } = frame
  const { texts, language } = context
  const words = texts.staff.desk.filters
  const seen = unitsSeenBy(staff)
  const units = names.units.filter(unit => seen === null || seen.includes(unit.unitId))
  const shared = { optional: true, placeholder: words.any } as const
  return (
    <>
      {units.length > 1 && (
        <SelectField
          {...shared}
          name="birim"
          id="suz-birim"
          label={words.unit}
          value={address.unitId}
          options={units.map(unit => ({ value: unit.unitId, label: nameIn(unit, language) }))}
        />
      )}
      <SelectField
        {...shared}
        name="konu"
        id="suz-konu"
        label={words.topic}
        value={address.topicId}
        options={topicChoices(names, language)}
      />
      <SelectField
        {...shared}
        name="ilce"
        id="suz-ilce"
        label={words.district}
        value={address.district}
        options={names.districts.map(district => ({ value: district, label: district }))}
      />
      <SelectField
        {...shared}
        name="kanal"
        id="suz-kanal"
        label={words.channel}
        value={address.channel}
        options={channels.map(value => ({ value, label: texts.staff.words.channels[value] }))}
      />
      {queue.group === 'all' && (
        <SelectField
          {...shared}
          name="durum"
          id="suz-durum"
          label={words.progress}
          value={address.progress}
          options={progressSteps.map(value => ({
            value,
            label: texts.staff.words.progress[value],
          }))}
        />
      )}
    </>
  )
}
