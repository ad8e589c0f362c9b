// Asks for a new password: on a terminal without showing it, otherwise the first line of what comes in.
import type { Readable } from 'node:stream'

export type PasswordInput = Readable & {
  isTTY?: boolean
  setRawMode?: (isRaw: boolean) => unknown
}

const ENTER = ['\r', '\n', '\u0004']
const DELETE = ['\u007f', '\b']
const CONTROL_C = '\u0003'

/** The password, or undefined when nobody gave one (Ctrl-C, empty input). */
export async function askPassword(
  prompt: string,
  input: PasswordInput,
  output: { write: (text: string) => unknown },
): Promise<string | undefined> {
  if (input.isTTY !== true) return await readFirstLine(input)
  output.write(prompt)
  input.setRawMode?.(true)
  try {
    return await readHidden(input)
  } finally {
    input.setRawMode?.(false)
    input.pause()
    output.write('\n')
  }
}

async function readFirstLine(input: Readable): Promise<string | undefined> {
  let text = ''
  for await (const piece of input.setEncoding('utf8')) {
    text += String(piece)
    if (text.includes('\n')) break
  }
  const [line = ''] = text.split(/\r?\n/)
  return line === '' ? undefined : line
}

function readHidden(input: Readable): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  let typed: string[] = []
  const take = (piece: unknown) => {
    for (const key of String(piece)) {
      if (key === CONTROL_C) return finish(undefined)
      if (ENTER.includes(key)) return finish(typed.join('') || undefined)
      if (DELETE.includes(key)) typed = typed.slice(0, -1)
      else typed.push(key)
    }
  }
  const finish = (password: string | undefined) => {
    input.off('data', take)
    resolve(password)
  }
  input.setEncoding('utf8').on('data', take)
  input.once('end', () => finish(undefined))
  input.resume()
  return promise
}
