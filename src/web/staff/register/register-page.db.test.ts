import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townTopics } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})

afterAll(() => at.close())

/** What the browser sends for fields that nobody touched. */
const untouched = {
  metin: '',
  konu: '',
  tur: 'demand',
  ilce: '',
  sokak: '',
  tarif: '',
  ad: '',
  telefon: '',
  kim: 'person',
  adres: '',
  eposta: '',
  kimlik: '',
  kanal: 'desk',
  imza: 'none',
  gelis: '2026-03-10',
}

async function register(fields: Partial<Record<keyof typeof untouched | 'eksik', string>>) {
  const desk = await at.as('desk')
  await desk.open('/masa/kayit')
  return await desk.send('/masa/kayit', { ...untouched, ...fields })
}

const idOf = (path: string) => path.split('/')[3]?.split('?')[0] ?? ''

async function stored(path: string) {
  const detail = await findRequestDetail(at.town.desk, idOf(path))
  if (detail === undefined) throw new Error(`nothing was registered: ${path}`)
  return detail
}

describe('a petition at the counter', () => {
  test('scans that are too large together are refused at their field, and the paper stays as typed', async () => {
    const desk = await at.as('desk')
    await desk.open('/masa/kayit')
    const typed = { ...untouched, metin: 'Işığı yakın.', ad: 'Şükrü İğdeci', imza: 'wet' }
    const seed = typedIn(desk.page.html, 'tohum')
    const page = await desk.send('/masa/kayit', {
      ...typed,
      dosya: [new File([new Uint8Array(27 * 1024 * 1024)], 'tarama.pdf')],
    })
    expect(page.status).toBe(413)
    expect(textOf(page.html)).toContain('bir defada en çok 25 MB gönderilebilir')
    // This page has no button that adds files one by one.
    expect(textOf(page.html)).toContain('kalanını sonra “Not yaz” ile ekleyin')
    expect(textOf(page.html)).not.toContain('birer birer')
    expect(typedIn(page.html, 'metin')).toBe('Işığı yakın.')
    expect(typedIn(page.html, 'ad')).toBe('Şükrü İğdeci')
    expect(typedIn(page.html, 'tohum')).toBe(seed)
    const done = await desk.send('/masa/kayit', typed)
    expect((await stored(done.path)).state.text).toBe('Işığı yakın.')
    // Who may not register is told so, whatever the size.
    const unit = await at.as('roadOfficer')
    const dosya = [new File([new Uint8Array(27 * 1024 * 1024)], 'tarama.pdf')]
    expect((await unit.send('/masa/kayit', { ...typed, dosya })).status).toBe(403)
  })

  test('is registered with everything that was said, and the receipt can be handed over', async () => {
    const page = await register({
      metin: 'Ilıca Sokaktaki çukuru doldurun.',
      konu: 'çuk',
      tur: 'complaint',
      sokak: 'Ilıca Sokak',
      tarif: 'fırının önü',
      ad: 'Şükrü İğdeci',
      telefon: '0532 765 43 21',
      adres: 'Ilıca Sokak 9',
      kimlik: '10000000146',
      imza: 'wet',
    })
    expect(page.path).toMatch(/^\/masa\/kayit\/[0-9a-f-]{36}\?kanal=desk$/)
    const { state, applicant } = await stored(page.path)
    expect(state).toMatchObject({
      channel: 'desk',
      kind: 'complaint',
      topicId: townTopics.pothole.id,
      place: { street: 'Ilıca Sokak', description: 'fırının önü' },
      signature: 'wet',
      missing: [],
      receivedOn: '2026-03-10',
    })
    expect(applicant).toMatchObject({
      name: 'Şükrü İğdeci',
      phone: '+905327654321',
      nationalId: '10000000146',
    })
    const text = textOf(page.html)
    expect(text).toContain(state.registerNumber)
    // 30 days after 10 March 2026.
    expect(text).toContain('9 Nisan 2026 Perşembe')
    expect(text).not.toContain('Eksikler')
  })

  test('the code on the receipt opens the request for the applicant', async () => {
    const page = await register({ metin: 'Bir çukur', ad: 'Nar Çiçek' })
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(textOf(page.html))?.[0] ?? ''
    const { state } = await stored(page.path)
    const applicant = at.stranger()
    await applicant.open('/takip')
    const followed = await applicant.send('/takip', { no: state.registerNumber, kod: code })
    expect(followed.path).toBe('/takip/basvurum')
    expect(textOf(followed.html)).toContain('Bir çukur')
  })

  test('an empty paper is registered too, and what is missing is said afterwards', async () => {
    const page = await register({ kanal: 'post' })
    const { state } = await stored(page.path)
    expect(state.missing).toEqual(['name', 'address', 'signature', 'subject'])
    const text = textOf(page.html)
    expect(text).toContain('Eksikler Ad ve soyad Adres İmza Ne istendiği')
    expect(text).toContain('Kayıt geçerlidir ve süresi işliyor.')
  })

  test('a topic that nobody knows is no obstacle', async () => {
    const page = await register({ metin: 'Bir şey', konu: 'uzay mekiği' })
    expect((await stored(page.path)).state.topicId).toBeNull()
    expect(textOf(page.html)).toContain('Konu bulunamadı: “uzay mekiği”')
    const several = await register({ metin: 'Bir şey', konu: 'a' })
    expect(textOf(several.html)).toContain('“a” birden çok konuya uyuyor')
  })

  test('the next one begins on the same channel with an empty form', async () => {
    const page = await register({ metin: 'Arayan var', kanal: 'phone' })
    expect(page.html).toContain('href="/masa/kayit?kanal=phone"')
    const desk = await at.as('desk')
    const next = await desk.open('/masa/kayit?kanal=phone')
    const chosen = elementsOf(next.html).find(
      ({ name, attributes }) =>
        name === 'option' && attributes.has('selected') && attributes.get('value') === 'phone',
    )
    expect(chosen).toBeDefined()
    expect(typedIn(next.html, 'metin')).toBe('')
  })
})

describe('slips', () => {
  test('a wrong number or telephone is said at its field, and everything typed stays', async () => {
    const page = await register({ metin: 'Su akmıyor', telefon: '12', kimlik: '12345678901' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="telefon-hata"')
    expect(page.html).toContain('id="kimlik-hata"')
    expect(typedIn(page.html, 'metin')).toBe('Su akmıyor')
    expect(typedIn(page.html, 'kimlik')).toBe('12345678901')
  })

  test('the summary names the slips in the order of the page', async () => {
    const slips = { kimlik: '12345678901', eposta: 'yok', telefon: '12', gelis: '2026-03-11' }
    const page = await register({ metin: 'Su akmıyor', ...slips })
    const summary = page.html.slice(
      page.html.indexOf('id="hatalar"'),
      page.html.indexOf('<fieldset'),
    )
    const fields = [...summary.matchAll(/href="#(\w+)"/g)].map(found => found[1])
    expect(fields).toEqual(['telefon', 'eposta', 'kimlik', 'gelis'])
  })

  test('it can be saved as it is: the wrong number is left out, the telephone is kept as typed', async () => {
    const page = await register({
      metin: 'Su akmıyor',
      telefon: '12',
      kimlik: '12345678901',
      eksik: 'evet',
    })
    expect(page.path).toContain('kimlik=hatali')
    const { applicant } = await stored(page.path)
    expect([applicant?.phone, applicant?.nationalId]).toEqual(['12', ''])
    expect(textOf(page.html)).toContain('Kimlik numarası hatalı olduğu için kaydedilmedi.')
  })

  test('post has the day of its envelope, which is never tomorrow', async () => {
    const early = await register({ kanal: 'post', gelis: '2026-03-06', metin: 'Mektup' })
    const { state } = await stored(early.path)
    expect([state.receivedOn, state.receivedAt]).toEqual(['2026-03-06', '2026-03-06T09:00:00.000Z'])
    for (const gelis of ['2026-03-11', '2026-02-30', 'dün']) {
      const page = await register({ kanal: 'post', gelis, metin: 'Mektup', eksik: 'evet' })
      expect(page.status, gelis).toBe(422)
      expect(page.html, gelis).toContain('id="gelis-hata"')
    }
  })

  test('a file that cannot be taken is said by name and the others wait', async () => {
    const desk = await at.as('desk')
    await desk.open('/masa/kayit')
    const page = await desk.send('/masa/kayit', {
      ...untouched,
      metin: 'Dilekçe ektedir',
      dosya: [new File(['Dilekçe metni'], 'dilekçe.txt'), new File([], 'boş.pdf')],
    })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain('boş.pdf: Dosya boş.')
    expect(textOf(page.html)).toContain('dilekçe.txt')
    const saved = await desk.send('/masa/kayit', { ...untouched, metin: 'Dilekçe ektedir' })
    const { attachments } = await stored(saved.path)
    expect(attachments.map(file => file.fileName)).toEqual(['dilekçe.txt'])
  })
})

test('a double press is one registration with one code', async () => {
  const desk = await at.as('desk')
  await desk.open('/masa/kayit')
  const form = desk.page
  const keys = ['anahtar', 'tohum'].map(name => [name, typedIn(form.html, name) ?? ''] as const)
  const fields = { ...untouched, ...Object.fromEntries(keys), metin: 'İki kez basıldı' }
  const first = await desk.send('/masa/kayit', fields)
  const second = await desk.send('/masa/kayit', fields)
  expect(idOf(second.path)).toBe(idOf(first.path))
  const codeIn = (html: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(textOf(html))?.[0]
  expect(codeIn(second.html)).toBe(codeIn(first.html))
  expect(codeIn(first.html)).toBeDefined()
})

test('an anonymous tip-off has no applicant, whatever stood in the fields', async () => {
  const page = await register({ tur: 'tip-off', kim: 'anonymous', ad: 'Biri', metin: 'İhbar' })
  const { applicant, state } = await stored(page.path)
  expect([applicant, state.applicantType, state.missing]).toEqual([
    null,
    'anonymous',
    ['signature'],
  ])
})
