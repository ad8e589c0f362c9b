// A promise whose day has passed stays open and late until the work is recorded with evidence; then somebody else verifies
// it, and the record still says that it was late.
import sharp from 'sharp'
import { expect, test } from '../support/demo-program.ts'
import { find, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const photo = () =>
  sharp({ create: { width: 480, height: 320, channels: 3, background: '#4a4a4a' } })
    .jpeg()
    .toBuffer()

test('a promise that is kept late stays late in the record, and somebody else verifies it', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'yusuf.dadasoglu')
  await page.getByRole('link', { name: 'Söz verilen' }).click()
  const row = page.getByRole('row').filter({ hasText: 'gün gecikti' }).first()
  const number = await row.getByRole('link').innerText()
  await row.getByRole('link').click()
  await expect(page.locator('.late-words')).toContainText('Gecikti')
  await expect(page.locator('.marks')).toContainText('Söz verilen gün')

  await page.getByRole('link', { name: 'İş yapıldı' }).click()
  await page.getByLabel('Ne yapıldı').fill('Yol genişletildi ve stabilize serildi.')
  await page.getByLabel('Ekip veya araç').fill('2. ekip, greyder')
  await page
    .getByLabel('Fotoğraf')
    .setInputFiles({ name: 'yol.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: 'İş yapıldı' }).click()
  await expect(page.getByRole('status')).toContainText('Yapılan iş kayda geçti')
  await expect(page.getByText('İş yapıldı. Ekip: 2. ekip, greyder')).toBeVisible()
  const picture = page.getByRole('link', { name: 'Aç: yol.jpg' }).getByRole('presentation')
  await expect(picture).toBeVisible()
  // Late it was, and late it stays.
  await expect(page.locator('.clock-words')).toContainText('Süresinden sonra cevaplandı')
  await page.getByRole('link', { name: 'Söz verilen' }).click()
  await expect(page.getByRole('link', { name: number })).toBeHidden()

  await signIn(page, 'metin.goksungur')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Doğrula' }).click()
  await page.getByLabel('Nasıl doğrulandı').fill('Yerinde görüldü.')
  await page.getByRole('button', { name: 'Doğrula' }).click()
  await expect(page.getByText('İşin yapıldığı doğrulandı').first()).toBeVisible()
  await page.getByText('Şu an yapılamayanlar').click()
  await expect(page.getByText('İş zaten doğrulandı.')).toBeVisible()
})
