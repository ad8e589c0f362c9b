// The table of the pages that confirm a letter to strangers.
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import {
  COMPARED_BYTES_MAX,
  compareFile,
  refuseLargeFile,
  takeCode,
  verifiedPage,
  verifyPage,
} from './verify-page.tsx'

const who = 'everyone'
/** The form around the file. */
const FORM_BYTES = 64 * 1024

export const verifyRoutes: readonly Route[] = [
  { method: 'GET', path: paths.verify(), who, audit: 'letter.ask', page: verifyPage },
  { method: 'POST', path: paths.verify(), who, audit: 'letter.ask', page: takeCode },
  { method: 'GET', path: paths.verified(':kod'), who, audit: 'letter.verify', page: verifiedPage },
  {
    method: 'POST',
    path: paths.verified(':kod'),
    who,
    audit: 'letter.compare',
    bodyMax: COMPARED_BYTES_MAX + FORM_BYTES,
    tooLarge: refuseLargeFile,
    page: compareFile,
  },
]
