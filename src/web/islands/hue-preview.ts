// Recomputes the preview of a hue while it is typed, with the same arithmetic as the server. Without it the
// button does the same.
import { contrast } from '../ui/colour.ts'
import { type Scheme, type Tokens, themeTokens } from '../ui/theme.ts'

const field = document.querySelector<HTMLInputElement>('input[name="hue"]')

function show(hue: number): void {
  const tokens = { light: themeTokens({ hue }, 'light'), dark: themeTokens({ hue }, 'dark') }
  const number = new Intl.NumberFormat(document.documentElement.lang === 'tr' ? 'tr-TR' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  // The server wrote these names from the same lists.
  const colours = (name: string): [string, string] => {
    const [scheme, key, ground] = name.split(' ') as [Scheme, keyof Tokens, keyof Tokens]
    return [tokens[scheme][key], tokens[scheme][ground]]
  }
  for (const sample of document.querySelectorAll<SVGElement>('[data-sample]')) {
    const [colour, ground] = colours(sample.dataset.sample ?? '')
    const [below, ...parts] = sample.children
    below?.setAttribute('fill', ground)
    for (const part of parts) part.setAttribute('fill', colour)
  }
  for (const ratio of document.querySelectorAll<HTMLElement>('[data-ratio]'))
    ratio.textContent = `${number.format(contrast(...colours(ratio.dataset.ratio ?? '')))} : 1`
  const output = document.querySelector('[data-hue]')
  if (output) output.textContent = String(hue)
}

function showTyped({ value }: HTMLInputElement): void {
  const hue = Number(value)
  if (/^\d{1,3}$/.test(value) && hue <= 360) show(hue)
}

if (field) {
  field.addEventListener('input', () => showTyped(field))
  // Typed before this script was there, or kept by the browser when somebody came back.
  if (field.value !== field.defaultValue) showTyped(field)
}
