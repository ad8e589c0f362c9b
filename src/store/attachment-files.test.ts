import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type AttachmentFiles,
  openAttachmentFiles,
  type UploadOutcome,
} from './attachment-files.ts'
import { buildDocx } from './attachments/zip-fixture.ts'

let folder: string
let files: AttachmentFiles

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attachments-'))
  files = openAttachmentFiles(folder)
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const everyFile = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
}

function stored(outcome: UploadOutcome) {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.reason}`)
  return outcome.attachment
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b4532a' } })

/** A photo lying on its side, with the maker and the place written into it. */
const photoWithPlace = () =>
  plain(400, 300)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'GizliMarka' },
      IFD3: { GPSLatitude: '39/1 54/1 31/1', GPSLatitudeRef: 'N', GPSLongitude: '41/1 16/1 8/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><gizli/></x:xmpmeta>')
    .toBuffer()

function pngChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(name), content, Buffer.alloc(4)])
  chunk.writeUInt32BE(content.length, 0)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return chunk
}

/** A whole black-and-white PNG of that size: 30,000 × 30,000 points are 110 kB. */
function pngBomb(side: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  const points = deflateSync(Buffer.alloc(side * (1 + Math.ceil(side / 8))))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', points),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

test('a photo is kept upright and without its place, its maker or anything else about it', async () => {
  const sent = await photoWithPlace()
  expect((await sharp(sent).metadata()).exif?.includes('GizliMarka')).toBe(true)
  expect(sent.includes('xmpmeta')).toBe(true)

  const photo = stored(await files.acceptUpload({ content: sent, fileName: 'çukur.jpg' }))

  expect(photo).toMatchObject({ fileName: 'çukur.jpg', kind: 'jpeg', mimeType: 'image/jpeg' })
  expect(photo.photo).toEqual({ width: 300, height: 400 })
  const kept = Buffer.from((await files.read(photo.id)) ?? [])
  expect(kept).toHaveLength(photo.bytes)
  expect(createHash('sha256').update(kept).digest('hex')).toBe(photo.sha256)
  const facts = await sharp(kept).metadata()
  expect(facts).toMatchObject({ format: 'jpeg', width: 300, height: 400 })
  const thumbnail = Buffer.from((await files.readThumbnail(photo.id)) ?? [])
  const small = await sharp(thumbnail).metadata()
  expect(small).toMatchObject({ format: 'webp', width: 240, height: 320 })
  for (const [bytes, metadata] of [
    [kept, facts],
    [thumbnail, small],
  ] as const) {
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual(
      new Array(4).fill(undefined),
    )
    expect(metadata.orientation ?? 1).toBe(1)
    for (const trace of ['GizliMarka', 'GPS', 'Exif', 'xmpmeta'])
      expect(bytes.includes(trace)).toBe(false)
  }
})

test('a large photo is brought down to 2400 points, a small one keeps its size', async () => {
  const large = await plain(4000, 1000).webp().toBuffer()
  const wide = stored(await files.acceptUpload({ content: large, fileName: 'genis.webp' }))
  expect(wide.photo).toEqual({ width: 2400, height: 600 })
  const small = stored(
    await files.acceptUpload({ content: await plain(10, 8).png().toBuffer(), fileName: 'k.png' }),
  )
  expect(small.photo).toEqual({ width: 10, height: 8 })
})

test('a WebP that a telephone called .jpg is kept under its true extension', async () => {
  const content = await plain(20, 20).webp().toBuffer()
  const photo = stored(await files.acceptUpload({ content, fileName: '../İ ı.jpg' }))
  expect(photo).toMatchObject({ fileName: 'İ ı.webp', kind: 'webp' })
})

test('documents and text are kept as they came, old Turkish text in UTF-8', async () => {
  const docx = buildDocx()
  const document = stored(await files.acceptUpload({ content: docx, fileName: 'dilekçe.docx' }))
  expect(Buffer.from((await files.read(document.id)) ?? [])).toEqual(docx)
  expect(document.photo).toBeUndefined()
  expect(await files.readThumbnail(document.id)).toBeUndefined()

  const old = Buffer.from([0xdd, 0x20, 0xfd, 0x20, 0xfe, 0x20, 0xf0])
  const text = stored(await files.acceptUpload({ content: old, fileName: 'not' }))
  expect(text).toMatchObject({ fileName: 'not.txt', kind: 'txt' })
  expect(Buffer.from((await files.read(text.id)) ?? []).toString('utf8')).toBe('İ ı ş ğ')
})

const refused = async (content: Uint8Array, fileName: string) => {
  const outcome = await files.acceptUpload({ content, fileName })
  expect(await everyFile()).toEqual([])
  return outcome.ok ? undefined : outcome.refusal
}

test('a drawing that can run, a page called .jpg and a HEIC photo leave nothing behind', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  expect(await refused(svg, 'cizim.svg')).toEqual({ reason: 'active-content' })
  const page = Buffer.from('<html><body><script>alert(1)</script></body></html>')
  expect(await refused(page, 'foto.jpg')).toEqual({ reason: 'active-content' })
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(99)])
  expect(await refused(heic, 'IMG_0001.HEIC')).toEqual({ reason: 'heic' })
})

test('a photo that was cut off or is only a photo at its beginning is damaged', async () => {
  const noise = sharp({
    create: {
      width: 600,
      height: 600,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 99, sigma: 40 },
    },
  })
  const whole = await noise.jpeg().toBuffer()
  const half = whole.subarray(0, whole.length / 2)
  expect(await refused(half, 'yarim.jpg')).toEqual({ reason: 'damaged' })
  const disguised = Buffer.concat([whole.subarray(0, 20), Buffer.from('<script>alert(1)</script>')])
  expect(await refused(disguised, 'foto.jpg')).toEqual({ reason: 'damaged' })
})

test('a picture of 30,000 × 30,000 points is refused on its header', async () => {
  const bomb = pngBomb(30_000)
  expect(bomb.length).toBeLessThan(200_000)
  const refusal = { reason: 'too-many-pixels', pixelsMax: 64_000_000 }
  expect(await refused(bomb, 'bomba.png')).toEqual(refusal)
  // The same picture within the limit is a picture: the size alone was the reason.
  const small = stored(await files.acceptUpload({ content: pngBomb(300), fileName: 'k.png' }))
  expect(small.photo).toEqual({ width: 300, height: 300 })
})

test('a stream is left as soon as it is longer than a file may be', async () => {
  let pieces = 0
  async function* endless() {
    for (;;) {
      pieces += 1
      yield new Uint8Array(1024 * 1024)
    }
  }
  const outcome = await files.acceptUpload({ content: endless(), fileName: 'a.jpg' })
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'too-large', bytesMax: 10_485_760 } })
  expect(pieces).toBe(11)
  const tight = await files.acceptUpload({ content: endless(), fileName: 'a.jpg', bytesMax: 5 })
  expect(tight).toEqual({ ok: false, refusal: { reason: 'too-large', bytesMax: 5 } })
})

test('files lie two folders deep under their id and can be read by another process', async () => {
  const id = 'ab12'.padEnd(32, '0')
  const fixed = openAttachmentFiles(folder, () => id)
  stored(await fixed.acceptUpload({ content: Buffer.from('merhaba'), fileName: 'a.txt' }))
  expect(await readFile(join(folder, 'ab', '12', id), 'utf8')).toBe('merhaba')
  expect(await everyFile()).toEqual([join(folder, 'ab', '12', id)])
  expect(await openAttachmentFiles(folder).read(id)).toEqual(Buffer.from('merhaba'))
})

test('two uploads never share a file, even when they are the same', async () => {
  const upload = { content: Buffer.from('merhaba'), fileName: 'a.txt' }
  const outcomes = await Promise.all([files.acceptUpload(upload), files.acceptUpload(upload)])
  expect(new Set(outcomes.map(outcome => stored(outcome).id)).size).toBe(2)
  for (const outcome of outcomes) expect(stored(outcome).id).toMatch(/^[0-9a-f]{32}$/)
})

test('a removed file is gone with its thumbnail, and removing it again is no error', async () => {
  const content = await plain(50, 50).jpeg().toBuffer()
  const { id } = stored(await files.acceptUpload({ content, fileName: 'a.jpg' }))
  expect(await everyFile()).toHaveLength(2)
  expect(await files.remove(id)).toBe(true)
  expect(await everyFile()).toEqual([])
  expect(await files.remove(id)).toBe(false)
  expect(await files.read(id)).toBeUndefined()
  expect(await files.readThumbnail(id)).toBeUndefined()
})

test('nothing outside of the store can be named by an id', async () => {
  await writeFile(join(folder, 'secret'), 'x')
  for (const id of [
    '',
    '.',
    '../secret',
    'secret',
    `${'a'.repeat(32)}/../../secret`,
    'A'.repeat(32),
    '\0',
  ]) {
    expect(await files.read(id)).toBeUndefined()
    expect(await files.readThumbnail(id)).toBeUndefined()
    expect(await files.remove(id)).toBe(false)
  }
})

test('what a crash left half written is cleared, what is being written now is not', async () => {
  expect(await files.clearUnfinished(new Date('2026-03-13T00:00:00Z'))).toBe(0)
  const unfinished = join(folder, 'unfinished')
  await mkdir(unfinished)
  for (const [name, at] of [
    ['old', '2026-03-01T00:00:00Z'],
    ['new', '2026-03-14T00:00:00Z'],
  ] as const) {
    await writeFile(join(unfinished, name), 'x')
    await utimes(join(unfinished, name), new Date(at), new Date(at))
  }
  expect(await files.clearUnfinished(new Date('2026-03-13T00:00:00Z'))).toBe(1)
  expect(await readdir(unfinished)).toEqual(['new'])
})
