// Whatever is typed into any field is stored and shown as it was, or refused at the field; it is
// never markup and never a crash.
import { existsSync, readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  appOf,
  betweenTags,
  elementsOf,
  type Resident,
  resident,
  typedIn,
  unescaped,
} from '../../../test/support/resident.ts'
import { openSmallTown, type SmallTown } from '../../../test/support/small-town.ts'
import { inTransaction } from '../../store/store.ts'
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

/** Ours, so that the test means something on a machine without the shared lists. */
const own = [
  'İ I ı i İstanbul IĞDIR ışık',
  "'; DROP TABLE requests; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><script>alert(2)</script>',
  '&lt;b&gt; &amp; &quot; &#39;',
  '{{7*7}} #{7*7} <%= 7*7 %>',
  '‮tersten‬ ​görünmez⁠',
  '👩‍👩‍👧 é ş̧',
  '\\x00 \\u0000 %00 %0d%0a',
  'satır1\nsatır2\n\nsatır4',
  'undefined',
  'null',
  'NaN',
  '../../../etc/passwd',
  'javascript:alert(3)',
  '﷽'.repeat(50),
]

const sharedList = '../shared/data/badinput/big-list-of-naughty-strings.json'

/** As the door takes it: line ends as \n, no control characters; nothing else is changed. */
function asTaken(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out
  const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '')
}

function strings(): string[] {
  if (!existsSync(sharedList)) return own
  return [...own, ...(JSON.parse(readFileSync(sharedList, 'utf8')) as string[])]
}

const ours = new Set(
  `html head meta title link body a header div svg path strong span nav ul li details summary p main
  section form input label fieldset legend textarea button h1 h2 h3 footer dl dt dd ol time select option
  optgroup datalist search blockquote article`.split(/\s+/),
)

/** Every element and attribute is one that we write, and nothing between them could become one. */
function expectNoMarkup(html: string, typed: string): void {
  expect(betweenTags(html), typed).not.toContain('<')
  for (const { name, attributes } of elementsOf(html)) {
    expect(ours.has(name), `${name} after ${typed}`).toBe(true)
    for (const key of attributes.keys()) expect(key, typed).not.toMatch(/^on/i)
    expect(attributes.get('href') ?? '', typed).not.toMatch(/^\s*javascript:/i)
  }
}

/** Many strings in one text, so that the whole way is gone a few times and not five hundred. */
const AT_ONCE = 30

function inPortions(all: readonly string[]): string[] {
  const portions: string[] = []
  for (let at = 0; at < all.length; at += AT_ONCE)
    portions.push(all.slice(at, at + AT_ONCE).join('\n\n'))
  return portions.flatMap(text =>
    text.length < 9000 ? [text] : [text.slice(0, 5000), text.slice(5000, 9900)],
  )
}

test('every string, as the words of an application, is stored and shown unchanged', async () => {
  for (const typed of inPortions(strings())) {
    const person = resident(app)
    await person.send('/basvuru/ne', { tur: 'thanks' })
    await person.send('/basvuru/konu', { konu: 'bilinmiyor' })
    await person.send('/basvuru/nerede', { tarif: asTaken(typed).slice(0, 150) })
    await person.send('/basvuru/ne-oldu', { metin: typed })
    expectNoMarkup(person.page.html, typed)
    const check = await person.send('/basvuru/kim', {})
    expect(unescaped(check.html)).toContain(asTaken(typed))
    await sendAndFollow(person, typed)
  }
}, 120_000)

async function sendAndFollow(person: Resident, typed: string): Promise<void> {
  const receipt = await person.send('/basvuru/gonder')
  expect(receipt.path, typed).toBe('/basvuru/alindi')
  expectNoMarkup(receipt.html, typed)
  const number = /class="receipt-number">([^<]*)</.exec(receipt.html)?.[1] ?? ''
  const code = /class="receipt-code">([^<]*)</.exec(receipt.html)?.[1] ?? ''
  const { rows } = await inTransaction(town.store, town.desk.municipalityId, trx =>
    sql<{ text: string }>`SELECT text FROM requests WHERE register_number = ${number}`.execute(trx),
  )
  expect(rows[0]?.text).toBe(asTaken(typed))
  const page = await person.send('/takip', { no: number, kod: code })
  expect(page.path, typed).toBe('/takip/basvurum')
  expect(unescaped(page.html)).toContain(asTaken(typed))
  expectNoMarkup(page.html, typed)
}

test('every string in every line field comes back as typed, or is refused at the field', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'demand' })
  await person.send('/basvuru/konu', { konu: 'yol-cukur' })
  for (const typed of strings()) {
    const taken = asTaken(typed)
    // The description alone would be enough; an empty one sends the form back.
    const place = await person.send('/basvuru/nerede', {
      ilce: '',
      mahalle: typed,
      sokak: typed,
      tarif: '',
    })
    expect(place.status, typed).toBe(422)
    expect(typedIn(place.html, 'mahalle'), typed).toBe(taken)
    expect(typedIn(place.html, 'sokak'), typed).toBe(taken)
    expectNoMarkup(place.html, typed)
    const who = await person.send('/basvuru/kim', {
      ad: typed,
      telefon: typed,
      eposta: `${typed} `,
      adres: typed,
    })
    expect(who.status, typed).toBeLessThan(500)
    expectNoMarkup(who.html, typed)
    if (who.status === 422) {
      expect(typedIn(who.html, 'ad'), typed).toBe(taken)
      expect(typedIn(who.html, 'adres'), typed).toBe(taken)
    }
  }
}, 120_000)

test('every string as the name of a file is shown cleaned, and opens nothing', async () => {
  const person = resident(app)
  await person.send('/basvuru/ne', { tur: 'thanks' })
  await person.send('/basvuru/konu', { konu: 'bilinmiyor' })
  await person.send('/basvuru/nerede', {})
  for (const typed of own) {
    const file = new File(['x'], `${typed}.txt`, { type: 'text/plain' })
    const page = await person.send('/basvuru/ne-oldu', { metin: 'x', eylem: 'ekle', dosya: [file] })
    expect(page.status, typed).toBeLessThan(500)
    expectNoMarkup(page.html, typed)
    const kept = elementsOf(page.html).find(({ attributes }) => attributes.get('name') === 'kaldir')
    await person.send('/basvuru/ne-oldu', {
      metin: 'x',
      kaldir: kept?.attributes.get('value') ?? '',
    })
  }
})

test('every string as kind, topic, search, number and code gets an answer in words', async () => {
  for (const [at, typed] of strings().entries()) {
    // Each from an address of its own, so that no limit answers in place of the form.
    const person = resident(appOf(town, citizenRoutes, { address: `10.0.${at >> 8}.${at & 255}` }))
    const page = await person.send('/takip', { no: typed, kod: typed })
    expect(page.status, typed).toBe(422)
    expectNoMarkup(page.html, typed)
    if (!own.includes(typed)) continue
    const inAddress = encodeURIComponent(typed)
    expect((await person.open(`/takip?no=${inAddress}`)).status).toBe(200)
    expect((await person.open(`/takip/dosya/${inAddress}`)).status).toBeLessThan(500)
    expect((await person.send('/basvuru/ne', { tur: typed })).status).toBe(422)
    await person.send('/basvuru/ne', { tur: 'demand' })
    expect((await person.open(`/basvuru/konu?ara=${inAddress}&grup=${inAddress}`)).status).toBe(200)
    expectNoMarkup(person.page.html, typed)
    expect((await person.send('/basvuru/konu', { konu: typed })).status).toBe(422)
    expect((await person.open(`/basvuru/sokaklar?ilce=${inAddress}&ara=${inAddress}`)).status).toBe(
      200,
    )
  }
}, 120_000)
