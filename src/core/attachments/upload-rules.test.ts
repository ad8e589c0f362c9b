import { expect, test } from 'vitest'
import { describeUploadRefusal } from './describe-upload-refusal.ts'
import {
  checkUploadSet,
  kindOfExtension,
  type UploadRefusal,
  uploadAccept,
} from './upload-rules.ts'

const megabyte = 1_048_576

test('ten files of two and a half megabytes are taken', () => {
  expect(checkUploadSet(new Array(10).fill(2.5 * megabyte))).toBeUndefined()
  expect(checkUploadSet([10 * megabyte])).toBeUndefined()
  expect(checkUploadSet([])).toBeUndefined()
})

test('the limits of a form are its count, its largest file and its sum', () => {
  expect(checkUploadSet(new Array(11).fill(1))).toEqual({ reason: 'too-many', countMax: 10 })
  expect(checkUploadSet([1, 10 * megabyte + 1])).toEqual({
    reason: 'too-large',
    bytesMax: 10_485_760,
  })
  expect(checkUploadSet([9 * megabyte, 9 * megabyte, 9 * megabyte])).toEqual({
    reason: 'too-much',
    bytesMax: 26_214_400,
  })
})

test.each([
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['docx', 'docx'],
  ['txt', 'txt'],
  ['svg', undefined],
  ['heic', undefined],
  ['', undefined],
] as const)('the extension %j belongs to %s', (extension, kind) => {
  expect(kindOfExtension(extension)).toBe(kind)
})

test('the file field asks for JPEG and not for HEIC, so that telephones convert', () => {
  expect(uploadAccept).toContain('image/jpeg')
  expect(uploadAccept).not.toMatch(/hei[cf]|svg|html|\*/)
})

const refusals: [UploadRefusal, string, string][] = [
  [{ reason: 'empty' }, 'Dosya boş.', 'The file is empty.'],
  [{ reason: 'too-large', bytesMax: 10 * megabyte }, 'en fazla 10 MB', 'at most 10 MB'],
  [{ reason: 'too-many', countMax: 10 }, 'En fazla 10 dosya', 'at most 10'],
  [{ reason: 'too-much', bytesMax: 25 * megabyte }, 'en fazla 25 MB', 'at most 25 MB'],
  [{ reason: 'type-not-allowed' }, 'JPEG, PNG veya WebP', 'JPEG, PNG or WebP'],
  [{ reason: 'heic' }, 'En Uyumlu', 'Most Compatible'],
  [{ reason: 'name-mismatch', kind: 'jpeg' }, 'içerik .jpg türünde', 'the content is .jpg'],
  [{ reason: 'active-content' }, 'program, makro', 'a program, a macro'],
  [{ reason: 'damaged' }, 'bozuk veya eksik', 'damaged or incomplete'],
  [
    { reason: 'too-many-pixels', pixelsMax: 64_000_000 },
    'En fazla 64 megapiksel',
    'most 64 megapixels',
  ],
  [{ reason: 'expands-too-much' }, 'PDF olarak kaydedip', 'Save it as PDF'],
]

test.each(refusals)(
  '%j is said in both languages, without shouting',
  (refusal, turkish, english) => {
    expect(describeUploadRefusal(refusal, 'tr')).toContain(turkish)
    expect(describeUploadRefusal(refusal, 'en')).toContain(english)
    for (const language of ['tr', 'en'] as const) {
      expect(describeUploadRefusal(refusal, language)).toMatch(/^[A-ZÇĞİÖŞÜ][^!]+\.$/)
    }
  },
)
