// Whether bytes are plain text, and whether that text is a page or a program in disguise.

// Control characters other than tab, line feed, form feed and carriage return: a binary file, not a letter.
const control = /[^\P{Cc}\t\n\f\r]/u
const markupAtStart = /^\s*(?:#!|<\?|<!doctype|<!--|<[a-z][a-z0-9:-]*[\s/>])/i
const markupNearStart =
  /<(?:!doctype|html|head|body|script|iframe|svg|object|embed|meta|link|form)[\s/>]/i
// As far as a browser that guesses would look.
const sniffedLetters = 1024

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return control.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** UTF-8, UTF-16 with its mark, or Windows-1254 as old Turkish editors write; undefined for anything else. */
export function decodePlainText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1254', bytes)
}

/** A web page, SVG, XML or a script: what begins like markup, or has a page's tags near its start. */
export function looksLikeMarkup(text: string): boolean {
  return markupAtStart.test(text) || markupNearStart.test(text.slice(0, sniffedLetters))
}
