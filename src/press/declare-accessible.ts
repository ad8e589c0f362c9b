// Declares in a finished PDF/A that it is PDF/UA as well. Typst enforces one standard at a time; the same
// document has passed its check for PDF/UA-1 before this is called. Two objects are written anew: the
// metadata, where PDF/A wants the property described, and the catalogue, which tells viewers to show the
// title.

const UA_NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/'
const PART = '<pdfuaid:part>1</pdfuaid:part>'
const DESCRIBED = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${UA_NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('')

/** latin1: one character a byte, so that places in the text are places in the file. */
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

type Placed = { number: number; offset: number; text: string }

/** @throws when the file is not laid out as Typst 0.14 lays it out; a test holds that it is */
export function declareAccessible(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const trailer = text.slice(text.indexOf('trailer', startxref))
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1])
  const objects = objectsOf(text, startxref)
  const rewritten = objects.map(object => {
    if (object.number === root) return { ...object, text: showTitle(object.text) }
    if (object.text.includes('/Subtype /XML')) return { ...object, text: describe(object.text) }
    return object
  })
  return assemble(text.slice(0, objects[0]?.offset ?? 0), rewritten, trailer)
}

/** The objects of the file in the order in which they lie. */
function objectsOf(text: string, startxref: number): Placed[] {
  const rows = [...text.slice(startxref).matchAll(/(\d{10}) \d{5} ([nf])/g)]
  const placed = rows
    .map((row, number) => ({ number, offset: Number(row[1]), isUsed: row[2] === 'n' }))
    .filter(row => row.isUsed)
    .sort((one, other) => one.offset - other.offset)
  return placed.map(({ number, offset }, index) => {
    const end = placed[index + 1]?.offset ?? startxref
    const object = text.slice(offset, end)
    if (!object.startsWith(`${number} 0 obj`)) throw new Error('The table of the PDF does not fit')
    return { number, offset, text: object }
  })
}

function showTitle(catalogue: string): string {
  if (catalogue.includes('/DisplayDocTitle true')) return catalogue
  const viewer = /\/ViewerPreferences\s*<</.exec(catalogue)?.[0]
  if (viewer !== undefined) return catalogue.replace(viewer, `${viewer} /DisplayDocTitle true`)
  return catalogue.replace('<<', '<<\n  /ViewerPreferences << /DisplayDocTitle true >>')
}

function describe(metadata: string): string {
  const match = /^([\s\S]*?stream\r?\n)([\s\S]*)(\r?\nendstream[\s\S]*)$/.exec(metadata)
  const [, head = '', packet = '', tail = ''] = match ?? []
  const described = packet
    .replace('<rdf:Description rdf:about=""', `$& xmlns:pdfuaid="${UA_NAMESPACE}"`)
    .replace('<pdfaExtension:schemas><rdf:Bag>', `$&${DESCRIBED}`)
    .replace('</rdf:Description>', `${PART}$&`)
  if (!described.includes(PART) || !described.includes(DESCRIBED))
    throw new Error('The metadata of the PDF are not where they were')
  return head.replace(/\/Length \d+/, `/Length ${described.length}`) + described + tail
}

function assemble(head: string, objects: readonly Placed[], trailer: string): Uint8Array {
  const offsets = new Map<number, number>()
  let at = head.length
  for (const { number, text } of objects) {
    offsets.set(number, at)
    at += text.length
  }
  const size = Math.max(...offsets.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined
      ? '0000000000 65535 f\r\n'
      : `${String(offset).padStart(10, '0')} 00000 n\r\n`
  })
  const table = `xref\n0 ${size}\n${rows.join('')}`
  const end = trailer.replace(/startxref\s+\d+/, `startxref\n${at}`)
  return new Uint8Array(bytesOf(head + objects.map(each => each.text).join('') + table + end))
}
