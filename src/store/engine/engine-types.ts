// Owns the words in which the embedded engine is asked for and handed out; does nothing.
import type { EngineExit } from './engine-keeper.ts'

export interface EngineOptions {
  /** Holds the cluster, the lock and the engine's log; made if absent. */
  dataFolder: string
  /** `own` for a server: refuses when the folder is in use. `join-or-own` for one act on the command line. */
  role: 'own' | 'join-or-own'
  log: EngineLog
  /** Told when the server ended by itself; `restarting: false` means that the program cannot go on. */
  onExit?: (exit: EngineExit) => void
  /** Settings of PostgreSQL that differ from ours. */
  settings?: Record<string, string>
  /** Where root keeps engine and clusters that the unprivileged user cannot reach elsewhere. */
  sharedFolder?: string
}

export interface EngineLog {
  info(text: string): void
  warn(text: string): void
}

export interface Engine {
  connection: EngineConnection
  /** True when this program started the server and will stop it. */
  owned: boolean
  /** The server's version, as in "18.4". */
  version: string
  stop(): Promise<void>
}

export interface EngineConnection {
  /** The folder of the Unix socket. */
  host: string
  port: number
  user: string
  database: string
}
