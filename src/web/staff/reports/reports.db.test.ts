// Tests of the reports' pages: the same numbers on the page, on paper and in files; what is refused leaves in none.
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkPdf } from '../../../../test/support/letters/check-pdf.ts'
import { readTables } from '../../../../test/support/letters/read-tables.ts'
import { doneReply, secretReply } from '../../../../test/support/requests/replies.ts'
import { textOf } from '../../../../test/support/resident.ts'
import { actorOf, townUnits } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { checkNames, checkSeverities } from '../../../core/replies/reply-facts.ts'
import type { Command } from '../../../core/request/commands.ts'
import type { Reply } from '../../../core/request/events.ts'
import { letTimePass } from '../../../features/clocks/let-time-pass.ts'
import { enterEvents } from '../../../features/registers/enter-events.ts'
import { countEntries } from '../../../features/registers/register-list.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { append } from '../../../ledger/append.ts'
import { loadForAct } from '../../../ledger/load.ts'
import { inTransaction } from '../../../store/store.ts'

let staff: StaffTown
const reports = '/masa/raporlar'

beforeAll(async () => {
  staff = await openStaffTown({ now: '2025-12-01T09:00:00Z' })
  await fillInformation()
  await fillMuhtars()
  await vi.waitFor(
    async () => {
      await enterEvents(staff.town.desk)
      const counts = await countEntries(staff.town.desk, null)
      expect(counts.find(count => count.register === 'silence')?.entries).toBe(1)
    },
    { timeout: 30_000, interval: 20 },
  )
})
afterAll(() => staff.close())

async function act(
  requestId: string,
  who: 'dispatcher' | 'roadHead' | 'roadOfficer',
  command: Command,
) {
  const { desk } = staff.town
  const result = await actOnRequest(desk, {
    requestId,
    actor: actorOf(who),
    command,
    actKey: desk.newId(),
  })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
}

/** The reports count replies; how well they are written is not the question here. */
const overruled = checkNames
  .filter(check => checkSeverities[check] === 'warn')
  .map(check => ({ check, reason: 'Bu sınamada yazım önemli değil.' }))

/** To the roads, taken, answered. */
async function answer(requestId: string, reply: Partial<Reply>): Promise<void> {
  await act(requestId, 'dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
  await act(requestId, 'roadOfficer', { action: 'accept' })
  await act(requestId, 'roadOfficer', {
    action: 'send-reply',
    ...doneReply,
    outcome: 'informed',
    questions: [{ text: 'Tutanağı istiyorum.', isAnswered: true }],
    overruled,
    ...reply,
  })
}

const ask = async () =>
  (await staff.town.receive({ kind: 'information', topicId: null, text: 'Tutanağı istiyorum.' }))
    .requestId

const { outcome: _, questions: __, ...secret } = secretReply
const refusal = { ...secret, reason: 'against-law' } as const

/** Two answered in 2025, one carried over; in 2026 one refused and taken to court, and one that runs out. */
async function fillInformation(): Promise<void> {
  const { town } = staff
  await answer(await ask(), {})
  await answer(await ask(), { outcome: 'partly-fulfilled', ...refusal })
  town.setNow('2025-12-29T09:00:00Z')
  const late = await ask()
  town.setNow('2026-01-12T09:00:00Z')
  await answer(late, { outcome: 'not-fulfilled', ...refusal })
  await act(late, 'dispatcher', {
    action: 'file-appeal',
    appealId: town.desk.newId(),
    kind: 'court',
    filedOn: '2026-01-12',
    reference: '2026/1',
    text: 'Dava dilekçesi',
  } as Command) // as: dates of a test are written as text
  await ask()
  town.setNow('2026-02-20T09:00:00Z')
  await letTimePass(town.desk)
  town.setNow('2026-03-10T09:00:00Z')
}

async function fillMuhtars(): Promise<void> {
  const muhtar = async (district: string) => {
    const { requestId } = await staff.town.receive({ topicId: null, place: { district } })
    await act(requestId, 'dispatcher', {
      action: 'classify',
      kind: 'demand',
      legalClass: 'muhtar',
      topicId: null,
    })
    return requestId
  }
  await answer(await muhtar('Oltu'), { outcome: 'fulfilled' })
  await answer(await muhtar('Oltu'), {
    outcome: 'not-fulfilled',
    ...refusal,
    ground: null,
    reason: 'no-budget',
  })
  await muhtar('Aziziye')
}

const open = async (path: string, who: Parameters<StaffTown['as']>[0] = 'manager') =>
  await (await staff.as(who)).open(path)

describe('the yearly report on the right to information', () => {
  test('of the year before is shown first, with its sum and what was carried over', async () => {
    const { html, status } = await open(`${reports}/bilgi-edinme`)
    const text = textOf(html)
    expect(status).toBe(200)
    expect(text).toContain('2025 yılı bilgi edinme raporu')
    expect(text).toContain('R1 Başvuru toplamı 2')
    expect(text).toMatch(/R2 Olumlu [^\d]* 1 R3 Kısmen [^\d]* 1 R4 Reddedilen başvurular 0/)
    expect(text).toContain('Yıl içinde alınan başvurular 3')
    expect(text).toContain('gelecek yıla devreden -1')
    expect(text).toContain('Gelecek yıla devredenler')
    expect(text).toContain('R21 0 1 0 1')
    expect(text).toContain('Gönderilecek yer: Valilik. Son gün: 31 Ocak 2026.')
  })

  test('of the running year counts what was carried in, and says that it is provisional', async () => {
    const text = textOf((await open(`${reports}/bilgi-edinme?yil=2026`)).html)
    expect(text).toContain('Bu rapor geçicidir')
    expect(text).toContain('R1 Başvuru toplamı 1')
    expect(text).toContain('R4 Reddedilen başvurular 1')
    expect(text).toContain('R7 Reddedilenlerden yargıya gidenler 1')
    expect(text).toContain('Aralık ayından devreden 1')
    expect(text).toContain('Dava 1 0 0 0 0 0 1')
  })

  test('is the same on paper and in files', async () => {
    const paper = await open(`${reports}/bilgi-edinme/yazdir?yil=2025`)
    expect(paper.html).toContain('for-paper landscape')
    expect(textOf(paper.html)).toContain('R1 Başvuru toplamı 2')
    const { html, headers } = await open(`${reports}/bilgi-edinme/indir/csv?yil=2025`)
    expect(headers.get('content-disposition')).toBe('attachment; filename="bilgi-edinme-2025.csv"')
    expect(html).toContain('\r\nR1;Başvuru toplamı;2\r\n')
    const browser = await staff.as('manager')
    const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
    const file = await staff.request(`${reports}/bilgi-edinme/indir/xlsx?yil=2025`, {
      headers: { cookie },
    })
    const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()))
    expect(sheet?.data[1]).toEqual(['R1', 'Başvuru toplamı', 2])
  })

  test('is the same as PDF, with its tables under their headings', async () => {
    const browser = await staff.as('manager')
    const cookie = [...browser.cookies].map(pair => pair.join('=')).join('; ')
    const file = await staff.request(`${reports}/bilgi-edinme/indir/pdf?yil=2025`, {
      headers: { cookie },
    })
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="bilgi-edinme-2025.pdf"',
    )
    const pdf = new Uint8Array(await file.arrayBuffer())
    const { faults, title } = await checkPdf(pdf)
    expect(faults).toEqual([])
    expect(title).toBe('2025 yılı bilgi edinme raporu')
    const [form] = await readTables(pdf)
    expect(form?.[1]).toEqual(['R1', 'Başvuru toplamı', '2'])
    const { html } = await open(`${reports}/bilgi-edinme?yil=2025`)
    expect(textOf(html)).toContain('PDF en çok 1.000 satır içerir.')
  })

  test('does not leave the desk when its sum breaks, and names what breaks it', async () => {
    const requestId = await ask()
    // No act of this program writes such a reply; one that was moved in may say so.
    const { store, desk } = staff.town
    const { municipalityId } = desk
    await inTransaction(store, municipalityId, async trx => {
      const state = await loadForAct(trx, municipalityId, requestId)
      if (state === undefined) throw new Error('The request is there')
      const moved = { ...doneReply, outcome: 'duplicate', writtenBy: null } as const
      await append(trx, {
        municipalityId,
        requestId,
        state,
        events: [{ kind: 'reply.sent', data: moved }],
        actor: { kind: 'import', source: 'old-desk' },
        at: desk.now(),
        actKey: null,
      })
    })
    for (const path of ['', '/yazdir', '/indir/csv', '/indir/xlsx', '/indir/pdf']) {
      const { html, status } = await open(`${reports}/bilgi-edinme${path}?yil=2026`)
      expect(status).toBe(path === '' ? 200 : 422)
      expect(textOf(html)).toContain('R1 satırı 2, R2 ile R6 arasındaki satırların toplamı 1.')
      expect(html).toContain(`href="/masa/basvuru/${requestId}"`)
    }
    expect((await open(`${reports}/bilgi-edinme/yazdir?yil=2025`)).status).toBe(200)
  })
})

test('the muhtars’ table counts a quarter by result, reason, unit and district', async () => {
  const text = textOf((await open(`${reports}/muhtar?yil=2026&ceyrek=1`)).html)
  expect(text).toContain('Muhtar talepleri, 2026 Ocak–Mart')
  expect(text).toContain('Karşılanan 1 Karşılanamayan 1 Bekleyen 1 Geri alınan 0 Toplam 3')
  expect(text).toContain('Ödenek yok 1')
  expect(text).toContain('Fen İşleri 2 1 1 0 0')
  expect(text).toContain('Oltu 2 1 1 0 0 Aziziye 1 0 0 1 0 Toplam 3 1 1 1 0')
  expect(textOf((await open(`${reports}/muhtar`)).html)).toContain('2025 Ekim–Aralık')
})

test('the list of silence says what ran out that day, and keeps it after it was explained', async () => {
  const shown = async (day: string) => textOf((await open(`${reports}/zimni-ret?gun=${day}`)).html)
  const before = await shown('2026-02-20')
  expect(before).toContain('Zımni ret listesi, 20 Şubat 2026')
  expect(before).toContain('BM-2026-000001')
  expect(await shown('2026-03-10')).toContain('açıklama bekleyen: 1 kayıt')
  const found = /data-row="2026-1"[^>]*><th[^>]*><a href="\/masa\/basvuru\/([0-9a-f-]{36})/.exec(
    (await open('/masa/kutukler/zimni-ret')).html,
  )
  await act(found?.[1] ?? '', 'dispatcher', {
    action: 'explain-silence',
    text: 'Dosya arşivden geç geldi.',
  })
  expect(await shown('2026-02-20')).toContain('Dosya arşivden geç geldi.')
  expect(await shown('2026-03-10')).toContain('açıklama bekleyen: 0 kayıt')
  const { html } = await open(`${reports}/zimni-ret/indir/csv?gun=2026-02-20`)
  expect(html).toContain('Dosya arşivden geç geldi.')
})

test('the inventory shows grounds, periods and how sure they are', async () => {
  const text = textOf((await open(`${reports}/kisisel-veri`)).html)
  expect(text).toContain('Kariyer merkezi, özgeçmiş')
  expect(text).toMatch(/Engelli hizmetleri dosyası .* 10 Son işlemden sonra V2 K\?/)
})

test('the index leads to every report; each answers all its addresses', async () => {
  const { html } = await open(reports)
  for (const slug of ['bilgi-edinme', 'muhtar', 'zimni-ret', 'kisisel-veri']) {
    expect(html).toContain(`href="${reports}/${slug}"`)
    expect((await open(`${reports}/${slug}?yil=2025&gun=x&ceyrek=9`)).status).toBe(200)
    for (const way of ['yazdir', 'indir/csv', 'indir/xlsx', 'indir/pdf'])
      expect((await open(`${reports}/${slug}/${way}?yil=2025`)).status).toBe(200)
  }
  expect((await open(`${reports}/uydurma`)).status).toBe(404)
  expect((await open(`${reports}/muhtar/indir/exe`)).status).toBe(404)
})

test('units and administrators are refused, the desk is not', async () => {
  for (const who of ['roadHead', 'roadOfficer', 'administrator'] as const)
    expect((await open(`${reports}/muhtar`, who)).status).toBe(403)
  for (const who of ['desk', 'dispatcher'] as const)
    expect((await open(`${reports}/muhtar`, who)).status).toBe(200)
})
