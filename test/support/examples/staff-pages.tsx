// Shows the desk: fifty rows, an open request beside them, an empty queue.

import { Button, Buttons } from '../../../src/web/ui/form/button.tsx'
import { CheckTiles } from '../../../src/web/ui/form/choice-tiles.tsx'
import { Form } from '../../../src/web/ui/form/form.tsx'
import { SelectField } from '../../../src/web/ui/form/select-field.tsx'
import { TextArea, TextField } from '../../../src/web/ui/form/text-field.tsx'
import { StaffLayout } from '../../../src/web/ui/layout/staff-layout.tsx'
import { ActionBar } from '../../../src/web/ui/list/action-bar.tsx'
import { DataTable } from '../../../src/web/ui/list/data-table.tsx'
import { FilterBar } from '../../../src/web/ui/list/filter-bar.tsx'
import { KeyHelp } from '../../../src/web/ui/list/key-help.tsx'
import { Pager } from '../../../src/web/ui/list/pager.tsx'
import { ClockBar, ClockMark } from '../../../src/web/ui/show/clock-bar.tsx'
import { EmptyState } from '../../../src/web/ui/show/empty-state.tsx'
import { StateMark, type StateTone } from '../../../src/web/ui/show/state-mark.tsx'
import { SummaryList } from '../../../src/web/ui/show/summary-list.tsx'
import { TimeLine } from '../../../src/web/ui/show/time-line.tsx'
import { exampleRail, exampleStaffLinks, exampleUser } from './frame.ts'
import type { ExamplePage } from './pages.tsx'

type Row = {
  number: string
  day: number
  of: number
  topic: string
  words: string
  place: string
  channel: string
  tone: StateTone
  state: string
}

const samples: readonly Omit<Row, 'number' | 'day'>[] = [
  {
    of: 30,
    topic: 'Kaldırım onarımı',
    words: 'Kaldırım taşları iki aydır sökük, annem tekerlekli sandalyeyle geçemiyor',
    place: 'Yakutiye, Cumhuriyet Cd.',
    channel: 'İnternet',
    tone: 'late',
    state: 'Gecikti',
  },
  {
    of: 15,
    topic: 'Su kesintisi',
    words: 'Üç gündür akşamları su akmıyor, haber de verilmedi',
    place: 'Palandöken, Osman Bektaş Mh.',
    channel: 'Telefon',
    tone: 'new',
    state: 'Yeni',
  },
  {
    of: 30,
    topic: 'Sokak aydınlatması',
    words: 'Okul yolundaki dört lamba yanmıyor, çocuklar karanlıkta yürüyor',
    place: 'Aziziye, Dadaşkent',
    channel: 'Masa',
    tone: 'new',
    state: 'Yeni',
  },
  {
    of: 10,
    topic: 'Kar ve buz',
    words: 'Şehir hastanesi durağının önü buz, yaşlılar düşüyor',
    place: 'Yakutiye, Çat Yolu Cd.',
    channel: 'Muhtar',
    tone: 'refusal',
    state: 'İade: bizim görevimiz değil',
  },
  {
    of: 30,
    topic: 'Gürültü',
    words: 'Gece yarısından sonra kamyon yükleme sesi var, uyuyamıyoruz',
    place: 'İspir, Çarşı Mh.',
    channel: 'CİMER',
    tone: 'new',
    state: 'Yeni',
  },
  {
    of: 30,
    topic: 'Toplu ulaşım',
    words: 'G9 hattı sabah 07.20 seferini yine yapmadı',
    place: 'Palandöken, Yıldızkent',
    channel: 'E-posta',
    tone: 'new',
    state: 'Yeni',
  },
]

const rows: readonly Row[] = Array.from({ length: 50 }, (_, at) => {
  const sample = samples[at % samples.length] ?? samples[0]
  const day = at === 0 ? 33 : Math.max(0, 27 - Math.floor(at * 0.6))
  return { ...(sample as Row), number: `2026/${String(4817 - at * 3).padStart(5, '0')}`, day }
})

function Queue({ selected }: { selected?: string }) {
  return (
    <>
      <div class="list-head">
        <h1>Sevk bekleyen</h1>
        <KeyHelp
          groups={[
            {
              title: 'Liste',
              keys: [
                { key: 'J', does: 'Sonraki başvuru' },
                { key: 'K', does: 'Önceki başvuru' },
                { key: 'Enter', does: 'Başvuruyu aç' },
              ],
            },
            {
              title: 'Başvuru',
              keys: [
                { key: 'S', does: 'Birime sevk et' },
                { key: 'N', does: 'İç not yaz' },
              ],
            },
          ]}
        />
      </div>
      <FilterBar action="/masa" clearHref="/masa">
        <TextField name="metin" label="Metin" optional type="search" value="kaldırım" />
        <SelectField
          name="ilce"
          label="İlçe"
          optional
          placeholder="Hepsi"
          options={[{ value: 'yakutiye', label: 'Yakutiye' }]}
        />
        <SelectField
          name="kanal"
          label="Kanal"
          optional
          placeholder="Hepsi"
          options={[{ value: 'web', label: 'İnternet' }]}
        />
      </FilterBar>
      <DataTable
        caption="Sevk bekleyen başvurular, son günü en yakın olan önce"
        columns={[
          { name: 'Numara', width: 'tight', cell: row => row.number },
          { name: 'Süre', width: 'tight', cell: row => <ClockMark day={row.day} of={row.of} /> },
          { name: 'Konu', width: 'tight', cell: row => row.topic },
          { name: 'Ne diyor', width: 'grow', cell: row => row.words },
          { name: 'Yer', minor: true, cell: row => row.place },
          { name: 'Kanal', width: 'tight', minor: true, cell: row => row.channel },
          {
            name: 'Durum',
            minor: true,
            cell: row => <StateMark tone={row.tone}>{row.state}</StateMark>,
          },
        ]}
        rows={rows}
        rowId={row => row.number}
        rowHref={row => `/masa/${row.number}`}
        selected={selected}
        tone={row => (row.day > row.of ? 'late' : undefined)}
      />
      <Pager shown="50" newerHref="/masa?once=1" olderHref="/masa?sonra=50" />
    </>
  )
}

export const queuePage: ExamplePage = frame => (
  <StaffLayout
    frame={frame}
    title="Sevk bekleyen"
    user={exampleUser}
    links={exampleStaffLinks}
    rail={exampleRail}
  >
    <Queue />
  </StaffLayout>
)

function OpenRequest() {
  return (
    <>
      <header class="request-head">
        <p class="lead-number">2026/04817</p>
        <h1 id="basvuru-baslik">Kaldırım onarımı, Cumhuriyet Caddesi</h1>
        <p>
          <StateMark tone="refusal" icon="hand">
            İtiraz edildi
          </StateMark>{' '}
          <StateMark tone="going">Yol Bakım Müdürlüğünde</StateMark>
        </p>
      </header>
      <ClockBar
        day={33}
        of={30}
        start={{ words: '18 Şubat 2026', iso: '2026-02-18' }}
        due={{ words: '20 Mart 2026 Cuma', iso: '2026-03-20' }}
        holidays={[
          { day: 29, name: 'arife' },
          { day: 30, name: 'Ramazan Bayramı' },
        ]}
        law={{ name: '3071, madde 7', text: <p>Cevap süresi 30 gündür.</p> }}
      />
      <blockquote class="said">
        <p>
          Kaldırım taşları iki aydır sökük, annem tekerlekli sandalyeyle geçemiyor. Daha önce iki
          kez aradım, kayıt açılmadı.
        </p>
      </blockquote>
      <SummaryList
        rows={[
          { label: 'Başvuran', value: 'Şükrü İğdır' },
          { label: 'Telefon', value: '0532 *** ** 47' },
          { label: 'Yer', value: 'Cumhuriyet Caddesi, 42 önü, Yakutiye' },
          { label: 'E-posta' },
        ]}
      />
      <Form action="/masa/sevk" label="Birime sevk et">
        <SelectField
          name="birim"
          label="Birim"
          options={[{ value: 'yol', label: 'Yol Bakım Müdürlüğü' }]}
        />
        <CheckTiles
          name="ek"
          label="Ayrıca bilgilendir"
          optional
          sideBySide
          choices={[
            { value: 'amir', label: 'Başkan yardımcısı' },
            { value: 'muhtar', label: 'Muhtar' },
          ]}
        />
        <TextArea name="not" label="Not" optional rows={3} />
        <Buttons>
          <Button icon="route">Sevk et</Button>
        </Buttons>
      </Form>
      <h2>Geçmiş</h2>
      <TimeLine
        entries={[
          {
            at: { words: '21 Mart 2026, 00.00', iso: '2026-03-21' },
            title: 'Süre cevap verilmeden doldu',
            icon: 'clock',
            tone: 'late',
          },
          {
            at: { words: '18 Şubat 2026, 14.32', iso: '2026-02-18' },
            title: 'Kayda alındı',
            who: 'İnternet',
            icon: 'inbox',
          },
        ]}
      />
      <ActionBar
        actions={[
          { label: 'Sevk et', shortcut: 's', icon: 'route', kind: 'primary', href: '#birim' },
          { label: 'Not yaz', shortcut: 'n', icon: 'reply', href: '/masa/not' },
          { label: 'Başvurana sor', shortcut: 'b', icon: 'question', opens: 'tuslar' },
          {
            label: 'Üstlen',
            shortcut: 'u',
            icon: 'person',
            post: '/masa/ustlen',
            fields: { csrf: 'ornek' },
          },
          { label: 'Onayla', refused: 'Henüz cevap taslağı yok.' },
          { label: 'Cevapla', refused: 'Başvuruyu önce bir birim kabul etmeli.' },
        ]}
      />
    </>
  )
}

export const requestPage: ExamplePage = frame => (
  <StaffLayout
    frame={frame}
    title="2026/04817"
    user={exampleUser}
    links={exampleStaffLinks}
    rail={exampleRail}
    pane={<OpenRequest />}
    listHref="/masa"
    search="kaldırım"
  >
    <Queue selected="2026/04817" />
  </StaffLayout>
)

export const emptyQueuePage: ExamplePage = frame => (
  <StaffLayout
    frame={frame}
    title="Onay bekleyen"
    user={exampleUser}
    links={exampleStaffLinks}
    rail={exampleRail}
  >
    <h1>Onay bekleyen</h1>
    <EmptyState title="Onayınızı bekleyen cevap yok" icon="check">
      <p>
        Biriminizden biri onay gerektiren bir cevap yazdığında burada görünür. Hangi konuların onay
        istediğini <a href="/masa/konular">konular</a> sayfasında görürsünüz.
      </p>
    </EmptyState>
  </StaffLayout>
)
