import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { elementsOf, type Resident, textOf } from '../../../test/support/resident.ts'
import { townPassword } from '../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'
import { DEMO_PASSWORD } from '../../features/demo-town/demo-accounts.ts'

let at: StaffTown
let demo: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
  demo = await openStaffTown({ isDemo: true })
})

afterAll(async () => {
  await at.close()
  await demo.close()
})

async function tryOut(browser: Resident, kullanici: string, parola: string, geri = '') {
  await browser.open('/giris')
  return await browser.send('/giris', { kullanici, parola, geri })
}

const secretOf = (html: string) =>
  elementsOf(html)
    .find(({ attributes }) => attributes.get('name') === 'anahtar')
    ?.attributes.get('value') ?? ''

const codeAt = (secret: string, time: string) =>
  new TOTP({ secret }).generate({ timestamp: Date.parse(time) })

test('a wrong password, an unknown name and too many tries get the same answer', async () => {
  const wrong = await tryOut(at.stranger(), 'ayla.cinar', 'yanlış')
  const unknown = await tryOut(at.stranger(), 'ayla.cinar2', 'yanlış')
  expect([wrong.status, unknown.status]).toEqual([422, 422])
  const sentence = (html: string) => /<p>(Kullanıcı adı, parola[^<]*)<\/p>/.exec(html)?.[1]
  expect(sentence(wrong.html)).toBe(
    'Kullanıcı adı, parola veya kod yanlış; ya da kısa sürede çok deneme yapıldı. Yazdıklarınızı denetleyin, olmazsa 15 dakika sonra yeniden deneyin.',
  )
  expect(sentence(unknown.html)).toBe(sentence(wrong.html))
  const browser = at.stranger()
  for (let each = 0; each < 10; each += 1) await tryOut(browser, 'pinar.cagli', `yanlış ${each}`)
  const blocked = await tryOut(browser, 'pinar.cagli', townPassword)
  expect(blocked.status).toBe(422)
  expect(sentence(blocked.html)).toBe(sentence(wrong.html))
})

test('one comes back to the page that was wanted, and only to pages of the desk', async () => {
  const inside = await tryOut(at.stranger(), 'ayla.cinar', townPassword, '/masa/kuyruk/geciken')
  expect(inside.path).toBe('/masa/kuyruk/geciken')
  for (const wish of ['https://ornek.test/', '//ornek.test', '/\\ornek.test', 'masa']) {
    const outside = await tryOut(at.stranger(), 'ayla.cinar', townPassword, wish)
    expect(outside.path, wish).toBe('/masa/kayit')
  }
})

test('the session cookie is for this server alone and signing out ends it', async () => {
  const browser = at.stranger()
  await tryOut(browser, 'ayla.cinar', townPassword)
  const token = browser.cookies.get('oturum') ?? ''
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect((await browser.open('/masa/kuyruk/tumu')).status).toBe(200)
  const left = await browser.send('/cikis')
  expect(left.path).toBe('/giris')
  expect(browser.cookies.has('oturum')).toBe(false)
  browser.setCookie('oturum', token)
  expect((await browser.open('/masa/kuyruk/tumu')).path).toMatch(/^\/giris/)
})

test('wide rights need a second factor, set up at the first sign-in, each code once', async () => {
  const now = '2026-03-10T09:00:00Z'
  const browser = at.stranger()
  const enrol = await tryOut(browser, 'nihal.soylu', townPassword)
  expect(enrol.path).toBe('/giris/kod')
  const secret = secretOf(enrol.html)
  expect(textOf(enrol.html)).toContain(secret.replace(/(.{4})(?=.)/g, '$1 '))
  expect(enrol.html).toContain(`otpauth://totp/`)
  // The half session opens nothing.
  expect((await browser.open('/masa/genel-bakis')).path).toMatch(/^\/giris/)
  await browser.open('/giris/kod')
  const again = secretOf(browser.page.html)
  const wrong = await browser.send('/giris/kod', { kod: '000000' })
  expect(wrong.status).toBe(422)
  expect(secretOf(wrong.html)).toBe(again)
  const inside = await browser.send('/giris/kod', { kod: codeAt(again, now) })
  expect(inside.path).toBe('/masa/genel-bakis')

  const second = at.stranger()
  const asked = await tryOut(second, 'nihal.soylu', townPassword)
  expect(secretOf(asked.html)).toBe('')
  const used = await second.send('/giris/kod', { kod: codeAt(again, now) })
  expect(used.status).toBe(422)
  const later = '2026-03-10T09:00:30Z'
  at.town.setNow(later)
  expect((await second.send('/giris/kod', { kod: codeAt(again, later) })).path).toBe(
    '/masa/genel-bakis',
  )
})

test('a key that is none is replaced and opens nothing', async () => {
  const browser = at.stranger()
  await tryOut(browser, 'ozan.bilge', townPassword)
  const answer = await browser.send('/giris/kod', { kod: '123456', anahtar: 'x' })
  expect(answer.status).toBe(422)
  expect(secretOf(answer.html)).toMatch(/^[A-Z2-7]{32}$/)
})

test('a demo municipality shows its accounts and the code of the moment; no other does', async () => {
  const shown = await demo.stranger().open('/giris')
  expect(textOf(shown.html)).toContain('Ayla Çınar')
  expect(textOf(shown.html)).toContain(DEMO_PASSWORD)
  const hidden = await at.stranger().open('/giris')
  expect(hidden.html).not.toContain('Ayla Çınar')
  expect(hidden.html).not.toContain(DEMO_PASSWORD)
  const browser = demo.stranger()
  const page = await tryOut(browser, 'nihal.soylu', townPassword)
  const code = /şu andaki kod (\d{6})/.exec(textOf(page.html))?.[1] ?? ''
  expect(code).toBe(codeAt(secretOf(page.html), '2026-03-10T09:00:00Z'))
  expect((await browser.send('/giris/kod', { kod: code })).path).toBe('/masa/genel-bakis')
})
