// The pages of the mayor's office.
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { overviewPage } from './overview-page.tsx'
import { districtsTable, listTable, unitsTable } from './tables.ts'
import { unitPage } from './unit-page.tsx'

const read = { method: 'GET', who: ['manager'] } as const

export const managerRoutes: readonly Route[] = [
  { ...read, path: paths.overview(), audit: 'overview.read', page: overviewPage },
  { ...read, path: paths.overviewTable('birimler'), audit: 'overview.download', page: unitsTable },
  {
    ...read,
    path: paths.overviewTable('ilceler'),
    audit: 'overview.download',
    page: districtsTable,
  },
  { ...read, path: paths.overviewTable('liste'), audit: 'overview.download-list', page: listTable },
  { ...read, path: paths.overviewUnit(':id'), audit: 'overview.read-unit', page: unitPage },
]
