import { expect, test } from 'vitest'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import { findTopic } from './find-topic.ts'

const topic = (code: string, name: string, nameEn: string, isActive = true): Topic => ({
  topicId: `id of ${code}`,
  parentTopicId: null,
  code,
  name,
  nameEn,
  ownerUnitId: null,
  promisedDays: null,
  needsApproval: false,
  needsPlace: true,
  documents: '',
  documentsEn: '',
  isActive,
})

const topics = [
  topic('yol-cukur', 'Çukur, bozuk asfalt', 'Pothole'),
  topic('yol-asfalt', 'Yeni asfalt', 'New asphalt'),
  topic('park-budama', 'Ağaç budama', 'Tree pruning'),
  topic('eski', 'Eski konu', 'Old topic', false),
]

test.each([
  ['yol-cukur', 'yol-cukur'],
  ['YOL CUKUR', 'yol-cukur'],
  ['Çukur, bozuk asfalt (yol-cukur)', 'yol-cukur'],
  ['çuk', 'yol-cukur'],
  ['agac bud', 'park-budama'],
  ['New asphalt (yol-asfalt)', 'yol-asfalt'],
  ['yeni', 'yol-asfalt'],
])('“%s” is %s', (typed, code) => {
  expect(findTopic(topics, typed)).toEqual({ found: 'one', topicId: `id of ${code}` })
})

test('words of two topics, of none, and of one that is no longer in use choose nothing', () => {
  expect(findTopic(topics, 'asfalt')).toEqual({ found: 'many' })
  expect(findTopic(topics, 'itfaiye')).toEqual({ found: 'none' })
  expect(findTopic(topics, 'eski konu')).toEqual({ found: 'none' })
  expect(findTopic(topics, ' . ')).toEqual({ found: 'nothing-typed' })
})
