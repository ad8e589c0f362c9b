// Identity numbers inside a text: eleven digits that pass the check, also in groups and with hidden
// characters between them.
import { isTckn, isYkn } from './national-number.ts'

const elevenDigits = /(?<!\d)\d(?:[ .-]?\d){10}(?!\d)/gu

/** Characters that nobody sees (zero width, soft hyphen) and digits of other scripts, out of the way. */
const readable = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}+/gu, '')

/** Every TCKN or YKN once, as eleven digits. */
export function findPersonNumbers(text: string): string[] {
  const plain = readable(text)
  const found = new Set<string>()
  elevenDigits.lastIndex = 0
  for (let match = elevenDigits.exec(plain); match !== null; match = elevenDigits.exec(plain)) {
    const value = match[0].replace(/\D/g, '')
    if (isTckn(value) || isYkn(value)) found.add(value)
    // A number may begin inside another run of digits: "5 1234567890 1".
    else elevenDigits.lastIndex = match.index + 1
  }
  return [...found]
}
