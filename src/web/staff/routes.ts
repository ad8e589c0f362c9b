// The pages of those who work at the desk and in the units.
import type { Route } from '../door/route.ts'

export const staffRoutes: readonly Route[] = []
