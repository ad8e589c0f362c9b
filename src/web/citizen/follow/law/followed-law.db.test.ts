// What an applicant reads of extension, fee, lapse, forwarding and appeals, in both languages.
import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../../test/support/database.ts'
import { appOf, resident, textOf } from '../../../../../test/support/resident.ts'
import {
  openSmallTown,
  type SmallTown,
  type TownPerson,
  townUnits,
} from '../../../../../test/support/small-town.ts'
import type { Command } from '../../../../core/request/commands.ts'
import { isoDate } from '../../../../core/time/dates.ts'
import { letTimePass } from '../../../../features/clocks/let-time-pass.ts'
import { actOnRequest } from '../../../../features/requests/act-on-request.ts'
import { verify } from '../../../../ledger/verify.ts'
import { citizenRoutes } from '../../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})
beforeEach(() => town.setNow('2026-03-02T07:00:00Z'))
afterAll(async () => {
  const { differences } = await verify(town.store, town.desk.municipalityId)
  expect(differences).toEqual([])
  await town.close()
  await database.drop()
})

async function act(requestId: string, who: TownPerson, command: Command): Promise<void> {
  const { desk } = town
  const actor = town.actorOf(who)
  const done = await actOnRequest(desk, { requestId, actor, command, actKey: desk.newId() })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

/** Received on 2 March 2026: 15 working days end on 24 March. */
async function accepted() {
  const received = await town.receive({
    kind: 'information',
    topicId: null,
    text: 'Tutanakları istiyorum.',
  })
  const unitId = townUnits.roads.id
  await act(received.requestId, 'dispatcher', { action: 'route', unitId, note: '' })
  await act(received.requestId, 'roadOfficer', { action: 'accept' })
  return received
}

async function pageOf({ registerNumber, code }: { registerNumber: string; code: string }) {
  const person = resident(app)
  const page = await person.send('/takip', { no: registerNumber, kod: code })
  return { person, text: textOf(page.html), heading: headingOf(page.html) }
}

const headingOf = (html: string) => /<h1[^>]*>([^<]*)</.exec(html)?.[1]

const fee: Command = {
  action: 'ask-fee',
  amountKurus: 28_380,
  pages: 40,
  text: 'İlk 10 sayfa ücretsizdir. Ödeme yeri: Belediye veznesi.',
  reachedOn: isoDate('2026-03-09'),
}

test('an extension: the first sentence has the new day, the story says why', async () => {
  const received = await accepted()
  town.setNow('2026-03-10T07:00:00Z')
  await act(received.requestId, 'roadOfficer', {
    action: 'extend',
    ground: 'other-institution',
    text: 'Görüş istendi.',
  })
  const { person, text, heading } = await pageOf(received)
  expect(heading).toBe(
    'Başvurunuza Fen İşleri bakıyor; cevap süresi uzatıldı, yeni son gün 14 Nisan 2026 Salı.',
  )
  expect(text).toContain('Bilgi verilmeden önce başka bir kurumun görüşü gerekiyor.')
  expect(text).toContain('Süre bir kez uzatılabilir')
  await person.open('/dil/en?geri=/takip/basvurum')
  const english = await person.open('/takip/basvurum')
  expect(headingOf(english.html)).toBe(
    'Public Works has your request; the period was extended, the new last day is Tuesday 14 April 2026.',
  )
})

test('a fee: how much, until when, where, and what happens if it is not paid; then that it was paid', async () => {
  const received = await accepted()
  town.setNow('2026-03-09T07:00:00Z')
  await act(received.requestId, 'roadOfficer', fee)
  const waiting = await pageOf(received)
  expect(waiting.heading).toBe(
    'Başvurunuza Fen İşleri bakıyor; ücreti ödemeniz bekleniyor: 283,80 TL, son gün 31 Mart 2026 Salı.',
  )
  expect(waiting.text).toContain('Ödeme yeri: Belediye veznesi.')
  expect(waiting.text).toContain('Bu güne kadar ödemezseniz kanun başvurunuzdan vazgeçtiğinizi')
  town.setNow('2026-03-16T07:00:00Z')
  await act(received.requestId, 'desk', {
    action: 'record-payment',
    paidOn: isoDate('2026-03-16'),
    document: 'Dekont 12',
  })
  const paid = await pageOf(received)
  expect(paid.heading).toBe('Başvurunuza Fen İşleri bakıyor; cevap için son gün 31 Mart 2026 Salı.')
  expect(paid.text).toContain('Cevap süresi kaldığı yerden işliyor; son gün 31 Mart 2026 Salı.')
  expect(paid.text).not.toContain('Dekont 12')
})

test('not paid in time: nobody “took it back”, and there is a way on', async () => {
  const received = await accepted()
  town.setNow('2026-03-09T07:00:00Z')
  await act(received.requestId, 'roadOfficer', fee)
  town.setNow('2026-04-01T07:00:00Z')
  await letTimePass(town.desk)
  const { text, heading } = await pageOf(received)
  expect(heading).toBe(
    'Ücret 31 Mart 2026 Salı gününe kadar ödenmedi; başvurunuzdan vazgeçmiş sayıldınız.',
  )
  expect(text).toContain('Aynı bilgiyi yeni bir başvuruyla isteyebilirsiniz.')
  expect(text).not.toContain('Başvurunuzu geri aldınız')
})

test('forwarded: to whom, and that the answer comes from there', async () => {
  const received = await accepted()
  await act(received.requestId, 'dispatcher', {
    action: 'forward',
    bodyId: 'kgm',
    bodyName: 'Karayolları 12. Bölge Müdürlüğü',
    transferText: 'Başvuru ektedir.',
    noticeText: 'Başvurunuz yetkili kuruma gönderildi.',
  })
  const { heading, text } = await pageOf(received)
  expect(heading).toBe(
    'Başvurunuz yetkili kuruma gönderildi: Karayolları 12. Bölge Müdürlüğü, 2 Mart 2026 Pazartesi. Cevabı o kurum verecek.',
  )
  expect(text).toContain('Cevabı artık bu kurum ver')
})

test('appeals: kind, day and result; what staff wrote of them stays with staff', async () => {
  const received = await accepted()
  await act(received.requestId, 'roadOfficer', {
    action: 'send-reply',
    text: 'İstediğiniz tutanaklar başka kişilerin özel hayatına ilişkindir; izinleri olmadan verilemez.',
    outcome: 'not-fulfilled',
    reason: 'against-law',
    ground: 'R21',
    article: '4982 sayılı Kanun m.21',
    remedy:
      'Bu cevaba karşı, size bildirildiği günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilir, 60 gün içinde idare mahkemesinde dava açabilirsiniz.',
    questions: [{ text: 'Tutanakları istiyorum.', isAnswered: true }],
  })
  town.setNow('2026-03-10T07:00:00Z')
  const appealId = town.desk.newId()
  await act(received.requestId, 'desk', {
    action: 'file-appeal',
    appealId,
    kind: 'bedk',
    filedOn: isoDate('2026-03-09'),
    reference: 'K-7',
    text: 'GİZLİ ÖZET',
  })
  await act(received.requestId, 'desk', {
    action: 'record-demand',
    appealId,
    demand: 'documents',
    receivedOn: isoDate('2026-03-10'),
    text: 'GİZLİ İSTEK',
  })
  const open = await pageOf(received)
  // 30 working days after 9 March: 20 March is a holiday.
  expect(open.text).toContain('Henüz karar verilmedi. Karar için son gün 21 Nisan 2026 Salı')
  expect(open.text).toContain('Belediyeden belge istendi')
  expect(open.heading).toContain('başvurunuzu cevapladı')
  town.setNow('2026-04-10T07:00:00Z')
  await act(received.requestId, 'desk', {
    action: 'decide-appeal',
    appealId,
    result: 'upheld',
    decidedOn: isoDate('2026-04-09'),
    text: 'GİZLİ KARAR',
  })
  const decided = await pageOf(received)
  expect(decided.text).toContain('Haklı bulundunuz, 9 Nisan 2026 Perşembe')
  expect(decided.text).toContain('Başvuru yeniden açıldı')
  for (const page of [open, decided]) expect(page.text).not.toContain('GİZLİ')
})

test('silence on information leads to the board, with its day', async () => {
  const received = await accepted()
  town.setNow('2026-03-26T07:00:00Z')
  await letTimePass(town.desk)
  const { text } = await pageOf(received)
  expect(text).toContain(
    'Bilgi Edinme Değerlendirme Kuruluna itiraz etmek: ücretsizdir, 16 Nisan 2026 Perşembe gününe kadar',
  )
})
