// Owns what the pages of the mayor's office and of the administrator stand in: who is signed in and the
// links around.
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import type { RailItem } from '../ui/layout/rail.tsx'
import type { StaffLinks, StaffUser } from '../ui/layout/staff-header.tsx'

export type OfficeFrame = { user: StaffUser; links: StaffLinks }

export function officeFrame({ staff, texts }: PageContext): OfficeFrame {
  const searches = staff?.roles.some(role => role !== 'administrator') ?? false
  const roles = (staff?.roles ?? []).map(role => texts.staff.words.roles[role])
  return {
    user: { name: staff?.name ?? '', role: roles.join(', ') },
    links: {
      desk: paths.desk(),
      search: searches ? paths.queue('tumu') : undefined,
      signOut: { action: paths.signOut() },
    },
  }
}

/** The pages about personal data, for both offices. */
export const dataItems = ({ texts }: PageContext): RailItem[] => [
  { key: 'breaches', name: texts.privacy.breaches.title, href: paths.breaches(), icon: 'alert' },
  {
    key: 'destruction',
    name: texts.privacy.destruction.title,
    href: paths.destruction(),
    icon: 'lock',
  },
]

/** Whether the signed-in person has a role, for links to pages that only that role may open. */
export const hasRole = ({ staff }: PageContext, role: 'manager' | 'administrator'): boolean =>
  staff?.roles.includes(role) ?? false
