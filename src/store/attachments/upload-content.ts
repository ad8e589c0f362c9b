// What an uploaded file really is, judged by its bytes and then held against its name. It stores nothing.
import { fileTypeFromBuffer } from 'file-type'
import { extensionOf } from '../../core/attachments/file-name.ts'
import {
  kindOfExtension,
  type UploadKind,
  type UploadRefusal,
  uploadLimits,
  uploadTypes,
} from '../../core/attachments/upload-rules.ts'
import { decodePlainText, looksLikeMarkup } from './plain-text.ts'
import { measureZip, readStoredText, readZipEntries, type ZipEntry } from './zip-archive.ts'

export type UploadContent = { ok: true; kind: UploadKind } | { ok: false; refusal: UploadRefusal }

const accept = (kind: UploadKind): UploadContent => ({ ok: true, kind })
const refuse = (refusal: UploadRefusal): UploadContent => ({ ok: false, refusal })

const programs: ReadonlySet<string> = new Set(
  'exe elf macho class wasm swf lnk apk jar deb rpm xml docm xlsm pptm dotm xltm chm'.split(' '),
)
const archives: ReadonlySet<string> = new Set(['zip', 'docx', 'xlsx', 'odt', 'ods'])
const entriesMax = 2_000
const runnableEntry = /(?:^|\/)vbaProject\.bin$|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|class)$/i

function kindOfArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): UploadKind | undefined {
  const names = new Set(entries.map(entry => entry.name))
  if (names.has('[Content_Types].xml')) {
    if (names.has('word/document.xml')) return 'docx'
    if (names.has('xl/workbook.xml')) return 'xlsx'
  }
  const mimetype = entries.find(entry => entry.name === 'mimetype')
  const declared = mimetype === undefined ? undefined : readStoredText(bytes, mimetype)?.trim()
  if (declared === uploadTypes.odt.mimeType) return 'odt'
  if (declared === uploadTypes.ods.mimeType) return 'ods'
  return undefined
}

async function inspectArchive(bytes: Uint8Array): Promise<UploadContent> {
  const entries = readZipEntries(bytes)
  if (entries === undefined) return refuse({ reason: 'damaged' })
  if (entries.length > entriesMax) return refuse({ reason: 'expands-too-much' })
  const kind = kindOfArchive(bytes, entries)
  if (kind === undefined || entries.some(entry => entry.isEncrypted)) {
    return refuse({ reason: 'type-not-allowed' })
  }
  if (entries.some(entry => runnableEntry.test(entry.name)))
    return refuse({ reason: 'active-content' })
  const measured = await measureZip(bytes, entries, uploadLimits.unpackedBytesMax)
  if (measured === 'too-much') return refuse({ reason: 'expands-too-much' })
  return measured === 'damaged' ? refuse({ reason: 'damaged' }) : accept(kind)
}

function inspectText(bytes: Uint8Array, extension: string): UploadContent {
  const text = decodePlainText(bytes)
  if (text === undefined) return refuse({ reason: 'type-not-allowed' })
  if (looksLikeMarkup(text)) return refuse({ reason: 'active-content' })
  // A .bat or .js file is plain text too: only what calls itself text, or nothing, is taken for a letter.
  const isKnown = extension === '' || kindOfExtension(extension) !== undefined
  return isKnown ? accept('txt') : refuse({ reason: 'type-not-allowed' })
}

async function inspectBytes(bytes: Uint8Array, extension: string): Promise<UploadContent> {
  // Asked first: a letter that begins with "BM-2026" has the first bytes of a bitmap.
  if (extension === 'txt' && decodePlainText(bytes) !== undefined)
    return inspectText(bytes, extension)
  const found = (await fileTypeFromBuffer(bytes))?.ext
  if (found === undefined) return inspectText(bytes, extension)
  if (found === 'jpg' || found === 'png' || found === 'webp')
    return accept(found === 'jpg' ? 'jpeg' : found)
  if (found === 'heic') return refuse({ reason: 'heic' })
  if (found === 'pdf') {
    // Every complete PDF has this mark at its end; one that was cut off has lost it.
    const isWhole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('%%EOF')
    return isWhole ? accept('pdf') : refuse({ reason: 'damaged' })
  }
  if (archives.has(found)) return inspectArchive(bytes)
  return refuse({ reason: programs.has(found) ? 'active-content' : 'type-not-allowed' })
}

/**
 * The kind of the file, or why it is not taken. A photo that carries another photo's extension is accepted,
 * because telephones save WebP as .jpg; any other disagreement between name and content is refused.
 */
export async function inspectUpload(bytes: Uint8Array, fileName: string): Promise<UploadContent> {
  if (bytes.length === 0) return refuse({ reason: 'empty' })
  const extension = extensionOf(fileName)
  const content = await inspectBytes(bytes, extension)
  if (!content.ok || extension === '') return content
  const named = kindOfExtension(extension)
  if (named === content.kind) return content
  const arePhotos =
    named !== undefined && uploadTypes[named].isPhoto && uploadTypes[content.kind].isPhoto
  return arePhotos ? content : refuse({ reason: 'name-mismatch', kind: content.kind })
}
