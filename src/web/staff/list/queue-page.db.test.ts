import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsOf, textOf } from '../../../../test/support/resident.ts'
import { townTopics, townUnits } from '../../../../test/support/small-town.ts'
import { act, openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { instant } from '../../../core/time/dates.ts'

let at: StaffTown

beforeAll(async () => {
  at = await openStaffTown()
  for (let each = 0; each < 60; each += 1) {
    const minute = String(each).padStart(2, '0')
    await at.town.receive({
      receivedAt: instant(`2026-03-09T08:${minute}:00Z`),
      topicId: each % 2 === 0 ? townTopics.pothole.id : townTopics.tree.id,
      text: `Başvuru ${each}`,
    })
  }
  await at.town.receive({
    receivedAt: instant('2026-01-05T08:00:00Z'),
    text: '<b>Kalın</b> "tırnak" & \'kesme\'',
    place: { district: '<i>İspir</i>', street: '"Sokak"' },
  })
})

afterAll(() => at.close())

const rowsOf = (html: string): string[] =>
  elementsOf(html).flatMap(({ name, attributes }) =>
    name === 'tr' && attributes.has('data-row') ? [attributes.get('data-row') ?? ''] : [],
  )

const linkTo = (html: string, rel: string): string =>
  elementsOf(html)
    .find(({ name, attributes }) => name === 'a' && attributes.get('rel') === rel)
    ?.attributes.get('href') ?? ''

describe('the queue of the dispatcher', () => {
  test('begins with what is due first, says how late it is, and goes on to the next fifty', async () => {
    const dispatcher = await at.as('dispatcher')
    const first = await dispatcher.open('/masa/kuyruk/sevk')
    const rows = rowsOf(first.html)
    expect(rows).toHaveLength(50)
    // Five working days after 5 January: due on 12 January, 57 days before 10 March.
    const text = textOf(first.html)
    expect(text).toContain('BM-2026-000061 57 gün gecikti 64 gün')
    const second = await dispatcher.open(linkTo(first.html, 'next'))
    expect(rowsOf(second.html)).toHaveLength(11)
    expect(new Set([...rows, ...rowsOf(second.html)]).size).toBe(61)
    const back = await dispatcher.open(linkTo(second.html, 'prev'))
    expect(rowsOf(back.html)).toEqual(rows)
    // What comes next is due later; it may have come earlier or later.
    expect(text).toContain('Sonraki')
    expect(textOf(second.html)).toContain('Önceki')
    expect(text + textOf(second.html)).not.toMatch(/Daha (eski|yeni)/)
    const newest = await dispatcher.open('/masa/kuyruk/tumu')
    expect(textOf(newest.html)).toContain('Daha eski')
  })

  test('shows what people wrote as text, never as markup', async () => {
    const page = await (await at.as('dispatcher')).open('/masa/kuyruk/sevk')
    expect(page.html).toContain("&lt;b>Kalın&lt;/b> &quot;tırnak&quot; &amp; 'kesme'")
    expect(page.html).toContain('&quot;Sokak&quot;, &lt;i>İspir&lt;/i>')
    expect(page.html).not.toContain('<b>Kalın')
  })

  test('counts what waits and what of it is late', async () => {
    const page = await (await at.as('dispatcher')).open('/masa/kuyruk/sevk')
    const rail = /data-queue="sevk".*?<\/a>/s.exec(page.html)?.[0] ?? ''
    expect(textOf(`<body><a ${rail}`)).toBe('Sevk bekleyen 1 geciken 61 bekleyen')
    const counts = await (await at.as('dispatcher')).open('/masa/sayilar')
    expect(JSON.parse(counts.html)).toMatchObject({
      sevk: { count: '61', late: '1' },
      geciken: { count: '1', late: '' },
      bildirimler: { count: '0', late: '' },
    })
  })
})

describe('filters stand in the address', () => {
  test('topic, district, channel and words narrow the list and can be removed', async () => {
    const dispatcher = await at.as('dispatcher')
    const trees = await dispatcher.open(`/masa/kuyruk/sevk?konu=${townTopics.park.id}`)
    expect(rowsOf(trees.html)).toHaveLength(30)
    expect(textOf(trees.html)).toContain('Süzgeçler (1 etkin)')
    expect(trees.html).toContain('class="filter-box"')
    const bare = await dispatcher.open('/masa/kuyruk/sevk')
    expect(bare.html).not.toContain('class="filter-box"')
    const opened = await dispatcher.open('/masa/kuyruk/sevk?suzgec=ac')
    expect(textOf(opened.html)).toContain('Ağaç budama')
    const one = await dispatcher.open('/masa/kuyruk/tumu?q=basvuru%2017&kanal=web')
    expect(rowsOf(one.html)).toHaveLength(1)
    expect(textOf(one.html)).toContain('I*** Ş***')
    const late = await dispatcher.open('/masa/kuyruk/tumu?geciken=evet')
    expect(rowsOf(late.html)).toHaveLength(1)
    const none = await dispatcher.open('/masa/kuyruk/tumu?kanal=kep')
    expect(textOf(none.html)).toContain('Süzgece uyan başvuru yok')
    const nothing = await dispatcher.open('/masa/kuyruk/tumu?q=%C4%B0zmir')
    expect(textOf(nothing.html)).toContain('“İzmir” için başvuru bulunamadı')
  })

  test('whatever cannot be read is left out, and no address fails', async () => {
    const dispatcher = await at.as('dispatcher')
    for (const query of [
      'birim=x&konu=1&kanal=y&durum=z&ilk=2026-02-30&son=dün&sira=ters',
      'sonra=2026-03-10~x~y',
      'sonra=~2026-03-10T00:00:00Z~01910000-0000-7000-8000-000000000001',
      'once=~~',
      `q=${'%F0%9F%98%80'.repeat(300)}`,
      'q=%00%27%22%5C%26%7C%3A*',
      'q=%EF%BF%BF',
    ])
      expect((await dispatcher.open(`/masa/kuyruk/tumu?${query}`)).status, query).toBe(200)
  })

  test('a request opened from a filtered list stands beside it and leads on in it', async () => {
    const dispatcher = await at.as('dispatcher')
    const path = `/masa/kuyruk/sevk?konu=${townTopics.park.id}`
    const list = await dispatcher.open(path)
    const [first = '', second = ''] = rowsOf(list.html)
    const page = await dispatcher.open(`/masa/basvuru/${first}?liste=${encodeURIComponent(path)}`)
    expect(rowsOf(page.html)).toHaveLength(30)
    expect(page.html).toContain(`data-row="${first}" aria-current="true"`)
    expect(linkTo(page.html, 'next')).toContain(`/masa/basvuru/${second}?liste=`)
    const after = await act(dispatcher, first, 'not', { metin: 'Not' })
    expect(after.path).toContain(`/masa/basvuru/${first}`)
    await dispatcher.open(`/masa/basvuru/${first}?liste=${encodeURIComponent(path)}&islem=sevk`)
    const routed = await dispatcher.send(`/masa/basvuru/${first}/sevk`, {
      birim: townUnits.parks.id,
      not: '',
    })
    expect(routed.path).toContain(`/masa/basvuru/${second}?liste=`)
    expect(textOf(routed.html)).toContain('Sevk edildi.')
    expect(rowsOf(routed.html)).toHaveLength(29)
  })

  test('a way back that is no list of ours is no way back', async () => {
    const dispatcher = await at.as('dispatcher')
    const [first = ''] = rowsOf((await dispatcher.open('/masa/kuyruk/sevk')).html)
    for (const wish of ['//ornek.test', 'https://ornek.test', '/masa/kuyruk/yok', '/cikis']) {
      const page = await dispatcher.open(`/masa/basvuru/${first}?liste=${encodeURIComponent(wish)}`)
      expect(page.status, wish).toBe(200)
      expect(page.html, wish).not.toContain('data-key="l"')
    }
  })
})

describe('where one begins', () => {
  test('each role comes to what presses most', async () => {
    const home = async (who: Parameters<StaffTown['as']>[0]) =>
      (await (await at.as(who)).open('/masa')).path
    expect(await home('dispatcher')).toBe('/masa/kuyruk/sevk')
    expect(await home('desk')).toBe('/masa/kayit')
    expect(await home('manager')).toBe('/masa/kuyruk/geciken')
    expect(await home('waterOfficer')).toBe('/masa/kuyruk/kabul')
  })

  test('an empty queue teaches what would be in it', async () => {
    const page = await (await at.as('waterOfficer')).open('/masa/kuyruk/onay')
    expect(textOf(page.html)).toContain('Onay bekleyen cevap yok')
    expect(textOf(page.html)).toContain('Kimse kendi yazdığını onaylayamaz.')
  })
})
