// The desk issues a letter, and a stranger who holds it finds out from its code that it is genuine,
// compares the file, and later learns that it was withdrawn.
import { expect, test } from '../support/demo-program.ts'
import { find, signIn, signOut } from '../support/staff/at-the-desk.ts'

test.describe.configure({ timeout: 180_000 })
// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a stranger verifies a letter from its code and its file', async ({ page, demo }) => {
  const [answered] = demo.answered
  if (answered === undefined) throw new Error('The demo town has no answered request')
  await signIn(page, 'ilknur.ozbay')
  await find(page, answered.number)
  await page.getByRole('link', { name: answered.number }).first().click()
  await page.getByRole('link', { name: 'Yazı hazırla' }).click()
  await page.getByLabel('Yazı türü').selectOption('reply')
  await page.getByRole('button', { name: 'Türü seç' }).click()
  await page.getByLabel('Cevap metni').fill('')
  await page.getByRole('button', { name: 'Taslağı oluştur' }).click()
  await expect(page.getByRole('alert')).toContainText('Cevap metni')
  await page.getByLabel('Cevap metni').fill('Bildirdiğiniz sorun giderilmiştir.')
  await page.getByRole('button', { name: 'Taslağı oluştur' }).click()
  await expect(page.getByText('Taslak hazırlandı')).toBeVisible()
  const address = new URL(page.url()).pathname
  const code = await page.locator('code').first().innerText()

  await page.goto(`/dogrula/${code}`)
  await expect(page.getByText('Bu kod bir taslağa ait')).toBeVisible()

  await page.goto(address)
  await page.getByRole('button', { name: 'Sayı ver ve çıkar' }).click()
  await expect(page.getByText('Yazıya sayı verildi')).toBeVisible()
  const file = await page.request.get(`${address}.pdf`)
  const pdf = await file.body()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.goto(`/masa`)
  await signOut(page)

  await page.goto('/dogrula')
  await page.getByLabel('Doğrulama kodu').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Doğrula' }).click()
  await expect(page.getByText('Bu yazı belediyenin kayıtlarındadır')).toBeVisible()
  await expect(page.getByText('Z-99999999-622.01-1')).toBeVisible()
  const choose = (buffer: Buffer) =>
    page
      .getByLabel('PDF dosyası')
      .setInputFiles({ name: 'yazi.pdf', mimeType: 'application/pdf', buffer })
  await choose(pdf)
  await page.getByRole('button', { name: 'Karşılaştır' }).click()
  await expect(page.getByText('Aynı: elinizdeki dosya')).toBeVisible()
  await choose(Buffer.concat([pdf, Buffer.from('\n')]))
  await page.getByRole('button', { name: 'Karşılaştır' }).click()
  await expect(page.getByText('Aynı değil')).toBeVisible()

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(answered.number)
  await page.getByLabel('Takip kodu').fill(answered.code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByRole('heading', { name: 'Resmî yazılar' })).toBeVisible()

  await signIn(page, 'ilknur.ozbay')
  await page.goto(address)
  await page.getByText('Geri al', { exact: true }).first().click()
  await page.getByLabel('Neden').fill('Yanlış birime yazıldı.')
  await page.getByRole('button', { name: 'Geri al' }).click()
  await expect(page.getByText('Yazı geri alındı')).toBeVisible()
  await page.goto(`/dogrula/${code}`)
  await expect(page.getByText('artık geçerli değildir')).toBeVisible()
})
