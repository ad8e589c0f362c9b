import { describe, expect, test } from 'vitest'
import { contrast } from './colour.ts'
import { defaultTheme, type Scheme, themeCss, themeTokens, themeVersion } from './theme.ts'

const hues = Array.from({ length: 72 }, (_, at) => at * 5)
const schemes: readonly Scheme[] = ['light', 'dark']

/** Which text may stand on which ground, on any page of the desk. */
const readable = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'action-soft'],
  ['ink', 'late-soft'],
  ['ink', 'confirmed-soft'],
  ['ink', 'refusal-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'action-soft'],
  ['action', 'paper'],
  ['action', 'surface'],
  ['action', 'action-soft'],
  ['action-strong', 'surface'],
  ['action-strong', 'action-soft'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-action', 'late'],
  ['on-action', 'refusal'],
  ['on-action', 'confirmed'],
  ['late', 'surface'],
  ['late', 'paper'],
  ['late', 'late-soft'],
  ['confirmed', 'surface'],
  ['confirmed', 'confirmed-soft'],
  ['refusal', 'surface'],
  ['refusal', 'paper'],
  ['refusal', 'refusal-soft'],
] as const

const seen = [
  ['control', 'surface'],
  ['control', 'paper'],
  ['control', 'action-soft'],
  ['edge', 'surface'],
  ['edge', 'paper'],
  ['late', 'surface'],
] as const

describe.each(schemes)('the %s theme of any hue', scheme => {
  test('has 4.5 to 1 between every text and its ground', () => {
    for (const hue of hues) {
      const tokens = themeTokens({ hue }, scheme)
      for (const [text, ground] of readable) {
        expect(
          contrast(tokens[text], tokens[ground]),
          `${text} on ${ground}, hue ${hue}`,
        ).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('has 3 to 1 for the parts by which controls are seen', () => {
    for (const hue of hues) {
      const tokens = themeTokens({ hue }, scheme)
      for (const [part, ground] of seen) {
        expect(
          contrast(tokens[part], tokens[ground]),
          `${part} on ${ground}, hue ${hue}`,
        ).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('has 7 to 1 for every text where more contrast is asked for', () => {
    for (const hue of hues) {
      const tokens = themeTokens({ hue }, scheme, true)
      for (const [text, ground] of readable) {
        expect(
          contrast(tokens[text], tokens[ground]),
          `${text} on ${ground}, hue ${hue}`,
        ).toBeGreaterThanOrEqual(7)
      }
    }
  })
})

test('the default theme is tile turquoise on a white table', () => {
  expect(themeTokens(defaultTheme, 'light')).toMatchObject({
    surface: '#ffffff',
    action: '#07787d',
    'on-action': '#ffffff',
    edge: '#07858a',
    late: '#a74f21',
  })
})

test('a municipality that is copper itself shows lateness in red', () => {
  expect(themeTokens({ hue: 45 }, 'light').late).toBe('#aa4849')
  expect(themeTokens({ hue: 100 }, 'light').late).toBe('#a74f21')
})

test('the sheet knows light and dark, more contrast, and browsers without light-dark()', () => {
  const css = themeCss(defaultTheme)
  expect(css).toContain(':root{color-scheme:light;--paper:#fbf9f5;--surface:#ffffff;')
  expect(css).toContain('@supports (color:light-dark(red,red))')
  expect(css).toContain('--action:light-dark(#07787d,#77cfd3)')
  expect(css).toContain(":root[data-contrast='more']")
  expect(css).toContain('@media (prefers-contrast:more)')
})

test('the version changes with the theme and only with it', () => {
  const version = themeVersion(themeCss({ hue: 200 }))
  expect(themeVersion(themeCss({ hue: 200 }))).toBe(version)
  expect(themeVersion(themeCss({ hue: 201 }))).not.toBe(version)
})
