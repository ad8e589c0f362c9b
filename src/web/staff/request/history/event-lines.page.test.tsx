import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { textOf } from '../../../../../test/support/resident.ts'
import {
  type EventKind,
  eventKinds,
  type NewEvent,
  type RequestEvent,
} from '../../../../core/request/events.ts'
import { foldRequest } from '../../../../core/request/fold.ts'
import { instant, isoDate } from '../../../../core/time/dates.ts'
import type { RequestDetail } from '../../../../features/requests/request-detail.ts'
import type { PageContext } from '../../../door/page-context.ts'
import { type Language, languages } from '../../../texts/language.ts'
import { textsFor } from '../../../texts/texts.ts'
import { TimeLine } from '../../../ui/show/time-line.tsx'
import type { Names } from '../../frame/names.ts'
import type { StaffFrame } from '../../frame/staff-page.tsx'
import { linesOf } from './event-lines.tsx'

const reply = {
  text: 'Cevap metni',
  outcome: 'not-fulfilled',
  reason: 'no-budget',
  remedy: 'Başvuru yolu metni',
} as const

/** One of each kind, in an order that the fold accepts. */
const oneOfEach: { [K in EventKind]: Extract<NewEvent, { kind: K }>['data'] } = {
  'request.received': {
    registerNumber: 'BM-2026-000001',
    channel: 'phone',
    kind: 'complaint',
    legalClass: 'petition',
    topicId: 'topic',
    text: 'Metin',
    place: {},
    applicantId: null,
    applicantType: 'anonymous',
    signature: 'none',
    missing: [],
    attachmentIds: [],
    receivedAt: instant('2026-02-18T09:00:00Z'),
    receivedOn: isoDate('2026-02-18'),
  },
  'request.classified': { kind: 'demand', legalClass: 'petition', topicId: 'topic' },
  'clock.started': {
    clockId: 'petition-1',
    class: 'petition',
    law: '3071',
    receivedOn: isoDate('2026-02-18'),
    rawDueOn: isoDate('2026-03-20'),
    shiftedDueOn: isoDate('2026-03-23'),
    internalDueOn: isoDate('2026-03-19'),
    calendarVersion: 'test',
  },
  'clock.escalated': { clockId: 'petition-1', step: 'half', number: 0, isTold: true },
  'silence.recorded': { clockId: 'petition-1', dueOn: isoDate('2026-03-23') },
  'request.routed': { unitId: 'unit', note: 'Acele bakın' },
  'request.accepted': {},
  'request.returned': { reason: 'wrong-place', note: 'İade notu' },
  'request.assigned': { officerId: 'officer' },
  'note.added': { text: 'Not metni', attachmentIds: [] },
  'question.asked': { text: 'Soru metni' },
  'question.answered': { text: 'Yanıt metni', attachmentIds: [] },
  'interim-reply.sent': { text: 'Ara cevap metni' },
  'promise.made': { promisedOn: isoDate('2026-04-15'), text: 'Söz metni' },
  'work.recorded': {
    note: 'İş metni',
    place: { street: 'Ilıca Sokak' },
    team: '3. ekip',
    doneAt: instant('2026-03-01T07:30:00Z'),
    attachmentIds: [],
  },
  'work.verified': { note: 'Doğrulama metni' },
  'reply.submitted': reply,
  'reply.declined': { note: 'Geri çevirme metni' },
  'reply.sent': { ...reply, writtenBy: 'officer' },
  'clock.stopped': { clockId: 'petition-1', because: 'reply' },
  'verdict.confirmed': { comment: 'Onay sözü' },
  'verdict.contested': { reason: 'came-back', text: 'İtiraz metni', attachmentIds: [] },
  'request.reopened': { excludedOfficerIds: ['officer'], unitId: null },
  'request.withdrawn': { reason: 'Vazgeçme sözü' },
  'clock.moved': {
    clockId: 'petition-1',
    because: 'extension-notice',
    isPaused: false,
    rawDueOn: isoDate('2026-04-01'),
    shiftedDueOn: isoDate('2026-04-01'),
    internalDueOn: isoDate('2026-04-01'),
    calendarVersion: 'test',
  },
  'silence.explained': { clockId: 'petition-1', text: 'Açıklama metni' },
  'extension.notified': {
    ground: 'other-unit',
    text: 'Uzatma metni',
    dueOn: isoDate('2026-04-01'),
  },
  'fee.notified': {
    amountKurus: 123_450,
    pages: 40,
    text: 'Ücret metni',
    reachedOn: isoDate('2026-03-02'),
    payBy: isoDate('2026-03-24'),
  },
  'fee.paid': { paidOn: isoDate('2026-03-10'), document: 'Makbuz 7' },
  'fee.lapsed': { payBy: isoDate('2026-03-24') },
  'request.forwarded': {
    bodyId: 'body',
    bodyName: 'Karayolları Bölge Müdürlüğü',
    ground: '3071-m5',
    transferText: 'Gönderme metni',
  },
  'appeal.filed': {
    appealId: 'appeal',
    kind: 'bedk',
    filedOn: isoDate('2026-03-12'),
    reference: 'B-2026/7',
    text: 'Kurula itiraz metni',
    clockId: null,
  },
  'appeal.demanded': {
    appealId: 'appeal',
    demand: 'documents',
    receivedOn: isoDate('2026-03-20'),
    text: 'Belge isteği metni',
    clockId: 'bedk-documents-1',
  },
  'appeal.answered': { appealId: 'appeal', demand: 'documents', text: 'Gönderilen metni' },
  'appeal.decided': {
    appealId: 'appeal',
    result: 'partly-upheld',
    decidedOn: isoDate('2026-04-20'),
    text: 'Karar metni',
  },
  'identity.hidden': { askedIn: 'BM-2026-000009', reason: 'Silinmesini istedi' },
  'identity.asked': { reason: 'Kimlik gerekçesi' },
  'identity.opened': { openedTo: 'officer' },
  'identity.declined': { note: 'Kimlik red notu' },
  'letter.issued': { letterId: 'letter', letterKind: 'reply', number: 'E-12345678-105.01-7' },
}

const names = {
  unitById: new Map([['unit', { name: 'Fen İşleri', nameEn: 'Public Works' }]]),
  topicById: new Map([['topic', { name: 'Çukur', nameEn: 'Pothole' }]]),
  staffById: new Map([['officer', { name: 'İrfan Söğütlü' }]]),
} as unknown as Names // as: the parts of names that a time line reads

function history(): RequestEvent[] {
  // as: the record above pairs each kind with its data
  return Object.entries(oneOfEach).map(
    ([kind, data], at) =>
      ({
        kind,
        data,
        sequence: at + 1,
        at: instant('2026-02-18T09:00:00Z'),
        actorKind: at % 2 === 0 ? 'staff' : 'applicant',
        actorId: at % 2 === 0 ? 'officer' : null,
      }) as RequestEvent,
  )
}

function shown(events: readonly RequestEvent[], language: Language): string {
  // as: a time line reads the language, the words and the names of its frame, and nothing else
  const context = { language, texts: textsFor(language) } as PageContext
  const frame = { context, names } as StaffFrame
  const detail = { events, state: foldRequest(events), attachments: [] } as unknown as RequestDetail
  return textOf(`<body>${renderToString(<TimeLine entries={linesOf(frame, detail)} />)}`)
}

test.each(languages)(
  'every kind of event is a line in %s, with the words that people wrote',
  language => {
    const events = history()
    expect(events.map(event => event.kind).sort()).toEqual([...eventKinds].sort())
    const text = shown(events, language)
    expect(text).not.toMatch(/undefined|null|\[object|NaN/)
    for (const words of [
      'Acele bakın',
      'İade notu',
      'Not metni',
      'Soru metni',
      'Yanıt metni',
      'Ara cevap metni',
      'Söz metni',
      'İş metni',
      'Ilıca Sokak',
      'Doğrulama metni',
      'Geri çevirme metni',
      'Cevap metni',
      'Başvuru yolu metni',
      'Onay sözü',
      'İtiraz metni',
      'Vazgeçme sözü',
      'Açıklama metni',
      'Uzatma metni',
      'Ücret metni',
      'Makbuz 7',
      'Karayolları Bölge Müdürlüğü',
      'Gönderme metni',
      'B-2026/7',
      'Kurula itiraz metni',
      'Belge isteği metni',
      'Gönderilen metni',
      'Karar metni',
      'Kimlik gerekçesi',
      'Kimlik red notu',
      'E-12345678-105.01-7',
      'İrfan Söğütlü',
    ])
      expect(text).toContain(words)
  },
)

test('a line says what, where to and why in Turkish', () => {
  const text = shown(history(), 'tr')
  for (const line of [
    'Kayda alındı. Kanal: Telefon',
    'Süre başladı: Dilekçe süresi, son gün 20 Mart 2026',
    'Sevk edildi: Fen İşleri',
    'İade edildi: Yer bizim bölgemizde değil',
    'Söz verildi: 15 Nisan 2026 Çarşamba',
    'Yapıldığı an: 01.03.2026 10.30',
    'Cevap gönderildi: Yerine getirilemedi',
    'Gerekçe: Ödenek yok',
    'Süre cevap verilmeden doldu (23 Mart 2026). Kayıttan silinmez.',
    'Bu kez bakamaz: İrfan Söğütlü',
    'Dilekçe süresi: son gün 1 Nisan 2026 (süre uzatma bildirimi)',
    'Ücret bildirildi: 1.234,50 TL, ödeme için son gün 24 Mart 2026',
    'Belge istedi, geliş tarihi 20 Mart 2026',
    'Karar: Başvuran kısmen haklı bulundu, tarihi 20 Nisan 2026',
  ])
    expect(text).toContain(line)
})

test('a long row of weekly reminders is one line that holds them all', () => {
  const [received, , started] = history()
  if (!received || !started) throw new Error('the history begins with these')
  const reminders = [1, 2, 3, 4].map(
    number =>
      ({
        ...received,
        kind: 'clock.escalated',
        data: { clockId: 'petition-1', step: 'weekly', number, isTold: true },
        sequence: number + 2,
        actorKind: 'system',
        actorId: null,
      }) as RequestEvent, // as: the data of that kind stand above
  )
  const text = shown([received, { ...started, sequence: 2 }, ...reminders], 'tr')
  expect(text).toContain('Gecikme sürüyor: 4 haftalık hatırlatma')
  expect(text).toContain('1. hafta')
  expect(text).toContain('4. hafta')
})
