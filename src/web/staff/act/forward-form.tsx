// The form of forwarding to the competent body: which body, under which law, what each of the two letters
// says; then both letters as they will leave.
import { checkNames } from '../../../core/replies/reply-facts.ts'
import { forwardingGround } from '../../../core/request/law/decide-forwarding.ts'
import { bodyKinds } from '../../../features/routing/bodies.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { HiddenFields } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import { Paragraphs } from '../request/paragraphs.tsx'
import { ForwardBy } from '../request/proposal-part.tsx'
import type { ActFormProps } from './act-form-props.ts'
import type { StaffAct } from './act-keys.ts'
import { forwardFields, isPreview, lettersOf, proposedLetters } from './forward-letters.ts'
import { overruleField } from './reply/read-reply.ts'

/** The preview has two ways on, so the form brings its own buttons. */
export const hasOwnButtons = (act: StaffAct): boolean => act === 'forward'

export function ForwardForm(props: ActFormProps) {
  const hasErrors = Object.keys(props.errors).length > 0
  return isPreview(props.typed) && !hasErrors ? <Preview {...props} /> : <Fields {...props} />
}

function Fields(props: ActFormProps) {
  const { frame, detail, typed, errors, routing } = props
  const words = frame.context.texts.routing.desk.forward
  const { proposal } = routing
  const owner = proposal?.kind === 'body' ? proposal.body.bodyId : undefined
  const letters = proposedLetters(detail)
  const ordered = routing.bodies.toSorted(
    (one, other) => Number(other.bodyId === owner) - Number(one.bodyId === owner),
  )
  return (
    <>
      <ForwardBy frame={frame} routing={routing} />
      <p class="hint">
        {words.law}: {words.laws[forwardingGround(detail.state.legalClass)]}
      </p>
      <SelectField
        name="kurum"
        label={words.body}
        hint={words.bodyHint}
        placeholder={words.notListed}
        value={typed.kurum ?? owner ?? ''}
        error={errors.kurum}
        options={ordered.map(({ bodyId, name }) => ({
          value: bodyId,
          label: bodyId === owner ? words.fromMap(name) : name,
        }))}
      />
      <TypedBody {...props} />
      <TextArea
        name="metin"
        label={words.transfer}
        hint={words.transferHint}
        rows={7}
        value={typed.metin ?? letters.transfer}
        error={errors.metin}
      />
      <TextArea
        name="bildirim"
        label={words.notice}
        hint={words.noticeHint}
        rows={7}
        value={typed.bildirim ?? letters.notice}
        error={errors.bildirim}
      />
      <Buttons>
        <Button name="adim" value="goster" shortcut="Ctrl Enter">
          {words.preview}
        </Button>
      </Buttons>
    </>
  )
}

/** Folded away: most bodies are on the list. */
function TypedBody({ frame, typed, errors }: ActFormProps) {
  const { routing } = frame.context.texts
  const words = routing.desk.forward
  const isOpen =
    (typed.ad ?? '') !== '' || ['ad', 'ilce', 'kep', 'eposta'].some(name => errors[name])
  const line = (name: string, label: string) => (
    <TextField name={name} label={label} optional value={typed[name]} error={errors[name]} />
  )
  return (
    <details class="add-form" open={isOpen}>
      <summary>{words.typedTitle}</summary>
      <p class="hint">{words.typedHint}</p>
      {line('ad', words.typedName)}
      <SelectField
        name="kurum-turu"
        label={words.typedKind}
        placeholder={false}
        value={typed['kurum-turu'] ?? 'other'}
        error={errors['kurum-turu']}
        options={bodyKinds.map(value => ({ value, label: routing.words.bodyKinds[value] }))}
      />
      {line('ilce', words.typedDistrict)}
      {line('adres', words.typedAddress)}
      {line('telefon', words.typedPhone)}
      {line('eposta', words.typedEmail)}
      {line('kep', words.typedKep)}
    </details>
  )
}

function Preview(props: ActFormProps) {
  const { frame, typed, routing } = props
  const words = frame.context.texts.routing.desk.forward
  const { name, transfer, notice } = lettersOf(frame.context, props.detail, routing.bodies, typed)
  return (
    <>
      <h3>{words.previewTitle}</h3>
      <p class="hint">{words.previewNote}</p>
      <h4>{words.toBody(name)}</h4>
      <blockquote>
        <Paragraphs text={transfer} />
      </blockquote>
      <h4>{words.toApplicant}</h4>
      <blockquote>
        <Paragraphs text={notice} />
      </blockquote>
      <HiddenFields
        fields={Object.fromEntries(
          [...forwardFields, ...checkNames.map(overruleField)].flatMap(field =>
            typed[field] ? [[field, typed[field]]] : [],
          ),
        )}
      />
      <Buttons>
        <Button name="adim" value="gonder" icon="forward">
          {frame.context.texts.staff.acts.acts.forward.name}
        </Button>
        <Button name="adim" value="duzenle" kind="secondary">
          {words.change}
        </Button>
      </Buttons>
    </>
  )
}
