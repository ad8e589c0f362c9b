// Opens a file of another program as a stream of bytes, unpacked when it is gzip. Knows how far it is;
// knows nothing of what is inside.
import { type FileHandle, open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { UnreadableSource } from './source-request.ts'

export type SourceBytes = {
  /** Of the file as it lies there. */
  byteCount: number
  bytesRead: () => number
  bytes: AsyncIterable<Uint8Array>
}

const CHUNK_BYTES = 256 * 1024

/** @throws UnreadableSource when there is no such file or it cannot be read */
export async function openSourceBytes(path: string): Promise<SourceBytes> {
  const file = await openFile(path)
  const { size } = await file.stat()
  const magic = Buffer.alloc(2)
  await file.read(magic, 0, 2, 0)
  const stream = file.createReadStream({ highWaterMark: CHUNK_BYTES, start: 0 })
  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b
  const gunzip = isGzip ? createGunzip({ chunkSize: CHUNK_BYTES }) : undefined
  if (gunzip) {
    // A broken disk must end the reader, not the program.
    stream.on('error', error => gunzip.destroy(error))
    stream.pipe(gunzip)
  }
  return {
    byteCount: size,
    bytesRead: () => stream.bytesRead,
    bytes: readAll(gunzip ?? stream, path, () => stream.destroy()),
  }
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableSource(`Dosya açılamadı: ${path} (${error.code ?? error.message})`)
  })
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new UnreadableSource(`Dosya değil: ${path}`)
}

async function* readAll(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableSource(`Dosya buradan sonra okunamadı: ${path} (${reason})`)
  } finally {
    close()
  }
}
