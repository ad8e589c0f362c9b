// `beyazmasa import`: the requests of another program become requests of this desk.
import { formatNumber } from '../core/turkish/format.ts'
import { type ImportCounts, importRows } from '../features/import/import-rows.ts'
import { type SourceFormat, UnreadableSource } from '../features/import/source-request.ts'
import { refreshStatistics } from '../store/refresh-statistics.ts'
import type { CliCommand, Invocation } from './command.ts'
import type { OpenDesk, Program } from './program.ts'
import { openRejections, type Rejections } from './sources/rejections.ts'
import {
  chooseFormat,
  openSource,
  sourceOptionHelp,
  sourceOptions,
} from './sources/source-formats.ts'

/** From here on an import changes what the planner should know. */
const MANY = 1_000

export const importCommand: CliCommand = {
  name: 'import',
  usage: '--format boston-311|open311-jsonl|csv [--map MAP.json] FILE [--dry-run]',
  summary:
    'Stores the requests of FILE (gzip or not). What is stored already is left alone, so it may be repeated.',
  options: { ...sourceOptions, 'dry-run': { type: 'boolean' } },
  optionHelp: { ...sourceOptionHelp, 'dry-run': 'count and report, store nothing' },
  positionals: { min: 1, max: 1 },
  run: async (program, invocation) => {
    const format = await chooseFormat(invocation)
    const opened = await program.openDesk('join-or-own')
    try {
      return await importFile(program, invocation, opened, format)
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error
      program.complain(error.message)
      return 1
    } finally {
      await opened.close()
    }
  },
}

async function importFile(
  program: Program,
  invocation: Invocation,
  opened: OpenDesk,
  format: SourceFormat,
): Promise<0 | 1> {
  const [file = ''] = invocation.positionals
  const isDryRun = invocation.values['dry-run'] === true
  const source = await openSource(program, format, file)
  const rejections = openRejections(program.config.dataFolder, file)
  const counts: ImportCounts = { read: 0, stored: 0, already: 0, rejected: 0 }
  let damage: UnreadableSource | undefined
  try {
    await importRows(opened.desk, source.rows, {
      sourceName: format.sourceName,
      numberPrefix: await prefixOf(opened),
      isDryRun,
      onRejected: rejections.add,
      onProgress: now => {
        Object.assign(counts, now)
        source.tell(now.read)
      },
    })
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    damage = error
  }
  source.progress.end()
  if (counts.read === 0 && damage) throw damage
  if (counts.stored >= MANY && !isDryRun) await refreshStatistics(opened.connection)
  await report(program, invocation, counts, rejections, source.progress.seconds())
  if (damage) program.complain(damage.message)
  if (source.wasEnded()) program.complain('Yarıda kesildi; aynı komut kaldığı yerden sürdürür.')
  return damage || source.wasEnded() ? 1 : 0
}

const prefixOf = async (opened: OpenDesk): Promise<string> =>
  (await opened.municipality()).settings.numberPrefix

async function report(
  program: Program,
  { values }: Invocation,
  counts: ImportCounts,
  rejections: Rejections,
  elapsed: number,
): Promise<void> {
  const rejectionsFile = await rejections.end()
  const { read, stored, already, rejected } = counts
  const seconds = Math.round(elapsed * 10) / 10
  const isDryRun = values['dry-run'] === true
  if (values.json) {
    program.json({ ...counts, isDryRun, seconds, rejectionsFile, rejections: rejections.first })
  } else {
    const [n, m, k, r] = [read, stored, already, rejected].map(each => formatNumber(each, 'tr'))
    const will = isDryRun ? 'kaydedilecek' : 'kaydedildi'
    const time = formatNumber(seconds, 'tr', 1)
    program.say(`${n} satır okundu: ${m} ${will}, ${k} zaten vardı, ${r} reddedildi (${time} sn)`)
  }
  if (rejectionsFile === null) return
  for (const { line, reason } of rejections.first) program.complain(`satır ${line}: ${reason}`)
  if (rejected > rejections.first.length) program.complain('…')
  program.complain(`Reddedilen satırlar: ${rejectionsFile}`)
}
