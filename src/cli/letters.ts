// `beyazmasa letters`: issues or hands over all letters that wait, as one long work that may be broken off.
import { formatNumber } from '../core/turkish/format.ts'
import { exchangeLetters } from '../features/letters/exchange-letters.ts'
import type { LetterRefusal } from '../features/letters/letter-tools.ts'
import { type PendingCounts, sendPendingLetters } from '../features/letters/pending-letters.ts'
import { type CliCommand, UsageError } from './command.ts'
import type { OpenDesk, Program } from './program.ts'
import { startProgress } from './sources/progress.ts'

export const lettersCommand: CliCommand = {
  name: 'letters',
  usage: '--pending',
  summary:
    'Numbers (own register) or hands over (document system) every letter that waits. May be repeated; goes on where it stopped.',
  options: { pending: { type: 'boolean' } },
  optionHelp: { pending: 'all letters that are drafts' },
  positionals: { min: 0, max: 0 },
  run: async (program, { values }) => {
    if (values.pending !== true) throw new UsageError('beyazmasa letters: expected --pending')
    const opened = await program.openDesk('join-or-own')
    try {
      return await sendAll(program, opened, values.json === true)
    } finally {
      await opened.close()
    }
  },
}

type Refused = { letterId: string; refusal: LetterRefusal }

async function sendAll(program: Program, opened: OpenDesk, isJson: boolean): Promise<0 | 1> {
  const began = performance.now()
  const elapsed = () => performance.now() - began
  const progress = startProgress(process.stderr, elapsed, 'yazı')
  const stopping = new AbortController()
  void program.ended.then(() => stopping.abort())
  const refused: Refused[] = []
  const counts = await sendPendingLetters(opened, {
    signal: stopping.signal,
    onProgress: (done, of) => progress.tell(done, done / of),
    onRefused: (letterId, refusal) => refused.push({ letterId, refusal }),
  })
  progress.end()
  // What was handed over is given to the folder at once; the worker would do it within half a minute.
  if (counts.handedOver > 0) await exchangeLetters(opened, opened.documents, stopping.signal)
  report(program, counts, refused, Math.round(elapsed() / 100) / 10, isJson)
  const isBrokenOff = counts.issued + counts.handedOver + counts.refused < counts.waiting
  if (stopping.signal.aborted && isBrokenOff)
    program.complain('Yarıda kesildi; aynı komut kaldığı yerden sürdürür.')
  return refused.length > 0 || (stopping.signal.aborted && isBrokenOff) ? 1 : 0
}

function report(
  program: Program,
  counts: PendingCounts,
  refused: readonly Refused[],
  seconds: number,
  isJson: boolean,
): void {
  const told = refused.map(({ letterId, refusal }) => ({ letterId, because: reasonOf(refusal) }))
  if (isJson) {
    program.json({ ...counts, seconds, refusals: told })
    return
  }
  const [waiting, issued, handedOver, notSent] = [
    counts.waiting,
    counts.issued,
    counts.handedOver,
    counts.refused,
  ].map(each => formatNumber(each, 'tr'))
  program.say(
    `${waiting} yazı bekliyordu: ${issued} sayılandı, ${handedOver} belge sistemine verildi, ${notSent} gönderilemedi (${formatNumber(seconds, 'tr', 1)} sn)`,
  )
  for (const { letterId, because } of told) program.complain(`${letterId}: ${because}`)
}

function reasonOf(refusal: LetterRefusal): string {
  if (refusal.kind === 'missing')
    return `eksik: ${[...refusal.variables, ...refusal.office].join(', ')}`
  if (refusal.kind === 'unprintable') return `basılamayan işaretler: ${refusal.signs}`
  return refusal.kind
}
