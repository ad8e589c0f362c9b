// The answer to a form whose sender is no longer signed in: nothing was done, nothing that was typed is lost.
// One signs in beside it and sends the same form again.
import { Button, Buttons } from '../ui/form/button.tsx'
import { Form as PostForm } from '../ui/form/form.tsx'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { Notice } from '../ui/show/notice.tsx'
import type { Form } from './form.ts'
import type { PageContext } from './page-context.ts'

type Lost = { form: Form; enterPath: string; whose: 'staff' | 'applicant' }

export function keptWordsPage(context: PageContext, { form, enterPath, whose }: Lost): Response {
  const words = context.texts.errors.keptWords
  const { title, enter } = words[whose]
  return context.html(
    <CitizenLayout frame={context.frame} title={title}>
      <h1>{title}</h1>
      <Notice tone="info" title={words.kept} announced />
      <ol>
        <li>
          <a href={enterPath} target="_blank" rel="noopener">
            {enter}
          </a>
        </li>
        <li>{words.thenSend}</li>
      </ol>
      <PostForm action={context.path} label={words.send}>
        {typedFields(form).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </PostForm>
      <p class="hint">{words.files}</p>
    </CitizenLayout>,
    403,
  )
}

/** Passwords do not travel back. */
const typedFields = (form: Form): [string, string][] =>
  Object.keys(form.values)
    .filter(name => !/parola/.test(name))
    .flatMap(name => form.texts(name).map((value): [string, string] => [name, value]))

/** Whether somebody filled in or chose anything; a bare press can simply be made again. */
export const hasWords = (form: Form): boolean =>
  typedFields(form).some(([name, value]) => name !== 'anahtar' && value.trim() !== '')
