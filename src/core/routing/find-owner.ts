// Finds whose matter a request is by the map of owners. Pure. The most specific valid row wins; where rows
// that are equally specific disagree, or where something that would matter is unknown, nothing is guessed.
// Law: docs/law/routing.md O1 to O4, pinned by find-owner.test.ts.
import type { IsoDate } from '../time/dates.ts'
import { isSameOwner, isValidOn, type OwnershipRow, type RoadClass } from './ownership.ts'

export type OwnerQuestion = {
  /** The topic and the main topic above it; null: nobody named a topic. */
  topic: { topicId: string; parentTopicId: string | null } | null
  /** Null: not known, which is not the same as none. */
  roadClass: RoadClass | null
  /** Null: not known. */
  district: string | null
  on: IsoDate
  /** The municipality of that district; null: the list of bodies has none. */
  districtBodyId: string | null
}

export type Undecided =
  | 'no-topic'
  /** The map says nothing of this topic on that day. */
  | 'not-mapped'
  /** The map knows the topic, but not for this road and district. */
  | 'not-covered'
  | 'road-class-unknown'
  | 'district-unknown'
  /** Rows that are equally specific lead to different owners. */
  | 'rows-disagree'
  /** It is the district municipality's, and the list of bodies does not have it. */
  | 'no-district-body'

export type FoundOwner =
  | { kind: 'unit'; unitId: string; row: OwnershipRow }
  | { kind: 'body'; bodyId: string; row: OwnershipRow }
  | { kind: 'undecided'; why: Undecided; rows: readonly OwnershipRow[] }

/** A place for which every part is settled: a value, or `other`, which only rows for any place fit. */
type Place = { roadClass: RoadClass | 'other'; district: string }
const OTHER = 'other'

const undecided = (why: Undecided, rows: readonly OwnershipRow[] = []): FoundOwner => ({
  kind: 'undecided',
  why,
  rows,
})

export function findOwner(rows: readonly OwnershipRow[], question: OwnerQuestion): FoundOwner {
  const { topic, on } = question
  if (topic === null) return undecided('no-topic')
  const valid = rows.filter(row => isValidOn(row, on) && topicRank(row, topic) > 0)
  if (valid.length === 0) return undecided('not-mapped')
  const districts = question.district === null ? valuesOf(valid, 'district') : [question.district]
  const classes = question.roadClass === null ? valuesOf(valid, 'roadClass') : [question.roadClass]
  const answers = districts.flatMap(district =>
    classes.map(roadClass => answerAt(valid, topic, { district, roadClass })),
  )
  const [first] = answers
  if (first === undefined) return undecided('not-covered', valid)
  if (answers.every(answer => isSameAnswer(answer, first))) return resolved(first, question)
  return undecided(whatMatters(answers, classes.length), valid)
}

/** Every value that a row names, and one that none names. */
function valuesOf(rows: readonly OwnershipRow[], part: 'district'): string[]
function valuesOf(rows: readonly OwnershipRow[], part: 'roadClass'): (RoadClass | 'other')[]
function valuesOf(rows: readonly OwnershipRow[], part: 'district' | 'roadClass'): string[] {
  return [...new Set([OTHER, ...rows.flatMap(row => row[part] ?? [])])]
}

type Answer = { rows: readonly OwnershipRow[]; why: 'not-covered' | 'rows-disagree' | null }

function answerAt(
  valid: readonly OwnershipRow[],
  topic: { topicId: string },
  place: Place,
): Answer {
  const fitting = valid.filter(
    row =>
      (row.roadClass === null || row.roadClass === place.roadClass) &&
      (row.district === null || row.district === place.district),
  )
  const best = fitting
    .filter(row => !fitting.some(other => isMoreSpecific(other, row, topic)))
    .toSorted((one, other) => (one.rowId < other.rowId ? -1 : 1))
  const [first] = best
  if (first === undefined) return { rows: [], why: 'not-covered' }
  const agree = best.every(row => isSameOwner(row.owner, first.owner))
  return { rows: best, why: agree ? null : 'rows-disagree' }
}

/** 2: names the topic itself; 1: the main topic above it; 0: another topic. */
function topicRank(
  row: OwnershipRow,
  topic: { topicId: string; parentTopicId?: string | null },
): number {
  if (row.topicId === topic.topicId) return 2
  return row.topicId === topic.parentTopicId ? 1 : 0
}

/**
 * A row of the topic itself beats one of its main topic. Among rows of the same topic, one beats another
 * when it names whatever the other names and something more; of a road and a district neither beats the
 * other.
 */
function isMoreSpecific(
  one: OwnershipRow,
  other: OwnershipRow,
  topic: { topicId: string },
): boolean {
  const rank = (row: OwnershipRow) => (row.topicId === topic.topicId ? 2 : 1)
  if (rank(one) !== rank(other)) return rank(one) > rank(other)
  const names = (row: OwnershipRow) => [row.roadClass !== null, row.district !== null]
  const [ours, theirs] = [names(one), names(other)]
  const covers = theirs.every((named, at) => !named || ours[at])
  return covers && ours.some((named, at) => named && !theirs[at])
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  if (one.why !== other.why) return false
  const [a, b] = [one.rows[0], other.rows[0]]
  return a === undefined || b === undefined ? a === b : isSameOwner(a.owner, b.owner)
}

function resolved(answer: Answer, question: OwnerQuestion): FoundOwner {
  const [row] = answer.rows
  if (answer.why !== null || row === undefined)
    return undecided(answer.why ?? 'not-covered', answer.rows)
  const { owner } = row
  if (owner.kind === 'unit') return { kind: 'unit', unitId: owner.unitId, row }
  if (owner.kind === 'body') return { kind: 'body', bodyId: owner.bodyId, row }
  if (question.district === null) return undecided('district-unknown', [row])
  if (question.districtBodyId === null) return undecided('no-district-body', [row])
  return { kind: 'body', bodyId: question.districtBodyId, row }
}

/** Several answers are possible: the district decides where in each of them every road has one owner. */
function whatMatters(answers: readonly Answer[], classes: number): Undecided {
  const isSameOnAnyRoad = answers.every((answer, at) => {
    const first = answers[at - (at % classes)]
    return first !== undefined && isSameAnswer(answer, first)
  })
  return isSameOnAnyRoad ? 'district-unknown' : 'road-class-unknown'
}
