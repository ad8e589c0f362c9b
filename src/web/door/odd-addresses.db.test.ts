// Addresses that nobody's browser writes: what cannot be stored or counted is no reason for a failure.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})

afterAll(() => at.close())

test.each([
  ['administrator', '/yonetim/sorumluluk?q=%00'],
  ['administrator', '/yonetim/sorumluluk?konu=%00&ilce=%00&q=%00&gun=%00'],
  ['manager', '/masa/kuyruk/tumu?q=%00%ED%A0%80'],
  ['manager', '/masa/kutukler/dilekce?q=a%00b'],
  ['manager', '/masa/raporlar/zimni-ret?gun=0001-01-01'],
  ['manager', '/masa/raporlar/zimni-ret?gun=9999-12-31'],
] as const)('%s opens %s', async (who, path) => {
  expect((await (await at.as(who)).open(path)).status).toBe(200)
})

test.each([
  ['manager', '/masa/basvuru/%00'],
  ['manager', '/masa/kutukler/%00'],
  ['administrator', '/yonetim/kurumlar/%00'],
  ['administrator', '/yonetim/sorumluluk/satir/%00'],
] as const)('%s finds nothing at %s', async (who, path) => {
  expect((await (await at.as(who)).open(path)).status).toBe(404)
})

test.each([
  ['/yonetim/birimler', { name: 'Mezarlıklar', nameEn: 'Cemeteries' }],
  [
    '/yonetim/kurumlar',
    { name: 'Orman Bölge Müdürlüğü', kind: 'ministry-branch', validFrom: '2026-01-01' },
  ],
] as const)('a key that nobody gave out is no key: %s', async (path, fields) => {
  const administrator = await at.as('administrator')
  const answer = await administrator.send(path, { ...fields, anahtar: 'uydurma' })
  expect(answer.status).toBe(200)
})
