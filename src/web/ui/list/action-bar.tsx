// Owns the bar that stays in view: what I may do now, with its key, and why the rest is not possible.
import { Button, type ButtonKind, LinkButton } from '../form/button.tsx'
import { HiddenFields } from '../form/form.tsx'
import type { IconName } from '../icon.tsx'
import { useTexts } from '../language.ts'

type Doing =
  /** Opens a page or a part of this page. */
  | { readonly href: string }
  /** Opens a popover by its id. */
  | { readonly opens: string }
  /** Does it at once. */
  | {
      readonly post: string
      readonly fields?: { readonly [name: string]: string } | undefined
    }
  /** Not now, and why. */
  | { readonly refused: string }

export type Action = {
  readonly label: string
  readonly shortcut?: string | undefined
  readonly icon?: IconName | undefined
  readonly kind?: ButtonKind | undefined
} & Doing

function Possible({ action }: { action: Action }) {
  const { label, shortcut, icon, kind = 'secondary' } = action
  const look = { shortcut, icon, kind }
  if ('href' in action) {
    return (
      <LinkButton {...look} href={action.href}>
        {label}
      </LinkButton>
    )
  }
  if ('opens' in action) {
    return (
      <Button {...look} opens={action.opens}>
        {label}
      </Button>
    )
  }
  if ('post' in action) {
    return (
      <form method="post" action={action.post}>
        <HiddenFields fields={action.fields} />
        <Button {...look}>{label}</Button>
      </form>
    )
  }
  return null
}

export function ActionBar({ actions }: { actions: readonly Action[] }) {
  const words = useTexts().common.actions
  const refused = actions.flatMap(action =>
    'refused' in action ? [{ label: action.label, why: action.refused }] : [],
  )
  return (
    <section class="action-bar" aria-label={words.title}>
      <div class="action-bar-now">
        {actions.map(action => (
          <Possible action={action} />
        ))}
      </div>
      {refused.length > 0 && (
        <details class="action-bar-not">
          <summary>{words.notPossible(refused.length)}</summary>
          <dl>
            {refused.map(({ label, why }) => (
              <div>
                <dt>{label}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
