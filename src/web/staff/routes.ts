// The pages of those who work at the desk and in the units.
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { liveCounts } from './frame/live-counts-page.ts'
import { deskRoles } from './frame/queues.ts'
import { homePage } from './list/home-page.ts'
import { queuePage } from './list/queue-page.tsx'

const who = deskRoles

export const staffRoutes: readonly Route[] = [
  { method: 'GET', path: paths.desk(), who: 'staff', audit: 'desk.enter', page: homePage },
  { method: 'GET', path: paths.queue(':sira'), who, audit: 'queue.list', page: queuePage },
  { method: 'GET', path: paths.liveCounts(), who, audit: 'queue.count', page: liveCounts },
]
