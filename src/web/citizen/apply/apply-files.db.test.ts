// Photos and files beside the words: added, removed, refused at the field, and never at the cost of
// what was typed.

import { request as httpRequest } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import {
  appOf,
  type Resident,
  resident,
  textOf,
  typedIn,
} from '../../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../../test/support/small-town.ts'
import { instant } from '../../../core/time/dates.ts'
import { removeExpiredDrafts } from '../../../features/apply/drafts.ts'
import { removeAbandonedFiles } from '../../../features/requests/waiting-files.ts'
import { citizenRoutes } from '../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

const note = (name: string, text = name) => new File([text], name, { type: 'text/plain' })

async function atWhat(person: Resident): Promise<void> {
  await person.send('/basvuru/ne', { tur: 'suggestion' })
  await person.send('/basvuru/konu', { konu: 'park-budama' })
  await person.send('/basvuru/nerede', {})
}

const kept = (html: string): string[] =>
  [...html.matchAll(/class="kept-name">([^<]*)</g)].map(match => match[1] ?? '')
const removeValue = (html: string): string => /name="kaldir" value="([^"]*)"/.exec(html)?.[1] ?? ''

test('files are added one or several at a time and taken away again; the words stay', async () => {
  const person = resident(app)
  await atWhat(person)
  const one = await person.send('/basvuru/ne-oldu', {
    metin: 'Yarım cüm',
    eylem: 'ekle',
    dosya: [note('ilk.txt')],
  })
  expect(kept(one.html)).toEqual(['ilk.txt'])
  expect(typedIn(one.html, 'metin')).toBe('Yarım cüm')
  const three = await person.send('/basvuru/ne-oldu', {
    metin: 'Yarım cümle',
    eylem: 'ekle',
    dosya: [note('iki.txt'), note('üç.txt')],
  })
  expect(kept(three.html)).toEqual(['ilk.txt', 'iki.txt', 'üç.txt'])
  const two = await person.send('/basvuru/ne-oldu', {
    metin: 'Yarım cümle',
    kaldir: removeValue(three.html),
  })
  expect(kept(two.html)).toEqual(['iki.txt', 'üç.txt'])
  expect(typedIn(two.html, 'metin')).toBe('Yarım cümle')
})

test('a file is refused at the field with its name and the reason; the good ones beside it are kept', async () => {
  const person = resident(app)
  await atWhat(person)
  const page = await person.send('/basvuru/ne-oldu', {
    metin: 'Fotoğraflar ekte.',
    dosya: [
      note('tamam.txt'),
      new File(['MZ\u0090\u0000\u0003'], 'fatura.pdf', { type: 'application/pdf' }),
      new File([], 'bos.txt', { type: 'text/plain' }),
    ],
  })
  expect(page.status).toBe(422)
  expect(kept(page.html)).toEqual(['tamam.txt'])
  expect(page.html).toContain('<a href="#dosya">fatura.pdf:')
  // Both stand in the summary and at the field.
  expect(page.html.match(/bos\.txt: Dosya boş\./g)).toHaveLength(2)
  expect(page.html.match(/fatura\.pdf:/g)).toHaveLength(2)
  expect(typedIn(page.html, 'metin')).toBe('Fotoğraflar ekte.')
})

test('the eleventh file is refused by number', async () => {
  const person = resident(app)
  await atWhat(person)
  const page = await person.send('/basvuru/ne-oldu', {
    metin: 'Çok dosya',
    eylem: 'ekle',
    dosya: Array.from({ length: 12 }, (_, at) => note(`${at + 1}.txt`)),
  })
  expect(page.status).toBe(422)
  expect(kept(page.html)).toHaveLength(10)
  expect(textOf(page.html)).toContain('11.txt: Dosya sayısı çok fazla.')
  expect(textOf(page.html)).toContain('12.txt: Dosya sayısı çok fazla.')
})

test('a photo loses the place it was taken at before anybody sees it', async () => {
  const person = resident(app)
  await atWhat(person)
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .withExif({ IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLongitude: '41/1 16/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(photo.includes('Exif')).toBe(true)
  const page = await person.send('/basvuru/ne-oldu', {
    metin: 'Foto',
    eylem: 'ekle',
    dosya: [new File([new Uint8Array(photo)], 'ağaç.jpg', { type: 'image/jpeg' })],
  })
  expect(kept(page.html)).toEqual(['ağaç.jpg'])
  const bytes = await town.files.read(removeValue(page.html).replaceAll('-', ''))
  expect(bytes && Buffer.from(bytes).includes('Exif')).toBe(false)
})

test('200 MB are refused before they are read, and the words typed beside them are kept', async () => {
  const person = resident(app)
  await atWhat(person)
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    resolve(port),
  )
  const port = await promise
  const answer = await upload(port, person.cookies.get('taslak') ?? '', 200 * 1024 * 1024)
  expect(answer.status).toBe(413)
  expect(answer.sentBytes).toBeLessThan(80 * 1024 * 1024)
  expect(textOf(answer.html)).toContain('bir defada en çok 25 MB gönderilebilir')
  expect(typedIn(answer.html, 'metin')).toBe('Bunu kaybetmeyin: şğı "tırnak".')
  await new Promise(done => server.close(done))
  expect(typedIn((await person.open('/basvuru/ne-oldu')).html, 'metin')).toBe(
    'Bunu kaybetmeyin: şğı "tırnak".',
  )
})

type Uploaded = { status: number; html: string; sentBytes: number }

/** Sends as a browser does, and stops when the answer is there. */
function upload(port: number, draft: string, bytes: number): Promise<Uploaded> {
  const boundary = '----sinir'
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="metin"\r\n\r\n` +
    `Bunu kaybetmeyin: şğı "tırnak".\r\n--${boundary}\r\nContent-Disposition: form-data; ` +
    'name="dosya"; filename="film.mp4"\r\nContent-Type: video/mp4\r\n\r\n'
  const chunk = Buffer.alloc(256 * 1024, 7)
  return new Promise((resolve, reject) => {
    let sentBytes = 0
    let isAnswered = false
    const sending = httpRequest({
      port,
      host: '127.0.0.1',
      path: '/basvuru/ne-oldu',
      method: 'POST',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': bytes,
        cookie: `taslak=${draft}`,
      },
    })
    const more = () => {
      while (!isAnswered && sentBytes < bytes) {
        sentBytes += chunk.length
        if (!sending.write(chunk)) return void sending.once('drain', more)
      }
    }
    sending.on('error', error => (isAnswered ? undefined : reject(error)))
    sending.on('response', response => {
      isAnswered = true
      let html = ''
      response.setEncoding('utf8').on('data', part => {
        html += part
      })
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, html, sentBytes })
        sending.destroy()
      })
    })
    sending.write(head)
    more()
  })
}

test('a chunked body without a length is cut off at the limit', async () => {
  const person = resident(app)
  await atWhat(person)
  const chunk = new Uint8Array(1024 * 1024)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: controller => {
      sent += 1
      if (sent > 200) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const response = await app.request('/basvuru/ne-oldu', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: {
      'content-type': 'multipart/form-data; boundary=x',
      cookie: `taslak=${person.cookies.get('taslak')}`,
    },
  } as RequestInit) // as: the types of fetch do not know `duplex` yet
  expect(response.status).toBe(413)
  expect(sent).toBeLessThan(30)
})

test('after a day the files of what was never sent are gone from the disk too', async () => {
  const person = resident(app)
  await atWhat(person)
  const page = await person.send('/basvuru/ne-oldu', {
    metin: 'x',
    eylem: 'ekle',
    dosya: [note('unutulan.txt')],
  })
  const stored = removeValue(page.html).replaceAll('-', '')
  expect(await town.files.read(stored)).toBeDefined()
  town.setNow('2026-03-11T10:00:00Z')
  await removeExpiredDrafts(town.desk)
  const dayAgo = instant('2026-03-10T10:00:00Z')
  expect(await removeAbandonedFiles(town.desk, town.files, dayAgo)).toBeGreaterThan(0)
  expect(await town.files.read(stored)).toBeUndefined()
  town.setNow('2026-03-10T09:00:00Z')
})
