// Restriction and destruction against a real database.
import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  actorOf,
  openSmallTown,
  type SmallTown,
  townStaff,
  townUnits,
} from '../../../test/support/small-town.ts'
import { instant } from '../../core/time/dates.ts'
import { verify } from '../../ledger/verify.ts'
import { inTransaction } from '../../store/store.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { findRequestDetail } from '../requests/request-detail.ts'
import { listRequests } from '../requests/request-list.ts'
import { addWaitingFiles, listWaitingFiles } from '../requests/waiting-files.ts'
import { askDestruction, decideDestruction, mayPerform } from './destroy-data.ts'
import { listDue, listRuns, readRunFacts } from './destruction-queries.ts'
import { listRestrictions, restrictPerson } from './restrict-person.ts'
import { tellOfDestruction } from './tell-of-breaches.ts'

let database: FreshDatabase
let town: SmallTown
const entered = () =>
  inTransaction(town.store, town.desk.municipalityId, trx =>
    trx
      .selectFrom('register_entries')
      .select(['register', 'serial', 'entry_key', 'entered_on', 'data'])
      .where('municipality_id', '=', town.desk.municipalityId)
      .orderBy('serial')
      .execute(),
  )

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
})
afterAll(async () => {
  const { differences, gaps } = await verify(town.store, town.desk.municipalityId)
  expect({ differences, gaps }).toEqual({ differences: [], gaps: [] })
  await town.close()
  await database.drop()
})

const FIRST_DAY = '2026-03-10T09:00:00Z'
const now = (at: string) => town.setNow(at)
const read = <T>(work: Parameters<typeof inTransaction<T>>[2]): Promise<T> =>
  inTransaction(town.store, town.desk.municipalityId, work)

/** Received, answered and at rest on that day of March. */
async function atRest(fields: Parameters<SmallTown['receive']>[0] = {}) {
  now(FIRST_DAY)
  const request = await town.receive(fields)
  const act = async (
    who: Parameters<typeof actorOf>[0],
    command: Parameters<typeof actOnRequest>[1]['command'],
  ) => {
    const { requestId } = request
    const actKey = town.desk.newId()
    const done = await actOnRequest(town.desk, { requestId, actor: actorOf(who), command, actKey })
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  }
  await act('dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
  await act('roadOfficer', { action: 'accept' })
  const reply = {
    text: 'Çukur kapatıldı.',
    outcome: 'fulfilled',
    reason: null,
    remedy: null,
    questions: [
      { text: 'Sokağımızın başında derin bir çukur var, araçlar zarar görüyor.', isAnswered: true },
    ],
    overruled: [{ check: 'attachment-needed', reason: 'Belge istenmiyor, iş anlatılıyor.' }],
  } as const
  await act('roadOfficer', { action: 'send-reply', ...reply })
  return request
}

const searched = async (words: string): Promise<string[]> => {
  const filter = { withinUnitIds: null, words }
  const { rows } = await listRequests(town.desk, { filter, order: 'newest' })
  return rows.map(row => row.register_number)
}

const husne = {
  type: 'person',
  name: 'Hüsne Kısıtlı',
  phone: '+905321112233',
  email: '',
  address: 'Kongre Caddesi 1',
  nationalId: '',
  language: 'tr',
} as const

/** Their own request under 6698 for erasure; given at the desk, where the number was asked too. */
const erasureOf = async (applicant: Parameters<SmallTown['receive']>[0]) =>
  (await town.receive({ legalClass: 'data-subject', channel: 'desk', ...applicant })).registerNumber

describe('restriction', () => {
  test('locks the person away from everybody, page, list and search', async () => {
    const { requestId, registerNumber } = await atRest({ applicant: husne })
    expect(await searched('husne')).toEqual([registerNumber])
    const askedIn = await erasureOf({
      applicant: { ...husne, name: 'HÜSNE KISITLI', nationalId: '10000000146' },
    })
    const wish = { registerNumber, askedIn, reason: 'm.13', actKey: 'restrict-1' }
    for (const who of ['desk', 'dispatcher', 'roadHead', 'administrator'] as const)
      expect(await restrictPerson(town.desk, actorOf(who), wish)).toEqual({
        ok: false,
        because: 'not-allowed',
      })
    const done = { ok: true, requestId }
    expect(await restrictPerson(town.desk, actorOf('manager'), wish)).toEqual(done)
    expect(await restrictPerson(town.desk, actorOf('manager'), wish)).toEqual(done)
    expect(await searched('husne')).toEqual([askedIn])
    expect(await searched(registerNumber)).toEqual([registerNumber])
    for (const viewer of [undefined, townStaff.manager.id, townStaff.roadOfficer.id]) {
      const detail = await findRequestDetail(town.desk, requestId, viewer)
      expect([detail?.applicant, detail?.isSealed]).toEqual([null, true])
    }
    const restrictions = async () =>
      (await listRestrictions(town.desk)).map(row => [row.registerNumber, row.askedIn])
    expect(await restrictions()).toEqual([[registerNumber, askedIn]])
    // The request that asked holds the person too, and asks for itself; what it asked stays askable.
    const again = { ...wish, registerNumber: askedIn, actKey: 'restrict-2' }
    expect((await restrictPerson(town.desk, actorOf('manager'), again)).ok).toBe(true)
    const later = (await town.receive({ applicant: husne })).registerNumber
    const third = { ...wish, registerNumber: later, actKey: 'restrict-3' }
    expect((await restrictPerson(town.desk, actorOf('manager'), third)).ok).toBe(true)
    expect(await restrictions()).toHaveLength(3)
  })

  const problem = async (fields: Partial<Parameters<typeof restrictPerson>[2]>) => {
    const actKey = town.desk.newId()
    const wish = { registerNumber: '', askedIn: '', reason: 'x', actKey, ...fields }
    const result = await restrictPerson(town.desk, actorOf('manager'), wish)
    return result.ok || result.because !== 'invalid' ? result : result.problems
  }

  test('names what is missing, unknown, anonymous or restricted already', async () => {
    const { registerNumber } = await atRest({ applicant: null })
    const at = (field: string, said: string) => [{ field, problem: said }]
    expect(await problem({ registerNumber: ' ' })).toEqual(at('number', 'required'))
    expect(await problem({ registerNumber: 'BM-2026-999999' })).toEqual(at('number', 'unknown'))
    expect(await problem({ registerNumber })).toEqual(at('number', 'anonymous'))
    const named = (await atRest()).registerNumber
    expect(await problem({ registerNumber: named })).toEqual(at('askedIn', 'required'))
    const wish = { registerNumber: named, askedIn: await erasureOf({}) }
    expect(await problem({ ...wish, reason: ' ' })).toEqual(at('reason', 'required'))
    expect(await problem(wish)).toMatchObject({ ok: true })
    expect(await problem(wish)).toEqual(at('number', 'restricted'))
  })

  test('nobody is restricted whose own request under 6698 did not ask for it', async () => {
    const { requestId, registerNumber } = await town.receive({ applicant: husne })
    const because = async (askedIn: string) => {
      const said = await problem({ registerNumber, askedIn })
      expect(said).toMatchObject([{ field: 'askedIn' }])
      return Array.isArray(said) && said[0]?.problem
    }
    expect(await because('BM-2026-000999')).toBe('unknown')
    expect(await because('1')).toBe('unknown')
    expect(await because(registerNumber)).toBe('not-data-subject')
    const thanks = await town.receive({ kind: 'thanks', applicant: husne })
    expect(await because(thanks.registerNumber)).toBe('not-data-subject')
    expect(await because(await erasureOf({}))).toBe('another-person')
    const namesake = { ...husne, phone: '+905329998877', address: 'Başka Sokak 2' }
    expect(await because(await erasureOf({ applicant: namesake }))).toBe('another-person')
    expect(await because(await erasureOf({ applicant: null }))).toBe('anonymous')
    expect((await findRequestDetail(town.desk, requestId))?.applicant?.name).toBe('Hüsne Kısıtlı')
  })

  test('whoever was hidden from the first is compared with nobody', async () => {
    const { registerNumber } = await town.receive({ applicant: husne })
    const askedIn = await erasureOf({ kind: 'tip-off', isIdentityHidden: true, applicant: husne })
    expect(await problem({ registerNumber, askedIn })).toEqual([
      { field: 'askedIn', problem: 'another-person' },
    ])
  })
})

describe('destruction', () => {
  const runId = '01920000-0000-7000-8000-0000000000d1'
  const due = () => {
    const today = town.desk.now().slice(0, 10) as Parameters<typeof listDue>[2]['today']
    return read(trx => listDue(trx, town.desk.municipalityId, { today, limit: 100 }))
  }
  let withFile: { requestId: string; registerNumber: string }
  let underAppeal: { requestId: string; registerNumber: string }

  test('nothing is due before the period is over, and what a court has is kept', async () => {
    const hash = Buffer.from('tray')
    const content = new File([Buffer.from('Merhaba')], 'elif-yilmaz.txt', { type: 'text/plain' })
    const tray = { hash, uploadedBy: null, isForApplicant: true }
    await addWaitingFiles(town.desk, town.files, tray, [content])
    const [file] = await listWaitingFiles(town.desk, hash)
    if (file === undefined) throw new Error('the file is there')
    withFile = await atRest({ attachmentIds: [file.attachmentId], kind: 'information' })
    underAppeal = await atRest({ kind: 'information' })
    const filed = {
      action: 'file-appeal',
      appealId: 'appeal-1',
      kind: 'bedk',
      filedOn: '2026-03-10',
      reference: '',
      text: '',
    } as const
    const done = await actOnRequest(town.desk, {
      requestId: underAppeal.requestId,
      actor: actorOf('dispatcher'),
      command: filed as never,
      actKey: 'appeal',
    })
    expect(done.ok).toBe(true)
    now('2031-12-31T09:00:00Z')
    expect(await due()).toEqual([])
    now('2032-01-01T09:00:00Z')
    expect((await due()).map(item => [item.registerNumber, item.endedOn, item.keptUntil])).toEqual([
      [withFile.registerNumber, '2026-03-10', '2031-12-31'],
    ])
    expect(await readRunFacts(town.desk, '2032-01-01' as never)).toEqual({
      lastRunOn: null,
      firstDueOn: '2032-01-01',
    })
  })

  test('one person asks, under a document; nothing is destroyed by asking', async () => {
    const ask = (who: Parameters<typeof actorOf>[0], document: string) =>
      askDestruction(town.desk, actorOf(who), { runId, document })
    expect(await ask('dispatcher', '4')).toEqual({ ok: false, because: 'not-allowed' })
    expect(await ask('manager', ' ')).toMatchObject({ problems: [{ problem: 'required' }] })
    expect(await ask('manager', '02.01.2032 / 4')).toEqual({ ok: true, runId })
    const other = { runId: town.desk.newId(), document: '5' }
    expect(await askDestruction(town.desk, actorOf('administrator'), other)).toMatchObject({
      problems: [{ field: 'run', problem: 'one-is-open' }],
    })
    expect((await findRequestDetail(town.desk, withFile.requestId))?.applicant?.name).toBe(
      'Işıl Şahinoğlu',
    )
  })

  const decide = (
    who: Parameters<typeof actorOf>[0],
    isPerformed: boolean,
    note = '',
    id = runId,
  ) => decideDestruction(town.desk, town.files, actorOf(who), { runId: id, isPerformed, note })

  test('nobody decides on the own run, and no administrator decides at all', async () => {
    expect(await decide('manager', true)).toMatchObject({ problems: [{ problem: 'own-run' }] })
    expect(await decide('administrator', true)).toEqual({ ok: false, because: 'not-allowed' })
    expect(await decide('roadHead', true)).toEqual({ ok: false, because: 'not-allowed' })
    expect((await findRequestDetail(town.desk, withFile.requestId))?.applicant?.phone).toBe(
      '+905321234567',
    )
  })

  const other = { ...actorOf('manager'), staffId: townStaff.desk.id } as ReturnType<typeof actorOf>
  const decideAsOther = (isPerformed: boolean, id = runId, note = '') =>
    decideDestruction(town.desk, town.files, other, { runId: id, isPerformed, note })

  test('another manager performs: the person and the files go, the ledger and the number stay', async () => {
    expect(await decideAsOther(true)).toEqual({ ok: true, runId })
    const detail = await findRequestDetail(town.desk, withFile.requestId)
    expect(detail?.applicant).toEqual({
      type: 'person',
      name: '',
      phone: '',
      email: '',
      address: '',
      nationalId: '',
      language: 'tr',
      authorisedPerson: '',
      answerWish: '',
      erasedAt: '2032-01-01T09:00:00.000Z',
    })
    expect(detail?.attachments).toEqual([])
    expect(detail?.state.text).toContain('derin bir çukur')
    expect(await searched('isil')).not.toContain(withFile.registerNumber)
    expect(await searched(withFile.registerNumber)).toEqual([withFile.registerNumber])
    const kept = await findRequestDetail(town.desk, underAppeal.requestId)
    expect(kept?.applicant?.name).toBe('Işıl Şahinoğlu')
    const [run] = await read(trx => listRuns(trx, town.desk.municipalityId))
    expect(run).toMatchObject({
      outcome: 'performed',
      document: '02.01.2032 / 4',
      askedBy: townStaff.manager.id,
      decidedBy: townStaff.desk.id,
      erasedPeople: 1,
      erasedFiles: 1,
      items: 1,
    })
    expect(await entered()).toMatchObject([
      {
        register: 'destruction',
        serial: 1,
        entry_key: runId,
        data: { details: { 'Karar belgesi': '02.01.2032 / 4', Başvuru: 1, Listede: 1 } },
      },
    ])
    expect(await decideAsOther(true)).toMatchObject({ problems: [{ problem: 'decided' }] })
    expect(await due()).toEqual([])
  })

  test('asked twice at the same moment there is one run; begun by one, no other takes the decision', async () => {
    now('2037-01-04T09:00:00Z')
    const ids = [town.desk.newId(), town.desk.newId()]
    const asked = await Promise.all(
      ids.map(id =>
        askDestruction(town.desk, actorOf('administrator'), { runId: id, document: '6' }),
      ),
    )
    expect(asked.filter(each => each.ok)).toHaveLength(1)
    expect(asked.find(each => !each.ok)).toMatchObject({ problems: [{ problem: 'one-is-open' }] })
    const [run] = await read(trx => listRuns(trx, town.desk.municipalityId))
    if (run === undefined) throw new Error('one of them was opened')
    const begin = (decided_by: string | null) =>
      read(trx =>
        trx
          .updateTable('destruction_runs')
          .set({ decided_by, decided_at: town.desk.now() })
          .where('municipality_id', '=', town.desk.municipalityId)
          .where('run_id', '=', run.runId)
          .execute(),
      )
    await begin(townStaff.desk.id)
    const refused = { problems: [{ field: 'run', problem: 'decided' }] }
    expect(await decide('manager', true, '', run.runId)).toMatchObject(refused)
    expect(await decide('manager', false, 'Hayır.', run.runId)).toMatchObject(refused)
    const begun = { decidedBy: townStaff.desk.id, decidedAt: instant('2037-01-04T09:00:00Z') }
    const mayGoOn = (who: string, at: string) => mayPerform(begun, who, instant(at))
    expect(mayGoOn(townStaff.desk.id, '2037-01-04T09:00:01Z')).toBe(true)
    expect(mayGoOn(townStaff.manager.id, '2037-01-05T09:00:00Z')).toBe(false)
    expect(mayGoOn(townStaff.manager.id, '2037-01-05T09:00:01Z')).toBe(true)
    await begin(null)
    expect(await decide('manager', false, 'Yarın.', run.runId)).toMatchObject({ ok: true })
  })

  test('what was reopened meanwhile is left out, and a run can be declined with its reason', async () => {
    now('2036-12-31T09:00:00Z')
    expect(await tellOfDestruction(town.desk)).toBe(false)
    now('2037-01-05T09:00:00Z')
    const items = await due()
    expect(items).toHaveLength(2)
    // The last run was on a first of January; five years of its rhythm end on the first of this one.
    expect(await tellOfDestruction(town.desk)).toBe(true)
    const declined = town.desk.newId()
    await askDestruction(town.desk, actorOf('administrator'), { runId: declined, document: '7' })
    expect(await decide('manager', false, ' ', declined)).toMatchObject({
      problems: [{ field: 'note', problem: 'required' }],
    })
    expect(await decide('manager', false, 'Komisyon toplanmadı.', declined)).toMatchObject({
      ok: true,
    })
    const second = town.desk.newId()
    await askDestruction(town.desk, actorOf('administrator'), { runId: second, document: '8' })
    const left = items[0]
    if (left === undefined) throw new Error('something is due')
    const note = { action: 'add-note', text: 'Dosya yeniden istendi.', attachmentIds: [] } as const
    const actKey = town.desk.newId()
    await actOnRequest(town.desk, {
      requestId: left.requestId,
      actor: actorOf('dispatcher'),
      command: note,
      actKey,
    })
    expect(await decide('manager', true, '', second)).toMatchObject({ ok: true })
    const [run] = await read(trx => listRuns(trx, town.desk.municipalityId))
    expect(run?.items).toBe(items.length)
    expect(run?.erasedPeople).toBe(items.length - 1)
  })
})
