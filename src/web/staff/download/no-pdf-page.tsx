// What staff read when a table cannot leave as PDF: why, and the way back.
import type { PageContext } from '../../door/page-context.ts'
import type { NoPdf } from '../../table-pdf.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'

export type WayBack = {
  readonly href: string
  readonly name: string
  readonly place: 'kutukler' | 'raporlar'
}

export async function noPdfPage(
  context: PageContext,
  { title, why, status }: NoPdf,
  back: WayBack,
): Promise<Response> {
  const frame = await staffFrameOf(context)
  return context.html(
    <StaffPage frame={frame} title={title} place={back.place}>
      <p>
        <a class="back" href={back.href}>
          {back.name}
        </a>
      </p>
      <h1>{title}</h1>
      <Notice title={title} tone="late">
        <p>{why}</p>
      </Notice>
    </StaffPage>,
    status,
  )
}
