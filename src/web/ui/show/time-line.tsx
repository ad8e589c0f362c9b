// Owns the story of a request: what happened, when, and who did it, newest first.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'
import { When, type WhenProps } from './when.tsx'

export type TimeLineEntry = {
  readonly at: WhenProps
  readonly title: ComponentChildren
  readonly who?: ComponentChildren
  readonly icon?: IconName | undefined
  readonly tone?: 'plain' | 'late' | 'confirmed' | 'refusal' | undefined
  /** More about it: the text of a reply, a photo, a reason. */
  readonly more?: ComponentChildren
}

/** The first entry is where things stand now and is drawn stronger. */
export function TimeLine({ entries }: { entries: readonly TimeLineEntry[] }) {
  return (
    <ol class="time-line">
      {entries.map(entry => (
        <li class={entry.tone ?? 'plain'}>
          <span class="time-line-dot">
            <Icon name={entry.icon ?? 'check'} />
          </span>
          <div class="time-line-body">
            <p class="time-line-title">{entry.title}</p>
            <p class="time-line-when">
              <When {...entry.at} />
              {entry.who && <span> · {entry.who}</span>}
            </p>
            {entry.more && <div class="time-line-more">{entry.more}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
