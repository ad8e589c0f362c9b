// Owns how a state is shown in a line or a list: its word, an icon and a colour. Knows no state by name.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'
import { markup } from '../markup.ts'

/** What a state means to the reader; `confirmed` is kept for the applicant's own word. */
export type StateTone = 'new' | 'going' | 'late' | 'answered' | 'confirmed' | 'refusal' | 'quiet'

const icons: { readonly [tone in StateTone]: IconName } = {
  new: 'inbox',
  going: 'route',
  late: 'clock',
  answered: 'reply',
  confirmed: 'check',
  refusal: 'alert',
  quiet: 'info',
}

export type StateMarkProps = {
  tone: StateTone
  icon?: IconName | undefined
  children: ComponentChildren
}

export function StateMark({ tone, icon, children }: StateMarkProps) {
  const drawn = Icon({ name: icon ?? icons[tone] })
  return markup`<span class="mark ${tone}">${drawn}<span>${children}</span></span>`
}
