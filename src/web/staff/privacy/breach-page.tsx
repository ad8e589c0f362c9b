// One data breach: what happened, until when the Board is owed the notice, what was done, and the form
// to add more.
import { breachStepKinds, isToldLate } from '../../../core/privacy/breach.ts'
import { localTimeOf } from '../../../core/time/dates.ts'
import { formatDateTime, formatNumber, formatShortDateTime } from '../../../core/turkish/format.ts'
import { type Breach, findBreach } from '../../../features/privacy/breach-queries.ts'
import { addBreachStep } from '../../../features/privacy/record-breach.ts'
import { isId } from '../../../features/requests/request-detail.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { StateMark } from '../../ui/show/state-mark.tsx'
import { SummaryList } from '../../ui/show/summary-list.tsx'
import { TimeLine, type TimeLineEntry } from '../../ui/show/time-line.tsx'
import { staffName } from '../frame/names.ts'
import { type StaffFrame, StaffPage, staffFrameOf } from '../frame/staff-page.tsx'
import { Paragraphs } from '../request/paragraphs.tsx'
import { boardStanding, breachErrors, peopleStanding } from './breach-words.ts'
import { readMoment } from './read-moment.ts'
import { type Attempt, StepForm } from './step-form.tsx'

export async function breachPage(context: PageContext): Promise<Response> {
  const breach = await breachOf(context)
  if (breach === undefined) return await context.notFound()
  const typed = { gun: context.today, saat: localTimeOf(context.desk.now()).slice(0, 5) }
  return await show(context, breach, { typed, errors: {}, actKey: context.desk.newId() })
}

async function breachOf({ desk, param }: PageContext): Promise<Breach | undefined> {
  const breachId = param('id')
  return isId(breachId) ? await findBreach(desk, breachId) : undefined
}

const fieldNames: Readonly<Record<string, string>> = {
  text: 'aciklama',
  reference: 'sayi',
  lateReason: 'gecikme',
}

export async function takeStep(context: PageContext): Promise<Response> {
  const breach = await breachOf(context)
  if (breach === undefined) return await context.notFound()
  const form = await context.form()
  const given = form.text('anahtar')
  const actKey = isId(given) ? given : context.desk.newId()
  const happened = readMoment(form, 'gun', 'saat')
  const result = await addBreachStep(context.desk, context.actor(), {
    breachId: breach.breachId,
    stepId: actKey,
    kind: breachStepKinds.find(kind => kind === form.text('adim')) ?? 'note-added',
    happenedAt: happened.at,
    text: form.text('aciklama'),
    reference: form.text('sayi'),
    lateReason: form.text('gecikme'),
  })
  if (result.ok) return context.see(`${paths.breach(breach.breachId)}?oldu=eklendi`)
  if (result.because !== 'invalid')
    return await (result.because === 'not-found' ? context.notFound() : context.forbidden())
  const errors = breachErrors(context, happened, result.problems, fieldNames)
  return await show(context, breach, { typed: form.values, errors, actKey }, 422)
}

async function show(
  context: PageContext,
  breach: Breach,
  attempt: Attempt,
  status = 200,
): Promise<Response> {
  const frame = await staffFrameOf(context)
  const words = context.texts.privacy.breaches
  const { language } = context
  const title = words.one(formatShortDateTime(breach.learnedAt, language))
  return context.html(
    <StaffPage frame={frame} title={title} place="veri-ihlalleri">
      <div class="request-alone">
        <p>
          <a class="back" href={paths.breaches()}>
            {words.title}
          </a>
        </p>
        {context.query.has('oldu') && <Notice tone="info" title={words.done} announced />}
        <h1>{title}</h1>
        <p class="marks">
          {[boardStanding(context, breach), peopleStanding(context, breach)].map(state => (
            <StateMark tone={state.tone}>{state.words}</StateMark>
          ))}
        </p>
        <Facts context={context} breach={breach} />
        <section>
          <h2>{words.stepTitle}</h2>
          <StepForm context={context} breach={breach} attempt={attempt} />
        </section>
        <section>
          <h2>{words.history}</h2>
          <TimeLine entries={historyOf(frame, breach)} />
        </section>
      </div>
    </StaffPage>,
    status,
  )
}

function Facts({ context, breach }: { context: PageContext; breach: Breach }) {
  const words = context.texts.privacy.breaches
  const { language } = context
  const people =
    breach.peopleCount === null ? words.peopleUnknown : formatNumber(breach.peopleCount, language)
  return (
    <SummaryList
      rows={[
        { label: words.due, value: formatDateTime(breach.dueAt, language) },
        { label: words.what, value: <Paragraphs text={breach.what} /> },
        {
          label: words.categories,
          value: breach.categories.map(name => words.categoryNames[name]).join(' · '),
        },
        { label: words.people, value: people },
        { label: words.measures, value: <Paragraphs text={breach.measures} /> },
      ]}
    />
  )
}

function historyOf({ context, names }: StaffFrame, breach: Breach): TimeLineEntry[] {
  const words = context.texts.privacy.breaches
  const { language } = context
  const at = (moment: string) => ({ words: formatShortDateTime(moment, language), iso: moment })
  const steps = breach.steps.toReversed().map((step): TimeLineEntry => {
    const isLate = isToldLate(step, breach)
    return {
      at: at(step.happenedAt),
      who: staffName(names, step.recordedBy),
      title: isLate ? words.state.toldLate : words.steps[step.kind],
      tone: isLate ? 'late' : 'plain',
      more: (
        <>
          <Paragraphs text={step.text} />
          {step.reference !== '' && <p>{words.referenceSaid(step.reference)}</p>}
          {step.lateReason !== '' && <p>{words.lateReasonSaid(step.lateReason)}</p>}
        </>
      ),
    }
  })
  const recorded: TimeLineEntry = {
    at: at(breach.recordedAt),
    who: staffName(names, breach.recordedBy),
    title: words.recordedTitle,
    icon: 'alert',
  }
  return [...steps, recorded]
}
