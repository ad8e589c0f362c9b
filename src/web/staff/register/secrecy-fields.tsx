// The part of the desk officer's form about the person's own rights: an identity that stays hidden, and
// the privacy notice that was given.
import { CheckTiles } from '../../ui/form/choice-tiles.tsx'
import type { RegisterFormProps } from './register-form.tsx'

/** The notice is ticked by hand: a tick that is there already says nothing. */
export function SecrecyFields({ frame, typed, errors }: RegisterFormProps) {
  const words = frame.context.texts.staff.register.secrecy
  const chosen = (name: string) => (typed[name] === 'evet' ? ['evet'] : [])
  return (
    <>
      <CheckTiles
        name="gizli"
        label={words.hidden}
        optional
        choices={[{ value: 'evet', label: words.hiddenYes, hint: words.hiddenHint }]}
        values={chosen('gizli')}
        error={errors.gizli}
      />
      <CheckTiles
        name="aydinlatma"
        label={words.notice}
        optional
        choices={[{ value: 'evet', label: words.noticeYes }]}
        values={chosen('aydinlatma')}
      />
    </>
  )
}
