// What each form of the applicant is made of: the same members for all, so that one page serves
// every one of them.
import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import type { Command } from '../../../core/request/commands.ts'
import type { ActionName } from '../../../core/request/transitions.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { FieldError } from '../../ui/form/error-summary.tsx'
import type { FollowedView } from './followed-view.ts'

/** What was typed into the fields of any of the forms. */
export type Typed = { readonly text: string; readonly reason: string }

export type ActBodyProps = {
  readonly context: PageContext
  readonly view: FollowedView
  readonly typed: Typed
  readonly errors: readonly FieldError[]
  readonly files: readonly AttachmentRow[]
}

export type ActForm = {
  /** The last part of its address. */
  readonly name: 'yanit' | 'itiraz' | 'geri-al'
  readonly action: ActionName
  readonly hasFiles: boolean
  readonly title: (context: PageContext) => string
  readonly body: (props: ActBodyProps) => VNode
  readonly errors: (context: PageContext, typed: Typed, fileCount: number) => readonly FieldError[]
  readonly command: (typed: Typed, fileIds: readonly string[]) => Command
}

/** Where the files of a form wait until it is sent: one tray per request and form. */
export function trayOf(view: FollowedView, form: ActForm): Uint8Array {
  return createHash('sha256').update(`follow ${view.requestId} ${form.name}`).digest()
}
