// Writes what is committed for review and made by the program: schema, table types, diagrams,
// lists. With --check only compares.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { migrationsFolder } from './cli/open-desk.ts'
import { projectFolder } from './config.ts'
import { drawTransitions, listTransitions } from './core/request/diagram.ts'
import { eventKinds, eventMeanings } from './core/request/events.ts'
import { openEngine } from './store/engine/open-engine.ts'
import { migrate } from './store/migrate.ts'
import { dumpSchema } from './store/schema-dump.ts'
import { describeTableTypes } from './store/table-types.ts'
import { allRoutes } from './web/routes.ts'

type Artefacts = ReadonlyMap<string, string>

const MADE = 'Made from the program by `npm run artefacts`; do not edit.'

async function fromDatabase(): Promise<Artefacts> {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-artefacts-'))
  const log = { info: () => {}, warn: () => {} }
  const engine = await openEngine({ dataFolder: folder, role: 'own', log })
  try {
    const connection = { ...engine.connection, database: 'beyazmasa' }
    await migrate(connection, migrationsFolder())
    const client = new pg.Client({ ...connection })
    await client.connect()
    const made = new Map([
      ['migrations/schema.sql', await dumpSchema(client)],
      ['src/store/tables.ts', await describeTableTypes(client)],
    ])
    await client.end()
    return made
  } finally {
    await engine.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function fromProgram(): Artefacts {
  const states = [
    '# States of a request',
    MADE,
    `\`\`\`mermaid\n${drawTransitions()}\n\`\`\``,
    listTransitions(),
  ]
  const events = eventKinds.map(kind => `| \`${kind}\` | ${eventMeanings[kind]} |`)
  const addresses = allRoutes.map(
    ({ method, path, who, audit }) =>
      `| ${method} | \`${path}\` | ${String(who).replaceAll(',', ', ')} | ${audit} |`,
  )
  return new Map([
    ['docs/generated/request-states.md', page(states)],
    [
      'docs/generated/events.md',
      page(['# Events', MADE, ['| event | meaning |', '|---|---|', ...events].join('\n')]),
    ],
    [
      'docs/generated/addresses.md',
      page([
        '# Addresses',
        MADE,
        ['| method | path | who | audit |', '|---|---|---|---|', ...addresses].join('\n'),
      ]),
    ],
  ])
}

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

async function committed(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined)
}

async function main(isCheck: boolean): Promise<0 | 1> {
  const root = projectFolder()
  const artefacts = new Map([...(await fromDatabase()), ...fromProgram()])
  const different: string[] = []
  for (const [path, text] of artefacts) {
    const target = join(root, path)
    if ((await committed(target)) === text) continue
    different.push(path)
    if (isCheck) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  const verb = isCheck ? 'differs from what the program makes' : 'written'
  for (const path of different) process.stdout.write(`${path} ${verb}\n`)
  return isCheck && different.length > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.includes('--check'))
