// Every component, in realistic Turkish: what is wrong with one of them is wrong on every page of the desk.

import { expect, test } from '../support/browser.ts'
import { type Examples, startExamples } from '../support/examples-server.ts'

test.describe.configure({ mode: 'parallel' })

let examples: Examples

test.beforeAll(async () => {
  examples = await startExamples()
})

test.afterAll(async () => {
  await examples.stop()
})

const pages = [
  '/',
  '/soru',
  '/hata',
  '/kontrol',
  '/alindi',
  '/alindi/yazdir',
  '/takip',
  '/cevap',
  '/mektup',
  '/masa',
  '/masa/basvuru',
  '/masa/bos',
  '/en',
]

for (const path of pages) {
  test(`a reader of ${path} meets no barrier in light or dark, wide or narrow`, async ({
    page,
  }) => {
    await page.goto(examples.url + path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  })
}

for (const appearance of ['light.more.large', 'dark.more.usual']) {
  test(`who asks for ${appearance} meets no barrier either`, async ({ page }) => {
    for (const path of ['/takip', '/masa/basvuru']) {
      await page.goto(`${examples.url}${path}?gorunum=${appearance}`)
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more')
    }
  })
}

test('the bar of acts reaches the edge of its part and never covers more than a fifth of the page', async ({
  page,
}) => {
  for (const appearance of ['light.usual.usual', 'light.more.large']) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${examples.url}/masa/basvuru?gorunum=${appearance}`)
    const bar = page.locator('.action-bar')
    const edges = await bar.evaluate(element => ({
      bar: element.getBoundingClientRect().right,
      part: element.closest('main')?.getBoundingClientRect().right,
    }))
    expect(edges.bar, appearance).toBe(edges.part)
    // As many acts as the head of a unit has.
    await bar.locator('.action-bar-now').evaluate(acts => {
      for (let more = 0; more < 8; more += 1)
        acts.append(acts.firstElementChild?.cloneNode(true) ?? '')
    })
    await expect(bar, appearance).toHaveCSS('position', 'static')
  }
})

test('the receipt and the letter each fit on one sheet of A4', async ({ page }) => {
  for (const path of ['/alindi/yazdir', '/alindi', '/mektup']) {
    await page.goto(examples.url + path)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1)
  }
})

const wideTable = `<table class="data"><thead><tr>
  <th scope="col" class="tight">Sıra</th>${'<th scope="col">Karar</th>'.repeat(6)}
  <th scope="col" class="grow">Konu</th><th scope="col" class="end tight">Açık</th></tr></thead>
  <tbody><tr><th scope="row" class="tight">2026/4</th>${'<td>Değerlendirme Kurulu</td>'.repeat(6)}
  <td class="grow">${'Kaçak yapı tutanaklarının bir yıllık listesi. '.repeat(3)}</td>
  <td data-name="Açık" class="end tight">1.460</td></tr></tbody></table>`

test('a table of many columns has its heads over its cells, and no heads but words on a phone', async ({
  page,
}) => {
  await page.goto(`${examples.url}/masa/bos`)
  await page.locator('main').evaluate((main, html) => {
    main.innerHTML = html
  }, wideTable)
  const head = page.locator('thead th')
  const cells = page.locator('tbody :is(th, td)')
  const textStart = (element: Element) =>
    element.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(element).paddingLeft)
  const starts = async (all: typeof head) =>
    await Promise.all((await all.all()).map(each => each.evaluate(textStart)))
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await starts(head)).toEqual(await starts(cells))
  const label = () => cells.last().evaluate(cell => getComputedStyle(cell, '::before').content)
  expect(await label()).toBe('none')
  await page.setViewportSize({ width: 360, height: 800 })
  await expect(head.first()).toBeHidden()
  expect(await label()).toMatch(/"Açık".*": "|"Açık: "/)
  const height = await cells.last().evaluate(cell => cell.getBoundingClientRect().height)
  expect(height).toBeLessThan(30)
})

test('the keyboard reaches the content first and opens the list of keys', async ({ page }) => {
  await page.goto(`${examples.url}/masa`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'İçeriğe geç' })).toBeFocused()
  await page.getByRole('button', { name: 'Tuşlar' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tuşlar' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Tuşlar' })).toBeHidden()
})

test('the Turkish letters come from the desk’s own font', async ({ page }) => {
  await page.goto(`${examples.url}/takip`)
  // Asked for and waited for: on a busy machine the page stands before its font has come.
  const loaded = await page.evaluate(
    'document.fonts.load("18px Atkinson", "ĞğİıŞşÖöÜüÇçâ").then(faces => faces.length)',
  )
  expect(loaded).toBeGreaterThan(0)
})
