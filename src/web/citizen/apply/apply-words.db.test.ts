// Each question says what it needs before somebody answers, in words that fit what is asked for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type CitizenTown,
  elementsOf,
  openCitizenTown,
  type Resident,
  textOf,
  typedIn,
} from '../../../../test/support/resident.ts'

let at: CitizenTown
beforeAll(async () => {
  at = await openCitizenTown()
})
afterAll(() => at.close())

/** Somebody who has said what it is and what it is about, and now is asked where. */
async function askedWhere(kind: string, topic: string): Promise<Resident> {
  const person = at.resident()
  await person.send('/basvuru/ne', { tur: kind })
  await person.send('/basvuru/konu', { konu: topic })
  expect(person.page.path).toBe('/basvuru/nerede')
  return person
}

const isRequired = (html: string, name: string) =>
  elementsOf(html)
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.has('required')

test('where a place is needed, the question says before what is enough, and calls nothing optional', async () => {
  const person = await askedWhere('complaint', 'yol-cukur')
  const words = textOf(person.page.html)
  expect(words).toContain('mahalle, sokak ya da yer tarifinden en az birini de yazın')
  expect(words).not.toContain('(isteğe bağlı)')
  for (const name of ['mahalle', 'sokak', 'tarif'])
    expect(isRequired(person.page.html, name), name).toBe(false)
  const refused = await person.send('/basvuru/nerede', { ilce: 'Yakutiye' })
  expect(refused.status).toBe(422)
  expect(textOf(refused.html)).not.toContain('(isteğe bağlı)')
})

test('where no place is needed, every field of it is optional', async () => {
  const person = await askedWhere('complaint', 'bilinmiyor')
  expect(textOf(person.page.html)).toContain('Bu konu için yer gerekmiyor.')
  expect(textOf(person.page.html).match(/\(isteğe bağlı\)/g)).toHaveLength(4)
  expect(person.page.html).not.toContain('required')
})

/** Somebody who wrote what it is, and now is asked who is asking. */
async function askedWho(kind: string, about = 'records'): Promise<Resident> {
  const person = await askedWhere(kind, 'bilinmiyor')
  await person.send('/basvuru/nerede', {})
  await person.send('/basvuru/ne-oldu', { metin: '2025 ihaleleri', neyin: about })
  expect(person.page.path).toBe('/basvuru/kim')
  return person
}

test.each([
  ['demand', 'Ne yapılmasını istediğinizi ve neden', 'Write what you want to be done'],
  ['complaint', 'ne zamandır sürdüğünü', 'Write what happened'],
  ['tip-off', 'Ne gördüğünüzü', 'Write what you saw'],
  ['suggestion', 'Neyin nasıl değişmesini', 'Write what should change'],
  ['information', 'tarihini, sayısını ve hangi birimde', 'its date, its number and the unit'],
  ['thanks', 'teşekkür ettiğinizi yazın', 'Write whom you thank'],
])('what is written under %s has a hint of its own, in both languages', async (kind, tr, en) => {
  const person = await askedWhere(kind, 'yol-cukur')
  const asked = await person.send('/basvuru/nerede', { tarif: 'Köprü' })
  expect(textOf(asked.html)).toContain(tr)
  expect(textOf(asked.html)).toContain('T.C. kimlik numarası yazmayın.')
  if (kind !== 'complaint') expect(textOf(asked.html)).not.toContain('ne zamandır sürdüğünü')
  person.setCookie('dil', 'en')
  expect(textOf((await person.open('/basvuru/ne-oldu')).html)).toContain(en)
})

test.each([
  ['complaint', 'records', 'Dilekçe Kanunu adres ister.'],
  ['information', 'records', 'Bilgi Edinme Hakkı Kanunu (4982) ev veya iş adresi ister.'],
  ['information', 'own-data', 'Kişisel verilerle ilgili başvuruda kurallar (6698) adres ister.'],
])(
  'the law that wants the address is the one of that request: %s, %s',
  async (kind, about, law) => {
    const { page } = await askedWho(kind, about)
    expect(textOf(page.html)).toContain(law)
    if (kind === 'information') expect(textOf(page.html)).not.toContain('Dilekçe Kanunu adres')
  },
)

test('a written answer needs an address: refused at its field, and what was typed stays', async () => {
  const person = await askedWho('information')
  expect(textOf(person.page.html)).toContain('Kâğıt adresinize gönderilir; adres gerekir.')
  expect(textOf(person.page.html)).not.toContain('Adres (isteğe bağlı)')
  const who = { adina: 'person', ad: 'Ece Ak', istek: 'written' }
  const refused = await person.send('/basvuru/kim', { ...who, adres: '  ' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('<a href="#adres">')
  expect(textOf(refused.html)).toContain('Yazılı cevabın gönderileceği adresi yazın')
  expect(typedIn(refused.html, 'ad')).toBe('Ece Ak')
  expect(refused.html).toMatch(/value="written"[^>]*checked|checked[^>]*value="written"/)
  const check = await person.send('/basvuru/kim', { ...who, adres: 'Gez Mahallesi 5' })
  expect(check.path).toBe('/basvuru/kontrol')
  await person.open('/basvuru/kim')
  const electronic = await person.send('/basvuru/kim', { ...who, istek: 'electronic', adres: '' })
  expect(electronic.path).toBe('/basvuru/kontrol')
})
