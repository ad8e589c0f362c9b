// A silence is explained from the page of the request and from its register, and stays on record.
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { textOf, typedIn } from '../../../../../test/support/resident.ts'
import { townUnits } from '../../../../../test/support/small-town.ts'
import {
  act,
  openStaffTown,
  type StaffTown,
} from '../../../../../test/support/staff/staff-browser.ts'
import { letTimePass } from '../../../../features/clocks/let-time-pass.ts'
import { enterEvents } from '../../../../features/registers/enter-events.ts'

const register = '/masa/kutukler/zimni-ret'
let at: StaffTown
let requestId: string

/** A petition of 2 March; its 30 days end on 1 April. */
beforeAll(async () => {
  at = await openStaffTown({ now: '2026-03-02T07:00:00Z' })
  ;({ requestId } = await at.town.receive({ kind: 'complaint' }))
  await act(await at.as('dispatcher'), requestId, 'sevk', { birim: townUnits.roads.id })
  at.town.setNow('2026-04-02T07:00:00Z')
})

afterAll(() => at.close())

test('nobody sees the act while nothing is silent', async () => {
  const html = (await (await at.as('roadHead')).open(`/masa/basvuru/${requestId}`)).html
  expect(html).not.toContain('islem=cevapsizlik')
})

test('the head finds the form behind the register, with the day that passed', async () => {
  await letTimePass(at.town.desk)
  const head = await at.as('roadHead')
  const row = new RegExp(`href="(/masa/basvuru/${requestId}[^"#]*islem=cevapsizlik)#islem"`)
  const way = await vi.waitFor(
    async () => {
      await enterEvents(at.town.desk)
      const found = row.exec((await head.open(register)).html)?.[1]
      if (found === undefined) throw new Error('not entered yet')
      return found.replaceAll('&amp;', '&')
    },
    { timeout: 30_000, interval: 20 },
  )
  const form = await head.open(way)
  expect(textOf(form.html)).toContain(
    'Dilekçe süresi son gün 1 Nisan 2026 Çarşamba idi, cevap verilmedi',
  )
  for (const who of ['roadOfficer', 'desk', 'manager'] as const)
    expect((await act(await at.as(who), requestId, 'cevapsizlik')).status, who).toBe(403)
})

test('too few words are refused at their field and stay there', async () => {
  const sent = await act(await at.as('roadHead'), requestId, 'cevapsizlik', { metin: 'Kar' })
  expect(sent.status).toBe(422)
  expect(textOf(sent.html)).toContain('Açıklama çok kısa; ne olduğunu bir cümleyle yazın.')
  expect(typedIn(sent.html, 'metin')).toBe('Kar')
})

test('the words stand in the story and in the register; a second explanation is refused', async () => {
  const head = await at.as('roadHead')
  const text = 'Ekip kar mücadelesindeydi; cevap bu hafta verilecek.'
  const done = await act(head, requestId, 'cevapsizlik', { metin: text })
  expect(textOf(done.html)).toContain('Açıklama kayda geçti.')
  expect(textOf(done.html)).toContain(text)
  const page = (await head.open(register)).html
  expect(textOf(page)).toContain(text)
  expect(page).not.toContain('islem=cevapsizlik')
  expect((await act(head, requestId, 'cevapsizlik', { metin: text })).status).toBe(409)
})

test('in English, too', async () => {
  at.town.setNow('2026-04-03T07:00:00Z')
  const other = await at.town.receive({ kind: 'complaint' })
  at.town.setNow('2026-05-20T07:00:00Z')
  await letTimePass(at.town.desk)
  const dispatcher = await at.as('dispatcher')
  dispatcher.setCookie('dil', 'en')
  const form = await dispatcher.open(`/masa/basvuru/${other.requestId}?islem=cevapsizlik`)
  expect(textOf(form.html)).toContain('Why there was no reply')
})
