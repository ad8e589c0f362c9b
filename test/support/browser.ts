// Owns the browser of the journeys: whatever page a journey opens is afterwards checked by axe, in light at
// 1280 px and in dark at 320 px, and for errors that the browser reported. Knows no page of the desk.
import { AxeBuilder } from '@axe-core/playwright'
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Response,
} from '@playwright/test'

export { expect } from '@playwright/test'

type Opened = { readonly url: string; readonly status: number; readonly html: string }

/** The pages are made on the server: its answer, shown once more, is the page that the journey saw. */
class OpenedPages {
  private readonly answers: Promise<Opened | undefined>[] = []
  private readonly headers = new Map<string, { [name: string]: string }>()
  readonly complaints: string[] = []

  watch(context: BrowserContext): void {
    context.on('response', response => {
      if (response.request().isNavigationRequest()) this.answers.push(this.read(response))
    })
    context.on('weberror', error => this.complaints.push(`script: ${error.error().message}`))
    context.on('console', message => {
      // An answer such as 422 or 404 to a whole page is part of a journey; on a style sheet it is not.
      const ofPage = message.location().url === message.page()?.url()
      if (message.type() !== 'error' || (ofPage && message.text().startsWith('Failed to load')))
        return
      this.complaints.push(`console: ${message.text()}`)
    })
  }

  private async read(response: Response): Promise<Opened | undefined> {
    const headers = response.headers()
    if (!headers['content-type']?.startsWith('text/html')) return undefined
    try {
      const html = await response.text()
      this.headers.set(response.url(), headers)
      return { url: response.url(), status: response.status(), html }
    } catch {
      // A redirect, or a page that was left before it had arrived: nobody has seen it.
      return undefined
    }
  }

  /** Each page once: what differs only in numbers and tokens from a page already checked is the same page. */
  async pages(): Promise<readonly Opened[]> {
    const found: Opened[] = []
    for (const opened of await Promise.all(this.answers)) {
      if (!opened || checked.has(shapeOf(opened))) continue
      checked.add(shapeOf(opened))
      found.push(opened)
    }
    return found
  }

  headersOf(opened: Opened): { [name: string]: string } {
    const {
      'content-length': _length,
      'content-encoding': _encoding,
      ...rest
    } = this.headers.get(opened.url) ?? {}
    return rest
  }
}

/** What this worker has already checked, in whichever journey. */
const checked = new Set<string>()

function shapeOf({ html }: Opened): string {
  return html.replaceAll(/type="hidden"[^>]*>/g, '').replaceAll(/\d+/g, '0')
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page as it stands, one sentence per place. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Our pages have no frames and load nothing that axe would have to fetch: half the time, the same findings.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: rules, preload: false, resultTypes: ['violations'] })
    .analyze()
  return violations.flatMap(violation =>
    violation.nodes.map(node => {
      const why = node.any.concat(node.all, node.none)[0]?.message ?? violation.help
      return `${violation.id}: ${node.target.join(' ')}: ${why}`
    }),
  )
}

/** WCAG 1.4.10: at 320 px nobody has to scroll sideways. */
async function sidewaysFindings(page: Page): Promise<readonly string[]> {
  const script = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  const over = Number(await page.evaluate(script))
  return over > 0 ? [`reflow: ${over} px wider than the screen`] : []
}

/** Everything that is wrong with a page, in light at 1280 px and in dark at 320 px. */
export async function pageFindings(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await axeFindings(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = [...(await axeFindings(page)), ...(await sidewaysFindings(page))]
  return [
    ...light.map(found => `light, 1280 px: ${found}`),
    ...dark.map(found => `dark, 320 px: ${found}`),
  ]
}

/** Checks the page that is open now; fails with every finding. */
export async function checkPage(page: Page): Promise<void> {
  expect(await pageFindings(page), `findings on ${page.url()}`).toEqual([])
}

async function checkAgain(
  context: BrowserContext,
  opened: OpenedPages,
): Promise<readonly string[]> {
  const page = await context.newPage()
  const findings: string[] = []
  for (const answer of await opened.pages()) {
    const showAgain = {
      status: answer.status,
      headers: opened.headersOf(answer),
      body: answer.html,
    }
    await page.route(answer.url, route => route.fulfill(showAgain))
    await page.goto(answer.url)
    const found = await pageFindings(page)
    findings.push(...found.map(finding => `${new URL(answer.url).pathname}: ${finding}`))
    await page.unrouteAll()
  }
  return findings
}

type Fixtures = { openedPages: OpenedPages }

/** Playwright's `test`; the journey's context is watched, and the pages it opened are checked at the end. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern.
  openedPages: async ({}, use) => {
    await use(new OpenedPages())
  },
  context: async ({ context, browser, baseURL, openedPages }, use) => {
    openedPages.watch(context)
    await use(context)
    const state = await context.storageState()
    // axe is a script: it looks at the pages also of a journey whose reader runs none.
    const again = await browser.newContext({
      storageState: state,
      javaScriptEnabled: true,
      ...(baseURL ? { baseURL } : {}),
    })
    const findings = await checkAgain(again, openedPages)
    await again.close()
    expect.soft(openedPages.complaints, 'errors reported by the browser').toEqual([])
    expect.soft(findings, 'findings on the pages opened').toEqual([])
  },
})
