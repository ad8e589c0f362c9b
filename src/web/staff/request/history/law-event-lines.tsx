// The lines of the time line for what a law orders: notices, forwarding, appeals, identity, letters.
import type { ComponentChildren } from 'preact'
import type { EventData, EventKind, RequestEvent } from '../../../../core/request/events.ts'
import { formatMoney, formatPlainDate } from '../../../../core/turkish/format.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { IconName } from '../../../ui/icon.tsx'
import type { TimeLineEntry } from '../../../ui/show/time-line.tsx'
import { staffName } from '../../frame/names.ts'
import type { StaffFrame } from '../../frame/staff-page.tsx'
import { Paragraphs } from '../paragraphs.tsx'

export type Line = Pick<TimeLineEntry, 'title' | 'icon' | 'tone' | 'more'>
export type Told = { frame: StaffFrame; detail: RequestDetail; event: RequestEvent }
export type Lines<Kind extends EventKind = EventKind> = {
  [K in Kind]: (data: EventData[K], told: Told) => Line
}

export const plain = (icon: IconName, title: string, more?: ComponentChildren): Line => ({
  icon,
  title,
  ...(more === undefined || more === '' ? {} : { more }),
})

export const said = (text: string) => text !== '' && <Paragraphs text={text} />
export const dateIn = (told: Told, date: string) =>
  formatPlainDate(date, told.frame.context.language)

const wordsOf = ({ frame }: Told) => frame.context.texts.staff.lawEvents

export function clockName({ frame, detail }: Told, clockId: string): string {
  const clock = detail.state.clocks.find(each => each.clockId === clockId)
  return clock ? frame.context.texts.staff.words.clocks[clock.class] : clockId
}

type LawKind = Extract<
  EventKind,
  | 'clock.moved'
  | 'silence.explained'
  | `extension.${string}`
  | `fee.${string}`
  | 'request.forwarded'
  | `appeal.${string}`
  | `identity.${string}`
  | 'letter.issued'
>

export const lawLines: Lines<LawKind> = {
  'clock.moved': (data, told) => {
    const words = wordsOf(told)
    const name = clockName(told, data.clockId)
    if (data.isPaused) return plain('clock', words.clockPaused(name))
    const date = dateIn(told, data.rawDueOn)
    return plain('clock', words.clockMoved(name, date, words.moved[data.because]))
  },
  'silence.explained': (data, told) =>
    plain('letter', wordsOf(told).silenceExplained, said(data.text)),
  'extension.notified': (data, told) => {
    const words = wordsOf(told)
    return plain('clock', words.extended(dateIn(told, data.dueOn)), [
      <p>{words.extensionGrounds[data.ground]}</p>,
      said(data.text),
    ])
  },
  'fee.notified': (data, told) => {
    const amount = formatMoney(data.amountKurus, told.frame.context.language)
    const title = wordsOf(told).fee(amount, dateIn(told, data.payBy))
    return plain('letter', title, said(data.text))
  },
  'fee.paid': (data, told) =>
    plain('check', wordsOf(told).paid(dateIn(told, data.paidOn)), <p>{data.document}</p>),
  'fee.lapsed': (data, told) => plain('cross', wordsOf(told).lapsed(dateIn(told, data.payBy))),
  'request.forwarded': (data, told) =>
    plain('forward', wordsOf(told).forwarded(data.bodyName), said(data.transferText)),
  'appeal.filed': (data, told) => {
    const words = wordsOf(told)
    const title = words.filed(words.appealKinds[data.kind], dateIn(told, data.filedOn))
    const more = [
      data.reference !== '' && <p>{words.reference(data.reference)}</p>,
      said(data.text),
    ]
    return { ...plain('hand', title, more), tone: 'refusal' }
  },
  'appeal.demanded': (data, told) => {
    const words = wordsOf(told)
    const title = words.demanded(words.appealDemands[data.demand], dateIn(told, data.receivedOn))
    return plain('inbox', title, said(data.text))
  },
  'appeal.answered': (data, told) => plain('reply', wordsOf(told).appealAnswered, said(data.text)),
  'appeal.decided': (data, told) => {
    const words = wordsOf(told)
    const title = words.decided(words.appealResults[data.result], dateIn(told, data.decidedOn))
    return plain('flag', title, said(data.text))
  },
  'identity.hidden': (data, told) =>
    plain('lock', wordsOf(told).identityHidden(data.askedIn), said(data.reason)),
  'identity.asked': (data, told) => plain('lock', wordsOf(told).identityAsked, said(data.reason)),
  'identity.opened': (data, told) =>
    plain('person', wordsOf(told).identityOpened(staffName(told.frame.names, data.openedTo))),
  'identity.declined': (data, told) =>
    plain('lock', wordsOf(told).identityDeclined, said(data.note)),
  'letter.issued': (data, told) => plain('letter', wordsOf(told).letter(data.number ?? '')),
}
