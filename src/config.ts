// Every setting of the environment, in one typed place. Nothing else reads process.env.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const schema = z.object({
  /** Port of the web server. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address it listens on; a container or a server behind a proxy sets 0.0.0.0. */
  HOST: z.string().default('127.0.0.1'),
  /** A PostgreSQL server, 15 or newer. Unset: the program starts its own. */
  DATABASE_URL: z.url().optional(),
  /** Folder of the embedded engine and the attachments. */
  BEYAZMASA_DATA: z.string().optional(),
  /** A proxy in front is trusted: X-Forwarded-For names the client, cookies are marked Secure. */
  BEYAZMASA_PROXIED: z.enum(['yes', 'no']).default('no'),
  /** Forms that one address may send in a minute; 0 for no limit (measuring). */
  BEYAZMASA_POSTS_PER_MINUTE: z.coerce.number().int().min(0).default(240),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export type Config = {
  port: number
  host: string
  databaseUrl: string | undefined
  dataFolder: string
  attachmentsFolder: string
  isProxied: boolean
  postsPerMinute: number
  logLevel: string
}

/** The folder of package.json: the bundled program and the sources both lie one level below it. */
export const projectFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), '..')

/** The environment says something that cannot be a setting; the message names the variable. */
export class WrongSetting extends Error {}

/** @throws WrongSetting */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) throw new WrongSetting(z.prettifyError(parsed.error))
  const values = parsed.data
  const dataFolder = resolve(values.BEYAZMASA_DATA ?? join(projectFolder(), 'data'))
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataFolder,
    attachmentsFolder: join(dataFolder, 'attachments'),
    isProxied: values.BEYAZMASA_PROXIED === 'yes',
    postsPerMinute: values.BEYAZMASA_POSTS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
  }
}
