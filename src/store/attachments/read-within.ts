// Reads an upload into memory and stops as soon as it is too long. What the bytes are is not asked here.

/**
 * The bytes, or undefined as soon as more than `bytesMax` have come: at most one chunk too many is ever read,
 * and the source is closed, however much it still had to send.
 */
export async function readWithin(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  bytesMax: number,
): Promise<Uint8Array | undefined> {
  if (source instanceof Uint8Array) return source.length > bytesMax ? undefined : source
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    length += chunk.length
    // Leaving the loop cancels the stream.
    if (length > bytesMax) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}
