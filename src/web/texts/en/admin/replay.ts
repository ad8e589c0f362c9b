// Owns the English words of the look at what a change of the calendar does to open requests.

import { counted } from '../../counted.ts'
import type { adminReplayTr } from '../../tr/admin/replay.ts'

export const adminReplayEn: typeof adminReplayTr = {
  title: 'Change of the calendar',
  lead: 'Nothing is changed yet. First look at what it would do to the periods that run.',
  changes: {
    'add-day': (day, name) => `Day to add: ${day}, ${name}`,
    'remove-day': day => `Day to remove: ${day}`,
    counting: 'Rules of counting that would change',
  },
  countingSays: {
    halfDays: yes =>
      yes ? 'Half-day holidays count as working days.' : 'Half-day holidays are no working days.',
    leave: yes =>
      yes
        ? 'Days of administrative leave count as working days.'
        : 'Days of administrative leave are no working days.',
    resume: 'When a fee is paid the days that were left go on.',
    restart: 'When a fee is paid all days count anew.',
  },
  figures: {
    clocks: 'running periods looked at',
    moving: 'would be due earlier',
    keeping: 'keep their date',
    late: 'would be late at once',
  },
  movingTitle: 'Periods that would be due earlier',
  keepingTitle: 'Periods that keep their date',
  keepingWhy:
    'The new calendar would give these periods a later day. A correction of the calendar never lengthens a period; only the notices that the law lists do. So the old date stays.',
  noneMoving: 'This change makes no running period due earlier.',
  noneKeeping: 'No period would be due later.',
  toKeeping: 'Show those that keep their date',
  toMoving: 'Show those that would be due earlier',
  download: 'Download the list (CSV)',
  columns: {
    number: 'Register number',
    class: 'Period',
    unit: 'Unit',
    raw: 'Last day',
    shifted: 'Shifted last day',
    internal: 'Internal last day',
    outcome: 'Result',
  },
  list: {
    effect: 'What happens',
    effects: { moves: 'comes earlier', kept: 'keeps its date' },
    before: date => `${date} (before)`,
    counted: date => `${date} (by the new calendar)`,
    after: date => `${date} (after the change)`,
  },
  noUnit: 'with no unit',
  becomes: 'instead of',
  outcomes: {
    waiting: 'waiting',
    moved: 'made earlier',
    passed: 'left alone: the period had stopped or changed meanwhile',
  },
  decideTitle: 'How should it apply?',
  onlyNew: 'Only for new requests',
  onlyNewNote: 'Periods that run keep their dates.',
  alsoOpen: 'Also for the open requests listed',
  alsoOpenNote:
    'The history of each request says by whose decision its date changed, and why. It cannot be undone.',
  justApply: 'Make the change',
  cancel: 'Cancel',
  back: 'Back to the calendar',
  decided: {
    new: 'The change is made; it applies to new requests only.',
    open: 'The change is made; the listed periods are due earlier now.',
  },
  running: (done, all) => `Periods are being moved: ${done} of ${all} done.`,
  runningNote: 'You can leave this page; the work goes on. Refresh to see how far it is.',
  refresh: 'Refresh',
  result: (moved, passed) =>
    `${counted(moved, 'period was', 'periods were')} made earlier; ${passed} had stopped or changed meanwhile and ${passed === '1' ? 'was' : 'were'} left alone.`,
  unfinished: 'A change of the calendar is being applied to open requests',
  see: 'See how far it is',
}
