// What each question of an application is made of: the same members for all, so that one route
// serves every one of them.
import type { VNode } from 'preact'
import type { Answers } from '../../../features/apply/answers.ts'
import type { Draft } from '../../../features/apply/drafts.ts'
import type { Topic } from '../../../features/organisation/organisation-queries.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import type { Form } from '../../door/form.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Language } from '../../texts/language.ts'
import type { Texts } from '../../texts/texts.ts'
import type { FieldError } from '../../ui/form/error-summary.tsx'

export type QuestionName = 'ne' | 'konu' | 'nerede' | 'ne-oldu' | 'kim'

/** What a question may know beside the answers. */
export type Scene = {
  readonly texts: Texts
  readonly language: Language
  /** All topics for the question about them; elsewhere the chosen one and those below it. */
  readonly topics: readonly Topic[]
  readonly districts: readonly string[]
  /** For the district and neighbourhood that were answered. */
  readonly neighbourhoods: readonly string[]
  readonly streets: readonly string[]
  readonly files: readonly AttachmentRow[]
  /** Which part of the topics is looked at: a group's code or words that were searched for. */
  readonly view: { readonly group: string; readonly words: string }
  /** Where to go back to after a change: '' or the check before sending. */
  readonly after: string
}

export type BodyProps = {
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  readonly scene: Scene
}

export type Question = {
  readonly name: QuestionName
  /** Which of the five parts it belongs to. */
  readonly part: 1 | 2 | 3 | 4
  readonly hasFiles?: true
  readonly title: (answers: Answers, scene: Scene) => string
  readonly body: (props: BodyProps) => VNode
  readonly previous: QuestionName | undefined
  readonly next: QuestionName | undefined
  /** The answer as typed; it is kept even when it is not enough yet. */
  readonly parse: (form: Form) => Answers
  /** What is wrong or missing; an empty list lets the person on. */
  readonly errors: (answers: Answers, scene: Scene) => readonly FieldError[]
  /**
   * What the form asks for beside the answer, such as storing files; its refusals stand beside the
   * errors.
   */
  readonly receive?: (context: PageContext, form: Form, draft: Draft) => Promise<FieldError[]>
  /** Whether a button was pressed that comes back to this page. */
  readonly isStaying?: (form: Form) => boolean
}

export const PARTS = 5
