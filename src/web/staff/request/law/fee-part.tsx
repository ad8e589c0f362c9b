// What a law moved in this request, above what was said: the longer period, and the fee with what it waits
// for.
import { type Fee, isFeeAwaited } from '../../../../core/request/state.ts'
import { formatDate, formatMoney } from '../../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import { Notice } from '../../../ui/show/notice.tsx'
import type { StaffFrame } from '../../frame/staff-page.tsx'

export function FeePart({ frame, detail }: { frame: StaffFrame; detail: RequestDetail }) {
  const { context } = frame
  const { extension, fee } = detail.state
  const { lawEvents, lawForms } = context.texts.staff
  const words = lawForms.parts
  return (
    <>
      {extension && (
        <Notice tone="info" title={words.extended(formatDate(extension.dueOn, context.language))}>
          <p>{lawEvents.extensionGrounds[extension.ground]}.</p>
        </Notice>
      )}
      {fee && (fee.paidOn !== null || fee.hasLapsed || isFeeAwaited(detail.state)) && (
        <Notice tone={fee.hasLapsed ? 'refusal' : 'info'} title={words.feeTitle}>
          <p>{feeWords(frame, fee)}</p>
        </Notice>
      )}
    </>
  )
}

function feeWords({ context }: StaffFrame, fee: Fee): string {
  const words = context.texts.staff.lawForms.parts
  const amount = formatMoney(fee.amountKurus, context.language)
  const date = (on: string) => formatDate(on, context.language)
  if (fee.hasLapsed) return words.feeLapsed(date(fee.payBy))
  return fee.paidOn === null
    ? words.feeAwaited(amount, date(fee.payBy))
    : words.feePaid(amount, date(fee.paidOn))
}
