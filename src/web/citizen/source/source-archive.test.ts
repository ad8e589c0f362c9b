// The archive holds the program and nothing else, in a form that any tar can read.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { archiveOf } from './source-archive.ts'
import { tarOf } from './tar.ts'

/** Name and text of each file, read by the rules of the format. */
function filesIn(tar: Uint8Array): [string, string][] {
  const bytes = Buffer.from(tar)
  const found: [string, string][] = []
  for (let at = 0; bytes[at] !== 0 && at < bytes.length; ) {
    const field = (from: number, length: number) =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    found.push([field(0, 100), bytes.toString('utf8', at + 512, at + 512 + size)])
    at += 512 + Math.ceil(size / 512) * 512
  }
  return found
}

test('a header is written to the byte as the format says', () => {
  const tar = Buffer.from(tarOf([{ path: 'a/ş.txt', bytes: Buffer.from('merhaba') }]))
  expect(tar.length).toBe(512 + 512 + 1024)
  expect(tar.toString('utf8', 0, 8)).toBe('a/ş.txt')
  expect(tar.toString('latin1', 124, 136)).toBe('00000000007\0')
  expect(tar.toString('latin1', 257, 265)).toBe('ustar\x0000')
  const sum = Number.parseInt(tar.toString('latin1', 148, 154), 8)
  const counted = [...tar.subarray(0, 512)].map((byte, at) => (at >= 148 && at < 156 ? 32 : byte))
  expect(counted.reduce((total, byte) => total + byte, 0)).toBe(sum)
})

test('source is in the archive; data, hidden files and links are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beyazmasa-source-'))
  await mkdir(join(folder, 'src/web'), { recursive: true })
  await mkdir(join(folder, 'data'))
  await writeFile(join(folder, 'src/main.ts'), '// main')
  await writeFile(join(folder, 'src/web/door.ts'), '// door')
  await writeFile(join(folder, 'src/.env'), 'SECRET=1')
  await writeFile(join(folder, '.env'), 'SECRET=1')
  await writeFile(join(folder, 'data/engine'), 'rows')
  await writeFile(join(folder, 'LICENSE'), 'AGPL')
  await symlink('/etc/passwd', join(folder, 'src/link.ts'))
  const archive = await archiveOf(folder)
  expect(filesIn(gunzipSync(archive ?? new Uint8Array()))).toEqual([
    ['beyaz-masa/src/main.ts', '// main'],
    ['beyaz-masa/src/web/door.ts', '// door'],
    ['beyaz-masa/LICENSE', 'AGPL'],
  ])
  await rm(folder, { recursive: true })
})

test('a program that came without its source says so', async () => {
  expect(await archiveOf('/does/not/exist')).toBeUndefined()
})
