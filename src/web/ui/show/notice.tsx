// Owns what must not be missed: lateness, refusal, confirmation; in word, icon and colour together.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

export type NoticeTone = 'info' | 'late' | 'refusal' | 'confirmed'

const icons: { readonly [tone in NoticeTone]: IconName } = {
  info: 'info',
  late: 'clock',
  refusal: 'alert',
  confirmed: 'check',
}

export type NoticeProps = {
  tone: NoticeTone
  title: ComponentChildren
  /** Said aloud as soon as the page is there: after an act, not on every visit. */
  announced?: boolean | undefined
  children?: ComponentChildren
}

export function Notice({ tone, title, announced, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={announced ? 'status' : undefined}>
      <p class="notice-title">
        <Icon name={icons[tone]} />
        <span>{title}</span>
      </p>
      {children}
    </div>
  )
}
