// What may be attached to a request and how much of it; looking into the file is the store's work.
import type { Language } from '../turkish/format.ts'

const megabyte = 1024 * 1024

export const uploadLimits = {
  countMax: 10,
  bytesMax: 10 * megabyte,
  totalBytesMax: 25 * megabyte,
  /** For the body of the whole form: the files, the fields and the separators between them. */
  formBytesMax: 26 * megabyte,
  /** The largest sensor of a phone in use has 50 million points; a bomb of 30,000 × 30,000 has 900. */
  pixelsMax: 64_000_000,
  /** An office document of 10 MB seldom opens to half of this; the usual bomb opens to gigabytes. */
  unpackedBytesMax: 150 * megabyte,
} as const

export type UploadKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'docx' | 'xlsx' | 'odt' | 'ods' | 'txt'

export type UploadType = {
  readonly mimeType: string
  /** The first one is written when a name has none of them. */
  readonly extensions: readonly [string, ...string[]]
  readonly isPhoto: boolean
  readonly label: { readonly [language in Language]: string }
}

const officeOpenXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'
const photo = { tr: 'Fotoğraf', en: 'Photo' }
const text = { tr: 'Yazı belgesi', en: 'Text document' }
const table = { tr: 'Hesap tablosu', en: 'Spreadsheet' }

export const uploadTypes: { readonly [kind in UploadKind]: UploadType } = {
  jpeg: {
    mimeType: 'image/jpeg',
    extensions: ['jpg', 'jpeg', 'jfif'],
    isPhoto: true,
    label: photo,
  },
  png: { mimeType: 'image/png', extensions: ['png'], isPhoto: true, label: photo },
  webp: { mimeType: 'image/webp', extensions: ['webp'], isPhoto: true, label: photo },
  pdf: {
    mimeType: 'application/pdf',
    extensions: ['pdf'],
    isPhoto: false,
    label: { tr: 'PDF belgesi', en: 'PDF document' },
  },
  docx: {
    mimeType: `${officeOpenXml}.wordprocessingml.document`,
    extensions: ['docx'],
    isPhoto: false,
    label: text,
  },
  xlsx: {
    mimeType: `${officeOpenXml}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
    isPhoto: false,
    label: table,
  },
  odt: { mimeType: `${openDocument}.text`, extensions: ['odt'], isPhoto: false, label: text },
  ods: {
    mimeType: `${openDocument}.spreadsheet`,
    extensions: ['ods'],
    isPhoto: false,
    label: table,
  },
  txt: {
    mimeType: 'text/plain',
    extensions: ['txt'],
    isPhoto: false,
    label: { tr: 'Düz metin', en: 'Plain text' },
  },
}

/**
 * For the `accept` of a file field. It names no HEIC on purpose: a telephone that takes HEIC photos turns
 * them into JPEG by itself when the page asks for JPEG only.
 */
export const uploadAccept = Object.values(uploadTypes)
  .flatMap(type => [type.mimeType, ...type.extensions.map(extension => `.${extension}`)])
  .join(',')

/** For people: what may be sent, in one line. */
export const uploadTypesInWords: { readonly [language in Language]: string } = {
  tr: 'JPEG, PNG veya WebP fotoğraf; PDF; Word, Excel, ODT, ODS belgesi; düz metin (.txt)',
  en: 'JPEG, PNG or WebP photo; PDF; Word, Excel, ODT or ODS document; plain text (.txt)',
}

export type UploadRefusal =
  | { reason: 'empty' }
  | { reason: 'too-large'; bytesMax: number }
  | { reason: 'too-many'; countMax: number }
  | { reason: 'too-much'; bytesMax: number }
  | { reason: 'type-not-allowed' }
  | { reason: 'heic' }
  | { reason: 'name-mismatch'; kind: UploadKind }
  | { reason: 'active-content' }
  | { reason: 'damaged' }
  | { reason: 'too-many-pixels'; pixelsMax: number }
  | { reason: 'expands-too-much' }

/** The limits of one form together; each file by itself is looked at when it is stored. */
export function checkUploadSet(sizes: readonly number[]): UploadRefusal | undefined {
  const { countMax, bytesMax, totalBytesMax } = uploadLimits
  if (sizes.length > countMax) return { reason: 'too-many', countMax }
  if (sizes.some(size => size > bytesMax)) return { reason: 'too-large', bytesMax }
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return total > totalBytesMax ? { reason: 'too-much', bytesMax: totalBytesMax } : undefined
}

/** The kinds whose files may carry this extension (small letters, no point). */
export function kindOfExtension(extension: string): UploadKind | undefined {
  const kinds = Object.keys(uploadTypes) as UploadKind[] // as: the keys of a closed record
  return kinds.find(kind => uploadTypes[kind].extensions.includes(extension))
}
