// What an applicant sees of a request, and what never: who has it, lateness, the reply, the applicant's acts.
import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import {
  appOf,
  type Resident,
  resident,
  textOf,
  typedIn,
} from '../../../../test/support/resident.ts'
import {
  openSmallTown,
  type SmallTown,
  type TownPerson,
  townStaff,
  townTopics,
  townUnits,
} from '../../../../test/support/small-town.ts'
import type { Command } from '../../../core/request/commands.ts'
import { instant, isoDate } from '../../../core/time/dates.ts'
import { letTimePass } from '../../../features/clocks/let-time-pass.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { addWaitingFiles, listWaitingFiles } from '../../../features/requests/waiting-files.ts'
import { verify } from '../../../ledger/verify.ts'
import { citizenRoutes } from '../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

beforeEach(() => town.setNow('2026-03-10T09:00:00Z'))

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

const route = { action: 'route', unitId: townUnits.roads.id, note: 'GİZLİ SEVK NOTU' } as const
const reply = {
  action: 'send-reply',
  text: 'Çukuru 9 Mart günü kapattık.\nEkip: 4.',
  outcome: 'fulfilled',
  reason: null,
  remedy: null,
} as const

async function follower(received: { registerNumber: string; code: string }): Promise<Resident> {
  const person = resident(app)
  await person.send('/takip', { no: received.registerNumber, kod: received.code })
  return person
}

const headingOf = (html: string) => /<h1[^>]*>([^<]*)</.exec(html)?.[1]

async function answered(fields: Partial<typeof reply> = {}) {
  const received = await town.receive()
  await act(received.requestId, 'dispatcher', route)
  await act(received.requestId, 'roadOfficer', { action: 'accept' })
  await act(received.requestId, 'roadOfficer', { ...reply, ...fields })
  return received
}

test('the first sentence says who has it and by when the answer is owed', async () => {
  const received = await town.receive()
  const person = await follower(received)
  expect(headingOf(person.page.html)).toBe(
    'Başvurunuza Beyaz Masa bakıyor; cevap için son gün 9 Nisan 2026 Perşembe.',
  )
  // Five working days of the topic, as the receipt named them.
  expect(textOf(person.page.html)).toContain('İş için söz verilen gün 17 Mart 2026 Salı')
  await act(received.requestId, 'dispatcher', route)
  expect(headingOf((await person.open('/takip/basvurum')).html)).toBe(
    'Başvurunuza Fen İşleri bakıyor; cevap için son gün 9 Nisan 2026 Perşembe.',
  )
})

test('lateness is said openly, with what was recorded, who was told and what can be done today', async () => {
  const received = await town.receive()
  await act(received.requestId, 'dispatcher', route)
  town.setNow('2026-04-12T09:00:00Z')
  await letTimePass(town.desk)
  const page = await follower(received)
  const words = textOf(page.page.html)
  expect(headingOf(page.page.html)).toBe(
    'Başvurunuza Fen İşleri bakıyor; cevap için son gün 9 Nisan 2026 Perşembe idi, cevap 3 gün gecikti.',
  )
  expect(words).toContain('Cevap 3 gün gecikti Gecikme kayda geçti ve üst amire bildirildi.')
  expect(words).toContain('Bugün yapabilecekleriniz')
  // Silence on 9 April; sixty days from the day after.
  expect(words).toContain('son gün 8 Haziran 2026 Pazartesi')
  expect(words).toContain('Süre cevap verilmeden doldu')
})

test('what staff write for each other is nowhere in the page, on paper or in its source', async () => {
  const received = await town.receive({ topicId: townTopics.pavement.id })
  const { requestId } = received
  const secrets = [
    'GİZLİ SEVK NOTU',
    'GİZLİ İADE',
    'GİZLİ NOT',
    'GİZLİ TASLAK',
    'GİZLİ RET',
    'GİZLİ İŞ',
  ]
  await act(requestId, 'dispatcher', route)
  await act(requestId, 'roadOfficer', {
    action: 'return',
    reason: 'wrong-place',
    note: 'GİZLİ İADE',
  })
  await act(requestId, 'dispatcher', route)
  await act(requestId, 'roadOfficer', { action: 'accept' })
  await act(requestId, 'roadOfficer', { action: 'add-note', text: 'GİZLİ NOT', attachmentIds: [] })
  await act(requestId, 'roadOfficer', {
    action: 'record-work',
    note: 'GİZLİ İŞ',
    place: {},
    team: 'GİZLİ EKİP',
    doneAt: instant('2026-03-10T09:00:00Z'),
    attachmentIds: [],
  })
  await act(requestId, 'roadOfficer', { ...reply, action: 'submit-reply', text: 'GİZLİ TASLAK' })
  await act(requestId, 'roadHead', { action: 'decline-reply', note: 'GİZLİ RET' })
  const person = await follower(received)
  const paper = await person.open('/takip/basvurum/yazdir')
  for (const html of [(await person.open('/takip/basvurum')).html, paper.html]) {
    for (const secret of [...secrets, 'GİZLİ']) expect(html).not.toContain(secret)
    for (const { name, id } of Object.values(townStaff)) {
      expect(html).not.toContain(name)
      expect(html).not.toContain(id)
    }
  }
  expect(textOf(paper.html)).toContain('Doğru birim aranıyor')
})

test('a question from the desk is answered with words and a file, once', async () => {
  const received = await town.receive()
  const { requestId } = received
  await act(requestId, 'dispatcher', route)
  await act(requestId, 'roadOfficer', { action: 'accept' })
  await act(requestId, 'roadOfficer', { action: 'ask', text: 'Kapı numarası kaç?' })
  const person = await follower(received)
  expect(textOf(person.page.html)).toContain('Sizden bir bilgi bekliyoruz Kapı numarası kaç?')
  await person.open('/takip/basvurum/yanit')
  const empty = await person.send('/takip/basvurum/yanit', { metin: '  ' })
  expect(empty.status).toBe(422)
  const kroki = new File(['kroki'], 'kroki.txt', { type: 'text/plain' })
  const added = await person.send('/takip/basvurum/yanit', {
    metin: 'Kapı numarası 4',
    eylem: 'ekle',
    dosya: [kroki],
  })
  expect(typedIn(added.html, 'metin')).toBe('Kapı numarası 4')
  const key = typedIn(added.html, 'anahtar') ?? ''
  const done = await person.send('/takip/basvurum/yanit', { metin: 'Kapı numarası 4' })
  expect(done.path).toBe('/takip/basvurum?oldu=yanit')
  const words = textOf(done.html)
  expect(words).toContain('Cevabınız birime iletildi.')
  expect(words).toContain('Soruyu cevapladınız')
  expect(words).toContain('kroki.txt')
  // The same button pressed again, from a page that was still open.
  const again = await person.send('/takip/basvurum/yanit', {
    metin: 'Kapı numarası 4',
    anahtar: key,
  })
  expect(again.html.match(/Soruyu cevapladınız/g)).toHaveLength(1)
})

test('the reply stands in full: outcome in words, reason, remedy, and two buttons', async () => {
  const received = await answered({
    text: 'Yer özel mülktür.',
    outcome: 'not-fulfilled',
    reason: 'private-property',
    remedy: '60 gün içinde idare mahkemesine başvurabilirsiniz.',
  } as unknown as typeof reply) // as: the fields are those of another outcome
  const { page } = await follower(received)
  const words = textOf(page.html)
  expect(headingOf(page.html)).toBe('Fen İşleri başvurunuzu cevapladı: 10 Mart 2026 Salı.')
  expect(words).toContain('Sonuç: Yerine getirilemedi')
  expect(words).toContain('Neden: Yer özel mülk')
  expect(words).toContain('Yer özel mülktür.')
  expect(words).toContain('60 gün içinde idare mahkemesine başvurabilirsiniz.')
  expect(words).toContain('Sorunum çözüldü')
  expect(words).toContain('Çözülmedi, itiraz ediyorum')
  expect(words).toContain('İtiraz için son gün 9 Nisan 2026 Perşembe')
})

test('the applicant confirms once; a second press changes nothing', async () => {
  const received = await answered()
  const person = await follower(received)
  const done = await person.send('/takip/basvurum/onay')
  expect(textOf(done.html)).toContain('Sorununuzun çözüldüğü kayda geçti')
  expect(textOf(done.html)).not.toContain('Sorunum çözüldü')
  const again = await person.send('/takip/basvurum/onay')
  expect(again.status).toBe(409)
  expect(again.html.match(/Sorununuzun çözüldüğünü bildirdiniz/g)).toHaveLength(1)
})

test('a contest opens the request again for somebody else, with a new due day', async () => {
  const received = await answered()
  town.setNow('2026-03-20T09:00:00Z')
  const person = await follower(received)
  const form = await person.open('/takip/basvurum/itiraz')
  expect(textOf(form.html)).toContain('Cevabı yazan kişi artık bakmaz')
  const refused = await person.send('/takip/basvurum/itiraz', { neden: '', metin: 'Hâlâ duruyor' })
  expect(refused.status).toBe(422)
  expect(typedIn(refused.html, 'metin')).toBe('Hâlâ duruyor')
  const done = await person.send('/takip/basvurum/itiraz', {
    neden: 'not-done',
    metin: 'Hâlâ duruyor, fotoğrafı ekte.',
    dosya: [new File(['bak'], 'bugün.txt', { type: 'text/plain' })],
  })
  expect(headingOf(done.html)).toBe(
    'Başvurunuza Fen İşleri bakıyor; cevap için son gün 19 Nisan 2026 Pazar.',
  )
  const words = textOf(done.html)
  expect(words).toContain('İtiraz ettiniz: Hiçbir şey yapılmadı')
  expect(words).toContain('bugün.txt')
  expect(words).toContain('Cevabın tamamı Çukuru 9 Mart günü kapattık.')
  const { desk } = town
  const writer = town.actorOf('roadOfficer')
  const { requestId } = received
  const command = { action: 'accept' } as const
  const refusal = await actOnRequest(desk, { requestId, actor: writer, command, actKey: 'yazan' })
  expect(refusal.ok).toBe(false)
  await act(requestId, 'otherRoadOfficer', command)
})

test('thirty days after the reply the contest is closed, and the page says what else can be done', async () => {
  const received = await answered()
  town.setNow('2026-04-10T09:00:00Z')
  const person = await follower(received)
  expect(textOf(person.page.html)).toContain('İtiraz süresi doldu: 9 Nisan 2026 Perşembe.')
  expect((await person.open('/takip/basvurum/itiraz')).path).toBe('/takip/basvurum')
  const late = await person.send('/takip/basvurum/itiraz', {
    neden: 'not-done',
    metin: 'Geç kaldım',
  })
  expect(late.status).toBe(409)
  expect(textOf(late.html)).toContain('Bu işlem artık yapılamıyor')
})

test('a promise stays open after the reply, and its day is in the first sentence', async () => {
  const received = await town.receive()
  const { requestId } = received
  await act(requestId, 'dispatcher', route)
  await act(requestId, 'roadOfficer', { action: 'accept' })
  const promisedOn = isoDate('2026-05-15')
  await act(requestId, 'roadOfficer', { action: 'promise', promisedOn, text: 'Asfalt mayısta.' })
  await act(requestId, 'roadOfficer', { ...reply, outcome: 'programmed' })
  const person = await follower(received)
  expect(headingOf(person.page.html)).toBe(
    'Fen İşleri başvurunuzu cevapladı; iş için söz verilen gün 15 Mayıs 2026 Cuma.',
  )
  town.setNow('2026-05-17T09:00:00Z')
  const late = await follower(received)
  expect(textOf(late.page.html)).toContain('Söz verilen iş 2 gün gecikti')
})

test('who takes the request back is told what that means, and nothing more is owed', async () => {
  const received = await town.receive()
  const person = await follower(received)
  expect(textOf((await person.open('/takip/basvurum/geri-al')).html)).toContain('Kayıt silinmez')
  const done = await person.send('/takip/basvurum/geri-al', { metin: 'Kendim çözdüm' })
  expect(headingOf(done.html)).toBe(
    'Başvurunuzu geri aldınız: 10 Mart 2026 Salı. Artık bir cevap beklenmiyor.',
  )
})

test('only files that are for the applicant open, and only to the applicant of that request', async () => {
  const received = await town.receive()
  const { desk, files } = town
  const { requestId } = received
  const idOf = async (isForApplicant: boolean, name: string) => {
    const hash = new Uint8Array(32).fill(isForApplicant ? 1 : 2)
    const upload = new File([name], name, { type: 'text/plain' })
    const uploadedBy = townStaff.roadOfficer.id
    await addWaitingFiles(desk, files, { hash, uploadedBy, isForApplicant }, [upload])
    return (await listWaitingFiles(desk, hash))[0]?.attachmentId ?? ''
  }
  const [own, internal] = [await idOf(true, 'kanıt.txt'), await idOf(false, 'iç.txt')]
  await act(requestId, 'dispatcher', route)
  const attachmentIds = [own, internal]
  await act(requestId, 'roadOfficer', { action: 'add-note', text: 'ekler', attachmentIds })
  const person = await follower(received)
  const file = await person.open(`/takip/dosya/${own}`)
  expect(file.status).toBe(200)
  expect(file.html).toBe('kanıt.txt')
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect((await person.open(`/takip/dosya/${internal}`)).status).toBe(404)
  expect((await person.open('/takip/dosya/..%2f..%2fetc%2fpasswd')).status).toBe(404)
  const stranger = await follower(await town.receive())
  expect((await stranger.open(`/takip/dosya/${own}`)).status).toBe(404)
  expect((await resident(app).open(`/takip/dosya/${own}`)).path).toBe('/takip')
})
