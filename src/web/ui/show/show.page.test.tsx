import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ClockBar, ClockMark } from './clock-bar.tsx'
import { Figure } from './figure.tsx'
import { KeyFigures } from './key-figures.tsx'
import { Letter } from './letter.tsx'
import { Notice } from './notice.tsx'
import { Photos } from './photos.tsx'
import { Receipt } from './receipt.tsx'
import { StateMark } from './state-mark.tsx'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'
import { TimeLine } from './time-line.tsx'

const start = { words: '18 Şubat 2026', iso: '2026-02-18' }
const due = { words: '20 Mart 2026 Cuma', iso: '2026-03-20' }

test.each([
  [0, 30, undefined, '30 gün kaldı'],
  [12, 30, undefined, '18 gün kaldı'],
  [30, 30, undefined, 'Bugün son gün'],
  [33, 30, undefined, '3 gün gecikti'],
  [20, 30, true, 'Süresinde cevaplandı'],
  [31, 30, true, 'Süresinden sonra cevaplandı'],
])('on day %i of %i (answered: %s) the clock says %s', (day, of, answered, words) => {
  expect(
    renderToString(<ClockBar day={day} of={of} answered={answered} start={start} due={due} />),
  ).toContain(words)
  expect(renderToString(<ClockMark day={day} of={of} answered={answered} />)).toContain(words)
})

test('the strip has one cell a day, late days beyond the due line, and its words beside it', () => {
  const html = renderToString(
    <ClockBar
      day={33}
      of={30}
      start={start}
      due={due}
      holidays={[
        { day: 29, name: 'Ramazan Bayramı' },
        { day: 30, name: 'Ramazan Bayramı' },
      ]}
    />,
  )
  const cells = (name: string) =>
    html.match(new RegExp(`class="${name}" d="([^"]*)"`))?.[1]?.match(/M/g)?.length
  expect(cells('strip-passed')).toBe(30)
  expect(cells('strip-late')).toBe(3)
  expect(cells('strip-holiday')).toBe(2)
  expect(html).toContain('Süre içindeki tatiller: Ramazan Bayramı<')
  expect(html).toContain('<time datetime="2026-03-20">20 Mart 2026 Cuma</time>')
  expect(html).not.toContain('style=')
})

test('a year of lateness does not make a page of a thousand cells', () => {
  const html = renderToString(<ClockBar day={400} of={30} start={start} due={due} />)
  expect(html).toContain('370 gün gecikti')
  expect(html.length).toBeLessThan(5_000)
})

test('the law behind the clock is one click away', () => {
  const html = renderToString(
    <ClockBar
      day={1}
      of={30}
      start={start}
      due={due}
      law={{ name: '3071, madde 7', text: '30 gün' }}
    />,
  )
  expect(html).toContain(
    '<details class="clock-law"><summary>Dayanak: 3071, madde 7</summary><div>30 gün</div></details>',
  )
})

test('a state is a word and an icon, never a colour alone', () => {
  const html = renderToString(<StateMark tone="late">3 gün gecikti</StateMark>)
  expect(html).toContain('<svg')
  expect(html).toContain('<span>3 gün gecikti</span>')
})

test('a notice is said aloud only when it is news', () => {
  expect(renderToString(<Notice tone="confirmed" title="Onayladınız" announced />)).toContain(
    'role="status"',
  )
  expect(renderToString(<Notice tone="late" title="Gecikti" />)).not.toContain('role')
})

test('the time line tells what, when and who, in the order given', () => {
  const html = renderToString(
    <TimeLine
      entries={[
        {
          at: { words: '2 Mart 2026', iso: '2026-03-02' },
          title: 'Ara cevap verildi',
          who: 'Yol Bakım',
        },
        { at: start, title: '<b>Kayda alındı' },
      ]}
    />,
  )
  expect(html.indexOf('Ara cevap verildi')).toBeLessThan(html.indexOf('&lt;b>Kayda alındı'))
  expect(html).toContain('<time datetime="2026-03-02">2 Mart 2026</time><span> · Yol Bakım</span>')
})

test('check-your-answers says what is missing and names what each link changes', () => {
  const html = renderToString(
    <SummaryList
      rows={[{ label: 'Konu', value: 'Yol', changeHref: '/basvuru/2' }, { label: 'E-posta' }]}
    />,
  )
  expect(html).toContain('<a href="/basvuru/2">Değiştir<span class="unseen"> (Konu)</span></a>')
  expect(html).toContain('<span class="absent">Verilmedi</span>')
})

test('the receipt gives number, code, dates and what comes next', () => {
  const html = renderToString(
    <Receipt
      number="2026/04817"
      code="KMTR-7Q4X"
      received={start}
      due={due}
      followAddress="ornek.bel.example/takip"
      next={[
        { title: 'Kayda alındı', state: 'done' },
        { title: 'Birime gönderilir', state: 'now' },
      ]}
    />,
  )
  expect(html).toContain('<strong class="receipt-number">2026/04817</strong>')
  expect(html).toContain('<strong class="receipt-code">KMTR-7Q4X</strong>')
  expect(html).toContain('Bu kodu yalnızca siz bilirsiniz.')
  expect(html).toContain('aria-current="step"')
})

test('a receipt that is printed again does not show the code', () => {
  const html = renderToString(
    <Receipt number="2026/1" received={start} followAddress="x" next={[]} />,
  )
  expect(html).not.toContain('Takip kodu')
  expect(html).not.toContain('Bu kodu')
})

test('a chart is the table of its own numbers, under its finding', () => {
  const html = renderToString(
    <Figure
      title="En çok gecikme yolda"
      labelHead="Konu"
      valueHead="Geciken"
      definition="Nasıl"
      downloadHref="/s.csv"
      rows={[
        { label: 'Yol', value: 40, words: '40' },
        { label: 'Su', value: 10, words: '10' },
        { label: 'Park', value: 0, words: '0' },
      ]}
    />,
  )
  expect(html).toContain('<figcaption>En çok gecikme yolda</figcaption>')
  expect(html).toContain('<th scope="row">Su</th><td class="end">10</td>')
  expect(html.match(/<rect width="[^"]*"/g)).toEqual([
    '<rect width="100%"',
    '<rect width="25%"',
    '<rect width="0%"',
  ])
  expect(html).toContain('<a href="/s.csv" download>')
})

test('columns over time carry their finding as name and their numbers as a table', () => {
  const rows = [
    { label: '1 Mar', value: 5, words: '5' },
    { label: '2 Mar', value: 10, words: '10' },
  ]
  const html = renderToString(
    <Figure title="Arttı" labelHead="Gün" valueHead="Başvuru" shape="columns" rows={rows} />,
  )
  expect(html).toContain('role="img" aria-label="Arttı"')
  expect(html).toContain('Sayıları tablo olarak göster')
  expect(html).toContain('<th scope="row">1 Mar</th><td class="end">5</td>')
})

test('a figure without rows is still a figure', () => {
  for (const shape of ['bars', 'columns'] as const) {
    const html = renderToString(
      <Figure title="Yok" labelHead="A" valueHead="B" shape={shape} rows={[]} />,
    )
    expect(html).toContain('<figcaption>Yok</figcaption>')
    expect(html).not.toContain('NaN')
  }
})

test('a letter carries number, subject, addressee, remedy and signature', () => {
  const html = renderToString(
    <Letter
      number="E-1"
      date={due}
      subject="Bank isteği"
      to={['Sayın Şükrü İğdır', 'Yakutiye']}
      remedy="60 gün içinde dava"
      signature={{ name: 'Gülçin Öztürk', role: 'Müdür' }}
    >
      <p>Metin</p>
    </Letter>,
  )
  expect(html).toContain('<h1>Bank isteği</h1>')
  expect(html).toContain('<span>Sayın Şükrü İğdır</span><span>Yakutiye</span>')
  expect(html).toContain('<h2>Başvuru yolları</h2>60 gün içinde dava')
  expect(html).toContain('<strong>Gülçin Öztürk</strong><span>Müdür</span>')
})

test('photos are read aloud by what they show, and figures by what they count', () => {
  expect(
    renderToString(<Photos photos={[{ src: '/k/1', href: '/b/1', alt: 'Sökük kaldırım' }]} />),
  ).toContain('alt="Sökük kaldırım"')
  expect(renderToString(<KeyFigures figures={[{ value: '%87', label: 'Süresinde' }]} />)).toContain(
    '<dt>Süresinde</dt><dd class="key-figure">%87</dd>',
  )
  expect(renderToString(<Steps steps={[{ title: 'Bir' }]} />)).toContain(
    '<p class="step-title">Bir</p>',
  )
})
