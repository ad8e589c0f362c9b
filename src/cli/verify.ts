// `beyazmasa verify`: refolds every request from its events, counts every clock again, says every difference.
import { loadCountings } from '../features/municipality/former-countings.ts'
import { verify } from '../ledger/verify.ts'
import type { CliCommand } from './command.ts'

export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: '',
  summary:
    'Refolds every request from its events, counts every clock again and compares with what is stored. ' +
    'Exit code 1 when anything differs.',
  options: {},
  optionHelp: {},
  positionals: { min: 0, max: 0 },
  run: async (program, { values }) => {
    const opened = await program.openDesk('join-or-own')
    try {
      const { store, desk } = opened
      const countings = await loadCountings(store, desk.municipalityId)
      const verified = await verify(store, desk.municipalityId, { countings })
      const { requests, events, gaps, differences, clocks } = verified
      const count = differences.length + gaps.length
      if (values.json)
        program.json({ requests, events, clocks, differences: count, gaps, list: differences })
      else {
        program.say(`${requests} başvuru, ${events} olay, ${count} fark`)
        const { proven, otherCalendar, given } = clocks
        program.say(
          `${proven} süre yeniden sayıldı, ${otherCalendar} bilinmeyen bir takvimle, ${given} elle verilmiş`,
        )
      }
      for (const each of differences) {
        program.complain(
          `${each.registerNumber} ${each.column}: ${JSON.stringify(each.expected)} ≠ ${JSON.stringify(each.found)}`,
        )
      }
      for (const gap of gaps) program.complain(gap)
      return count === 0 ? 0 : 1
    } finally {
      await opened.close()
    }
  },
}
