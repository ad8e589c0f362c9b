// Tests of the administrator's pages of routing: a row is shown before it is entered, files go out and come
// back, a hostile file changes nothing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRouting, onSide, townBodies } from '../../../../test/support/requests/routing-town.ts'
import { elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townTopics, townUnits } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
  await addRouting(at.town)
})

afterAll(() => at.close())

const admin = () => at.as('administrator')
const open = async (path: string) => await (await admin()).open(path)
const send = async (path: string, fields: Record<string, string | readonly File[]>) =>
  await (await admin()).send(path, fields)

const winter = {
  topicId: townTopics.road.id,
  roadClass: 'side',
  district: 'Yakutiye',
  owner: `unit:${townUnits.roads.id}`,
  validFrom: '2026-03-01',
  lastOn: '2026-04-15',
  document: 'Kış protokolü 2026',
}

test('a row is shown before it is entered: how many open requests it concerns', async () => {
  const { registerNumber } = await at.town.receive(onSide)
  await open('/yonetim/sorumluluk/yeni')
  const preview = await send('/yonetim/sorumluluk', { ...winter, adim: 'goster' })
  expect(preview.status).toBe(200)
  const text = textOf(preview.html)
  expect(text).toContain('Önerisi değişecek açık başvuru: 1.')
  expect(text).toContain(registerNumber)
  expect(typedIn(preview.html, 'document')).toBe('Kış protokolü 2026')
  expect(textOf((await open('/yonetim/sorumluluk')).html)).not.toContain('Kış protokolü')
})

test('entered, it stands in the list with its days; the filters and the history show what they say', async () => {
  await open('/yonetim/sorumluluk/yeni')
  const list = await send('/yonetim/sorumluluk', { ...winter, adim: 'ekle' })
  expect(list.path).toContain('oldu=eklendi')
  const text = textOf(list.html)
  expect(text).toContain('01.03.2026 – 15.04.2026')
  expect(text).toContain('Başvurunun ilçesindeki belediye')
  const highways = textOf(
    (await open(`/yonetim/sorumluluk?sahip=body:${townBodies.highways.id}`)).html,
  )
  expect(highways).toContain('1 satır')
  expect(textOf((await open('/yonetim/sorumluluk?yol=side&gecmis=evet')).html)).toContain('2 satır')
})

test('a wrong row is refused at its fields with everything that was typed', async () => {
  await open('/yonetim/sorumluluk/yeni')
  const page = await send('/yonetim/sorumluluk', {
    ...winter,
    document: '',
    lastOn: '2026-02-01',
    adim: 'ekle',
  })
  expect(page.status).toBe(422)
  expect(page.html).toContain('id="document-hata"')
  expect(page.html).toContain('id="lastOn-hata"')
  expect(typedIn(page.html, 'validFrom')).toBe('2026-03-01')
})

test('a row is ended on its page', async () => {
  const list = await open('/yonetim/sorumluluk?yol=state')
  const href = elementsOf(list.html)
    .map(({ attributes }) => attributes.get('href') ?? '')
    .find(each => each.startsWith('/yonetim/sorumluluk/satir/'))
  await open(href ?? '')
  const page = await send(`${href}/bitir`, { lastOn: '2026-12-31' })
  expect(textOf(page.html)).toContain('Satır bitirildi')
  expect(textOf(page.html)).toContain('01.02.2022 – 31.12.2026')
})

const file = (text: string, name = 'harita.csv') => [new File([text], name, { type: 'text/csv' })]

test('the map goes out as a file and comes back as the same map', async () => {
  const browser = await admin()
  const csv = await browser.open('/yonetim/sorumluluk/harita.csv')
  expect(csv.html).toContain('konu;yol;ilce;sahip;ilk_gun;son_gun;belge')
  expect(csv.html).toContain('yol;ana-yol;;birim:fen-isleri;2022-02-01;;Meclis kararı 2022/17')
  await open('/yonetim/sorumluluk/yukle/harita')
  const line = 'yol-kaldirim;;;kurum:KARAYOLLARI BÖLGE MÜDÜRLÜĞÜ;01.06.2026;;Karar 9'
  const text = `konu;yol;ilce;sahip;ilk_gun;son_gun;belge\n${line}\n`
  const trial = await send('/yonetim/sorumluluk/yukle/harita', { dosya: file(text), adim: 'dene' })
  expect(textOf(trial.html)).toContain('Deneme bitti, hiçbir şey saklanmadı')
  const taken = await send('/yonetim/sorumluluk/yukle/harita', { dosya: file(text), adim: 'yukle' })
  expect(textOf(taken.html)).toContain('Yeni satır: 1. Zaten aynı olan: 0.')
  expect(textOf((await open(`/yonetim/sorumluluk?konu=${townTopics.pavement.id}`)).html)).toContain(
    'Karar 9',
  )
})

test.each<[string, string, string]>([
  ['no table', 'merhaba', 'İlk satırda bu sütun tam bir kez bulunmalı.'],
  ['a script', 'konu;yol;ilce;sahip;ilk_gun;son_gun;belge\n<script>;;;;;;x\n', 'Satır 2, konu'],
  [
    'an open quote',
    'konu;yol;ilce;sahip;ilk_gun;son_gun;belge\n"a;b\n',
    'Tırnak düzgün kapanmıyor.',
  ],
  ['bytes', '\u0000\u0001', 'Dosya UTF-8 metin değil.'],
  ['too much', `konu\n${'x'.repeat(510_000)}`, 'Dosya çok büyük'],
])('%s as a file is refused in words, and nothing changes', async (_, text, sentence) => {
  const before = (await open('/yonetim/sorumluluk/harita.csv?gecmis=evet')).html
  await open('/yonetim/sorumluluk/yukle/harita')
  const page = await send('/yonetim/sorumluluk/yukle/harita', { dosya: file(text), adim: 'yukle' })
  expect(page.status).toBe(422)
  expect(textOf(page.html)).toContain(sentence)
  expect(page.html).not.toContain('<script>;')
  expect((await open('/yonetim/sorumluluk/harita.csv?gecmis=evet')).html).toBe(before)
})

test('a file that is far too large is refused in the words of the page, a stranger without them', async () => {
  const path = '/yonetim/sorumluluk/yukle/yollar'
  await open(path)
  const sent = { dosya: file('x'.repeat(30_000_000), 'yollar.csv'), adim: 'yukle' }
  const page = await send(path, sent)
  expect(page.status).toBe(413)
  expect(textOf(page.html)).toContain('Dosya çok büyük; en çok 500 kB.')
  expect((await at.stranger().send(path, sent)).path).toMatch(/^\/giris/)
})

test('without a file the page asks for one', async () => {
  await open('/yonetim/sorumluluk/yukle/yollar')
  const page = await send('/yonetim/sorumluluk/yukle/yollar', { adim: 'yukle' })
  expect(page.status).toBe(422)
  expect(textOf(page.html)).toContain('Bir dosya seçin.')
})

test('a body is added, changed and logged by name', async () => {
  await open('/yonetim/kurumlar/yeni')
  const page = await send('/yonetim/kurumlar', {
    name: 'Orman Bölge Müdürlüğü',
    kind: 'ministry-branch',
    validFrom: '2026-01-01',
  })
  expect(textOf(page.html)).toContain('Eklendi')
  const log = textOf((await open('/yonetim/degisiklikler?tur=body')).html)
  expect(log).toContain('Kurum: Orman Bölge Müdürlüğü')
})

test('a road is added and stands in the list', async () => {
  await open('/yonetim/sorumluluk/yollar')
  const page = await send('/yonetim/sorumluluk/yollar', {
    district: 'Yakutiye',
    street: 'Gez Caddesi',
    roadClass: 'main',
    validFrom: '2026-01-01',
    document: 'Karar 12',
    // A key that nobody gave out is no key.
    anahtar: 'uydurma',
  })
  expect(textOf(page.html)).toContain('Gez Caddesi')
  const log = textOf((await open('/yonetim/degisiklikler?tur=street')).html)
  expect(log).toContain('Gez Caddesi')
})
