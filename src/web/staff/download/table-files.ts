// Owns how tables leave the desk as files: the formats, their heads, and CSV that is written while it is
// read.
import { type CsvCell, csvLine, csvOfBook, csvStart } from '../../../core/measures/csv.ts'
import type { TableBook } from '../../../core/measures/table.ts'
import { xlsxOf } from '../../../features/export/xlsx-book.ts'
import type { PageContext } from '../../door/page-context.ts'

export const fileFormats = ['csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

const mediaTypes: { readonly [format in FileFormat]: string } = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const findFormat = (word: string): FileFormat | undefined =>
  fileFormats.find(format => format === word)

function fileResponse(body: BodyInit, name: string, format: FileFormat): Response {
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

/** All tables of a book in one file; `name` is plain ASCII. */
export async function bookFile(
  context: PageContext,
  format: FileFormat,
  book: TableBook,
  name: string,
): Promise<Response> {
  switch (format) {
    case 'csv':
      return fileResponse(csvOfBook(book, separatorOf(context)), name, format)
    case 'xlsx':
      return fileResponse(new Uint8Array(await xlsxOf(book)), name, format)
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
