// Owns colour arithmetic: OKLCH to sRGB, and contrast as WCAG 2.2 counts it. Knows no theme.

export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number }
type Triple = readonly [number, number, number]

/** Björn Ottosson's OKLab matrices; the result may lie outside the sRGB gamut. */
function toLinear({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180
  const a = chroma * Math.cos(angle)
  const b = chroma * Math.sin(angle)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function inGamut(linear: Triple): boolean {
  return linear.every(part => part >= -0.0005 && part <= 1.0005)
}

function encode(part: number): number {
  const clipped = Math.min(1, Math.max(0, part))
  const value = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
}

/** The colour as `#rrggbb`; a colour that screens cannot show loses chroma, never lightness or hue. */
export function toHex(colour: Oklch): string {
  let { chroma } = colour
  while (chroma > 0 && !inGamut(toLinear({ ...colour, chroma }))) chroma -= 0.002
  const parts = toLinear({ ...colour, chroma: Math.max(0, chroma) })
  return `#${parts.map(part => encode(part).toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
export function luminance(hex: string): number {
  const linear = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = linear
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/**
 * Moves the lightness of a colour away from its backgrounds until the contrast holds on every one of them.
 * At the end of the way stands black or white, which holds on any background a theme uses.
 */
export function holdContrast(colour: Oklch, backgrounds: readonly string[], least: number): string {
  const [first = '#ffffff'] = backgrounds
  const step = luminance(first) > 0.18 ? -0.005 : 0.005
  let { lightness } = colour
  let hex = toHex(colour)
  while (backgrounds.some(background => contrast(hex, background) < least)) {
    lightness += step
    if (lightness <= 0 || lightness >= 1) return step < 0 ? '#000000' : '#ffffff'
    hex = toHex({ ...colour, lightness })
  }
  return hex
}
