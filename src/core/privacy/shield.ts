// Who may know the person behind a request whose identity is hidden: whoever it was opened to by two
// people, and nobody else, whatever the role. Pure; every query that reads a person asks here.
//
// Law: 4483 m.4 and CİMER regulation (tip-offs), 6698 m.7 and m.13 (restriction); law.md 4 and 6.2. Our
// reading: docs/law/data.md D1 to D3. Pinned by shield.test.ts.
import type { RequestState } from '../request/state.ts'

/** `viewerId`: the officer; undefined: a program, a letter, a list. */
export const isSealedFor = (
  { identity }: Pick<RequestState, 'identity'>,
  viewerId: string | undefined,
): boolean => identity.isHidden && (viewerId === undefined || !identity.openedTo.includes(viewerId))
