// Which signs the press can show, read from the tables of its fonts (OpenType, cmap). The typesetter tells
// only afterwards what it lacked, and not in a form that could be relied on.
import { readFileSync } from 'node:fs'
import { fontFamilies } from './fonts.ts'

/** Signs that are never seen and need no picture: joiners, variants, places to break. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
/** Fonts draw what they like at private places; a document for keeping may hold none of them. */
const PRIVATE = /\p{Private_Use}/u

/** Whether one family has every part of what is read as one sign, thin and bold. */
export type HasSign = (sign: string) => boolean

export function readSigns(): HasSign {
  const families = fontFamilies().map(files => {
    const [thin = new Set<number>(), ...others] = files.map(file => codesOf(readFileSync(file)))
    return new Set([...thin].filter(code => others.every(other => other.has(code))))
  })
  return sign => {
    if (PRIVATE.test(sign)) return false
    const codes = [...sign].filter(part => !UNSEEN.test(part)).map(part => part.codePointAt(0) ?? 0)
    return families.some(family => codes.every(code => family.has(code)))
  }
}

function codesOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4)
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === 'cmap')
      return codesOfMap(font, font.readUInt32BE(at + 8))
  return new Set()
}

/** All that any of its lists for Unicode names; lists of other forms are older copies of these. */
function codesOfMap(font: Buffer, map: number): Set<number> {
  const codes = new Set<number>()
  for (let record = 0; record < font.readUInt16BE(map + 2); record += 1) {
    const list = map + font.readUInt32BE(map + 4 + record * 8 + 4)
    const platform = font.readUInt16BE(map + 4 + record * 8)
    if (platform !== 0 && platform !== 3) continue
    const format = font.readUInt16BE(list)
    if (format === 4) addSegments(font, list, codes)
    if (format === 12) addGroups(font, list, codes)
  }
  return codes
}

/** Format 4: segments of the first 65,536 signs, by their ends, starts, shifts and places. */
function addSegments(font: Buffer, list: number, codes: Set<number>): void {
  const twice = font.readUInt16BE(list + 6)
  for (let at = 0; at < twice; at += 2) {
    const end = font.readUInt16BE(list + 14 + at)
    const start = font.readUInt16BE(list + 16 + twice + at)
    const shift = font.readUInt16BE(list + 16 + 2 * twice + at)
    const place = list + 16 + 3 * twice + at
    const offset = font.readUInt16BE(place)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const own = offset === 0 ? code : font.readUInt16BE(place + offset + (code - start) * 2)
      if (own !== 0 && ((own + shift) & 0xffff) !== 0) codes.add(code)
    }
  }
}

/** Format 12: groups of any signs. */
function addGroups(font: Buffer, list: number, codes: Set<number>): void {
  const groups = font.readUInt32BE(list + 12)
  for (let at = list + 16; at < list + 16 + groups * 12; at += 12)
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code += 1)
      codes.add(code)
}
