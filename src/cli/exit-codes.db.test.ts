// The built program as an operator's script sees it: exit codes, and the reason on stderr without a stack.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildProgram } from '../../test/faults/served-desk.ts'
import { freshDatabase } from '../../test/support/database.ts'

const program = join(import.meta.dirname, '../../dist/main.js')

beforeAll(buildProgram)

async function run(args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', complaint: '' }
  child.stdout.on('data', part => {
    said.out += String(part)
  })
  child.stderr.on('data', part => {
    said.complaint += String(part)
  })
  const [code] = await once(child, 'close')
  return { code, ...said }
}

const wrongUsage: [string, string[], NodeJS.ProcessEnv, string][] = [
  ['an unknown command', ['bogus'], {}, 'no such command'],
  ['an unknown option', ['verify', '--all'], {}, "Unknown option '--all'"],
  ['a missing file', ['import', '--format', 'boston-311'], {}, 'expected --format'],
  ['a day that is none', ['clock', '--class', 'petition', '--received', 'x'], {}, 'YYYY-MM-DD'],
  ['a wrong setting', ['verify'], { PORT: 'abc' }, 'at PORT'],
]

test.each(wrongUsage)('%s is wrong usage', async (_, args, settings, reason) => {
  const { code, out, complaint } = await run(args, settings)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(complaint).toContain(reason)
  expect(complaint).not.toContain('    at ')
})

test('a database that cannot be reached is refused with the reason', async () => {
  const { code, complaint } = await run(['verify'], { DATABASE_URL: 'postgres://a@127.0.0.1:1/a' })
  expect(code).toBe(1)
  expect(complaint).toBe(
    'DATABASE_URL: bağlanılamadı (cannot connect): connect ECONNREFUSED 127.0.0.1:1\n',
  )
})

test('a backup to where no file can be is refused with the reason, with and without --json', async () => {
  const database = await freshDatabase()
  const settings = { DATABASE_URL: database.connectionString }
  const folder = import.meta.dirname
  const said = [
    await run(['backup', '/nonexistent/x.tar.gz'], settings),
    await run(['backup', folder, '--json'], settings),
  ]
  await database.drop()
  expect(said).toEqual([
    {
      code: 1,
      out: '',
      complaint:
        '/nonexistent/x.tar.gz: yedek yazılamadı, klasör yok (cannot write the backup: no such folder)\n',
    },
    {
      code: 1,
      out: '',
      complaint: `${folder}: yedek yazılamadı, bu bir klasör (cannot write the backup: this is a folder)\n`,
    },
  ])
})

test('a port that is taken is refused, not wrong usage', async () => {
  const database = await freshDatabase()
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const settings = { DATABASE_URL: database.connectionString, PORT: String(port) }
  const { code, complaint } = await run(['serve', '--role', 'web'], settings)
  taken.close()
  await database.drop()
  expect(code).toBe(1)
  expect(complaint).toContain(`Port ${port} kullanımda`)
  expect(complaint).not.toContain('    at ')
})
