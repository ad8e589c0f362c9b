// A desk officer takes a petition on paper: with the keyboard alone, incomplete as it is, and hands the receipt over.

import { expect, test } from '../support/demo-program.ts'
import { sheetsOf, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(120_000)

test('a petition on paper is registered with the keyboard alone, and the receipt is one sheet', async ({
  page,
}) => {
  await signIn(page, 'elif.sarigul')
  await expect(page.getByRole('heading', { name: 'Başvuru kaydet', level: 1 })).toBeVisible()
  const keyboard = page.keyboard
  // The page begins in the field that one fills in first.
  await expect(page.getByLabel('Ne istiyor')).toBeFocused()
  await keyboard.type('Okul yolundaki kaldırım taşları sökük, çocuklar düşüyor.')
  await keyboard.press('Tab')
  await keyboard.type('yol-kaldirim')
  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  await expect(page.getByLabel('Tür')).toHaveValue('complaint')
  await keyboard.press('Tab')
  await keyboard.type('Yak')
  await keyboard.press('Tab')
  await keyboard.type('Ilıca Sokak')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('Gülşen Iğdır')
  await keyboard.press('Tab')
  await keyboard.type('0532')
  await keyboard.press('Control+Enter')

  // One slip: it is said at the field, and everything typed is still there.
  await expect(page.getByRole('alert')).toContainText('Telefon numarası okunamadı')
  await expect(page.getByLabel('Ne istiyor')).toHaveValue(/sökük, çocuklar düşüyor/)
  await page.getByRole('link', { name: 'Telefon numarası okunamadı' }).press('Enter')
  await expect(page.getByLabel('Telefon')).toBeFocused()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('0532 765 43 21')
  await keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { name: 'Başvurunuz kayda alındı' })).toBeVisible()
  await expect(page.locator('.receipt-number')).toHaveText(/^BM-\d{4}-\d{6}$/)
  await expect(page.locator('.receipt-code')).toHaveText(/^(\w{4}-){2}\w{4}$/)
  const missing = page.locator('.for-officer')
  await expect(missing).toContainText('Adres')
  await expect(missing).toContainText('İmza')
  expect(await sheetsOf(page)).toBe(1)
  await page.getByRole('link', { name: 'Sıradaki başvuru' }).press('Enter')
  await expect(page.getByLabel('Ne istiyor')).toHaveValue('')
})

test('a paper on which nearly everything is missing is taken all the same', async ({ page }) => {
  await signIn(page, 'burak.topcuoglu')
  await page.getByLabel('Nasıl geldi').selectOption('Posta')
  await page.getByLabel('Ad ve soyad').fill('Okunamayan imza')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  await expect(page.locator('.for-officer')).toContainText('Ne istendiği')
  await expect(page.locator('.for-officer')).toContainText('Kayıt geçerlidir ve süresi işliyor.')
  await page.getByRole('link', { name: 'Başvuruyu aç' }).click()
  await expect(page.locator('.request-standing')).toContainText('Bir birime sevk edilmeyi bekliyor')
  await expect(page.getByRole('term').filter({ hasText: 'Eksikler' })).toBeVisible()
})
