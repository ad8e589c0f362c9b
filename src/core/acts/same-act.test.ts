// Pins what a repeated key means: the same act again, or another one that must not be called done.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parkUnit, roadUnit } from '../../../test/support/requests/people.ts'
import { anyLife } from '../../../test/support/requests/random-life.ts'
import type { Command } from '../request/commands.ts'
import type { NewEvent } from '../request/events.ts'
import { isSameAct } from './same-act.ts'

const toParks: Command = { action: 'route', unitId: parkUnit, note: '' }
const routed: NewEvent = { kind: 'request.routed', data: { unitId: parkUnit, note: '' } }
const noteOf = (text: string, ...attachmentIds: string[]): Command => ({
  action: 'add-note',
  text,
  attachmentIds,
})
const noted: NewEvent = { kind: 'note.added', data: { text: 'Arandı.', attachmentIds: ['f1'] } }
const forwardBy = (bodyId: string, bodyName: string): Command => ({
  action: 'forward',
  bodyId,
  bodyName,
  transferText: 'Gereği.',
  noticeText: 'Gönderildi.',
})
const forwarded: NewEvent = {
  kind: 'request.forwarded',
  data: { bodyId: 'b1', bodyName: 'DSİ', ground: '3071-m5', transferText: 'Gereği.' },
}

const classifyBy = (topicId: string | null): Command => ({
  action: 'classify',
  kind: 'demand',
  legalClass: 'petition',
  topicId,
})
const classified: NewEvent = {
  kind: 'request.classified',
  data: { kind: 'demand', legalClass: 'petition', topicId: null },
}

test.each<[string, Command, NewEvent[], boolean]>([
  ['the same unit', toParks, [routed], true],
  ['another unit', { ...toParks, unitId: roadUnit }, [routed], false],
  ['a note with the key of a routing', noteOf('Arandı.'), [routed], false],
  ['the same note, its file uploaded again', noteOf('Arandı.', 'f2'), [noted], true],
  ['another note', noteOf('Ulaşılamadı.'), [noted], false],
  ['a new body, typed in twice', forwardBy('b2', 'DSİ'), [forwarded], true],
  ['another body', forwardBy('b2', 'TEDAŞ'), [forwarded], false],
  ['the same topic: none', classifyBy(null), [classified], true],
  ['a topic instead of none', classifyBy('topic-1'), [classified], false],
  ['a key of nothing', toParks, [], false],
])('%s', (_, command, stored, expected) => {
  expect(isSameAct(command, stored)).toBe(expected)
})

test('whatever was decided is the same act when it is sent again', () => {
  fc.assert(
    fc.property(anyLife, ({ tried }) => {
      for (const { command, decision } of tried)
        if (decision.ok) expect(isSameAct(command, decision.events)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
