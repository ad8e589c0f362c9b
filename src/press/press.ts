// The press: a letter in, the bytes of an accessible and lasting PDF out (PDF/UA-1 and PDF/A-2a). Knows no
// database, clock or network; the same letter gives the same bytes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectFolder } from '../config.ts'
import type { PrintedLetter } from '../core/letters/printed-letter.ts'
import { declareAccessible } from './declare-accessible.ts'
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
}

/** Nothing is loaded before the first letter: the program of residents needs no typesetter. */
export function openPress(): Press {
  let opened: { compiler: NodeCompiler; template: string } | undefined
  return {
    print: letter => {
      try {
        opened ??= { compiler: loadCompiler(), template: readTemplate() }
      } catch (cause) {
        return { ok: false, refusal: { kind: 'no-press', cause } }
      }
      const { compiler, template } = opened
      try {
        return typeset(compiler, template, letter)
      } finally {
        // Typst remembers what it laid out, and no letter is like another: forgetting is faster and
        // smaller.
        compiler.evictCache(0)
      }
    },
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
const readTemplate = (): string => readFileSync(join(templateFolder(), 'letter.typ'), 'utf8')

function typeset(compiler: NodeCompiler, template: string, letter: PrintedLetter): Printed {
  const [year, month, day] = letter.dated.split('-').map(Number)
  const inputs = {
    letter: JSON.stringify({ ...letter, year, month, day }),
    qr: qrSvg(letter.verifyUrl),
  }
  const made = compiler.compile({ mainFileContent: template, inputs })
  const document = made.result
  if (document === null)
    throw new Error(
      `The letter could not be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`,
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

/** The binding tells its diagnostics as a text in `code`. */
function signsWithoutGlyph(error: unknown): string | undefined {
  const told = error instanceof Error && 'code' in error ? String(error.code) : ''
  const found = [...told.matchAll(/the text `\\?"(.{1,40}?)\\?"` could not be displayed/gu)]
  const signs = [...new Set(found.map(match => match[1] ?? ''))].join(' ')
  return signs === '' ? undefined : signs
}
