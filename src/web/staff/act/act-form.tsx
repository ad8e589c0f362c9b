// The one small form that is open on the page of a request: its fields, and what every act carries along.
import type { VNode } from 'preact'
import { paths } from '../../paths.ts'
import type { StaffActsTexts } from '../../texts/tr/staff/acts.ts'
import { Button, Buttons, LinkButton } from '../../ui/form/button.tsx'
import { ErrorSummary } from '../../ui/form/error-summary.tsx'
import { Form } from '../../ui/form/form.tsx'
import { Notice } from '../../ui/show/notice.tsx'
import { Paragraphs } from '../request/paragraphs.tsx'
import type { ActFormProps, Blocked } from './act-form-props.ts'
import { actSlugs, type StaffAct } from './act-keys.ts'
import { AssignForm, ClassifyForm, ReturnForm, RouteForm } from './dispatch-forms.tsx'
import { ForwardForm, hasOwnButtons } from './forward-form.tsx'
import { AskIdentityForm, DeclineIdentityForm, OpenIdentityForm } from './identity-forms.tsx'
import {
  AnswerAppealForm,
  DecideAppealForm,
  DemandForm,
  FileAppealForm,
  whyNoDemand,
} from './law/appeal-forms.tsx'
import { ExtendForm, whyNoExtension } from './law/extend-form.tsx'
import { FeeForm, PaymentForm } from './law/fee-forms.tsx'
import { SilenceForm } from './law/silence-form.tsx'
import { ApproveForm } from './reply/approve-form.tsx'
import { FindingsPart } from './reply/findings-part.tsx'
import { CHECK_ONLY } from './reply/read-reply.ts'
import { ReplyForm } from './reply/reply-form.tsx'
import {
  AnswerForm,
  AskForm,
  DeclineForm,
  InterimForm,
  NoteForm,
  PromiseForm,
  VerifyForm,
} from './word-forms.tsx'
import { WorkForm } from './work-form.tsx'

const fieldsOf: { readonly [act in StaffAct]: (props: ActFormProps) => VNode | null } = {
  classify: ClassifyForm,
  route: RouteForm,
  // Accepting asks for nothing: the bar does it at once.
  accept: () => null,
  return: ReturnForm,
  assign: AssignForm,
  'add-note': NoteForm,
  ask: AskForm,
  'answer-question': AnswerForm,
  'send-interim': InterimForm,
  promise: PromiseForm,
  'record-work': WorkForm,
  'verify-work': VerifyForm,
  'submit-reply': ReplyForm,
  'send-reply': ReplyForm,
  'approve-reply': ApproveForm,
  'decline-reply': DeclineForm,
  'ask-identity': AskIdentityForm,
  'open-identity': OpenIdentityForm,
  'decline-identity': DeclineIdentityForm,
  forward: ForwardForm,
  extend: ExtendForm,
  'ask-fee': FeeForm,
  'record-payment': PaymentForm,
  'file-appeal': FileAppealForm,
  'record-demand': DemandForm,
  'answer-appeal': AnswerAppealForm,
  'decide-appeal': DecideAppealForm,
  'explain-silence': SilenceForm,
}

/** Forms that say why not before anybody types: the law's day has passed, there is nothing to ask. */
const blockedOf: { readonly [act in StaffAct]?: (props: ActFormProps) => Blocked | undefined } = {
  extend: whyNoExtension,
  'record-demand': whyNoDemand,
}

/** Acts whose form may carry files. */
export const actsWithFiles: readonly StaffAct[] = [
  'add-note',
  'record-work',
  'submit-reply',
  'send-reply',
]

/** Acts whose words can be checked without being sent. */
const checkable: readonly StaffAct[] = ['submit-reply', 'send-reply', 'send-interim']

type Props = ActFormProps & {
  act: StaffAct
  /** Hidden fields: key of the act, version that was read, the way back. */
  carried: Readonly<Record<string, string>>
  cancelHref: string
}

export function ActForm({ act, carried, cancelHref, ...props }: Props) {
  const { texts } = props.frame.context
  const words = texts.staff.acts
  const Fields = fieldsOf[act]
  const title = words.acts[act].name
  const blocked = blockedOf[act]?.(props)
  if (blocked)
    return <BlockedForm {...{ title, blocked, cancelHref, words }} typed={props.typed.metin} />
  return (
    <section class="act-form" id="islem" aria-labelledby="islem-baslik" tabIndex={-1}>
      <h2 id="islem-baslik">{title}</h2>
      <ErrorSummary
        errors={Object.entries(props.errors).map(([field, message]) => ({ field, message }))}
      />
      <Form
        action={`${paths.requestAct(props.detail.requestId, actSlugs[act])}#islem`}
        fields={carried}
        files={actsWithFiles.includes(act)}
        label={title}
      >
        <Fields {...props} />
        {act !== 'approve-reply' && <FindingsPart {...props} />}
        <Buttons>
          {!hasOwnButtons(act) && <Button shortcut="Ctrl Enter">{title}</Button>}
          {checkable.includes(act) && (
            <Button kind="secondary" icon="check" name={CHECK_ONLY} value="evet">
              {texts.staff.replyChecks.form.check}
            </Button>
          )}
          <LinkButton kind="quiet" href={cancelHref}>
            {words.form.cancel}
          </LinkButton>
        </Buttons>
      </Form>
    </section>
  )
}

type BlockedProps = {
  title: string
  blocked: Blocked
  cancelHref: string
  words: StaffActsTexts
  typed: string | undefined
}

/** The reason instead of the fields; what somebody had typed before the day passed stays readable. */
function BlockedForm({ title, blocked, cancelHref, words, typed }: BlockedProps) {
  return (
    <section class="act-form" id="islem" aria-labelledby="islem-baslik" tabIndex={-1}>
      <h2 id="islem-baslik">{title}</h2>
      <Notice tone="refusal" title={blocked.title}>
        <p>{blocked.why}</p>
      </Notice>
      {typed && (
        <blockquote>
          <Paragraphs text={typed} />
        </blockquote>
      )}
      <Buttons>
        <LinkButton kind="quiet" href={cancelHref}>
          {words.form.cancel}
        </LinkButton>
      </Buttons>
    </section>
  )
}
