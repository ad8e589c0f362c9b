// A letter on its way: what is previewed is what is handed over and what is issued, numbers have no gaps,
// and nothing leaves twice. Against a real database, with real files.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import {
  atTheRoadUnit,
  draftOne,
  toolsOf,
  townLetters,
} from '../../../test/support/letters/letter-town.ts'
import {
  actorOf,
  openSmallTown,
  type SmallTown,
  type TownPerson,
  townUnits,
} from '../../../test/support/small-town.ts'
import type { Command } from '../../core/request/commands.ts'
import { foldRequest } from '../../core/request/fold.ts'
import { loadEvents } from '../../ledger/load.ts'
import { verify } from '../../ledger/verify.ts'
import { keptIdOf } from '../../store/attachment-files.ts'
import { inTransaction } from '../../store/store.ts'
import { actOnRequest } from '../requests/act-on-request.ts'
import { changeLetterSettings } from './change-letter-settings.ts'
import { draftLetter, plainWish, tryLetter } from './draft-letter.ts'
import { handOverLetter } from './hand-over-letter.ts'
import { issueLetter } from './issue-letter.ts'
import { bytesOfLetter, sha256Of } from './letter-bytes.ts'
import { findLetter, verifyLetter } from './letter-queries.ts'
import type { Letter } from './letter-rows.ts'
import type { LetterTools } from './letter-tools.ts'
import { sendPendingLetters } from './pending-letters.ts'
import { withdrawLetter } from './withdraw-letter.ts'

let database: FreshDatabase
let town: SmallTown
let tools: LetterTools
let requestId: string
beforeAll(async () => {
  database = await freshDatabase()
  const connection = { connectionString: database.connectionString }
  town = await openSmallTown(connection, { letters: townLetters })
  tools = toolsOf(town)
  requestId = await atTheRoadUnit(town)
})
afterAll(async () => {
  await town.close()
  await database.drop()
})

const head = actorOf('roadHead')

async function acted(id: string, who: TownPerson, command: Command): Promise<void> {
  const { desk } = town
  const act = { requestId: id, actor: actorOf(who), command, actKey: desk.newId() }
  const done = await actOnRequest(desk, act)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
}

async function bytesOf(letter: Letter): Promise<Uint8Array> {
  const bytes = await bytesOfLetter(tools, letter)
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.refusal))
  return bytes.done
}

async function again(letter: Letter): Promise<Letter> {
  const found = await findLetter(town.desk, letter.letterId)
  if (found === undefined) throw new Error('gone')
  return found
}

const issue = (letter: Letter) => issueLetter(tools, { letterId: letter.letterId, actor: head })

async function historyOf(id: string) {
  const { store, municipalityId } = town.desk
  const events = await inTransaction(store, municipalityId, trx =>
    loadEvents(trx, municipalityId, id),
  )
  return { events, state: foldRequest(events) }
}

describe('drafting', () => {
  test('a draft has no number, and its preview has the hash that is kept', async () => {
    const letter = await draftOne(town, requestId)
    expect(letter).toMatchObject({ status: 'draft', officialNumber: null, kind: 'reply' })
    expect(letter.verificationCode).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/)
    expect(sha256Of(await bytesOf(letter))).toBe(letter.sha256)
    expect(letter.content.addressee).toEqual(['Sayın Işıl ŞAHİNOĞLU', 'Ilıca Sokak 4, Yakutiye'])
  })

  test('a missing variable, a stranger and an unknown request are refused with the reason', async () => {
    const officer = actorOf('roadOfficer')
    const draft = (wish: ReturnType<typeof plainWish>, actor = officer) =>
      draftLetter(tools, actor, wish)
    expect(await draft(plainWish(requestId, 'interim', { asama: 'Keşif.' }))).toEqual({
      ok: false,
      refusal: { kind: 'missing', variables: ['sonraki_adim', 'beklenen_tarih'], office: [] },
    })
    expect(
      await draft(plainWish(requestId, 'reply', { cevap: 'x' }), actorOf('parkOfficer')),
    ).toEqual({ ok: false, refusal: { kind: 'not-allowed', because: 'request' } })
    const nobody = '01910000-0000-7000-8000-0000000000ff'
    expect(await draft(plainWish(nobody, 'reply', { cevap: 'x' }))).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
    expect(await draft(plainWish(requestId, 'reply', { cevap: 'Çin 中' }))).toEqual({
      ok: false,
      refusal: { kind: 'unprintable', signs: '中' },
    })
  })

  test('a tip-off with a hidden identity leaves without the name, to the person and to another body', async () => {
    const fields = { kind: 'tip-off', isIdentityHidden: true } as const
    const answered = await atTheRoadUnit(town, fields)
    const { requestId: forwarded } = await town.receive(fields)
    await acted(forwarded, 'dispatcher', {
      action: 'forward',
      bodyId: 'b1',
      bodyName: 'Karayolları',
      transferText: 'Gereğini arz ederim.',
      noticeText: 'Başvurunuz Karayollarına gönderildi.',
    })
    for (const [id, kind] of [
      [answered, 'reply'],
      [forwarded, 'forward-transfer'],
    ] as const) {
      const wish = plainWish(id, kind, {
        cevap: 'İncelendi.',
        devir_yazisi: 'İlginize.',
        dayanak: '3071 sayılı Kanun’un 5. maddesi',
      })
      const drafted = await draftLetter(tools, actorOf('dispatcher'), {
        ...wish,
        otherBody: ['Karayolları'],
      })
      const letterId = drafted.ok ? drafted.done.letterId : ''
      const letter = await findLetter(town.desk, letterId)
      expect(JSON.stringify(letter)).not.toMatch(/Şahinoğlu|ŞAHİNOĞLU|Ilıca Sokak 4/)
      expect(letter?.content.addressee[0]).toBe(
        kind === 'reply' ? 'Sayın Başvuru Sahibi' : 'KARAYOLLARI',
      )
    }
  })

  test('no letter tells of what did not happen, and what the ledger says is not typed', async () => {
    const officer = actorOf('roadOfficer')
    const notice = { sure_sonu: '31 Aralık 2027', uzatma_nedeni: 'İş yoğunluğu' }
    expect(await draftLetter(tools, officer, plainWish(requestId, 'extension', notice))).toEqual({
      ok: false,
      refusal: { kind: 'not-allowed', because: 'not-happened' },
    })
    expect(await tryLetter(tools, officer, plainWish(requestId, 'muhtar', { cevap: 'x' }))).toEqual(
      {
        ok: false,
        refusal: { kind: 'not-allowed', because: 'class' },
      },
    )
    const { requestId: asked } = await town.receive({ kind: 'information', topicId: null })
    await acted(asked, 'dispatcher', { action: 'route', unitId: townUnits.roads.id, note: '' })
    await acted(asked, 'dispatcher', {
      action: 'extend',
      ground: 'other-unit',
      text: 'Bilgi başka birimden alınacak.',
    })
    const drafted = await draftLetter(tools, officer, plainWish(asked, 'extension', notice))
    const letter = await findLetter(town.desk, drafted.ok ? drafted.done.letterId : '')
    expect(letter?.content.body).toContain('22 Nisan 2026')
    expect(letter?.content.body).not.toContain('2027')
  })
})

describe('the own register', () => {
  test('numbers follow each other; the bytes are kept and the history says that it left', async () => {
    const [one, two] = [
      await draftOne(town, requestId, 'Bir.'),
      await draftOne(town, requestId, 'İki.'),
    ]
    const first = await issue(one)
    const second = await issue(two)
    expect(first.ok && first.done.number).toBe('Z-12345678-622.01-1')
    expect(second.ok && second.done.number).toBe('Z-12345678-622.01-2')
    const issued = await again(one)
    expect(issued).toMatchObject({ status: 'issued', numberedOn: '2026-03-10' })
    expect(sha256Of(await bytesOf(issued))).toBe(issued.sha256)
    expect(await town.files.read(keptIdOf(issued.sha256))).toBeDefined()
    const { events } = await historyOf(requestId)
    expect(events.filter(event => event.kind === 'letter.issued').map(event => event.data)).toEqual(
      [
        { letterId: one.letterId, letterKind: 'reply', number: 'Z-12345678-622.01-1' },
        { letterId: two.letterId, letterKind: 'reply', number: 'Z-12345678-622.01-2' },
      ],
    )
  })

  test('a letter is numbered once, by whom it may be, and twenty at a time leave no gap', async () => {
    const letter = await draftOne(town, requestId, 'Bir kez.')
    const officer = { letterId: letter.letterId, actor: actorOf('roadOfficer') }
    expect(await issueLetter(tools, officer)).toEqual({
      ok: false,
      refusal: { kind: 'not-allowed', because: 'role' },
    })
    const tries = await Promise.all(Array.from({ length: 5 }, () => issue(letter)))
    expect(tries.filter(each => each.ok)).toHaveLength(1)
    const many: Letter[] = []
    for (let index = 0; index < 20; index += 1)
      many.push(await draftOne(town, requestId, `Çok ${index}.`))
    const numbers = (await Promise.all(many.map(issue))).map(each => each.ok && each.done.number)
    const serials = numbers.map(number => Number(String(number).split('-').at(-1)))
    expect(serials.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 4))
  })

  test('a new year begins at one again', async () => {
    const letter = await draftOne(town, requestId, 'Yeni yıl.')
    town.setNow('2027-01-01T09:00:00Z')
    const issued = await issue(letter)
    town.setNow('2026-03-10T09:00:00Z')
    expect(issued.ok && issued.done.number).toBe('Z-12345678-622.01-1')
  })

  test('withdrawing needs a reason and keeps number and file', async () => {
    const letter = await draftOne(town, requestId, 'Geri alınacak.')
    await issue(letter)
    const ref = { letterId: letter.letterId, actor: head }
    expect(await withdrawLetter(tools, ref, '  ')).toEqual({
      ok: false,
      refusal: { kind: 'reason-needed' },
    })
    expect((await withdrawLetter(tools, ref, 'Yanlış kişiye yazıldı.')).ok).toBe(true)
    const withdrawn = await again(letter)
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      withdrawnBecause: 'Yanlış kişiye yazıldı.',
    })
    expect(withdrawn.officialNumber).not.toBeNull()
    expect(sha256Of(await bytesOf(withdrawn))).toBe(withdrawn.sha256)
  })

  test('all that wait are numbered by one command, which has nothing to do the second time', async () => {
    const waiting = await Promise.all(
      [1, 2, 3].map(n => draftOne(town, requestId, `Bekleyen ${n}`)),
    )
    const told: number[] = []
    const counts = await sendPendingLetters(tools, { onProgress: done => told.push(done) })
    expect(counts.refused).toBe(0)
    expect(counts.issued).toBe(counts.waiting)
    expect(told.at(-1)).toBe(counts.waiting)
    const after = await Promise.all(waiting.map(again))
    expect(after.map(letter => letter.status)).toEqual(['issued', 'issued', 'issued'])
    const idle = { waiting: 0, issued: 0, handedOver: 0, refused: 0 }
    expect(await sendPendingLetters(tools)).toEqual(idle)
  })
})

test('what is handed over is byte for byte the preview, and stays it', async () => {
  const settings = { ...townLetters, documentSystem: 'file-drop' } as const
  await changeLetterSettings(town.desk, { kind: 'system' }, settings)
  const letter = await draftOne(town, requestId, 'Belge sistemine.')
  const preview = await bytesOf(letter)
  const ref = { letterId: letter.letterId, actor: head }
  const handed = await handOverLetter(tools, ref)
  expect(handed).toEqual({ ok: true, done: { sha256: letter.sha256 } })
  expect(Buffer.from(await bytesOf(await again(letter))).equals(preview)).toBe(true)
  expect(await issueLetter(tools, ref)).toEqual({
    ok: false,
    refusal: { kind: 'not-allowed', because: 'status' },
  })
  await changeLetterSettings(town.desk, { kind: 'system' }, townLetters)
})

test('what would be drafted now can be seen without keeping it', async () => {
  const wish = plainWish(requestId, 'reply', { cevap: 'Deneme.' })
  const tried = await tryLetter(tools, actorOf('roadOfficer'), wish)
  expect(tried.ok && Buffer.from(tried.done.subarray(0, 5)).toString()).toBe('%PDF-')
})

describe('verification', () => {
  test('a code says number, unit and kind, and covers the name', async () => {
    const letter = await draftOne(town, requestId, 'Doğrulanacak.')
    const drafted = await verifyLetter(town.desk, letter.verificationCode, '203.0.113.1')
    expect(drafted).toMatchObject({ outcome: 'found', letter: { status: 'draft', number: null } })
    await issue(letter)
    const { sha256, officialNumber } = await again(letter)
    const typed = letter.verificationCode.toLowerCase().replaceAll('-', ' ')
    expect(await verifyLetter(town.desk, typed, '203.0.113.1')).toEqual({
      outcome: 'found',
      letter: {
        status: 'issued',
        kind: 'reply',
        number: officialNumber,
        numberedOn: '2026-03-10',
        unit: 'Fen İşleri',
        institution: 'Yakaköy Belediye Başkanlığı',
        addressee: 'I*** Ş***',
        sha256,
        withdrawnAt: null,
      },
    })
  })

  test('guessing ends after thirty tries, whether they looked like codes or not', async () => {
    const address = '203.0.113.2'
    const tries = Array.from({ length: 30 }, (_, n) =>
      n % 2 === 0 ? 'AAAA-AAAA-AAAA-AAAA' : `bozuk ${n}`,
    )
    for (const code of tries)
      expect(await verifyLetter(town.desk, code, address)).toEqual({ outcome: 'unknown' })
    const letter = await draftOne(town, requestId, 'Engelli.')
    expect(await verifyLetter(town.desk, letter.verificationCode, address)).toEqual({
      outcome: 'blocked',
    })
  })
})

test('the ledger still folds to its rows', async () => {
  const { differences, gaps } = await verify(town.desk.store, town.desk.municipalityId)
  expect({ differences, gaps }).toEqual({ differences: [], gaps: [] })
})
