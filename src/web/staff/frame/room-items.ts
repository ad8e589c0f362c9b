// The rooms of the staff that are no queue: registering, notices, registers, reports, offices. Owns who
// sees which of them in the rail.
import type { SignedIn } from '../../../features/sign-in/sessions.ts'
import { paths } from '../../paths.ts'
import type { RailItem } from '../../ui/layout/rail.tsx'
import { registerReaders } from '../registers/register-address.ts'
import { reportReaders } from '../reports/report.ts'
import { mayRegister } from './queues.ts'
import type { RailPlace, StaffFrame } from './staff-page.tsx'

type Room = RailItem & { key: RailPlace; isFor: boolean }

export function roomItems(frame: StaffFrame, place: RailPlace | undefined): RailItem[] {
  return [...deskRooms(frame), ...officeRooms(frame)]
    .filter(room => room.isFor)
    .map(({ isFor: _, ...item }) => ({ ...item, current: item.key === place }))
}

const roleTest =
  ({ roles }: SignedIn) =>
  (role: SignedIn['roles'][number]): boolean =>
    roles.includes(role)

function deskRooms({ context, staff, unread }: StaffFrame): Room[] {
  const words = context.texts.staff.desk
  const has = roleTest(staff)
  return [
    {
      key: 'kayit',
      name: words.register,
      href: paths.register(),
      icon: 'plus',
      isFor: mayRegister(staff),
    },
    {
      key: 'bildirimler',
      name: words.notices,
      href: paths.notices(),
      icon: 'megaphone',
      count: unread,
      isFor: true,
    },
    {
      key: 'kutukler',
      name: context.texts.registers.title,
      href: paths.registerBooks(),
      icon: 'letter',
      isFor: registerReaders.some(has),
    },
    {
      key: 'raporlar',
      name: context.texts.reports.title,
      href: paths.reports(),
      icon: 'printer',
      isFor: reportReaders.some(has),
    },
  ]
}

function officeRooms({ context, staff }: StaffFrame): Room[] {
  const words = context.texts.staff.desk
  const has = roleTest(staff)
  return [
    {
      key: 'genel-bakis',
      name: words.overview,
      href: paths.overview(),
      icon: 'map',
      isFor: has('manager'),
    },
    {
      key: 'veri-ihlalleri',
      name: context.texts.privacy.breaches.title,
      href: paths.breaches(),
      icon: 'alert',
      isFor: has('manager') || has('administrator'),
    },
    {
      key: 'veri-imha',
      name: context.texts.privacy.destruction.title,
      href: paths.destruction(),
      icon: 'lock',
      isFor: has('manager') || has('administrator'),
    },
    {
      key: 'yonetim',
      name: words.administration,
      href: paths.admin(),
      icon: 'lock',
      isFor: has('administrator'),
    },
  ]
}
