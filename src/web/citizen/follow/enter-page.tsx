// The way in by number and code. Says the same whether a number exists or not.

import {
  formatRegisterNumber,
  parseRegisterNumber,
} from '../../../core/identity/register-number.ts'
import { normaliseSecretCode } from '../../../core/identity/secret-code.ts'
import { proveFollower } from '../../../features/follow/prove-follower.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { errorOf } from '../error-of.ts'
import { enter, leave } from './pass-cookie.ts'

type Typed = { number: string; code: string }

export function showEntrance(context: PageContext): Response {
  const { query } = context
  const typed = { number: (query.get('no') ?? '').slice(0, 60), code: '' }
  return context.html(<Entrance context={context} typed={typed} errors={[]} />)
}

export async function comeIn(context: PageContext): Promise<Response> {
  const form = await context.form()
  const typed = { number: form.text('no'), code: form.text('kod') }
  const errors = shapeErrors(context, typed)
  const registerNumber = writtenOut(context, typed.number)
  if (errors.length > 0 || registerNumber === undefined) return refuse(context, typed, errors)
  const claim = { registerNumber, code: typed.code, address: context.address }
  const proof = await proveFollower(context.desk, claim)
  if (proof.outcome === 'blocked') return blockedPage(context)
  if (proof.outcome === 'wrong') {
    const message = context.texts.citizen.follow.errors.wrong
    return refuse(context, typed, [{ field: 'kod', message }])
  }
  enter(context, proof.requestId, proof.codeHash)
  return context.see(paths.followed())
}

export function goOut(context: PageContext): Response {
  leave(context)
  return context.see(`${paths.follow()}?cikildi=1`)
}

/** The number as it stands in the register, whatever way it was typed. */
function writtenOut({ municipality }: PageContext, typed: string): string | undefined {
  const number = parseRegisterNumber(typed)
  if (number === undefined) return undefined
  const prefix = number.prefix ?? municipality.settings.numberPrefix
  return formatRegisterNumber(number.year, number.serial, prefix)
}

function exampleNumber({ municipality, today }: PageContext): string {
  return formatRegisterNumber(Number(today.slice(0, 4)), 123, municipality.settings.numberPrefix)
}

/** What cannot be a number or a code is said at the field; it says nothing about what is registered. */
function shapeErrors(context: PageContext, { number, code }: Typed): FieldError[] {
  const words = context.texts.citizen.follow.errors
  const errors: FieldError[] = []
  if (number.trim() === '') errors.push({ field: 'no', message: words.number })
  else if (writtenOut(context, number) === undefined)
    errors.push({ field: 'no', message: words.numberShape(exampleNumber(context)) })
  if (code.trim() === '') errors.push({ field: 'kod', message: words.code })
  else if (normaliseSecretCode(code) === undefined)
    errors.push({ field: 'kod', message: words.codeShape })
  return errors
}

function refuse(context: PageContext, typed: Typed, errors: readonly FieldError[]): Response {
  return context.html(<Entrance context={context} typed={typed} errors={errors} />, 422)
}

type EntranceProps = { context: PageContext; typed: Typed; errors: readonly FieldError[] }

function Entrance({ context, typed, errors }: EntranceProps) {
  const { texts, query, frame } = context
  const words = texts.citizen.follow
  const title = errors.length > 0 ? texts.citizen.apply.errorTitle(words.title) : words.title
  return (
    <CitizenLayout frame={frame} title={title} section="follow">
      <ErrorSummary errors={errors} />
      {query.has('cikildi') && <Notice tone="info" title={words.ended} announced />}
      {query.has('kapandi') && <Notice tone="info" title={words.expired} announced />}
      <h1>{words.title}</h1>
      <p>
        {words.intro} {words.noIdentity}
      </p>
      <Form action={paths.follow()}>
        <TextField
          name="no"
          label={words.number}
          hint={words.numberHint(exampleNumber(context))}
          width="medium"
          autocomplete="off"
          spellcheck={false}
          value={typed.number}
          error={errorOf(errors, 'no')}
        />
        <TextField
          name="kod"
          label={words.code}
          hint={words.codeHint}
          width="medium"
          autocomplete="off"
          spellcheck={false}
          value={typed.code}
          error={errorOf(errors, 'kod')}
        />
        <Buttons>
          <Button>{words.submit}</Button>
        </Buttons>
      </Form>
      <details>
        <summary>{words.lost}</summary>
        <p>{words.lostText}</p>
      </details>
    </CitizenLayout>
  )
}

function blockedPage(context: PageContext): Response {
  const words = context.texts.citizen.follow.blocked
  const { phone } = context.municipality.settings
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title} section="follow">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {phone && <p>{words.phone(phone)}</p>}
    </CitizenLayout>,
    429,
  )
}
