// A form of staff whose session ended meanwhile: nothing happens, nothing typed is lost.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf, typedIn } from '../../../test/support/resident.ts'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../features/requests/request-detail.ts'

let at: StaffTown
beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(() => at.close())

test('the paper is kept on the page, and goes through once somebody signed in beside it', async () => {
  const desk = await at.as('desk')
  await desk.open('/masa/kayit')
  const session = desk.cookies.get('oturum') ?? ''
  desk.setCookie('oturum', 'bitmis')
  const paper = { metin: 'Işığı <b>yakın</b>.', ad: 'Şükrü İğdeci', kanal: 'desk', imza: 'wet' }
  const page = await desk.send('/masa/kayit', paper)
  expect(page.status).toBe(403)
  expect(textOf(page.html)).toContain('Yazdıklarınız bu sayfada duruyor.')
  expect(page.html).toContain('<a href="/giris" target="_blank" rel="noopener">')
  expect(typedIn(page.html, 'metin')).toBe('Işığı <b>yakın</b>.')
  desk.setCookie('oturum', session)
  // Only what the page itself carries is sent.
  const done = await desk.send('/masa/kayit')
  expect(done.path).toMatch(/^\/masa\/kayit\/[0-9a-f-]{36}/)
  const detail = await findRequestDetail(at.town.desk, done.path.split('/')[3]?.split('?')[0] ?? '')
  expect(detail?.state.text).toBe('Işığı <b>yakın</b>.')
})

test('a bare press leads to signing in, and no password travels back', async () => {
  const stranger = at.stranger()
  expect((await stranger.send('/masa/bildirimler')).path).toMatch(/^\/giris/)
  const page = await stranger.send('/masa/kayit', { metin: 'a', parola: 'çok gizli' })
  expect(page.html).not.toContain('çok gizli')
})

test('a form of another site is refused before it is shown again', async () => {
  const response = await at.request('/masa/kayit', {
    method: 'POST',
    body: new URLSearchParams({ metin: 'a' }),
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(response.status).toBe(403)
  expect(await response.text()).not.toContain('name="metin"')
})
