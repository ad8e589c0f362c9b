// Tests of the administrator's pages: what is added and refused, what stands typed, what the log says, who
// may come in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, elementsOf, textOf, typedIn } from '../../../test/support/resident.ts'
import { townStaff, townTopics, townUnits } from '../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../test/support/staff/staff-browser.ts'
import { listMunicipalities } from '../../features/municipality/municipality-queries.ts'
import { adminRoutes } from './routes.ts'

let staff: StaffTown

beforeAll(async () => {
  staff = await openStaffTown()
})

afterAll(() => staff.close())

const admin = () => staff.as('administrator')
const open = async (path: string) => await (await admin()).open(path)
const send = async (path: string, fields: Record<string, string>) =>
  await (await admin()).send(path, fields)
/** Which fields are named by the summary of errors. */
const wrongFields = ({ html }: Answer): string[] =>
  elementsOf(html).flatMap(({ name, attributes }) => {
    const href = attributes.get('href') ?? ''
    const isField = name === 'a' && href.startsWith('#') && href !== '#icerik'
    return isField ? [href.slice(1)] : []
  })

describe('units', () => {
  test('one is added, and the form sent twice adds it once', async () => {
    const { html } = await open('/yonetim/birimler')
    const key = typedIn(html, 'anahtar') ?? ''
    const wish = { anahtar: key, name: 'Mezarlıklar Müdürlüğü', nameEn: 'Cemeteries' }
    for (const _ of [1, 2]) {
      const page = await send('/yonetim/birimler', wish)
      expect(page.path).toBe('/yonetim/birimler?oldu=eklendi')
      expect(textOf(page.html).split('Mezarlıklar Müdürlüğü')).toHaveLength(2)
    }
  })

  test('a name that is taken is refused at its field, and what was typed stands there', async () => {
    await open('/yonetim/birimler')
    const page = await send('/yonetim/birimler', { name: 'fen işleri', nameEn: 'Works' })
    expect(page.status).toBe(422)
    expect(wrongFields(page)).toEqual(['name'])
    expect(typedIn(page.html, 'nameEn')).toBe('Works')
    expect(textOf(page.html)).toContain('Bu adda bir kayıt zaten var.')
  })

  test('a unit that owns topics stays in use; the page says how many and where they are', async () => {
    const path = `/yonetim/birimler/${townUnits.roads.id}`
    const page = await send(`${path}/kullanim`, { kullanim: 'hayir' })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain('Önce konuları başka birime verin. (3)')
    expect(page.html).toContain(`/yonetim/konular?birim=${townUnits.roads.id}`)
    const topics = await open(`/yonetim/konular?birim=${townUnits.roads.id}`)
    expect(textOf(topics.html)).toContain('Çukur, bozuk asfalt')
    expect(textOf(topics.html)).not.toContain('Ağaç budama')
  })

  test('a unit without anything goes out of use, and one button takes that back', async () => {
    const path = `/yonetim/birimler/${townUnits.water.id}`
    const page = await send(`${path}/kullanim`, { kullanim: 'hayir' })
    expect(page.path).toBe(`${path}?oldu=kullanim-disi`)
    expect(textOf(page.html)).toContain('Kullanımdan kaldırıldı Geri al')
    const back = await send(`${path}/kullanim`, { kullanim: 'evet' })
    expect(textOf(back.html)).toContain('Yeniden kullanımda')
  })
})

describe('topics', () => {
  test('promised days that are none are refused, and everything typed and ticked stands', async () => {
    await open('/yonetim/konular/yeni')
    const page = await send('/yonetim/konular', {
      name: 'Rögar kapağı',
      nameEn: '',
      parentTopicId: townTopics.road.id,
      ownerUnitId: townUnits.roads.id,
      promisedDays: 'üç',
      needs: 'approval',
    })
    expect(page.status).toBe(422)
    expect(wrongFields(page)).toEqual(['promisedDays'])
    expect(typedIn(page.html, 'name')).toBe('Rögar kapağı')
    expect(typedIn(page.html, 'promisedDays')).toBe('üç')
    const ticked = elementsOf(page.html).filter(({ attributes }) => attributes.has('checked'))
    expect(ticked.map(({ attributes }) => attributes.get('value'))).toEqual(['approval'])
  })

  test('a changed promise is saved, and the log says from what to what', async () => {
    const path = `/yonetim/konular/${townTopics.pothole.id}`
    await open(path)
    const page = await send(path, {
      name: 'Çukur, bozuk asfalt',
      nameEn: 'Pothole',
      parentTopicId: townTopics.road.id,
      ownerUnitId: townUnits.parks.id,
      promisedDays: '3',
      needs: 'place',
    })
    expect(page.path).toBe(`${path}?oldu=kaydedildi`)
    const log = textOf((await open('/yonetim/degisiklikler')).html)
    expect(log).toContain(
      'Ozan Bilge Konu: Çukur, bozuk asfalt sahibi: Fen İşleri Park ve Bahçeler',
    )
    expect(log).toContain('iş günü: 5 3')
  })
})

describe('people', () => {
  test('somebody new gets a password that is shown once', async () => {
    await open('/yonetim/personel/yeni')
    const page = await send('/yonetim/personel', {
      name: 'Nuray Çelik',
      userName: 'nuray.celik',
      roles: 'unit-officer',
      unitIds: townUnits.parks.id,
    })
    const password = /class="new-password">([^<]+)</.exec(page.html)?.[1] ?? ''
    expect(password).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect((await open(page.path)).html).not.toContain(password)
    const newcomer = staff.stranger()
    await newcomer.open('/giris')
    const desk = await newcomer.send('/giris', { kullanici: 'nuray.celik', parola: password })
    expect(desk.path).toMatch(/^\/masa/)
  })

  test('a user name with Turkish letters and a unit role without a unit are refused together', async () => {
    await open('/yonetim/personel/yeni')
    const wish = { name: 'Şule Öz', userName: 'şule', roles: 'unit-head', unitIds: '' }
    const page = await send('/yonetim/personel', wish)
    expect(page.status).toBe(422)
    expect(wrongFields(page)).toEqual(['userName', 'unitIds'])
    expect(typedIn(page.html, 'userName')).toBe('şule')
  })

  test('the last administrator cannot go, neither by role nor out of service', async () => {
    const path = `/yonetim/personel/${townStaff.administrator.id}`
    await open(path)
    const fields = { name: 'Ozan Bilge', roles: 'desk-officer', unitIds: '' }
    const page = await send(path, fields)
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain('Bu kişi son sistem sorumlusu.')
    const out = await send(`${path}/kullanim`, { kullanim: 'hayir' })
    expect(out.status).toBe(422)
    expect(typedIn(out.html, 'name')).toBe('Ozan Bilge')
    expect((await open('/yonetim')).status).toBe(200)
  })

  test('a new role signs the person out, and the new right holds after the next sign-in', async () => {
    const clerk = await staff.as('parkOfficer')
    expect((await clerk.open('/masa/kuyruk/kabul')).status).toBe(200)
    const { id, name } = townStaff.parkOfficer
    await open(`/yonetim/personel/${id}`)
    await send(`/yonetim/personel/${id}`, {
      name,
      roles: 'unit-head',
      unitIds: townUnits.parks.id,
    })
    expect((await clerk.open('/masa/kuyruk/kabul')).path).toMatch(/^\/giris/)
  })
})

describe('calendar, municipality, law and log', () => {
  test('a day is looked at before it is added, and before it is removed again', async () => {
    const look = await send('/yonetim/takvim', {
      day: '2026-03-12',
      layer: 'holiday',
      extent: 'full',
      name: 'Kurtuluş günü',
      document: '',
    })
    expect(look.path).toMatch(/^\/yonetim\/takvim\/degisiklik\//)
    expect(textOf(look.html)).toContain('Eklenecek gün: 12 Mart 2026 Perşembe, Kurtuluş günü')
    expect(textOf((await open('/yonetim/takvim?yil=2026')).html)).not.toContain('12 Mart 2026')
    const made = await send(look.path, { kapsam: 'yeni' })
    expect(made.path).toBe(`${look.path}?oldu=uygulandi`)
    expect(textOf(made.html)).toContain('Değişiklik yapıldı; yalnız yeni başvurulara uygulanır.')
    expect(textOf((await open('/yonetim/takvim?yil=2026')).html)).toContain(
      '12 Mart 2026 Perşembe Kurtuluş günü',
    )
    const gone = await send('/yonetim/takvim/kaldir', { day: '2026-03-12', layer: 'holiday' })
    await send(gone.path, { kapsam: 'yeni' })
    expect(textOf((await open('/yonetim/takvim?yil=2026')).html)).not.toContain('12 Mart 2026')
  })

  test('the look shows each open request with its dates before and after, also as a file', async () => {
    const { registerNumber } = await staff.town.receive({ kind: 'information' })
    // 12 March is a holiday: the request keeps its date, since nothing of ours gives time away.
    const day = { day: '2026-03-13', layer: 'holiday', extent: 'full', name: 'Yerel gün' }
    const look = await send('/yonetim/takvim', { ...day, document: '' })
    expect(look.html).not.toContain('value="acik"')
    expect(textOf(look.html)).toContain(`${registerNumber} Bilgi edinme`)
    const moving = await open(`${look.path}?liste=one`)
    expect(textOf(moving.html)).toContain(
      'Bu değişiklik işleyen hiçbir sürenin son gününü öne almaz.',
    )
    const file = await open(`${look.path}/liste.csv`)
    expect(file.html).toContain(`${registerNumber};`)
    expect(file.html).toContain('tarihini korur;2026-04-01;2026-04-02;2026-04-01')
    expect(file.html.split('\r\n')[0]?.replace(/^\uFEFF/, '')).toBe(
      [
        'Kayıt numarası;Süre;Birim;Ne olur',
        'Son gün (önceki);Son gün (yeni takvimle);Son gün (değişiklikten sonra)',
        'Kaydırılmış son gün (önceki);Kaydırılmış son gün (yeni takvimle)',
        'Kaydırılmış son gün (değişiklikten sonra)',
        'İç son gün (önceki);İç son gün (yeni takvimle);İç son gün (değişiklikten sonra)',
        'Sonuç',
      ].join(';'),
    )
    const english = await staff.as('administrator')
    english.setCookie('dil', 'en')
    const heads = (await english.open(`${look.path}/liste.csv`)).html
    expect(heads).toContain('What happens,Last day (before)')
    expect(heads).not.toContain('tarihini')
    english.setCookie('dil', 'tr')
  })

  test('a look that is no more, or never was, is not found', async () => {
    expect((await open('/yonetim/takvim/degisiklik/x')).status).toBe(404)
    const unknown = '/yonetim/takvim/degisiklik/00000000-0000-7000-8000-00000000ffff'
    expect((await open(unknown)).status).toBe(404)
    await open('/yonetim/takvim')
    expect((await send(unknown, { kapsam: 'acik' })).status).toBe(404)
  })

  test('leave without its document is refused, and what was typed stands', async () => {
    const wish = { day: '2026-01-12', layer: 'leave', extent: 'full', name: 'Kar', document: '' }
    const page = await send('/yonetim/takvim', wish)
    expect(page.status).toBe(422)
    expect(wrongFields(page)).toEqual(['document'])
    expect(typedIn(page.html, 'name')).toBe('Kar')
  })

  test('the legal page says how days count now', async () => {
    const before = textOf((await open('/yonetim/hukuk')).html)
    expect(before.split('şimdi: iş günü sayılır')).toHaveLength(3)
    const look = await send('/yonetim/takvim/sayim', { counting: 'halfDays', feeReading: 'resume' })
    expect(textOf(look.html)).toContain('İdari izin günleri iş günü sayılmaz.')
    await send(look.path, { kapsam: 'yeni' })
    const after = textOf((await open('/yonetim/hukuk')).html)
    expect(after.split('şimdi: iş günü sayılmaz')).toHaveLength(2)
  })

  test('a hue is previewed with its contrasts before it is saved', async () => {
    const { html } = await open('/yonetim/belediye?ton=30')
    expect(typedIn(html, 'hue')).toBe('30')
    const ratios = [...html.matchAll(/data-ratio="[^"]*">([\d,]+) : 1/g)].map(found =>
      Number((found[1] ?? '').replace(',', '.')),
    )
    expect(ratios).toHaveLength(10)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3)
    const [stored] = await listMunicipalities(staff.town.store)
    expect(stored?.settings.hue).toBe(200)
  })

  test('the municipality is saved; a prefix with a digit is refused at its field', async () => {
    const wish = {
      name: 'Yakaköy Belediyesi',
      hue: '30',
      numberPrefix: 'YKB',
      address: 'Meydan 1',
      phone: '0442 000 01 53',
      email: '',
      website: '',
      deskAddress: 'https://masa.example/',
      accounts: '',
      'welcome.tr': '',
      'welcome.en': '',
      'remedy.tr': 'Dava açabilirsiniz.',
      'remedy.en': 'You can go to court.',
    }
    const wrong = { numberPrefix: 'Y1', hue: 'mavi', deskAddress: 'masa.example' }
    const page = await send('/yonetim/belediye', { ...wish, ...wrong })
    expect(page.status).toBe(422)
    expect(wrongFields(page).toSorted()).toEqual(['deskAddress', 'hue', 'numberPrefix'])
    expect(textOf(page.html)).toContain('https:// ile başlayan bir adres yazın.')
    const saved = await send('/yonetim/belediye', wish)
    expect(saved.path).toBe('/yonetim/belediye?oldu=kaydedildi')
    expect(typedIn(saved.html, 'numberPrefix')).toBe('YKB')
    expect(typedIn(saved.html, 'deskAddress')).toBe('https://masa.example')
  })

  test('the log is filtered by what was changed', async () => {
    const text = textOf((await open('/yonetim/degisiklikler?tur=counting')).html)
    expect(text).toContain('idari izin iş günü sayılır: evet hayır')
    expect(text).not.toContain('Mezarlıklar')
  })
})

test('every page opens in English, and none of them for anybody else', async () => {
  const pages = adminRoutes.filter(route => route.method === 'GET' && !/:(id|tur)/.test(route.path))
  expect(pages).toHaveLength(24)
  const browser = await admin()
  browser.setCookie('dil', 'en')
  for (const { path } of pages) {
    const page = await browser.open(path)
    expect(page.status, path).toBe(200)
    expect(page.html, path).not.toMatch(/undefined|\[object/)
    expect((await (await staff.as('manager')).open(path)).status, path).toBe(403)
    expect((await staff.stranger().open(path)).path, path).toMatch(/^\/giris/)
  }
  browser.setCookie('dil', 'tr')
})

test('no form is taken from anybody else, whatever it would change', async () => {
  const manager = await staff.as('manager')
  const posts = adminRoutes.filter(route => route.method === 'POST')
  expect(posts).toHaveLength(32)
  for (const { path } of posts) {
    const own = path.replace(':id', townUnits.roads.id).replace(':tur', 'reply')
    const page = await manager.send(own, { kullanim: 'hayir' })
    expect(page.status, path).toBe(403)
  }
})

test('what does not exist has no page and no act', async () => {
  for (const path of ['birimler/x', `konular/${townUnits.roads.id}`, 'personel/x']) {
    expect((await open(`/yonetim/${path}`)).status).toBe(404)
    expect((await send(`/yonetim/${path}/kullanim`, { kullanim: 'evet' })).status).toBe(404)
  }
})
