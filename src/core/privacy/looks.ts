// The words of the access log: what of a person somebody of the staff can have seen. Labels are web/texts.
//
// Law: 6698 m.12 (security) and m.11 (the person may ask who used the data); law.md 6.2: search logs
// are records too. Our reading: docs/law/data.md D6. Pinned by record-look.db.test.ts.

export const seenThings = [
  /** The page of a request: words, place, name; contact and numbers masked. */
  'request-opened',
  /** Contact, address and numbers opened for half an hour, with a purpose. */
  'person-unmasked',
  /** The identity of a sealed person, opened by two people. */
  'identity-opened',
  'letter-opened',
  'file-opened',
  'receipt-opened',
  /** A list that was searched; its words are not kept, since they can name a person. */
  'list-searched',
  /** This very log. */
  'log-opened',
] as const
export type SeenThing = (typeof seenThings)[number]

/** As it stands in the database; an unknown word of a newer program reads as the plainest one. */
export const seenThingOf = (word: string): SeenThing =>
  seenThings.find(known => known === word) ?? 'request-opened'
