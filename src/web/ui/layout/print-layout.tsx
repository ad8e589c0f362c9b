// Owns a page that is made for paper, with the municipality's head: a receipt or a letter on one A4 sheet, or
// a table on as many as it takes, lying on their side.
import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { useTexts } from '../language.ts'
import { Document } from './document.tsx'
import type { Frame } from './frame.ts'

export type PrintLayoutProps = {
  frame: Frame
  title: string
  /** Where the reader came from; shown on the screen, never on the paper. */
  back?: { readonly href: string; readonly name: string } | undefined
  /** For tables: the sheets lie on their side, and every sheet repeats the heads. */
  landscape?: boolean | undefined
  children: ComponentChildren
}

function Paper({ frame, back, children }: Omit<PrintLayoutProps, 'title' | 'landscape'>) {
  const { name, phone, address, logoHref } = frame.municipality
  const words = useTexts().common
  return (
    <>
      {back && (
        <nav class="screen-only wrap" aria-label={back.name}>
          <a class="back" href={back.href}>
            {back.name}
          </a>
        </nav>
      )}
      <main id="icerik" class="paper-sheet">
        <header class="paper-head">
          {logoHref ? <img src={logoHref} alt="" width="64" height="64" /> : <Icon name="desk" />}
          <p>
            <strong>{name}</strong>
            <span>{words.desk}</span>
          </p>
        </header>
        {children}
        <footer class="paper-foot">{[address, phone].filter(Boolean).join(' · ')}</footer>
      </main>
    </>
  )
}

export function PrintLayout({ frame, title, back, landscape, children }: PrintLayoutProps) {
  const bodyClass = landscape ? 'for-paper landscape' : 'for-paper'
  return (
    <Document frame={frame} title={title} sheet="citizen.css" bodyClass={bodyClass}>
      <Paper frame={frame} back={back}>
        {children}
      </Paper>
    </Document>
  )
}
