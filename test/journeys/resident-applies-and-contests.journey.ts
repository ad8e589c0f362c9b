// A resident applies online with a photo, follows the request, and somebody else contests a reply that solved nothing.
import sharp from 'sharp'
import { expect, test } from '../support/demo-program.ts'

// Every page opened is looked at by axe twice.
test.describe.configure({ timeout: 180_000 })

const photo = () =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a8f6a' } })
    .jpeg()
    .toBuffer()

test('a resident applies with a photo and follows the request with number and code', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Başvuru yapın' }).click()
  // Nothing chosen: the page says what is missing and leads to it.
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByRole('link', { name: 'Ne bildirmek istediğinizi seçin.' }).click()
  await page.getByLabel('Şikâyet').check()
  await page.getByRole('button', { name: 'Devam et' }).click()

  await page.getByLabel('Konu ara').fill('çukurlar')
  await page.getByRole('button', { name: 'Ara', exact: true }).click()
  await page.getByLabel('Çukur, bozuk asfalt').check()
  await page.getByRole('button', { name: 'Devam et' }).click()

  await page.getByLabel('İlçe').selectOption('Yakutiye')
  await page.getByLabel('Yer tarifi').fill('İlkokulun arka kapısı')
  await page.getByRole('button', { name: 'Devam et' }).click()

  await page.getByLabel('Ne oldu?').fill('Derin bir çukur var.\nİki araç zarar gördü.')
  await page
    .getByLabel('Fotoğraf veya dosya')
    .setInputFiles({ name: 'çukur.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: 'Seçilenleri ekle' }).click()
  await expect(page.getByRole('button', { name: 'Kaldır çukur.jpg' })).toBeVisible()
  await expect(page.getByLabel('Ne oldu?')).toHaveValue(
    'Derin bir çukur var.\nİki araç zarar gördü.',
  )
  await page.getByRole('button', { name: 'Devam et' }).click()

  await page.getByLabel('Ad ve soyad').fill('Işıl Gökçeoğlu')
  await page.getByLabel('Telefon').fill('0532')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByRole('alert')).toContainText('11 rakam olmalı')
  await page.getByLabel('Telefon').fill('0532 123 45 67')
  await page.getByRole('button', { name: 'Devam et' }).click()

  await expect(page.getByRole('heading', { name: 'Göndermeden önce kontrol edin' })).toBeVisible()
  await page.getByRole('link', { name: 'Değiştir (Yer)' }).click()
  await page.getByLabel('Cadde veya sokak').fill('Ilıca Sokak')
  await page.getByRole('button', { name: 'Devam et' }).click()
  await expect(page.getByText('İlkokulun arka kapısı, Ilıca Sokak, Yakutiye')).toBeVisible()
  await page.getByRole('button', { name: 'Başvuruyu gönder' }).click()

  await expect(page.getByRole('heading', { name: 'Başvurunuz kayda alındı' })).toBeVisible()
  const number = await page.locator('.receipt-number').innerText()
  const code = await page.locator('.receipt-code').innerText()
  await page.getByRole('link', { name: 'Yazdırılabilir alındı' }).click()
  await expect(page.getByText(code)).toBeVisible()
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)

  await page.goto('/takip')
  await page.getByLabel('Kayıt numarası').fill(number)
  await page.getByLabel('Takip kodu').fill('K7QM-4XPA-9TRD')
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByRole('alert')).toContainText('birbirini tutmuyor')
  await page.getByLabel('Takip kodu').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Başvurunuza Beyaz Masa bakıyor',
  )
  expect(page.url()).not.toContain(code)
  const photoAddress = await page.getByRole('link', { name: 'çukur.jpg' }).getAttribute('href')
  const shown = await page.request.get(photoAddress ?? '')
  expect(shown.headers()['content-type']).toBe('image/jpeg')
})

test('a reply that solved nothing is contested and the request is open again', async ({
  page,
  demo,
}) => {
  const [request] = demo.answered
  await page.goto(`/takip?no=${request?.number}`)
  await page.getByLabel('Takip kodu').fill(request?.code ?? '')
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await expect(page.getByRole('heading', { name: 'Sorununuz çözüldü mü?' })).toBeVisible()
  await page.getByRole('link', { name: 'Çözülmedi, itiraz ediyorum' }).click()
  await expect(page.getByText('Cevabı yazan kişi artık bakmaz')).toBeVisible()
  await page.getByRole('button', { name: 'İtiraz ediyorum' }).click()
  await expect(page.getByRole('alert')).toContainText('Düzeltilmesi gereken 2 alan var')
  await page.getByLabel('Hiçbir şey yapılmadı').check()
  await page.getByLabel('Şu anki durumu anlatın').fill('Dün baktım, her şey aynı.')
  await page.getByRole('button', { name: 'İtiraz ediyorum' }).click()
  await expect(page.getByRole('status')).toContainText('başvurunuz yeniden açıldı')
  await expect(page.getByText('İtiraz ettiniz: Hiçbir şey yapılmadı')).toBeVisible()
  await page.getByRole('button', { name: 'Takipten çık' }).click()
  await expect(page.getByRole('status')).toContainText('Takipten çıktınız')
  await page.goto('/takip/basvurum')
  await expect(page.getByRole('button', { name: 'Başvurumu göster' })).toBeVisible()
})
