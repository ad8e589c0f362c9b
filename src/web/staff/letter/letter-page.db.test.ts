// The reply on one A4 sheet, where no official letter was written: a refusal names its law as the page does
// that the applicant follows.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../../../test/support/resident.ts'
import { actorOf, townUnits } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'

let at: StaffTown
beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(async () => {
  await at.close()
})

type Act = Parameters<typeof actOnRequest>[1]

async function refused(refusal: object): Promise<string> {
  const { requestId } = await at.town.receive()
  const acts: [Parameters<typeof actorOf>[0], object][] = [
    ['dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' }],
    ['roadOfficer', { action: 'accept' }],
    [
      'roadOfficer',
      {
        action: 'send-reply',
        text: 'Bu yıl için ödenek kalmadı.',
        outcome: 'not-fulfilled',
        remedy: '60 gün içinde idare mahkemesinde dava açabilirsiniz.',
        ...refusal,
      },
    ],
  ]
  for (const [who, command] of acts) {
    const result = await actOnRequest(at.town.desk, {
      requestId,
      actor: actorOf(who),
      // as: only tests write a command as a plain object
      command: command as Act['command'],
      actKey: at.town.desk.newId(),
    })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  }
  return requestId
}

async function sheetOf(requestId: string, language: 'tr' | 'en'): Promise<string> {
  const officer = await at.as('roadOfficer')
  officer.setCookie('dil', language)
  const page = await officer.open(`/masa/basvuru/${requestId}/yazi`)
  officer.setCookie('dil', 'tr')
  expect(page.status).toBe(200)
  return textOf(page.html)
}

test('a refusal names its reason, the article and what the article is about', async () => {
  const id = await refused({ reason: 'no-budget', article: '5018 sayılı Kanun m.20' })
  const sheet = await sheetOf(id, 'tr')
  expect(sheet).toContain('Gerekçe: Ödenek yok')
  expect(sheet).toMatch(/Dayandığı kanun\s?: 5018 sayılı Kanun m\.20 \(ödeneklerin kullanılması\)/)
  expect(await sheetOf(id, 'en')).toMatch(
    /The law behind it\s?: 5018 sayılı Kanun m\.20 \(use of appropriations\)/,
  )
})

test('a refusal on a ground of the law says the ground; an answer without one says nothing', async () => {
  const article = '3071 sayılı Kanun m.6/b'
  const id = await refused({
    outcome: 'not-examined',
    reason: 'against-law',
    ground: 'P6B',
    article,
  })
  expect(await sheetOf(id, 'tr')).toContain(
    '3071 sayılı Kanun m.6/b (Yargı mercilerinin görevine giren konu)',
  )
  const plain = await refused({ outcome: 'fulfilled', reason: null, remedy: null })
  expect(await sheetOf(plain, 'tr')).not.toContain('Dayandığı kanun')
})
