// A resident whose browser runs no script reaches everything: applying with files, the receipt, following, the verdict.
import { expect, test } from '../support/demo-program.ts'

// Every page opened is looked at by axe twice.
test.describe.configure({ timeout: 180_000 })

test.use({ javaScriptEnabled: false })

const note = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })

test('without a script a resident applies in English with several files and removes one', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Make a request' }).click()
  await page.getByLabel('Suggestion').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Parks and Green Areas' }).click()
  await page.getByLabel('I do not know the topic').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByLabel('What do you suggest?').fill('A bench in the shade, please.')
  await page.getByLabel('Photo or file').setInputFiles([note('one.txt'), note('two.txt')])
  await page.getByRole('button', { name: 'Add the chosen files' }).click()
  await page.getByLabel('Photo or file').setInputFiles([note('three.txt'), note('evil.exe')])
  await page.getByRole('button', { name: 'Add the chosen files' }).click()
  await expect(page.getByRole('alert')).toContainText('evil.exe')
  await page.getByRole('button', { name: 'Remove two.txt' }).click()
  await expect(page.locator('.kept-name')).toHaveText(['one.txt', 'three.txt'])
  await expect(page.getByLabel('What do you suggest?')).toHaveValue('A bench in the shade, please.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Full name').fill('Zoë O’Brien-Şahin')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('heading', { name: 'Your request is registered' })).toBeVisible()
  const number = await page.locator('.receipt-number').innerText()
  // The way back leads to the same receipt, never to a second application.
  await page.goto('/basvuru')
  await page.getByRole('link', { name: 'Show the receipt' }).click()
  await expect(page.locator('.receipt-number')).toHaveText(number)
})

test('without a script the applicant says that the problem is solved, once', async ({
  page,
  demo,
}) => {
  const request = demo.answered[1]
  await page.goto(`/takip?no=${request?.number}`)
  await page.getByLabel('Takip kodu').fill(request?.code ?? '')
  await page.getByRole('button', { name: 'Başvurumu göster' }).click()
  await page.getByRole('button', { name: 'Sorunum çözüldü' }).click()
  await expect(page.getByRole('status')).toContainText('çözüldüğü kayda geçti')
  await page.reload()
  await expect(page.getByText('Sorununuzun çözüldüğünü bildirdiniz')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Sorunum çözüldü' })).toHaveCount(0)
})

test('an upload of 200 MB is refused in words and costs nothing that was typed', async ({
  page,
  demo,
}) => {
  await page.goto('/basvuru/ne')
  await page.getByLabel('Öneri').check()
  await page.getByRole('button', { name: 'Devam et' }).click()
  await page.getByRole('button', { name: 'Konuyu bilmiyorum' }).click()
  await page.getByRole('button', { name: 'Devam et' }).click()
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)
  const form = new FormData()
  form.append('metin', 'Bu cümle duruyor.')
  form.append('dosya', new File([new Uint8Array(200 * 1024 * 1024)], 'film.mp4'))
  const answer = await fetch(`${demo.url}/basvuru/ne-oldu`, {
    method: 'POST',
    body: form,
    headers: { cookie: cookies.join('; ') },
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('bir defada en çok 25 MB gönderilebilir')
  await page.reload()
  await expect(page.getByLabel('Öneriniz nedir?')).toHaveValue('Bu cümle duruyor.')
})

test('figures, accessibility, personal data and source are read without barrier', async ({
  page,
}) => {
  for (const [path, heading] of [
    ['/rakamlar', 'Sayılarımız'],
    ['/erisilebilirlik', 'Erişilebilirlik'],
    ['/aydinlatma', 'Kişisel verileriniz'],
    ['/kaynak', 'Kaynak kod'],
    ['/basvuru/kim', 'Başvurunuzun başı bulunamadı'],
    ['/basvuru/alindi', 'Alındı artık gösterilemiyor'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
})
