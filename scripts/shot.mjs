// Takes a picture of a page as a person would see it: node scripts/shot.mjs URL out.png [--width 320] [--dark] …
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '../test/support/chromium.ts'

const usage = `node scripts/shot.mjs URL OUT.png|OUT.pdf
  --width N       width of the window, 1280 unless given     --height N   height, 900 unless given
  --dark          dark colours                               --contrast   more contrast
  --forced        forced colours                             --no-js      without JavaScript
  --window        only the window, not the whole page        --print      as on paper
  --cookie a=b    sends a cookie (may be repeated)           --click CSS  clicks before the picture
A PDF has the pages that a printer would print.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    contrast: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    js: { type: 'boolean', default: true },
    window: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    cookie: { type: 'string', multiple: true, default: [] },
    click: { type: 'string', multiple: true, default: [] },
  },
})
const [url, file] = positionals
if (!url || !file) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

const browser = await chromium.launch(await chromiumOptions())
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
    contrast: values.contrast ? 'more' : 'no-preference',
    forcedColors: values.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    javaScriptEnabled: values.js,
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
  })
  await context.addCookies(
    values.cookie.map(pair => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    }),
  )
  const page = await context.newPage()
  page.on('console', message => {
    if (message.type() === 'error') process.stderr.write(`${message.text()}\n`)
  })
  await page.goto(url)
  for (const selector of values.click) await page.click(selector)
  if (values.print) await page.emulateMedia({ media: 'print' })
  if (file.endsWith('.pdf')) await page.pdf({ path: file, preferCSSPageSize: true })
  else await page.screenshot({ path: file, fullPage: !values.window })
} finally {
  await browser.close()
}
