// The administrator's page of fees: a year with its source, what is refused at its field.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf, typedIn } from '../../../../test/support/resident.ts'
import { openStaffTown, type StaffTown } from '../../../../test/support/staff/staff-browser.ts'
import { listTariffs } from '../../../features/information/tariff-facts.ts'

let staff: StaffTown

beforeAll(async () => {
  staff = await openStaffTown()
})
afterAll(() => staff.close())

const path = '/yonetim/ucret-tarifesi'
const year = {
  ...{ year: '2026', freePages: '10', pageKurus: '9,46', colourPageKurus: '18,92' },
  ...{
    researchPageKurus: '94,60',
    researchMaxKurus: '1.892,00',
    account: 'Vezne',
    source: 'Tebliğ',
  },
}

async function send(fields: Record<string, string>) {
  const admin = await staff.as('administrator')
  await admin.open(path)
  return await admin.send(path, fields)
}

test('a year is entered and corrected, and the log has both', async () => {
  const empty = await (await staff.as('administrator')).open(path)
  expect(textOf(empty.html)).toContain('Tarife girilmemiş')
  const page = await send(year)
  expect(page.path).toBe(`${path}?yil=2026&oldu=kaydedildi`)
  expect(textOf(page.html)).toContain('sayfa başına 94,60 TL, en çok 1.892,00 TL')
  expect(typedIn(page.html, 'researchMaxKurus')).toBe('1.892,00')
  await send({ ...year, pageKurus: '9.56' })
  expect(await listTariffs(staff.town.desk)).toEqual([
    {
      year: 2026,
      freePages: 10,
      pageKurus: 956,
      colourPageKurus: 1892,
      researchPageKurus: 9460,
      researchMaxKurus: 189_200,
      account: 'Vezne',
      source: 'Tebliğ',
    },
  ])
  const log = await (await staff.as('administrator')).open('/yonetim/degisiklikler?tur=tariff')
  expect(textOf(log.html)).toContain('Ücret tarifesi: 2026')
  expect(textOf(log.html)).toContain('946')
})

test('amounts that are none, and a year without its source, are refused at their fields', async () => {
  const page = await send({ ...year, pageKurus: 'on', year: '1999', source: ' ' })
  expect(page.status).toBe(422)
  for (const field of ['pageKurus', 'year', 'source'])
    expect(page.html, field).toContain(`id="${field}-hata"`)
  expect(typedIn(page.html, 'pageKurus')).toBe('on')
  expect(textOf(page.html)).toContain('Tutarların kaynağını yazın.')
})

test('how a fee is read is decided on the page of the calendar, and the legal settings say it', async () => {
  const admin = await staff.as('administrator')
  expect((await admin.open(path)).html).toContain('href="/yonetim/takvim"')
  const law = await admin.open('/yonetim/hukuk')
  expect(textOf(law.html)).toContain('(şimdi: Kaldığı yerden işler)')
})

test('nobody else comes in', async () => {
  expect((await (await staff.as('dispatcher')).open(path)).status).toBe(403)
})
