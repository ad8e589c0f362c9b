// The desk registers what came through CİMER: by the day of application there, without the person where
// CİMER hides them, and never the same number twice.
import { expect, test } from '../support/demo-program.ts'
import { find, signIn } from '../support/staff/at-the-desk.ts'

// A journey clicks faster than a transition between pages lasts.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.setTimeout(240_000)

test('the desk registers a CİMER application twice, and the second one finds the first', async ({
  page,
}) => {
  await signIn(page, 'elif.sarigul')
  await page.goto('/masa/kayit?kanal=cimer')
  await page.getByLabel('Ne istiyor').fill('Otobüs durağının yeri değişsin.')
  await page.getByLabel('CİMER numarası').fill('2611 000 777')
  await page.getByLabel('Başvuran kimliğinin gizli kalmasını istiyor').check()
  await page.getByRole('button', { name: 'Kaydet' }).click()
  await expect(page.locator('.for-officer')).toContainText('CİMER başvuru gününden sayılır')
  const number = await page.locator('.receipt-number').innerText()

  await page.getByRole('link', { name: 'Sıradaki başvuru' }).click()
  await page.getByLabel('Ne istiyor').fill('Otobüs durağının yeri değişsin (CİMER).')
  await page.getByLabel('CİMER numarası').fill('2611000777')
  await page.getByRole('button', { name: 'Kaydet' }).click()
  await expect(page.getByText(`Bu numarayla kayıtlı başvuru: ${number}.`)).toBeVisible()
  await expect(page.getByLabel('Ne istiyor')).toHaveValue(/\(CİMER\)/)
  await page.getByRole('link', { name: 'İlk kaydı aç' }).click()
  await expect(page.locator('.lead-number')).toHaveText(number)
  await expect(page.getByText('CİMER dilekçesi').first()).toBeVisible()
  // Without a list beside it the bar of acts still reaches the edge of the page.
  const ends = await page
    .locator('main, .action-bar')
    .evaluateAll(all => all.map(each => each.getBoundingClientRect().right))
  expect(new Set(ends).size).toBe(1)

  await find(page, '26-11 000777')
  await expect(page.getByRole('link', { name: number })).toBeVisible()
})
