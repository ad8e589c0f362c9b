// Builds ZIP files in memory, honest ones and lying ones, for the tests of uploads only.
import { crc32, deflateRawSync } from 'node:zlib'

export type FixtureEntry = {
  name: string
  content: string | Uint8Array
  isStored?: boolean
  isEncrypted?: boolean
  /** What the directory says instead of the truth. */
  claimedBytes?: number
}

/** A ZIP file with these entries, in this order. */
export function buildZip(entries: readonly FixtureEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = entry.isStored === true ? content : deflateRawSync(content)
    const name = Buffer.from(entry.name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(entry.isEncrypted === true ? 1 : 0, 2)
    facts.writeUInt16LE(entry.isStored === true ? 0 : 8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(entry.claimedBytes ?? content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, rest, name)
    parts.push(local)
    offset += local.length
  }
  const contents = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, contents, end])
}

const contentTypes = { name: '[Content_Types].xml', content: '<Types/>' }

/** The least that a word processor takes for a document, with further entries. */
export function buildDocx(more: readonly FixtureEntry[] = []): Buffer {
  return buildZip([contentTypes, { name: 'word/document.xml', content: '<w:document/>' }, ...more])
}

/** The least that is a workbook. */
export function buildXlsx(): Buffer {
  return buildZip([contentTypes, { name: 'xl/workbook.xml', content: '<workbook/>' }])
}

/** An OpenDocument file of that type; its first entry is stored unpacked, as the standard asks. */
export function buildOpenDocument(type: 'text' | 'spreadsheet'): Buffer {
  const content = `application/vnd.oasis.opendocument.${type}`
  return buildZip([
    { name: 'mimetype', content, isStored: true },
    { name: 'content.xml', content: '<office/>' },
  ])
}
