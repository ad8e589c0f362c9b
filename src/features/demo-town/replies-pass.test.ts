// Pins that every reply of the demo year passes the answer checker, in the year that the demo shows.
import { expect, test } from 'vitest'
import { checkInterimReply, checkReply } from '../../core/replies/check-reply.ts'
import { findQuestions } from '../../core/replies/find-questions.ts'
import { informationRow } from '../../core/replies/information-row.ts'
import { isInformation, nothingKnown } from '../../core/replies/reply-facts.ts'
import { negativeOutcomes } from '../../core/request/vocabulary.ts'
import { instant, isoDate } from '../../core/time/dates.ts'
import { legalCases } from './legal/plan-legal-case.ts'
import type { RequestPlan } from './plan/plan-types.ts'
import { planYear } from './plan/plan-year.ts'

const year = (seed: number) =>
  planYear({
    seed,
    count: 2_000,
    today: isoDate('2026-03-10'),
    now: instant('2026-03-10T09:00:00.000Z'),
  })
const plans = year(25)

const requestOf = (plan: RequestPlan) => ({
  registerNumber: '',
  legalClass: plan.legalClass,
  applicantType: plan.applicant.type,
  text: plan.text,
  place: plan.place ?? {},
  isIdentityHidden: false,
})

const repliesOf = (plan: RequestPlan) =>
  plan.steps.flatMap(step =>
    step.act === 'submit-reply' ? [{ ...step, reason: step.reasonCode }] : [],
  )

const found = (plan: RequestPlan) =>
  repliesOf(plan).flatMap(reply =>
    checkReply({ reply, request: requestOf(plan), facts: nothingKnown }).map(
      each => `${plan.key} ${each.check}: ${each.excerpt ?? ''}`,
    ),
  )

test('no reply of the year is blocked or warned about', () => {
  expect(plans.flatMap(found)).toEqual([])
})

test('nor of a year from another seed', () => {
  expect(year(7).flatMap(found)).toEqual([])
})

test('the year has negative replies of every kind to go through', () => {
  const negative = plans.flatMap(repliesOf).filter(each => negativeOutcomes.includes(each.outcome))
  expect(negative.length).toBeGreaterThan(150)
  const grounds = new Set(negative.map(each => each.ground).filter(Boolean))
  expect([...grounds]).toContain('P6C')
})

test('every reply to an application for information has its row in the yearly report', () => {
  const information = plans.filter(plan => isInformation(plan.legalClass)).flatMap(repliesOf)
  expect(information.length).toBeGreaterThan(5)
  for (const { outcome } of information) expect(informationRow(outcome)).not.toBeNull()
})

test('no interim reply closes or gives anybody away', () => {
  const interims = plans.flatMap(plan =>
    plan.steps.flatMap(step =>
      step.act === 'reply-interim'
        ? checkInterimReply(step.text, { request: requestOf(plan), facts: nothingKnown })
        : [],
    ),
  )
  expect(interims).toEqual([])
})

test('every reply to an invented case of law passes, too', () => {
  const findings = legalCases.flatMap(legal => {
    const { key, text, legalClass, applicant, place = {}, isIdentityHidden = false } = legal
    const questions = findQuestions(text, legalClass).map(each => ({
      text: each,
      isAnswered: true,
    }))
    const request = {
      ...{ registerNumber: '', legalClass, text, place, isIdentityHidden },
      applicantType: applicant?.type ?? ('anonymous' as const),
    }
    return legal.steps.flatMap(step => {
      const facts = { on: isoDate('2026-03-10'), unitId: '', appealId: '', questions }
      const command = step.command({ ...facts, bodyIdOf: code => code })
      if (command.action !== 'submit-reply' && command.action !== 'send-reply') return []
      return checkReply({ reply: command, request, facts: nothingKnown }).map(
        each => `${key} ${each.check}: ${each.excerpt ?? ''}`,
      )
    })
  })
  expect(findings).toEqual([])
})
