// Whether somebody pressed "send" on a page that showed something else than what is in the draft now.
import type { PageContext } from '../../door/page-context.ts'

export const hasChanged = ({ query }: PageContext): boolean => query.get('degisti') === '1'
