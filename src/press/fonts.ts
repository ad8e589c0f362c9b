// Which fonts letters are set in, and where they lie. Tinos has the widths of Times New Roman, which the
// law of letters names; DejaVu Sans has the signs and scripts that Tinos lacks. Both are free (OFL;
// Bitstream Vera).
import { createRequire } from 'node:module'

const families = [
  [
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  ],
  ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
]

/** Thin and bold of each. */
export function fontFamilies(): string[][] {
  const require = createRequire(import.meta.url)
  return families.map(names => names.map(name => require.resolve(name)))
}

export const fontFiles = (): string[] => fontFamilies().flat()
