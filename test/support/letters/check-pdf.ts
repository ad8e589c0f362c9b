// Owns an honest check of a PDF against the rules of PDF/UA-1 and PDF/A-2a that a machine can judge without
// a conformance validator: it reads the objects of the file, not the program that made it. Each rule
// carries the clause that it stands for, as veraPDF names them; docs/decisions/0007-typst.md says what is
// not checked.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

export type Structure = { type: string; alt: string | undefined; kids: readonly Structure[] }

export type CheckedPdf = {
  /** Clause: what is wrong. Empty when every rule holds. */
  faults: readonly string[]
  structure: Structure
  title: string
  fonts: readonly string[]
  metadata: string
  pages: number
}

type Check = {
  fault: (clause: string, what: string) => void
  pdf: PDFDocument
  raw: string
  language: string
}

export async function checkPdf(bytes: Uint8Array, language = 'tr-TR'): Promise<CheckedPdf> {
  const faults: string[] = []
  const raw = Buffer.from(bytes).toString('latin1')
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const check: Check = {
    fault: (clause, what) => faults.push(`${clause}: ${what}`),
    pdf,
    raw,
    language,
  }
  const metadata = checkMetadata(check)
  checkFile(check)
  checkCatalogue(check)
  const structure = checkStructure(check)
  const fonts = checkFonts(check)
  checkContent(check)
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(metadata)?.[1] ?? ''
  return { faults, structure, title, fonts, metadata, pages: pdf.getPageCount() }
}

const nameOf = (object: PDFObject | undefined): string =>
  object instanceof PDFName ? object.decodeText() : ''

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString
    ? object.decodeText()
    : undefined
}

const dictOf = (object: PDFObject | undefined): PDFDict | undefined =>
  object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : undefined

/** What lies behind a name of a dictionary, references followed. */
const look = (dict: PDFDict, name: string): PDFObject | undefined => dict.lookup(PDFName.of(name))

/** ISO 19005-2 6.1 and 6.6: the file, and what must not be in it. */
function checkFile({ fault, pdf, raw }: Check): void {
  if (!/^%PDF-1\.[4-7]\n%[\x80-\xff]{4}/.test(raw)) fault('19005-2 6.1.2', 'header')
  if (!/%%EOF\r?\n?$/.test(raw)) fault('19005-2 6.1.3', 'bytes after the end')
  const { trailerInfo } = pdf.context
  if (trailerInfo.Encrypt !== undefined) fault('19005-2 6.1.3', 'encrypted')
  if (!(trailerInfo.ID instanceof PDFArray)) fault('19005-2 6.1.3', 'no identifier')
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = dictOf(object)
    if (dict === undefined) continue
    for (const name of ['JS', 'AA', 'OpenAction', 'EmbeddedFiles', 'XFA'])
      if (dict.has(PDFName.of(name))) fault('19005-2 6.6.1', `${name} in ${ref}`)
    const kind = nameOf(dict.get(PDFName.of('S')))
    if (['JavaScript', 'Launch', 'Sound', 'Movie', 'ImportData'].includes(kind))
      fault('19005-2 6.6.1', `action ${kind}`)
    const filter = String(dict.get(PDFName.of('Filter')) ?? '')
    if (/LZW|Crypt/.test(filter)) fault('19005-2 6.1.7', `filter ${filter}`)
    if (nameOf(dict.get(PDFName.of('Type'))) === 'Annot')
      fault('14289-1 7.18', 'an annotation; letters have none')
  }
}

/** ISO 14289-1 7.1, 7.2; ISO 19005-2 6.2.3, 6.7: the catalogue. */
function checkCatalogue({ fault, pdf, language }: Check): void {
  const { catalog } = pdf
  const mark = dictOf(look(catalog, 'MarkInfo'))
  if (String(mark && look(mark, 'Marked')) !== 'true') fault('14289-1 6.2', 'not marked as tagged')
  if (mark && String(look(mark, 'Suspects')) === 'true') fault('14289-1 7.1', 'suspects')
  if (textOf(look(catalog, 'Lang')) !== language)
    fault('14289-1 7.2', `language is not ${language}`)
  const viewer = dictOf(look(catalog, 'ViewerPreferences'))
  if (String(viewer && look(viewer, 'DisplayDocTitle')) !== 'true')
    fault('14289-1 7.1', 'viewers do not show the title')
  const intents = look(catalog, 'OutputIntents')
  const intent = intents instanceof PDFArray ? dictOf(intents.lookup(0)) : undefined
  if (nameOf(intent && look(intent, 'S')) !== 'GTS_PDFA1')
    fault('19005-2 6.2.3', 'no output intent')
  if (!(intent && look(intent, 'DestOutputProfile') instanceof PDFRawStream))
    fault('19005-2 6.2.3', 'no colour profile')
}

/**
 * ISO 14289-1 5; ISO 19005-2 6.6.2, 6.6.4: the metadata, in clear, with both declarations and the title.
 */
function checkMetadata({ fault, pdf }: Check): string {
  const stream = look(pdf.catalog, 'Metadata')
  if (!(stream instanceof PDFRawStream)) {
    fault('19005-2 6.6.2.1', 'no metadata')
    return ''
  }
  if (stream.dict.has(PDFName.of('Filter'))) fault('19005-2 6.6.2.1', 'metadata are compressed')
  const length = look(stream.dict, 'Length')
  if (!(length instanceof PDFNumber) || length.asNumber() !== stream.contents.length)
    fault('19005-2 6.1.7', 'length of the metadata')
  const text = Buffer.from(stream.contents).toString('utf8')
  const wants: readonly (readonly [string, RegExp])[] = [
    ['14289-1 5', /<pdfuaid:part>1<\/pdfuaid:part>/],
    ['14289-1 7.1', /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</s],
    ['19005-2 6.6.4', /<pdfaid:part>2<\/pdfaid:part>/],
    ['19005-2 6.6.4', /<pdfaid:conformance>A<\/pdfaid:conformance>/],
    ['19005-2 6.6.2.3', /<pdfaSchema:prefix>pdfuaid<\/pdfaSchema:prefix>/],
  ]
  for (const [clause, shape] of wants)
    if (!shape.test(text)) fault(clause, `metadata lack ${shape}`)
  return text
}

const standardTypes = new Set(
  (
    'Document Part Sect Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference Link Figure Formula Caption BlockQuote Em Strong'
  ).split(' '),
)

/** ISO 14289-1 7.1, 7.3, 7.4.2; ISO 19005-2 6.7.3: the tree of what stands in the letter. */
function checkStructure({ fault, pdf }: Check): Structure {
  const root = dictOf(look(pdf.catalog, 'StructTreeRoot'))
  if (root === undefined) {
    fault('14289-1 7.1', 'no structure')
    return { type: 'none', alt: undefined, kids: [] }
  }
  if (look(root, 'ParentTree') === undefined) fault('32000-1 14.7.4.4', 'no parent tree')
  const roles = dictOf(look(root, 'RoleMap'))
  const read = (element: PDFDict): Structure => {
    const own = nameOf(look(element, 'S'))
    const type = standardTypes.has(own) ? own : nameOf(roles && look(roles, own))
    if (!standardTypes.has(type)) fault('19005-2 6.7.3.4', `type ${own}`)
    const alt = textOf(look(element, 'Alt'))
    if (type === 'Figure' && !alt) fault('14289-1 7.3', 'a figure without alternative text')
    if (type === 'TH' && !/\/Scope \/(?:Column|Row|Both)/.test(String(look(element, 'A'))))
      fault('14289-1 7.5', 'a head of a table without scope')
    return { type, alt, kids: kidsOf(element).map(read) }
  }
  const tree: Structure = { type: 'Root', alt: undefined, kids: kidsOf(root).map(read) }
  const headings = allOf(tree).flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []))
  headings.forEach((level, index) => {
    const before = headings[index - 1] ?? 0
    if (level > before + 1) fault('14289-1 7.4.2', `H${level} follows H${before}`)
  })
  if (headings[0] !== 1) fault('14289-1 7.4.2', 'the first heading is not H1')
  for (const table of allOf(tree).filter(({ type }) => type === 'Table')) checkTable(fault, table)
  return tree
}

/** ISO 14289-1 7.5: a table has heads, and all its rows as many cells. */
function checkTable(fault: Check['fault'], table: Structure): void {
  const rows = allOf(table).filter(({ type }) => type === 'TR')
  if (!rows[0]?.kids.every(({ type }) => type === 'TH'))
    fault('14289-1 7.5', 'a table without heads')
  if (new Set(rows.map(({ kids }) => kids.length)).size !== 1)
    fault('14289-1 7.2', 'rows of different lengths')
}

/** The elements below; content of pages (numbers, MCR) is no element. */
function kidsOf(element: PDFDict): PDFDict[] {
  const kids = look(element, 'K')
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
  return list.flatMap(kid => {
    const found = kid instanceof PDFRef ? element.context.lookup(kid) : kid
    const dict = dictOf(found)
    return dict?.has(PDFName.of('S')) ? [dict] : []
  })
}

export const allOf = (element: Structure): Structure[] => [
  element,
  ...element.kids.flatMap(kid => allOf(kid)),
]

/** ISO 19005-2 6.2.11 and ISO 14289-1 7.21: every font lies in the file and says what its signs mean. */
function checkFonts({ fault, pdf }: Check): string[] {
  const names: string[] = []
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const font = dictOf(object)
    if (font === undefined || nameOf(look(font, 'Type')) !== 'Font') continue
    const name = nameOf(look(font, 'BaseFont'))
    if (nameOf(look(font, 'Subtype')) === 'Type0') {
      names.push(name.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, ''))
      if (!(look(font, 'ToUnicode') instanceof PDFRawStream))
        fault('14289-1 7.21.7', `${name} without ToUnicode`)
      continue
    }
    const descriptor = dictOf(look(font, 'FontDescriptor'))
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
      key => descriptor && look(descriptor, key) instanceof PDFRawStream,
    )
    if (!embedded) fault('14289-1 7.21.4.1', `${name} is not embedded`)
    if (!/^[A-Z]{6}\+/.test(name)) fault('19005-2 6.2.11.4.2', `${name} is no subset by name`)
  }
  if (names.length === 0) fault('14289-1 7.21', 'no font at all')
  return names.sort()
}

const PAINTS = /^(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/

/** ISO 14289-1 7.1: what is painted is either part of the structure or an artifact, on every page. */
function checkContent({ fault, pdf }: Check): void {
  pdf.getPages().forEach((page, index) => {
    const { node } = page
    if (node.lookup(PDFName.of('StructParents')) === undefined)
      fault('32000-1 14.7.4.4', `page ${index + 1} has no parent`)
    if (nameOf(node.lookup(PDFName.of('Tabs'))) !== 'S') {
      // Only pages with annotations need an order of tabs, and letters have none.
      if (node.Annots() !== undefined) fault('14289-1 7.18.3', 'order of tabs')
    }
    const loose = paintedOutside(contentOf(node.Contents()))
    if (loose > 0) fault('14289-1 7.1', `page ${index + 1} paints ${loose} times outside of tags`)
  })
}

function contentOf(contents: PDFObject | undefined): string {
  const streams =
    contents instanceof PDFArray
      ? contents.asArray().map((_, index) => contents.lookup(index))
      : [contents]
  return streams
    .flatMap(stream =>
      stream instanceof PDFRawStream
        ? [Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')]
        : [],
    )
    .join('\n')
}

/** Counts painting operators while no BDC or BMC is open; strings and arrays are skipped. */
function paintedOutside(content: string): number {
  const bare = content.replace(/\((?:\\.|[^\\()])*\)/gs, '()').replace(/<[0-9A-Fa-f\s]*>/g, '<>')
  let depth = 0
  let loose = 0
  for (const operator of bare.split(/[\s[\]]+/)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1
    else if (operator === 'EMC') depth -= 1
    else if (depth === 0 && PAINTS.test(operator)) loose += 1
  }
  return loose
}
