// `beyazmasa reconcile`: after moving in, the source is read again and compared with the desk.
import { formatNumber } from '../core/turkish/format.ts'
import { reconcileRows, type SourceDifference } from '../features/import/reconcile-rows.ts'
import { UnreadableSource } from '../features/import/source-request.ts'
import type { CliCommand } from './command.ts'
import {
  chooseFormat,
  openSource,
  sourceOptionHelp,
  sourceOptions,
} from './sources/source-formats.ts'

/** More are counted, not listed: the first ones tell what is wrong. */
const LISTED_MAX = 1_000

export const reconcileCommand: CliCommand = {
  name: 'reconcile',
  usage: '--format boston-311|open311-jsonl|csv [--map MAP.json] FILE',
  summary:
    'Compares FILE with the desk row by row: state, times, target, on time. Exit code 1 when anything differs.',
  options: sourceOptions,
  optionHelp: sourceOptionHelp,
  positionals: { min: 1, max: 1 },
  run: async (program, invocation) => {
    const format = await chooseFormat(invocation)
    const opened = await program.openDesk('join-or-own')
    try {
      const [file = ''] = invocation.positionals
      const source = await openSource(program, format, file)
      const differences: SourceDifference[] = []
      const counts = await reconcileRows(opened.desk, source.rows, {
        sourceName: format.sourceName,
        onDifference: each => {
          if (differences.length < LISTED_MAX) differences.push(each)
        },
        onProgress: ({ read }) => source.tell(read),
      })
      source.progress.end()
      const { compared, equal, different, rejected } = counts
      if (invocation.values.json) program.json({ ...counts, differences })
      else {
        const [n, m, k, r] = [compared, equal, different, rejected].map(each =>
          formatNumber(each, 'tr'),
        )
        program.say(`${n} satır karşılaştırıldı: ${m} aynı, ${k} farklı; ${r} satır okunamadı`)
      }
      for (const each of differences) program.complain(lineOf(each))
      if (rejected > 0)
        program.complain(
          `${formatNumber(rejected, 'tr')} satır okunamadı; nedenlerini import söyler.`,
        )
      if (source.wasEnded()) program.complain('Yarıda kesildi.')
      return different + rejected === 0 && !source.wasEnded() ? 0 : 1
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error
      program.complain(error.message)
      return 1
    } finally {
      await opened.close()
    }
  },
}

const fieldNames: Readonly<Record<SourceDifference['field'], string>> = {
  request: 'kayıt',
  state: 'durum',
  received: 'geliş',
  closed: 'kapanış',
  target: 'hedef',
  'on-time': 'zamanında',
}

function lineOf({
  line,
  externalId,
  registerNumber,
  field,
  source,
  desk,
}: SourceDifference): string {
  const number = registerNumber ?? 'masada yok'
  return `satır ${line} ${externalId} (${number}) ${fieldNames[field]}: ${source} ≠ ${desk}`
}
