// The name of an uploaded file, for people to read; it never becomes a path on the disk.

const nameLettersMax = 120
// A name of megabytes is nobody's file; only its end, which has the extension, is worth the work.
const lookedAtMax = 1000
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** The extension in small letters without its point, or ''. Invariant case: .TIF is .tif, never .tıf. */
export function extensionOf(fileName: string): string {
  return /[^.]\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
}

/**
 * The last part of a path without control and direction characters, without what Windows forbids, at most 120
 * letters with the extension kept; "dosya" when nothing is left.
 */
export function cleanFileName(fileName: string): string {
  const end = fileName.slice(-lookedAtMax).normalize('NFC')
  const lastPart = end.split(/[/\\]/).at(-1) ?? ''
  const cleaned = lastPart
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const extension = extensionOf(cleaned)
  const ending = extension === '' ? '' : cleaned.slice(-extension.length - 1)
  const stem = extension === '' ? cleaned : cleaned.slice(0, -ending.length)
  const letters = [...stem]
    .slice(0, nameLettersMax - ending.length)
    .join('')
    .trim()
  if (letters === '') return `dosya${ending}`
  return reservedOnWindows.test(letters) ? `_${letters}${ending}` : `${letters}${ending}`
}
