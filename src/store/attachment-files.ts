// The files of the desk, in a folder outside of the web: checked, cleaned, written whole or not at all.
// Whose they are and who may see them is in the database.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cleanFileName, extensionOf } from '../core/attachments/file-name.ts'
import {
  kindOfExtension,
  type UploadKind,
  type UploadRefusal,
  uploadLimits,
  uploadTypes,
} from '../core/attachments/upload-rules.ts'
import { preparePhoto } from './attachments/photo.ts'
import { decodePlainText } from './attachments/plain-text.ts'
import { readWithin } from './attachments/read-within.ts'
import { inspectUpload } from './attachments/upload-content.ts'

export type Upload = {
  content: Uint8Array | AsyncIterable<Uint8Array>
  /** As the browser sent it. */
  fileName: string
  /** Less than the limit of one file, where little of the whole form's limit is left. */
  bytesMax?: number
}

export type StoredAttachment = {
  id: string
  /** For people; never a path. */
  fileName: string
  kind: UploadKind
  mimeType: string
  /** Size and SHA-256 (hex) of what is kept, which for a photo is not what was sent. */
  bytes: number
  sha256: string
  photo: { width: number; height: number } | undefined
}

export type UploadOutcome =
  | { ok: true; attachment: StoredAttachment }
  | { ok: false; refusal: UploadRefusal }

export type AttachmentFiles = {
  acceptUpload(upload: Upload): Promise<UploadOutcome>
  /**
   * Keeps bytes that the program itself vouches for, such as an issued letter, under the first half of
   * their SHA-256: the same bytes are one file, however often they are kept.
   */
  keep(bytes: Uint8Array): Promise<{ id: string; sha256: string }>
  /** Undefined when there is no such file. */
  read(id: string): Promise<Uint8Array | undefined>
  /** A WebP of at most 320 × 320; undefined for everything that is not a photo. */
  readThumbnail(id: string): Promise<Uint8Array | undefined>
  /** Removes the file and its thumbnail; true when there was one. Doing it again is no error. */
  remove(id: string): Promise<boolean>
  /** Removes what a crash left half written before that instant; returns how many files. */
  clearUnfinished(before: Date): Promise<number>
}

const thumbnailSuffix = '.webp'
const unfinishedName = 'unfinished'
const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** On the disk under a temporary name first, so that a name in the store is always a whole file. */
async function writeWhole(unfinished: string, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, path)
  await syncFolder(dirname(path))
}

async function readIfThere(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The name of a file that is called after its contents. */
export const keptIdOf = (sha256: string): string => sha256.slice(0, 32)

type Prepared = {
  bytes: Uint8Array
  thumbnail?: Uint8Array
  photo: StoredAttachment['photo']
}

async function prepare(
  bytes: Uint8Array,
  kind: UploadKind,
): Promise<{ ok: true; prepared: Prepared } | { ok: false; refusal: UploadRefusal }> {
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') {
    const made = await preparePhoto(bytes, kind)
    if (!made.ok) return made
    const { width, height, thumbnail } = made.photo
    return { ok: true, prepared: { bytes: made.photo.bytes, thumbnail, photo: { width, height } } }
  }
  // Text is kept as UTF-8, whatever editor wrote it, so that it can be sent with one character set.
  const text = kind === 'txt' ? decodePlainText(bytes) : undefined
  const kept = text === undefined ? bytes : Buffer.from(text, 'utf8')
  return { ok: true, prepared: { bytes: kept, photo: undefined } }
}

function nameFor(fileName: string, kind: UploadKind): string {
  const name = cleanFileName(fileName)
  const extension = extensionOf(name)
  if (kindOfExtension(extension) === kind) return name
  const stem = extension === '' ? name : name.slice(0, -extension.length - 1)
  return cleanFileName(`${stem}.${uploadTypes[kind].extensions[0]}`)
}

// An id that is not one of ours has no path, so nothing that a browser sends can walk through the folders.
function pathOf(folder: string, id: string): string | undefined {
  return /^[0-9a-f]{32}$/.test(id) ? join(folder, id.slice(0, 2), id.slice(2, 4), id) : undefined
}

async function store(
  folder: string,
  id: string,
  prepared: Prepared,
  unfinishedId = id,
): Promise<void> {
  const path = pathOf(folder, id)
  if (path === undefined) throw new RangeError(`not an id of an attachment: ${id}`)
  const unfinished = join(folder, unfinishedName)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const { bytes, thumbnail } = prepared
  // The thumbnail first: when the file itself is there, everything is there.
  if (thumbnail !== undefined) {
    const name = `${id}${thumbnailSuffix}`
    await writeWhole(join(unfinished, name), `${path}${thumbnailSuffix}`, thumbnail)
  }
  await writeWhole(join(unfinished, unfinishedId), path, bytes)
}

async function removeFile(path: string | undefined): Promise<boolean> {
  if (path === undefined) return false
  await rm(`${path}${thumbnailSuffix}`, { force: true })
  try {
    await rm(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function clearFolder(folder: string, before: Date): Promise<number> {
  const names = await readdir(folder).catch(error => {
    if (isMissing(error)) return []
    throw error
  })
  let cleared = 0
  for (const name of names) {
    const path = join(folder, name)
    // Gone in between: somebody finished it.
    const facts = await stat(path).catch(() => undefined)
    if (facts === undefined || facts.mtime >= before) continue
    await rm(path, { force: true })
    cleared += 1
  }
  return cleared
}

/** `newId` gives 32 hexadecimal digits that nobody can guess; only tests give another one. */
export function openAttachmentFiles(
  folder: string,
  newId: () => string = () => randomBytes(16).toString('hex'),
): AttachmentFiles {
  async function acceptUpload({ content, fileName, bytesMax }: Upload): Promise<UploadOutcome> {
    const limit = Math.min(bytesMax ?? uploadLimits.bytesMax, uploadLimits.bytesMax)
    const received = await readWithin(content, limit)
    if (received === undefined)
      return { ok: false, refusal: { reason: 'too-large', bytesMax: limit } }
    const inspected = await inspectUpload(received, cleanFileName(fileName))
    if (!inspected.ok) return inspected
    const { kind } = inspected
    const made = await prepare(received, kind)
    if (!made.ok) return made
    const { bytes, photo } = made.prepared
    const id = newId()
    await store(folder, id, made.prepared)
    const attachment: StoredAttachment = {
      id,
      fileName: nameFor(fileName, kind),
      kind,
      mimeType: uploadTypes[kind].mimeType,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      photo,
    }
    return { ok: true, attachment }
  }

  async function keep(bytes: Uint8Array): Promise<{ id: string; sha256: string }> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const id = keptIdOf(sha256)
    if ((await readIfThere(pathOf(folder, id))) !== undefined) return { id, sha256 }
    // A crash may have left a half file of the same name, so the unfinished one has a name of its own.
    await store(folder, id, { bytes, photo: undefined }, `${id}-${newId()}`)
    return { id, sha256 }
  }

  return {
    acceptUpload,
    keep,
    read: id => readIfThere(pathOf(folder, id)),
    readThumbnail: id => {
      const path = pathOf(folder, id)
      return readIfThere(path === undefined ? undefined : `${path}${thumbnailSuffix}`)
    },
    remove: id => removeFile(pathOf(folder, id)),
    clearUnfinished: before => clearFolder(join(folder, unfinishedName), before),
  }
}
