// Text as the streams that readers of files take.

/** In pieces of that many bytes, so that characters and records are cut in the middle. */
export async function* bytesOf(
  text: string | Uint8Array,
  size = 1 << 20,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

export async function* textsOf(...texts: string[]): AsyncGenerator<string> {
  yield* texts
}

/** All that comes, in one list. */
export async function gather<T>(some: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const each of some) all.push(...each)
  return all
}
