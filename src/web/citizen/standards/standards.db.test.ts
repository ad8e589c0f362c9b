// Tests of the published service standards: what residents read, and what the administrator sets for it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPdf } from '../../../../test/support/letters/check-pdf.ts'
import { readTables } from '../../../../test/support/letters/read-tables.ts'
import { textOf } from '../../../../test/support/resident.ts'
import { townTopics, townUnits } from '../../../../test/support/small-town.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { listMunicipalities } from '../../../features/municipality/municipality-queries.ts'

let staff: StaffTown
beforeAll(async () => {
  staff = await openStaffTown()
})
afterAll(() => staff.close())

const standards = '/hizmet-standartlari'

test('anybody reads which service is given by when; the footer leads there', async () => {
  const { html, status } = await staff.stranger().open(standards)
  expect(status).toBe(200)
  const text = textOf(html)
  expect(text).toContain('Yol ve Üstyapı')
  expect(text).toContain('3 Çukur, bozuk asfalt Belge istenmez 5 iş günü')
  expect(text).toContain('Ağaç budama Belge istenmez 30 gün')
  expect(text).toContain('ilk ya da ikinci müracaat yerine başvurabilirsiniz')
  expect((await staff.stranger().open('/')).html).toContain(`href="${standards}"`)
})

test('documents that the administrator enters are published, on paper and in the table too', async () => {
  const administrator = await staff.as('administrator')
  const path = `/yonetim/konular/${townTopics.pothole.id}`
  await administrator.open(path)
  const saved = await administrator.send(path, {
    name: townTopics.pothole.name,
    nameEn: townTopics.pothole.nameEn,
    parentTopicId: townTopics.road.id,
    ownerUnitId: townUnits.roads.id,
    promisedDays: '5',
    documents: 'Dilekçe\n\n  Fotoğraf  ',
    documentsEn: 'Petition',
  })
  expect(saved.path).toBe(`${path}?oldu=kaydedildi`)
  expect(textOf((await staff.stranger().open(standards)).html)).toContain(
    'Çukur, bozuk asfalt Dilekçe, Fotoğraf 5 iş günü',
  )
  expect(textOf((await staff.stranger().open(`${standards}/yazdir`)).html)).toContain('Fotoğraf')
  const { html } = await staff.stranger().open(`${standards}.csv`)
  expect(html).toContain('3;"Çukur, bozuk asfalt";"Dilekçe, Fotoğraf";5 iş günü\r\n')
  const file = await staff.request(`${standards}.pdf`)
  expect(file.headers.get('content-type')).toBe('application/pdf')
  const pdf = new Uint8Array(await file.arrayBuffer())
  expect((await checkPdf(pdf)).faults).toEqual([])
  const [table] = await readTables(pdf)
  expect(table?.[3]).toEqual(['3', 'Çukur, bozuk asfalt', 'Dilekçe, Fotoğraf', '5 iş günü'])
  const again = new Uint8Array(await (await staff.request(`${standards}.pdf`)).arrayBuffer())
  expect(again).toEqual(pdf)
  const english = staff.stranger()
  english.setCookie('dil', 'en')
  expect(textOf((await english.open(standards)).html)).toContain('Pothole Petition 5 working days')
})

const settings = '/yonetim/raporlar'

test('report settings are kept, and what cannot be is refused at its field with nothing lost', async () => {
  const administrator = await staff.as('administrator')
  await administrator.open(settings)
  const wrong = await administrator.send(settings, {
    informationDeadline: '31.13',
    informationAddressee: 'Kaymakamlık',
    'complaintPlaces.first.name': 'Beyaz Masa',
  })
  expect(wrong.status).toBe(422)
  expect(textOf(wrong.html)).toContain('Günü ve ayı iki haneli yazın')
  expect(wrong.html).toContain('value="Kaymakamlık"')
  for (const informationDeadline of ['31.02', '29.02', '31.04']) {
    const impossible = await administrator.send(settings, { informationDeadline })
    expect([informationDeadline, impossible.status]).toEqual([informationDeadline, 422])
    expect(textOf(impossible.html)).toContain('Böyle bir gün her yıl yok')
  }
  const right = await administrator.send(settings, {
    informationDeadline: '15.01',
    informationAddressee: 'Kaymakamlık',
    'complaintPlaces.first.name': 'Beyaz Masa',
  })
  expect(right.path).toBe(`${settings}?oldu=kaydedildi`)
  const [stored] = await listMunicipalities(staff.town.store)
  expect(stored?.settings.reports).toMatchObject({
    informationDeadline: '15.01',
    informationAddressee: 'Kaymakamlık',
    complaintPlaces: { first: { name: 'Beyaz Masa' }, second: { name: '' } },
  })
  expect(textOf((await administrator.open('/yonetim/degisiklikler')).html)).toContain(
    '4982 raporunun son günü',
  )
})

test('nobody but the administrator sets them', async () => {
  for (const who of ['manager', 'dispatcher'] as const)
    expect((await (await staff.as(who)).open(settings)).status).toBe(403)
})
