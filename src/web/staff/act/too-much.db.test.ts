// Photos of work that are too large together: refused at their field, with words and earlier photos kept.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf, typedIn } from '../../../../test/support/resident.ts'
import { townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'

let at: StaffTown
beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(() => at.close())

/** A pothole that the road officer has accepted. */
async function accepted() {
  const request = await at.town.receive()
  await act(await at.as('dispatcher'), request.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), request.requestId, 'kabul')
  return request
}

const kindsOf = async (requestId: string): Promise<string[]> =>
  ((await findRequestDetail(at.town.desk, requestId))?.events ?? []).map(event => event.kind)

test('photos that are too large together are refused at their field; words and earlier photos stay', async () => {
  const { requestId } = await accepted()
  const officer = await at.as('roadOfficer')
  const before = await kindsOf(requestId)
  const metin = 'Yama yapıldı; şğı "tırnak".'
  // The page has several forms; this is the key of the one that is sent.
  const words = { metin, gun: '2026-03-10', saat: '12:00', anahtar: at.town.desk.newId() }
  const photo = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#567' },
  })
    .jpeg()
    .toBuffer()
  const first = await act(officer, requestId, 'is', {
    ...words,
    dosya: [
      new File([photo], 'önce.jpg', { type: 'image/jpeg' }),
      new File(['<b>'], 'olmaz.jpg', { type: 'image/jpeg' }),
    ],
  })
  expect(first.status).toBe(422)
  const page = await officer.send(`/masa/basvuru/${requestId}/is`, {
    ...words,
    dosya: [new File([new Uint8Array(27 * 1024 * 1024)], 'sonra.jpg')],
  })
  expect(page.status).toBe(413)
  expect(textOf(page.html)).toContain('kalanını sonra “Not yaz” ile ekleyin')
  expect(typedIn(page.html, 'metin')).toBe('Yama yapıldı; şğı "tırnak".')
  expect(textOf(page.html)).toContain('önce.jpg')
  expect(await kindsOf(requestId)).toEqual(before)
  const done = await officer.send(`/masa/basvuru/${requestId}/is`, words)
  expect(textOf(done.html)).toContain('önce.jpg')
  expect(await kindsOf(requestId)).toContain('work.recorded')
})

test('too much is refused without a form to whoever may not do the act', async () => {
  const { requestId } = await accepted()
  const path = `/masa/basvuru/${requestId}/is`
  const tooMuch = { metin: 'x', dosya: [new File([new Uint8Array(27 * 1024 * 1024)], 'a.jpg')] }
  expect((await (await at.as('parkOfficer')).send(path, tooMuch)).status).toBe(403)
  const stranger = await at.stranger().send(path, tooMuch)
  expect(textOf(stranger.html)).toContain('Oturumunuz kapanmış')
  expect(stranger.html).not.toContain('islem')
})
