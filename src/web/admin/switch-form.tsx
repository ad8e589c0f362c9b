// Owns the form of one button that switches something: in or out of use, with the sentence that says what
// it means.
import { Button, type ButtonKind } from '../ui/form/button.tsx'
import { HiddenFields } from '../ui/form/form.tsx'

export type SwitchFormProps = {
  action: string
  fields?: { readonly [name: string]: string } | undefined
  label: string
  note?: string | undefined
  kind?: ButtonKind | undefined
}

export function SwitchForm({ action, fields, label, note, kind = 'secondary' }: SwitchFormProps) {
  return (
    <form class="switch" method="post" action={action}>
      <HiddenFields fields={fields} />
      <Button kind={kind}>{label}</Button>
      {note && <p class="hint">{note}</p>}
    </form>
  )
}

/** The value of the hidden field `kullanim`. */
export const use = { on: { kullanim: 'evet' }, off: { kullanim: 'hayir' } } as const
