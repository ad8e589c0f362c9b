// Measures letters: one on a warm press, and a thousand that wait, numbered and kept as the command does
// it.
import { instant } from '../src/core/time/dates.ts'
import { changeLetterSettings } from '../src/features/letters/change-letter-settings.ts'
import { draftLetter, plainWish } from '../src/features/letters/draft-letter.ts'
import { printLetter } from '../src/features/letters/letter-bytes.ts'
import { findLetter } from '../src/features/letters/letter-queries.ts'
import type { LetterTools } from '../src/features/letters/letter-tools.ts'
import { inTransaction } from '../src/store/store.ts'
import { openBeside, runCommand } from './started-desk.ts'
import type { Row } from './table.ts'

const WARM = 300
const BATCH = 1_000

/** Eight paragraphs, each letter with words of its own. */
const words = (number: number): string =>
  Array.from(
    { length: 8 },
    (_, index) =>
      `${number}.${index} Ekiplerimiz yerinde inceleme yapmış, kaldırımın ${number} metrelik bölümünde taşların oturduğunu ve ızgaranın tıkandığını saptamıştır. Izgara aynı gün temizlenmiştir.`,
  ).join('\n\n')

export async function measureLetters(folder: string): Promise<Row[]> {
  const opened = await openBeside(folder)
  try {
    const now = instant(new Date().toISOString())
    const tools: LetterTools = { ...opened, desk: { ...opened.desk, now: () => now } }
    await changeLetterSettings(
      tools.desk,
      { kind: 'system' },
      { ...(await opened.municipality()).settings.letters, documentSystem: 'own-register' },
    )
    const requestIds = await findNamed(tools)
    return [await measureOne(tools, requestIds), ...(await measureBatch(tools, requestIds, folder))]
  } finally {
    await opened.close()
  }
}

/** One request for each letter, as far as there are that many. */
async function findNamed({ desk }: LetterTools): Promise<readonly string[]> {
  const rows = await inTransaction(desk.store, desk.municipalityId, trx =>
    trx
      .selectFrom('requests')
      .select('request_id')
      .where('municipality_id', '=', desk.municipalityId)
      .where('applicant_id', 'is not', null)
      .where('progress', '=', 'answered')
      // A plain reply is the letter of what was met.
      .where('outcome', '=', 'fulfilled')
      .limit(BATCH)
      .execute(),
  )
  return rows.map(row => row.request_id)
}

async function draft(
  tools: LetterTools,
  requestIds: readonly string[],
  number: number,
): Promise<string> {
  const requestId = requestIds[number % requestIds.length] ?? ''
  const wish = plainWish(requestId, 'reply', { cevap: words(number) })
  const drafted = await draftLetter(tools, { kind: 'system' }, wish)
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
  return drafted.done.letterId
}

async function measureOne(tools: LetterTools, requestIds: readonly string[]): Promise<Row> {
  const letter = await findLetter(tools.desk, await draft(tools, requestIds, 0))
  if (letter === undefined) throw new Error('The draft is not there')
  const times: number[] = []
  for (let index = 0; index < WARM; index += 1) {
    const content = { ...letter.content, body: words(index) }
    const began = performance.now()
    const printed = printLetter(tools, { content, officialNumber: null, numberedOn: null })
    times.push(performance.now() - began)
    if (!printed.ok) throw new Error(JSON.stringify(printed.refusal))
    // The typesetter gives its memory back between two turns of the loop, as it does in the program.
    await new Promise(resolve => setImmediate(resolve))
  }
  times.sort((one, other) => one - other)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return {
    what: 'a letter as PDF, warm, median',
    value: at(0.5),
    unit: 'ms',
    target: '<= 15',
    note: `p95 ${at(0.95).toFixed(1)} ms, all words different, PDF/UA-1 and PDF/A-2a`,
  }
}

/** By the command, as an operator does it: start, end and what the typesetter needs included. */
async function measureBatch(
  tools: LetterTools,
  requestIds: readonly string[],
  folder: string,
): Promise<Row[]> {
  for (let number = 1; number < BATCH; number += 1) await draft(tools, requestIds, number)
  const began = performance.now()
  const { printed, peakMegabytes } = await runCommand(folder, ['letters', '--pending', '--json'])
  const seconds = (performance.now() - began) / 1_000
  // as: what the command prints with --json
  const counts = JSON.parse(printed) as { issued: number; refused: number }
  return [
    {
      what: `${counts.issued} letters that wait: numbered, printed, kept`,
      value: seconds,
      unit: 's',
      target: '',
      note: `${Math.round(counts.issued / seconds)} letters/s, ${counts.refused} refused, start of the program included`,
    },
    { what: 'program that printed them, at most', value: peakMegabytes, unit: 'MB', target: '' },
  ]
}
