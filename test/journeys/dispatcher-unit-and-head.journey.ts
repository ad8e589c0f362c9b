// One request through the house: the desk registers it, the dispatcher sends it on with one key, the wrong unit returns
// it, the right one answers, the head sends the reply back and then approves it, the applicant reads it.

import { expect, test } from '../support/demo-program.ts'
import { find, sheetsOf, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a request goes from the desk to its unit, to the head and back to the applicant', async ({
  page,
}) => {
  test.setTimeout(360_000)
  const words = 'Zambak çıkmazının asfaltı hiç dökülmedi'

  await signIn(page, 'serap.isikli')
  await page.getByLabel('Ne istiyor').fill(words)
  await page.getByLabel('Konu').fill('yol-asfalt')
  await page.getByLabel('Ad ve soyad').fill('Ümmühan Çıtlak')
  await page.getByLabel('Adres').fill('Zambak Çıkmazı 3, Yakutiye')
  await page.getByLabel('İmza').selectOption('Islak imza')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()

  await signIn(page, 'ilknur.ozbay')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Sevk et', exact: true }).click()
  // The owner of the topic stands first; this time the dispatcher errs.
  await expect(page.getByLabel('Birim', { exact: true })).toContainText('(konunun sahibi)')
  await page.getByLabel('Birim', { exact: true }).selectOption('Zabıta Dairesi')
  await page.getByRole('button', { name: 'Sevk et', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Sevk edildi')

  await signIn(page, 'okan.bozdemir')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'İade et' }).click()
  await page.getByRole('button', { name: 'İade et' }).click()
  await expect(page.getByRole('alert')).toContainText('Bir gerekçe seçin')
  await page.getByLabel('Gerekçe').selectOption('Bizim görevimiz değil')
  await page.getByLabel('Açıklama').fill('Asfalt Fen İşlerinin görevidir.')
  await page.getByRole('button', { name: 'İade et' }).click()

  await signIn(page, 'ilknur.ozbay')
  await page.getByRole('link', { name: 'İade edilen' }).click()
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByText('Asfalt Fen İşlerinin görevidir.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Sevk et', exact: true }).click()
  await page
    .getByLabel('Birim', { exact: true })
    .selectOption('Fen İşleri Dairesi (konunun sahibi)')
  await page.getByRole('button', { name: 'Sevk et', exact: true }).click()

  await signIn(page, 'yusuf.dadasoglu')
  await page.getByRole('link', { name: 'Kabul bekleyen' }).click()
  await page
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('button', { name: 'Kabul et' })
    .click()
  await expect(page.getByRole('status')).toContainText('Kabul edildi')
  await page.getByRole('status').getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Cevapla (onaya sun)' }).click()
  await page.getByLabel('Sonuç').selectOption('Yerine getirilemedi')
  await page.getByLabel('Gerekçe').selectOption('Ödenek yok')
  await page.getByLabel('Cevap metni').fill('Bu yıl ödenek kalmadı.')
  await page.getByLabel('Kanun maddesi').fill('5018 sayılı Kanun m.20')
  await expect(page.getByLabel('Başvuru yolu')).toHaveValue(/idare mahkemesinde/)
  await page.getByRole('button', { name: 'Cevapla (onaya sun)' }).click()

  await signIn(page, 'metin.goksungur')
  await page.getByRole('link', { name: 'Onay bekleyen' }).click()
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Geri çevir' }).click()
  await page.getByLabel('Neden geri çevrildi').fill('Gelecek yılın programını da yazın.')
  await page.getByRole('button', { name: 'Geri çevir' }).click()

  await signIn(page, 'yusuf.dadasoglu')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByText('Gelecek yılın programını da yazın.')).toBeVisible()
  await page.getByRole('link', { name: 'Cevapla (onaya sun)' }).click()
  await page
    .getByLabel('Cevap metni')
    .fill('Bu yıl ödenek kalmadı. Sokağınız gelecek yılın programında.')
  await page.getByRole('button', { name: 'Cevapla (onaya sun)' }).click()

  await signIn(page, 'metin.goksungur')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Onayla ve gönder' }).click()
  await expect(page.locator('.act-form')).toContainText('gelecek yılın programında')
  await page.getByRole('button', { name: 'Onayla ve gönder' }).click()
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Cevap yazısı' }).click()
  await expect(page.getByText('Sayın Ümmühan Çıtlak')).toBeVisible()
  await expect(page.getByText('Metin Göksungur')).toBeVisible()
  expect(await sheetsOf(page)).toBe(1)

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByText('gelecek yılın programında').first()).toBeVisible()
})
