// The applicant on the page: covered by default; opening it asks for a reason and is recorded.

import { isInSight, sightReasons } from '../../../features/requests/applicant-sight.ts'
import type { Applicant, RequestDetail } from '../../../features/requests/request-detail.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import type { StaffFrame } from '../frame/staff-page.tsx'
import { type ApplicantView, viewApplicant } from './applicant-view.ts'
import { ErasedPart, HiddenPart, NoticeGiven } from './hidden-part.tsx'

type Props = { frame: StaffFrame; detail: RequestDetail; listPath: string | undefined }

export function ApplicantPart({ frame, detail, listPath }: Props) {
  const { context, staff } = frame
  const words = context.texts.staff.request.applicant
  const { applicant, state, events } = detail
  if (state.identity.isHidden) return <HiddenPart frame={frame} detail={detail} />
  const isTipOff = state.kind === 'tip-off' || state.legalClass === 'tip-off'
  if (applicant === null) {
    return (
      <section class="applicant">
        <h2>{words.anonymous}</h2>
        <p>{words.anonymousWhy}</p>
        <NoticeGiven frame={frame} state={state} />
      </section>
    )
  }
  if (applicant.erasedAt !== null) return <ErasedPart frame={frame} at={applicant.erasedAt} />
  const isOpen = isInSight(events, staff.staffId, context.desk.now())
  const view = viewApplicant(applicant, { isTipOff, isInSight: isOpen })
  return (
    <section class="applicant">
      <h2>{words.title}</h2>
      <Facts frame={frame} view={view} type={state.applicantType} />
      {!isTipOff && <FormFacts frame={frame} applicant={applicant} />}
      <NoticeGiven frame={frame} state={state} />
      {isOpen && <p class="quiet-words">{words.shown}</p>}
      {view.isCovered && (
        <details class="reveal">
          <summary data-key="h" aria-keyshortcuts="h">
            {words.show}
          </summary>
          <p>{isTipOff ? words.hiddenTipOff : words.hidden}</p>
          <Reveal frame={frame} detail={detail} listPath={listPath} />
        </details>
      )}
    </section>
  )
}

type FactsProps = {
  frame: StaffFrame
  view: ApplicantView
  type: RequestDetail['state']['applicantType']
}

function Facts({ frame, view, type }: FactsProps) {
  const { texts } = frame.context
  const words = texts.staff.request.applicant
  const rows = [
    { label: words.name, value: view.name },
    ...(type === 'person'
      ? []
      : [{ label: words.type, value: texts.staff.words.applicantTypes[type] }]),
    { label: words.phone, value: view.phone },
    { label: words.email, value: view.email },
    { label: words.address, value: view.address },
    { label: words.nationalId, value: view.nationalId },
  ]
  // The name is said even when it is missing; of the rest only what was given.
  return <SummaryList rows={rows.filter((row, at) => at === 0 || row.value !== '')} />
}

/** What the forms EK-1 and EK-2 ask beyond the person; only what was given. */
function FormFacts({ frame, applicant }: { frame: StaffFrame; applicant: Applicant }) {
  const words = frame.context.texts.staff.registerLaw
  const { answerWish: wish, authorisedPerson } = applicant
  const rows = [
    { label: words.authorised, value: authorisedPerson },
    {
      label: words.wish,
      value: wish === 'written' || wish === 'electronic' ? words.wishes[wish] : '',
    },
  ].filter(row => row.value !== '')
  return rows.length > 0 ? <SummaryList rows={rows} /> : null
}

function Reveal({ frame, detail, listPath }: Props) {
  const words = frame.context.texts.staff.request.applicant
  const fields = { anahtar: frame.context.desk.newId(), ...(listPath ? { liste: listPath } : {}) }
  return (
    <Form action={paths.requestAct(detail.requestId, 'kimlik')} fields={fields} label={words.show}>
      <SelectField
        name="neden"
        label={words.why}
        hint={words.whyNote}
        placeholder={false}
        options={sightReasons.map(value => ({ value, label: words.whys[value] }))}
      />
      <Button kind="secondary">{words.showNow}</Button>
    </Form>
  )
}
