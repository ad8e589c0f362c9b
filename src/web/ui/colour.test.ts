import { expect, test } from 'vitest'
import { contrast, holdContrast, toHex } from './colour.ts'

test('white, black and the primaries of sRGB come back from OKLCH', () => {
  expect(toHex({ lightness: 1, chroma: 0, hue: 0 })).toBe('#ffffff')
  expect(toHex({ lightness: 0, chroma: 0, hue: 0 })).toBe('#000000')
  expect(toHex({ lightness: 0.627955, chroma: 0.257683, hue: 29.2339 })).toBe('#ff0000')
  expect(toHex({ lightness: 0.86644, chroma: 0.294827, hue: 142.4953 })).toBe('#00ff00')
  expect(toHex({ lightness: 0.452014, chroma: 0.313214, hue: 264.0521 })).toBe('#0000ff')
})

test('a colour that no screen can show loses chroma and keeps its lightness', () => {
  expect(toHex({ lightness: 0.5, chroma: 0.4, hue: 150 })).toBe('#007835')
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#949494')).toBeCloseTo(3.03, 2)
})

test('a colour that already holds is left as it is, and one that does not moves until it holds', () => {
  const dark = { lightness: 0.4, chroma: 0.05, hue: 200 }
  expect(holdContrast(dark, ['#ffffff'], 4.5)).toBe(toHex(dark))
  const moved = holdContrast({ lightness: 0.7, chroma: 0.1, hue: 200 }, ['#ffffff'], 4.5)
  expect(contrast(moved, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(moved, '#ffffff')).toBeLessThan(4.8)
})

test('what no lightness can hold ends at black on light grounds and white on dark ones', () => {
  expect(holdContrast({ lightness: 0.6, chroma: 0.1, hue: 30 }, ['#999999'], 21)).toBe('#000000')
  expect(holdContrast({ lightness: 0.6, chroma: 0.1, hue: 30 }, ['#222222'], 21)).toBe('#ffffff')
})
