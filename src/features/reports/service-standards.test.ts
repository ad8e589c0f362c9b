// Tests of the service standards: what is published, in which language, with which documents.
import { expect, test } from 'vitest'
import { type StandardTopic, serviceStandards } from './service-standards.ts'

const topic = (topicId: string, more: Partial<StandardTopic> = {}): StandardTopic => ({
  topicId,
  parentTopicId: null,
  name: topicId,
  nameEn: '',
  promisedDays: null,
  documents: '',
  documentsEn: '',
  isActive: true,
  ...more,
})

test('services stand below their main topic; what is out of use is not published', () => {
  const topics = [
    topic('Yol'),
    topic('Çukur', { parentTopicId: 'Yol', promisedDays: 5 }),
    topic('Asfalt', { parentTopicId: 'Yol', isActive: false }),
    topic('Teşekkür'),
    topic('Eski', { isActive: false }),
    topic('Eskinin altı', { parentTopicId: 'Eski' }),
  ]
  const published = serviceStandards(topics, 'tr').map(({ name, services }) => [
    name,
    services.map(service => [service.name, service.promisedDays]),
  ])
  expect(published).toEqual([
    ['Yol', [['Çukur', 5]]],
    ['Teşekkür', [['Teşekkür', null]]],
  ])
})

test('documents stand one a line; English falls back to Turkish', () => {
  const card = topic('Kart', {
    nameEn: 'Card',
    documents: 'Dilekçe\n\n Fotoğraf ',
    documentsEn: '',
  })
  expect(serviceStandards([card], 'en')).toEqual([
    {
      topicId: 'Kart',
      name: 'Card',
      services: [
        { topicId: 'Kart', name: 'Card', documents: ['Dilekçe', 'Fotoğraf'], promisedDays: null },
      ],
    },
  ])
})
