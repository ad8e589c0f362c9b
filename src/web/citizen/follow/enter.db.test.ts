// Number and code open one request for half an hour; nobody learns anything by guessing.
import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import { appOf, resident, textOf, typedIn } from '../../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../../test/support/small-town.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import { citizenRoutes } from '../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeEach(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

afterEach(async () => {
  await town.close()
  await database.drop()
})

const WRONG_CODE = 'K7QM-4XPA-9TRD'

test('the right pair opens the request, however it is typed, and neither stands in an address', async () => {
  const { registerNumber, code } = await town.receive()
  const person = resident(app)
  const small = code.toLowerCase().replaceAll('-', ' ')
  const page = await person.send('/takip', { no: registerNumber.replaceAll('-', ' '), kod: small })
  expect(page.status).toBe(200)
  expect(page.path).toBe('/takip/basvurum')
  expect(textOf(page.html)).toContain(`Başvuru ${registerNumber}`)
  expect(page.html).not.toContain(code)
  expect(person.cookies.get('takip')).not.toContain(code)
})

test('a link with the number fills in the number and nothing else', async () => {
  const page = await resident(app).open('/takip?no=BM-2026-000007')
  expect(typedIn(page.html, 'no')).toBe('BM-2026-000007')
  expect(typedIn(page.html, 'kod')).toBe('')
})

test('a wrong code and a number that does not exist get the same answer, byte for byte', async () => {
  const { registerNumber } = await town.receive()
  const known = await resident(app).send('/takip', { no: registerNumber, kod: WRONG_CODE })
  const unknown = await resident(app).send('/takip', { no: 'BM-2026-999999', kod: WRONG_CODE })
  expect(known.status).toBe(422)
  expect(unknown.status).toBe(422)
  expect(unknown.html.replaceAll('BM-2026-999999', registerNumber)).toBe(known.html)
  expect(textOf(known.html)).toContain('birbirini tutmuyor')
  expect(typedIn(known.html, 'kod')).toBe(WRONG_CODE)
})

test('what cannot be a number or a code is said at its field and is no try', async () => {
  const person = resident(app)
  const empty = await person.send('/takip', { no: '', kod: '' })
  expect(textOf(empty.html)).toContain('Kayıt numarasını yazın.')
  for (let round = 0; round < 12; round += 1) {
    const page = await person.send('/takip', { no: 'yüz yirmi üç', kod: 'IO01' })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain('Kayıt numarası BM-2026-000123 gibi yazılır.')
    expect(textOf(page.html)).toContain('Takip kodu 12 işarettir.')
  }
})

test('the eleventh try at a number is not looked at, even with the right code, for a quarter of an hour', async () => {
  const { registerNumber, code } = await town.receive()
  const other = await town.receive()
  const person = resident(app)
  for (let round = 0; round < 10; round += 1)
    expect((await person.send('/takip', { no: registerNumber, kod: WRONG_CODE })).status).toBe(422)
  const blocked = await person.send('/takip', { no: registerNumber, kod: code })
  expect(blocked.status).toBe(429)
  expect(textOf(blocked.html)).toContain('On beş dakika sonra yeniden deneyin')
  expect(textOf(blocked.html)).toContain('0442 000 01 53')
  // Another request is not shut with it.
  const free = await person.send('/takip', { no: other.registerNumber, kod: other.code })
  expect(free.status).toBe(200)
  town.setNow('2026-03-10T09:15:00Z')
  expect((await person.send('/takip', { no: registerNumber, kod: code })).status).toBe(200)
})

test('a number that does not exist is shut in the same way', async () => {
  const person = resident(app)
  for (let round = 0; round < 10; round += 1)
    await person.send('/takip', { no: 'BM-2026-999999', kod: WRONG_CODE })
  const blocked = await person.send('/takip', { no: 'BM-2026-999999', kod: WRONG_CODE })
  expect(blocked.status).toBe(429)
})

test('a thousand guesses from one address: sixty are looked at, the rest are refused', async () => {
  const { registerNumber } = await town.receive()
  const person = resident(app)
  const counts: Record<number, number> = {}
  for (let serial = 1000; serial < 2000; serial += 1) {
    const { status } = await person.send('/takip', { no: `BM-2026-${serial}00`, kod: WRONG_CODE })
    counts[status] = (counts[status] ?? 0) + 1
  }
  expect(counts).toEqual({ 422: 60, 429: 940 })
  // Somebody elsewhere is not touched by it.
  const elsewhere = resident(appOf(town, citizenRoutes, { address: '198.51.100.9' }))
  expect((await elsewhere.send('/takip', { no: registerNumber, kod: WRONG_CODE })).status).toBe(422)
})

test('after half an hour without a visit the request is closed again, and the page says why', async () => {
  const { registerNumber, code } = await town.receive()
  const person = resident(app)
  await person.send('/takip', { no: registerNumber, kod: code })
  town.setNow('2026-03-10T09:29:00Z')
  expect((await person.open('/takip/basvurum')).path).toBe('/takip/basvurum')
  town.setNow('2026-03-10T09:58:59Z')
  expect((await person.open('/takip/basvurum')).path).toBe('/takip/basvurum')
  town.setNow('2026-03-10T10:29:00Z')
  const closed = await person.open('/takip/basvurum')
  expect(closed.path).toBe('/takip?kapandi=1')
  expect(textOf(closed.html)).toContain('Yarım saat geçtiği için takip kapandı')
})

test('ending drops the cookie; no page opens without one or with a forged one', async () => {
  const { registerNumber, code, requestId } = await town.receive()
  const person = resident(app)
  await person.send('/takip', { no: registerNumber, kod: code })
  const pass = person.cookies.get('takip') ?? ''
  expect((await person.send('/takip/cikis')).path).toBe('/takip?cikildi=1')
  expect(person.cookies.has('takip')).toBe(false)
  expect((await person.open('/takip/basvurum')).path).toBe('/takip')
  const forged = [
    'x',
    `${requestId}.9999999999.${'A'.repeat(43)}`,
    pass.replace(/\.\d+\./, '.9999999999.'),
    `${pass}A`,
  ]
  for (const value of forged) {
    person.setCookie('takip', value)
    expect((await person.open('/takip/basvurum')).path, value).toBe('/takip?kapandi=1')
  }
})

test('a pass for one request opens no other', async () => {
  const [mine, other] = [await town.receive(), await town.receive()]
  const person = resident(app)
  await person.send('/takip', { no: mine.registerNumber, kod: mine.code })
  const pass = person.cookies.get('takip') ?? ''
  person.setCookie('takip', pass.replace(mine.requestId, other.requestId))
  expect((await person.open('/takip/basvurum')).path).toBe('/takip?kapandi=1')
})

test('a form sent from another site is refused', async () => {
  const response = await app.request('/takip', {
    method: 'POST',
    body: new URLSearchParams({ no: 'BM-2026-000001', kod: WRONG_CODE }),
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(response.status).toBe(403)
})

test('what was typed while the pass ran out is kept on the page and goes through after entering again', async () => {
  const { registerNumber, code, requestId } = await town.receive()
  const person = resident(app)
  await person.send('/takip', { no: registerNumber, kod: code })
  await person.open('/takip/basvurum/geri-al')
  const { page } = person
  expect(page.path).toBe('/takip/basvurum/geri-al')
  town.setNow('2026-03-10T09:31:00Z')
  const kept = await person.send('/takip/basvurum/geri-al', { metin: 'Sorun çözüldü.' })
  expect(kept.status).toBe(403)
  expect(textOf(kept.html)).toContain('Takip kapanmış')
  expect(typedIn(kept.html, 'metin')).toBe('Sorun çözüldü.')
  const beside = resident(app)
  await beside.send('/takip', { no: registerNumber, kod: code })
  person.setCookie('takip', beside.cookies.get('takip') ?? '')
  await person.send('/takip/basvurum/geri-al')
  const detail = await findRequestDetail(town.desk, requestId)
  expect(detail?.state.progress).toBe('withdrawn')
})

test('whoever comes back after half an hour is told why they must enter again', async () => {
  const { registerNumber, code } = await town.receive()
  const person = resident(app)
  await person.send('/takip', { no: registerNumber, kod: code })
  town.setNow('2026-03-10T09:31:00Z')
  const page = await person.open('/takip/basvurum')
  expect(textOf(page.html)).toContain('Yarım saat geçtiği için takip kapandı.')
})
