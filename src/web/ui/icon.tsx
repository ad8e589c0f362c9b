// Owns how an icon stands in a page: always beside words, so hidden from screen readers.
import { type IconName, iconShapes } from './icon-shapes.ts'

export type { IconName } from './icon-shapes.ts'

/** What points somewhere points the other way where one reads from right to left. */
const turning: ReadonlySet<IconName> = new Set([
  'arrow-end',
  'arrow-start',
  'forward',
  'return',
  'route',
])

/** A line drawing in the colour and size of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={turning.has(name) ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={iconShapes[name]} />
    </svg>
  )
}
