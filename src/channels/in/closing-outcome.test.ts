import { expect, test } from 'vitest'
import { outcomeOfClosingWords } from './closing-outcome.ts'

test.each([
  ['Case Closed Case Resolved', 'fulfilled'],
  ['Case Closed. Closed date : 2015-03-04 10:11:12.13 Case Resolved lamp replaced', 'fulfilled'],
  ['Case Closed. Case Resolved. swept this morning', 'fulfilled'],
  ['Case Resolved. swept this morning', 'fulfilled'],
  ['Case Closed Bulk Item Automation', 'fulfilled'],
  ['Case Closed TICKET: Ticket Issued', 'fulfilled'],
  ['Case Closed VIOISS: Violation Filed', 'fulfilled'],
  ['Case Closed Duplicate of Existing Case', 'duplicate'],
  ['Duplicate of Existing Case.', 'duplicate'],
  ['Case Closed Case Noted Duplicate of another one', 'duplicate'],
  ['Case Closed ROA: Refer to Other Agency/Division', 'forwarded'],
  ['Case Closed Case Referred to the state', 'forwarded'],
  ['Case Closed Case Invalid wrong street', 'not-fulfilled'],
  ['Case Closed NOACC: Closed-No Access', 'not-fulfilled'],
  ['Case Closed Case Noted seen on the round', 'informed'],
  ['Case Closed NOVIO: No Violation Found/No Cause', 'informed'],
  ['Case Closed', 'informed'],
  ['', 'informed'],
])('“%s” means %s', (words, outcome) => {
  expect(outcomeOfClosingWords(words)).toBe(outcome)
})
