// Lives a case of law through the same rules as a real request; a step that the rules refuse is a mistake
// of the case and throws.
import { findQuestions } from '../../../core/replies/find-questions.ts'
import type { Command } from '../../../core/request/commands.ts'
import type { RequestEvent } from '../../../core/request/events.ts'
import { idOf } from '../fill-organisation.ts'
import { beginLife, type DemoWorld } from '../history-of-plan.ts'
import type { PlannedLegalCase } from './plan-legal-case.ts'

export function historyOfLegalCase(
  { plan, legal, acts, appealId }: PlannedLegalCase,
  applicantId: string | null,
  world: DemoWorld,
): RequestEvent[] {
  const { cimerNumber, isIdentityHidden, place } = legal
  const life = beginLife(plan, applicantId, world, {
    ...(cimerNumber === undefined
      ? {}
      : { source: { name: 'cimer', externalId: cimerNumber } as const }),
    ...(isIdentityHidden ? { isIdentityHidden } : {}),
    ...(place ? { place } : {}),
  })
  const unitId = idOf(world.ids.unitIds, legal.unitCode)
  const { bodyIds } = world
  const bodyIdOf = (code: string) => (bodyIds === undefined ? code : idOf(bodyIds, code))
  for (const { at, by, on, command } of acts)
    life.perform(ticked(command({ on, unitId, appealId, bodyIdOf }), plan), at, by)
  life.passTime(world.now)
  return life.events
}

/** Replies of these cases answer all that was asked; the officer ticks it, as the answer checker demands. */
function ticked(command: Command, { text, legalClass }: PlannedLegalCase['plan']): Command {
  if (command.action !== 'submit-reply' && command.action !== 'send-reply') return command
  const questions = findQuestions(text, legalClass).map(question => ({
    text: question,
    isAnswered: true,
  }))
  return { questions, ...command }
}
