// The press: a letter or tables in, the bytes of an accessible and lasting PDF out (PDF/UA-1 and PDF/A-2a).
// Knows no database, clock or network; the same letter gives the same bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectFolder } from '../config.ts'
import type { PrintedLetter } from '../core/letters/printed-letter.ts'
import type { PrintedBook } from '../core/measures/printed-book.ts'
import { declareAccessible } from './declare-accessible.ts'
import { type HasSign, readSigns } from './font-signs.ts'
import { fontFiles } from './fonts.ts'
import { qrSvg } from './qr-code.ts'

export type PressRefusal =
  /** A sign that neither font has. */
  | { kind: 'unprintable'; signs: string }
  /** Typst or its fonts are not there on this machine; `cause` is for the log. */
  | { kind: 'no-press'; cause: unknown }

export type Printed =
  | { ok: true; pdf: Uint8Array; pages: number }
  | { ok: false; refusal: PressRefusal }

export type Press = {
  /**
   * Takes some milliseconds of the processor. Who prints many lets the event loop turn between two: only
   * then is the memory of the typesetter given back.
   */
  print(letter: PrintedLetter): Printed
  /** Takes about a millisecond a row; how many rows are let through is for the caller to say. */
  printTables(book: PrintedBook): Printed
  /** Whether its fonts have what is read as one sign; all of them where there is no typesetter. */
  has: HasSign
  /** Whether there is a typesetter on this machine. Loads none: a page that offers a PDF is not a PDF. */
  isThere(): boolean
}

type Opened = { compiler: NodeCompiler; has: HasSign } | { cause: unknown }
type Sheet = { template: 'letter.typ' | 'table.typ'; inputs: Record<string, string> }

/** Nothing is loaded before the first letter: the program of residents needs no typesetter. */
export function openPress(): Press {
  let opened: Opened | undefined
  let installed: boolean | undefined
  const open = (): Opened => {
    opened ??= tryToLoad()
    return opened
  }
  const printSheet = (sheet: Sheet): Printed => {
    const press = open()
    if ('cause' in press) return { ok: false, refusal: { kind: 'no-press', cause: press.cause } }
    try {
      return typeset(press.compiler, sheet)
    } finally {
      // Typst remembers what it laid out, and no letter is like another: forgetting is faster and
      // smaller.
      press.compiler.evictCache(0)
    }
  }
  return {
    print: letter => printSheet(letterSheet(letter)),
    printTables: book => printSheet(tableSheet(book)),
    has: sign => {
      const press = open()
      return 'cause' in press || press.has(sign)
    },
    isThere: () => {
      if (opened !== undefined) return 'compiler' in opened
      installed ??= isInstalled()
      return installed
    },
  }
}

const letterSheet = (letter: PrintedLetter): Sheet => ({
  template: 'letter.typ',
  inputs: {
    letter: JSON.stringify({ ...letter, ...dayOf(letter.dated) }),
    qr: qrSvg(letter.verifyUrl),
  },
})

const tableSheet = (book: PrintedBook): Sheet => ({
  template: 'table.typ',
  inputs: { book: JSON.stringify({ ...book, ...dayOf(book.dated) }) },
})

function dayOf(date: string) {
  const [year, month, day] = date.split('-').map(Number)
  return { year, month, day }
}

/** What failed once fails again: there is no typesetter for this machine, or its files are broken. */
function tryToLoad(): Opened {
  try {
    return { compiler: loadCompiler(), has: readSigns() }
  } catch (cause) {
    return { cause }
  }
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler'

/** npm brings the build of this machine only; an older one, which some machines get, sets no such PDF. */
function isInstalled(): boolean {
  const require = createRequire(import.meta.url)
  const versionIn = (folder: string): string =>
    // as: every package.json has a version
    (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
  try {
    const own = dirname(require.resolve(`${PACKAGE}/package.json`))
    const around = dirname(own)
    const builds = readdirSync(around).filter(name => name.startsWith(`${basename(own)}-`))
    return builds.some(name => versionIn(join(around, name)) === versionIn(own))
  } catch {
    return false
  }
}

function loadCompiler(): NodeCompiler {
  // Required when it is needed and not imported: it is native, and there is none for some machines.
  const require = createRequire(import.meta.url)
  // as: `require` knows no types; these are the module's own
  const typst =
    require('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler')
  const compiler = typst.NodeCompiler.create({
    workspace: templateFolder(),
    fontArgs: [{ fontBlobs: fontFiles().map(file => readFileSync(file)) }],
  })
  // An older build, which is all that some platforms have, knows no accessible PDF: then there is no press.
  compiler.pdf({ mainFileContent: PROBE }, { pdfStandard: 'ua-1' })
  return compiler
}

const PROBE = '#set document(title: "x", date: datetime(year: 2026, month: 1, day: 1))\n= x'

const templateFolder = (): string => join(projectFolder(), 'src', 'press')

function typeset(compiler: NodeCompiler, { template, inputs }: Sheet): Printed {
  const mainFileContent = readFileSync(join(templateFolder(), template), 'utf8')
  const made = compiler.compile({ mainFileContent, inputs })
  const document = made.result
  if (document === null)
    throw new Error(
      `The sheet could not be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`,
    )
  try {
    // Typst checks one standard at a time: the first run refuses what PDF/UA refuses, the second makes the
    // file.
    compiler.pdf(document, { pdfStandard: 'ua-1' })
    const pdf = compiler.pdf(document, { pdfStandard: 'a-2a' })
    return { ok: true, pdf: declareAccessible(pdf), pages: document.numOfPages }
  } catch (error) {
    const signs = signsWithoutGlyph(error)
    if (signs === undefined) throw error
    return { ok: false, refusal: { kind: 'unprintable', signs } }
  }
}

/** A sign that is not seen is told as an escape, which people know by its number. */
const readable = (told: string): string =>
  told.replace(/\\{1,2}u\{([0-9a-f]+)\}/g, (_, code: string) => ` U+${code.toUpperCase()}`).trim()

/** The binding tells its diagnostics as a text in `code`. */
function signsWithoutGlyph(error: unknown): string | undefined {
  const told = error instanceof Error && 'code' in error ? String(error.code) : ''
  const lacking = [...told.matchAll(/the text `\\?"(.{1,40}?)\\?"` could not be displayed/gu)]
  const unexplained = [
    ...told.matchAll(/contains the codepoint `\\?"(\\{1,2}u\{[0-9a-f]{4,6}\})/gu),
  ]
  const found = [...lacking, ...unexplained].map(match => readable(match[1] ?? ''))
  const signs = [...new Set(found)].join(' ')
  return signs === '' ? undefined : signs
}
