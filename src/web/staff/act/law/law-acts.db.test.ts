// The forms that a law orders, as staff fill them in without a script: extension, fee, payment, appeals.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf, typedIn } from '../../../../../test/support/resident.ts'
import { townUnits } from '../../../../../test/support/small-town.ts'
import {
  act,
  openStaffTown,
  type StaffTown,
} from '../../../../../test/support/staff/staff-browser.ts'
import type { Command } from '../../../../core/request/commands.ts'
import { letTimePass } from '../../../../features/clocks/let-time-pass.ts'
import { changeTariff } from '../../../../features/information/change-tariff.ts'
import { actOnRequest } from '../../../../features/requests/act-on-request.ts'
import { findRequestDetail } from '../../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown({ now: '2026-03-02T07:00:00Z' })
})
beforeEach(() => at.town.setNow('2026-03-02T07:00:00Z'))
afterAll(() => at.close())

/** Received on 2 March 2026: 15 working days end on 24 March, 30 on 14 April. */
async function accepted() {
  const request = await at.town.receive({
    kind: 'information',
    topicId: null,
    text: 'Tutanakları istiyorum.',
  })
  await act(await at.as('dispatcher'), request.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), request.requestId, 'kabul')
  return request
}

/** The forms of replies have tests of their own. */
async function reply(requestId: string, command: Command): Promise<void> {
  const { desk } = at.town
  const actor = at.town.actorOf('roadOfficer')
  const done = await actOnRequest(desk, { requestId, actor, command, actKey: desk.newId() })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

async function stateOf(requestId: string) {
  const detail = await findRequestDetail(at.town.desk, requestId)
  if (detail === undefined) throw new Error('no such request')
  return detail.state
}

const due = async (requestId: string, name: string) =>
  (await stateOf(requestId)).clocks.find(clock => clock.class === name)?.rawDueOn

describe('extension', () => {
  test('the new last day stands in the form and in the proposed words before it is sent', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const form = await officer.open(`/masa/basvuru/${requestId}?islem=sure-uzat`)
    const text = textOf(form.html)
    expect(text).toContain('Şimdiki son gün 24 Mart 2026 Salı')
    expect(text).toContain('14 Nisan 2026 Salı (başvurunun alındığı günden 30. iş günü)')
    expect(typedIn(form.html, 'metin')).toContain('Cevap en geç 14 Nisan 2026 Salı günü')
    const without = await act(officer, requestId, 'sure-uzat', { metin: 'Benim sözlerim' })
    expect(without.status).toBe(422)
    expect(textOf(without.html)).toContain('Kanunun saydığı üç nedenden birini seçin')
    expect(typedIn(without.html, 'metin')).toBe('Benim sözlerim')
    const done = await act(officer, requestId, 'sure-uzat', {
      uzatma: 'other-unit',
      metin: 'Arşivden alınacak.',
    })
    expect(textOf(done.html)).toContain('Süre uzatıldı; yeni son gün 14 Nisan 2026 Salı')
    expect(await due(requestId, 'information')).toBe('2026-04-14')
  })

  test('on day 16 the form says why not, and so does whoever sends it all the same', async () => {
    const { requestId } = await accepted()
    at.town.setNow('2026-03-25T07:00:00Z')
    const officer = await at.as('roadOfficer')
    const form = await officer.open(`/masa/basvuru/${requestId}?islem=sure-uzat`)
    const text = textOf(form.html)
    expect(text).toContain('Bugün başvurunun 16. iş günü; ilk süre 24 Mart 2026 Salı günü doldu.')
    expect(form.html).not.toContain('name="uzatma"')
    const sent = await officer.send(`/masa/basvuru/${requestId}/sure-uzat`, {
      uzatma: 'other-unit',
      metin: 'Arşivden alınacak.',
    })
    expect(sent.status).toBe(422)
    expect(textOf(sent.html)).toContain('Süre artık uzatılamaz')
    expect(textOf(sent.html)).toContain('Arşivden alınacak.')
    expect(await due(requestId, 'information')).toBe('2026-03-24')
  })
})

describe('fee', () => {
  const notice = { sayfa: '40', renkli: '', arama: '', gun: '2026-03-09', metin: 'Ücret bildirimi' }

  test('is computed by the tariff, with its breakdown and the place to pay, and nothing is recorded', async () => {
    await changeTariff(at.town.desk, at.town.actorOf('administrator'), {
      year: 2026,
      freePages: 10,
      pageKurus: 946,
      colourPageKurus: 1892,
      researchPageKurus: 9460,
      researchMaxKurus: 189_200,
      account: 'Vezne, TR00',
      source: 'Örnek',
    })
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const page = await act(officer, requestId, 'ucret', {
      ...notice,
      gun: '2026-03-02',
      metin: '',
      hesapla: 'evet',
    })
    expect(page.status).toBe(200)
    expect(typedIn(page.html, 'tutar')).toBe('283,80')
    expect(textOf(page.html)).toContain('30 siyah beyaz sayfa × 9,46 TL = 283,80 TL')
    expect(textOf(page.html)).toContain('2026 tarifesi. Kaynak: Örnek')
    expect(typedIn(page.html, 'metin')).toContain('Ödeme yeri: Vezne, TR00')
    expect((await stateOf(requestId)).fee).toBeNull()
    const free = await officer.send(`/masa/basvuru/${requestId}/ucret`, {
      ...notice,
      sayfa: '8',
      metin: 'Kendi sözlerim',
      hesapla: 'evet',
    })
    expect(textOf(free.html)).toContain('Ücret çıkmıyor')
    expect(typedIn(free.html, 'metin')).toBe('Kendi sözlerim')
  })

  test.each([
    ['0', 'Ücret 0 olamaz. Ücret alınmayacaksa bildirim yapılmaz'],
    ['', 'Ücreti yazın ya da hesaplatın.'],
    ['on lira', 'Tutarı 283,80 gibi yazın.'],
  ])('a fee of “%s” is refused in words', async (tutar, words) => {
    const { requestId } = await accepted()
    at.town.setNow('2026-03-09T07:00:00Z')
    const page = await act(await at.as('roadOfficer'), requestId, 'ucret', { ...notice, tutar })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="tutar-hata"')
    expect(textOf(page.html)).toContain(words)
    expect(typedIn(page.html, 'metin')).toBe('Ücret bildirimi')
  })

  test('a fee above the tariff is refused with the sum, unless other costs are named', async () => {
    const { requestId } = await accepted()
    at.town.setNow('2026-03-09T07:00:00Z')
    const officer = await at.as('roadOfficer')
    const page = await act(officer, requestId, 'ucret', { ...notice, sayfa: '5', tutar: '500' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="tutar-hata"')
    expect(textOf(page.html)).toContain('bu sayfaların ücreti en çok 0,00 TL')
    expect((await stateOf(requestId)).fee).toBeNull()
    const more = { ...notice, tutar: '283,81' }
    expect((await officer.send(`/masa/basvuru/${requestId}/ucret`, more)).status).toBe(422)
    const meant = await officer.send(`/masa/basvuru/${requestId}/ucret`, { ...more, gider: 'evet' })
    expect(textOf(meant.html)).toContain('Ücret bekleniyor: 283,81 TL')
  })

  test('paid in time and brought in after the giving up, the payment is recorded and the request goes on', async () => {
    const { requestId } = await accepted()
    at.town.setNow('2026-03-09T07:00:00Z')
    await act(await at.as('roadOfficer'), requestId, 'ucret', { ...notice, tutar: '283,80' })
    at.town.setNow('2026-04-02T07:00:00Z')
    await letTimePass(at.town.desk)
    expect((await stateOf(requestId)).progress).toBe('withdrawn')
    const desk = await at.as('desk')
    const paid = await act(desk, requestId, 'odeme', { gun: '2026-03-30', belge: 'Dekont 12' })
    expect(textOf(paid.html)).toContain('Ücret ödendi: 283,80 TL, 30 Mart 2026 Pazartesi.')
    expect((await stateOf(requestId)).progress).toBe('accepted')
    expect(textOf(paid.html)).toContain('Bugün yeniden sayıldı; aynı tarihler çıktı.')
  })

  test('a day that the calendar does not have is no day', async () => {
    const { requestId } = await accepted()
    const page = await act(await at.as('roadOfficer'), requestId, 'ucret', {
      ...notice,
      gun: '2026-02-30',
      tutar: '283,80',
    })
    expect(textOf(page.html)).toContain('Takvimde böyle bir gün yok')
  })

  test('halts the period, and the payment lets it go on where it stood', async () => {
    const { requestId } = await accepted()
    at.town.setNow('2026-03-09T07:00:00Z')
    let officer = await at.as('roadOfficer')
    const asked = await act(officer, requestId, 'ucret', { ...notice, tutar: '283,80' })
    expect(textOf(asked.html)).toContain(
      'Ücret bekleniyor: 283,80 TL. Ödeme için son gün 31 Mart 2026 Salı',
    )
    expect(textOf(asked.html)).toContain('Durdu: ücret bekleniyor')
    at.town.setNow('2026-03-16T07:00:00Z')
    officer = await at.as('roadOfficer')
    const form = await officer.open(`/masa/basvuru/${requestId}?islem=odeme`)
    expect(textOf(form.html)).toContain('Bugün ödendiyse son gün 31 Mart 2026 Salı')
    // All fifteen days anew from 16 March: 20 March is a feast.
    expect(textOf(form.html)).toContain('Öbür okuyuşla (hukuk birimi için) 7 Nisan 2026 Salı')
    const bare = await act(officer, requestId, 'odeme', { gun: '2026-03-16', belge: '' })
    expect(bare.html).toContain('id="belge-hata"')
    const paid = await act(officer, requestId, 'odeme', { gun: '2026-03-16', belge: 'Dekont 12' })
    expect(textOf(paid.html)).toContain('Ücret ödendi: 283,80 TL, 16 Mart 2026 Pazartesi.')
    expect(textOf(paid.html)).toContain('Öbür okuyuşla (kullanılmaz, hukuk birimi için)')
    expect(textOf(paid.html)).toContain('Bugün yeniden sayıldı; aynı tarihler çıktı.')
    expect(await due(requestId, 'information')).toBe('2026-03-31')
  })
})

describe('appeals', () => {
  const personal =
    'İstediğiniz tutanaklar başka kişilerin özel hayatına ilişkindir; izinleri olmadan verilemez.'

  async function refused(text = personal) {
    const request = await accepted()
    at.town.setNow('2026-03-10T07:00:00Z')
    await reply(request.requestId, {
      action: 'send-reply',
      text,
      outcome: 'not-fulfilled',
      reason: 'against-law',
      ground: 'R21',
      article: '4982 sayılı Kanun m.21',
      remedy:
        'Bu cevaba karşı, size bildirildiği günden başlayarak 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna itiraz edebilir, 60 gün içinde idare mahkemesinde dava açabilirsiniz.',
      questions: [{ text: 'Tutanakları istiyorum.', isAnswered: true }],
    })
    return request
  }

  test('filed, asked, answered and decided, each with its day and its words', async () => {
    const { requestId } = await refused()
    at.town.setNow('2026-03-13T07:00:00Z')
    let desk = await at.as('desk')
    const filed = await act(desk, requestId, 'itiraz', {
      tur: 'bedk',
      gun: '2026-03-12',
      esas: 'K-7',
      metin: '',
    })
    expect(textOf(filed.html)).toContain('İtiraz ve davalar')
    expect(textOf(filed.html)).toContain('Beklenen karar son gün 27 Nisan 2026 Pazartesi')
    const [appeal] = (await stateOf(requestId)).appeals
    const documents = `${appeal?.appealId}/documents`
    const asking = await desk.open(`/masa/basvuru/${requestId}?islem=istenen`)
    expect(textOf(asking.html)).toContain('(K-7): Belge istedi (süresi 15 iş günü)')
    at.town.setNow('2026-03-25T07:00:00Z')
    desk = await at.as('desk')
    await act(desk, requestId, 'istenen', {
      istenen: documents,
      gun: '2026-03-25',
      metin: 'Dosyanın örneği',
    })
    const owed = await desk.open(`/masa/basvuru/${requestId}`)
    expect(textOf(owed.html)).toContain('Bizden istenen Belge istedi; son gün 15 Nisan 2026')
    const blocked = await desk.open(`/masa/basvuru/${requestId}?islem=istenen`)
    expect(textOf(blocked.html)).toContain('Kaydedilecek bir istek yok')
    const wrong = await act(desk, requestId, 'gonderilen', { istenen: documents, metin: '' })
    expect(wrong.html).toContain('id="metin-hata"')
    await act(desk, requestId, 'gonderilen', { istenen: documents, metin: 'Gönderildi' })
    at.town.setNow('2026-04-17T07:00:00Z')
    desk = await at.as('desk')
    const early = await act(desk, requestId, 'karar', {
      itiraz: appeal?.appealId ?? '',
      karar: 'upheld',
      gun: '2026-03-01',
      metin: 'Verilmeli',
    })
    expect(textOf(early.html)).toContain('Karar, itirazdan önce verilmiş görünüyor')
    const decided = await act(desk, requestId, 'karar', {
      itiraz: appeal?.appealId ?? '',
      karar: 'upheld',
      gun: '2026-04-16',
      metin: 'Bilgi verilmelidir.',
    })
    expect(textOf(decided.html)).toContain('Başvuran haklı bulundu, 16 Nisan 2026 Perşembe')
    expect((await stateOf(requestId)).progress).toBe('routed')
  })

  test('an impossible day and a file that is recorded already are said at their fields', async () => {
    // The same words once more would be a stock reply.
    const { requestId } = await refused('Komşularınızın adresleri yazılı; onaylarını bekliyoruz.')
    at.town.setNow('2026-03-13T07:00:00Z')
    const desk = await at.as('desk')
    const filing = { tur: 'bedk', esas: 'K-7', metin: 'Tebliğ' }
    const early = await act(desk, requestId, 'itiraz', { ...filing, gun: '2026-03-09' })
    expect(early.status).toBe(422)
    expect(early.html).toContain('id="gun-hata"')
    expect(textOf(early.html)).toContain('sürenin cevapsız dolmasından önce yapılamaz')
    await act(desk, requestId, 'itiraz', { ...filing, gun: '2026-03-12' })
    const twice = await act(desk, requestId, 'itiraz', {
      ...filing,
      esas: 'k- 7',
      gun: '2026-03-13',
    })
    expect(twice.status).toBe(422)
    expect(twice.html).toContain('id="esas-hata"')
    expect(textOf(twice.html)).toContain('aynı makam için bu başvuruda zaten kayıtlı')
    expect(typedIn(twice.html, 'metin')).toBe('Tebliğ')
    await act(desk, requestId, 'itiraz', { ...filing, esas: '', gun: '2026-03-13' })
    expect((await stateOf(requestId)).appeals).toHaveLength(2)
    // Two files of one body are told apart by their days.
    const form = await desk.open(`/masa/basvuru/${requestId}?islem=karar`)
    expect(textOf(form.html)).toContain('(K-7, 12 Mart 2026')
    expect(textOf(form.html)).toContain('(13 Mart 2026')
  })

  test('the board is offered for information only, and a made-up id is refused', async () => {
    const { requestId } = await refused()
    const desk = await at.as('desk')
    await desk.open(`/masa/basvuru/${requestId}?islem=itiraz`)
    const wrong = await act(desk, requestId, 'itiraz', { tur: 'bedk', gun: '', itiraz: 'x' })
    expect(wrong.status).toBe(422)
    const petition = await at.town.receive()
    await act(await at.as('dispatcher'), petition.requestId, 'sevk', { birim: townUnits.roads.id })
    await act(await at.as('roadOfficer'), petition.requestId, 'kabul')
    await reply(petition.requestId, {
      action: 'send-reply',
      text: 'Çukuru 9 Mart günü kapattık.',
      outcome: 'fulfilled',
      reason: null,
      remedy: null,
    })
    const form = await desk.open(`/masa/basvuru/${petition.requestId}?islem=itiraz`)
    expect(form.html).toContain('value="ombudsman"')
    expect(form.html).not.toContain('value="bedk"')
  })
})
