import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { askPassword } from './ask-password.ts'

const silent = { write: () => true }

function terminal(...keys: string[]) {
  const raw: boolean[] = []
  const input = Object.assign(Readable.from(keys), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => raw.push(isRaw),
  })
  return { input, raw }
}

test('on a terminal nothing is shown but the question, and the mode is put back', async () => {
  const { input, raw } = terminal('gi', 'zx', '\u007f', 'li-şifre', '\r')
  const shown: string[] = []
  const password = await askPassword('Şifre: ', input, { write: text => shown.push(text) })
  expect({ password, shown, raw }).toEqual({
    password: 'gizli-şifre',
    shown: ['Şifre: ', '\n'],
    raw: [true, false],
  })
})

test('Ctrl-C, an empty answer and a closed terminal give no password', async () => {
  for (const keys of [['abc', '\u0003'], ['\r'], ['abc']]) {
    const { input } = terminal(...keys)
    expect(await askPassword('', input, silent)).toBeUndefined()
  }
})

test('without a terminal the first line is the password', async () => {
  const read = (text: string) => askPassword('', Readable.from([Buffer.from(text)]), silent)
  expect(await read('gizli şifre\r\nsonraki')).toBe('gizli şifre')
  expect(await read('satır sonu yok')).toBe('satır sonu yok')
  expect(await read('')).toBeUndefined()
})
