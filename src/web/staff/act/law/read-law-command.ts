// Turns the forms that a law orders into commands: extension, fee, payment, appeals, silence. Says which
// field cannot be read; what a command must hold is decided by the core.
import type { Problem } from '../../../../core/request/commands.ts'
import {
  appealDemands,
  appealKinds,
  appealResults,
  extensionGrounds,
} from '../../../../core/request/vocabulary.ts'
import { type IsoDate, parseIsoDate } from '../../../../core/time/dates.ts'
import { parseMoney } from '../../../../core/turkish/parse-money.ts'
import { isId } from '../../../../features/requests/request-detail.ts'
import type { Form } from '../../../door/form.ts'
import type { FieldNames, ReadCommand } from '../read-command.ts'
import type { LawFormAct } from './law-form-acts.ts'

const wrong = (field: string, problem: Problem): ReadCommand => ({
  ok: false,
  problem: { field, problem },
})

const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find(value => value === text)

const missing = (field: string, text: string): ReadCommand =>
  wrong(field, text === '' ? 'required' : 'unknown')

/** A day that the calendar has; 30 February is said to be none, not moved into March. */
function dayIn(form: Form): { on: IsoDate } | { problem: Problem } {
  const typed = form.text('gun').trim()
  const on = parseIsoDate(typed)
  return on === undefined ? { problem: typed === '' ? 'required' : 'invalid' } : { on }
}

const count = (typed: string): number => {
  const digits = typed.replaceAll(/[.\s]/g, '')
  return digits === '' ? 0 : /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
}

/** The numbers of pages as typed; NaN for what is no number. */
export const pagesIn = (values: Readonly<Record<string, string>>) => ({
  plain: count(values.sayfa ?? ''),
  colour: count(values.renkli ?? ''),
  research: count(values.arama ?? ''),
})

/** `APPEAL/DEMAND`, the value of one choice. */
export const demandValue = (appealId: string, demand: string): string => `${appealId}/${demand}`

export const lawReaders: { readonly [act in LawFormAct]: (form: Form) => ReadCommand } = {
  extend: form => {
    const ground = oneOf(extensionGrounds, form.text('uzatma'))
    if (ground === undefined) return missing('ground', form.text('uzatma'))
    return { ok: true, command: { action: 'extend', ground, text: form.text('metin') } }
  },
  'ask-fee': form => {
    const { plain, colour, research } = pagesIn(form.values)
    // Pages that are only searched out are pages too; those that are copied are among them.
    const pages = plain + colour === 0 ? research : plain + colour
    const amountKurus = parseMoney(form.text('tutar'))
    if (amountKurus === undefined) {
      return wrong('amountKurus', form.text('tutar').trim() === '' ? 'required' : 'invalid')
    }
    const day = dayIn(form)
    if ('problem' in day) return wrong('reachedOn', day.problem)
    const text = form.text('metin')
    return {
      ok: true,
      command: { action: 'ask-fee', amountKurus, pages, text, reachedOn: day.on },
    }
  },
  'record-payment': form => {
    const day = dayIn(form)
    if ('problem' in day) return wrong('paidOn', day.problem)
    const document = form.text('belge').trim()
    return { ok: true, command: { action: 'record-payment', paidOn: day.on, document } }
  },
  'file-appeal': form => {
    const kind = oneOf(appealKinds, form.text('tur'))
    if (kind === undefined) return missing('kind', form.text('tur'))
    const appealId = form.text('itiraz')
    if (!isId(appealId)) return wrong('appealId', 'invalid')
    const day = dayIn(form)
    if ('problem' in day) return wrong('filedOn', day.problem)
    const [reference, text] = [form.text('esas').trim(), form.text('metin')]
    return {
      ok: true,
      command: { action: 'file-appeal', appealId, kind, filedOn: day.on, reference, text },
    }
  },
  'record-demand': form => {
    const chosen = demandIn(form)
    if ('problem' in chosen) return wrong('demand', chosen.problem)
    const day = dayIn(form)
    if ('problem' in day) return wrong('receivedOn', day.problem)
    const text = form.text('metin')
    return {
      ok: true,
      command: { action: 'record-demand', ...chosen, receivedOn: day.on, text },
    }
  },
  'answer-appeal': form => {
    const chosen = demandIn(form)
    if ('problem' in chosen) return wrong('demand', chosen.problem)
    return {
      ok: true,
      command: { action: 'answer-appeal', ...chosen, text: form.text('metin') },
    }
  },
  'decide-appeal': form => {
    const appealId = form.text('itiraz')
    if (!isId(appealId)) return missing('appealId', appealId)
    const result = oneOf(appealResults, form.text('karar'))
    if (result === undefined) return missing('result', form.text('karar'))
    const day = dayIn(form)
    if ('problem' in day) return wrong('decidedOn', day.problem)
    const text = form.text('metin')
    return {
      ok: true,
      command: { action: 'decide-appeal', appealId, result, decidedOn: day.on, text },
    }
  },
  'explain-silence': form => ({
    ok: true,
    command: { action: 'explain-silence', text: form.text('metin') },
  }),
}

function demandIn(form: Form) {
  const typed = form.text('istenen')
  const [appealId = '', name = ''] = typed.split('/')
  const demand = oneOf(appealDemands, name)
  if (demand === undefined || !isId(appealId))
    return { problem: typed === '' ? ('required' as const) : ('unknown' as const) }
  return { appealId, demand }
}

/** Where on the form a field of the core stands. */
export const lawFormFields: { readonly [act in LawFormAct]: FieldNames } = {
  extend: { ground: 'uzatma', text: 'metin' },
  'ask-fee': { amountKurus: 'tutar', pages: 'sayfa', reachedOn: 'gun', text: 'metin' },
  'record-payment': { paidOn: 'gun', document: 'belge' },
  'file-appeal': {
    appealId: 'tur',
    kind: 'tur',
    filedOn: 'gun',
    reference: 'esas',
    text: 'metin',
  },
  'record-demand': { appealId: 'istenen', demand: 'istenen', receivedOn: 'gun', text: 'metin' },
  'answer-appeal': { appealId: 'istenen', demand: 'istenen', text: 'metin' },
  'decide-appeal': { appealId: 'itiraz', result: 'karar', decidedOn: 'gun', text: 'metin' },
  'explain-silence': { text: 'metin' },
}
