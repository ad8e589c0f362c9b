import { expect, test } from 'vitest'
import { bytesOf, gather } from '../../../test/support/import/streams.ts'
import type { SourceRow } from '../../features/import/source-request.ts'
import { parseCsvMap } from './csv-map.ts'
import { csvFormatOf } from './csv-mapped-rows.ts'

const columns = {
  externalId: 'No',
  text: ['Konu', 'Açıklama'],
  received: 'Geliş',
  closed: 'Kapanış',
  target: 'Son Gün',
  topic: 'Konu',
  topicGroup: 'Grup',
  unit: 'Müdürlük',
  channel: 'Kanal',
  outcome: 'Sonuç',
  reply: 'Cevap',
  name: 'Ad Soyad',
  phone: 'Telefon',
  address: 'Adres',
  district: 'İlçe',
  latitude: 'Enlem',
  longitude: 'Boylam',
}
const map = {
  source: 'eski-masa',
  delimiter: ';',
  dateFormat: 'DD.MM.YYYY HH:mm',
  columns,
  channels: { Telefon: 'phone' },
  outcomes: { Yapıldı: 'fulfilled' },
}
const invented = {
  No: '2025/17',
  Geliş: '03.11.2025 09:15',
  Kapanış: '05.11.2025 16:00',
  'Son Gün': '',
  Konu: 'Çukur',
  Grup: 'Yol',
  Açıklama: 'Okulun önünde çukur var.',
  Müdürlük: 'Fen İşleri Müdürlüğü',
  Kanal: 'Telefon',
  Sonuç: 'Yapıldı',
  Cevap: 'Çukur kapatıldı.',
  'Ad Soyad': 'Deneme Kişi',
  Telefon: '0532 000 00 00',
  Adres: 'Uydurma Sok. 5',
  İlçe: 'Yakutiye',
  Enlem: '39,9055',
  Boylam: '41,2658',
}

async function readAll(bytes: string | Uint8Array, wish: object = {}): Promise<SourceRow[]> {
  const parsed = parseCsvMap(JSON.stringify({ ...map, ...wish }))
  if (!parsed.ok) throw new Error(parsed.problem)
  return await gather(csvFormatOf(parsed.map).read(bytesOf(bytes, 13)))
}

const fileOf = (...rows: Record<string, string>[]): string =>
  [Object.keys(invented), ...rows.map(row => Object.values({ ...invented, ...row }))]
    .map(values => values.join(';'))
    .join('\n')

test('a row becomes a request by the map', async () => {
  expect(await readAll(fileOf({}))).toEqual([
    {
      line: 2,
      request: {
        externalId: '2025/17',
        channel: 'phone',
        kind: 'demand',
        text: 'Çukur\nOkulun önünde çukur var.',
        place: {
          district: 'Yakutiye',
          description: 'Uydurma Sok. 5',
          latitude: 39.9055,
          longitude: 41.2658,
        },
        unit: { code: 'Fen İşleri Müdürlüğü', name: 'Fen İşleri Müdürlüğü' },
        topic: { group: 'Yol', name: 'Çukur' },
        receivedAt: '2025-11-03T06:15:00.000Z',
        receivedOn: '2025-11-03',
        target: null,
        closed: {
          at: '2025-11-05T13:00:00.000Z',
          text: 'Çukur kapatıldı.',
          outcome: 'fulfilled',
        },
        note: '',
        applicant: {
          type: 'person',
          name: 'Deneme Kişi',
          phone: '+905320000000',
          email: '',
          address: '',
        },
        isOnTime: null,
      },
    },
  ])
})

test('nobody is named and nothing is closed where the row says nothing', async () => {
  const empty = { Kapanış: '', Cevap: 'Ekip bekleniyor', 'Ad Soyad': '', Telefon: '', Kanal: '' }
  expect(await readAll(fileOf(empty))).toMatchObject([
    { request: { closed: null, note: 'Ekip bekleniyor', applicant: null, channel: 'import' } },
  ])
})

test('a phone that cannot be read stays as it was written', async () => {
  expect(await readAll(fileOf({ Telefon: 'komşusu 12' }))).toMatchObject([
    { request: { applicant: { phone: 'komşusu 12' } } },
  ])
})

test.each([
  [{ Geliş: '' }, 'received boş'],
  [
    { Geliş: '31.02.2025 10:00' },
    'received “31.02.2025 10:00” DD.MM.YYYY HH:mm biçiminde bir zaman değil',
  ],
  [{ Kanal: 'Faks' }, 'channel “Faks” haritadaki channels içinde yok'],
  [{ Sonuç: 'constructor' }, 'outcome “constructor” haritadaki outcomes içinde yok'],
  [{ Enlem: 'kuzey' }, 'latitude “kuzey” bir derece değil'],
  [{ Cevap: 'iki;parça' }, '18 sütun var, başlıkta 17'],
])('%j is rejected with its reason', async (row, problem) => {
  expect(await readAll(fileOf(row))).toEqual([{ line: 2, externalId: '2025/17', problem }])
})

test('a file of Windows is read with its encoding, and rejected row by row without it', async () => {
  // "ş" and "İ" are 0xFE and 0xDD in windows-1254.
  const bytes = Buffer.from('No,Metin,Tarih\n1,\xdd\xfe,2025-11-03\n', 'latin1')
  const small = {
    delimiter: ',',
    dateFormat: 'ISO',
    columns: { externalId: 'No', text: 'Metin', received: 'Tarih' },
  }
  expect(await readAll(bytes, { ...small, encoding: 'windows-1254' })).toMatchObject([
    { request: { text: 'İş' } },
  ])
  expect(await readAll(bytes, small)).toEqual([
    { line: 2, externalId: '1', problem: 'metin utf-8 değil; haritada "encoding" yanlış olabilir' },
  ])
})

test('a map that names columns the file does not have is refused with their names', async () => {
  await expect(readAll('No;Konu\n1;2\n')).rejects.toThrow(/Geliş.*Olanlar: No, Konu/)
})
