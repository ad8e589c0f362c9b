// What the desk registers of CİMER, information, muhtar and personal data; and what the law says to a day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf, typedIn } from '../../../../test/support/resident.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { findRequestDetail } from '../../../features/requests/request-detail.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
})
afterAll(() => at.close())

/** What the browser sends for fields that nobody touched. */
const untouched = {
  ...{ metin: '', konu: '', tur: 'demand', ilce: '', sokak: '', tarif: '', ad: '', telefon: '' },
  ...{ kim: 'person', adres: '', eposta: '', kimlik: '', kanal: 'desk', imza: 'none' },
  ...{ gelis: '2026-03-10', sinif: '', istek: '', yetkili: '', mahalle: '', cimer: '' },
}

async function register(fields: Readonly<Record<string, string>>) {
  const desk = await at.as('desk')
  await desk.open('/masa/kayit')
  return await desk.send('/masa/kayit', { ...untouched, ...fields })
}

async function stored(path: string) {
  const detail = await findRequestDetail(at.town.desk, path.split('/')[3]?.split('?')[0] ?? '')
  if (detail === undefined) throw new Error(`nothing was registered: ${path}`)
  return detail
}

describe('CİMER', () => {
  const cimer = { kanal: 'cimer', cimer: '2600123456', gelis: '2026-03-06', metin: 'Yol bozuk' }

  test('counts from the day of application there, and the same number finds the first', async () => {
    const first = await register({ ...cimer, ad: 'Nur Yıldız' })
    const { state } = await stored(first.path)
    expect(state).toMatchObject({
      legalClass: 'cimer-petition',
      receivedOn: '2026-03-06',
      source: { name: 'cimer', externalId: '2600123456' },
    })
    expect(textOf(first.html)).toContain('süre, CİMER başvuru gününden sayılır')
    const again = await register({ ...cimer, metin: 'Yol bozuk, ikinci kez' })
    expect(again.status).toBe(422)
    expect(textOf(again.html)).toContain(`Bu numarayla kayıtlı başvuru: ${state.registerNumber}`)
    expect(again.html).toContain('id="cimer-hata"')
    expect(again.html).toContain(`href="${first.path.split('?')[0]?.replace('kayit', 'basvuru')}"`)
    expect(typedIn(again.html, 'metin')).toBe('Yol bozuk, ikinci kez')
  })

  test('a double press is one registration, not a known number', async () => {
    const desk = await at.as('desk')
    const form = await desk.open('/masa/kayit')
    const keys = ['anahtar', 'tohum'].map(name => [name, typedIn(form.html, name) ?? ''] as const)
    const fields = { ...untouched, ...cimer, cimer: '2600777', ...Object.fromEntries(keys) }
    const first = await desk.send('/masa/kayit', fields)
    const second = await desk.send('/masa/kayit', fields)
    expect(second.path).toBe(first.path)
  })

  test('a hidden identity has no person: what was typed is given back, and without it there is nobody', async () => {
    const hidden = { ...cimer, cimer: '2600-9', gizli: 'evet' }
    const typed = await register({ ...hidden, ad: 'Gizli Kişi' })
    expect(typed.status).toBe(422)
    expect(typed.html).toContain('id="gizli-hata"')
    const page = await register(hidden)
    const { state, applicant } = await stored(page.path)
    expect([applicant, state.applicantType, state.identity.isHidden]).toEqual([
      null,
      'anonymous',
      true,
    ])
  })

  test('information through CİMER has its own class; a number that is none can be left out', async () => {
    const wrong = await register({ ...cimer, tur: 'information', cimer: 'ABC' })
    expect(wrong.html).toContain('id="cimer-hata"')
    const page = await register({ ...cimer, tur: 'information', cimer: 'ABC', eksik: 'evet' })
    expect((await stored(page.path)).state).toMatchObject({
      legalClass: 'cimer-information',
      source: null,
    })
    expect(textOf(page.html)).toContain('CİMER numarası yazılmadı.')
  })
})

describe('information', () => {
  test('EK-2: title, who signs, and how the answer is wished', async () => {
    const page = await register({
      tur: 'information',
      kim: 'company',
      ad: 'Palandöken Yapı A.Ş.',
      yetkili: 'Asım Koç',
      istek: 'electronic',
      adres: 'Cumhuriyet Caddesi 3',
      imza: 'wet',
      metin: '2025 ihale listesi',
    })
    const { state, applicant } = await stored(page.path)
    expect(state.legalClass).toBe('information')
    expect(applicant).toMatchObject({ authorisedPerson: 'Asım Koç', answerWish: 'electronic' })
    expect(textOf(page.html)).not.toContain('Kanun ne diyor')
    const desk = await at.as('desk')
    const request = await desk.open(`/masa/basvuru/${page.path.split('/')[3]?.split('?')[0]}`)
    expect(textOf(request.html)).toContain('Yetkili kişi Asım Koç')
    expect(textOf(request.html)).toContain('Cevabın istenme biçimi Elektronik')
  })

  test('what is missing is said and never stops it', async () => {
    const page = await register({ tur: 'information', metin: 'Liste', kim: 'company' })
    const text = textOf(page.html)
    expect(text).toContain('Tüzel kişi adına imzalayan yetkili yazılmadı (EK-2).')
    expect(text).toContain('Cevabın yazılı mı elektronik mi istendiği yazılmadı')
    expect(text).toContain('Kayıt yine de geçerlidir.')
  })

  test('by telephone it is a service request, and the law’s reason is said', async () => {
    const page = await register({ tur: 'information', kanal: 'phone', metin: 'Bütçe ne kadar?' })
    expect((await stored(page.path)).state).toMatchObject({
      kind: 'information',
      legalClass: 'service',
    })
    expect(textOf(page.html)).toContain('Telefonla bilgi edinme başvurusu olmaz; kanun yazı ister')
  })
})

test('a muhtar has 15 days on every way, with the neighbourhood', async () => {
  const page = await register({
    kim: 'muhtar',
    ad: 'Veli Kaya',
    mahalle: 'Çat Mahallesi',
    metin: 'Yol kapalı',
  })
  const { state } = await stored(page.path)
  expect(state).toMatchObject({
    legalClass: 'muhtar',
    place: { neighbourhood: 'Çat Mahallesi' },
  })
  expect(state.clocks.map(clock => clock.rawDueOn)).toEqual(['2026-03-25'])
  const bare = await register({ kanal: 'muhtar', metin: 'Yol kapalı' })
  expect(textOf(bare.html)).toContain('Mahalle yazılmadı.')
})

test('personal data is a class that the officer names', async () => {
  const page = await register({ sinif: 'data-subject', ad: 'Ece Ak', metin: 'Verilerim silinsin' })
  expect((await stored(page.path)).state.clocks[0]).toMatchObject({
    class: 'data-subject',
    rawDueOn: '2026-04-09',
  })
  const wrong = await register({ sinif: 'none', metin: 'x' })
  expect((await stored(wrong.path)).state.legalClass).toBe('petition')
})

describe('days', () => {
  test.each([
    ['2026-02-30', 'Takvimde böyle bir gün yok: 2026-02-30.'],
    ['2026-02-29', '29 Şubat yalnız artık yıllarda vardır (2024, 2028).'],
    ['2026-03-11', 'Geldiği gün bugünden sonra olamaz.'],
    ['1999-01-01', 'Tatil takvimi 1 Ocak 2014 gününden başlıyor'],
  ])('%s', async (gelis, words) => {
    const page = await register({ kanal: 'post', metin: 'Mektup', gelis, eksik: 'evet' })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain(words)
    expect(typedIn(page.html, 'metin')).toBe('Mektup')
  })

  test('29 February of a leap year, and a holiday, are days of receipt like any other', async () => {
    const leap = await register({ kanal: 'post', metin: 'Mektup', gelis: '2024-02-29' })
    expect((await stored(leap.path)).state.receivedOn).toBe('2024-02-29')
    const feast = await register({ kanal: 'post', metin: 'Mektup', gelis: '2026-01-01' })
    expect(textOf(feast.html)).toContain('Geldiği gün tatil: Yılbaşı.')
  })
})
