// Tests of the mayor's office's pages with sixteen requests that can be counted by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measuredNumber, storeMeasuredRequests } from '../../../test/support/measured-requests.ts'
import { elementsOf, textOf } from '../../../test/support/resident.ts'
import { townTopics, townUnits } from '../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'

let staff: StaffTown
const overview = '/masa/genel-bakis'

beforeAll(async () => {
  staff = await openStaffTown()
  await storeMeasuredRequests(staff.town.store, staff.town.desk.municipalityId)
})

afterAll(() => staff.close())

const open = async (path: string) => await (await staff.as('manager')).open(path)
/** The numbers of the requests on the page, in order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/data-row="[^"]*"[^>]*><th[^>]*><a[^>]*>([^<]+)</g)].map(
    found => found[1] ?? '',
  )
/** The text of the table row that begins with this label, from the table with this caption. */
function rowOf(html: string, caption: string, label: string): string {
  const table = html.slice(html.indexOf(`>${caption}</caption>`))
  const rows = table.slice(0, table.indexOf('</table>')).split('<tr')
  return textOf(`<body ${rows.find(row => textOf(`<body ${row}`).includes(label)) ?? ''}`)
}

describe('the overview', () => {
  test('begins with the finding: how many are late, by how much, where', async () => {
    const { html, status } = await open(overview)
    expect(status).toBe(200)
    expect(textOf(html)).toContain(
      'Bugün 4 başvuru gecikmiş durumda. En uzunu 34 gündür gecikiyor: Fen İşleri.',
    )
    expect(textOf(html)).toContain('Geciken 4 başvurudan 3 tanesi tek birimde: Fen İşleri')
  })

  test('shows what each unit holds today', async () => {
    const { html } = await open(overview)
    const row = rowOf(html, 'Bugün birimlerde ne duruyor', 'Fen İşleri')
    expect(row).toContain('Fen İşleri 5 3 7 gün 34 gün 3 0')
    const parks = rowOf(html, 'Bugün birimlerde ne duruyor', 'Park ve Bahçeler')
    expect(parks).toContain('Park ve Bahçeler 1 1 9 gün 9 gün 0 1')
  })

  test('puts the warnings beside the successes, each share with its raw counts', async () => {
    const { html } = await open(overview)
    const row = rowOf(html, 'Ne kadarı tutuldu, ne saklı kalabilir', 'Park ve Bahçeler')
    expect(row).toContain(
      'Park ve Bahçeler 8 %100 6 / 6 – %13 1 / 8 %13 1 / 8 0 0 %67 2 / 3 %11 1 / 9 %63 5 / 8',
    )
  })

  test('lists the late ones first, and what answering cannot take off its list', async () => {
    const numbers = async (query: string) => listed((await open(`${overview}${query}`)).html)
    expect(await numbers('')).toEqual([2, 11, 4, 5].map(measuredNumber))
    expect(await numbers('?liste=zimni-ret')).toEqual([measuredNumber(2)])
    expect(await numbers('?liste=itiraz')).toEqual([6, 5].map(measuredNumber))
    expect(await numbers('?liste=soz')).toEqual([13, 11].map(measuredNumber))
  })

  test('is walked by its direction: what comes next is less late, not older', async () => {
    const start = '2025-01-01~2025-01-01T00:00:00.000Z~00000000-0000-0000-0000-000000000000'
    const { html } = await open(`${overview}?sonra=${start}`)
    expect(listed(html)).toEqual([2, 11, 4, 5].map(measuredNumber))
    const pager = html.slice(html.indexOf('class="pager"'))
    expect(textOf(`<body ${pager}`)).toContain('Önceki')
    expect(pager).not.toContain('Daha yeni')
  })

  test('filters by unit, district and topic that stand in the address', async () => {
    const numbers = async (query: string) => listed((await open(`${overview}?${query}`)).html)
    expect(await numbers(`birim=${townUnits.roads.id}`)).toEqual([2, 4, 5].map(measuredNumber))
    expect(await numbers('ilce=Palandöken')).toEqual([measuredNumber(4)])
    expect(await numbers(`konu=${townTopics.park.id}`)).toEqual([measuredNumber(11)])
    expect(await numbers('birim=yok')).toEqual([])
  })

  test('every head of a table leads to a definition on the page', async () => {
    const { html } = await open(overview)
    const elements = elementsOf(html)
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')))
    const heads = elements.flatMap(({ attributes }) => {
      const href = attributes.get('href') ?? ''
      return href.startsWith('#tanim-') ? [href.slice(1)] : []
    })
    expect(heads.length).toBeGreaterThan(20)
    expect(heads.filter(id => !ids.has(id))).toEqual([])
  })

  test('what the address cannot mean is left out', async () => {
    const wishes = ['birim=1', 'konu=%27', 'sonra=x~y~z', 'once=2026-01-01~~', 'donem=1', 'liste=x']
    for (const wish of wishes) {
      const { status, html } = await open(`${overview}?${wish}`)
      expect(status).toBe(200)
      expect(listed(html)).toEqual([2, 11, 4, 5].map(measuredNumber))
    }
  })

  test('a district with signs is asked for unchanged and found empty', async () => {
    const { status, html } = await open(`${overview}?ilce=${encodeURIComponent("<i>'; --")}`)
    expect(status).toBe(200)
    expect(html).not.toContain("<i>'; --")
    expect(textOf(html)).toContain('Bu süzgeçle başvuru bulunmuyor')
  })

  test('speaks English', async () => {
    const manager = await staff.as('manager')
    manager.setCookie('dil', 'en')
    const { html } = await manager.open(overview)
    manager.setCookie('dil', 'tr')
    expect(textOf(html)).toContain('Late today: 4. The longest is 34 days late: Public Works.')
    expect(textOf(html)).toContain('What the figures mean')
  })
})

describe('the downloads', () => {
  test('units have raw counts under the names of their figures', async () => {
    const { html, headers } = await open(`${overview}/birimler.csv`)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="birimler-hepsi-2026-03-10.csv"',
    )
    const lines = html.split('\r\n')
    expect(lines[0]).toBe(
      'Birim;Açık;Geciken;Ortanca gecikme (gün);En uzun gecikme (gün);Kabul bekleyen;Açık söz;Gelen;Cevaplanan;Başvuran onayı;İtiraz edilen;Yeniden açık;Zımni ret;Yasal sürede;Yasal süresi dolan;Hizmet süresinde;Hizmet süresi dolan;Tutulmayan söz;Günü gelen söz;Yanlış sevk;Sevk edilen;Aynı dakikada',
    )
    expect(lines[1]).toBe('Fen İşleri;5;3;7;34;3;0;7;2;1;1;1;1;2;5;0;1;0;0;1;8;0')
    expect(lines.at(-2)?.startsWith('Toplam;7;4;7;34;3;1;16;10;2;2;1;1;8;11;0;1;2;3;')).toBe(true)
  })

  test('districts and the list of the chosen kind come as they stand', async () => {
    const districts = await open(`${overview}/ilceler.csv?donem=2025`)
    expect(districts.html.split('\r\n').slice(0, 2)).toEqual([
      'İlçe;Açık;Geciken;Ortanca gecikme (gün);En uzun gecikme (gün);Kabul bekleyen;Açık söz;Gelen;Cevaplanan;Başvuran onayı;İtiraz edilen;Yeniden açık;Zımni ret',
      'Yakutiye;5;3;9;34;1;1;1;1;1;0;0;0',
    ])
    const list = await open(`${overview}/liste.csv?liste=soz`)
    expect(list.html.split('\r\n').map(line => line.slice(0, 14))).toEqual([
      'Numara;Gecikme',
      'BM-2026-000013',
      'BM-2026-000011',
      '',
    ])
  })

  test('a list has the day that its page shows, and days of the wall only', async () => {
    const broken = (await open(`${overview}/liste.csv?liste=soz`)).html.split('\r\n')
    expect(broken[0]).toBe(
      'Numara;Gecikme;Söz verilen gün;Birim;Konu;İlçe;Son gün;Durum;Zımni ret;İtiraz edilen',
    )
    expect(broken[1]?.split(';')[2]).toBe('2026-02-10')
    const silent = (await open(`${overview}/liste.csv?liste=zimni-ret`)).html
    expect(silent).not.toMatch(/\dT\d/)
    expect(silent.split('\r\n')[1]?.split(';')[2]).toBe('2026-02-05')
    const late = (await open(`${overview}/liste.csv`)).html
    expect(late).not.toMatch(/\dT\d/)
    expect(late.split('\r\n')[0]).not.toContain('Söz verilen gün')
  })

  test('speak the language of the reader', async () => {
    const manager = await staff.as('manager')
    manager.setCookie('dil', 'en')
    const { html } = await manager.open(`${overview}/birimler.csv`)
    manager.setCookie('dil', 'tr')
    expect(html.split('\r\n')[0]).toMatch(/^.?Unit,Open,Late,Median delay \(days\),/)
    expect(html.split('\r\n')[0]).toMatch(/,Wrong unit,Dispatched,Same minute$/)
  })
})

describe('the page of a unit', () => {
  test('shows its figures, its topics, who has the work, bulk answers and equal texts', async () => {
    const { html, status } = await open(`${overview}/birim/${townUnits.parks.id}`)
    const text = textOf(html)
    expect(status).toBe(200)
    expect(text).toContain('Ağaç budama 1 1 9 gün')
    expect(text).toContain('Görevli atanmadı 1 1 9 gün')
    expect(text).toContain('2 Şubat 2026 Pazartesi, 11.00: 5 cevap')
    expect(text).toContain('Aynı metin : 4 / 8')
    expect(listed(html)).toEqual([measuredNumber(11)])
  })

  test('a unit without any request has its page, and what is no unit has none', async () => {
    expect((await open(`${overview}/birim/${townUnits.water.id}`)).status).toBe(200)
    expect((await open(`${overview}/birim/x`)).status).toBe(404)
  })
})

test('the pages are the manager’s alone: others are refused, strangers sent to the sign-in', async () => {
  const paths = [overview, `${overview}/birimler.csv`, `${overview}/birim/${townUnits.parks.id}`]
  for (const path of paths) {
    for (const who of ['dispatcher', 'roadHead', 'administrator'] as const)
      expect((await (await staff.as(who)).open(path)).status).toBe(403)
    expect((await staff.stranger().open(path)).path).toMatch(/^\/giris\?geri=/)
  }
})
