// `beyazmasa migrate`: brings the database to the newest schema and says what was applied.
import type { CliCommand } from './command.ts'

export const migrateCommand: CliCommand = {
  name: 'migrate',
  usage: '',
  summary:
    'Brings the database to the newest schema. Every other command does this first by itself.',
  options: {},
  optionHelp: {},
  positionals: { min: 0, max: 0 },
  run: async (program, { values }) => {
    const opened = await program.openDesk('join-or-own')
    await opened.close()
    if (values.json) program.json({ migrated: opened.migrated })
    else
      program.say(
        opened.migrated.length === 0 ? 'Şema güncel.' : `Uygulandı: ${opened.migrated.join(', ')}`,
      )
    return 0
  },
}
