// Owns how an icon stands in a page: always beside words, so hidden from screen readers.
import { type IconName, iconShapes } from './icon-shapes.ts'
import { markup } from './markup.ts'

export type { IconName } from './icon-shapes.ts'

/** What points somewhere points the other way where one reads from right to left. */
const turning: ReadonlySet<string> = new Set<IconName>([
  'arrow-end',
  'arrow-start',
  'forward',
  'return',
  'route',
])

const drawings = new Map(
  Object.entries(iconShapes).map(([name, shape]) => {
    const names = turning.has(name) ? 'icon turns' : 'icon'
    const box = 'viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"'
    return [name, [`<svg class="${names}" ${box}><path d="${shape}"/></svg>`]]
  }),
)

/** A line drawing in the colour and size of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  return markup(drawings.get(name) ?? [''])
}
