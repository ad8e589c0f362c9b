// A body that is no form is answered in words, whatever page it was sent to.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})

afterAll(() => at.close())

const bodies: readonly (readonly [string, RequestInit])[] = [
  ['no body and no type', {}],
  ['bytes without a type', { body: new Uint8Array([107, 61, 49]) }],
  ['another type', { body: '{}', headers: { 'content-type': 'application/json' } }],
  [
    'files without their boundary',
    { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
  ],
  [
    'files that are cut off',
    { body: '--a\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=a' } },
  ],
]

test.each(bodies)('%s: nothing is recorded, and the page says so', async (_, init) => {
  for (const path of ['/giris', '/takip', '/basvuru/ne', '/dogrula']) {
    const answer = await at.request(path, { method: 'POST', ...init })
    expect(answer.status, path).toBe(400)
    expect(await answer.text(), path).toContain('Gönderilen bilgi okunamadı')
  }
})
