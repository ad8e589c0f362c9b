// A program that opens an engine, says so and waits: what the tests start and kill.
import { once } from 'node:events'
import { EngineRefusal } from '../../src/store/engine/engine-refusal.ts'
import { openEngine } from '../../src/store/engine/open-engine.ts'

const say = (line: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(line)}\n`)
const log = (text: string) => say({ log: text })

try {
  const begun = performance.now()
  const engine = await openEngine({
    ...JSON.parse(process.argv[2] ?? '{}'),
    log: { info: log, warn: log },
    onExit: exit => say({ exit }),
  })
  const ms = Math.round(performance.now() - begun)
  say({
    ready: { connection: engine.connection, owned: engine.owned, version: engine.version, ms },
  })
  // Whoever started the program ends it by closing its input.
  process.stdin.resume()
  await once(process.stdin, 'end')
  await engine.stop()
  say({ stopped: true })
} catch (error) {
  if (!(error instanceof EngineRefusal)) throw error
  say({ refused: error.reason, tr: error.tr, en: error.en, holderPid: error.holderPid })
}
