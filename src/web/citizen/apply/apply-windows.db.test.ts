// Two windows of one browser: "send" sends what the page beside it showed, or nothing, and says so.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type CitizenTown,
  elementsOf,
  openCitizenTown,
  type Resident,
  textOf,
} from '../../../../test/support/resident.ts'
import { inTransaction } from '../../../store/store.ts'

let at: CitizenTown
beforeAll(async () => {
  at = await openCitizenTown()
})
afterAll(() => at.close())

async function answerAll(person: Resident, text: string): Promise<void> {
  await person.send('/basvuru/ne', { tur: 'complaint' })
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  await person.send('/basvuru/nerede', { ilce: 'Yakutiye', sokak: 'Ilıca Sokak' })
  await person.send('/basvuru/ne-oldu', { metin: text })
  await person.send('/basvuru/kim', { ad: 'Şükrü İğdır' })
  expect(person.page.path).toBe('/basvuru/kontrol')
}

/** What the check page of this window would send. */
function shownIn(person: Resident): { gorulen: string } {
  const field = elementsOf(person.page.html).find(
    ({ attributes }) => attributes.get('name') === 'gorulen',
  )
  return { gorulen: field?.attributes.get('value') ?? '' }
}

async function textsSent(...texts: readonly string[]): Promise<string[]> {
  const { rows } = await inTransaction(at.town.store, at.town.desk.municipalityId, trx =>
    sql<{ text: string }>`SELECT text FROM requests WHERE text = ANY(${texts})`.execute(trx),
  )
  return rows.map(row => row.text)
}

const changed = 'Başvuru başka bir pencerede değişti'

test('another application was begun and finished in another window: nothing is sent, the new one is shown', async () => {
  const person = at.resident()
  await answerAll(person, 'BIR 1')
  const inTabA = shownIn(person)
  await person.send('/basvuru/yeniden')
  await answerAll(person, 'IKI 1')
  const answer = await person.send('/basvuru/gonder', inTabA)
  expect(answer.path).toBe('/basvuru/kontrol?degisti=1')
  expect(textOf(answer.html)).toContain(`${changed}. Aşağıda şimdiki hâli var; gönderilmedi.`)
  expect(textOf(answer.html)).toContain('IKI 1')
  expect(await textsSent('BIR 1', 'IKI 1')).toEqual([])
  // The page that is shown now sends what it shows.
  expect((await person.send('/basvuru/gonder')).path).toBe('/basvuru/alindi')
  expect(await textsSent('BIR 1', 'IKI 1')).toEqual(['IKI 1'])
})

test('the other one is unfinished: its missing question says that nothing was sent', async () => {
  const person = at.resident()
  await answerAll(person, 'BIR 2')
  const inTabA = shownIn(person)
  await person.send('/basvuru/yeniden')
  await person.send('/basvuru/ne', { tur: 'demand' })
  const answer = await person.send('/basvuru/gonder', inTabA)
  expect(answer.path).toBe('/basvuru/konu?degisti=1')
  expect(textOf(answer.html)).toContain(`${changed}; gönderilmedi.`)
  expect(await textsSent('BIR 2')).toEqual([])
})

test('one answer was changed in another window: the page before does not send it unseen', async () => {
  const person = at.resident()
  await answerAll(person, 'BIR 3')
  const inTabA = shownIn(person)
  await person.send('/basvuru/kim', { ad: 'Ayşe Ilgın' })
  const answer = await person.send('/basvuru/gonder', inTabA)
  expect(textOf(answer.html)).toContain(changed)
  expect(textOf(answer.html)).toContain('Ayşe Ilgın')
  expect(await textsSent('BIR 3')).toEqual([])
})

test('the change was sent from the other window: the older page says that its own state was not sent', async () => {
  const person = at.resident()
  await answerAll(person, 'BIR 4')
  const inTabA = shownIn(person)
  await person.send('/basvuru/ne-oldu', { metin: 'IKI 4' })
  await person.open('/basvuru/kontrol')
  await person.send('/basvuru/gonder')
  const answer = await person.send('/basvuru/gonder', inTabA)
  expect(answer.path).toBe('/basvuru?degisti=1')
  expect(textOf(answer.html)).toContain('Önceki sayfada gördüğünüz hâli gönderilmedi')
  expect(answer.html).toContain('href="/basvuru/alindi"')
  expect(await textsSent('BIR 4', 'IKI 4')).toEqual(['IKI 4'])
})

test('a language that was changed meanwhile is no change of the application', async () => {
  const person = at.resident()
  await answerAll(person, 'BIR 5')
  person.setCookie('dil', 'en')
  expect((await person.send('/basvuru/gonder')).path).toBe('/basvuru/alindi')
  expect(await textsSent('BIR 5')).toEqual(['BIR 5'])
})
