// Owns how an icon stands in a page: always beside words, so hidden from screen readers.
import { type IconName, iconShapes } from './icon-shapes.ts'

export type { IconName } from './icon-shapes.ts'

/** A line drawing in the colour and size of the text beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={iconShapes[name]} />
    </svg>
  )
}
