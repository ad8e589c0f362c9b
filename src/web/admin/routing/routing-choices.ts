// What the forms and filters of the map of owners offer: topics, roads, districts, owners; and how a row is
// said in words.
import { type Owner, roadClasses } from '../../../core/routing/ownership.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import { listDistricts } from '../../../features/apply/place-queries.ts'
import {
  listTopics,
  listUnits,
  type Topic,
  type Unit,
} from '../../../features/organisation/organisation-queries.ts'
import { type Body, isInUse, listBodies } from '../../../features/routing/bodies.ts'
import { lastDayOf } from '../../../features/routing/read-validity.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { SelectGroup, SelectOption } from '../../ui/form/select-field.tsx'
import { nameIn, topicTree, unitOptions } from '../admin-names.ts'

export type RoutingChoices = {
  topics: readonly Topic[]
  units: readonly Unit[]
  bodies: readonly Body[]
  districts: readonly string[]
}

export async function loadChoices({ desk }: PageContext): Promise<RoutingChoices> {
  const [topics, units, bodies, listed] = await Promise.all([
    listTopics(desk.store, desk.municipalityId),
    listUnits(desk.store, desk.municipalityId),
    listBodies(desk),
    listDistricts(desk),
  ])
  const ofBodies = bodies.flatMap(body => body.district ?? [])
  return { topics, units, bodies, districts: [...new Set([...listed, ...ofBodies])] }
}

type Choices = readonly (SelectOption | SelectGroup)[]

/** The main topic itself stands first in its group. */
export const topicOptions = (
  { language }: PageContext,
  { topics }: RoutingChoices,
): SelectGroup[] =>
  topicTree(topics.filter(topic => topic.isActive)).map(({ main, below }) => ({
    title: nameIn(main, language),
    options: [main, ...below].map(topic => ({
      value: topic.topicId,
      label: nameIn(topic, language),
    })),
  }))

export const roadOptions = ({ texts }: PageContext): SelectOption[] =>
  roadClasses.map(value => ({ value, label: texts.routing.words.roads[value] }))

export const districtOptions = ({ districts }: RoutingChoices): SelectOption[] =>
  districts.map(value => ({ value, label: value }))

export function ownerOptions(context: PageContext, { units, bodies }: RoutingChoices): Choices {
  const words = context.texts.routing.admin.owners
  const inUse = bodies.filter(body => isInUse(body, context.today))
  const ofUnits = unitOptions(units, context.language)
  return [
    { value: 'district-body', label: words.districtBody },
    {
      title: words.units,
      options: ofUnits.map(each => ({ ...each, value: `unit:${each.value}` })),
    },
    {
      title: words.bodies,
      options: inUse.map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name })),
    },
  ]
}

export function ownerWords(context: PageContext, choices: RoutingChoices, owner: Owner): string {
  if (owner.kind === 'district-body') return context.texts.routing.admin.owners.districtBody
  if (owner.kind === 'body')
    return choices.bodies.find(body => body.bodyId === owner.bodyId)?.name ?? ''
  const unit = choices.units.find(each => each.unitId === owner.unitId)
  return unit === undefined ? '' : nameIn(unit, context.language)
}

export function topicWords(
  { language, texts }: PageContext,
  { topics }: RoutingChoices,
  topicId: string,
): string {
  const topic = topics.find(each => each.topicId === topicId)
  if (topic === undefined) return ''
  const name = nameIn(topic, language)
  const isMain = topics.some(each => each.parentTopicId === topicId)
  return isMain ? texts.routing.admin.owners.mainTopic(name) : name
}

type Dated = Parameters<typeof lastDayOf>[0]

/** `01.02.2022 –` or `15.11.2025 – 15.04.2026`. */
export function validityWords(
  { texts, language }: PageContext,
  { validFrom, validBefore }: { validFrom: NonNullable<Dated>; validBefore: Dated },
): string {
  const words = texts.routing.admin.owners
  if (validBefore === validFrom) return words.never
  const last = lastDayOf(validBefore)
  const from = formatShortDate(validFrom, language)
  return last === null ? words.since(from) : words.range(from, formatShortDate(last, language))
}
