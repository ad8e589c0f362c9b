// The only composition root: settings, engine, store, time, ids and randomness are wired here, then
// a command of the line runs.
import { randomBytes, randomUUID } from 'node:crypto'
import pino from 'pino'
import { backupCommand, restoreCommand } from './cli/backup.ts'
import { clockCommand } from './cli/clock.ts'
import {
  type CliCommand,
  CommandRefused,
  helpOf,
  parseInvocation,
  UsageError,
} from './cli/command.ts'
import { demoCommand } from './cli/demo.ts'
import { importCommand } from './cli/import.ts'
import { migrateCommand } from './cli/migrate.ts'
import { openDesk } from './cli/open-desk.ts'
import type { Program } from './cli/program.ts'
import { reconcileCommand } from './cli/reconcile.ts'
import { serveCommand } from './cli/serve.ts'
import { staffCommand } from './cli/staff.ts'
import { verifyCommand } from './cli/verify.ts'
import { readConfig, WrongSetting } from './config.ts'
import { EngineRefusal } from './store/engine/engine-refusal.ts'
import { ServerTooOld } from './store/engine/server-version.ts'

const commands: readonly CliCommand[] = [
  serveCommand,
  migrateCommand,
  demoCommand,
  clockCommand,
  staffCommand,
  importCommand,
  reconcileCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
]

const out = (text: string): void => void process.stdout.write(`${text}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/**
 * UUIDv7 (RFC 9562): time first, so that new rows lie together in the index; the rest is that of a random
 * UUID, which Node makes many at a time.
 */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

function overview(): string {
  const width = Math.max(...commands.map(command => command.name.length)) + 3
  const lines = commands.map(command => `  ${command.name.padEnd(width)}${command.summary}`)
  return ['beyazmasa COMMAND [--help] [--json]', '', ...lines].join('\n')
}

function untilAskedToEnd(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  process.once('SIGINT', () => resolve())
  process.once('SIGTERM', () => resolve())
  return promise
}

function programOf(): Program {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2))
  return {
    config,
    log,
    say: out,
    complain,
    json: value => out(JSON.stringify(value)),
    openDesk: role =>
      openDesk({ config, log, role, now: () => new Date().toISOString(), newId, randomBytes }),
    ended: untilAskedToEnd(),
  }
}

async function main([name, ...args]: readonly string[]): Promise<0 | 1 | 2> {
  const command = commands.find(each => each.name === name)
  if (command === undefined) {
    const isAsked = name === undefined || name === '--help' || name === 'help'
    const say = isAsked ? out : complain
    if (!isAsked) say(`beyazmasa: ${name}: komut yok (no such command)\n`)
    say(overview())
    return isAsked ? 0 : 2
  }
  const invocation = parseInvocation(command, args)
  if (invocation.values.help === true) {
    out(helpOf(command))
    return 0
  }
  return await command.run(programOf(), invocation)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const said = [EngineRefusal, ServerTooOld, CommandRefused, UsageError, WrongSetting]
  const isSaid = said.some(kind => error instanceof kind)
  if (error instanceof Error) complain(isSaid ? error.message : String(error.stack))
  else complain(String(error))
  process.exitCode = error instanceof UsageError || error instanceof WrongSetting ? 2 : 1
}
