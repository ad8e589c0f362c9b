// The document system as folders: letters go out as PDF and JSON, and come back signed, as PDF and JSON
// with number and date. What comes in is not trusted: size, name and kind are checked before a byte is
// read; what is refused is put aside with the reason beside it. docs/operating/letters.md tells the other
// side how.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Instant, millisOf } from '../../../core/time/dates.ts'
import type {
  DocumentSystem,
  Exchange,
  LetterMetadata,
  ReturnedLetter,
  TakenBack,
} from '../../../features/letters/document-system.ts'
import { type DropRefusal, reasonSentences } from './reason-sentences.ts'
import { factsOf, moveInto, putWhole } from './whole-file.ts'

const JSON_BYTES_MAX = 64 * 1024
/** A scanned and signed letter of many pages; a letter of ours has 50 kB. */
export const PDF_BYTES_MAX = 20 * 1024 * 1024
/** How long a file may be half written, or wait for its other half, before it is refused. */
const GRACE_MILLISECONDS = 10 * 60_000

const returnedSchema = z.object({
  letterId: z.string().max(60),
  number: z.string().max(100),
  date: z.string().max(20),
})

const RETURNED_NAME = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.json$/

export type FileDropOptions = { folder: string; now: () => Instant }

type Places = { outbox: string; inbox: string; done: string; refused: string }

const placesOf = (folder: string): Places => ({
  outbox: join(folder, 'outbox'),
  inbox: join(folder, 'inbox'),
  done: join(folder, 'done'),
  refused: join(folder, 'refused'),
})

export function openFileDrop({ folder, now }: FileDropOptions): DocumentSystem {
  const places = placesOf(folder)
  return {
    handOver: (metadata, pdf) => handOver(places, metadata, pdf),
    collect: (take, signal) => collect(places, now, take, signal),
  }
}

/** The JSON last: whoever sees it finds the PDF beside it. */
async function handOver(
  { outbox }: Places,
  metadata: LetterMetadata,
  pdf: Uint8Array,
): Promise<void> {
  await mkdir(outbox, { recursive: true, mode: 0o750 })
  await putWhole(join(outbox, `${metadata.letterId}.pdf`), pdf)
  await putWhole(
    join(outbox, `${metadata.letterId}.json`),
    `${JSON.stringify({ format: 1, ...metadata }, null, 2)}\n`,
  )
}

async function collect(
  places: Places,
  now: () => Instant,
  take: (letter: ReturnedLetter) => Promise<TakenBack>,
  signal?: AbortSignal,
): Promise<Exchange> {
  const folders = Object.values(places)
  await Promise.all(folders.map(folder => mkdir(folder, { recursive: true, mode: 0o750 })))
  const exchange: Exchange = { taken: 0, refused: 0 }
  const names = (await readdir(places.inbox)).filter(name => name.endsWith('.json')).sort()
  for (const name of names) {
    if (signal?.aborted) break
    if (name.startsWith('.')) continue
    const verdict = await judge(places, name, now(), take)
    if (verdict === 'wait') continue
    await putAside(places, name, now(), verdict)
    exchange[verdict === 'done' ? 'taken' : 'refused'] += 1
  }
  return exchange
}

type Verdict = 'done' | 'wait' | DropRefusal

async function judge(
  { inbox, done }: Places,
  name: string,
  now: Instant,
  take: (letter: ReturnedLetter) => Promise<TakenBack>,
): Promise<Verdict> {
  const letterId = RETURNED_NAME.exec(name)?.[1]
  if (letterId === undefined) return 'name'
  const facts = await factsOf(join(inbox, name))
  if (facts === undefined) return 'wait'
  if (!facts.isFile()) return 'not-a-file'
  if (facts.size > JSON_BYTES_MAX) return 'json-too-large'
  const isOld = millisOf(now) - facts.mtimeMs > GRACE_MILLISECONDS
  const told = readReturned(await readFile(join(inbox, name), 'utf8'))
  if (told === undefined) return isOld ? 'json' : 'wait'
  // The name of the file is the letter; the JSON names no path, so none can lead elsewhere.
  if (told.letterId !== letterId) return 'id-differs'
  // A crash while the two were moved may have left the JSON here and its PDF there.
  const waiting = join(inbox, `${letterId}.pdf`)
  const pdfPath = (await factsOf(waiting)) ? waiting : join(done, `${letterId}.pdf`)
  const pdf = await factsOf(pdfPath)
  if (pdf === undefined) return isOld ? 'pdf-missing' : 'wait'
  if (!pdf.isFile()) return 'not-a-file'
  if (pdf.size > PDF_BYTES_MAX) return 'pdf-too-large'
  const taken = await take({ ...told, letterId, pdf: await readFile(pdfPath) })
  return taken.ok ? 'done' : taken.because
}

function readReturned(text: string): z.infer<typeof returnedSchema> | undefined {
  try {
    return returnedSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/**
 * The PDF first and the JSON last: a crash in between leaves the JSON, with which the next turn finishes.
 */
async function putAside(
  places: Places,
  name: string,
  now: Instant,
  verdict: 'done' | DropRefusal,
): Promise<void> {
  const folder = verdict === 'done' ? places.done : places.refused
  const stamp = now.replaceAll(/[:.]/g, '-')
  if (verdict !== 'done')
    await putWhole(join(folder, `${name}.reason.txt`), `${reasonSentences[verdict]}\n`)
  if (RETURNED_NAME.test(name)) {
    const pdf = name.replace(/json$/, 'pdf')
    await moveInto(folder, join(places.inbox, pdf), pdf, stamp)
  }
  await moveInto(folder, join(places.inbox, name), name, stamp)
}
