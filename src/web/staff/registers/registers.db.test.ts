// Tests of the registers' pages: who sees which entries, what filters do, and what paper and files hold.
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPdf } from '../../../../test/support/letters/check-pdf.ts'
import { noPress } from '../../../../test/support/letters/no-press.ts'
import { readTables } from '../../../../test/support/letters/read-tables.ts'
import { appOf, textOf } from '../../../../test/support/resident.ts'
import { actorOf, townTopics, townUnits } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { instant, isoDate } from '../../../core/time/dates.ts'
import { enterEvents } from '../../../features/registers/enter-events.ts'
import { enterInRegister } from '../../../features/registers/register-facts.ts'
import { countEntries } from '../../../features/registers/register-list.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { inTransaction } from '../../../store/store.ts'
import { allRoutes } from '../../routes.ts'

let staff: StaffTown
const books = '/masa/kutukler'

beforeAll(async () => {
  staff = await openStaffTown()
  const { town } = staff
  const road = await town.receive({ text: '=1+1 yazan tabela; TC 10000000146' })
  await town.receive({ topicId: townTopics.tree.id, text: 'Ağaç kurumuş, ığdır çamı' })
  await town.receive({ kind: 'tip-off', topicId: null, text: 'Bir görevli rüşvet istiyor.' })
  await town.receive({ kind: 'information', topicId: null, text: 'İhale tutanağını istiyorum.' })
  await route(road.requestId, townUnits.roads.id)
  await inTransaction(town.store, town.desk.municipalityId, trx =>
    enterInRegister(trx, town.desk.municipalityId, {
      register: 'destruction',
      entryKey: 'run-1',
      enteredOn: isoDate('2026-03-10'),
      enteredAt: instant('2026-03-10T09:00:00Z'),
      summary: 'Süresi dolan taslaklar silindi',
      details: { Satır: 12 },
    }),
  )
  await vi.waitFor(
    async () => {
      await enterEvents(town.desk)
      const counts = await countEntries(town.desk, null)
      expect(counts.map(count => `${count.register} ${count.entries}`)).toEqual([
        'destruction 1',
        'information 1',
        'petitions 3',
      ])
    },
    { timeout: 30_000, interval: 20 },
  )
})

afterAll(() => staff.close())

async function route(requestId: string, unitId: string): Promise<void> {
  const result = await actOnRequest(staff.town.desk, {
    requestId,
    actor: actorOf('dispatcher'),
    command: { action: 'route', unitId, note: '' },
    actKey: staff.town.desk.newId(),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

const open = async (path: string, who: Parameters<StaffTown['as']>[0] = 'dispatcher') =>
  await (await staff.as(who)).open(path)
/** Serial and register number of the entries on a page, in order. */
const listed = (html: string): string[] =>
  [
    ...html.matchAll(
      /<th scope="row"[^>]*>(?:<a[^>]*>)?(\d{4}\/\d+)(?:<\/a>)?<\/th><td[^>]*>([^<]*)</g,
    ),
  ].map(([, serial, number]) => `${serial} ${number}`)

describe('the list of registers', () => {
  test('names each with its law and how many entries it has', async () => {
    const { html, status } = await open(books)
    expect(status).toBe(200)
    const text = textOf(html)
    expect(text).toContain('Dilekçe kütüğü 3 0 3 3071 m.7')
    expect(text).toContain('Bilgi edinme kütüğü 1 0 1 4982 m.11')
    expect(text).toContain('Veri imha kütüğü 1 0 1 6698 m.7')
  })

  test('a head of unit sees what the unit has, and no register of acts', async () => {
    const text = textOf((await open(books, 'roadHead')).html)
    expect(text).toContain('Dilekçe kütüğü 1 0 1')
    expect(text).not.toContain('Veri imha kütüğü')
    expect((await open(`${books}/imha`, 'roadHead')).status).toBe(404)
  })

  test('others are refused, strangers sent to the sign-in', async () => {
    for (const who of ['roadOfficer', 'administrator'] as const)
      for (const path of [books, `${books}/dilekce`, `${books}/dilekce/indir/csv`])
        expect((await open(path, who)).status).toBe(403)
    expect((await staff.stranger().open(books)).path).toMatch(/^\/giris\?geri=/)
  })
})

describe('a register', () => {
  test('lists the newest first, names masked, the tip-off hidden, national ids covered', async () => {
    const { html } = await open(`${books}/dilekce`)
    expect(listed(html)).toEqual([
      '2026/3 BM-2026-000003',
      '2026/2 BM-2026-000002',
      '2026/1 BM-2026-000001',
    ])
    const text = textOf(html)
    expect(text).toContain('I*** Ş***')
    expect(text).not.toContain('Şahinoğlu')
    expect(text).toContain('TC 100******46')
    expect(text).not.toContain('10000000146')
    expect(text).toMatch(/BM-2026-000003 10\.03\.2026 Gizli Bir görevli/)
  })

  test.each([
    ['', 'dispatcher', [3, 2, 1]],
    ['', 'roadHead', [1]],
    ['', 'parkHead', []],
    ['?yil=2025', 'dispatcher', []],
    ['?yil=2026', 'dispatcher', [3, 2, 1]],
    ['?ilk=2026-03-11', 'dispatcher', []],
    ['?ilk=2026-03-10&son=2026-03-10', 'dispatcher', [3, 2, 1]],
    ['?birim=01900000-0000-7000-8000-000000000102', 'dispatcher', [1]],
    ['?durum=acik', 'dispatcher', [3, 2, 1]],
    ['?durum=cevaplanmis', 'dispatcher', []],
    ['?q=IĞDIR', 'dispatcher', [2]],
    ['?q=2026/3', 'dispatcher', [3]],
    ['?q=BM-2026-000001', 'dispatcher', [1]],
    ['?q=BM-2026-000002', 'roadHead', []],
    ['?q=%3B', 'dispatcher', []],
    ['?sonra=2026~3', 'dispatcher', [2, 1]],
    ['?once=2026~1', 'dispatcher', [3, 2]],
    ['?yil=x&ilk=2026-02-30&birim=1&durum=y&sonra=z&once=~', 'dispatcher', [3, 2, 1]],
  ] as const)('with %s %s sees %j', async (query, who, serials) => {
    const { html, status } = await open(`${books}/dilekce${query}`, who)
    expect(status).toBe(200)
    expect(listed(html)).toEqual(serials.map(serial => `2026/${serial} BM-2026-00000${serial}`))
  })

  test('an act that is no request has its entry, found by its words', async () => {
    const { html } = await open(`${books}/imha?q=TASLAKLAR`)
    expect(textOf(html)).toContain('2026/1 Süresi dolan taslaklar silindi Satır: 12')
    expect(textOf((await open(`${books}/imha?q=yok`)).html)).toContain('Bu süzgeçle kayıt yok')
  })

  test('an empty register says what will stand there; what is no register has no page', async () => {
    expect(textOf((await open(`${books}/cimer`)).html)).toContain('Bu kütükte kayıt yok')
    expect((await open(`${books}/uydurma`)).status).toBe(404)
    expect((await open(`${books}/dilekce/indir/exe`)).status).toBe(404)
  })

  test('speaks English', async () => {
    const browser = await staff.as('dispatcher')
    browser.setCookie('dil', 'en')
    const { html } = await browser.open(`${books}/dilekce`)
    browser.setCookie('dil', 'tr')
    expect(textOf(html)).toContain('Register of petitions')
  })
})

async function pdfOf(who: Parameters<StaffTown['as']>[0], query = '') {
  const browser = await staff.as(who)
  const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
  const response = await staff.request(`${books}/dilekce/indir/pdf${query}`, {
    headers: { cookie },
  })
  return { response, pdf: new Uint8Array(await response.arrayBuffer()) }
}

describe('what is taken along', () => {
  test('the paper lies on its side and keeps the filters', async () => {
    const { html } = await open(`${books}/dilekce/yazdir?q=IĞDIR`)
    expect(html).toContain('for-paper landscape')
    expect(textOf(html)).toContain('10 Mart 2026 itibarıyla, 1 kayıt')
    expect(html.match(/<tr>/g)).toHaveLength(2)
    expect(textOf(html)).not.toContain('Şahinoğlu')
  })

  test('CSV streams every column; no cell is a formula', async () => {
    const { html, headers } = await open(`${books}/dilekce/indir/csv`)
    expect(headers.get('content-disposition')).toBe('attachment; filename="dilekce-2026-03-10.csv"')
    const lines = html.split('\r\n')
    expect(lines[0]).toBe(
      'Sıra;Başvuru numarası;Kütüğe giriş;Geliş;Kanal;Başvuran türü;Başvuran;İmza;Ek sayısı;Konu;Özet;Hukuki sınıf;Yer;Birim;Son gün;Cevap yazısı;Cevap günü;Sonuç;Neden;Başvuru yolu yazıldı',
    )
    expect(lines).toHaveLength(5)
    expect(lines[3]).toBe(
      '2026/1;BM-2026-000001;2026-03-10;2026-03-10;İnternet;Kişi;I*** Ş***;İmza yok;0;"Çukur, bozuk asfalt";"\'=1+1 yazan tabela; TC 100******46";Dilekçe (3071);"Ilıca Sokak, Yakutiye";Fen İşleri;2026-04-09;;;;;',
    )
  })

  test('a PDF holds the entries of the CSV, in the columns of paper, and says what it covers', async () => {
    const { response, pdf } = await pdfOf('dispatcher', '?yil=2026&q=BM-2026')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="dilekce-2026-03-10.pdf"',
    )
    expect((await checkPdf(pdf)).faults).toEqual([])
    const [table] = await readTables(pdf)
    expect(table?.[0]).toEqual([
      'Sıra',
      'Başvuru numarası',
      'Kütüğe giriş',
      'Geliş',
      'Kanal',
      'Başvuran',
      'Konu',
      'Özet',
      'Yer',
      'Birim',
      'Son gün',
      'Cevap yazısı',
      'Cevap günü',
      'Sonuç',
    ])
    const { html } = await open(`${books}/dilekce/indir/csv?yil=2026&q=BM-2026`)
    const inCsv = html.trimEnd().split('\r\n').slice(1)
    expect(inCsv).toHaveLength(3)
    expect(table?.slice(1).map(row => `${row[0]};${row[1]}`)).toEqual(
      inCsv.map(line => line.split(';').slice(0, 2).join(';')),
    )
    expect(table?.[3]?.slice(5, 9)).toEqual([
      'I*** Ş***',
      'Çukur, bozuk asfalt',
      '=1+1 yazan tabela; TC 100******46',
      'Ilıca Sokak, Yakutiye',
    ])
    expect(table?.[1]?.[5]).toBe('Gizli')
  })

  test('a PDF holds no more than its reader sees, and an empty one says that it is empty', async () => {
    const own = await readTables((await pdfOf('roadHead')).pdf)
    expect(own[0]?.slice(1).map(row => row[0])).toEqual(['2026/1'])
    expect(await readTables((await pdfOf('parkHead')).pdf)).toEqual([])
  })

  test('the page says how many entries a PDF holds before it is asked for', async () => {
    const { html } = await open(`${books}/dilekce`)
    expect(textOf(html)).toContain(
      'PDF en çok 1.000, yazdırma en çok 2.000, Excel en çok 10.000 kayıt',
    )
    expect(html).toContain(`href="${books}/dilekce/indir/pdf" download`)
  })

  test('where there is no typesetter the page says so, printing stays, and the address explains', async () => {
    const app = appOf(staff.town, allRoutes, { press: noPress })
    const browser = await staff.as('dispatcher')
    const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
    const page = await (await app.request(`${books}/dilekce`, { headers: { cookie } })).text()
    expect(textOf(page)).toContain('PDF bu sunucuda hazırlanamıyor; yazdırabilir ya da CSV')
    expect(page).toContain(`href="${books}/dilekce/yazdir"`)
    expect(page).not.toContain('indir/pdf')
    const file = await app.request(`${books}/dilekce/indir/pdf`, { headers: { cookie } })
    expect(file.status).toBe(503)
    expect(textOf(await file.text())).toContain('PDF hazırlanamadı')
    expect((await app.request('/hizmet-standartlari.pdf')).status).toBe(503)
    expect(textOf(await (await app.request('/hizmet-standartlari')).text())).toContain(
      'PDF bu sunucuda hazırlanamıyor',
    )
  })

  test('a workbook is read back with the same entries', async () => {
    const browser = await staff.as('roadHead')
    const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
    const response = await staff.request(`${books}/dilekce/indir/xlsx`, { headers: { cookie } })
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()))
    expect(sheet?.sheet).toBe('Dilekçe kütüğü')
    expect(sheet?.data).toHaveLength(2)
    expect(sheet?.data[1]?.slice(0, 4)).toEqual([
      '2026/1',
      'BM-2026-000001',
      new Date('2026-03-10T00:00:00Z'),
      new Date('2026-03-10T00:00:00Z'),
    ])
  })
})
