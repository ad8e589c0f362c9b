// The headers of a stored attachment, so that no browser runs it; who may fetch it is decided before.
import { type UploadKind, uploadTypes } from './upload-rules.ts'

/** Percent-encodes what RFC 5987 does not let stand; `encodeURIComponent` leaves ' ( ) * as they are. */
function encodeName(fileName: string): string {
  return encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** A browser shows a photo in a page of its own making, whose styles stand inline. */
const photoPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Photos are shown, everything else is saved; the type is ours and not the browser's to guess, the content
 * may do nothing, and no shared computer keeps a copy.
 */
export function downloadHeaders(kind: UploadKind, fileName: string): Record<string, string> {
  const { mimeType, isPhoto, extensions } = uploadTypes[kind]
  const plainName = `filename="dosya.${extensions[0]}"`
  const fullName = `filename*=UTF-8''${encodeName(fileName)}`
  return {
    'content-type': kind === 'txt' ? `${mimeType}; charset=utf-8` : mimeType,
    'content-disposition': `${isPhoto ? 'inline' : 'attachment'}; ${plainName}; ${fullName}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': isPhoto ? photoPolicy : "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  }
}
