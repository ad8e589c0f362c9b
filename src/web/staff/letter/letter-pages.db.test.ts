// Letters on their pages: at the desk, for the applicant, for the administrator, and for a stranger who
// holds one. Nothing runs a script; what is previewed, sent and downloaded are the same bytes.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answeredByTheRoadUnit,
  atTheRoadUnit,
  draftOne,
  townLetters,
} from '../../../../test/support/letters/letter-town.ts'
import { appOf, elementsOf, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { isLetterKind } from '../../../core/letters/letter-kinds.ts'
import { findLetter, listLetters } from '../../../features/letters/letter-queries.ts'
import { listLooks } from '../../../features/privacy/look-queries.ts'
import { allRoutes } from '../../routes.ts'

let at: StaffTown
let requestId: string
beforeAll(async () => {
  at = await openStaffTown({ letters: townLetters })
  requestId = await atTheRoadUnit(at.town)
})
afterAll(async () => {
  await at.close()
})

const pageOf = (id: string, ...rest: string[]) => ['/masa/basvuru', id, ...rest].join('/')

/** The bytes of an address, asked with the cookies of that browser. */
async function bytesAt(cookies: ReadonlyMap<string, string>, path: string) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await appOf(at.town, allRoutes).request(path, { headers: { cookie } })
  const bytes = Buffer.from(await response.arrayBuffer())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { status: response.status, headers: response.headers, sha256, bytes }
}

async function newest() {
  const [letter] = await listLetters(at.town.desk, requestId)
  if (letter === undefined) throw new Error('There is no letter')
  return letter
}

describe('at the desk', () => {
  test('only letters that fit the request are offered, and one that does not is refused with its reason', async () => {
    const officer = await at.as('roadOfficer')
    const form = await officer.open(pageOf(requestId, 'yazi/yeni'))
    const offered = elementsOf(form.html)
      .filter(({ name }) => name === 'option')
      .map(({ attributes }) => attributes.get('value') ?? '')
    expect(offered.filter(isLetterKind)).toEqual(['reply', 'interim'])
    const wished = await officer.open(`${pageOf(requestId, 'yazi/yeni')}?tur=extension`)
    expect(wished.status).toBe(403)
    expect(textOf(wished.html)).toContain('Bu yazı olmamış bir şeyi bildirirdi')
    const page = await officer.send(pageOf(requestId, 'yazi/yeni'), {
      tur: 'extension',
      sure_sonu: '31 Aralık 2027',
      uzatma_nedeni: 'İş yoğunluğu',
    })
    expect(page.status).toBe(403)
    expect(textOf(page.html)).toContain('Bu yazı olmamış bir şeyi bildirirdi')
  })

  test('an officer writes, the head numbers, and the file is the one that was kept', async () => {
    const officer = await at.as('roadOfficer')
    const request = await officer.open(pageOf(requestId))
    expect(textOf(request.html)).toContain('Bu başvuru için henüz resmî yazı hazırlanmadı.')
    const form = await officer.open(`${pageOf(requestId, 'yazi/yeni')}?tur=reply`)
    expect(textOf(form.html)).toContain('Gökçe İMZALI, Fen İşleri Müdürü, Başkan a.')
    const made = await officer.send(pageOf(requestId, 'yazi/yeni'), {
      cevap: 'Çukur 9 Mart günü kapatıldı.',
      imza: '0',
      ekler: 'Fotoğraf; 1',
    })
    expect(textOf(made.html)).toContain('Taslak hazırlandı')
    const draft = await newest()
    const preview = await bytesAt(
      officer.cookies,
      pageOf(requestId, 'yazi', `${draft.letterId}.pdf`),
    )
    expect(preview.headers.get('content-type')).toBe('application/pdf')
    expect(preview.sha256).toBe(draft.sha256)
    expect(made.html).not.toContain('sayi-ver')
    const head = await at.as('roadHead')
    const page = await head.open(pageOf(requestId, 'yazi', draft.letterId))
    expect(textOf(page.html)).toContain('Sayı ver ve çıkar')
    const issued = await head.send(pageOf(requestId, 'yazi', draft.letterId, 'sayi-ver'))
    expect(textOf(issued.html)).toContain('Z-12345678-622.01-1')
    const letter = await newest()
    const { rows } = await listLooks(at.town.desk, requestId, 1)
    expect(rows.some(each => each.seen === 'letter-opened')).toBe(true)
    const file = await bytesAt(head.cookies, pageOf(requestId, 'yazi', `${letter.letterId}.pdf`))
    expect(file.sha256).toBe(letter.sha256)
    const again = await head.send(pageOf(requestId, 'yazi', draft.letterId, 'sayi-ver'))
    expect(again.status).toBe(409)
    expect(textOf(again.html)).toContain('Yazının durumu değişmiş')
  })

  test('what is missing is said at its field and nothing typed is lost', async () => {
    const { requestId: waiting } = await at.town.receive()
    await act(await at.as('dispatcher'), waiting, 'sevk', { birim: townUnits.roads.id })
    const officer = await at.as('roadOfficer')
    await officer.open(`${pageOf(waiting, 'yazi/yeni')}?tur=refusal`)
    const answer = await officer.send(pageOf(waiting, 'yazi/yeni'), {
      cevap: 'Yol özel mülktedir.',
      gerekce: 'Özel mülkiyet',
      basvuru_yolu: 'Dava açabilirsiniz.',
    })
    expect(answer.status).toBe(422)
    expect(textOf(answer.html)).toContain('Dayanak (kanun ve madde): Bu alan doldurulmadan')
    expect(typedIn(answer.html, 'cevap')).toBe('Yol özel mülktedir.')
    expect(typedIn(answer.html, 'gerekce')).toBe('Özel mülkiyet')
  })

  test('the preview of the form is a PDF and keeps nothing', async () => {
    const officer = await at.as('roadOfficer')
    const before = await listLetters(at.town.desk, requestId)
    await officer.open(`${pageOf(requestId, 'yazi/yeni')}?tur=reply`)
    const answer = await officer.send(pageOf(requestId, 'yazi/yeni'), {
      cevap: 'Deneme.',
      onizle: 'evet',
    })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await listLetters(at.town.desk, requestId)).toHaveLength(before.length)
  })

  test('who may not see the request sees neither page nor file, and no other request shows them', async () => {
    const { letterId } = await newest()
    const park = await at.as('parkOfficer')
    expect((await park.open(pageOf(requestId, 'yazi', letterId))).status).toBe(403)
    expect((await park.open(pageOf(requestId, 'yazi', `${letterId}.pdf`))).status).toBe(403)
    expect((await park.open(`${pageOf(requestId, 'yazi/yeni')}?tur=reply`)).status).toBe(403)
    const other = await atTheRoadUnit(at.town)
    const officer = await at.as('roadOfficer')
    expect((await officer.open(pageOf(other, 'yazi', `${letterId}.pdf`))).status).toBe(404)
    expect((await officer.open(pageOf(requestId, 'yazi/kimse'))).status).toBe(404)
  })

  test('withdrawing asks for its reason at the field', async () => {
    const letter = await draftOne(at.town, requestId, 'Geri alınacak.')
    const head = await at.as('roadHead')
    const path = pageOf(requestId, 'yazi', letter.letterId)
    await head.open(path)
    const refused = await head.send(`${path}/geri-al`, { neden: ' ' })
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('Nedeni 500 harfi aşmadan yazın.')
    const done = await head.send(`${path}/geri-al`, { neden: 'Yanlış kişiye yazıldı.' })
    expect(textOf(done.html)).toContain('Yanlış kişiye yazıldı.')
  })
})

test('the applicant downloads the issued letter and nothing else', async () => {
  const { registerNumber, code, requestId: id } = await answeredByTheRoadUnit(at.town)
  const letter = await draftOne(at.town, id, 'Takipten indirilecek.')
  const applicant = at.stranger()
  await applicant.open('/takip')
  const before = await applicant.send('/takip', { no: registerNumber, kod: code })
  expect(textOf(before.html)).not.toContain('Resmî yazılar')
  expect((await applicant.open(`/takip/yazi/${letter.letterId}`)).status).toBe(404)
  const head = await at.as('roadHead')
  await head.open(pageOf(id, 'yazi', letter.letterId))
  await head.send(pageOf(id, 'yazi', letter.letterId, 'sayi-ver'))
  const after = await applicant.open('/takip/basvurum')
  expect(textOf(after.html)).toContain('Resmî yazılar')
  const file = await bytesAt(applicant.cookies, `/takip/yazi/${letter.letterId}`)
  expect(file.sha256).toBe((await findLetter(at.town.desk, letter.letterId))?.sha256)
  const foreign = await newest()
  expect((await applicant.open(`/takip/yazi/${foreign.letterId}`)).status).toBe(404)
  expect((await at.stranger().open(`/takip/yazi/${letter.letterId}`)).path).toContain('/takip')
})

describe('a stranger with a letter in the hand', () => {
  const file = (bytes: Uint8Array) => [
    new File([new Uint8Array(bytes)], 'yazi.pdf', { type: 'application/pdf' }),
  ]

  test('types the code, reads what must stand on the paper, and compares the file', async () => {
    const letters = await listLetters(at.town.desk, requestId)
    const letter = letters.find(each => each.status === 'issued')
    if (letter === undefined) throw new Error('No issued letter')
    const stranger = at.stranger()
    await stranger.open('/dogrula')
    const typed = letter.verificationCode.toLowerCase()
    const page = await stranger.send('/dogrula', { kod: typed })
    expect(page.status).toBe(200)
    const said = textOf(page.html)
    expect(said).toContain('Bu yazı belediyenin kayıtlarındadır')
    expect(said).toContain('Z-12345678-622.01-1')
    expect(said).toContain('I*** Ş***')
    expect(said).toContain(letter.sha256)
    expect(said).not.toMatch(/Şahinoğlu|ŞAHİNOĞLU|Ilıca|çukur/i)
    const head = await at.as('roadHead')
    const { bytes } = await bytesAt(
      head.cookies,
      pageOf(requestId, 'yazi', `${letter.letterId}.pdf`),
    )
    const to = `/dogrula/${letter.verificationCode}`
    const same = await stranger.send(to, { dosya: file(bytes) })
    expect(textOf(same.html)).toContain('Aynı: elinizdeki dosya')
    const differs = await stranger.send(to, {
      dosya: file(Buffer.concat([bytes, Buffer.from(' ')])),
    })
    expect(textOf(differs.html)).toContain('Aynı değil')
    const nothing = await stranger.send(to, {})
    expect([nothing.status, textOf(nothing.html).includes('Bir dosya seçin.')]).toEqual([422, true])
    const giant = await stranger.send(to, { dosya: file(Buffer.alloc(21 * 1024 * 1024)) })
    expect([giant.status, textOf(giant.html).includes('20 MB sınırını')]).toEqual([422, true])
  })

  test('a wrong code, a broken code and an empty field are told apart from nothing else', async () => {
    const stranger = at.stranger()
    await stranger.open('/dogrula')
    const empty = await stranger.send('/dogrula', { kod: ' ' })
    expect([empty.status, textOf(empty.html).includes('Kodu yazın.')]).toEqual([422, true])
    const wrong = await stranger.send('/dogrula', { kod: 'K7QM-4XPA-9TRD-2HWC' })
    const broken = await stranger.send('/dogrula', { kod: '<script>alert(1)</script>' })
    expect([wrong.status, broken.status]).toEqual([404, 404])
    expect(textOf(wrong.html)).toContain('Bu kodla bir yazı bulunamadı')
    expect(textOf(broken.html)).toContain('Bu kodla bir yazı bulunamadı')
    expect(broken.html).not.toContain('<script>alert')
  })

  test('a draft and a withdrawn letter are named as what they are', async () => {
    const draft = await draftOne(at.town, requestId, 'Henüz taslak.')
    const stranger = at.stranger()
    const page = await stranger.open(`/dogrula/${draft.verificationCode}`)
    expect(textOf(page.html)).toContain('Bu kod bir taslağa ait')
    expect(page.html).not.toContain(draft.sha256)
  })
})

describe('the administrator', () => {
  test('edits a template: unknown and missing variables are refused at their field, the rest is kept', async () => {
    const admin = await at.as('administrator')
    const list = await admin.open('/yonetim/yazi-sablonlari')
    expect(textOf(list.html)).toContain('Ret cevabı')
    await admin.open('/yonetim/yazi-sablonlari/refusal')
    const words = {
      subject: '{konu}',
      body: '{cevap} {gerekce} {yanlis}',
      closing: 'Saygılarımızla.',
      remedy: '{basvuru_yolu}',
      sdpCode: '622.02',
    }
    const refused = await admin.send('/yonetim/yazi-sablonlari/refusal', words)
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('{yanlis} bu yazı türünde yok.')
    expect(textOf(refused.html)).toContain('{dayanak} bu bölümde bulunmak zorunda.')
    expect(typedIn(refused.html, 'closing')).toBe('Saygılarımızla.')
    const body = '{cevap}\n\n{gerekce}\n\n{dayanak}'
    const kept = await admin.send('/yonetim/yazi-sablonlari/refusal', { ...words, body })
    expect(textOf(kept.html)).toContain('Belediyenin metni')
    const log = await admin.open('/yonetim/degisiklikler')
    expect(textOf(log.html)).toContain('Yazı şablonu: Ret cevabı')
    const reset = await admin.send('/yonetim/yazi-sablonlari/refusal/hazir-metin')
    expect(textOf(reset.html)).toContain('Hazır metin')
  })

  test('sees a sample of the kept and of the typed words as PDF', async () => {
    const admin = await at.as('administrator')
    const kept = await admin.open('/yonetim/yazi-sablonlari/fee/ornek.pdf')
    expect(kept.headers.get('content-type')).toBe('application/pdf')
    await admin.open('/yonetim/yazi-sablonlari/reply')
    const tried = await admin.send('/yonetim/yazi-sablonlari/reply/dene', {
      subject: 'Konu',
      body: '{cevap}',
      closing: 'Son.',
      sdpCode: '622.01',
    })
    expect(tried.headers.get('content-type')).toBe('application/pdf')
  })

  test('sets heading and signatories; a wrong number is refused at its field', async () => {
    const admin = await at.as('administrator')
    await admin.open('/yonetim/yazi-ayarlari')
    const wrong = await admin.send('/yonetim/yazi-ayarlari', {
      institution: 'Yakaköy Belediye Başkanlığı',
      detsis: '123',
    })
    expect(wrong.status).toBe(422)
    expect(textOf(wrong.html)).toContain('Sekiz rakam yazın.')
    const right = await admin.send('/yonetim/yazi-ayarlari', {
      institution: 'Yakaköy Belediye Başkanlığı',
      detsis: '12345678',
      'signatories.0.name': 'Gökçe İMZALI',
      'signatories.0.title': 'Müdür',
      'signatories.0.isDelegated': 'evet',
      documentSystem: 'own-register',
      numberLetter: 'Z',
    })
    expect(textOf(right.html)).toContain('Değişiklik kaydedildi')
    expect(right.html).toContain('href="/yonetim/belediye">Masanın adresini değiştir')
    expect((await (await at.as('manager')).open('/yonetim/yazi-ayarlari')).status).toBe(403)
  })
})
