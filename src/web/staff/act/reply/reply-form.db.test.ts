// The form of a reply as staff meet it: what it proposes, what it finds, and that nothing typed is lost.
import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsOf, textOf, typedIn } from '../../../../../test/support/resident.ts'
import { townTopics, townUnits } from '../../../../../test/support/small-town.ts'
import {
  act,
  openStaffTown,
  type StaffTown,
} from '../../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})

afterAll(() => at.close())

async function accepted(fields: Parameters<StaffTown['town']['receive']>[0] = {}) {
  const request = await at.town.receive(fields)
  await act(await at.as('dispatcher'), request.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), request.requestId, 'kabul')
  return request
}

async function stateOf(requestId: string) {
  const detail = await findRequestDetail(at.town.desk, requestId)
  if (detail === undefined) throw new Error('no such request')
  return detail.state
}

const reply = { sonuc: 'fulfilled', gerekce: '', metin: 'Çukur 9 Mart günü dolduruldu.', yol: '' }
const phone = 'Ekip şefini 0533 765 43 21 numarasından arayabilirsiniz.'
const why = 'Numara ekibin resmi cep hattıdır.'
const optionsOf = (html: string, name: string): string[] => {
  const select = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1]
  return [...(select ?? '').matchAll(/value="([^"]+)"/g)].map(match => match[1] ?? '')
}

describe('what the form proposes', () => {
  test('an application for information: its outcomes, its grounds, its remedy, one question', async () => {
    const text = 'Ruhsat dosyasının örneğini istiyorum. Saygılarımla.'
    const { requestId } = await accepted({ kind: 'information', text })
    const page = await (await at.as('roadOfficer')).open(`/masa/basvuru/${requestId}?islem=cevap`)
    expect(optionsOf(page.html, 'sonuc')).toEqual([
      'fulfilled',
      'partly-fulfilled',
      'not-fulfilled',
      'redacted',
      'informed',
      'not-examined',
    ])
    expect(optionsOf(page.html, 'dayanak')).toContain('R21')
    expect(optionsOf(page.html, 'dayanak')).not.toContain('P6A')
    expect(typedIn(page.html, 'yol')).toMatch(/15 gün içinde Bilgi Edinme Değerlendirme Kuruluna/)
    expect(typedIn(page.html, 'soru-0')).toBe('Ruhsat dosyasının örneğini istiyorum.')
  })

  test('a petition: its outcomes, the grounds of 3071 m.6, the municipality’s own remedy', async () => {
    const { requestId } = await accepted()
    const page = await (await at.as('roadOfficer')).open(`/masa/basvuru/${requestId}?islem=cevap`)
    expect(optionsOf(page.html, 'sonuc')).toContain('duplicate')
    expect(optionsOf(page.html, 'sonuc')).not.toContain('redacted')
    // Sending to another body is an act of its own.
    expect(optionsOf(page.html, 'sonuc')).not.toContain('forwarded')
    expect(optionsOf(page.html, 'dayanak')).toEqual(['P6A', 'P6B', 'P6C'])
    expect(typedIn(page.html, 'yol')).toMatch(/^Bu cevaba karşı, size ulaştığı günden/)
    expect(page.html).not.toContain('name="soru-0"')
  })
})

describe('checking without sending', () => {
  test('shows what is found at its field, keeps every word, and sends nothing', async () => {
    const { requestId } = await accepted()
    const text = `Kayıt sahibi 12345678950 numaralı kişi. ${phone}`
    const page = await act(await at.as('roadOfficer'), requestId, 'cevap', {
      ...reply,
      sonuc: 'not-fulfilled',
      gerekce: 'no-budget',
      metin: text,
      yol: 'Mahkemeye gidin.',
      denetle: 'evet',
    })
    expect(page.status).toBe(200)
    const words = textOf(page.html)
    expect(words).toContain('Başvurana ait olmayan bir kimlik numarası var: 123******50.')
    expect(words).not.toContain('Olumsuz cevapta gerekçe')
    expect(words).toContain('Başkasının olabilecek telefon: +905337654321')
    for (const [name, id] of [['metin'], ['yol'], ['madde']]
      .flat()
      .map(each => [each, `${each}-hata`]))
      expect(page.html, name).toContain(`id="${id}"`)
    expect(typedIn(page.html, 'metin')).toBe(text)
    expect(typedIn(page.html, 'yol')).toBe('Mahkemeye gidin.')
    expect(typedIn(page.html, 'madde')).toBe('5018 sayılı Kanun m.20')
    // A warning is asked about, and is no error before somebody sends.
    expect(typedIn(page.html, 'gecis-phone')).toBe('')
    expect(page.html).not.toContain('id="gecis-phone-hata"')
    expect((await stateOf(requestId)).progress).toBe('accepted')
  })

  test('a reply without faults is told so', async () => {
    const { requestId } = await accepted()
    const page = await act(await at.as('roadOfficer'), requestId, 'cevap', {
      ...reply,
      denetle: 'evet',
    })
    expect(textOf(page.html)).toContain('Denetlendi: eksik bulunmadı.')
    expect((await stateOf(requestId)).progress).toBe('accepted')
  })
})

describe('sending', () => {
  test('a warning wants the text corrected or a reason, and the reason is kept for staff only', async () => {
    const received = await accepted()
    const { requestId } = received
    const officer = await at.as('roadOfficer')
    const without = await act(officer, requestId, 'cevap', { ...reply, metin: phone })
    expect(without.status).toBe(422)
    expect(textOf(without.html)).toContain('Metni düzeltin ya da nedenini yazın.')
    expect(without.html).toContain('href="#gecis-phone"')
    const short = await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      ...reply,
      metin: phone,
      'gecis-phone': 'olur',
    })
    expect(textOf(short.html)).toContain('Neden en az 10 harf olmalıdır.')
    expect(typedIn(short.html, 'gecis-phone')).toBe('olur')
    await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      ...reply,
      metin: phone,
      'gecis-phone': why,
    })
    expect((await stateOf(requestId)).reply?.overruled).toEqual([{ check: 'phone', reason: why }])
    const history = textOf((await officer.open(`/masa/basvuru/${requestId}`)).html)
    expect(history).toContain(`Geçilen uyarılar Telefon: ${why}`)
    const resident = at.stranger()
    const page = await resident.send('/takip', { no: received.registerNumber, kod: received.code })
    expect(textOf(page.html)).toContain('0533 765 43 21')
    expect(page.html).not.toContain('resmi cep hattıdır')
    expect(page.html).not.toContain('Geçilen uyarılar')
  })

  test('an open question of an application for information blocks; ticked, reworded and added ones are kept', async () => {
    const text = 'Kaç ağaç kesildi? Yerine dikilecek mi?'
    const { requestId } = await accepted({ kind: 'information', text })
    const officer = await at.as('roadOfficer')
    const informed = {
      ...reply,
      sonuc: 'informed',
      metin: 'On iki ağaç kesildi. Yerine yirmi fidan dikilecek.',
    }
    const open = await act(officer, requestId, 'cevap', {
      ...informed,
      'soru-0': 'Kaç ağaç kesildi?',
      'soru-0-cevap': 'evet',
      'soru-1': 'Yerine dikilecek mi?',
    })
    expect(open.status).toBe(422)
    expect(textOf(open.html)).toContain('Cevaplanmamış olarak duran: Yerine dikilecek mi?')
    const ticks = elementsOf(open.html).filter(
      ({ attributes }) => attributes.get('type') === 'checkbox',
    )
    expect(ticks.map(({ attributes }) => attributes.has('checked'))).toEqual([true, false])
    await officer.send(`/masa/basvuru/${requestId}/cevap`, {
      ...informed,
      'soru-0': 'Kaç ağaç kesildi?',
      'soru-0-cevap': 'evet',
      'soru-1': 'Yerine ağaç dikilecek mi?',
      'soru-1-cevap': 'evet',
    })
    expect((await stateOf(requestId)).reply?.questions).toEqual([
      { text: 'Kaç ağaç kesildi?', isAnswered: true },
      { text: 'Yerine ağaç dikilecek mi?', isAnswered: true },
    ])
  })

  test('a file that goes with the reply is seen and downloaded by the applicant', async () => {
    const received = await accepted()
    const officer = await at.as('roadOfficer')
    const image = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const file = new File([new Uint8Array(Buffer.from(image))], 'kroki.png', { type: 'image/png' })
    await act(officer, received.requestId, 'cevap', {
      ...reply,
      metin: 'Çukur dolduruldu. Kroki ektedir.',
      dosya: [file],
    })
    expect((await stateOf(received.requestId)).reply?.attachmentIds).toHaveLength(1)
    const resident = at.stranger()
    const page = await resident.send('/takip', { no: received.registerNumber, kod: received.code })
    expect(textOf(page.html)).toContain('Cevabın ekleri kroki')
    const link = /href="(\/takip\/[^"]*dosya[^"]*)"/.exec(page.html)?.[1] ?? ''
    expect((await resident.open(link)).status).toBe(200)
  })
})

test('the head sees reply, law, findings and overrulings, and answers what is new', async () => {
  const topicId = townTopics.pavement.id
  const text = 'Kaldırım taşları sokağın iki yanında söküldü, altı düzeltildi ve yeniden döşendi.'
  const officer = await at.as('roadOfficer')
  const head = await at.as('roadHead')
  const first = await accepted({ topicId })
  const second = await accepted({ topicId })
  await act(officer, second.requestId, 'cevap', {
    ...reply,
    metin: `${text} ${phone}`,
    'gecis-phone': why,
  })
  await act(officer, first.requestId, 'cevap', {
    ...reply,
    metin: `${text} ${phone}`,
    'gecis-phone': why,
  })
  await act(head, first.requestId, 'onayla')
  expect((await stateOf(first.requestId)).progress).toBe('answered')
  // Meanwhile the same words went to somebody else.
  const form = await head.open(`/masa/basvuru/${second.requestId}?islem=onayla`)
  expect(textOf(form.html)).toContain(`Geçilen uyarılar Telefon: ${why}`)
  expect(textOf(form.html)).toContain('birimin başkasına gönderdiği bir cevapla neredeyse aynı')
  const refused = await head.send(`/masa/basvuru/${second.requestId}/onayla`, {})
  expect(refused.status).toBe(422)
  const reason = 'Aynı sokaktan iki başvuru, aynı iş.'
  await head.send(`/masa/basvuru/${second.requestId}/onayla`, { 'gecis-stock-reply': reason })
  expect((await stateOf(second.requestId)).reply?.overruled).toEqual([
    { check: 'phone', reason: why },
    { check: 'stock-reply', reason },
  ])
})

test('an interim reply that closes is asked why', async () => {
  const { requestId } = await accepted()
  const officer = await at.as('roadOfficer')
  const metin = 'Keşif yapıldı, başvurunuz sonuçlandırılmıştır.'
  const page = await act(officer, requestId, 'ara-cevap', { metin })
  expect(page.status).toBe(422)
  expect(typedIn(page.html, 'metin')).toBe(metin)
  const reason = 'Yalnız birinci bölüm sonuçlandı.'
  await officer.send(`/masa/basvuru/${requestId}/ara-cevap`, {
    metin,
    'gecis-closing-words': reason,
  })
  expect(textOf((await officer.open(`/masa/basvuru/${requestId}`)).html)).toContain(
    `Kapanış sözü: ${reason}`,
  )
})
