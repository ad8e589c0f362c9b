// Each question says what it needs before somebody answers, in words that fit what is asked for.
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import {
  appOf,
  elementsOf,
  type Resident,
  resident,
  textOf,
} from '../../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../../test/support/small-town.ts'
import { citizenRoutes } from '../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

/** Somebody who has said what it is and what it is about, and now is asked where. */
async function askedWhere(kind: string, topic: string): Promise<Resident> {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: kind })
  await person.send('/basvuru/konu', { konu: topic })
  expect(person.page.path).toBe('/basvuru/nerede')
  return person
}

const isRequired = (html: string, name: string) =>
  elementsOf(html)
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.has('required')

test('where a place is needed, the question says before what is enough, and calls nothing optional', async () => {
  const person = await askedWhere('complaint', 'yol-cukur')
  const words = textOf(person.page.html)
  expect(words).toContain('mahalle, sokak ya da yer tarifinden en az birini de yazın')
  expect(words).not.toContain('(isteğe bağlı)')
  for (const name of ['mahalle', 'sokak', 'tarif'])
    expect(isRequired(person.page.html, name), name).toBe(false)
  const refused = await person.send('/basvuru/nerede', { ilce: 'Yakutiye' })
  expect(refused.status).toBe(422)
  expect(textOf(refused.html)).not.toContain('(isteğe bağlı)')
})

test('where no place is needed, every field of it is optional', async () => {
  const person = await askedWhere('complaint', 'bilinmiyor')
  expect(textOf(person.page.html)).toContain('Bu konu için yer gerekmiyor.')
  expect(textOf(person.page.html).match(/\(isteğe bağlı\)/g)).toHaveLength(4)
  expect(person.page.html).not.toContain('required')
})
