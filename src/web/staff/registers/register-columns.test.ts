import { expect, test } from 'vitest'
import type { EntryRow } from '../../../features/registers/register-list.ts'
import { textsFor } from '../../texts/texts.ts'
import type { Names } from '../frame/names.ts'
import { columnsOf } from './register-columns.ts'

const names: Names = {
  version: 1,
  units: [],
  topics: [],
  staff: [],
  districts: [],
  unitById: new Map(),
  topicById: new Map(),
  staffById: new Map(),
}
const columns = columnsOf('appeals', { texts: textsFor('tr'), language: 'tr' }, names)
const namesOn = (...places: readonly string[]) =>
  columns.filter(({ on }) => places.includes(on)).map(({ name }) => name)

test('the register of appeals has one column for a decision and its day, so that the words have room', () => {
  expect(namesOn('page', 'screen')).toEqual([
    'Sıra',
    'Başvuru numarası',
    'Başvuru tarihi',
    'Nereye başvuruldu',
    'Dosya numarası',
    'Karar',
    'Konu ve özet',
    'Birim',
    'Sonuç',
  ])
  const decision = columns.find(({ name, on }) => name === 'Karar' && on === 'screen')
  const said = (laterData: EntryRow['laterData']) =>
    // as: the cell reads what became of the entry only
    decision?.cell({ laterData } as EntryRow)
  expect(said({ result: 'upheld', decidedOn: '2026-09-22' })).toBe(
    'Başvuran haklı bulundu, 22.09.2026',
  )
  expect(said(null)).toBe('')
})

test('on paper and in files the day of the decision is a column of its own, to be sorted by', () => {
  expect(namesOn('page', 'paper').filter(name => name.startsWith('Karar'))).toEqual([
    'Karar',
    'Karar tarihi',
  ])
})
