// The tsvector of a folded text, made here where that is sure to be what PostgreSQL's to_tsvector('simple')
// makes: its parser takes a fifth of the time of a bulk insert. Pinned against PostgreSQL by
// store-histories.db.test.ts.

/** PostgreSQL keeps 255 positions of a word and no word above 2,046 bytes; what comes near is left to it. */
const WORDS_MAX = 255
const TEXT_LENGTH_MAX = 2_000

/**
 * Only small ASCII letters, digits and single blanks: each word is a token, whatever the locale. Undefined
 * for anything else; Turkish folds to exactly these.
 */
export function searchVectorOf(folded: string): string | undefined {
  // "7e2a" begins like a number with an exponent, so PostgreSQL cuts it in two.
  if (folded.length > TEXT_LENGTH_MAX || /[^a-z0-9 ]|\de\d/.test(folded)) return undefined
  const positions = new Map<string, string>()
  let position = 0
  for (const word of folded.split(' ')) {
    if (word === '') continue
    position += 1
    if (position > WORDS_MAX) return undefined
    const known = positions.get(word)
    positions.set(word, known === undefined ? String(position) : `${known},${position}`)
  }
  let vector = ''
  for (const [word, where] of positions) vector += `${word}:${where} `
  return vector
}
