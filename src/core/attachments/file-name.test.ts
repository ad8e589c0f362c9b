import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downloadHeaders } from './download-headers.ts'
import { cleanFileName, extensionOf } from './file-name.ts'

test.each([
  ['çukur fotoğrafı.jpg', 'çukur fotoğrafı.jpg'],
  ['İIıi ŞĞÜÖÇ.PDF', 'İIıi ŞĞÜÖÇ.PDF'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ayse\\Desktop\\dilekçe.docx', 'dilekçe.docx'],
  ['/tmp/', 'dosya'],
  ['', 'dosya'],
  ['...', 'dosya'],
  ['.jpg', 'jpg'],
  ['.htaccess', 'htaccess'],
  ['a\0b\r\nc.txt', 'abc.txt'],
  ['foto\u202egpj.exe', 'fotogpj.exe'],
  ['<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
  ['CON.txt', '_CON.txt'],
  ['  boşluk   var .pdf', 'boşluk var.pdf'],
  ['dilekc\u0327e.pdf', 'dilekçe.pdf'],
  ['arşiv.tar.gz', 'arşiv.tar.gz'],
  ['\ud800yarım.txt', 'yarım.txt'],
])('%j is kept as %j', (fileName, expected) => {
  expect(cleanFileName(fileName)).toBe(expected)
})

test('a long name is cut to 120 letters and keeps its extension', () => {
  expect(cleanFileName(`${'ş'.repeat(300)}.jpeg`)).toBe(`${'ş'.repeat(115)}.jpeg`)
  expect(cleanFileName('😀'.repeat(200))).toBe('😀'.repeat(120))
})

test('a name of megabytes is cleaned at once', () => {
  const startedAt = performance.now()
  expect(cleanFileName(`${'. '.repeat(5_000_000)}a.jpg`)).toBe('a.jpg')
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})

test.each([
  ['a.JPG', 'jpg'],
  ['a.b.Tif', 'tif'],
  ['a', ''],
  ['.jpg', ''],
  ['a.', ''],
  ['a.jp ğ', ''],
])('the extension of %j is %j', (fileName, expected) => {
  expect(extensionOf(fileName)).toBe(expected)
})

const isClean = (name: string) => {
  expect(name).not.toMatch(/[/\\\p{C}<>:"|?*]/u)
  expect([...name].length).toBeGreaterThan(0)
  expect([...name].length).toBeLessThanOrEqual(121)
  expect(cleanFileName(name)).toBe(name)
}

test('whatever a browser sends becomes a harmless name, and stays it', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'. /\\:con\0\u202eİı'), maxLength: 200 }),
  )
  fc.assert(
    fc.property(anyName, name => isClean(cleanFileName(name))),
    { numRuns: 300 },
  )
})

test('a download cannot be made to run or to carry another header', () => {
  expect(downloadHeaders('txt', 'İ "ı"\r\nSet-Cookie: a=b.txt')).toEqual({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition':
      'attachment; filename="dosya.txt"; ' +
      "filename*=UTF-8''%C4%B0%20%22%C4%B1%22%0D%0ASet-Cookie%3A%20a%3Db.txt",
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
  expect(downloadHeaders('jpeg', "çukur (1)'.jpg")).toMatchObject({
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'content-type': 'image/jpeg',
    'content-disposition': `inline; filename="dosya.jpg"; filename*=UTF-8''%C3%A7ukur%20%281%29%27.jpg`,
  })
  expect(downloadHeaders('pdf', '\ud800')['content-disposition']).toMatch(/^attachment; [ -~]+$/)
})

const naughtyStrings = '../shared/data/badinput/big-list-of-naughty-strings.json'

test.skipIf(!existsSync(naughtyStrings))('every naughty string is a harmless file name', () => {
  const texts: string[] = JSON.parse(readFileSync(naughtyStrings, 'utf8'))
  for (const text of texts) {
    isClean(cleanFileName(text))
    isClean(cleanFileName(`${text}.jpg`))
  }
})
