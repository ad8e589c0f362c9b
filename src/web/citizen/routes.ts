// The pages of residents: front page, applying, following.
import type { Route } from '../door/route.ts'

export const citizenRoutes: readonly Route[] = []
