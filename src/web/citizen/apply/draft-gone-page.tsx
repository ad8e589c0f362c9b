// Says kindly that the beginning of an application is not there any more, and what was kept.
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton } from '../../ui/form/button.tsx'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'

/** `isKept`: a new draft already has what was just typed. */
export function draftGonePage(context: PageContext, { isKept }: { isKept: boolean }): Response {
  const words = context.texts.citizen.apply.gone
  const { phone } = context.municipality.settings
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title} section="apply">
      <h1>{words.title}</h1>
      {isKept && <p>{words.kept}</p>}
      <p>{words.text}</p>
      {phone && <p>{words.phone(phone)}</p>}
      <Buttons>
        <LinkButton href={paths.applyStep('ne')}>{words.start}</LinkButton>
      </Buttons>
    </CitizenLayout>,
    410,
  )
}
