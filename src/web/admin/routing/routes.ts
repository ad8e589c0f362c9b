// The administrator's pages of bodies, of the map of owners and of the list of roads.
import { CSV_BYTES_MAX } from '../../../features/routing/csv-table.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import {
  bodiesPage,
  bodyPage,
  changeBodyPage,
  newBodyPage,
  switchBody,
  takeBody,
} from './body-pages.tsx'
import { downloadOwners, downloadStreets } from './downloads.ts'
import { importPage, refuseLargeImport, takeImport } from './import-page.tsx'
import { endOwner, newOwnerPage, ownerPage, takeOwner } from './owner-form-page.tsx'
import { ownersPage } from './owner-list-page.tsx'
import { streetsPage, takeStreet } from './street-page.tsx'

type Page = (context: PageContext) => Promise<Response>

const get = (path: string, audit: string, page: Page): Route => ({
  method: 'GET',
  path,
  who: ['administrator'],
  audit,
  page,
})
const post = (path: string, audit: string, page: Page): Route => ({
  ...get(path, audit, page),
  method: 'POST',
})
const id = ':id'
/** The file and the form around it. */
const bodyMax = CSV_BYTES_MAX + 64 * 1024

export const routingRoutes: readonly Route[] = [
  get(paths.adminBodies(), 'body.list', bodiesPage),
  get(paths.adminBodyNew(), 'body.form', newBodyPage),
  post(paths.adminBodies(), 'body.add', takeBody),
  get(paths.adminBody(id), 'body.read', bodyPage),
  post(paths.adminBody(id), 'body.change', changeBodyPage),
  post(paths.adminBodyUse(id), 'body.switch', switchBody),

  get(paths.adminOwners(), 'owner.list', ownersPage),
  get(paths.adminOwnerNew(), 'owner.form', newOwnerPage),
  post(paths.adminOwners(), 'owner.add', takeOwner),
  get(paths.adminOwnersTable(), 'owner.export', downloadOwners),
  get(paths.adminOwnersImport('harita'), 'owner.import-form', importPage('harita')),
  {
    ...post(paths.adminOwnersImport('harita'), 'owner.import', takeImport('harita')),
    bodyMax,
    tooLarge: refuseLargeImport('harita'),
  },
  get(paths.adminStreets(), 'street.list', streetsPage),
  post(paths.adminStreets(), 'street.add', takeStreet),
  get(paths.adminStreetsTable(), 'street.export', downloadStreets),
  get(paths.adminOwnersImport('yollar'), 'street.import-form', importPage('yollar')),
  {
    ...post(paths.adminOwnersImport('yollar'), 'street.import', takeImport('yollar')),
    bodyMax,
    tooLarge: refuseLargeImport('yollar'),
  },
  get(paths.adminOwner(id), 'owner.read', ownerPage),
  post(paths.adminOwnerEnd(id), 'owner.end', endOwner),
]
