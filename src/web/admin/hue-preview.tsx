// Owns the preview of a hue: the theme's colours on their grounds with measured contrast. Squares are
// drawn, since no style is inline.
import { formatNumber } from '../../core/turkish/format.ts'
import type { PageContext } from '../door/page-context.ts'
import { contrast } from '../ui/colour.ts'
import { type Scheme, type Tokens, themeTokens } from '../ui/theme.ts'

type Pair = {
  key: 'ink' | 'action' | 'on-action' | 'edge' | 'late'
  ground: keyof Tokens
  /** WCAG 2.2: 4.5 for text, 3 for parts. */
  least: number
}

export const previewPairs: readonly Pair[] = [
  { key: 'ink', ground: 'paper', least: 4.5 },
  { key: 'action', ground: 'surface', least: 4.5 },
  { key: 'on-action', ground: 'action', least: 4.5 },
  { key: 'edge', ground: 'paper', least: 3 },
  { key: 'late', ground: 'surface', least: 4.5 },
]

function Sample({ colour, ground, id }: { colour: string; ground: string; id: string }) {
  return (
    <svg
      class="sample"
      viewBox="0 0 72 28"
      width="72"
      height="28"
      aria-hidden="true"
      data-sample={id}
    >
      <rect width="72" height="28" rx="4" fill={ground} />
      <rect x="8" y="11" width="34" height="6" rx="2" fill={colour} />
      <circle cx="57" cy="14" r="6" fill={colour} />
    </svg>
  )
}

export function HuePreview({ context, hue }: { context: PageContext; hue: number }) {
  const words = context.texts.admin.municipality
  const schemes: readonly Scheme[] = ['light', 'dark']
  const tokens = { light: themeTokens({ hue }, 'light'), dark: themeTokens({ hue }, 'dark') }
  const ratio = (value: number) => `${formatNumber(value, context.language, 1)} : 1`
  return (
    <section class="hue-preview" aria-live="polite">
      <h3>
        {words.previewTitle} <output data-hue>{hue}</output>
      </h3>
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">{words.colour}</th>
            <th scope="col">{words.schemeLight}</th>
            <th scope="col">{words.schemeDark}</th>
            <th scope="col">{words.leastHead}</th>
          </tr>
        </thead>
        <tbody>
          {previewPairs.map(({ key, ground, least }) => (
            <tr>
              <th scope="row">{words.pairs[key]}</th>
              {schemes.map(scheme => {
                const [colour, below] = [tokens[scheme][key], tokens[scheme][ground]]
                return (
                  <td data-name={scheme === 'light' ? words.schemeLight : words.schemeDark}>
                    <Sample colour={colour} ground={below} id={`${scheme} ${key} ${ground}`} />{' '}
                    <span data-ratio={`${scheme} ${key} ${ground}`}>
                      {ratio(contrast(colour, below))}
                    </span>
                  </td>
                )
              })}
              <td data-name={words.leastHead}>{ratio(least)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
