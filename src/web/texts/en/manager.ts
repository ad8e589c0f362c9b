// Owns the English words of the manager's pages.

import { counted } from '../counted.ts'
import type { ManagerTexts } from '../tr/manager.ts'

export const managerEn: ManagerTexts = {
  title: 'Overview',
  asOf: when => `As of ${when}`,
  nothingYet: 'No request is registered yet',
  nothingYetTeach:
    'Once the first request is registered, delays, contests and broken promises appear here, unit by unit.',
  finding: {
    none: 'No request is late today.',
    some: count => `Late today: ${count}.`,
    longest: (days, unit) =>
      `The longest is ${days === '1' ? '1 day' : `${days} days`} late: ${unit}.`,
  },
  noUnit: 'No unit',
  noDistrict: 'District not named',
  noTopic: 'No topic chosen',
  noOfficer: 'Nobody assigned',
  total: 'Total',
  onThisPage: 'On this page',
  sections: {
    load: 'What the units hold today',
    results: 'What was kept, and what a good figure may hide',
    districts: 'Districts',
    list: 'Requests to watch',
    definitions: 'What the figures mean',
  },
  resultsNote:
    'The figures on the left show how well it goes; those on the right show what a good figure may hide. None is erased by answering.',
  successGroup: 'Result',
  warningGroup: 'Warning',
  keyNote: {
    late: 'last day passed, open',
    silence: 'period ran out unanswered',
    contested: 'applicant said “not solved”',
    'broken-promise': 'promised day has passed',
    open: 'wait for a reply or for work',
  },
  period: {
    label: 'Period',
    all: 'All records',
    days: 'Last 30 days',
    months: 'Last 12 months',
    show: 'Show',
    note: 'The period changes results and warnings only; what is open and late today is always complete.',
  },
  unit: 'Unit',
  district: 'District',
  topic: 'Topic',
  officer: 'Officer',
  month: 'Month',
  days: count => (count === '1' ? '1 day' : `${count} days`),
  of: (count, all) => `${count} / ${all}`,
  perDay: 'Count / all',
  noShare: 'none',
  chart: {
    oneUnit: (part, all, unit) =>
      `Of ${counted(all, 'late request')}, ${part} ${part === '1' ? 'is' : 'are'} in one unit: ${unit}`,
    lateCount: 'Late requests',
    months: (part, all) =>
      `Of ${counted(all, 'period')} that fell due in recent months, ${part} ${part === '1' ? 'was' : 'were'} missed`,
    monthsAllKept: all =>
      all === '1'
        ? 'The one period that fell due in recent months was kept'
        : `All ${all} periods that fell due in recent months were kept`,
    monthsMissed: 'Missed',
    monthsDefinition:
      'Per month: legal and service periods whose last day fell in it and that were not answered or done in time. Withdrawn and reclassified periods are not counted.',
  },
  list: {
    kinds: {
      late: 'Late',
      silence: 'Silence',
      contested: 'Contested',
      'broken-promise': 'Broken promises',
    },
    kindsLabel: 'Which requests',
    captions: {
      late: 'Open requests whose last day has passed, the longest delay first',
      silence:
        'Requests whose legal period ran out unanswered, the oldest first; they stay when a reply follows',
      contested:
        'Requests whose applicant contested the reply, the oldest contest first; they stay when a new reply follows',
      'broken-promise':
        'Promises whose day has passed, the oldest first; they stay when the work follows',
    },
    count: count => (count === '1' ? '1 request' : `${count} requests`),
    empty: 'No request in this list',
    emptyFiltered: 'No request fits these filters',
    any: 'All',
    columns: {
      number: 'Number',
      late: 'Delay',
      since: {
        silence: 'Silent since',
        contested: 'Contested on',
        'broken-promise': 'Promised for',
      },
      words: 'What it says',
      due: 'Last day',
      state: 'State',
      flags: 'Marks',
    },
    notLate: 'Not late',
    flags: { contested: 'Contested', silence: 'Silence', promise: 'Promised' },
  },
  download: 'Download CSV',
  unitPage: {
    back: 'Back to the overview',
    today: 'Today',
    results: 'In the period',
    topics: 'Open work by topic',
    officers: 'Open work by officer',
    bulk: 'Bulk replies within one minute',
    bulkNone: count => `There was no minute with ${count} or more replies.`,
    bulkOne: (when, count) => `${when}: ${counted(count, 'reply', 'replies')}`,
    late: 'Late requests of the unit',
    seeAll: 'The whole list',
    inactive: 'This unit is no longer in use.',
    noneOpen: 'The unit has no open work',
  },
  definitions: {
    note: 'Every figure is counted from the events of the ledger; nobody can change it by hand. Shares stand beside their raw counts.',
    formula: 'Formula',
    about: { today: 'Today', period: 'Period' },
  },
  csv: {
    code: 'Code',
    district: 'District',
    unit: 'Unit',
    count: 'count',
    of: 'of',
    heads: {
      'late-median': 'Median delay (days)',
      'late-longest': 'Longest delay (days)',
      answered: 'Answered',
      'legal-due': 'Legal periods ended',
      'service-due': 'Service periods ended',
      'promises-due': 'Promises due',
      dispatched: 'Dispatched',
    },
  },
  rail: { group: 'Management', overview: 'Overview', desk: 'Requests', units: 'Units' },
}
