// Access to information by the law: a resident asks, the period is extended, a fee is not paid, a refusal
// goes to the board and comes back decided; each time the applicant reads what it means.
import type { Page } from '@playwright/test'
import { demoCodeOf } from '../../src/features/demo-town/fill-demo-town.ts'
import { expect, test } from '../support/demo-program.ts'
import { find, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 300_000 })

type Asked = { number: string; code: string }

async function ask(page: Page, words: string): Promise<Asked> {
  const on = () => page.getByRole('button', { name: 'Devam et' }).click()
  await page.goto('/basvuru/ne')
  await page.getByLabel('Bilgi isteme').check()
  await on()
  await page.getByLabel('Konu ara').fill('bilgi edinme')
  await page.getByRole('button', { name: 'Ara', exact: true }).click()
  await page.getByLabel('Bilgi edinme').check()
  await on()
  await on()
  await page.getByLabel('Hangi bilgiyi veya belgeyi istiyorsunuz?').fill(words)
  await expect(page.getByLabel('Belediyedeki bir bilgi veya belge')).toBeChecked()
  await on()
  await page.getByLabel('Ad ve soyad').fill('Işıl Gökçeoğlu')
  await page.getByLabel('Yazılı').check()
  await page.getByLabel('Adres', { exact: true }).fill('Gez Mahallesi 5')
  await on()
  await expect(page.getByText('Cevabı nasıl istersiniz?').first()).toBeVisible()
  await page.getByRole('button', { name: 'Başvuruyu gönder' }).click()
  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()
  return { number, code }
}

async function follow(page: Page, { number, code }: Asked): Promise<void> {
  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
}

/** The dispatcher sends it to the unit of its topic, and the officer takes it and stays signed in. */
async function take(page: Page, number: string): Promise<void> {
  await signIn(page, 'ilknur.ozbay')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Sevk et', exact: true }).click()
  await page.getByRole('button', { name: 'Sevk et', exact: true }).click()
  await signIn(page, 'nesrin.uludag')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('button', { name: 'Kabul et' }).click()
}

test('the period is extended for a reason of the law, and the applicant reads why and until when', async ({
  page,
}) => {
  const asked = await ask(page, 'Son on yılın bütçe gerçekleşmelerini istiyorum.')
  await take(page, asked.number)
  await page.getByRole('link', { name: 'Süreyi uzat' }).click()
  await expect(page.getByText('Uzarsa yeni son gün')).toBeVisible()
  const words = page.getByLabel('Başvurana bildirim')
  await expect(words).toHaveValue(/Cevap en geç .+ günü verilecektir/)
  await page.getByRole('button', { name: 'Süreyi uzat' }).click()
  await expect(page.getByRole('alert')).toContainText('Kanunun saydığı üç nedenden birini seçin')
  await page.getByLabel('Bilgi kurumun başka bir biriminden alınacak').check()
  await page.getByRole('button', { name: 'Süreyi uzat' }).click()
  await expect(page.getByRole('status')).toContainText('Süre uzatıldı ve başvurana bildirildi')
  await page.getByText('Kanıt: bu tarih nasıl sayıldı').first().click()
  await expect(page.getByText('Bugün yeniden sayıldı; aynı tarihler çıktı.').first()).toBeVisible()
  await follow(page, asked)
  await expect(page.locator('h1')).toContainText('cevap süresi uzatıldı, yeni son gün')
  await expect(
    page.getByText('İstediğiniz bilgi belediyenin başka bir biriminden alınacak.'),
  ).toBeVisible()
})

test('a fee is computed, nothing and too much are refused, and not paying ends the request', async ({
  page,
}) => {
  const asked = await ask(page, 'İmar dosyamın onaylı örneğini istiyorum.')
  await take(page, asked.number)
  await page.getByRole('link', { name: 'Ücret bildir' }).click()
  await page.getByLabel('Siyah beyaz sayfa').fill('40')
  await page.getByRole('button', { name: 'Ücreti hesapla' }).click()
  await expect(page.getByLabel('Ücret (TL)')).toHaveValue('283,80')
  await page.getByLabel('Ücret (TL)').fill('0')
  await page.getByRole('button', { name: 'Ücret bildir' }).click()
  await expect(page.getByRole('alert')).toContainText('Ücret 0 olamaz')
  await page.getByLabel('Ücret (TL)').fill('283,80')
  await page.getByRole('button', { name: 'Ücret bildir' }).click()
  await expect(page.getByRole('status')).toContainText('süre ödemeye kadar durur')
  await expect(page.locator('.clock-words').first()).toContainText('Durdu: ücret bekleniyor')
  await follow(page, asked)
  await expect(page.locator('h1')).toContainText('ücreti ödemeniz bekleniyor: 283,80 TL')
  await expect(page.getByText('Bu güne kadar ödemezseniz')).toBeVisible()

  // Another one of the town, whose fifteen working days are over.
  await signIn(page, 'nesrin.uludag')
  await find(page, 'On yıllık meclis tutanaklarının')
  const number = await page.getByRole('row').getByRole('link').first().innerText()
  await page.getByRole('link', { name: number }).click()
  await expect(page.locator('.request-standing')).toContainText('vazgeçilmiş sayıldı (4982 m.10)')
  await follow(page, { number, code: demoCodeOf('hukuk-ucret-odenmedi') })
  await expect(page.locator('h1')).toContainText('başvurunuzdan vazgeçmiş sayıldınız')
  await expect(page.getByText('Aynı bilgiyi yeni bir başvuruyla isteyebilirsiniz.')).toBeVisible()
})

test('a refusal carries its remedy, goes to the board, and comes back decided for the applicant', async ({
  page,
}) => {
  await signIn(page, 'serap.isikli')
  await find(page, 'Komşumun sosyal yardım')
  const number = await page.getByRole('row').getByRole('link').first().innerText()
  const asked = { number, code: demoCodeOf('hukuk-bilgi-ret') }
  await follow(page, asked)
  await expect(page.getByText('Bu cevaba karşı yapabilecekleriniz')).toBeVisible()
  await expect(page.getByText('Bilgi Edinme Değerlendirme Kuruluna').first()).toBeVisible()

  await page.goto('/masa')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'İtiraz ya da dava kaydet' }).click()
  await page.getByLabel('Bilgi Edinme Değerlendirme Kurulu').check()
  await page.getByLabel('Dosya numarası').fill('BEDK-2026/77')
  await page.getByRole('button', { name: 'İtiraz ya da dava kaydet' }).click()
  await expect(page.getByRole('heading', { name: 'İtiraz ve davalar' })).toBeVisible()

  await page.getByRole('link', { name: 'Kurulun istediğini kaydet' }).click()
  await page.getByLabel('İstenen', { exact: true }).fill('Kurul, dosyanın örneğini istedi.')
  await page.getByRole('button', { name: 'Kurulun istediğini kaydet' }).click()
  await expect(page.getByText('Belge istedi; son gün')).toBeVisible()
  await page.getByRole('link', { name: 'Kurul ve dava' }).click()
  await expect(page.getByRole('link', { name: number })).toBeVisible()
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'İsteneni gönderdik' }).click()
  await page.getByLabel('Ne gönderildi').fill('Dosya gönderildi.')
  await page.getByRole('button', { name: 'İsteneni gönderdik' }).click()
  await expect(page.getByRole('status')).toContainText('Gönderildiği kaydedildi')

  await page.getByRole('link', { name: 'Kararı kaydet' }).click()
  await page.getByLabel('Karar', { exact: true }).selectOption('Başvuran haklı bulundu')
  await page.getByLabel('Kararın özeti').fill('Kişi adı çıkarılarak verilmelidir.')
  await page.getByRole('button', { name: 'Kararı kaydet' }).click()
  await expect(page.locator('.request-standing')).toContainText('kabul bekleniyor')
  await follow(page, asked)
  await expect(page.getByText('Haklı bulundunuz').first()).toBeVisible()
  await expect(page.getByText('Başvuru yeniden açıldı')).toBeVisible()
  await expect(page.getByText('Kişi adı çıkarılarak')).toBeHidden()
})
