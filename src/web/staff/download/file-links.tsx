// The links to one table in every format, side by side.
import type { PageContext } from '../../door/page-context.ts'
import { PdfLink } from '../../table-pdf.tsx'
import { type FileFormat, fileFormats } from './table-files.ts'

type FileLinksProps = { context: PageContext; hrefOf: (format: FileFormat) => string }

export function FileLinks({ context, hrefOf }: FileLinksProps) {
  const names = context.texts.registers.formats
  return (
    <>
      {fileFormats.map(format =>
        format === 'pdf' ? (
          <PdfLink context={context} href={hrefOf(format)} name={names[format]} />
        ) : (
          <a href={hrefOf(format)} download>
            {names[format]}
          </a>
        ),
      )}
    </>
  )
}
