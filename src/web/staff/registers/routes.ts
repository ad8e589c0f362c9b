// The pages of the legal registers.
import type { Route } from '../../door/route.ts'
import { paths } from '../../paths.ts'
import { registerReaders } from './register-address.ts'
import { registerFile } from './register-files.ts'
import { registerIndexPage } from './register-index-page.tsx'
import { registerBookPage } from './register-page.tsx'
import { registerPrintPage } from './register-print-page.tsx'

const read = { method: 'GET', who: registerReaders } as const

export const registerRoutes: readonly Route[] = [
  { ...read, path: paths.registerBooks(), audit: 'register.index', page: registerIndexPage },
  {
    ...read,
    path: paths.registerBook(':kutuk'),
    audit: 'register.list',
    page: registerBookPage,
  },
  {
    ...read,
    path: paths.registerBookPrint(':kutuk'),
    audit: 'register.print',
    page: registerPrintPage,
  },
  {
    ...read,
    path: paths.registerBookFile(':kutuk', ':bicim'),
    audit: 'register.download',
    page: registerFile,
  },
]
