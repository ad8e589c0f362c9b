// What is said when a register has more entries than a format holds: the limit, and what to do instead.
import { formatNumber } from '../../../core/turkish/format.ts'
import type { PageContext } from '../../door/page-context.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'

export async function tooMany(context: PageContext, back: string, max: number): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.registers
  return context.html(
    <StaffPage frame={frame} title={words.files.tooMany} place="kutukler">
      <p>
        <a class="back" href={back}>
          {words.backToBook}
        </a>
      </p>
      <h1>{words.files.tooMany}</h1>
      <Notice title={words.files.tooMany} tone="late">
        <p>{words.files.tooManyTeach(formatNumber(max, context.language))}</p>
      </Notice>
    </StaffPage>,
    422,
  )
}
