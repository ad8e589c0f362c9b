// Which findings still stand in the way of a reply: blocks always, warnings until somebody writes why they
// do not apply. What was overruled is recorded in the reply.
import type { Reply } from '../request/events.ts'
import { type CheckName, checkNames, checkSeverities, type Finding } from './reply-facts.ts'

export type Overruling = NonNullable<Reply['overruled']>[number]

/** Shorter is no reason: "yok", "tamam", "olur". */
export const OVERRULE_REASON_LENGTH_MIN = 10
export const OVERRULE_REASON_LENGTH_MAX = 500

/** Why the reason cannot be taken; undefined when it can. */
export function reasonProblem(reason: string): 'required' | 'too-short' | 'too-long' | undefined {
  const { length } = reason.trim()
  if (length === 0) return 'required'
  if (length < OVERRULE_REASON_LENGTH_MIN) return 'too-short'
  return length > OVERRULE_REASON_LENGTH_MAX ? 'too-long' : undefined
}

const isOverruled = ({ check, severity }: Finding, overruled: readonly Overruling[]): boolean =>
  severity === 'warn' &&
  overruled.some(each => each.check === check && reasonProblem(each.reason) === undefined)

/** The findings that keep the reply from leaving. One reason stands for all findings of its check. */
export const standingFindings = (
  findings: readonly Finding[],
  overruled: readonly Overruling[] = [],
): Finding[] => findings.filter(each => !isOverruled(each, overruled))

/** The overrulings that answer a warning which was really there, each check once, to be recorded. */
export function usedOverrulings(
  findings: readonly Finding[],
  overruled: readonly Overruling[] = [],
): Overruling[] {
  const warned = new Set<string>(
    findings.filter(each => each.severity === 'warn').map(each => each.check),
  )
  const used = new Map<string, Overruling>()
  for (const { check, reason } of overruled)
    if (warned.has(check) && reasonProblem(reason) === undefined && !used.has(check))
      used.set(check, { check, reason: reason.trim() })
  return [...used.values()]
}

/** A name that came from a form or from the ledger. */
export const warningNamed = (name: string): CheckName | undefined =>
  checkNames.find(check => check === name && checkSeverities[check] === 'warn')
