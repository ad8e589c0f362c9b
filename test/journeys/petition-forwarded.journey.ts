// A petition about a side street: the map says that it is the district municipality's, the dispatcher forwards it with both
// letters before their eyes, and the resident reads who has it now. Then the administrator finds the row that decided.
import { expect, test } from '../support/demo-program.ts'
import { find, signIn, signOut } from '../support/staff/at-the-desk.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a petition is forwarded to the district municipality, and the resident reads who has it now', async ({
  page,
}) => {
  test.setTimeout(360_000)
  await signIn(page, 'serap.isikli')
  await page.getByLabel('Ne istiyor').fill('Sokağımızın çöpü bir haftadır alınmıyor')
  await page.getByLabel('Konu').fill('temizlik-cop')
  await page.getByLabel('İlçe').selectOption('Yakutiye')
  await page.getByLabel('Ad ve soyad').fill('Şükrü Işıldak')
  await page.getByLabel('Adres').fill('Gül Sokak 3, Yakutiye')
  await page.getByLabel('İmza').selectOption('Islak imza')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()

  await signIn(page, 'ilknur.ozbay')
  await find(page, number)
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByText('Önerilen: Yakutiye Belediyesi')).toBeVisible()
  await expect(page.getByText('5393 sayılı Kanun m.14').first()).toBeVisible()
  await expect(page.getByText(/Gönderme hedefi: .* \(3 iş günü\)/).first()).toBeVisible()

  // One key opens the form; what is missing is said at its field.
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { name: 'Yetkili kuruma gönder' })).toBeVisible()
  await page.getByLabel('Yetkili kurum', { exact: true }).selectOption('')
  await page.getByRole('button', { name: 'Yazıları göster' }).click()
  await expect(page.getByRole('alert')).toContainText('Listeden bir kurum seçin')
  await page
    .getByLabel('Yetkili kurum', { exact: true })
    .selectOption('Yakutiye Belediyesi (haritadaki sahip)')
  await page.getByRole('button', { name: 'Yazıları göster' }).click()
  await expect(page.getByRole('heading', { name: 'Gidecek iki yazı' })).toBeVisible()
  await expect(page.getByText('E-posta: yazi@ilce-yakutiye.example')).toBeVisible()
  await page.locator('.act-form').getByRole('button', { name: 'Yetkili kuruma gönder' }).click()
  await expect(page.getByRole('status')).toContainText('Yetkili kuruma gönderildi')

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill(code)
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Yakutiye Belediyesi')
  await expect(page.getByRole('heading', { name: 'Başvurunuz şimdi kimde' })).toBeVisible()
  await expect(page.getByText('başvurunuz kendisine ulaştığı gün başlar').first()).toBeVisible()

  // The row that decided, with its decision; a new one is shown before it is entered.
  await page.goto('/masa')
  await signOut(page)
  await page.goto('/giris?geri=/yonetim/sorumluluk')
  await page.getByRole('button', { name: 'Gir (Umut Gençoğlu)' }).click()
  const said = await page.getByText('Deneme belediyesi: şu andaki kod').innerText()
  await page.getByLabel('Doğrulama kodu').fill(/\d{6}/.exec(said)?.[0] ?? '')
  await page.getByRole('button', { name: 'Doğrula ve gir' }).click()
  await page.getByLabel('Konu').selectOption('Çöp alınmadı')
  await page.getByRole('button', { name: 'Uygula' }).click()
  await page.getByRole('link', { name: 'Çöp alınmadı' }).click()
  await expect(page.getByText('Başvurunun ilçesindeki belediye')).toBeVisible()
  await page.getByRole('link', { name: 'Listeye dön' }).click()
  await page.getByRole('link', { name: 'Satır ekle' }).click()
  await page.getByLabel('Konu', { exact: true }).selectOption('Çöp alınmadı')
  await page.getByLabel('Sahibi', { exact: true }).selectOption('Çevre Koruma ve Kontrol Dairesi')
  await page.getByLabel('Dayanak').fill('Protokol 2027/1')
  await page.getByRole('button', { name: 'Önce göster' }).click()
  await expect(page.getByRole('status')).toContainText('Önerisi değişecek açık başvuru')
  await page.getByRole('link', { name: 'Kurumlar' }).click()
  await expect(page.getByRole('row', { name: /Karayolları 12\. Bölge Müdürlüğü/ })).toBeVisible()
})
