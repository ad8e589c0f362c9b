// Owns what a person may choose about how pages look, and how the choice is written in a cookie. Pure.

const themes = ['auto', 'light', 'dark'] as const
const contrasts = ['auto', 'usual', 'more'] as const
const prints = ['usual', 'large'] as const

/** `auto` follows the device. */
export type Appearance = {
  readonly theme: (typeof themes)[number]
  readonly contrast: (typeof contrasts)[number]
  readonly print: (typeof prints)[number]
}

export const appearanceCookie = 'gorunum'
export const defaultAppearance: Appearance = { theme: 'auto', contrast: 'auto', print: 'usual' }

function pick<Wish extends string>(
  wishes: readonly Wish[],
  wish: string | undefined,
): Wish | undefined {
  return wishes.find(known => known === wish)
}

/** The appearance as a cookie value: `dark.more.large`. */
export function writeAppearance({ theme, contrast, print }: Appearance): string {
  return `${theme}.${contrast}.${print}`
}

/** Reads a cookie or query value; whatever is not known falls back to the default. */
export function readAppearance(value: string | undefined): Appearance {
  const [theme, contrast, print] = (value ?? '').split('.')
  return {
    theme: pick(themes, theme) ?? defaultAppearance.theme,
    contrast: pick(contrasts, contrast) ?? defaultAppearance.contrast,
    print: pick(prints, print) ?? defaultAppearance.print,
  }
}
