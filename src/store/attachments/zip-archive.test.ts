import { expect, test } from 'vitest'
import { measureZip, readStoredText, readZipEntries } from './zip-archive.ts'
import { buildZip } from './zip-fixture.ts'

const megabyte = 1024 * 1024
const zeros = Buffer.alloc(4 * megabyte)

const measure = (zip: Buffer, bytesMax: number) =>
  measureZip(zip, readZipEntries(zip) ?? [], bytesMax)

test('the contents are read in their order, with what they claim', () => {
  const zip = buildZip([
    { name: 'mimetype', content: 'text/x', isStored: true },
    { name: 'İçerik ı.xml', content: 'aaaaaaaaaaaaaaaaaaaa' },
  ])
  const entries = readZipEntries(zip) ?? []
  expect(entries.map(entry => [entry.name, entry.method, entry.unpackedBytes])).toEqual([
    ['mimetype', 0, 6],
    ['İçerik ı.xml', 8, 20],
  ])
  expect(entries.map(entry => readStoredText(zip, entry))).toEqual(['text/x', undefined])
})

test('an archive fits as long as its contents together do', async () => {
  const zip = buildZip([
    { name: 'a', content: zeros },
    { name: 'b', content: zeros, isStored: true },
  ])
  expect(await measure(zip, 8 * megabyte)).toBe('fits')
  expect(await measure(zip, 8 * megabyte - 1)).toBe('too-much')
})

test('a bomb that claims to be small is found by unpacking it, up to the limit', async () => {
  const zip = buildZip([{ name: 'a', content: zeros, claimedBytes: 100 }])
  expect(zip.length).toBeLessThan(10_000)
  expect(await measure(zip, megabyte)).toBe('too-much')
  expect(await measure(zip, 8 * megabyte)).toBe('damaged')
})

test('many entries that point at the same packed bytes count each time', async () => {
  const zip = buildZip([{ name: 'a', content: zeros }])
  const [entry] = readZipEntries(zip) ?? []
  if (entry === undefined) throw new Error('no entry')
  const lying = { ...entry, unpackedBytes: 0 }
  expect(await measureZip(zip, [lying, lying, lying], 3 * megabyte)).toBe('too-much')
  expect(await measureZip(zip, [entry, entry, entry], 9 * megabyte)).toBe('too-much')
})

test('what is not an archive, is cut off or points outside of itself is damaged', async () => {
  expect(readZipEntries(Buffer.alloc(0))).toBeUndefined()
  expect(readZipEntries(Buffer.from('PK'))).toBeUndefined()
  expect(readZipEntries(Buffer.alloc(100_000))).toBeUndefined()
  const zip = buildZip([{ name: 'a', content: 'merhaba' }])
  const [entry] = readZipEntries(zip) ?? []
  if (entry === undefined) throw new Error('no entry')
  expect(await measureZip(zip, [{ ...entry, offset: 4_000_000_000 }], megabyte)).toBe('damaged')
  expect(await measureZip(zip, [{ ...entry, packedBytes: 4_000_000_000 }], megabyte)).toBe(
    'damaged',
  )
  expect(await measureZip(zip, [{ ...entry, method: 99 }], megabyte)).toBe('damaged')
  const broken = Buffer.from(zip)
  broken.fill(0xff, 31, 35)
  expect(await measure(broken, megabyte)).toBe('damaged')
})
