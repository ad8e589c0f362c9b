// A resident applies page by page and gets one receipt, whatever happens on the way.
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts'
import {
  appOf,
  type Resident,
  resident,
  textOf,
  typedIn,
} from '../../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../../test/support/small-town.ts'
import { inTransaction } from '../../../store/store.ts'
import { citizenRoutes } from '../routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

type StoredRow = { text: string; place: object; events: number; files: number; applicants: number }

async function stored(registerNumber: string): Promise<StoredRow | undefined> {
  const { rows } = await inTransaction(town.store, town.desk.municipalityId, trx =>
    sql<StoredRow>`SELECT text, place,
      (SELECT count(*) FROM request_events e WHERE e.request_id = r.request_id) AS events,
      (SELECT count(*) FROM attachments a WHERE a.request_id = r.request_id) AS files,
      (SELECT count(*) FROM applicants a WHERE a.applicant_id = r.applicant_id) AS applicants
      FROM requests r WHERE register_number = ${registerNumber}`.execute(trx),
  )
  return rows[0]
}

const note = (name: string, text: string) => new File([text], name, { type: 'text/plain' })

/** Answers everything up to the check. */
async function answerAll(person: Resident, text: string, files: readonly File[] = []) {
  await person.open('/basvuru')
  await person.send('/basvuru/ne', { tur: 'complaint' })
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  await person.send('/basvuru/nerede', { ilce: 'Yakutiye', sokak: 'Ilıca Sokak' })
  await person.send('/basvuru/ne-oldu', { metin: text, dosya: files })
  return await person.send('/basvuru/kim', { ad: 'Şükrü İğdır', telefon: '0532 123 45 67' })
}

const numberOn = (html: string) => /BM-\d{4}-\d{6,}/.exec(html)?.[0] ?? ''
const codeOn = (html: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(html)?.[0] ?? ''

test('a resident answers five parts, checks them, sends them and gets number, code and due day', async () => {
  const person = resident(app)
  const check = await answerAll(person, 'Çukur büyüdü.\nIşık da yok.', [note('not.txt', 'merhaba')])
  expect(check.path).toBe('/basvuru/kontrol')
  const words = textOf(check.html)
  expect(words).toContain('Şikâyet')
  expect(words).toContain('Çukur, bozuk asfalt')
  expect(words).toContain('Ilıca Sokak, Yakutiye')
  expect(words).toContain('not.txt (1 KB)')
  expect(words).toContain('0532 123 45 67')
  const receipt = await person.send('/basvuru/gonder')
  expect(receipt.path).toBe('/basvuru/alindi')
  expect(textOf(receipt.html)).toContain('Cevap için son gün 9 Nisan 2026 Perşembe')
  expect(await stored(numberOn(receipt.html))).toEqual({
    text: 'Çukur büyüdü.\nIşık da yok.',
    place: { district: 'Yakutiye', street: 'Ilıca Sokak' },
    // Received, and two periods: the law's and the topic's.
    events: 3,
    files: 1,
    applicants: 1,
  })
  // The desk's own address, where the code works; not the municipality's site.
  expect(textOf(receipt.html)).toContain('masa.yakakoy.example/takip')
  const printed = await person.open('/basvuru/alindi/yazdir')
  expect(numberOn(printed.html)).toBe(numberOn(receipt.html))
  expect(codeOn(printed.html)).toBe(codeOn(receipt.html))
  expect(receipt.html).toContain(`href="/takip?no=${numberOn(receipt.html)}"`)
  expect(receipt.html).not.toContain(`=${codeOn(receipt.html)}`)
})

test('sending twice is sending once: the same receipt, one request', async () => {
  const person = resident(app)
  await answerAll(person, 'İki kez basıldı.')
  const cookie = person.cookies.get('taslak') ?? ''
  // Both pages are open before either button is pressed.
  const twins = [await checking(cookie), await checking(cookie)]
  const receipts = await Promise.all(twins.map(each => each.send('/basvuru/gonder')))
  const [one = '', other = ''] = receipts.map(receipt => receipt.html)
  expect(numberOn(one)).toMatch(/^BM-2026-\d{6}$/)
  expect(numberOn(other)).toBe(numberOn(one))
  expect(codeOn(other)).toBe(codeOn(one))
  const third = await person.send('/basvuru/gonder')
  expect(numberOn(third.html)).toBe(numberOn(one))
  const { rows } = await inTransaction(town.store, town.desk.municipalityId, trx =>
    sql<{ count: number }>`SELECT count(*) FROM requests WHERE text = 'İki kez basıldı.'`.execute(
      trx,
    ),
  )
  expect(rows).toEqual([{ count: 1 }])
})

async function checking(draftCookie: string): Promise<Resident> {
  const person = resident(app)
  person.setCookie('taslak', draftCookie)
  await person.open('/basvuru/kontrol')
  return person
}

test('an error keeps what was typed, names the field, and Back finds it again', async () => {
  const person = resident(app)
  await answerAll(person, 'Yeterli.')
  const refused = await person.send('/basvuru/kim', {
    ad: 'Ayşe Ilgın',
    telefon: '05321',
    adres: 'Gez',
  })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('<a href="#telefon">')
  expect(refused.html).toContain('aria-invalid')
  expect(typedIn(refused.html, 'ad')).toBe('Ayşe Ilgın')
  expect(typedIn(refused.html, 'telefon')).toBe('05321')
  const back = await person.open('/basvuru/kim')
  expect(typedIn(back.html, 'adres')).toBe('Gez')
  // The check is not reached while an answer is wrong.
  expect((await person.open('/basvuru/kontrol')).path).toBe('/basvuru/kim')
})

test('a change from the check leads back to the check', async () => {
  const person = resident(app)
  await answerAll(person, 'Önceki metin.')
  const question = await person.open('/basvuru/ne-oldu?don=kontrol')
  expect(typedIn(question.html, 'metin')).toBe('Önceki metin.')
  const check = await person.send('/basvuru/ne-oldu', { metin: 'Yeni metin.' })
  expect(check.path).toBe('/basvuru/kontrol')
  expect(textOf(check.html)).toContain('Yeni metin.')
})

test('nothing chosen in another group of topics is no answer, although one was chosen before', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'demand' })
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  await person.open('/basvuru/konu?grup=park')
  const refused = await person.send('/basvuru/konu', {})
  expect(refused.status).toBe(422)
  expect(textOf(refused.html)).toContain('Bir konu seçin.')
  expect(textOf(refused.html)).toContain('Ağaç budama')
})

test('a question cannot be jumped over', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'demand' })
  expect((await person.open('/basvuru/kim')).path).toBe('/basvuru/konu')
  expect((await person.send('/basvuru/gonder')).path).toBe('/basvuru/konu?degisti=1')
})

test('somebody without a draft is told so kindly, and keeps what was just typed', async () => {
  const person = resident(app)
  const gone = await person.open('/basvuru/kim')
  expect(gone.status).toBe(410)
  expect(textOf(gone.html)).toContain('Başvurunuzun başı bulunamadı')
  const typed = await person.send('/basvuru/ne-oldu', { metin: 'Uzun uzun yazdım.' })
  expect(typed.status).toBe(410)
  expect(textOf(typed.html)).toContain('az önce yazdıklarınız duruyor')
  await person.send('/basvuru/ne', { tur: 'suggestion' })
  await person.send('/basvuru/konu', { konu: 'park-budama' })
  const place = await person.send('/basvuru/nerede', {})
  expect(typedIn(place.html, 'metin')).toBe('Uzun uzun yazdım.')
})

test('a draft is gone after a day, and its answers cannot be seen any more', async () => {
  const person = resident(app)
  await answerAll(person, 'Yarın unutulacak.')
  town.setNow('2026-03-11T09:00:01Z')
  expect((await person.open('/basvuru/kontrol')).status).toBe(410)
  town.setNow('2026-03-10T09:00:00Z')
})

test('a broken or foreign cookie is no draft', async () => {
  for (const value of ['', 'x', '%ff', "' OR 1=1", 'A'.repeat(43), 'ş'.repeat(43)]) {
    const person = resident(app)
    person.setCookie('taslak', encodeURIComponent(value))
    expect((await person.open('/basvuru/kim')).status).toBe(410)
    expect((await person.open('/basvuru')).path).toBe('/basvuru/ne')
  }
})

test('who comes back finds the unfinished application, and may begin again', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'demand' })
  const found = await person.open('/basvuru')
  expect(textOf(found.html)).toContain('Yarım kalan bir başvurunuz var')
  expect(found.html).toContain('href="/basvuru/konu"')
  const again = await person.send('/basvuru/yeniden')
  expect(again.path).toBe('/basvuru/ne')
  expect(again.html).not.toContain('checked')
})

test('the receipt of another browser does not open', async () => {
  const gone = await resident(app).open('/basvuru/alindi')
  expect(gone.status).toBe(410)
  expect(textOf(gone.html)).toContain('numarası ve koduyla takip edebilirsiniz')
})

test('thanks need no name and owe no answer', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'thanks' })
  await person.send('/basvuru/konu', { konu: 'bilinmiyor' })
  await person.send('/basvuru/nerede', {})
  await person.send('/basvuru/ne-oldu', { metin: 'Otobüs şoförüne teşekkür ederim.' })
  await person.send('/basvuru/kim', {})
  const receipt = await person.send('/basvuru/gonder')
  expect(textOf(receipt.html)).toContain('Teşekkürünüz kayda alındı')
  expect(textOf(receipt.html)).not.toContain('Cevap için son gün')
})

test('a tip-off without a name stores nobody, even when a name had been typed', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'tip-off' })
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  await person.send('/basvuru/nerede', { tarif: 'Kaçak döküm, eski un fabrikasının arkası' })
  await person.send('/basvuru/ne-oldu', { metin: 'Gece moloz döküyorlar.' })
  const unchosen = await person.send('/basvuru/kim', { ad: 'Gizli Kişi' })
  expect(unchosen.status).toBe(422)
  const check = await person.send('/basvuru/kim', { kimlik: 'gizli', ad: 'Gizli Kişi' })
  expect(textOf(check.html)).toContain('Adım bilinmesin')
  const receipt = await person.send('/basvuru/gonder')
  expect(await stored(numberOn(receipt.html))).toMatchObject({ applicants: 0 })
  const { rows } = await inTransaction(town.store, town.desk.municipalityId, trx =>
    sql<{
      count: number
    }>`SELECT count(*) FROM drafts WHERE answers::text LIKE '%Gizli Kişi%'`.execute(trx),
  )
  expect(rows).toEqual([{ count: 0 }])
})

test('information: the form of the law is asked for, and own data is another law with its own day', async () => {
  const person = resident(app)
  await person.open('/basvuru')
  await person.send('/basvuru/ne', { tur: 'information' })
  await person.send('/basvuru/konu', { konu: 'bilinmiyor' })
  await person.send('/basvuru/nerede', {})
  await person.open('/basvuru/ne-oldu')
  await person.send('/basvuru/ne-oldu', { metin: '2025 ihaleleri', neyin: 'records' })
  const who = { adina: 'company', ad: '3M Yapı A.Ş.', yetkili: '', istek: 'written' }
  const unsigned = await person.send('/basvuru/kim', who)
  expect(unsigned.status).toBe(422)
  expect(textOf(unsigned.html)).toContain('Kurum adına başvuran yetkili kişinin adını yazın.')
  const signed = { ...who, yetkili: 'Asım Koç' }
  const check = await person.send('/basvuru/kim', { ...signed, adres: 'Gez Mahallesi 5' })
  expect(textOf(check.html)).toContain('Kurum adına yetkili kişi Asım Koç')
  expect(textOf(check.html)).toContain('Cevabı nasıl istersiniz? Yazılı')
  // 15 working days after 10 March 2026; 20 March is a feast.
  const receipt = await person.send('/basvuru/gonder')
  expect(textOf(receipt.html)).toContain('Cevap için son gün 1 Nisan 2026 Çarşamba')
  const other = resident(app)
  await other.open('/basvuru')
  await other.send('/basvuru/ne', { tur: 'information' })
  await other.send('/basvuru/konu', { konu: 'bilinmiyor' })
  await other.send('/basvuru/nerede', {})
  await other.send('/basvuru/ne-oldu', { metin: 'Verilerimi silin', neyin: 'own-data' })
  await other.send('/basvuru/kim', { adina: 'person', ad: 'Ece Ak', istek: 'electronic' })
  // 30 days after 10 March 2026.
  const own = await other.send('/basvuru/gonder')
  expect(textOf(own.html)).toContain('Cevap için son gün 9 Nisan 2026 Perşembe')
})
