// The order of Turkish words (a b c ç d e f g ğ h ı i j …); the database has the same one as tr-x-icu.

// Building a collator costs a thousand times more than asking one, so there is one.
const collator = new Intl.Collator('tr')

/** For `sort`: negative when `a` stands before `b` in a Turkish list. */
export function compareTurkish(a: string, b: string): number {
  return collator.compare(a, b)
}
