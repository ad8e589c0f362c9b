// Reads the contents of a ZIP file in memory and measures what it really unpacks to; it never writes a file.
import { createInflateRaw } from 'node:zlib'

export type ZipEntry = {
  name: string
  method: number
  isEncrypted: boolean
  packedBytes: number
  unpackedBytes: number
  offset: number
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const commentBytesMax = 0xffff
const stored = 0
const deflated = 8

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endBytes - commentBytesMax)
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  return -1
}

/** The entries by the central directory; undefined when none can be read (cut off, or not a ZIP). */
export function readZipEntries(content: Uint8Array): ZipEntry[] | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const end = findEnd(bytes)
  if (end < 0) return undefined
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directorySignature) return undefined
    const nameBytes = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The packed bytes of one entry, undefined when the directory points outside of the file. */
function packedContent(content: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const { offset } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) return undefined
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const end = start + entry.packedBytes
  return end > bytes.length ? undefined : bytes.subarray(start, end)
}

/** The text of a small entry that is stored unpacked, such as the `mimetype` of an OpenDocument file. */
export function readStoredText(content: Uint8Array, entry: ZipEntry): string | undefined {
  if (entry.method !== stored || entry.packedBytes > 1024) return undefined
  const packed = packedContent(content, entry)
  return packed === undefined ? undefined : Buffer.from(packed).toString('latin1')
}

async function inflatedLength(packed: Uint8Array, bytesMax: number): Promise<number> {
  const inflate = createInflateRaw()
  inflate.end(packed)
  let length = 0
  for await (const chunk of inflate) {
    length += (chunk as Buffer).length // as: a stream without encoding gives buffers
    if (length > bytesMax) break
  }
  return length
}

/**
 * Unpacks every entry and counts, because the sizes in the directory are only what the sender says. Stops at
 * `bytesMax`; 'damaged' when an entry cannot be unpacked or is not of the size it claims.
 */
export async function measureZip(
  content: Uint8Array,
  entries: readonly ZipEntry[],
  bytesMax: number,
): Promise<'fits' | 'too-much' | 'damaged'> {
  const claimed = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (claimed > bytesMax) return 'too-much'
  let left = bytesMax
  for (const entry of entries) {
    const packed = packedContent(content, entry)
    if (packed === undefined || (entry.method !== stored && entry.method !== deflated))
      return 'damaged'
    let length = packed.length
    if (entry.method === deflated) {
      try {
        length = await inflatedLength(packed, left)
      } catch {
        return 'damaged'
      }
    }
    if (length > left) return 'too-much'
    if (length !== entry.unpackedBytes) return 'damaged'
    left -= length
  }
  return 'fits'
}
