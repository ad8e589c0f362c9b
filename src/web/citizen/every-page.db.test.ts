// What holds for every page of a resident: small, without a script, one heading, in both languages.
import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  appOf,
  elementsOf,
  type Resident,
  resident,
  textOf,
} from '../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../test/support/small-town.ts'
import { citizenRoutes } from './routes.ts'

let database: FreshDatabase
let town: SmallTown
let app: Hono

beforeAll(async () => {
  database = await freshDatabase()
  town = await openSmallTown(database)
  app = appOf(town, citizenRoutes)
})

afterAll(async () => {
  await town.close()
  await database.drop()
})

/** Everything one person sees between the front page and the end of following. */
async function walk(person: Resident, see: (name: string) => void): Promise<void> {
  for (const path of ['/', '/rakamlar', '/erisilebilirlik', '/aydinlatma', '/kaynak', '/takip']) {
    await person.open(path)
    see(path)
  }
  await person.open('/basvuru/kim')
  see('gone')
  await person.open('/basvuru/alindi')
  see('receipt gone')
  await person.send('/basvuru/ne', {})
  see('ne, refused')
  await person.send('/basvuru/ne', { tur: 'complaint' })
  see('konu')
  await person.open('/basvuru/konu?grup=yol')
  see('konu, group')
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  see('nerede')
  await person.send('/basvuru/nerede', {})
  see('nerede, refused')
  await person.open('/basvuru')
  see('resume')
  await person.send('/basvuru/nerede', { tarif: 'Köprü' })
  see('ne-oldu')
  await person.send('/basvuru/ne-oldu', { metin: 'Büyük bir çukur.' })
  see('kim')
  await person.send('/basvuru/kim', { ad: 'Ayşe Ilgın' })
  see('kontrol')
  await person.send('/basvuru/gonder')
  see('alindi')
  const number = /class="receipt-number">([^<]*)</.exec(person.page.html)?.[1] ?? ''
  const code = /class="receipt-code">([^<]*)</.exec(person.page.html)?.[1] ?? ''
  await person.open('/basvuru/alindi/yazdir')
  see('yazdir')
  await person.open('/basvuru')
  see('sent')
  await person.send('/takip', { no: number, kod: 'K7QM-4XPA-9TRD' })
  see('takip, refused')
  await person.send('/takip', { no: number, kod: code })
  see('basvurum')
  await person.open('/takip/basvurum/geri-al')
  see('geri-al')
  await person.open('/takip/basvurum/yazdir')
  see('basvurum, print')
  await person.send('/takip/cikis')
  see('cikis')
}

test.each(['tr', 'en'])(
  'every page in %s is small, needs no script and has one heading',
  async language => {
    const person = resident(app)
    person.setCookie('dil', language)
    const seen: string[] = []
    await walk(person, name => {
      const { html } = person.page
      seen.push(name)
      expect(Buffer.byteLength(html), name).toBeLessThanOrEqual(15_000)
      const elements = elementsOf(html)
      expect(
        elements.filter(element => element.name === 'script'),
        name,
      ).toEqual([])
      expect(
        elements.filter(element => element.attributes.has('style')),
        name,
      ).toEqual([])
      expect(html.match(/<h1/g), name).toHaveLength(1)
      expect(elements[0]?.attributes.get('lang'), name).toBe(language)
      expectLabels(html, name)
      expect(html, name).not.toMatch(/undefined|\[object|NaN/)
    })
    expect(seen).toHaveLength(25)
  },
)

/** Every control has its label, and what it says it is described by is there. */
function expectLabels(html: string, name: string): void {
  const elements = elementsOf(html)
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  expect(new Set(ids).size, `ids on ${name}`).toBe(ids.length)
  const labelled = new Set(elements.flatMap(({ attributes }) => attributes.get('for') ?? []))
  for (const { name: element, attributes } of elements) {
    if (!['input', 'select', 'textarea'].includes(element)) continue
    if (attributes.get('type') === 'hidden') continue
    expect(labelled.has(attributes.get('id') ?? ''), `${attributes.get('name')} on ${name}`).toBe(
      true,
    )
    for (const id of attributes.get('aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id)
  }
}

test('an error summary leads to fields that exist', async () => {
  const person = resident(app)
  const page = await person.send('/takip', { no: '', kod: '' })
  const targets = [...page.html.matchAll(/<a href="#([^"]+)">/g)].map(match => match[1])
  expect(targets).toEqual(['no', 'kod'])
  const ids = elementsOf(page.html).map(({ attributes }) => attributes.get('id'))
  for (const target of targets) expect(ids).toContain(target)
})

test('the front page says what can be done and how the desk is doing, uncomfortable numbers included', async () => {
  const words = textOf((await resident(app).open('/')).html)
  for (const part of [
    'Başvuru yapın',
    'Başvurunuzu takip edin',
    'Telefonla arayın: 0442 000 01 53',
    'Açık başvuru',
    'Şu an geciken',
    'Süresinde cevaplanan',
    'İtiraz edilen',
    'Başvuranın çözüldü dediği',
  ])
    expect(words).toContain(part)
})

test('the figures come as a table with definitions and raw counts', async () => {
  const page = await resident(app).open('/rakamlar.csv')
  expect(page.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(page.html.split('\r\n')[0]).toBe('Ne sayıldı;Sayı;Kaçta;"Ne demek, nasıl sayıldı";Dönem')
})
