// The pages about personal data: every look leaves its line, breaches, destruction, periods; and who may not.
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, resident, textOf, typedIn } from '../../../../test/support/resident.ts'
import { townStaff, townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { listLooks } from '../../../features/privacy/look-queries.ts'
import { citizenRoutes } from '../../citizen/routes.ts'
import { allRoutes } from '../../routes.ts'
import { privacyRoutes } from './routes.ts'

let at: StaffTown
let app: Hono
let request: { requestId: string; registerNumber: string; code: string }

beforeAll(async () => {
  at = await openStaffTown()
  app = appOf(at.town, citizenRoutes)
  request = await at.town.receive()
  await act(await at.as('dispatcher'), request.requestId, 'sevk', { birim: townUnits.roads.id })
  await act(await at.as('roadOfficer'), request.requestId, 'kabul')
  const reply = { sonuc: 'fulfilled', metin: 'Çukur kapatıldı.' }
  await act(await at.as('roadOfficer'), request.requestId, 'cevap', reply)
})
afterAll(() => at.close())

const looksAt = async (requestId: string) => {
  const { rows } = await listLooks(at.town.desk, requestId, 1)
  return rows.map(row => `${row.staffName} ${row.seen} ${row.purpose}`.trim())
}

describe('every look is written down', () => {
  /** Whatever page of one request exists, also one that is added later. */
  const pages = allRoutes.filter(
    ({ method, path }) =>
      method === 'GET' && /^\/masa\/(basvuru|kayit)\/:id/.test(path) && !/:(dosya|yazi)/.test(path),
  )

  test.each(pages.map(({ path }) => path))('%s leaves a line', async path => {
    const before = (await looksAt(request.requestId)).length
    // Some pages are the manager's, some the registrar's.
    for (const who of ['manager', 'dispatcher'] as const) {
      const answer = await (await at.as(who)).open(path.replace(':id', request.requestId))
      if (answer.status === 200) break
    }
    expect((await looksAt(request.requestId)).length).toBe(before + 1)
  })

  test('with the person, the thing and the purpose, before anything is shown', async () => {
    const { requestId } = await at.town.receive()
    const desk = await at.as('desk')
    await desk.open(`/masa/basvuru/${requestId}`)
    await desk.send(`/masa/basvuru/${requestId}/kimlik`, { neden: 'call' })
    expect(await looksAt(requestId)).toEqual([
      'Ayla Çınar person-unmasked call',
      'Ayla Çınar request-opened',
    ])
    // A form that is sent with a mistake shows the request as well.
    await desk.send(`/masa/basvuru/${requestId}/siniflandir`, { tur: 'yok' })
    expect(await looksAt(requestId)).toHaveLength(3)
  })

  test('who may not see the request leaves no line and sees nothing', async () => {
    const { requestId } = await at.town.receive()
    expect((await (await at.as('parkOfficer')).open(`/masa/basvuru/${requestId}`)).status).toBe(403)
    expect(await looksAt(requestId)).toEqual([])
  })

  test('a search is a line without its words', async () => {
    await (await at.as('desk')).open('/masa/kuyruk/tumu?q=isil')
    const rows = await at.town.store.db.transaction().execute(async trx => {
      const { sql } = await import('kysely')
      await sql.raw(`SET LOCAL app.municipality = '${at.town.desk.municipalityId}'`).execute(trx)
      return await trx
        .selectFrom('access_log')
        .selectAll()
        .where('request_id', 'is', null)
        .execute()
    })
    expect(rows.map(row => [row.staff_id, row.seen, row.purpose])).toEqual([
      [townStaff.desk.id, 'list-searched', ''],
    ])
    expect(JSON.stringify(rows)).not.toContain('isil')
  })

  test('the applicant reads role, unit and purpose, the manager the name, others nothing', async () => {
    const person = resident(app)
    await person.open('/takip')
    await person.send('/takip', { no: request.registerNumber, kod: request.code })
    expect(person.page.html).toContain('href="/takip/basvurum/bakanlar"')
    const looks = textOf((await person.open('/takip/basvurum/bakanlar')).html)
    expect(looks).toContain('birim görevlisi, Fen İşleri')
    expect(looks).toContain('Ne için: Başvurunuz için çalışmak')
    expect(looks).not.toContain('İrfan Söğütlü')
    const path = `/masa/basvuru/${request.requestId}/erisim`
    expect(textOf((await (await at.as('manager')).open(path)).html)).toContain('İrfan Söğütlü')
    for (const who of ['desk', 'dispatcher', 'roadHead', 'administrator'] as const)
      expect((await (await at.as(who)).open(path)).status, who).toBe(403)
    expect((await resident(app).open('/takip/basvurum/bakanlar')).path).toBe('/takip')
  })

  test('nobody looked: the page says so', async () => {
    const fresh = await at.town.receive()
    const person = resident(app)
    await person.send('/takip', { no: fresh.registerNumber, kod: fresh.code })
    const looks = await person.open('/takip/basvurum/bakanlar')
    expect(textOf(looks.html)).toContain('Başvurunuza henüz kimse bakmadı.')
  })
})

describe('who keeps personal data', () => {
  const id = '01910000-0000-7000-8000-ffffffffffff'

  test.each(privacyRoutes.map(({ method, path }) => [method, path] as const))(
    '%s %s is closed to everybody else',
    async (method, path) => {
      for (const who of ['desk', 'dispatcher', 'roadOfficer', 'roadHead'] as const) {
        const browser = await at.as(who)
        const place = path.replace(':id', id)
        const answer = await (method === 'GET' ? browser.open(place) : browser.send(place))
        expect(answer.status, who).toBe(403)
      }
      expect((await at.stranger().open(path.replace(':id', id))).path).toMatch(/^\/giris|^\/masa/)
    },
  )

  test('what does not exist has no page', async () => {
    const manager = await at.as('manager')
    for (const path of [
      `/masa/veri-ihlalleri/${id}`,
      '/masa/veri-ihlalleri/x',
      `/masa/veri-imha/${id}`,
      '/masa/veri-imha/x',
      `/masa/basvuru/${id}/erisim`,
    ])
      expect((await manager.open(path)).status, path).toBe(404)
  })

  test('both languages say everything', async () => {
    const manager = await at.as('manager')
    for (const dil of ['en', 'tr']) {
      manager.setCookie('dil', dil)
      for (const path of ['/masa/veri-ihlalleri', '/masa/veri-ihlalleri/yeni', '/masa/veri-imha'])
        expect((await manager.open(path)).html, path).not.toMatch(/undefined|\[object/)
    }
  })
})

describe('a breach on its pages', () => {
  const typed = {
    gun: '2026-03-10',
    saat: '09.30',
    ne: 'Bir e-posta yanlış kişiye gitti.',
    veri: 'contact',
    kisi: '1.200',
    onlem: 'Silinmesi istendi.',
  }

  test('keeps what was typed and says what is missing, at its field', async () => {
    const manager = await at.as('manager')
    await manager.open('/masa/veri-ihlalleri/yeni')
    const again = await manager.send('/masa/veri-ihlalleri', {
      ...typed,
      ne: '',
      kisi: 'çok',
      saat: '25.00',
    })
    expect(again.status).toBe(422)
    expect(typedIn(again.html, 'onlem')).toBe('Silinmesi istendi.')
    expect(typedIn(again.html, 'kisi')).toBe('çok')
    for (const field of ['saat', 'ne', 'kisi']) expect(again.html).toContain(`href="#${field}"`)
  })

  test('a day, an hour and a number of people that cannot be are told as such, at their fields', async () => {
    const manager = await at.as('manager')
    const form = '/masa/veri-ihlalleri/yeni'
    const said = async (place: string, fields: Record<string, string>) => {
      await manager.open(place)
      const { status, html } = await manager.send(place === form ? '/masa/veri-ihlalleri' : place, {
        ...typed,
        ...fields,
      })
      const linked = [...html.matchAll(/<a href="#(\w+)">([^<]+)<\/a>/g)]
      return [
        status,
        ...linked.filter(([, field]) => field !== 'icerik').map(each => each.slice(1)),
      ]
    }
    const noDay = 'Takvimde böyle bir gün yok; günü, ayı ve yılı denetleyin.'
    const noTime = 'Böyle bir saat yok; 00.00 ile 23.59 arasında yazın.'
    const empty = 'Bu alan boş bırakılamaz.'
    const recorded = await manager.send('/masa/veri-ihlalleri', typed)
    const step = recorded.path.replace(/\?.*/, '')
    for (const place of [form, step]) {
      const more: Record<string, string> = place === step ? { aciklama: 'Form gönderildi.' } : {}
      const dayOf = (gun: string) => said(place, { ...more, gun })
      expect(await dayOf('2026-02-29')).toEqual([422, ['gun', noDay]])
      expect(await dayOf('2026-02-30')).toEqual([422, ['gun', noDay]])
      expect(await dayOf('')).toEqual([422, ['gun', empty]])
      expect(await dayOf('28.02.2026')).toEqual([
        422,
        ['gun', 'Günü takvimden seçin ya da 2026-03-14 biçiminde yazın.'],
      ])
      const timeOf = (saat: string) => said(place, { ...more, saat })
      expect(await timeOf('25.00')).toEqual([422, ['saat', noTime]])
      expect(await timeOf('12:60')).toEqual([422, ['saat', noTime]])
      expect(await timeOf('')).toEqual([422, ['saat', empty]])
      expect(await timeOf('öğlen')).toEqual([422, ['saat', 'Saati 14.30 gibi yazın.']])
    }
    const many = 'En çok 100.000.000 kişi yazılabilir; bilinmiyorsa boş bırakın.'
    expect(await said(form, { kisi: '99999999999999' })).toEqual([422, ['kisi', many]])
    const whole = 'Tam sayı yazın ya da bilinmiyorsa boş bırakın.'
    expect(await said(form, { kisi: '1.5' })).toEqual([422, ['kisi', whole]])
  })

  test('shows its hours, asks why it was late, and keeps every step', async () => {
    const manager = await at.as('manager')
    await manager.open('/masa/veri-ihlalleri/yeni')
    const page = await manager.send('/masa/veri-ihlalleri', typed)
    expect(page.path).toMatch(/^\/masa\/veri-ihlalleri\/[0-9a-f-]{36}\?oldu=yazildi$/)
    expect(textOf(page.html)).toContain('13 Mart 2026')
    expect(textOf(page.html)).toContain('Kurula bildirilmedi, 69 saat kaldı')
    expect(textOf(page.html)).toContain('1.200')
    await manager.open('/masa/veri-ihlalleri/yeni')
    const late = await manager.send('/masa/veri-ihlalleri', {
      ...typed,
      gun: '2026-03-06',
      saat: '10.00',
    })
    expect(textOf(late.html)).toContain('Kurula bildirilmedi, 26 saat gecikti')
    const place = late.path.split('?')[0] ?? ''
    const step = {
      adim: 'board-told',
      gun: '2026-03-10',
      saat: '11.00',
      aciklama: 'Form gitti.',
      sayi: '55',
    }
    const refused = await manager.send(place, step)
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('neden geciktiğini yazın (m.12/5)')
    expect(typedIn(refused.html, 'sayi')).toBe('55')
    const done = await manager.send(place, { ...step, gecikme: 'Kayıt geç bulundu.' })
    expect(textOf(done.html)).toContain('Gecikme nedeni: Kayıt geç bulundu.')
    expect(textOf(done.html)).toContain('Kurula geç bildirildi')
  })
})

describe('periods and destruction on their pages', () => {
  let later: StaffTown
  let old: { requestId: string; registerNumber: string }
  beforeAll(async () => {
    later = await openStaffTown()
    old = await later.town.receive()
    const { requestId } = old
    await act(await later.as('dispatcher'), requestId, 'sevk', { birim: townUnits.roads.id })
    await act(await later.as('roadOfficer'), requestId, 'kabul')
    await act(await later.as('roadOfficer'), requestId, 'cevap', {
      sonuc: 'fulfilled',
      metin: 'Oldu.',
    })
    later.town.setNow('2028-01-02T09:00:00Z')
  })
  afterAll(() => later.close())

  test('the administrator sets the years; a wrong number is said at its field', async () => {
    const administrator = await later.as('administrator')
    const page = await administrator.open('/yonetim/saklama-sureleri')
    expect(typedIn(page.html, 'information')).toBe('5')
    const years = { petition: '1', information: '5', cimer: '10', muhtar: '10' }
    const others = { 'data-subject': '10', 'tip-off': '10', service: '10' }
    const all = { ...years, ...others }
    const refused = await administrator.send('/yonetim/saklama-sureleri', { ...all, cimer: '0' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('href="#cimer"')
    const done = await administrator.send('/yonetim/saklama-sureleri', all)
    expect(typedIn(done.html, 'petition')).toBe('1')
    const log = textOf((await administrator.open('/yonetim/degisiklikler')).html)
    expect(log).toContain('Saklama süresi')
  })

  test('one asks, the other performs; the page of the request then has nobody', async () => {
    const administrator = await later.as('administrator')
    const list = await administrator.open('/masa/veri-imha')
    expect(textOf(list.html)).toContain(old.registerNumber)
    expect((await administrator.send('/masa/veri-imha', { belge: '' })).status).toBe(422)
    const run = await administrator.send('/masa/veri-imha', { belge: '02.01.2028 / 1' })
    const place = run.path.split('?')[0] ?? ''
    expect(place).toMatch(/^\/masa\/veri-imha\/[0-9a-f-]{36}$/)
    expect(textOf(run.html)).toContain('Karar bekliyor')
    expect((await administrator.send(place, { karar: 'imha' })).status).toBe(403)
    const manager = await later.as('manager')
    await manager.open(place)
    const done = await manager.send(place, { karar: 'imha' })
    const told = textOf(done.html)
    expect(told).toContain('Yapıldı: 1 başvuru, 0 dosya')
    const { administrator: asker, manager: decider } = townStaff
    expect(told).toContain(`İmhayı isteyen ${asker.name},`)
    expect(told).toContain(`Karar veren ${decider.name},`)
    expect(told).not.toMatch(/Kısıtlayan|İsteyen başvuru/)
    const page = textOf((await manager.open(`/masa/basvuru/${old.requestId}`)).html)
    expect(page).not.toContain('Şahinoğlu')
    expect(page).toContain('derin bir çukur')
    expect(page).toContain('Kişi bilgileri imha edildi')
    const late = await manager.send(place, { karar: 'red', not: 'Komisyon toplanmadı.' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('Bu imha hakkında karar verilmiş.')
    expect(late.html).toContain('Komisyon toplanmadı.')
  })

  test('a restriction is asked for by its number and said at its field', async () => {
    const manager = await later.as('manager')
    const fresh = await later.town.receive()
    const thanks = await later.town.receive({ kind: 'thanks' })
    const own = await later.town.receive({ legalClass: 'data-subject' })
    const wish = { no: 'BM-2028-999999', isteyen: own.registerNumber, gerekce: '6698 m.13' }
    const place = '/masa/veri-imha/kisitlama'
    await manager.open('/masa/veri-imha')
    const refused = await manager.send(place, wish)
    expect(refused.status).toBe(422)
    expect(textOf(refused.html)).toContain('Bu numarayla başvuru yok.')
    expect(typedIn(refused.html, 'isteyen')).toBe(own.registerNumber)
    const no = fresh.registerNumber
    const foreign = await manager.send(place, { ...wish, no, isteyen: thanks.registerNumber })
    expect(foreign.status).toBe(422)
    expect(foreign.html).toContain('href="#isteyen"')
    expect(textOf(foreign.html)).toContain('Bu bir kişisel veri başvurusu (6698) değil.')
    const seen = await manager.open(`/masa/basvuru/${fresh.requestId}`)
    expect(textOf(seen.html)).toContain('Işıl Şahinoğlu')
    // As people write a number: without the prefix and its zeros.
    const isteyen = own.registerNumber.replace(/^BM-(\d+)-0*/, '$1/')
    await manager.open('/masa/veri-imha')
    const done = await manager.send(place, { ...wish, no, isteyen })
    expect(textOf(done.html)).toContain('Kişinin bilgileri kısıtlandı')
    expect(textOf(done.html)).toContain(own.registerNumber)
    const page = await manager.open(`/masa/basvuru/${fresh.requestId}`)
    expect(page.html).not.toMatch(/Şahinoğlu|Ş\*\*\*/)
  })
})
