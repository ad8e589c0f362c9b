// The words before the first file of a form are read even when the form is too large to be read whole.
import { expect, test } from 'vitest'
import { startOfForm } from './form-start.ts'

const boundary = '----sinir'
const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`
const field = (name: string, value: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, value)
const file = (bytes: number) =>
  part(
    'Content-Disposition: form-data; name="dosya"; filename="a.jpg"\r\nContent-Type: image/jpeg',
    'x'.repeat(bytes),
  )

const sent = (body: string, type = `multipart/form-data; boundary=${boundary}`) =>
  startOfForm(
    new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    }),
  )

test('fields before the file are there, the file and what follows it are not', async () => {
  const form = await sent(
    `${field('don', 'kontrol')}${field('metin', 'şğı\r\n"tırnak"\r\n\r\n--son')}${file(400_000)}${field('ad', 'Ayşe')}`,
  )
  expect(form.values).toEqual({ don: 'kontrol', metin: 'şğı\n"tırnak"\n\n--son' })
})

test('a field that is cut off is not taken by half', async () => {
  const form = await sent(field('metin', 'y'.repeat(300_000)))
  expect(form.values).toEqual({})
})

test('a body that is no such form is an empty form', async () => {
  expect((await sent('metin=x', 'application/x-www-form-urlencoded')).values).toEqual({})
  expect((await sent('', 'multipart/form-data')).values).toEqual({})
  expect((await sent('rubbish')).values).toEqual({})
})
