// Owns the page of a resident: one column on a white table whose edge carries the municipality's colour.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { Document } from './document.tsx'
import { Footer } from './footer.tsx'
import type { Frame } from './frame.ts'
import { type CitizenSection, Masthead } from './masthead.tsx'

export type CitizenLayoutProps = {
  frame: Frame
  title: string
  section?: CitizenSection | undefined
  /** `column` keeps lines short (forms, follow-up); `wide` is for the front page and figures. */
  width?: 'column' | 'wide' | undefined
  /** Where "back" leads; a plain link above the content. */
  back?: { readonly href: string; readonly name?: string | undefined } | undefined
  /** What stands beside the column where there is room, and after it where there is none. */
  aside?: ComponentChildren
  islands?: readonly string[] | undefined
  refreshAfter?: number | undefined
  children: ComponentChildren
}

type SheetProps = Pick<CitizenLayoutProps, 'width' | 'back' | 'aside' | 'children'>

function Sheet({ width = 'column', back, aside, children }: SheetProps) {
  const words = useTexts().common
  return (
    <main id="icerik" class="sheet" tabIndex={-1}>
      <div class={`wrap ${width}`}>
        {back && (
          <a class="back" href={back.href}>
            {back.name ?? words.form.back}
          </a>
        )}
        {aside ? (
          <div class="beside">
            <div class="content">{children}</div>
            <div class="aside">{aside}</div>
          </div>
        ) : (
          <div class="content">{children}</div>
        )}
      </div>
    </main>
  )
}

function SkipLink() {
  return (
    <a class="skip" href="#icerik">
      {useTexts().common.skipToContent}
    </a>
  )
}

export function CitizenLayout({
  frame,
  title,
  islands,
  refreshAfter,
  ...rest
}: CitizenLayoutProps) {
  return (
    <Document
      frame={frame}
      title={title}
      sheet="citizen.css"
      islands={islands}
      refreshAfter={refreshAfter}
    >
      <SkipLink />
      <Masthead frame={frame} section={rest.section} />
      <Sheet width={rest.width} back={rest.back} aside={rest.aside}>
        {rest.children}
      </Sheet>
      <Footer frame={frame} />
    </Document>
  )
}
