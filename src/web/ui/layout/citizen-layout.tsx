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
  islands?: readonly string[] | undefined
  refreshAfter?: number | undefined
  children: ComponentChildren
}

function Sheet({ width = 'column', back, children }: Omit<CitizenLayoutProps, 'frame' | 'title'>) {
  const words = useTexts().common
  return (
    <main id="icerik" class="sheet" tabIndex={-1}>
      <div class={`wrap ${width}`}>
        {back && (
          <a class="back" href={back.href}>
            {back.name ?? words.form.back}
          </a>
        )}
        {children}
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
      <Sheet {...rest} />
      <Footer frame={frame} />
    </Document>
  )
}
