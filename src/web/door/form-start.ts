// Reads the beginning of a form that is too large to be read whole: the text fields before the first file.
import { type Form, formOf } from './form.ts'

/** The longest text that a form of ours takes, several times over. */
const START_BYTES_MAX = 256 * 1024

/** An empty form when the body cannot be read that way. */
export async function startOfForm(request: Request): Promise<Form> {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/i.exec(
    request.headers.get('content-type') ?? '',
  )?.[1]
  const body = request.body
  if (boundary === undefined || body === null || body.locked) return formOf(new FormData())
  return formOf(leadingFields(await readStart(body), boundary))
}

async function readStart(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < START_BYTES_MAX) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  reader.releaseLock()
  return Buffer.concat(chunks).subarray(0, START_BYTES_MAX).toString('utf8')
}

function leadingFields(start: string, boundary: string): FormData {
  const fields = new FormData()
  // The last part is cut off somewhere; a file is where the reading ends.
  const parts = start.split(`--${boundary}`).slice(1, -1)
  for (const part of parts) {
    const match =
      /^\r\nContent-Disposition: form-data; name="([^"]*)"(; filename=)?[^\r]*\r\n([\s\S]*)\r\n$/i.exec(
        part,
      )
    if (match === null || match[2] !== undefined) break
    const [, name = '', , rest = ''] = match
    fields.append(decodeName(name), rest.replace(/^(?:[^\r\n]+\r\n)*\r\n/, ''))
  }
  return fields
}

/** Browsers write these three signs of a name in this way. */
const decodeName = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
