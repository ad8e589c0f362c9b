// Owns how tables leave as PDF, for staff and residents alike: the words that stand around them, the link,
// and in which words it is said that there is none.
import type { TableBook } from '../core/measures/table.ts'
import { formatNumber } from '../core/turkish/format.ts'
import {
  PDF_ROWS_MAX,
  type PdfFrame,
  type PdfRefusal,
  pdfOfBook,
} from '../features/export/pdf-book.ts'
import type { PageContext } from './door/page-context.ts'

export type NoPdf = { readonly title: string; readonly why: string; readonly status: 422 | 503 }

/** `name` is plain ASCII. */
export function tablePdf(context: PageContext, book: TableBook, name: string): Response | NoPdf {
  const made = pdfOfBook(context.press, book, frameOf(context))
  if (!made.ok) return refusalWords(context, made.refusal)
  return new Response(new Uint8Array(made.pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}

function frameOf({ municipality, language, today, texts }: PageContext): PdfFrame {
  const { madeOn, page, notes, empty, replaced } = texts.registers.pdf
  return {
    municipality: municipality.name,
    language,
    today,
    words: { desk: texts.common.desk, madeOn, page, notes, empty },
    replaced,
  }
}

function refusalWords({ texts, language }: PageContext, refusal: PdfRefusal): NoPdf {
  const { files, pdf } = texts.registers
  switch (refusal.kind) {
    case 'too-many':
      return {
        title: files.tooMany,
        why: files.tooManyTeach(formatNumber(PDF_ROWS_MAX, language)),
        status: 422,
      }
    case 'unprintable':
      return { title: pdf.refused, why: pdf.unprintable(refusal.signs), status: 422 }
    case 'no-press':
      return { title: pdf.refused, why: pdf.none, status: 503 }
  }
}

/** The link, or the sentence that says why there is none. */
export function PdfLink({
  context,
  href,
  name,
}: {
  context: PageContext
  href: string
  name: string
}) {
  return context.press.isThere() ? (
    <a href={href} download>
      {name}
    </a>
  ) : (
    <span>{context.texts.registers.pdf.none}</span>
  )
}
