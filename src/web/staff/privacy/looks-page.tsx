// Who looked at one request, with names and minutes: for who answers for the house. Opening it is a
// look of its own.
import { maySee } from '../../../core/request/permissions.ts'
import { formatShortDateTime } from '../../../core/turkish/format.ts'
import { type LookRow, listLooks } from '../../../features/privacy/look-queries.ts'
import { recordLook } from '../../../features/privacy/record-look.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { purposeWords, roleAndUnit } from '../../privacy/look-words.ts'
import { PageNumbers, pageOf } from '../../privacy/page-numbers.tsx'
import { type Column, DataTable } from '../../ui/list/data-table.tsx'
import { StaffPage, staffFrameOf } from '../frame/staff-page.tsx'

export async function looksPage(context: PageContext): Promise<Response> {
  const { desk, texts } = context
  const requestId = context.param('id')
  const detail = await findRequestDetail(desk, requestId)
  if (detail === undefined) return await context.notFound()
  if (!maySee(detail.state, context.actor())) return await context.forbidden()
  await recordLook(desk, context.actor(), { requestId, seen: 'log-opened' })
  const page = pageOf(context)
  const [frame, looks] = await Promise.all([
    staffFrameOf(context),
    listLooks(desk, requestId, page),
  ])
  const words = texts.privacy.looks
  const { registerNumber } = detail.state
  return context.html(
    <StaffPage frame={frame} title={`${words.staffTitle} ${registerNumber}`}>
      <div class="request-alone">
        <p>
          <a class="back" href={paths.request(requestId)}>
            {registerNumber}
          </a>
        </p>
        <h1>{words.staffTitle}</h1>
        <p class="hint">{words.staffLead}</p>
        <DataTable
          caption={words.staffTitle}
          columns={columnsOf(context)}
          rows={looks.rows}
          rowId={row => `${row.at}-${row.staffName}`}
        />
        <PageNumbers
          context={context}
          page={page}
          pages={looks.pages}
          hrefOf={at => paths.looks(requestId, at)}
        />
      </div>
    </StaffPage>,
  )
}

function columnsOf(context: PageContext): Column<LookRow>[] {
  const words = context.texts.privacy.looks
  const { staffColumns: names } = words
  return [
    { name: names.at, width: 'tight', cell: row => formatShortDateTime(row.at, context.language) },
    { name: names.who, cell: row => row.staffName },
    { name: names.role, width: 'grow', cell: row => roleAndUnit(context, row) },
    { name: names.what, cell: row => words.staffSeen[row.seen] },
    { name: names.purpose, cell: row => purposeWords(context, row, words.staffWork) },
  ]
}
