// The formats that `import` and `reconcile` read, by name, and the reading that both do in one way.
import { readFile } from 'node:fs/promises'
import { boston311 } from '../../channels/in/boston-311.ts'
import { parseCsvMap } from '../../channels/in/csv-map.ts'
import { csvFormatOf } from '../../channels/in/csv-mapped-rows.ts'
import { open311Jsonl } from '../../channels/in/open311-jsonl.ts'
import { openSourceBytes } from '../../features/import/source-bytes.ts'
import type { SourceFormat, SourceRow } from '../../features/import/source-request.ts'
import { type Invocation, UsageError } from '../command.ts'
import type { Program } from '../program.ts'
import { type Progress, startProgress } from './progress.ts'

export const sourceOptions = {
  format: { type: 'string' },
  map: { type: 'string' },
  source: { type: 'string' },
} as const

export const sourceOptionHelp = {
  format: 'boston-311, open311-jsonl or csv',
  map: 'csv: which column is what (docs/guides/import.md)',
  source: 'name under which the ids of the rows are remembered (default: by format or map)',
}

/** @throws UsageError with the exact problem of the format or the map */
export async function chooseFormat({ values }: Invocation): Promise<SourceFormat> {
  const format = await formatNamed(values.format, values.map)
  if (values.source === undefined) return format
  const sourceName = String(values.source).trim()
  if (sourceName === '') throw new UsageError('--source must not be empty')
  return { ...format, sourceName }
}

async function formatNamed(name: unknown, map: unknown): Promise<SourceFormat> {
  if (name !== 'csv' && map !== undefined) throw new UsageError('--map goes with --format csv')
  if (name === 'boston-311') return boston311
  if (name === 'open311-jsonl') return open311Jsonl
  if (name !== 'csv') throw new UsageError(`--format must be ${sourceOptionHelp.format}`)
  if (map === undefined) throw new UsageError('--format csv needs --map MAP.json')
  const text = await readFile(String(map), 'utf8').catch((error: unknown) => {
    throw new UsageError(`--map ${String(map)}: ${error instanceof Error ? error.message : error}`)
  })
  const parsed = parseCsvMap(text)
  if (!parsed.ok) throw new UsageError(`--map ${String(map)}: ${parsed.problem}`)
  return csvFormatOf(parsed.map)
}

export type OpenSource = {
  rows: AsyncIterable<readonly SourceRow[]>
  tell: (rows: number) => void
  progress: Progress
  /** Whether the person ended the command before the file did. */
  wasEnded: () => boolean
}

/** Opens the file with its progress on stderr; when the program is asked to end, the rows end. */
export async function openSource(
  program: Program,
  format: SourceFormat,
  path: string,
): Promise<OpenSource> {
  const source = await openSourceBytes(path)
  const began = performance.now()
  const progress = startProgress(process.stderr, () => performance.now() - began)
  let isEnded = false
  void program.ended.then(() => {
    isEnded = true
  })
  const rows = async function* () {
    for await (const some of format.read(source.bytes)) {
      if (isEnded) return
      yield some
    }
  }
  return {
    rows: rows(),
    tell: count => progress.tell(count, source.bytesRead() / Math.max(source.byteCount, 1)),
    progress,
    wasEnded: () => isEnded,
  }
}
