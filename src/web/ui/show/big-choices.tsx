// Owns the few large ways on from a page: rows that one can hit with a thumb, no cards.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

export type BigChoice = {
  readonly href: string
  readonly title: string
  readonly text?: ComponentChildren
  readonly icon?: IconName | undefined
  /** The one thing most people come for; at most one per list, the first. */
  readonly main?: boolean | undefined
}

export function BigChoices({ choices }: { choices: readonly BigChoice[] }) {
  return (
    <ul class="big-choices">
      {choices.map(choice => (
        <li class={choice.main ? 'main' : undefined}>
          {choice.icon && <Icon name={choice.icon} />}
          <div>
            <a href={choice.href}>{choice.title}</a>
            {choice.text && <p>{choice.text}</p>}
          </div>
          <Icon name="arrow-end" />
        </li>
      ))}
    </ul>
  )
}
