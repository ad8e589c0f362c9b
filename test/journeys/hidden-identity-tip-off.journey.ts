// A tip-off whose teller stays hidden: the unit works on it and finds no trace of the person; two people open the
// identity for one of them; the teller reads that, and who looked.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/demo-program.ts'
import { find, signIn, signOut } from '../support/staff/at-the-desk.ts'

// Somebody who acts faster than the fade between two pages would stop it, which Chromium reports.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

// Every page opened is looked at by axe twice.
test.describe.configure({ timeout: 150_000 })

const traces = /Zümrüt|Saklıgöl|Z\*\*\*|543 777|Kuyulu/

/** A tip-off by somebody who wants to stay hidden. */
async function tellSecretly(page: Page): Promise<{ number: string; code: string }> {
  await page.goto('/basvuru')
  await page.getByLabel('İhbar').check()
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByRole('button', { name: 'Konuyu bilmiyorum' }).click()
  await page.getByLabel('Yer tarifi').fill('Eski un fabrikasının arkası')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByLabel('Ne gördünüz?').fill('Belediye kamyonu özel arsaya asfalt döküyor.')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByLabel('Ad ve soyad')).toBeHidden()
  await page.getByLabel('Kimliğim gizli kalsın').check()
  await page.getByLabel('Ad ve soyad').fill('Zümrüt Saklıgöl')
  await page.getByLabel('Telefon').fill('0543 777 88 99')
  await page.getByLabel('Adres').fill('Kuyulu Çıkmazı 17')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByText('Kimliğim gizli kalsın')).toBeVisible()
  await page.getByRole('button', { name: 'Başvuruyu gönder' }).click()
  const number = await page.locator('.receipt-number').innerText()
  return { number, code: await page.locator('.receipt-code').innerText() }
}

/** Opens the request from the search box and looks for the person everywhere on the way. */
async function openWithoutTrace(page: Page, number: string): Promise<void> {
  await find(page, number)
  expect(await page.content()).not.toMatch(traces)
  await page.locator('table.data a').first().click()
  await expect(page.getByRole('heading', { name: 'Kimliği gizli başvuran' })).toBeVisible()
  expect(await page.content()).not.toMatch(traces)
}

test('a unit sees the tip-off and never the person; what two people open, the teller reads', async ({
  page,
}) => {
  const { number, code } = await tellSecretly(page)

  await signIn(page, 'ilknur.ozbay')
  await openWithoutTrace(page, number)
  await page
    .getByRole('link', { name: /Sevk et/ })
    .first()
    .click()
  await page.getByLabel('Birim', { exact: true }).selectOption({ label: 'Fen İşleri Dairesi' })
  await page
    .locator('#islem')
    .getByRole('button', { name: /Sevk et/ })
    .click()

  await signIn(page, 'yusuf.dadasoglu')
  await find(page, 'Saklıgöl')
  await expect(page.getByText('“Saklıgöl” için başvuru bulunamadı')).toBeVisible()
  await openWithoutTrace(page, number)
  await expect(page.getByRole('link', { name: /Kimliğin açılmasını iste/ })).toHaveCount(0)

  await signIn(page, 'metin.goksungur')
  await openWithoutTrace(page, number)
  await page.getByRole('link', { name: /Kimliğin açılmasını iste/ }).click()
  await page.getByLabel('Kimlik neden gerekli?').fill('Savcılık tanığın dinlenmesini istedi.')
  await page
    .locator('#islem')
    .getByRole('button', { name: /Kimliğin açılmasını iste/ })
    .click()
  await expect(page.getByText('İstek kaydedildi; başka bir yetkili karar verecek.')).toBeVisible()
  expect(await page.content()).not.toMatch(traces)

  await signOut(page)
  await page.getByRole('button', { name: 'Gir (Selim Karahanoğlu)' }).click()
  const said = await page.getByText('Deneme belediyesi: şu andaki kod').innerText()
  await page.getByLabel('Doğrulama kodu').fill(/\d{6}/.exec(said)?.[0] ?? '')
  await page.getByRole('button', { name: 'Doğrula ve gir' }).click()
  await page.getByRole('link', { name: 'Kimlik istekleri' }).first().click()
  await page.getByRole('link', { name: number }).first().click()
  await page
    .getByRole('link', { name: /Kimliği aç/ })
    .first()
    .click()
  await expect(page.getByText('Savcılık tanığın dinlenmesini istedi.').first()).toBeVisible()
  await page
    .locator('#islem')
    .getByRole('button', { name: /Kimliği aç/ })
    .click()
  await expect(page.getByText('Kimlik, yalnız isteyen kişiye açıldı.')).toBeVisible()
  expect(await page.content()).not.toMatch(traces)

  await signIn(page, 'metin.goksungur')
  await find(page, number)
  await page.locator('table.data a').first().click()
  await expect(page.getByText('Zümrüt Saklıgöl')).toBeVisible()

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByText('Gizli kimliğiniz bir görevliye açıldı')).toBeVisible()
  await page.getByRole('link', { name: 'Verilerinize kimler baktı?' }).click()
  await expect(page.getByText('Gizli tutulan kimliğiniz (iki kişinin kararıyla)')).toBeVisible()
  await expect(page.getByText('Metin Göksungur')).toHaveCount(0)
})
