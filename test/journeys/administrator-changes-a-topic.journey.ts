// The administrator shortens a promise, is told what cannot be done, and finds every change in the log.
import { expect, test } from '../support/demo-program.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
// Every page opened is looked at by axe twice.
test.describe.configure({ timeout: 300_000 })

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a promise is shortened, a unit with work stays, a new password is shown once, and the log has it all', async ({
  page,
}) => {
  await page.goto('/giris?geri=/yonetim')
  await page.getByRole('button', { name: 'Gir (Umut Gençoğlu)' }).click()
  const said = await page.getByText('Deneme belediyesi: şu andaki kod').innerText()
  await page.getByLabel('Doğrulama kodu').fill(/\d{6}/.exec(said)?.[0] ?? '')
  await page.getByRole('button', { name: 'Doğrula ve gir' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Yönetim' })).toBeVisible()

  // A promise that is none is refused at its field; then a shorter one is saved.
  await page.getByRole('link', { name: 'Konular' }).click()
  await page.getByRole('link', { name: 'Konu ekle' }).click()
  await page.getByRole('link', { name: 'Listeye dön' }).click()
  await page.getByRole('link', { name: 'Çukur, bozuk asfalt' }).click()
  await page.getByLabel('Söz verilen iş günü').fill('0')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.getByLabel('Söz verilen iş günü')).toBeFocused()
  await page.getByLabel('Söz verilen iş günü').fill('3')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  await expect(page.getByRole('status')).toContainText('Değişiklik kaydedildi')
  await expect(page.getByLabel('Söz verilen iş günü')).toHaveValue('3')

  // A unit that still owes answers cannot be taken away.
  await page.getByRole('link', { name: 'Birimler' }).click()
  await page.getByRole('link', { name: 'Ulaşım Dairesi' }).click()
  await page.getByRole('button', { name: 'Kullanımdan kaldır' }).click()
  await expect(page.getByRole('alert')).toContainText('Birimde açık başvuru var.')

  // Somebody forgot a password: the new one is shown, and gone with the next look.
  await page.getByRole('link', { name: 'Personel' }).click()
  await page.getByRole('link', { name: 'Kişi ekle' }).click()
  await page.getByRole('button', { name: 'Ekle' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3)
  await page.getByRole('link', { name: 'Listeye dön' }).click()
  await page.getByRole('link', { name: 'Elif Sarıgül' }).click()
  await page.getByRole('button', { name: 'Yeni parola ver' }).click()
  await expect(page.locator('.new-password')).toHaveText(/^\S{4}-\S{4}-\S{4}$/)
  await page.reload()
  await expect(page.locator('.new-password')).toHaveCount(0)

  // A day of leave needs its document; with it, the effect on open requests is shown before it is made.
  await page.getByRole('link', { name: 'Takvim' }).click()
  await page.getByLabel('Gün', { exact: true }).fill('2027-01-04')
  await page.getByLabel('İdari izin', { exact: true }).check()
  await page.getByLabel('Adı').fill('Kar tatili')
  await page.getByRole('button', { name: 'Etkisine bak' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Bu alan boş bırakılamaz.')
  await page.getByLabel('Belge').fill('Valilik, 03.01.2027, 2027/1')
  await page.getByRole('button', { name: 'Etkisine bak' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Takvim değişikliği' })).toBeVisible()
  await page.getByRole('button', { name: 'Değişikliği yap' }).click()
  await page.getByRole('link', { name: 'Takvime dön' }).click()
  await expect(page.getByRole('row', { name: /4 Ocak 2027.*Kar tatili/ })).toBeVisible()

  // The colour is tried before it is taken; the contrast is measured while one types.
  await page.getByRole('link', { name: 'Belediye', exact: true }).click()
  const before = await page.locator('[data-ratio="light edge paper"]').innerText()
  await page.getByLabel('Renk tonu').fill('30')
  await expect(page.locator('[data-ratio="light edge paper"]')).not.toHaveText(before)
  await expect(page.locator('[data-hue]')).toHaveText('30')

  await page.getByRole('link', { name: 'Hukuki ayarlar' }).click()
  await expect(page.getByRole('row', { name: /İdari izin ve kar tatili/ })).toContainText('V2')
  await page.getByRole('link', { name: 'Değişiklikler' }).click()
  const rows = page.getByRole('row')
  await expect(rows.nth(4)).toContainText('Çukur, bozuk asfalt')
  // Day and use of the calendar are one act of one instant: which of them stands first says nothing.
  const newest = (await Promise.all([rows.nth(1), rows.nth(2)].map(row => row.innerText()))).join()
  expect(newest).toContain('Takvimin uygulanması')
  expect(newest).toContain('Kar tatili')
  await expect(rows.nth(3)).toContainText('Elif Sarıgül')
  await expect(rows.nth(4)).toContainText('iş günü: 5')
})
