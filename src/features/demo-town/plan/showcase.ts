// The lives that must be there on any day: each state of a request at least a few times. Chooses;
// builds nothing.
import type { Scenario } from './scenario.ts'

export type Showcase = {
  /** How often. */
  times: number
  /** Received so many working days ago; 0 is today. */
  age: readonly [from: number, through: number]
  topics: readonly string[]
  scenario: Partial<Scenario>
}

const street = [
  'yol-cukur',
  'yol-kaldirim',
  'su-basinc',
  'hayvan-kopek',
  'zabita-isgal',
  'park-bank',
  'imar-numara',
  'ulasim-durak',
]
const signed = [
  'ulasim-hat',
  'yol-asfalt',
  'su-fatura',
  'kurumsal-personel',
  'sosyal-nakdi',
  'park-yeni',
]
const anything = [
  'su-kesinti',
  'hayvan-kopek',
  'ulasim-otobus',
  'sebeke-lamba',
  'sosyal-gida',
  'temizlik-cop',
  'engelli-nakil',
  'zabita-gurultu',
]
const programmable = [
  'yol-asfalt',
  'yol-kaldirim',
  'park-oyun',
  'ulasim-durak',
  'su-basinc',
  'yol-stabilize',
]

/** Nothing goes wrong on the way, so that the wanted stage is reached. */
const plain: Partial<Scenario> = {
  pace: 'in-time',
  returns: 0,
  isWithdrawn: false,
  isDeclined: false,
  hasInterim: false,
  question: 'none',
}

const until = (
  stop: NonNullable<Scenario['stop']>,
  more: Partial<Scenario> = {},
): Partial<Scenario> => ({
  ...plain,
  stop,
  ...more,
})

export const showcases: readonly Showcase[] = [
  { times: 7, age: [0, 0], topics: anything, scenario: until('received') },
  { times: 2, age: [1, 1], topics: anything, scenario: until('received') },
  { times: 5, age: [1, 2], topics: anything, scenario: until('routed') },
  { times: 3, age: [2, 3], topics: street, scenario: until('returned', { returns: 1 }) },
  { times: 2, age: [3, 4], topics: street, scenario: until('returned', { returns: 2 }) },
  { times: 6, age: [1, 4], topics: street, scenario: until('accepted') },
  { times: 3, age: [2, 4], topics: street, scenario: until('asked', { question: 'open' }) },
  {
    times: 3,
    age: [2, 4],
    topics: street,
    scenario: until('question-answered', { question: 'answered' }),
  },
  { times: 3, age: [10, 14], topics: signed, scenario: until('interim', { hasInterim: true }) },
  {
    times: 2,
    age: [2, 4],
    topics: street,
    scenario: until('worked', { answer: undefinedAnswer('fulfilled') }),
  },
  { times: 4, age: [3, 8], topics: signed, scenario: until('submitted') },
  { times: 2, age: [4, 9], topics: signed, scenario: until('declined', { isDeclined: true }) },
  { times: 9, age: [12, 20], topics: programmable, scenario: promised('kept') },
  { times: 4, age: [130, 200], topics: programmable, scenario: promised('broken') },
  { times: 3, age: [22, 28], topics: street, scenario: contested(false) },
  { times: 2, age: [40, 90], topics: street, scenario: contested(true) },
  { times: 3, age: [24, 40], topics: street, scenario: { ...plain, pace: 'silent' } },
]

function promised(promise: Scenario['promise']): Partial<Scenario> {
  return { ...plain, promise, answer: undefinedAnswer('programmed') }
}

function contested(isContestResolved: boolean): Partial<Scenario> {
  return { ...plain, verdict: 'contest', isContestResolved, answer: undefinedAnswer('fulfilled') }
}

/** The outcome without its words; the words come from the topic when the life is built. */
function undefinedAnswer(outcome: 'fulfilled' | 'programmed'): Scenario['answer'] {
  return { outcome, core: '', reasonCode: null }
}
