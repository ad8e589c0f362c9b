// Two people with the same form open, and a form that is sent a second time for something else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(() => at.close())

const detailOf = async (requestId: string) => {
  const detail = await findRequestDetail(at.town.desk, requestId)
  if (detail === undefined) throw new Error('no such request')
  return detail
}
const kindsOf = async (requestId: string) =>
  (await detailOf(requestId)).events.map(event => event.kind)
const hiddenIn = (html: string, name: string) =>
  elementsOf(html)
    .filter(({ attributes }) => attributes.get('name') === name)
    .at(-1)
    ?.attributes.get('value') ?? ''
const routings = async (requestId: string) =>
  (await kindsOf(requestId)).filter(kind => kind === 'request.routed')

const toRoads = { birim: townUnits.roads.id, not: '' }
const toParks = { birim: townUnits.parks.id, not: 'Ağaç da devrilmiş.' }

describe('two dispatchers with the same form', () => {
  async function formOpened() {
    const { requestId } = await at.town.receive()
    const path = `/masa/basvuru/${requestId}/sevk`
    const dispatcher = await at.as('dispatcher')
    const { html } = await dispatcher.open(`/masa/basvuru/${requestId}?islem=sevk`)
    const surum = hiddenIn(html, 'surum')
    const fresh = () => ({ surum, anahtar: at.town.desk.newId() })
    return { requestId, path, dispatcher, fresh }
  }

  test('the second is told who was quicker; what was typed stands in the form', async () => {
    const { requestId, path, dispatcher, fresh } = await formOpened()
    await dispatcher.send(path, { ...fresh(), ...toRoads })
    const second = await dispatcher.send(path, { ...fresh(), ...toParks })
    expect(second.status).toBe(409)
    const text = textOf(second.html)
    expect(text).toContain('Bu işlem yapılmadı')
    expect(text).toMatch(/Siz bakarken başvuru değişti: [^.]*Fen İşleri/)
    expect(text).toContain('Son duruma bakın; işlem hâlâ gerekliyse yeniden gönderin.')
    expect(typedIn(second.html, 'not')).toBe('Ağaç da devrilmiş.')
    expect(await routings(requestId)).toHaveLength(1)
    // Read as it is now, it may be sent on.
    await dispatcher.send(path, toParks)
    expect((await detailOf(requestId)).state.unitId).toBe(townUnits.parks.id)
  })

  test('both at the same moment: one routing', async () => {
    const { requestId, path, dispatcher, fresh } = await formOpened()
    const answers = await Promise.all([
      dispatcher.send(path, { ...fresh(), ...toRoads }),
      dispatcher.send(path, { ...fresh(), ...toParks }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await routings(requestId)).toHaveLength(1)
  })

  test('a corrected field does not make an old page a new one', async () => {
    const { requestId, path, dispatcher, fresh } = await formOpened()
    const old = fresh()
    await dispatcher.send(path, { ...fresh(), ...toRoads })
    const wrong = await dispatcher.send(path, { ...old, birim: '' })
    expect(wrong.status).toBe(422)
    const { surum } = old
    expect(hiddenIn(wrong.html.split('id="islem"')[1]?.split('</form>')[0] ?? '', 'surum')).toBe(
      surum,
    )
    expect((await dispatcher.send(path, { ...old, ...toParks })).status).toBe(409)
    expect(await routings(requestId)).toHaveLength(1)
  })

  test('a note in between refuses nobody', async () => {
    const { requestId, path, dispatcher, fresh } = await formOpened()
    const form = fresh()
    await act(await at.as('desk'), requestId, 'not', { metin: 'Arandı.' })
    const done = await dispatcher.send(path, { ...form, ...toRoads })
    expect(done.status).toBe(200)
    expect((await detailOf(requestId)).state.unitId).toBe(townUnits.roads.id)
  })

  test('the one key of a list that is old is refused too', async () => {
    const { requestId, path, dispatcher, fresh } = await formOpened()
    await dispatcher.send(path, { ...fresh(), ...toParks })
    await dispatcher.open('/masa/kuyruk/sevk')
    const second = await dispatcher.send(path, { birim: townUnits.roads.id })
    expect(second.status).toBe(409)
    expect(textOf(second.html)).toContain('Siz bakarken başvuru değişti')
    expect((await detailOf(requestId)).state.unitId).toBe(townUnits.parks.id)
  })
})

test('whose form is gone reads the words once more', async () => {
  const { requestId } = await at.town.receive()
  await act(await at.as('dispatcher'), requestId, 'sevk', toRoads)
  const officer = await at.as('roadOfficer')
  await officer.open(`/masa/basvuru/${requestId}?islem=iade`)
  await act(await at.as('otherRoadOfficer'), requestId, 'kabul')
  await act(await at.as('otherRoadOfficer'), requestId, 'cevap', {
    sonuc: 'fulfilled',
    gerekce: '',
    metin: 'Çukur dolduruldu.',
  })
  const late = await officer.send(`/masa/basvuru/${requestId}/iade`, {
    gerekce: 'not-our-duty',
    aciklama: 'Bizim yolumuz değil.',
  })
  expect(late.status).toBe(409)
  expect(late.html).not.toContain('name="gerekce"')
  expect(textOf(late.html)).toContain('Bizim yolumuz değil.')
})

test('the key of a routing that comes back with a note is refused in words, and the note stays', async () => {
  const { requestId } = await at.town.receive()
  const dispatcher = await at.as('dispatcher')
  const anahtar = at.town.desk.newId()
  await act(dispatcher, requestId, 'sevk', { ...toRoads, anahtar })
  const page = await act(dispatcher, requestId, 'not', { metin: 'Arandı.', anahtar })
  expect(page.status).toBe(409)
  expect(textOf(page.html)).toContain('Bu formla daha önce başka bir işlem yapıldı')
  expect(typedIn(page.html, 'metin')).toBe('Arandı.')
  expect(await kindsOf(requestId)).not.toContain('note.added')
  const sent = page.html.split('id="islem"')[1]?.split('</form>')[0] ?? ''
  const done = await dispatcher.send(`/masa/basvuru/${requestId}/not`, {
    metin: 'Arandı.',
    anahtar: hiddenIn(sent, 'anahtar'),
  })
  expect(done.status).toBe(200)
  expect(await kindsOf(requestId)).toContain('note.added')
})
