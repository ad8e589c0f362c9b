// `beyazmasa demo`: fills an empty desk with the demo municipality.
import { demoStateOf, fillDemoTown } from '../features/demo-town/fill-demo-town.ts'
import { type CliCommand, UsageError } from './command.ts'

export const demoCommand: CliCommand = {
  name: 'demo',
  usage: '[--count N]',
  summary:
    'Fills an empty desk with the demo municipality: invented people and requests of a year. Broken off, it goes on.',
  options: { count: { type: 'string' } },
  optionHelp: { count: 'how many requests (default 2000)' },
  positionals: { min: 0, max: 0 },
  run: async (program, { values }) => {
    const count = values.count === undefined ? 2_000 : Number(values.count)
    if (!Number.isInteger(count) || count < 0 || count > 200_000) {
      throw new UsageError('--count must be a whole number up to 200000')
    }
    const opened = await program.openDesk('join-or-own')
    try {
      if ((await demoStateOf(opened.desk)).is === 'taken') {
        program.complain(
          'Masa boş değil; deneme belediyesi yalnız boş masaya kurulur. (The desk is not empty.)',
        )
        return 1
      }
      const filled = await fillDemoTown(opened.desk, { connection: opened.connection, count })
      if (values.json) program.json(filled)
      else program.say(`Deneme belediyesi hazır: ${filled.requests} başvuru.`)
      return 0
    } finally {
      await opened.close()
    }
  },
}
