// How far a long command is, on stderr: a bar on a terminal, otherwise a line every some seconds.
import { formatNumber, formatPercent } from '../../core/turkish/format.ts'

export type Progress = {
  /** `share` is from 0 to 1. */
  tell: (rows: number, share: number) => void
  end: () => void
  seconds: () => number
}

type Out = { isTTY?: boolean; columns?: number; write: (text: string) => unknown }

const BAR_WIDTH = 30
/** Often enough to look alive, seldom enough to cost nothing. */
const BAR_EVERY_MS = 100
const LINE_EVERY_MS = 5_000

/**
 * @param elapsedMs the time since the start; from outside, so that a test can let it pass
 * @param noun what is counted
 */
export function startProgress(out: Out, elapsedMs: () => number, noun = 'satır'): Progress {
  const isTerminal = out.isTTY === true
  const every = isTerminal ? BAR_EVERY_MS : LINE_EVERY_MS
  let next = every
  const lineOf = (rows: number, share: number): string => {
    const rate = Math.round(rows / Math.max(elapsedMs() / 1_000, 0.001))
    const counted = `${formatNumber(rows, 'tr')} ${noun}  ${formatNumber(rate, 'tr')} ${noun}/sn`
    return `${formatPercent(share, 'tr')}  ${counted}`
  }
  return {
    tell: (rows, share) => {
      if (elapsedMs() < next) return
      next = elapsedMs() + every
      const line = lineOf(rows, share)
      out.write(isTerminal ? `\r\u001b[K${barOf(share)} ${line}` : `${line}\n`)
    },
    end: () => {
      if (isTerminal) out.write('\r\u001b[K')
    },
    seconds: () => elapsedMs() / 1_000,
  }
}

function barOf(share: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * BAR_WIDTH)
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}
