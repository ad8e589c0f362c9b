// What a command may use: settings, output, and a desk that is opened only when asked for. Built in main.ts.

import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { DocumentSystem } from '../features/letters/document-system.ts'
import type { Municipality } from '../features/municipality/settings.ts'
import type { Desk } from '../ledger/desk.ts'
import type { Press } from '../press/press.ts'
import type { AttachmentFiles } from '../store/attachment-files.ts'
import type { Connection, Store } from '../store/store.ts'

export type OpenDesk = {
  desk: Desk
  store: Store
  files: AttachmentFiles
  press: Press
  documents: DocumentSystem
  municipality: () => Promise<Municipality>
  /** For what the program's role may not do: migrations, backup. */
  connection: Connection
  /** Schema files that this opening applied. */
  migrated: readonly string[]
  close: () => Promise<void>
}

export type Program = {
  config: Config
  log: Logger
  /** One line for people, on stdout. */
  say: (line: string) => void
  /** Why something was refused, on stderr. */
  complain: (line: string) => void
  /** One JSON object on stdout. */
  json: (value: unknown) => void
  /** `own` for a server, which refuses when the data is in use; `join-or-own` for one act. Migrates first. */
  openDesk: (role: 'own' | 'join-or-own') => Promise<OpenDesk>
  /** Resolves when the program is asked to end (SIGINT, SIGTERM). */
  ended: Promise<void>
}
