// Owns the page of somebody who works at the desk: queues beside the content, and a request beside its list.
import type { ComponentChildren } from 'preact'
import { useTexts } from '../language.ts'
import { Document } from './document.tsx'
import type { Frame } from './frame.ts'
import { Rail, type RailGroup } from './rail.tsx'
import { StaffHeader, type StaffLinks, type StaffUser } from './staff-header.tsx'

export type StaffLayoutProps = {
  frame: Frame
  title: string
  user: StaffUser
  links: StaffLinks
  rail: readonly RailGroup[]
  /** What the search box holds. */
  search?: string | undefined
  /**
   * The request beside the list; its heading is an `h1` with the id `basvuru-baslik`. Below 1280 px it stands
   * alone, with the way back to the list.
   */
  pane?: ComponentChildren
  /** Where the list is when only the pane is seen; needed with `pane`. */
  listHref?: string | undefined
  islands?: readonly string[] | undefined
  refreshAfter?: number | undefined
  children: ComponentChildren
}

function Panes({
  pane,
  listHref,
  children,
}: Pick<StaffLayoutProps, 'pane' | 'listHref' | 'children'>) {
  const words = useTexts().common.staff
  return (
    <main id="icerik" tabIndex={-1}>
      <div class="staff-list">{children}</div>
      {pane && (
        <section class="staff-pane" id="basvuru" aria-labelledby="basvuru-baslik" tabIndex={-1}>
          {listHref && (
            <a class="back pane-back" href={listHref}>
              {words.backToList}
            </a>
          )}
          {pane}
        </section>
      )}
    </main>
  )
}

export function StaffLayout({ frame, title, islands, refreshAfter, ...props }: StaffLayoutProps) {
  const { user, links, rail, search, pane, listHref, children } = props
  return (
    <Document
      frame={frame}
      title={title}
      sheet="staff.css"
      islands={islands}
      refreshAfter={refreshAfter}
      bodyClass={pane ? 'staff with-pane' : 'staff'}
    >
      <StaffHeader
        frame={frame}
        user={user}
        links={links}
        search={search}
        skipTo={pane ? 'basvuru' : 'icerik'}
      />
      <Rail groups={rail} />
      <Panes pane={pane} listHref={listHref}>
        {children}
      </Panes>
    </Document>
  )
}
