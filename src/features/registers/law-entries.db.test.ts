// The registers of what the law itself orders, through the acts that make the entries: each says what became of it.
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openTestDesk, type TestDesk } from '../../../test/support/desk.ts'
import { actorOf, type Name, parkUnit } from '../../../test/support/requests/people.ts'
import { receiveOne } from '../../../test/support/requests/receive-one.ts'
import { secretReply } from '../../../test/support/requests/replies.ts'
import type { Command } from '../../core/request/commands.ts'
import { isoDate } from '../../core/time/dates.ts'
import { verify } from '../../ledger/verify.ts'
import { letTimePass } from '../clocks/let-time-pass.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { enterEvents } from './enter-events.ts'
import { type EntryState, listEntries, type RegisterFilter } from './register-list.ts'

let town: TestDesk
beforeAll(async () => {
  town = await openTestDesk()
})
afterEach(() => town.clear())
afterAll(() => town.close())

async function act(requestId: string, name: Name, command: Command): Promise<void> {
  const actKey = town.desk.newId()
  const result = await actOnRequest(town.desk, { requestId, actor: actorOf(name), command, actKey })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

async function entries(register: RegisterFilter['register'], state?: EntryState) {
  const today = isoDate(town.desk.now().slice(0, 10))
  const filter = { register, withinUnitIds: null, state }
  return (await listEntries(town.desk, { filter, today, numberPrefix: 'BM' })).rows
}

async function enterUntil(register: RegisterFilter['register'], count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await enterEvents(town.desk)
      expect(await entries(register)).toHaveLength(count)
    },
    { timeout: 30_000, interval: 20 },
  )
}

const ask = async () => (await receiveOne(town.desk, { kind: 'information' })).requestId

const feeNotice: Command = {
  action: 'ask-fee',
  amountKurus: 9_460,
  pages: 20,
  text: 'Ücret bildirimi',
  reachedOn: isoDate('2026-02-18'),
}

test('an extension and a fee are entered; a payment stands beside its notice', async () => {
  const requestId = await ask()
  await act(requestId, 'ayse', { action: 'extend', ground: 'other-unit', text: 'Süre uzatıldı.' })
  await act(requestId, 'ayse', feeNotice)
  await enterUntil('extensions-and-fees', 2)
  const [fee, extension] = await entries('extensions-and-fees')
  expect(fee).toMatchObject({ serial: 2, laterKind: null, data: { notice: 'fee', pages: 20 } })
  expect(extension).toMatchObject({
    serial: 1,
    laterKind: null,
    data: { notice: 'extension', ground: 'other-unit' },
  })
  town.setNow('2026-02-20T07:00:00.000Z')
  await act(requestId, 'ayse', {
    action: 'record-payment',
    paidOn: isoDate('2026-02-19'),
    document: 'Makbuz 12',
  })
  const after = await entries('extensions-and-fees')
  expect(after.map(row => row.laterKind)).toEqual(['fee.paid', null])
})

test('a fee that was paid in time and shown after the giving up stands as paid beside its notice', async () => {
  const requestId = await ask()
  await act(requestId, 'ayse', feeNotice)
  await enterUntil('extensions-and-fees', 1)
  const later = async () => (await entries('extensions-and-fees'))[0]?.laterKind
  town.setNow('2026-03-12T07:00:00.000Z')
  await letTimePass(town.desk)
  expect(await later()).toBe('fee.lapsed')
  await act(requestId, 'ayse', {
    action: 'record-payment',
    paidOn: isoDate('2026-03-02'),
    document: 'Makbuz 13',
  })
  expect(await later()).toBe('fee.paid')
})

test('a forwarding is entered with the body it went to', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', {
    action: 'forward',
    bodyId: 'b1',
    bodyName: 'Karayolları 12. Bölge Müdürlüğü',
    transferText: 'Gereğini arz ederim.',
    noticeText: 'Başvurunuz yetkili kuruma gönderildi.',
  })
  await enterUntil('forwarding', 1)
  expect(await entries('forwarding')).toMatchObject([
    {
      data: { bodyName: 'Karayolları 12. Bölge Müdürlüğü', ground: '3071-m5' },
      outcome: 'forwarded',
    },
  ])
})

test('an appeal waits for its decision and then shows it', async () => {
  const requestId = await ask()
  await act(requestId, 'ayse', { action: 'route', unitId: parkUnit, note: '' })
  await act(requestId, 'burak', { action: 'accept' })
  await act(requestId, 'burak', {
    action: 'send-reply',
    ...secretReply,
    questions: [{ text: 'Sokak lambası yanmıyor.', isAnswered: true }],
    reason: 'against-law',
  })
  const appealId = town.desk.newId()
  const filedOn = isoDate('2026-02-18')
  await act(requestId, 'ayse', {
    action: 'file-appeal',
    appealId,
    kind: 'bedk',
    filedOn,
    reference: '2026/77',
    text: 'Kurula başvurdu.',
  })
  await enterUntil('appeals', 1)
  expect(await entries('appeals', 'undecided')).toHaveLength(1)
  expect(await entries('appeals', 'decided')).toEqual([])
  town.setNow('2026-03-20T07:00:00.000Z')
  await act(requestId, 'ayse', {
    action: 'decide-appeal',
    appealId,
    result: 'rejected',
    decidedOn: isoDate('2026-03-18'),
    text: 'Ret',
  })
  expect(await entries('appeals', 'undecided')).toEqual([])
  expect(await entries('appeals', 'decided')).toMatchObject([
    { data: { reference: '2026/77' }, laterData: { result: 'rejected', decidedOn: '2026-03-18' } },
  ])
})

test('a silence waits for its explanation; explained, it is still there', async () => {
  const { requestId } = await receiveOne(town.desk)
  await act(requestId, 'ayse', { action: 'route', unitId: parkUnit, note: '' })
  await act(requestId, 'burak', { action: 'accept' })
  town.setNow('2026-03-24T07:00:00.000Z')
  await letTimePass(town.desk)
  await enterUntil('silence', 1)
  expect(await entries('silence', 'unexplained')).toHaveLength(1)
  await act(requestId, 'deniz', { action: 'explain-silence', text: 'Ekip yoktu.' })
  expect(await entries('silence', 'unexplained')).toEqual([])
  expect(await entries('silence', 'explained')).toMatchObject([
    { laterData: { text: 'Ekip yoktu.' } },
  ])
  expect((await verify(town.desk.store, town.desk.municipalityId)).gaps).toEqual([])
})

test('whoever asked not to be known is named in no register', async () => {
  await receiveOne(town.desk)
  await town.asOwner('UPDATE requests SET is_identity_hidden = true')
  await enterUntil('petitions', 1)
  expect((await entries('petitions')).map(row => row.applicant)).toEqual([null])
  await town.asOwner('UPDATE requests SET is_identity_hidden = false')
  expect((await entries('petitions')).map(row => row.applicant)).toEqual(['E*** Y***'])
})
