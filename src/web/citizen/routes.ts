// The pages of residents: front page, applying, following, figures and pages of record.
import type { Route } from '../door/route.ts'
import { paths } from '../paths.ts'
import { applyRoutes } from './apply/apply-routes.ts'
import { figuresPage, figuresTable } from './figures-page.tsx'
import { followRoutes } from './follow/follow-routes.ts'
import { frontPage } from './front-page.tsx'
import { accessibilityPage, privacyPage, sendSource, sourcePage } from './record-pages.tsx'
import { standardsPdf, standardsTable } from './standards/standards-files.tsx'
import { standardsPage, standardsPrintPage } from './standards/standards-pages.tsx'
import { verifyRoutes } from './verify/verify-routes.ts'

const who = 'everyone'

export const citizenRoutes: readonly Route[] = [
  { method: 'GET', path: paths.home(), who, audit: 'front.show', page: frontPage },
  ...applyRoutes,
  ...followRoutes,
  ...verifyRoutes,
  { method: 'GET', path: paths.figures(), who, audit: 'figures.show', page: figuresPage },
  { method: 'GET', path: paths.figuresTable(), who, audit: 'figures.download', page: figuresTable },
  {
    method: 'GET',
    path: paths.serviceStandards(),
    who,
    audit: 'standards.show',
    page: standardsPage,
  },
  {
    method: 'GET',
    path: paths.serviceStandardsPrint(),
    who,
    audit: 'standards.print',
    page: standardsPrintPage,
  },
  {
    method: 'GET',
    path: paths.serviceStandardsTable(),
    who,
    audit: 'standards.download',
    page: standardsTable,
  },
  {
    method: 'GET',
    path: paths.serviceStandardsPdf(),
    who,
    audit: 'standards.download',
    page: standardsPdf,
  },
  {
    method: 'GET',
    path: paths.accessibility(),
    who,
    audit: 'accessibility.show',
    page: accessibilityPage,
  },
  { method: 'GET', path: paths.privacy(), who, audit: 'privacy.show', page: privacyPage },
  { method: 'GET', path: paths.source(), who, audit: 'source.show', page: sourcePage },
  { method: 'GET', path: paths.sourceArchive(), who, audit: 'source.download', page: sendSource },
]
