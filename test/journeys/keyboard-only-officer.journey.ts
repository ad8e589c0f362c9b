// Officers who never touch the mouse: signing in, moving through the list, opening, acting, searching, all by keys that are
// written on the screen.
import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../src/features/demo-town/demo-accounts.ts'
import { expect, test } from '../support/demo-program.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(180_000)

async function signInByKeys(page: Page, userName: string): Promise<void> {
  await page.goto('/giris')
  await page.getByLabel('Kullanıcı adı').focus()
  await page.keyboard.type(userName)
  await page.keyboard.press('Tab')
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/giris/)
}

const focusedRow = (page: Page) =>
  page.locator('tr[data-row]').filter({ has: page.locator(':focus') })

test('a dispatcher sends requests on without the mouse', async ({ page }) => {
  const { keyboard } = page
  await signInByKeys(page, 'ferhat.canpolat')
  await page.goto('/masa/kuyruk/sevk')
  const rows = page.locator('tr[data-row]')
  const count = await rows.count()

  await keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Tuşlar' })).toBeVisible()
  await expect(page.getByRole('dialog')).toContainText('Sonraki başvuru')
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Tuşlar' })).toBeHidden()

  const linkOf = (at: number) => rows.nth(at).locator('th').getByRole('link')
  await keyboard.press('j')
  await expect(linkOf(0)).toBeFocused()
  await keyboard.press('j')
  await expect(linkOf(1)).toBeFocused()
  await keyboard.press('k')
  await expect(linkOf(0)).toBeFocused()
  // Further down to the first row whose matter is a unit's: others lead to the form of forwarding.
  const routable = await rows.evaluateAll(list =>
    list.findIndex(row => row.querySelector('button')),
  )
  for (let at = 0; at < routable; at += 1) await keyboard.press('j')
  await expect(linkOf(routable)).toBeFocused()
  const number = await focusedRow(page).locator('th').getByRole('link').innerText()
  // S presses the proposed unit of the row that one is on.
  await keyboard.press('s')
  await expect(page.getByRole('status')).toContainText(`${number}: Sevk edildi.`)
  await expect(rows).toHaveCount(count - 1)
  await expect(page.getByRole('link', { name: number, exact: true })).toHaveCount(1)

  // The keys come with the page's script; what is pressed before it is there does nothing.
  await page.waitForLoadState()
  await keyboard.press('j')
  await keyboard.press('Enter')
  await expect(page.locator('#basvuru-baslik')).toBeVisible()
  await page.waitForLoadState()
  await keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Not' })).toBeFocused()
  await keyboard.type('Aynı sokaktan ikinci başvuru.')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('status')).toContainText('Not kayda geçti')
  await page.waitForLoadState()
  await keyboard.press('l')
  await expect(page).toHaveURL(/\/masa\/kuyruk\/sevk$/)

  await page.waitForLoadState()
  await keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await keyboard.type(number)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: `Arama: ${number}` })).toBeVisible()
  await page.waitForLoadState()
  await keyboard.press('j')
  await keyboard.press('Enter')
  await expect(page.locator('.request-standing')).toContainText('kabul bekleniyor')
})

test('a unit officer accepts and asks without the mouse', async ({ page }) => {
  const { keyboard } = page
  await signInByKeys(page, 'melike.tandogan')
  await page.goto('/masa/kuyruk/kabul')
  await keyboard.press('j')
  const number = await focusedRow(page).getByRole('link').innerText()
  await keyboard.press('Enter')
  await expect(page.locator('.lead-number')).toHaveText(number)
  await page.waitForLoadState()
  await keyboard.press('a')
  await expect(page.getByRole('status')).toContainText('Kabul edildi')
  await page.waitForLoadState()
  await keyboard.press('b')
  await expect(page.getByRole('textbox', { name: 'Soru' })).toBeFocused()
  // A letter in a text is a letter, not a command.
  await keyboard.type('Saat kaçta bekliyordunuz, hangi durakta?')
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('status')).toContainText('Soru başvurana gönderildi')
  await expect(page.locator('.lead-number')).toHaveText(number)
  await expect(page.locator('.marks')).toContainText('Başvurandan cevap bekleniyor')
})

test('who writes into the search box before a slow page is there is left in it', async ({
  page,
}) => {
  await signInByKeys(page, 'serap.isikli')
  const late = Promise.withResolvers<void>()
  await page.route(/desk-keys/, async route => {
    await late.promise
    await route.continue()
  })
  await page.goto('/masa/kayit', { waitUntil: 'commit' })
  const box = page.getByRole('searchbox')
  await box.focus()
  await page.keyboard.type('Komşumun sosyal')
  late.resolve()
  await page.waitForLoadState()
  await expect(box).toBeFocused()
  await page.keyboard.type(' yardım')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Arama: Komşumun sosyal yardım' })).toBeVisible()

  // Who went nowhere begins where the paper's words go.
  await page.goto('/masa/kayit')
  await expect(page.locator('.register textarea').first()).toBeFocused()
})
