// The pages about personal data: breaches, destruction, restriction, who looked.
import type { StaffRole } from '../../../core/request/vocabulary.ts'
import type { PageContext } from '../../door/page-context.ts'
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import { newBreachPage, takeBreach } from './breach-form-page.tsx'
import { breachPage, takeStep } from './breach-page.tsx'
import { breachesPage } from './breaches-page.tsx'
import { destructionPage, takeDestruction, takeRestriction } from './destruction-page.tsx'
import { runPage, takeDecision } from './destruction-run-page.tsx'
import { looksPage } from './looks-page.tsx'

/** Who answers for personal data, and who runs the machine. */
const keepers: readonly StaffRole[] = ['manager', 'administrator']
const managers: readonly StaffRole[] = ['manager']

type Page = (context: PageContext) => Promise<Response>
const get = (path: string, who: Route['who'], audit: string, page: Page): Route => ({
  method: 'GET',
  path,
  who,
  audit,
  page,
})
const post = (path: string, who: Route['who'], audit: string, page: Page): Route => ({
  ...get(path, who, audit, page),
  method: 'POST',
})

export const privacyRoutes: readonly Route[] = [
  get(paths.looks(':id'), managers, 'access-log.read', looksPage),
  get(paths.breaches(), keepers, 'breach.list', breachesPage),
  get(paths.breachNew(), keepers, 'breach.form', newBreachPage),
  post(paths.breaches(), keepers, 'breach.record', takeBreach),
  get(paths.breach(':id'), keepers, 'breach.read', breachPage),
  post(paths.breach(':id'), keepers, 'breach.add-step', takeStep),
  get(paths.destruction(), keepers, 'destruction.read', destructionPage),
  post(paths.destruction(), keepers, 'destruction.ask', takeDestruction),
  post(paths.restrict(), managers, 'person.restrict', takeRestriction),
  get(paths.destructionRun(':id'), keepers, 'destruction.read-run', runPage),
  post(paths.destructionRun(':id'), managers, 'destruction.decide', takeDecision),
]
