// Residents' own words find topics, whatever their ending and spelling.
import { expect, test } from 'vitest'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import { findTopics, topicGroups, topicsOfGroup } from './topic-search.ts'

const topic = (
  code: string,
  name: string,
  parent: string | null = null,
  isActive = true,
): Topic => ({
  topicId: code,
  parentTopicId: parent,
  code,
  name,
  nameEn: '',
  ownerUnitId: null,
  promisedDays: null,
  needsApproval: false,
  needsPlace: true,
  documents: '',
  documentsEn: '',
  isActive,
})

const topics = [
  topic('yol', 'Yol ve Üstyapı'),
  topic('yol-cukur', 'Çukur, bozuk asfalt', 'yol'),
  topic('yol-kaldirim', 'Kaldırım, bordür', 'yol'),
  topic('yol-eski', 'Çukur (eski)', 'yol', false),
  topic('su', 'Su ve Kanal'),
  topic('su-kesinti', 'Su kesintisi', 'su'),
  topic('bos', 'Boş başlık'),
  topic('bos-eski', 'Eski konu', 'bos', false),
  topic('tesekkur', 'Teşekkür'),
]

const codes = (found: readonly Topic[]) => found.map(each => each.code)

test.each([
  ['çukur', ['yol-cukur']],
  ['CUKURLAR', ['yol-cukur']],
  ['sokakta çukurlar var', ['yol-cukur']],
  ['kaldirimda', ['yol-kaldirim']],
  ['SU KESINTISI', ['su-kesinti']],
  ['teşekkürler', ['tesekkur']],
  ['yol', ['yol-cukur', 'yol-kaldirim']],
  ['kaldırım çukur', ['yol-cukur', 'yol-kaldirim']],
  ['zzz', []],
  ['', []],
  ['?!', []],
])('%j finds %j', (typed, expected) => {
  expect(codes(findTopics(topics, typed))).toEqual(expected)
})

test('a group whose topics are all out of use is not shown; a topic that stands alone is', () => {
  expect(codes(topicGroups(topics))).toEqual(['yol', 'su', 'tesekkur'])
  expect(codes(topicsOfGroup(topics, 'yol'))).toEqual(['yol-cukur', 'yol-kaldirim'])
  expect(codes(topicsOfGroup(topics, 'tesekkur'))).toEqual(['tesekkur'])
  expect(codes(topicsOfGroup(topics, 'yok'))).toEqual([])
})
