// The mayor's office looks for what is late: the finding, the unit, the list with its filters, and what
// answering cannot hide.
import { expect, test } from '../support/demo-program.ts'

// Somebody who acts faster than the fade between two pages would stop it, which Chromium reports.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

// Every page opened is looked at by axe twice, and the overview is long.
test.describe.configure({ timeout: 300_000 })

test('the manager finds what is late, where and by how much, and downloads the numbers', async ({
  page,
}) => {
  await page.goto('/giris?geri=/masa/genel-bakis')
  await page.getByRole('button', { name: 'Gir (Selim Karahanoğlu)' }).click()
  const said = await page.getByText('Deneme belediyesi: şu andaki kod').innerText()
  await page.getByLabel('Doğrulama kodu').fill(/\d{6}/.exec(said)?.[0] ?? '')
  await page.getByRole('button', { name: 'Doğrula ve gir' }).click()

  // The finding says how many; the key figure and the list say the same number.
  await expect(page.getByRole('heading', { level: 1, name: 'Genel bakış' })).toBeVisible()
  const finding = await page.getByText('başvuru gecikmiş durumda').innerText()
  const late = /Bugün (\d+) başvuru/.exec(finding)?.[1] ?? ''
  expect(Number(late)).toBeGreaterThan(0)
  await page.getByRole('link', { name: `${late} Geciken` }).click()
  const list = page.getByRole('region', { name: 'İzlenen başvurular' })
  await expect(list.getByText(`${late} başvuru`)).toBeVisible()

  // The longest first: the number of days never grows down the list.
  const days = await list.getByText(/^\d+ gün$/).allInnerTexts()
  const counts = days.map(text => Number(text.replace(/\D/g, '')))
  expect(counts.length).toBeGreaterThan(10)
  expect(counts.toSorted((one, other) => other - one)).toEqual(counts)

  // One unit only, by a filter that stands in the address.
  const worst = page.locator('table.bars tbody tr').first()
  const unit = await worst.getByRole('link').innerText()
  const count = (await worst.locator('td').first().innerText()).trim()
  await list.getByLabel('Birim').selectOption({ label: unit })
  await list.getByRole('button', { name: 'Uygula' }).click()
  await expect(page).toHaveURL(/birim=[0-9a-f-]{36}/)
  await expect(list.getByText(`${count} başvuru`)).toBeVisible()

  // A contested request that was answered again is still on its list.
  await list.getByRole('link', { name: 'Süzgeçleri kaldır' }).click()
  await list.getByRole('link', { name: 'İtiraz edilen' }).click()
  await expect(list.getByRole('row', { name: /Cevaplandı/ }).first()).toBeVisible()

  // The unit's own page, and the request itself.
  await page.locator('table.bars').getByRole('link', { name: unit }).click()
  await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Konulara göre açık işler' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Genel bakışa dön' }).click()
  await page.getByRole('link', { name: 'Sayıları indir (CSV)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^birimler-hepsi-\d{4}-\d{2}-\d{2}\.csv$/)
  const first = list.getByRole('rowheader').getByRole('link').first()
  const number = await first.innerText()
  await first.click()
  await expect(page).toHaveURL(/\/masa\/basvuru\/[0-9a-f-]{36}/)
  await expect(page.getByText(number).first()).toBeVisible()
})
