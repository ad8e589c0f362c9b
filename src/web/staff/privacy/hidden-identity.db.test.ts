// A tip-off whose teller wants to stay hidden: no trace of the person on any page, list, search, table
// or file, whoever asks; two people open it for one of them, and the teller reads that.
import { Buffer } from 'node:buffer'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { appOf, type Resident, resident, textOf } from '../../../../test/support/resident.ts'
import {
  type TownPerson,
  townStaff,
  townTopics,
  townUnits,
} from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { tellStaff } from '../../../features/notices/tell-staff.ts'
import { addWaitingFiles, listWaitingFiles } from '../../../features/requests/waiting-files.ts'
import { citizenRoutes } from '../../citizen/routes.ts'

let at: StaffTown
let app: Hono
let hidden: { requestId: string; registerNumber: string; code: string }
let attachmentId: string

const person = {
  type: 'person' as const,
  name: 'Zümrüt Saklıgöl',
  phone: '+905437778899',
  email: 'zumrut.sakligol@ornek.test',
  address: 'Kuyulu Çıkmazı 17, Aziziye',
  nationalId: '10000000146',
  language: 'tr',
}
/** What would give the person away, in every spelling in which a page could write it. */
const traces =
  /zümrüt|zumrut|Z\*\*\*|sakl[ıi]g[öo]l|777 ?88 ?99|777\*|0543|kuyulu|çıkmazı 17|10000000146|100\*+46/i

beforeAll(async () => {
  at = await openStaffTown()
  app = appOf(at.town, citizenRoutes)
  const { desk, files } = at.town
  const hash = Buffer.from('tip-off')
  const tray = { hash, uploadedBy: null, isForApplicant: true }
  const upload = new File([Buffer.from('Gece çekildi.')], 'zumrut-sakligol.txt')
  await addWaitingFiles(desk, files, tray, [upload])
  attachmentId = (await listWaitingFiles(desk, hash))[0]?.attachmentId ?? ''
  hidden = await at.town.receive({
    kind: 'tip-off',
    topicId: townTopics.pavement.id,
    text: 'Belediyenin kamyonu her gece özel arsaya asfalt döküyor.',
    applicant: person,
    isIdentityHidden: true,
    attachmentIds: [attachmentId],
  })
  await act(await at.as('dispatcher'), hidden.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), hidden.requestId, 'kabul')
})

afterAll(() => at.close())

const everybody: readonly TownPerson[] = [
  'desk',
  'dispatcher',
  'roadOfficer',
  'otherRoadOfficer',
  'roadHead',
  'parkOfficer',
  'waterOfficer',
  'manager',
  'administrator',
]
const page = (rest = '') => `/masa/basvuru/${hidden.requestId}${rest}`

describe('whoever looks', () => {
  test.each(everybody)(
    '%s finds no trace of the person, by page, list, search, table or file',
    async who => {
      const browser = await at.as(who)
      const { registerNumber } = hidden
      for (const path of [
        page(),
        page('?islem=kimlik-iste'),
        page('?islem=cevap'),
        page('/yazi'),
        page('/erisim'),
        page(`/dosya/${attachmentId}`),
        page('/dosya/yok'),
        `/masa/kayit/${hidden.requestId}`,
        '/masa',
        '/masa/kuyruk/tumu',
        '/masa/kuyruk/islemde',
        '/masa/kuyruk/kimlik',
        '/masa/kuyruk/tumu?q=asfalt',
        `/masa/kuyruk/tumu?q=${registerNumber}`,
        '/masa/bildirimler',
        '/masa/genel-bakis',
        '/masa/genel-bakis/liste.csv?tur=acik',
        '/masa/genel-bakis/birimler.csv',
        `/masa/genel-bakis/birim/${townUnits.roads.id}`,
        '/masa/veri-imha',
      ]) {
        const answer = await browser.open(path)
        expect(answer.html, `${who} ${path}`).not.toMatch(traces)
        expect(JSON.stringify([...answer.headers]), `${who} ${path}`).not.toMatch(traces)
      }
    },
  )

  test('no search by name, phone or number finds the request', async () => {
    for (const who of ['desk', 'dispatcher', 'roadHead', 'manager'] as const) {
      const browser = await at.as(who)
      for (const words of [
        'zümrüt',
        'saklıgöl',
        'SAKLIGÖL',
        '5437778899',
        '10000000146',
        'kuyulu',
      ]) {
        const list = await browser.open(`/masa/kuyruk/tumu?q=${encodeURIComponent(words)}`)
        expect(list.html, `${who} ${words}`).not.toContain(hidden.registerNumber)
      }
    }
  })

  test('the page says why, and offers no door for one person', async () => {
    const html = (await (await at.as('roadHead')).open(page())).html
    expect(textOf(html)).toContain('Başvuran kimliğinin gizli kalmasını istedi.')
    expect(textOf(html)).toContain('ek-1.txt')
    expect(html).not.toContain(`action="${page('/kimlik')}"`)
    for (const who of everybody) {
      const browser = await at.as(who)
      for (const neden of ['call', 'visit', 'letter', 'identity']) {
        const answer = await browser.send(page('/kimlik'), { neden })
        expect(answer.status, who).toBe(403)
        expect(answer.html).not.toMatch(traces)
      }
    }
  })
})

describe('opening', () => {
  const reason = 'Savcılık tanığın dinlenmesini istedi, 2026/114.'
  const ask = async (who: TownPerson, metin: string) =>
    await act(await at.as(who), hidden.requestId, 'kimlik-iste', { metin })

  test('is not the business of officers, of other units, of the desk or of the administrator', async () => {
    for (const who of ['desk', 'roadOfficer', 'parkHead', 'administrator'] as const)
      expect((await ask(who, reason)).status, who).toBe(403)
  })

  test('needs a reason that says something', async () => {
    const answer = await ask('roadHead', 'Lazım')
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Gerekçe çok kısa; neden gerektiğini bir cümleyle yazın.')
  })

  test('waits for another person: the manager sees it in the queue and in the notices', async () => {
    expect((await ask('roadHead', reason)).status).toBe(200)
    await vi.waitFor(
      async () => {
        await tellStaff(at.town.desk)
        const notices = await (await at.as('manager')).open('/masa/bildirimler')
        expect(textOf(notices.html)).toContain('Gizli kimliğin açılması istendi: karar verin')
      },
      { timeout: 30_000, interval: 20 },
    )
    const manager = await at.as('manager')
    expect((await manager.open('/masa/kuyruk/kimlik')).html).toContain(hidden.registerNumber)
    expect((await (await at.as('roadHead')).open(page())).html).not.toMatch(traces)
    const html = (await manager.open(page('?islem=kimlik-ac'))).html
    expect(textOf(html)).toContain(reason)
    expect(html).not.toMatch(traces)
    for (const who of ['roadHead', 'roadOfficer', 'dispatcher', 'desk', 'administrator'] as const)
      expect((await (await at.as(who)).send(page('/kimlik-ac'))).status, who).toBe(403)
  })

  test('opens for the one who asked and for nobody else, not even for who decided', async () => {
    const done = await act(await at.as('manager'), hidden.requestId, 'kimlik-ac')
    expect(textOf(done.html)).toContain('Kimlik, yalnız isteyen kişiye açıldı. Kayda geçti.')
    const opened = textOf((await (await at.as('roadHead')).open(page())).html)
    for (const part of ['Zümrüt Saklıgöl', '0543 777 88 99', 'Kuyulu Çıkmazı 17', '10000000146'])
      expect(opened).toContain(part)
    for (const who of everybody.filter(each => each !== 'roadHead'))
      expect((await (await at.as(who)).open(page())).html, who).not.toMatch(traces)
    // A letter is read by others than who wrote it.
    await act(await at.as('roadOfficer'), hidden.requestId, 'cevap', {
      sonuc: 'informed',
      metin: 'İnceleme başlatıldı.',
    })
    expect((await (await at.as('roadHead')).open(page('/yazi'))).html).not.toMatch(traces)
  })

  test('the teller reads when, by which roles and why, and who looked, without names of officers', async () => {
    const teller: Resident = resident(app)
    await teller.open('/takip')
    await teller.send('/takip', { no: hidden.registerNumber, kod: hidden.code })
    const story = textOf(teller.page.html)
    expect(story).toContain('Gizli kimliğiniz bir görevliye açıldı')
    expect(story).toContain('İsteyen: birim amiri')
    expect(story).toContain('Karar veren: yönetici')
    expect(story).toContain(`Neden: ${reason}`)
    const looks = textOf((await teller.open('/takip/basvurum/bakanlar')).html)
    expect(looks).toContain('Gizli tutulan kimliğiniz (iki kişinin kararıyla)')
    expect(looks).toContain('birim amiri, Fen İşleri')
    expect(looks).toContain(`Ne için: ${reason}`)
    for (const { name } of Object.values(townStaff)) {
      expect(story, name).not.toContain(name)
      expect(looks, name).not.toContain(name)
    }
    const printed = await teller.open('/takip/basvurum/bakanlar/yazdir')
    expect(textOf(printed.html)).toContain('Gizli tutulan kimliğiniz')
  })
})

describe('a CİMER request whose identity CİMER hid', () => {
  const cimer = {
    tur: 'complaint',
    kanal: 'cimer',
    metin: 'Kaldırımda izinsiz büfe var.',
    gizli: 'evet',
    gelis: '2026-03-10',
    kim: 'person',
    imza: 'none',
  }

  test('takes no name and no contact, and says so', async () => {
    const desk = await at.as('desk')
    await desk.open('/masa/kayit')
    const refused = await desk.send('/masa/kayit', { ...cimer, ad: 'Biri Birisi' })
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('CİMER kimliği gizledi: ad, telefon, e-posta, adres')
    await desk.open('/masa/kayit')
    const saved = await desk.send('/masa/kayit', cimer)
    expect(saved.path).toMatch(/^\/masa\/kayit\/[0-9a-f-]{36}\?/)
    const id = saved.path.slice('/masa/kayit/'.length, '/masa/kayit/'.length + 36)
    const shown = await desk.open(`/masa/basvuru/${id}`)
    expect(textOf(shown.html)).toContain(
      'CİMER kimliği gizledi: ad ve iletişim belediyeye gelmedi.',
    )
    const manager = await at.as('manager')
    expect(
      (await act(manager, id, 'kimlik-iste', { metin: 'Kim olduğu merak edildi.' })).status,
    ).toBe(409)
  })

  test('an identity is hidden in tip-offs and CİMER requests and nowhere else', async () => {
    const desk = await at.as('desk')
    await desk.open('/masa/kayit')
    const refused = await desk.send('/masa/kayit', { ...cimer, kanal: 'desk' })
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('Kimlik yalnız ihbarda ve CİMER başvurusunda gizlenir.')
    await desk.open('/masa/kayit')
    const tipOff = { ...cimer, kanal: 'phone', tur: 'tip-off', ad: 'Zümrüt Saklıgöl' }
    const saved = await desk.send('/masa/kayit', tipOff)
    expect(saved.status).toBe(200)
    const id = saved.path.slice('/masa/kayit/'.length, '/masa/kayit/'.length + 36)
    expect((await desk.open(`/masa/basvuru/${id}`)).html).not.toMatch(traces)
  })
})
