// Somebody reports what they saw without saying who they are, and can still read the answer.
import { expect, test } from '../support/demo-program.ts'

// Every page opened is looked at by axe twice.
test.describe.configure({ timeout: 180_000 })

test('a tip-off without a name: what that means is said before, and nothing asks for a name after', async ({
  page,
}) => {
  await page.goto('/basvuru')
  await page.getByLabel('İhbar').check()
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByRole('button', { name: 'Konuyu bilmiyorum' }).click()
  await page.getByLabel('Yer tarifi').fill('Eski un fabrikasının arkası')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByLabel('Ne gördünüz?').fill('Geceleri kamyonlar moloz döküyor.')
  await page.getByRole('button', { name: 'Devam et' }).click()

  await expect(page.getByRole('heading', { name: 'Adınızı vermek istiyor musunuz?' })).toBeVisible()
  await expect(page.getByLabel('Ad ve soyad')).toBeHidden()
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByRole('alert')).toContainText('Adınızı verip vermediğinizi seçin.')
  await page.getByLabel('Evet, adımı veriyorum').check()
  await expect(page.getByLabel('Ad ve soyad')).toBeVisible()
  await page.getByLabel('Hayır, adım bilinmesin').check()
  await expect(page.getByText('kodu kaybederseniz yenisini veremeyiz')).toBeVisible()
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByText('Adım bilinmesin')).toBeVisible()
  await page.getByRole('button', { name: 'Başvuruyu gönder' }).click()

  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()
  await page.getByRole('link', { name: 'Başvuruyu takip et' }).click()
  await expect(page.getByLabel('Kayıt numarası')).toHaveValue(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByText('Geceleri kamyonlar moloz döküyor.')).toBeVisible()
  await page.getByRole('link', { name: 'Başvurumu geri almak istiyorum' }).click()
  await page.getByRole('button', { name: 'Başvurumu geri al' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Başvurunuzu geri aldınız')
})
