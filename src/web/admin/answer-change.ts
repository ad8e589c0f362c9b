// Owns what follows a posted change: on to a page that says it is done, or the form again with what was
// typed and why not.

import { formatNumber } from '../../core/turkish/format.ts'
import type { ChangeResult, SettingProblem } from '../../features/municipality/setting-changes.ts'
import { isId } from '../../features/requests/request-detail.ts'
import type { Form } from '../door/form.ts'
import type { PageContext } from '../door/page-context.ts'
import type { AdminTexts } from '../texts/tr/admin.ts'
import type { FieldError } from '../ui/form/error-summary.tsx'

/** The key under which a form adds something, so that sent twice it adds once; a made-up one is no key. */
export function keyIn(form: Form, { desk }: PageContext): string {
  const key = form.text('anahtar')
  return isId(key) ? key : desk.newId()
}

export type DoneWord = keyof AdminTexts['frame']['done']

/** What a form shows again. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly lists?: Readonly<Record<string, readonly string[]>>
  readonly problems: readonly SettingProblem[]
}

export type AnswerPlan<Done> = {
  /** Where it leads when it is done. */
  to: string | ((done: Done) => string)
  word: DoneWord
  /** The form again. */
  again: (problems: readonly SettingProblem[]) => Response | Promise<Response>
}

export async function answerChange<Done>(
  context: PageContext,
  result: ChangeResult<Done>,
  { to, word, again }: AnswerPlan<Done>,
): Promise<Response> {
  if (result.ok) {
    const path = typeof to === 'string' ? to : to(result.done)
    return context.see(`${path}${path.includes('?') ? '&' : '?'}oldu=${word}`)
  }
  if (result.because === 'invalid') return await again(result.problems)
  return await (result.because === 'not-found' ? context.notFound() : context.forbidden())
}

/** The sentence for a refusal; how many stand in the way is said where that is known. */
export function problemSentence(context: PageContext, { problem, count }: SettingProblem): string {
  const { problems, counted } = context.texts.admin.frame
  const sentence = problems[problem]
  return count === undefined ? sentence : counted(sentence, formatNumber(count, context.language))
}

export type FieldWords = {
  /** What each field is called, so that the summary says which one is meant. */
  labels: Readonly<Record<string, string>>
  /** What a field says better itself, as `field:problem`. */
  own?: Readonly<Record<string, string>>
}

/** Sentences by field, and the summary above the form that leads to each of them. */
export function fieldErrors(
  context: PageContext,
  problems: readonly SettingProblem[],
  { labels, own = {} }: FieldWords,
): { of: (field: string) => string | undefined; summary: FieldError[] } {
  const sentences = problems.map(problem => ({
    field: problem.field,
    message: own[`${problem.field}:${problem.problem}`] ?? problemSentence(context, problem),
  }))
  return {
    of: field => sentences.find(each => each.field === field)?.message,
    summary: sentences.map(({ field, message }) => {
      const label = labels[field]
      return label === undefined ? { message } : { field, message: `${label}: ${message}` }
    }),
  }
}
