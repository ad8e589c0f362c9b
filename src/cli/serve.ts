// `beyazmasa serve`: the desk itself. The web role answers pages, the worker role lets time pass;
// all does both.
import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { demoStateOf, fillDemoTown } from '../features/demo-town/fill-demo-town.ts'
import { nameDemoAddress } from '../features/demo-town/name-demo-address.ts'
import type { JobTools } from '../jobs/schedule.ts'
import { startWorker } from '../jobs/worker.ts'
import { createApp } from '../web/door/app.ts'
import { readersOf, type WebDoor } from '../web/door/web-door.ts'
import { allRoutes } from '../web/routes.ts'
import { type CliCommand, CommandRefused, UsageError } from './command.ts'
import type { OpenDesk, Program } from './program.ts'
import { sayDemoSignIns } from './say-demo-sign-ins.ts'

export const serveCommand: CliCommand = {
  name: 'serve',
  usage: '[--role all|web|worker] [--no-demo]',
  summary:
    'Starts the desk. On an empty embedded database it first fills in the demo municipality.',
  options: { role: { type: 'string' }, 'no-demo': { type: 'boolean' } },
  optionHelp: { role: 'all (default), web or worker', 'no-demo': 'leave an empty desk empty' },
  positionals: { min: 0, max: 0 },
  run: async (program, { values }) => {
    const role = values.role ?? 'all'
    if (role !== 'all' && role !== 'web' && role !== 'worker')
      throw new UsageError('--role must be all, web or worker')
    const opened = await program.openDesk(role === 'all' ? 'own' : 'join-or-own')
    try {
      const wantsDemo = program.config.databaseUrl === undefined && values['no-demo'] !== true
      if (wantsDemo) await fillDemo(program, opened)
      const stopWeb = role === 'worker' ? undefined : await startWeb(program, opened)
      const worker = role === 'web' ? undefined : startWorker(toolsOf(program, opened))
      await program.ended
      await stopWeb?.()
      await worker?.stop()
      return 0
    } finally {
      await opened.close()
    }
  },
}

const toolsOf = ({ log }: Program, { desk, files, press, documents }: OpenDesk): JobTools => ({
  desk,
  files,
  press,
  documents,
  log,
})

/** On an empty desk, and where filling it was broken off. */
async function fillDemo(program: Program, { desk, connection }: OpenDesk): Promise<void> {
  const state = await demoStateOf(desk)
  if (state.is === 'taken') return
  program.say('Deneme belediyesi hazırlanıyor …')
  await fillDemoTown(
    desk,
    state.is === 'unfinished' ? { connection, count: state.count } : { connection },
  )
}

async function startWeb(program: Program, opened: OpenDesk): Promise<() => Promise<void>> {
  const { config, log } = program
  const door: WebDoor = {
    desk: opened.desk,
    files: opened.files,
    press: opened.press,
    municipality: opened.municipality,
    isReady: () => isReachable(opened),
    log,
    postsPerMinute: config.postsPerMinute,
    isSecure: config.isProxied,
    ...readersOf(config.isProxied),
  }
  const app = createApp(door, allRoutes)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, info =>
    resolve(info.port),
  )
  server.on('error', (error: NodeJS.ErrnoException) => reject(portError(error, config.port)))
  const port = await promise
  // Behind a proxy this machine's name means nothing to who reads the paper.
  if (!config.isProxied) await nameDemoAddress(opened.desk, port)
  const name = config.host === '127.0.0.1' ? 'localhost' : config.host
  program.say(`Beyaz Masa hazır: http://${name}:${port}`)
  await sayDemoSignIns(program, opened)
  return () =>
    new Promise(done => {
      server.close(() => done())
      if ('closeAllConnections' in server)
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
    })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new CommandRefused(
    `Port ${port} kullanımda. Başka bir port seçin: PORT=3001 npm start (port ${port} is in use)`,
  )
}

async function isReachable(opened: OpenDesk): Promise<boolean> {
  try {
    await sql`SELECT 1`.execute(opened.store.db)
    return true
  } catch {
    return false
  }
}
