// The second step of signing in: the code of the moment, and at the first sign-in the key for the phone.
import { findDemoCode } from '../../features/sign-in/demo-sign-in.ts'
import type { SignedIn } from '../../features/sign-in/sessions.ts'
import { confirmTotp, newTotpSecret, totpOf } from '../../features/sign-in/sign-in.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Button, Buttons } from '../ui/form/button.tsx'
import { Form } from '../ui/form/form.tsx'
import { OtpField } from '../ui/form/text-field.tsx'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { Notice } from '../ui/show/notice.tsx'
import {
  findSignedIn,
  keepSession,
  placeAfter,
  sessionToken,
  wishedPath,
} from './session-cookie.ts'

type Shown = {
  person: SignedIn
  wish: string
  hasFailed: boolean
  /** At the first sign-in of somebody with wide rights: the key that the phone will hold. */
  newSecret: string | undefined
  demoCode: string | undefined
}

export async function showCode(context: PageContext): Promise<Response> {
  const wish = wishedPath(context.query.get('geri'))
  const person = await findSignedIn(context)
  if (person === undefined) return context.see(paths.signIn())
  if (person.step === 'complete') return context.see(placeAfter(wish, person))
  const newSecret = person.hasTotp ? undefined : newTotpSecret()
  return await render(context, { person, wish, newSecret, hasFailed: false })
}

export async function takeCode(context: PageContext): Promise<Response> {
  const form = await context.form()
  const wish = wishedPath(form.text('geri'))
  const token = sessionToken(context)
  const person = await findSignedIn(context)
  if (person === undefined || token === undefined) return context.see(paths.signIn())
  if (person.step === 'complete') return context.see(placeAfter(wish, person))
  const newSecret = person.hasTotp ? undefined : readKey(form.text('anahtar'))
  const result = await confirmTotp(context.desk, {
    person,
    token,
    code: form.text('kod').slice(0, 20),
    address: context.address,
    ...(newSecret === undefined ? {} : { enrolSecret: newSecret }),
  })
  if (!result.ok) return await render(context, { person, wish, newSecret, hasFailed: true })
  keepSession(context, result.token)
  return context.see(placeAfter(wish, person))
}

async function render(context: PageContext, shown: Omit<Shown, 'demoCode'>): Promise<Response> {
  const { municipality, desk } = context
  const demoCode = municipality.settings.isDemo
    ? await findDemoCode(desk, municipality, shown.person, shown.newSecret)
    : undefined
  const page = <CodePage context={context} shown={{ ...shown, demoCode }} />
  return context.html(page, shown.hasFailed ? 422 : 200)
}

function CodePage({ context, shown }: { context: PageContext; shown: Shown }) {
  const words = context.texts.staff.signIn
  const { newSecret, wish, demoCode } = shown
  const title = newSecret === undefined ? words.codeTitle : words.enrolTitle
  const fields = { geri: wish, ...(newSecret === undefined ? {} : { anahtar: newSecret }) }
  return (
    <CitizenLayout frame={context.frame} title={title}>
      <h1>{title}</h1>
      {shown.hasFailed && (
        <Notice tone="refusal" title={words.failed} announced>
          <p>{words.failedWhy}</p>
        </Notice>
      )}
      {newSecret === undefined ? (
        <p>{words.codeWhy}</p>
      ) : (
        <NewKey words={words} secret={newSecret} userName={shown.person.userName} />
      )}
      {demoCode !== undefined && <Notice tone="info" title={words.demoCode(demoCode)} />}
      <Form action={paths.signInCode()} fields={fields} label={title}>
        <OtpField name="kod" label={words.code} hint={words.codeHint} />
        <Buttons>
          <Button icon="lock">{words.confirm}</Button>
        </Buttons>
      </Form>
      <form method="post" action={paths.signOut()}>
        <Button kind="quiet">{words.startOver}</Button>
      </form>
    </CitizenLayout>
  )
}

type Words = PageContext['texts']['staff']['signIn']

function NewKey({ words, secret, userName }: { words: Words; secret: string; userName: string }) {
  return (
    <>
      <p>{words.enrolWhy}</p>
      <dl class="summary">
        <div>
          <dt>{words.enrolKey}</dt>
          <dd>
            <span class="number">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
          </dd>
        </div>
      </dl>
      <p>
        <a href={totpOf(secret, userName).toString()}>{words.enrolLink}</a>
      </p>
      <p>{words.enrolKeep}</p>
    </>
  )
}

/** The key comes back with the code; what cannot be one is replaced, and the code then fails. */
const readKey = (text: string): string => (/^[A-Z2-7]{32}$/.test(text) ? text : newTotpSecret())
