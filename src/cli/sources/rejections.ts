// Keeps the rows that an import refused: the first for the screen, all in a file of the data folder.
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Rejection } from '../../features/import/import-rows.ts'

export type Rejections = {
  add: (rejection: Rejection) => void
  first: readonly Rejection[]
  /** Writes what is left; the path of the file, null when nothing was rejected. */
  end: () => Promise<string | null>
}

const SHOWN_MAX = 20
/** Lines kept in memory before they are written. */
const WAITING_MAX = 1_000
const HEADER = 'satır\tkayıt\tneden\n'

/** The file of an earlier import of the same source file is replaced, or removed when all is well now. */
export function openRejections(dataFolder: string, sourceFile: string): Rejections {
  const folder = join(dataFolder, 'imports')
  const path = join(folder, `${basename(sourceFile)}.rejected.tsv`)
  const first: Rejection[] = []
  let waiting: string[] = []
  let isBegun = false
  let writing = Promise.resolve()
  const write = () => {
    const text = waiting.join('')
    waiting = []
    writing = writing.then(async () => {
      if (isBegun) return await appendFile(path, text)
      await mkdir(folder, { recursive: true })
      await writeFile(path, HEADER + text)
      isBegun = true
    })
    // Told by `end`; until then a full disk must not end the program in the middle.
    writing.catch(() => {})
  }
  return {
    first,
    add: rejection => {
      if (first.length < SHOWN_MAX) first.push(rejection)
      const { line, externalId, reason } = rejection
      waiting.push(`${line}\t${oneCell(externalId)}\t${oneCell(reason)}\n`)
      if (waiting.length === WAITING_MAX) write()
    },
    end: async () => {
      if (waiting.length > 0) write()
      await writing
      if (isBegun) return path
      await rm(path, { force: true })
      return null
    },
  }
}

const oneCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')
