// Owns a list with nothing in it: says why it is empty and what would fill it.
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon.tsx'

export type EmptyStateProps = {
  title: string
  icon?: IconName | undefined
  children?: ComponentChildren
}

export function EmptyState({ title, icon = 'desk', children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}
