// The page on which staff sign in: user name and password, and in a demo municipality the list of
// its accounts.
import { signIn } from '../../features/sign-in/sign-in.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { Notice } from '../ui/show/notice.tsx'
import { DemoAccounts, listShownAccounts, type ShownAccount } from './demo-accounts.tsx'
import { findSignedIn, keepSession, placeAfter, wishedPath } from './session-cookie.ts'

type Shown = { userName?: string; hasFailed?: boolean; wish: string }

/** Longer than any user name or password that somebody was given; what is longer is not looked up. */
const FIELD_LENGTH_MAX = 300

export async function showSignIn(context: PageContext): Promise<Response> {
  const wish = wishedPath(context.query.get('geri'))
  const staff = await findSignedIn(context)
  if (staff?.step === 'complete') return context.see(placeAfter(wish, staff))
  return await render(context, { wish })
}

export async function takeSignIn(context: PageContext): Promise<Response> {
  const form = await context.form()
  const wish = wishedPath(form.text('geri'))
  const userName = form.text('kullanici').trim().slice(0, FIELD_LENGTH_MAX)
  const password = form.text('parola').slice(0, FIELD_LENGTH_MAX)
  const result = await signIn(context.desk, { userName, password, address: context.address })
  if (!result.ok) return await render(context, { userName, hasFailed: true, wish })
  keepSession(context, result.token)
  return context.see(result.next === 'done' ? placeAfter(wish) : paths.signInCode(wish))
}

async function render(context: PageContext, shown: Shown): Promise<Response> {
  const accounts = await listShownAccounts(context)
  return context.html(
    <SignInPage context={context} shown={shown} accounts={accounts} />,
    shown.hasFailed ? 422 : 200,
  )
}

function SignInPage({
  context,
  shown,
  accounts,
}: {
  context: PageContext
  shown: Shown
  accounts: readonly ShownAccount[]
}) {
  const words = context.texts.staff.signIn
  return (
    <CitizenLayout
      frame={context.frame}
      title={words.title}
      width={accounts.length > 0 ? 'wide' : 'column'}
    >
      <h1>{words.title}</h1>
      {shown.hasFailed && (
        <Notice tone="refusal" title={words.failed} announced>
          <p>{words.failedWhy}</p>
        </Notice>
      )}
      <Form action={paths.signIn()} fields={{ geri: shown.wish }} label={words.title}>
        <TextField
          name="kullanici"
          label={words.userName}
          value={shown.userName}
          autocomplete="username"
          spellcheck={false}
          width="medium"
        />
        <TextField
          name="parola"
          label={words.password}
          type="password"
          autocomplete="current-password"
          width="medium"
        />
        <Buttons>
          <Button icon="lock">{words.enter}</Button>
        </Buttons>
      </Form>
      <p class="quiet">{words.forgotten}</p>
      {accounts.length > 0 && (
        <DemoAccounts context={context} accounts={accounts} wish={shown.wish} />
      )}
    </CitizenLayout>
  )
}
