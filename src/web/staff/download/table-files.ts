// Owns how tables leave the desk as files: the formats, their heads, and CSV that is written while it is
// read.
import { type CsvCell, csvLine, csvOfBook, csvStart } from '../../../core/measures/csv.ts'
import type { TableBook } from '../../../core/measures/table.ts'
import { xlsxOf } from '../../../features/export/xlsx-book.ts'
import type { PageContext } from '../../door/page-context.ts'
import { tablePdf } from '../../table-pdf.tsx'
import { noPdfPage, type WayBack } from './no-pdf-page.tsx'

export const fileFormats = ['csv', 'xlsx', 'pdf'] as const
export type FileFormat = (typeof fileFormats)[number]

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const findFormat = (word: string): FileFormat | undefined =>
  fileFormats.find(format => format === word)

function fileResponse(body: BodyInit, name: string, format: keyof typeof mediaTypes): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaTypes[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

/** A Turkish spreadsheet has the comma in its decimals. */
const separatorOf = ({ language }: PageContext) => (language === 'tr' ? ';' : ',')

/** `name` is plain ASCII. */
export type BookFile = {
  readonly book: TableBook
  readonly name: string
  readonly back: WayBack
}

/** All tables of a book in one file. */
export async function bookFile(
  context: PageContext,
  format: FileFormat,
  { book, name, back }: BookFile,
): Promise<Response> {
  switch (format) {
    case 'csv':
      return fileResponse(csvOfBook(book, separatorOf(context)), name, format)
    case 'xlsx':
      return fileResponse(new Uint8Array(await xlsxOf(book)), name, format)
    case 'pdf': {
      const made = tablePdf(context, book, name)
      return made instanceof Response ? made : await noPdfPage(context, made, back)
    }
  }
}

/** A table of any length as CSV: each batch leaves before the next is read, so memory holds one. */
export function csvStream(
  context: PageContext,
  heads: readonly string[],
  batches: AsyncGenerator<CsvCell[][]>,
  name: string,
): Response {
  const separator = separatorOf(context)
  const utf8 = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: controller => controller.enqueue(utf8.encode(csvStart(heads, separator))),
    pull: async controller => {
      const { value, done } = await batches.next()
      if (done) controller.close()
      else controller.enqueue(utf8.encode(value.map(row => csvLine(row, separator)).join('')))
    },
    cancel: async () => {
      await batches.return(undefined)
    },
  })
  return fileResponse(body, name, 'csv')
}
