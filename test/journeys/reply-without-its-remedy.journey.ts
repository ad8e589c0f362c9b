// A reply without its remedy cannot leave; a warning is overruled with a reason, the head sees it, and it stays on
// record where the applicant does not read it.

import { expect, test } from '../support/demo-program.ts'
import { find, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a reply without its remedy cannot leave; a warning is overruled with a reason and stays on record', async ({
  page,
}) => {
  test.setTimeout(360_000)
  const why = 'Numara ekibin resmi cep hattıdır.'
  const text =
    'Sokağınız bu yılın asfalt programında yok, ödenek kalmadı. Ekip şefini 0533 765 43 21 numarasından arayabilirsiniz.'

  await signIn(page, 'serap.isikli')
  await page.getByLabel('Ne istiyor').fill('Papatya çıkmazı ne zaman asfaltlanacak?')
  await page.getByLabel('Konu').fill('yol-asfalt')
  await page.getByLabel('Ad ve soyad').fill('Nigâr Sungurlu')
  await page.getByLabel('Adres').fill('Papatya Çıkmazı 5, Yakutiye')
  await page.getByLabel('İmza').selectOption('Islak imza')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()

  const open = async () => {
    await find(page, number)
    await page.getByRole('link', { name: number }).click()
  }
  await signIn(page, 'ilknur.ozbay')
  await open()
  await page.getByRole('link', { name: 'Sevk et', exact: true }).click()
  await page
    .getByLabel('Birim', { exact: true })
    .selectOption('Fen İşleri Dairesi (konunun sahibi)')
  await page.getByRole('button', { name: 'Sevk et', exact: true }).click()

  await signIn(page, 'yusuf.dadasoglu')
  await open()
  await page.getByRole('button', { name: 'Kabul et' }).click()
  await page.getByRole('link', { name: 'Cevapla (onaya sun)' }).click()
  await page.getByLabel('Sonuç').selectOption('Yerine getirilemedi')
  await page.getByLabel('Gerekçe').selectOption('Ödenek yok')
  await page.getByLabel('Cevap metni').fill(text)
  await expect(page.getByRole('textbox', { name: /^1\. soru/ })).toHaveValue(
    /ne zaman asfaltlanacak\?/,
  )
  await page.getByLabel('Cevaplandı').check()
  await page.getByLabel('Başvuru yolu').fill('Dava açabilirsiniz.')
  await page.getByRole('button', { name: 'Cevapla (onaya sun)' }).click()
  await expect(page.getByRole('alert')).toContainText('Gereken: idare mahkemesi, 60 gün')
  await expect(page.getByRole('alert')).toContainText('Metni düzeltin ya da nedenini yazın.')
  await expect(page.getByLabel('Cevap metni')).toHaveValue(text)
  // The article for the reason was proposed meanwhile.
  await expect(page.getByLabel('Kanun maddesi')).toHaveValue('5018 sayılı Kanun m.20')

  await page
    .getByLabel('Başvuru yolu')
    .fill('60 gün içinde Erzurum İdare Mahkemesinde dava açabilirsiniz.')
  await page.getByRole('button', { name: 'Göndermeden denetle' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByLabel('Telefon: Uyarı neden geçerli değil').fill(why)
  await page.getByRole('button', { name: 'Cevapla (onaya sun)' }).click()
  await expect(page.getByRole('status')).toContainText('onayına sunuldu')

  await signIn(page, 'metin.goksungur')
  await open()
  await page.getByRole('link', { name: 'Onayla ve gönder' }).click()
  await expect(page.locator('.act-form')).toContainText(`Telefon: ${why}`)
  await expect(page.locator('.act-form')).toContainText('Kanun maddesi: 5018 sayılı Kanun m.20')
  await page.getByRole('button', { name: 'Onayla ve gönder' }).click()
  await open()
  await expect(page.getByText(`Telefon: ${why}`).first()).toBeVisible()

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByText('Dayandığı kanun')).toBeVisible()
  await expect(page.getByText('Erzurum İdare Mahkemesinde').first()).toBeVisible()
  await expect(page.getByText(why)).toHaveCount(0)
})
