// The desk officer's form: everything on one page, in the order in which somebody at the counter speaks.
import { uploadAccept } from '../../../core/attachments/upload-rules.ts'
import { TEXT_LENGTH_MAX } from '../../../core/request/commands.ts'
import { applicantTypes, requestKinds, signatures } from '../../../core/request/vocabulary.ts'
import type { AttachmentRow } from '../../../features/requests/attachment-rows.ts'
import type { KnownRequest } from '../../../features/requests/receive-request.ts'
import { paths } from '../../paths.ts'
import { Button, Buttons } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { FieldFrame, fieldIds } from '../../ui/form/field-frame.tsx'
import { FileField } from '../../ui/form/file-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { DateField, TextArea, TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import type { Typed } from '../act/act-form-props.ts'
import { keptFiles } from '../act/kept-files.ts'
import { nameIn } from '../frame/names.ts'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { topicLabel } from './find-topic.ts'
import { LawFields } from './law-fields.tsx'
import { deskChannels } from './read-registration.ts'
import { SecrecyFields } from './secrecy-fields.tsx'

export type RegisterFormProps = {
  frame: StaffFrame
  typed: Typed
  errors: Readonly<Record<string, string>>
  canSaveAnyway: boolean
  waiting: readonly AttachmentRow[]
  /** The request that has this CİMER number already. */
  known?: KnownRequest | undefined
  /** Key of the act and seed of the code: a second press is the same registration with the same code. */
  carried: Readonly<Record<string, string>>
}

export function RegisterForm(props: RegisterFormProps) {
  const { frame, errors, canSaveAnyway, carried, known } = props
  const words = frame.context.texts.staff.register
  return (
    <Form action={paths.register()} fields={carried} files label={words.title}>
      <div class="register-top">
        <ErrorSummary errors={inOrderOfPage(errors)} />
        {known && <Known frame={frame} known={known} />}
      </div>
      <RequestFields {...props} />
      <ApplicantFields {...props} />
      <PaperFields {...props} />
      <LawFields {...props} />
      {canSaveAnyway && <p class="hint">{words.saveAnywayWhy}</p>}
      <Buttons>
        <Button shortcut="Ctrl Enter">{words.save}</Button>
        {canSaveAnyway && (
          <Button kind="secondary" name="eksik" value="evet">
            {words.saveAnyway}
          </Button>
        )}
      </Buttons>
    </Form>
  )
}

/** The fields that can be wrong, from the top of the page to its end. */
const fieldOrder = 'metin telefon eposta kimlik gizli gelis dosya cimer'.split(' ')

const inOrderOfPage = (errors: RegisterFormProps['errors']) =>
  Object.entries(errors)
    .map(([field, message]) => ({ field, message }))
    .toSorted((one, other) => fieldOrder.indexOf(one.field) - fieldOrder.indexOf(other.field))

function Known({ frame, known }: { frame: StaffFrame; known: KnownRequest }) {
  const words = frame.context.texts.staff.registerLaw
  return (
    <Notice tone="refusal" title={words.knownTitle} announced>
      <p>{words.known(known.registerNumber)}</p>
      <p>
        <a href={paths.request(known.requestId)}>{words.openKnown}</a>
      </p>
    </Notice>
  )
}

function RequestFields(props: RegisterFormProps) {
  const { frame, typed, errors } = props
  const { texts } = frame.context
  const words = texts.staff.register
  return (
    <fieldset class="part">
      <legend>{words.request}</legend>
      <TextArea
        name="metin"
        label={words.text}
        hint={words.textHint}
        optional
        rows={4}
        maxLength={TEXT_LENGTH_MAX}
        value={typed.metin}
        error={errors.metin}
      />
      <div class="side-by-side">
        <TopicField frame={frame} value={typed.konu} />
        <SelectField
          name="tur"
          label={words.kind}
          placeholder={false}
          value={typed.tur}
          options={requestKinds.map(value => ({ value, label: texts.staff.words.kinds[value] }))}
        />
      </div>
      <div class="side-by-side">
        <SelectField
          name="ilce"
          label={words.district}
          optional
          value={typed.ilce}
          options={frame.names.districts.map(district => ({ value: district, label: district }))}
        />
        <TextField name="sokak" label={words.street} optional value={typed.sokak} />
        <TextField name="tarif" label={words.placeMore} optional value={typed.tarif} />
      </div>
    </fieldset>
  )
}

/** Type to narrow; the browser's own list, so that it works without a script. */
function TopicField({ frame, value }: { frame: StaffFrame; value: string | undefined }) {
  const { context, names } = frame
  const words = context.texts.staff.register
  const field = { name: 'konu', label: words.topic, hint: words.topicHint, optional: true }
  const parents = new Set(names.topics.map(topic => topic.parentTopicId))
  const topics = names.topics.filter(topic => topic.isActive && !parents.has(topic.topicId))
  return (
    <FieldFrame field={field}>
      <input
        class="input full"
        id="konu"
        name="konu"
        list="konular"
        autocomplete="off"
        value={value}
        aria-describedby={fieldIds(field).describedBy}
      />
      <datalist id="konular">
        {topics.map(topic => (
          <option value={topicLabel(nameIn(topic, context.language), topic.code)} />
        ))}
      </datalist>
    </FieldFrame>
  )
}

function ApplicantFields(props: RegisterFormProps) {
  const { frame, typed, errors } = props
  const { texts } = frame.context
  const words = texts.staff.register
  return (
    <fieldset class="part">
      <legend>{words.applicant}</legend>
      <div class="side-by-side">
        <TextField name="ad" label={words.name} optional value={typed.ad} autocomplete="off" />
        <TextField
          name="telefon"
          label={words.phone}
          optional
          type="tel"
          value={typed.telefon}
          error={errors.telefon}
          autocomplete="off"
        />
        <SelectField
          name="kim"
          label={words.applicantType}
          placeholder={false}
          value={typed.kim}
          options={applicantTypes.map(value => ({
            value,
            label: texts.staff.words.applicantTypes[value],
          }))}
        />
      </div>
      <TextField
        name="adres"
        label={words.address}
        optional
        value={typed.adres}
        autocomplete="off"
      />
      <div class="side-by-side">
        <TextField
          name="eposta"
          label={words.email}
          optional
          type="email"
          value={typed.eposta}
          error={errors.eposta}
          autocomplete="off"
        />
        <TextField
          name="kimlik"
          label={words.nationalId}
          hint={words.nationalIdHint}
          optional
          inputMode="numeric"
          value={typed.kimlik}
          error={errors.kimlik}
          autocomplete="off"
        />
      </div>
      <SecrecyFields {...props} />
    </fieldset>
  )
}

function PaperFields(props: RegisterFormProps) {
  const { frame, typed, errors } = props
  const { texts, today } = frame.context
  const words = texts.staff.register
  const lists = texts.staff.words
  return (
    <fieldset class="part">
      <legend>{words.paper}</legend>
      <div class="side-by-side">
        <SelectField
          name="kanal"
          label={words.channel}
          placeholder={false}
          value={typed.kanal}
          options={deskChannels.map(value => ({ value, label: lists.channels[value] }))}
        />
        <SelectField
          name="imza"
          label={words.signature}
          placeholder={false}
          value={typed.imza ?? 'none'}
          options={signatures.map(value => ({ value, label: lists.signatures[value] }))}
        />
        <DateField
          name="gelis"
          label={words.receivedOn}
          hint={words.receivedOnHint}
          max={today}
          value={typed.gelis ?? today}
          error={errors.gelis}
        />
      </div>
      <FileField
        name="dosya"
        label={words.files}
        optional
        multiple
        accept={uploadAccept}
        error={errors.dosya}
        kept={keptFiles(props)}
      />
    </fieldset>
  )
}
