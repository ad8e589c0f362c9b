// Owns the administrator's pages of one person: adding, roles and units, and what is done to an account.
import type { SettingProblem } from '../../../features/municipality/setting-changes.ts'
import {
  addStaff,
  changeStaff,
  endStaffSessions,
  resetPassword,
  resetSecondFactor,
  setStaffActive,
} from '../../../features/organisation/change-staff.ts'
import {
  listStaff,
  listUnits,
  type StaffMember,
} from '../../../features/organisation/organisation-queries.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { Notice } from '../../ui/show/notice.tsx'
import { AdminPage } from '../admin-page.tsx'
import { answerChange, keyIn } from '../answer-change.ts'
import { SwitchForm, use } from '../switch-form.tsx'
import { keepPassword, readPassword } from './password-once.ts'
import { nobody, StaffForm, type StaffTyped, staffTyped } from './staff-form.tsx'

type Sent = { typed: StaffTyped; problems: readonly SettingProblem[]; key?: string }

export const newStaffPage = (context: PageContext): Promise<Response> =>
  showNew(context, { typed: nobody, problems: [] })

async function showNew(context: PageContext, { typed, problems, key }: Sent): Promise<Response> {
  const { desk, texts } = context
  const words = texts.admin.staff
  return context.html(
    <AdminPage context={context} title={words.addTitle} place="staff">
      <Back context={context} />
      <h1>{words.addTitle}</h1>
      <StaffForm
        context={context}
        action={paths.adminStaff()}
        units={await listUnits(desk.store, desk.municipalityId)}
        typed={typed}
        problems={problems}
        fields={{ anahtar: key ?? desk.newId() }}
        button={texts.admin.frame.add}
        isNew
      />
    </AdminPage>,
    problems.length > 0 ? 422 : 200,
  )
}

export async function takeStaff(context: PageContext): Promise<Response> {
  const form = await context.form()
  const staffId = keyIn(form, context)
  const typed = staffTyped(form)
  const result = await addStaff(context.desk, context.actor(), { staffId, ...typed })
  if (result.ok && result.done) keepPassword(context, staffId, result.done.password)
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: 'eklendi',
    again: problems => showNew(context, { typed, problems, key: staffId }),
  })
}

export const staffMemberPage = (context: PageContext): Promise<Response> => showPerson(context)

async function showPerson(context: PageContext, sent?: Sent): Promise<Response> {
  const { desk, texts } = context
  const [staff, units] = await Promise.all([
    listStaff(desk.store, desk.municipalityId),
    listUnits(desk.store, desk.municipalityId),
  ])
  const person = staff.find(each => each.staffId === context.param('id'))
  if (person === undefined) return await context.notFound()
  const words = texts.admin.staff
  const password = readPassword(context, person.staffId)
  return context.html(
    <AdminPage
      context={context}
      title={person.name}
      place="staff"
      undo={
        context.query.get('oldu') === 'kullanim-disi' && (
          <Service context={context} person={person} isUndo />
        )
      }
    >
      <Back context={context} />
      <h1>{person.name}</h1>
      <p class="hint">{person.userName}</p>
      {person.staffId === context.staff?.staffId && <Notice tone="info" title={words.self} />}
      {password !== undefined && (
        <Notice tone="confirmed" title={words.passwordShown(person.name)}>
          <p class="new-password">{password}</p>
          <p>{words.passwordOnce}</p>
        </Notice>
      )}
      <StaffForm
        context={context}
        action={paths.adminStaffMember(person.staffId)}
        units={units}
        typed={sent?.typed ?? { ...person }}
        problems={sent?.problems ?? []}
        button={texts.admin.frame.save}
      />
      <Account context={context} person={person} />
    </AdminPage>,
    sent === undefined ? 200 : 422,
  )
}

function Back({ context }: { context: PageContext }) {
  return (
    <p>
      <a class="back" href={paths.adminStaff()}>
        {context.texts.admin.frame.back}
      </a>
    </p>
  )
}

type PersonProps = { context: PageContext; person: StaffMember }

function Account({ context, person }: PersonProps) {
  const words = context.texts.admin.staff
  const act = (action: string) => paths.adminStaffAct(person.staffId, action)
  return (
    <section class="danger">
      <h2>{words.account}</h2>
      {person.isActive && (
        <>
          <SwitchForm action={act('parola')} label={words.password} note={words.passwordNote} />
          <SwitchForm action={act('oturum')} label={words.sessions} note={words.sessionsNote} />
          {person.hasTotp && (
            <SwitchForm
              action={act('ikinci-adim')}
              label={words.factorReset}
              note={words.factorNote}
            />
          )}
        </>
      )}
      <Service context={context} person={person} />
    </section>
  )
}

function Service({ context, person, isUndo }: PersonProps & { isUndo?: boolean }) {
  const { staff: words, frame } = context.texts.admin
  const { isActive } = person
  return (
    <SwitchForm
      action={paths.adminStaffAct(person.staffId, 'kullanim')}
      fields={isActive ? use.off : use.on}
      kind={isActive ? 'grave' : 'secondary'}
      label={isUndo ? frame.undo : isActive ? words.deactivate : words.reactivate}
      note={isActive ? words.deactivateNote : undefined}
    />
  )
}

export async function changeStaffPage(context: PageContext): Promise<Response> {
  const typed = staffTyped(await context.form())
  const staffId = context.param('id')
  const result = await changeStaff(context.desk, context.actor(), { staffId, ...typed })
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: 'kaydedildi',
    again: problems => showPerson(context, { typed, problems }),
  })
}

/** A refusal of an account's act is said above the person as stored. */
async function againAsStored(
  context: PageContext,
  problems: readonly SettingProblem[],
): Promise<Response> {
  const { desk } = context
  const staff = await listStaff(desk.store, desk.municipalityId)
  const person = staff.find(each => each.staffId === context.param('id'))
  return await showPerson(context, { typed: person ?? nobody, problems })
}

export async function switchStaff(context: PageContext): Promise<Response> {
  const form = await context.form()
  const staffId = context.param('id')
  const isActive = form.text('kullanim') === 'evet'
  const result = await setStaffActive(context.desk, context.actor(), { staffId, isActive })
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: isActive ? 'kullanimda' : 'kullanim-disi',
    again: problems => againAsStored(context, problems),
  })
}

export async function newPasswordPage(context: PageContext): Promise<Response> {
  const staffId = context.param('id')
  const result = await resetPassword(context.desk, context.actor(), { staffId })
  if (result.ok) keepPassword(context, staffId, result.done.password)
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: 'kaydedildi',
    again: problems => againAsStored(context, problems),
  })
}

export async function endSessionsPage(context: PageContext): Promise<Response> {
  const staffId = context.param('id')
  const result = await endStaffSessions(context.desk, context.actor(), { staffId })
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: 'oturum',
    again: problems => againAsStored(context, problems),
  })
}

export async function resetFactorPage(context: PageContext): Promise<Response> {
  const staffId = context.param('id')
  const result = await resetSecondFactor(context.desk, context.actor(), { staffId })
  return await answerChange(context, result, {
    to: paths.adminStaffMember(staffId),
    word: 'ikinci-adim',
    again: problems => againAsStored(context, problems),
  })
}
