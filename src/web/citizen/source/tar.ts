// Writes files as a tar archive (POSIX ustar), nothing more than the source of a program needs.

export type ArchiveFile = { readonly path: string; readonly bytes: Uint8Array }

const BLOCK = 512
const PATH_BYTES_MAX = 100
/** Read by everybody; owner and time say nothing, so that the same files are the same archive. */
const MODE = '0000644'

/** @throws RangeError for a path that the plain format cannot hold */
export function tarOf(files: readonly ArchiveFile[]): Uint8Array {
  const parts = files.flatMap(({ path, bytes }) => [
    headerOf(path, bytes.length),
    bytes,
    new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ])
  return Buffer.concat([...parts, new Uint8Array(2 * BLOCK)])
}

function headerOf(path: string, size: number): Uint8Array {
  const header = Buffer.alloc(BLOCK)
  if (Buffer.byteLength(path) > PATH_BYTES_MAX) throw new RangeError(`too long for tar: ${path}`)
  header.write(path, 0)
  header.write(`${MODE}\0`, 100)
  header.write(`${'0'.repeat(7)}\0`, 108)
  header.write(`${'0'.repeat(7)}\0`, 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`${'0'.repeat(11)}\0`, 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  // The sum of all bytes, with its own place counted as blanks.
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}
