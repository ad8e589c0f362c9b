import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readWithin } from './read-within.ts'

const megabyte = 1024 * 1024

test('what fits is read whole, from memory and from a stream', async () => {
  const bytes = Buffer.from('çukur')
  expect(await readWithin(bytes, 6)).toEqual(bytes)
  expect(await readWithin(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]), 6)).toEqual(
    bytes,
  )
  expect(await readWithin(new Blob([bytes]).stream(), 6)).toEqual(bytes)
})

test('one byte too many is refused, from memory and from a stream', async () => {
  const bytes = Buffer.from('çukur')
  expect(await readWithin(bytes, 5)).toBeUndefined()
  expect(await readWithin(Readable.from([bytes]), 5)).toBeUndefined()
  expect(await readWithin(new Blob([bytes]).stream(), 5)).toBeUndefined()
})

test('of an upload of 200 MB no more than the limit and one piece is ever asked for', async () => {
  let sent = 0
  let isClosed = false
  async function* upload() {
    try {
      for (let piece = 0; piece < 200; piece += 1) {
        sent += megabyte
        yield new Uint8Array(megabyte)
      }
    } finally {
      isClosed = true
    }
  }
  expect(await readWithin(upload(), 10 * megabyte)).toBeUndefined()
  expect(sent).toBe(11 * megabyte)
  expect(isClosed).toBe(true)
})
