// Reads the tables of a tagged PDF as a reader that speaks does: along the structure, cell by cell, each sign
// through the font's own list of what it means. Knows nothing of the program that made it.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'

const look = (dict: PDFDict, name: string): PDFObject | undefined => dict.lookup(PDFName.of(name))
const latin = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

/** Every table as its rows, every row as its cells, heads among them. */
export async function readTables(bytes: Uint8Array): Promise<string[][][]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const marked = new Map<string, Map<number, string>>()
  for (const page of pdf.getPages()) marked.set(String(page.ref), textsOf(page))
  const root = look(pdf.catalog, 'StructTreeRoot')
  if (!(root instanceof PDFDict)) throw new Error('The file is not tagged')
  const textOf = (element: PDFDict): string =>
    kidsOf(element)
      .map(kid =>
        kid instanceof PDFDict ? textOf(kid) : (marked.get(kid.page)?.get(kid.mcid) ?? ''),
      )
      .join('')
  return all(root, 'Table').map(table =>
    all(table, 'TR').map(row =>
      kidsOf(row).flatMap(cell => (cell instanceof PDFDict ? [textOf(cell)] : [])),
    ),
  )
}

type Kid = PDFDict | { page: string; mcid: number }

function kidsOf(element: PDFDict): Kid[] {
  const kids = look(element, 'K')
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
  const pageOf = (dict: PDFDict): string => String(dict.get(PDFName.of('Pg')))
  return list.flatMap((kid): Kid[] => {
    const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid
    if (found instanceof PDFNumber) return [{ page: pageOf(element), mcid: found.asNumber() }]
    if (!(found instanceof PDFDict)) return []
    const mcid = look(found, 'MCID')
    if (!(mcid instanceof PDFNumber)) return [found]
    const page = found.has(PDFName.of('Pg')) ? pageOf(found) : pageOf(element)
    return [{ page, mcid: mcid.asNumber() }]
  })
}

function all(element: PDFDict, type: string): PDFDict[] {
  return kidsOf(element).flatMap(kid => {
    if (!(kid instanceof PDFDict)) return []
    return look(kid, 'S') === PDFName.of(type) ? [kid] : all(kid, type)
  })
}

/** The text of each marked part of a page. */
function textsOf(page: PDFPage): Map<number, string> {
  const fonts = fontsOf(page)
  const texts = new Map<number, string>()
  const contents = page.node.Contents()
  if (!(contents instanceof PDFRawStream)) throw new Error('A page of one stream is expected')
  // Marked parts lie in one another: what has no number of its own belongs to the one around it.
  const open: number[] = []
  let [next, font, waiting] = [-1, '', '']
  for (const token of tokensOf(latin(contents))) {
    const current = open.at(-1) ?? -1
    if (token.startsWith('(')) waiting += token.slice(1)
    else if (token.startsWith('mcid ')) next = Number(token.slice(5))
    else if (token.startsWith('font ')) font = token.slice(5)
    else {
      if (token === 'show')
        texts.set(current, (texts.get(current) ?? '') + signsOf(waiting, fonts.get(font)))
      if (token === 'end') open.pop()
      if (token === 'begin') open.push(next < 0 ? current : next)
      next = -1
      waiting = ''
    }
  }
  return texts
}

const signsOf = (codes: string, font: ReadonlyMap<string, string> | undefined): string =>
  [...codes.matchAll(/[\s\S]{2}/g)].map(([two]) => font?.get(two) ?? '?').join('')

const TOKEN =
  /\/MCID (\d+)|\/(\w+) [\d.]+ Tf\b|\b(T[jJ])\b|\b(EMC)\b|\b(BDC|BMC)\b|\(|<([0-9A-Fa-f]*)>(?!>)/g

function* tokensOf(content: string): Generator<string> {
  const finder = new RegExp(TOKEN)
  for (let found = finder.exec(content); found !== null; found = finder.exec(content)) {
    const [whole, mcid, font, show, end, begin, hex] = found
    if (whole === '(') {
      const { text, after } = literal(content, finder.lastIndex)
      finder.lastIndex = after
      yield `(${text}`
    } else if (mcid !== undefined) yield `mcid ${mcid}`
    else if (font !== undefined) yield `font ${font}`
    else if (show !== undefined) yield 'show'
    else if (end !== undefined) yield 'end'
    else if (begin !== undefined) yield 'begin'
    else yield `(${Buffer.from(hex ?? '', 'hex').toString('latin1')}`
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string in brackets from behind its first bracket on. */
function literal(content: string, from: number): { text: string; after: number } {
  let [text, depth, at] = ['', 1, from]
  while (depth > 0) {
    const sign = content[at] ?? ')'
    at += 1
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at, at + 3))?.[0]
      const next = content[at] ?? ''
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[next] ?? next)
      at += octal?.length ?? 1
      continue
    }
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth > 0) text += sign
  }
  return { text, after: at }
}

/** What each pair of bytes means, by the font's name on this page. */
function fontsOf(page: PDFPage): Map<string, Map<string, string>> {
  const fonts = new Map<string, Map<string, string>>()
  const listed = page.node.Resources()?.lookup(PDFName.of('Font'))
  if (!(listed instanceof PDFDict)) return fonts
  for (const name of listed.keys()) {
    const font = listed.lookup(name)
    const meaning = font instanceof PDFDict ? look(font, 'ToUnicode') : undefined
    if (meaning instanceof PDFRawStream) fonts.set(name.decodeText(), meaningsOf(latin(meaning)))
  }
  return fonts
}

function meaningsOf(cmap: string): Map<string, string> {
  const meanings = new Map<string, string>()
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      meanings.set(bytes(code).toString('latin1'), bytes(text).swap16().toString('utf16le'))
  return meanings
}
