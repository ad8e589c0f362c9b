// The desk's yearly duty: the report on the right to information is read, its sum is whole, it is printed and
// taken along; the registers behind it are searched and printed too.
import { readFile } from 'node:fs/promises'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from '../support/demo-program.ts'
import { sheetsOf, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the yearly report is printed', async ({ page }) => {
  await signIn(page, 'ilknur.ozbay')
  await page.getByRole('link', { name: 'Raporlar' }).click()
  await page.getByRole('link', { name: 'Bilgi edinme yıllık raporu' }).click()
  const year = String(new Date().getFullYear())
  await page.getByRole('combobox', { name: 'Yıl' }).selectOption(year)
  await page.getByRole('button', { name: 'Göster' }).click()
  await expect(
    page.getByRole('heading', { name: `${year} yılı bilgi edinme raporu` }),
  ).toBeVisible()

  // The sum is whole: R1 is R2 to R6, and it is not nothing.
  const form = page.getByRole('table', { name: 'Rapor formu' })
  const count = async (row: string) =>
    Number(
      await form
        .getByRole('row', { name: new RegExp(`^${row} `) })
        .locator('td')
        .last()
        .innerText(),
    )
  const parts = await Promise.all(['R2', 'R3', 'R4', 'R5', 'R6'].map(count))
  expect(await count('R1')).toBeGreaterThan(0)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(await count('R1'))

  // On paper it lies on its side and takes a sheet or two.
  await page.getByRole('link', { name: 'Yazdır' }).click()
  await expect(page.getByRole('table', { name: 'Rapor formu' })).toBeVisible()
  expect(await sheetsOf(page)).toBeLessThanOrEqual(3)
  await page.getByRole('link', { name: 'Rapora dön' }).click()

  // The workbook says the same.
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Excel (XLSX)' }).click()
  const file = await (await download).path()
  const [sheet] = await readXlsxFile(await readFile(file))
  expect(sheet?.data[1]).toEqual(['R1', 'Başvuru toplamı', await count('R1')])

  // The register behind it: one entry by its serial, then as CSV.
  await page.getByRole('link', { name: 'Kütükler', exact: true }).click()
  await page.getByRole('link', { name: 'Bilgi edinme kütüğü' }).click()
  await page.getByLabel('Sıra, numara ya da metin').fill(`${year}/1`)
  await page.getByRole('button', { name: 'Uygula' }).click()
  await expect(page.getByRole('rowheader')).toHaveText([`${year}/1`])
  const csv = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const text = await readFile(await (await csv).path(), 'utf8')
  expect(text.trimEnd().split('\r\n')).toHaveLength(2)

  // What is promised is published for everybody.
  await page.goto('/hizmet-standartlari')
  await expect(page.getByRole('rowheader', { name: 'Çukur, bozuk asfalt' })).toBeVisible()
})
