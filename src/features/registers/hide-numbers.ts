// Hides national ids that people wrote into their text, before the text leaves in a register. Pure.
import { maskTckn } from '../../core/identity/mask.ts'

const ELEVEN_DIGITS = /(?<!\d)\d{11}(?!\d)/g

/** Every number of eleven digits is hidden: a phone with its zero too, which says nothing in a register. */
export const hideNumbers = (text: string): string =>
  text.replace(ELEVEN_DIGITS, number => maskTckn(number))
