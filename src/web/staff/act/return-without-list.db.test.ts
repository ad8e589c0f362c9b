// Where somebody is after they gave a request of their unit away: never on a page that says nothing was done.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../../../test/support/resident.ts'
import { townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'

let at: StaffTown
beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(() => at.close())

test('returned from its own page, it is said to be returned, in the own queue and without a link', async () => {
  const { requestId, registerNumber } = await at.town.receive()
  await act(await at.as('dispatcher'), requestId, 'sevk', { birim: townUnits.roads.id })
  const officer = await at.as('roadOfficer')
  const page = await act(officer, requestId, 'iade', {
    gerekce: 'not-our-duty',
    aciklama: 'Park işi.',
  })
  expect(page.status).toBe(200)
  expect(page.path).toMatch(/^\/masa\/kuyruk\//)
  expect(textOf(page.html)).toContain(`${registerNumber}: Gerekçesiyle iade edildi`)
  expect(page.html).not.toContain(`/masa/basvuru/${requestId}`)
})

test('what is refused is answered where the form stands', async () => {
  const { requestId } = await at.town.receive()
  const dispatcher = await at.as('dispatcher')
  const form = await dispatcher.open(`/masa/basvuru/${requestId}?islem=not`)
  expect(form.html).toContain(`action="/masa/basvuru/${requestId}/not#islem"`)
})
