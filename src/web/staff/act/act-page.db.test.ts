import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townStaff, townTopics, townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})

afterAll(() => at.close())

/** A pothole that the road officer has accepted. */
async function accepted(fields: Parameters<StaffTown['town']['receive']>[0] = {}) {
  const request = await at.town.receive(fields)
  await act(await at.as('dispatcher'), request.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), request.requestId, 'kabul')
  return request
}

async function kindsOf(requestId: string): Promise<string[]> {
  const detail = await findRequestDetail(at.town.desk, requestId)
  return detail?.events.map(event => event.kind) ?? []
}

async function stateOf(requestId: string) {
  const detail = await findRequestDetail(at.town.desk, requestId)
  if (detail === undefined) throw new Error('no such request')
  return detail.state
}

describe('sending to a unit', () => {
  test('one key in the queue sends to the unit that owns the topic and comes back to the list', async () => {
    const { requestId, registerNumber } = await at.town.receive()
    const dispatcher = await at.as('dispatcher')
    const list = await dispatcher.open('/masa/kuyruk/sevk')
    const button = elementsOf(list.html).find(
      ({ attributes }) => attributes.get('formaction') === `/masa/basvuru/${requestId}/sevk`,
    )
    expect(button?.attributes.get('value')).toBe(townUnits.roads.id)
    expect(button?.attributes.get('data-key')).toBe('s')
    expect(button?.attributes.get('aria-label')).toBe('Fen İşleri: sevk et')
    const after = await dispatcher.send(`/masa/basvuru/${requestId}/sevk`, {
      birim: townUnits.roads.id,
    })
    expect(after.path).toMatch(/^\/masa\/kuyruk\/sevk\?bilgi=route/)
    expect(textOf(after.html)).toContain(`${registerNumber} : Sevk edildi.`)
    expect((await stateOf(requestId)).unitId).toBe(townUnits.roads.id)
  })

  test('a unit that does not exist is said at the field', async () => {
    const { requestId } = await at.town.receive()
    const dispatcher = await at.as('dispatcher')
    for (const birim of ['', 'x', '01910000-0000-7000-8000-00000000aaaa']) {
      const page = await act(dispatcher, requestId, 'sevk', { birim })
      expect(page.status).toBe(422)
      expect(page.html).toContain('id="birim-hata"')
    }
    expect((await stateOf(requestId)).progress).toBe('received')
  })

  test('what came back stands first with its reason, and its unit is not proposed again', async () => {
    const { requestId } = await at.town.receive()
    const dispatcher = await at.as('dispatcher')
    await act(dispatcher, requestId, 'sevk', { birim: townUnits.roads.id })
    await act(await at.as('roadOfficer'), requestId, 'iade', {
      gerekce: 'not-our-duty',
      aciklama: 'Su borusu kazısı, Su ve Kanalizasyon bakmalı.',
    })
    const page = await dispatcher.open(`/masa/basvuru/${requestId}?islem=sevk`)
    const text = textOf(page.html)
    expect(text).toContain('Neden geri geldi: Bizim görevimiz değil')
    expect(text).toContain('Su borusu kazısı')
    expect(text).toContain('İade eden: Fen İşleri')
    expect(text).not.toContain('(konunun sahibi)')
    const queue = await dispatcher.open('/masa/kuyruk/iade')
    expect(queue.html).toContain(requestId)
  })

  test('kind and topic can be corrected before; the earlier due day stays', async () => {
    const { requestId } = await at.town.receive()
    const page = await act(await at.as('desk'), requestId, 'siniflandir', {
      konu: townTopics.tree.id,
      tur: 'complaint',
      sinif: 'petition',
    })
    expect(textOf(page.html)).toContain('Tür ve konu güncellendi.')
    expect((await stateOf(requestId)).topicId).toBe(townTopics.tree.id)
    const wrong = await act(await at.as('desk'), requestId, 'siniflandir', {
      konu: '01910000-0000-7000-8000-00000000aaaa',
      tur: 'complaint',
      sinif: 'petition',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('id="konu-hata"')
  })
})

describe('the reply', () => {
  test('a negative reply has the remedy filled in and needs its reason', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const form = await officer.open(`/masa/basvuru/${requestId}?islem=cevap`)
    expect(typedIn(form.html, 'yol')).toMatch(/^Bu cevaba karşı, size ulaştığı günden/)
    const text = 'Yol özel mülkte kaldığı için yapılamadı.\n\nTapu kaydına bakıldı.'
    const without = await act(officer, requestId, 'cevap', {
      sonuc: 'not-fulfilled',
      gerekce: '',
      metin: text,
      yol: typedIn(form.html, 'yol') ?? '',
    })
    expect(without.status).toBe(422)
    expect(textOf(without.html)).toContain('Olumsuz cevapta gerekçe seçilmelidir.')
    expect(typedIn(without.html, 'metin')).toBe(text)
    const bare = await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      sonuc: 'not-fulfilled',
      gerekce: 'private-property',
      metin: text,
      yol: ' ',
    })
    expect(textOf(bare.html)).toContain('Olumsuz cevapta başvuru yolu yazılmalıdır.')
    expect(textOf(bare.html)).toContain('Olumsuz cevapta kanun ve madde yazılmalıdır.')
    const incomplete = await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      sonuc: 'not-fulfilled',
      gerekce: 'private-property',
      metin: text,
      // What the form proposed for the reason.
      madde: typedIn(bare.html, 'madde') ?? '',
      yol: 'Dava açabilirsiniz.',
    })
    expect(textOf(incomplete.html)).toContain('makam yazılmamış. Gereken: idare mahkemesi, 60 gün')
    await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      sonuc: 'not-fulfilled',
      gerekce: 'private-property',
      metin: text,
      madde: typedIn(incomplete.html, 'madde') ?? '',
      yol: '60 gün içinde idare mahkemesinde dava açabilirsiniz.',
    })
    const { reply, progress } = await stateOf(requestId)
    expect(progress).toBe('answered')
    expect(reply).toMatchObject({
      text,
      outcome: 'not-fulfilled',
      reason: 'private-property',
      article: '4721 sayılı Kanun m.683',
      remedy: '60 gün içinde idare mahkemesinde dava açabilirsiniz.',
    })
  })

  test('a positive reply carries no remedy, whatever stood in the field', async () => {
    const { requestId } = await accepted()
    await act(await at.as('roadOfficer'), requestId, 'cevap', {
      sonuc: 'fulfilled',
      gerekce: '',
      metin: 'Çukur dolduruldu.',
      yol: 'Dava açabilirsiniz.',
    })
    expect((await stateOf(requestId)).reply?.remedy).toBeNull()
  })

  test('on a topic with approval the head reads, sends back, and approves; nobody their own', async () => {
    const { requestId } = await accepted({ topicId: townTopics.pavement.id })
    const officer = await at.as('roadOfficer')
    const head = await at.as('roadHead')
    const reply = { sonuc: 'fulfilled', gerekce: '', metin: 'Kaldırım onarıldı.', yol: '' }
    await act(officer, requestId, 'cevap', reply)
    expect((await stateOf(requestId)).progress).toBe('awaiting-approval')
    expect((await act(officer, requestId, 'onayla')).status).toBe(403)
    await act(head, requestId, 'geri-cevir', { metin: 'Hangi gün yapıldığını yazın.' })
    const again = await officer.open(`/masa/basvuru/${requestId}?islem=cevap`)
    expect(textOf(again.html)).toContain('Hangi gün yapıldığını yazın.')
    expect(typedIn(again.html, 'metin')).toBe('Kaldırım onarıldı.')
    await act(officer, requestId, 'cevap', { ...reply, metin: 'Kaldırım 9 Mart günü onarıldı.' })
    const draft = await head.open(`/masa/basvuru/${requestId}/yazi`)
    expect(textOf(draft.html)).toContain('TASLAK')
    await act(head, requestId, 'onayla')
    const state = await stateOf(requestId)
    expect([state.progress, state.reply?.text]).toEqual([
      'answered',
      'Kaldırım 9 Mart günü onarıldı.',
    ])
    const letter = await head.open(`/masa/basvuru/${requestId}/yazi`)
    expect(textOf(letter.html)).not.toContain('TASLAK')
    expect(textOf(letter.html)).toContain('Sayın Işıl Şahinoğlu Ilıca Sokak 4, Yakutiye')
    expect(textOf(letter.html)).toContain('Mahir Gölgeli')
  })
})

describe('work in the unit', () => {
  test('question, its answer by telephone, interim reply and promise are kept with their words', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    await act(officer, requestId, 'soru', { metin: 'Hangi numaranın önünde?' })
    const desk = await at.as('desk')
    expect((await desk.open('/masa/kuyruk/soru')).html).toContain(requestId)
    await act(desk, requestId, 'yanit', { metin: 'Telefonda: 12 numaranın önü.' })
    expect((await officer.open('/masa/kuyruk/cevap')).html).toContain(requestId)
    await act(officer, requestId, 'ara-cevap', { metin: 'Ekip programına alınıyor.' })
    const past = await act(officer, requestId, 'program', { gun: '2026-03-10', metin: 'Asfalt' })
    expect(past.status).toBe(422)
    expect(textOf(past.html)).toContain('bugünden sonraki bir gün seçin')
    await act(officer, requestId, 'program', { gun: '2026-04-15', metin: 'Asfalt dökülecek.' })
    const page = await officer.open(`/masa/basvuru/${requestId}`)
    const text = textOf(page.html)
    for (const words of [
      'Hangi numaranın önünde?',
      'Başvuranın cevabı masada yazıldı',
      'Telefonda: 12 numaranın önü.',
      'Ekip programına alınıyor.',
      'Söz verildi: 15 Nisan 2026 Çarşamba',
      'Söz verilen gün: 15 Nisan 2026',
    ])
      expect(text).toContain(words)
    expect((await officer.open('/masa/kuyruk/soz')).html).toContain(requestId)
  })

  test('work is recorded with a photo that staff of the unit can open and others cannot', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const photo = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#567' },
    })
      .jpeg()
      .toBuffer()
    const page = await act(officer, requestId, 'is', {
      metin: 'Yama yapıldı.',
      gun: '2026-03-10',
      saat: '12:00',
      ekip: '3. ekip',
      yer: 'Ilıca Sokak 12 önü',
      dosya: [new File([photo], 'yama önü.jpg', { type: 'image/jpeg' })],
    })
    expect(textOf(page.html)).toContain('İş yapıldı. Ekip: 3. ekip')
    const image = elementsOf(page.html).find(({ name }) => name === 'img')
    const thumbnail = image?.attributes.get('src') ?? ''
    const path = thumbnail.replace('?kucuk=evet', '')
    expect((await officer.open(thumbnail)).headers.get('content-type')).toBe('image/webp')
    const file = await officer.open(path)
    expect(file.headers.get('content-type')).toBe('image/jpeg')
    expect(file.headers.get('content-disposition')).toBe(
      `inline; filename="dosya.jpg"; filename*=UTF-8''yama%20%C3%B6n%C3%BC.jpg`,
    )
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    // The file's own policy, not that of the pages: it may load and run nothing.
    expect(file.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    )
    expect((await (await at.as('parkOfficer')).open(path)).status).toBe(403)
    expect((await at.stranger().open(path)).path).toMatch(/^\/giris/)
    const done = (await stateOf(requestId)).done
    expect(done).toEqual({ at: '2026-03-10T09:00:00.000Z', by: townStaff.roadOfficer.id })
  })

  test('a file that is no photo is refused by name, what was typed stays, the act waits', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const before = await kindsOf(requestId)
    const page = await act(officer, requestId, 'is', {
      metin: 'Yama yapıldı.',
      gun: '2026-03-10',
      saat: '12:00',
      dosya: [new File([Buffer.from('<script>alert(1)</script>')], 'yama.jpg')],
    })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain('yama.jpg:')
    expect(typedIn(page.html, 'metin')).toBe('Yama yapıldı.')
    expect(await kindsOf(requestId)).toEqual(before)
  })

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
    expect((await at.stranger().send(path, tooMuch)).path).toMatch(/^\/giris/)
  })

  test('somebody else verifies the work, and not who did it', async () => {
    const { requestId } = await accepted()
    const work = { metin: 'Yama yapıldı.', gun: '2026-03-10', saat: '12:00' }
    await act(await at.as('roadOfficer'), requestId, 'is', work)
    const head = await at.as('roadHead')
    await act(head, requestId, 'dogrula', { metin: 'Yerinde görüldü.' })
    expect((await stateOf(requestId)).verified?.by).toBe(townStaff.roadHead.id)
    const again = await act(head, requestId, 'dogrula', { metin: '' })
    expect(again.status).toBe(409)
    expect(textOf(again.html)).toContain('İş zaten doğrulandı.')
  })

  test('the head gives the work to somebody, but not to who wrote a contested reply', async () => {
    const { requestId } = await accepted()
    const head = await at.as('roadHead')
    const form = await head.open(`/masa/basvuru/${requestId}?islem=gorevlendir`)
    expect(textOf(form.html)).toContain('İrfan Söğütlü (şimdiki görevli)')
    await act(head, requestId, 'gorevlendir', { gorevli: townStaff.otherRoadOfficer.id })
    expect((await stateOf(requestId)).officerId).toBe(townStaff.otherRoadOfficer.id)
    const other = await at.as('otherRoadOfficer')
    expect((await other.open('/masa/kuyruk/bana')).html).toContain(requestId)
    const wrong = await act(head, requestId, 'gorevlendir', { gorevli: townStaff.parkHead.id })
    expect(wrong.status).toBe(422)
  })
})

describe('two at once, and twice', () => {
  test('who comes second is told what the first did and what is possible now', async () => {
    const { requestId } = await at.town.receive()
    await act(await at.as('dispatcher'), requestId, 'sevk', { birim: townUnits.roads.id })
    const officer = await at.as('roadOfficer')
    const other = await at.as('otherRoadOfficer')
    await officer.open(`/masa/basvuru/${requestId}`)
    await other.open(`/masa/basvuru/${requestId}`)
    await officer.send(`/masa/basvuru/${requestId}/kabul`)
    const second = await other.send(`/masa/basvuru/${requestId}/kabul`)
    expect(second.status).toBe(409)
    const text = textOf(second.html)
    expect(text).toContain('Bu işlem yapılmadı')
    expect(text).toContain(
      'Siz bakarken başvuru değişti: Birim kabul etti (İrfan Söğütlü). Başvuru birime sevk edilince yapılır.',
    )
    expect(text).toContain('Şimdi yapabilecekleriniz: İade et, Not yaz, Başvurana sor')
    expect((await stateOf(requestId)).officerId).toBe(townStaff.roadOfficer.id)
  })

  test('a double press is one act', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    await officer.open(`/masa/basvuru/${requestId}?islem=not`)
    const carried = elementsOf(officer.page.html).filter(
      ({ attributes }) => attributes.get('name') === 'anahtar',
    )
    const anahtar = carried.at(-1)?.attributes.get('value') ?? ''
    const note = { anahtar, metin: 'Ekip yolda.' }
    await officer.send(`/masa/basvuru/${requestId}/not`, note)
    await officer.send(`/masa/basvuru/${requestId}/not`, note)
    const notes = (await kindsOf(requestId)).filter(kind => kind === 'note.added')
    expect(notes).toHaveLength(1)
  })
})

describe('identity of the applicant', () => {
  test('contact is covered until a reason is given, and the looking is recorded', async () => {
    const { requestId } = await accepted()
    const officer = await at.as('roadOfficer')
    const covered = textOf((await officer.open(`/masa/basvuru/${requestId}`)).html)
    expect(covered).toContain('0532 *** ** 67')
    expect(covered).not.toContain('0532 123 45 67')
    expect(covered).not.toContain('10000000146')
    const open = await officer.send(`/masa/basvuru/${requestId}/kimlik`, { neden: 'call' })
    expect(textOf(open.html)).toContain('0532 123 45 67')
    expect(textOf(open.html)).toContain('Kimlik ve iletişim bilgilerine bakıldı')
    expect(textOf(open.html)).toContain('Başvuranla görüşmek')
    const other = await (await at.as('otherRoadOfficer')).open(`/masa/basvuru/${requestId}`)
    expect(textOf(other.html)).not.toContain('0532 123 45 67')
  })

  test('in a tip-off the name is covered too', async () => {
    const { requestId } = await at.town.receive({ kind: 'tip-off' })
    const page = await (await at.as('dispatcher')).open(`/masa/basvuru/${requestId}`)
    expect(textOf(page.html)).toContain('I*** Ş***')
    expect(textOf(page.html)).not.toContain('Şahinoğlu')
  })
})
