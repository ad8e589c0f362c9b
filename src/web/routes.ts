// All routes of the web server: the tables of each part in one list.
import { adminRoutes } from './admin/routes.ts'
import { citizenRoutes } from './citizen/routes.ts'
import type { Route } from './door/route.ts'
import { managerRoutes } from './manager/routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { staffRoutes } from './staff/routes.ts'

export const allRoutes: readonly Route[] = [
  ...citizenRoutes,
  ...signInRoutes,
  ...staffRoutes,
  ...managerRoutes,
  ...adminRoutes,
]
