// Owns the colours of a municipality: from one hue to every token, with contrast computed. Pure.
import { holdContrast, type Oklch, toHex } from './colour.ts'

/** What a municipality chooses. The hue is an angle of the OKLCH circle, 0 to 360. */
export type Theme = { readonly hue: number }

export const defaultTheme: Theme = { hue: 200 }

export type Tokens = {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly 'ink-soft': string
  readonly line: string
  readonly control: string
  readonly action: string
  readonly 'action-strong': string
  readonly 'action-soft': string
  readonly 'on-action': string
  readonly edge: string
  readonly late: string
  readonly 'late-soft': string
  readonly confirmed: string
  readonly 'confirmed-soft': string
  readonly refusal: string
  readonly 'refusal-soft': string
}

export type Scheme = 'light' | 'dark'

/** WCAG 2.2: 1.4.3 text, 1.4.11 parts of controls; 1.4.6 is kept when more contrast is asked for. */
const textContrast = 4.5
const partContrast = 3
const moreContrast = 7

type Recipe = { readonly [part in 'ground' | 'text' | 'soft']: number } & {
  readonly neutral: (lightness: number) => Oklch
}

const recipes: { readonly [scheme in Scheme]: Recipe } = {
  light: { ground: 0.985, text: 0.52, soft: 0.955, neutral: l => colour(l, 0.016, 250) },
  dark: { ground: 0.185, text: 0.8, soft: 0.285, neutral: l => colour(l, 0.014, 250) },
}

function colour(lightness: number, chroma: number, hue: number): Oklch {
  return { lightness, chroma, hue }
}

/** Copper means late; where the municipality itself is copper, late moves to red so that they differ. */
function lateHue(hue: number): number {
  return Math.abs(hue - 45) < 25 ? 22 : 45
}

function grounds(scheme: Scheme, more: boolean): { paper: string; surface: string } {
  if (more) {
    const surface = scheme === 'light' ? '#ffffff' : '#000000'
    return { paper: surface, surface }
  }
  if (scheme === 'light') return { paper: toHex(colour(0.982, 0.006, 90)), surface: '#ffffff' }
  return { paper: toHex(colour(0.185, 0.012, 250)), surface: toHex(colour(0.222, 0.014, 250)) }
}

/** Every token of one scheme, each held against every ground that it may stand on. */
export function themeTokens(theme: Theme, scheme: Scheme, more = false): Tokens {
  const { text, soft, neutral } = recipes[scheme]
  const light = scheme === 'light'
  const { paper, surface } = grounds(scheme, more)
  const least = more ? moreContrast : textContrast
  const tint = (hue: number) => (more ? surface : toHex(colour(soft, light ? 0.022 : 0.035, hue)))
  const tints = {
    action: tint(theme.hue),
    late: tint(lateHue(theme.hue)),
    confirmed: tint(150),
    refusal: tint(15),
  }
  const everywhere = [surface, paper, ...Object.values(tints)]
  const word = (lightness: number, chroma: number, hue: number) =>
    holdContrast(colour(lightness, chroma, hue), everywhere, least)
  const action = word(text, light ? 0.095 : 0.085, theme.hue)
  const ends = light ? '#ffffff' : toHex(colour(0.17, 0.02, 250))
  return {
    paper,
    surface,
    ink: more ? (light ? '#000000' : '#ffffff') : toHex(neutral(light ? 0.25 : 0.945)),
    'ink-soft': holdContrast(neutral(light ? 0.46 : 0.77), everywhere, least),
    line: more ? toHex(neutral(light ? 0.35 : 0.8)) : toHex(neutral(light ? 0.905 : 0.335)),
    control: holdContrast(neutral(light ? 0.62 : 0.58), everywhere, more ? least : partContrast),
    action,
    'action-strong': word(light ? text - 0.1 : text + 0.08, 0.08, theme.hue),
    'action-soft': tints.action,
    'on-action': more ? surface : ends,
    edge: holdContrast(
      colour(light ? 0.56 : 0.68, 0.11, theme.hue),
      [surface, paper],
      partContrast,
    ),
    late: word(light ? 0.53 : 0.79, 0.13, lateHue(theme.hue)),
    'late-soft': tints.late,
    confirmed: word(light ? 0.48 : 0.8, 0.12, 150),
    'confirmed-soft': tints.confirmed,
    refusal: word(light ? 0.48 : 0.78, light ? 0.16 : 0.11, 15),
    'refusal-soft': tints.refusal,
  }
}

function declarations(value: (token: keyof Tokens) => string, names: readonly (keyof Tokens)[]) {
  return names.map(name => `--${name}:${value(name)}`).join(';')
}

/**
 * The theme as its own small style sheet (the content policy allows no inline style). Browsers that do not
 * know `light-dark()` keep the light theme; `data-contrast` on the root element overrides the system's wish.
 */
export function themeCss(theme: Theme): string {
  const pair = (more: boolean) => {
    const [light, dark] = [themeTokens(theme, 'light', more), themeTokens(theme, 'dark', more)]
    // The keys of Tokens are all strings that themeTokens wrote out itself.
    const names = Object.keys(light) as (keyof Tokens)[]
    const both = declarations(name => `light-dark(${light[name]},${dark[name]})`, names)
    return { plain: declarations(name => light[name], names), both }
  }
  const [usual, more] = [pair(false), pair(true)]
  const knows = '@supports (color:light-dark(red,red))'
  const wished = ":root:not([data-contrast='usual'])"
  return [
    `:root{color-scheme:light;${usual.plain}}`,
    `:root[data-contrast='more']{${more.plain}}`,
    `${knows}{`,
    `:root{color-scheme:light dark;${usual.both}}`,
    ":root[data-theme='light']{color-scheme:light}",
    ":root[data-theme='dark']{color-scheme:dark}",
    `:root[data-contrast='more']{${more.both}}`,
    `@media (prefers-contrast:more){${wished}{${more.both}}}`,
    '}',
    '@media print{:root,:root[data-theme]{color-scheme:light}}',
    '',
  ].join('\n')
}

/** Changes whenever the sheet changes: `/tema.css?v=…` may then be cached for a year (FNV-1a). */
export function themeVersion(css: string): string {
  let hash = 0x811c9dc5
  for (const char of css) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
