// The shape of a command of `bin/beyazmasa`: one file each, listed in main.ts. Owns the words for
// help and wrong usage.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Program } from './program.ts'

export type Invocation = {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  positionals: readonly string[]
}

export type CliCommand = {
  name: string
  /** The line after the name, such as `--format NAME FILE`. */
  usage: string
  summary: string
  options: ParseArgsOptionsConfig
  optionHelp: Readonly<Record<string, string>>
  positionals: { min: number; max: number }
  /** Exit code: 0 done, 1 refused or found wanting (the reason is on stderr). */
  run: (program: Program, invocation: Invocation) => Promise<0 | 1>
}

/** Wrong usage: exit code 2 with the usage line. */
export class UsageError extends Error {}

/** Right usage, and yet it cannot be done now: exit code 1 with the reason. */
export class CommandRefused extends Error {}

const SHARED: ParseArgsOptionsConfig = { help: { type: 'boolean' }, json: { type: 'boolean' } }

export function parseInvocation(command: CliCommand, args: readonly string[]): Invocation {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...SHARED, ...command.options },
      allowPositionals: true,
    })
    const { min, max } = command.positionals
    const isHelp = values.help === true
    if (!isHelp && (positionals.length < min || positionals.length > max)) {
      throw new UsageError(`beyazmasa ${command.name}: expected ${command.usage || 'no arguments'}`)
    }
    return { values, positionals }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error))
  }
}

export function helpOf(command: CliCommand): string {
  const options = {
    ...command.optionHelp,
    json: 'print the result as one JSON object',
    help: 'print this help',
  }
  const width = Math.max(...Object.keys(options).map(name => name.length)) + 4
  const lines = Object.entries(options).map(
    ([name, text]) => `  ${`--${name}`.padEnd(width)}${text}`,
  )
  return [
    `beyazmasa ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.summary,
    '',
    ...lines,
    '',
  ].join('\n')
}
