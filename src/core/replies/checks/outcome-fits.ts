// The outcome must be one that the legal class knows.
import { fitsClass } from '../information-row.ts'
import { type Check, finding } from '../reply-facts.ts'

export const checkOutcome: Check = ({ reply, request }) =>
  fitsClass(reply.outcome, request.legalClass) ? [] : [finding('outcome-class', 'outcome')]
