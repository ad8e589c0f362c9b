// Tests of the proposal on a request and of forwarding, on the pages: what is said, one key, the preview, a
// body that was typed in, what the applicant reads.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addRouting,
  nowhere,
  onMain,
  onSide,
  onState,
  townBodies,
} from '../../../../test/support/requests/routing-town.ts'
import { elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { actOnRequest } from '../../../features/requests/act-on-request.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'
import { listBodies } from '../../../features/routing/bodies.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
  await addRouting(at.town)
})

afterAll(() => at.close())

const dispatcher = () => at.as('dispatcher')
const open = async (requestId: string, slug = '') =>
  await (await dispatcher()).open(`/masa/basvuru/${requestId}${slug && `?islem=${slug}`}`)
const stateOf = async (requestId: string) =>
  (await findRequestDetail(at.town.desk, requestId))?.state

describe('the proposal', () => {
  test('says the owner, why, and by which decision; one key routes there', async () => {
    const { requestId } = await at.town.receive(onMain)
    const page = await open(requestId)
    const text = textOf(page.html)
    expect(text).toContain('Önerilen: Fen İşleri')
    expect(text).toContain('Çünkü konu: Yol ve Üstyapı; yol: Ana yol, bulvar, meydan (büyükşehir).')
    expect(text).toContain('Dayanak: Meclis kararı 2022/17')
    expect(text).toContain('Yolun sınıfı: Cumhuriyet Caddesi.')
    const key = elementsOf(page.html).find(({ attributes }) => attributes.get('data-key') === 'u')
    expect(key?.name).toBe('button')
    await (await dispatcher()).send(`/masa/basvuru/${requestId}/sevk`, {
      birim: townUnits.roads.id,
    })
    expect((await stateOf(requestId))?.unitId).toBe(townUnits.roads.id)
  })

  test('where the road is not known nothing is chosen, and the page says why', async () => {
    const { requestId } = await at.town.receive(nowhere)
    const page = await open(requestId, 'sevk')
    const text = textOf(page.html)
    expect(text).toContain('Öneri yok: sevk görevlisi karar verir')
    expect(text).toContain('Yolun kimin olduğu bilinmiyor')
    expect(elementsOf(page.html).some(({ attributes }) => attributes.get('data-key') === 'u')).toBe(
      false,
    )
    const chosen = elementsOf(page.html).filter(
      ({ name, attributes }) => name === 'option' && attributes.has('selected'),
    )
    expect(chosen).toEqual([])
  })

  test("another body's matter is proposed to be forwarded, with the day by which it should leave", async () => {
    const { requestId } = await at.town.receive(onState)
    const page = await open(requestId)
    const text = textOf(page.html)
    expect(text).toContain('Önerilen: Karayolları Bölge Müdürlüğü')
    expect(text).toContain('3071 sayılı Kanun m.5: dilekçe yetkili makama gönderilir')
    expect(text).toContain('Gönderme hedefi: 13 Mart 2026 Cuma (3 iş günü)')
    const key = elementsOf(page.html).find(({ attributes }) => attributes.get('data-key') === 'u')
    expect(key?.attributes.get('href')).toContain('islem=gonder')
  })

  test('the queue routes with one key, leads to forwarding, or says that there is no proposal', async () => {
    await at.town.receive(onMain)
    const { requestId } = await at.town.receive(onState)
    await at.town.receive(nowhere)
    const list = await (await dispatcher()).open('/masa/kuyruk/sevk')
    expect(textOf(list.html)).toContain('Öneri yok')
    const link = elementsOf(list.html).find(
      ({ name, attributes }) =>
        name === 'a' &&
        (attributes.get('href') ?? '').startsWith(`/masa/basvuru/${requestId}?`) &&
        attributes.has('data-key'),
    )
    expect(link?.attributes.get('aria-label')).toBe('Gönder: Karayolları Bölge Müdürlüğü')
  })
})

describe('forwarding', () => {
  test('both letters are shown, then leave in one act; the applicant reads who has it now', async () => {
    const { requestId, registerNumber, code } = await at.town.receive(onSide)
    const browser = await dispatcher()
    const form = await open(requestId, 'gonder')
    expect(textOf(form.html)).toContain('3071 sayılı Kanun m.5')
    expect(typedIn(form.html, 'metin')).toContain(`${registerNumber} sayılı başvuru`)
    const fields = {
      kurum: townBodies.district.id,
      metin: typedIn(form.html, 'metin') ?? '',
      bildirim: typedIn(form.html, 'bildirim') ?? '',
    }
    const preview = await browser.send(`/masa/basvuru/${requestId}/gonder`, {
      ...fields,
      adim: 'goster',
    })
    expect(preview.status).toBe(200)
    const shown = textOf(preview.html)
    expect(shown).toContain('Kuruma: Yakutiye Belediyesi')
    expect(shown).toContain('E-posta: yazi@kurum.example')
    expect((await stateOf(requestId))?.progress).toBe('received')
    await browser.send(`/masa/basvuru/${requestId}/gonder`, { adim: 'gonder' })
    const state = await stateOf(requestId)
    expect(state).toMatchObject({ outcome: 'forwarded', reason: 'out-of-authority' })
    expect(state?.reply?.text).toContain(
      'Yetkili kurum: Yakutiye Belediyesi\nAdres: Deneme adresi 1',
    )

    const applicant = at.stranger()
    await applicant.open('/takip')
    await applicant.send('/takip', { no: registerNumber, kod: code })
    const page = textOf((await applicant.open('/takip/basvurum')).html)
    expect(page).toContain('Başvurunuz yetkili kuruma gönderildi: Yakutiye Belediyesi')
    expect(page).toContain('Başvurunuz şimdi kimde')
    expect(page).toContain('0442 000 00 01')
    expect(page).toContain('Sayı henüz verilmedi')
    expect(page).toContain('başvurunuz kendisine ulaştığı gün başlar')
  })

  test('letters that were previewed do not leave for a request that moved on meanwhile', async () => {
    const { requestId } = await at.town.receive(onSide)
    const browser = await dispatcher()
    const form = await open(requestId, 'gonder')
    const preview = await browser.send(`/masa/basvuru/${requestId}/gonder`, {
      kurum: townBodies.district.id,
      metin: typedIn(form.html, 'metin') ?? '',
      bildirim: typedIn(form.html, 'bildirim') ?? '',
      adim: 'goster',
    })
    expect(preview.status).toBe(200)
    const { desk, actorOf } = at.town
    await actOnRequest(desk, {
      requestId,
      actor: actorOf('dispatcher'),
      command: { action: 'route', unitId: townUnits.roads.id, note: '' },
      actKey: desk.newId(),
    })
    const sent = await browser.send(`/masa/basvuru/${requestId}/gonder`, { adim: 'gonder' })
    expect(sent.status).toBe(409)
    expect(textOf(sent.html)).toContain('Siz bakarken başvuru değişti')
    expect((await stateOf(requestId))?.progress).toBe('routed')
  })

  test('back from the preview nothing typed is lost', async () => {
    const { requestId } = await at.town.receive(onSide)
    const browser = await dispatcher()
    await open(requestId, 'gonder')
    const fields = {
      kurum: townBodies.district.id,
      metin: 'Kuruma\n\niki bölüm.',
      bildirim: 'Size.',
    }
    await browser.send(`/masa/basvuru/${requestId}/gonder`, { ...fields, adim: 'goster' })
    const back = await browser.send(`/masa/basvuru/${requestId}/gonder`, { adim: 'duzenle' })
    expect(typedIn(back.html, 'metin')).toBe(fields.metin)
    expect(typedIn(back.html, 'bildirim')).toBe('Size.')
  })

  test.each<[string, Record<string, string>, string]>([
    ['no body', {}, 'kurum'],
    ['a body and a new name', { kurum: townBodies.district.id, ad: 'Köy' }, 'ad'],
    ['a body that is none', { kurum: '01940000-0000-7000-8000-000000000099' }, 'kurum'],
    ['a name that is listed', { ad: 'YAKUTİYE BELEDİYESİ' }, 'ad'],
    ['an e-mail that is none', { ad: 'Köy Birliği', eposta: 'x' }, 'eposta'],
    ['no text to the body', { kurum: townBodies.district.id, metin: ' ' }, 'metin'],
    ['no text to the applicant', { kurum: townBodies.district.id, bildirim: '' }, 'bildirim'],
  ])('%s is said at its field', async (_, part, field) => {
    const { requestId } = await at.town.receive(nowhere)
    await open(requestId, 'gonder')
    const fields = {
      kurum: '',
      metin: 'Gereği için.',
      bildirim: 'Gönderildi.',
      adim: 'gonder',
      ...part,
    }
    const page = await (await dispatcher()).send(`/masa/basvuru/${requestId}/gonder`, fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`id="${field}-hata"`)
    expect((await stateOf(requestId))?.progress).toBe('received')
  })

  test('what was answered meanwhile is not shown as if it could be forwarded still', async () => {
    const { requestId } = await at.town.receive(onSide)
    await open(requestId, 'gonder')
    const fields = { kurum: townBodies.district.id, metin: 'Gereği için.', bildirim: 'Gönderildi.' }
    const send = async (adim: string) =>
      await (await dispatcher()).send(`/masa/basvuru/${requestId}/gonder`, { ...fields, adim })
    expect((await send('gonder')).status).toBe(200)
    const late = await send('goster')
    expect(late.status).toBe(409)
    expect(textOf(late.html)).toContain('Cevap yazılmadan önce yapılır.')
  })

  test('a body that was typed in waits for review on the list of the administrator', async () => {
    const { requestId } = await at.town.receive(nowhere)
    await open(requestId, 'gonder')
    await (await dispatcher()).send(`/masa/basvuru/${requestId}/gonder`, {
      kurum: '',
      ad: 'Köy <b>Birliği</b>',
      'kurum-turu': 'other',
      adres: 'Deneme',
      metin: 'Gereği için.',
      bildirim: 'Gönderildi.',
      adim: 'gonder',
    })
    expect((await stateOf(requestId))?.forwardedTo?.bodyName).toBe('Köy <b>Birliği</b>')
    const body = (await listBodies(at.town.desk)).find(each => each.name.startsWith('Köy'))
    const list = await (await at.as('administrator')).open('/yonetim/kurumlar?denetim=evet')
    expect(textOf(list.html)).toContain('Denetim bekliyor')
    expect(list.html).not.toContain('<b>Birliği')
    const page = await (await at.as('administrator')).open(`/yonetim/kurumlar/${body?.bodyId}`)
    expect(textOf(page.html)).toContain('elle yazıldı')
  })

  test('a unit officer may not forward, the head of the unit that has it may', async () => {
    const { requestId } = await at.town.receive(onMain)
    await act(await dispatcher(), requestId, 'sevk', { birim: townUnits.roads.id })
    const officer = await at.as('roadOfficer')
    await officer.open(`/masa/basvuru/${requestId}`)
    expect(
      (await officer.send(`/masa/basvuru/${requestId}/gonder`, { adim: 'gonder' })).status,
    ).toBe(403)
    const head = await at.as('roadHead')
    const form = await head.open(`/masa/basvuru/${requestId}?islem=gonder`)
    expect(typedIn(form.html, 'metin')).toContain('görev alanında değildir')
  })
})
