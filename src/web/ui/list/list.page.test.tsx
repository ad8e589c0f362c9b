import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ActionBar } from './action-bar.tsx'
import { DataTable } from './data-table.tsx'
import { FilterBar } from './filter-bar.tsx'
import { KeyHelp } from './key-help.tsx'
import { Pager } from './pager.tsx'

const rows = [
  { number: '2026/2', topic: 'Yol', late: true },
  { number: '2026/1', topic: '<img src=x onerror=alert(1)>', late: false },
]

test('a list has a caption, column heads, and a link in the head of each row', () => {
  const html = renderToString(
    <DataTable
      caption="Sevk bekleyenler"
      columns={[
        { name: 'Numara', width: 'tight', cell: row => row.number },
        { name: 'Konu', cell: row => row.topic },
      ]}
      rows={rows}
      rowId={row => row.number}
      rowHref={row => `/masa/${row.number}`}
      selected="2026/2"
      tone={row => (row.late ? 'late' : undefined)}
    />,
  )
  expect(html).toContain('<caption class="unseen">Sevk bekleyenler</caption>')
  expect(html).toContain('<th scope="col" class="tight">Numara</th><th scope="col">Konu</th>')
  expect(html).toContain(
    '<tr class="late" data-row="2026/2" aria-current="true">' +
      '<th scope="row" class="tight"><a href="/masa/2026/2">2026/2</a></th><td>Yol</td></tr>',
  )
  expect(html).not.toContain('<img')
})

test('a number says its head beside it where the heads have no room, and so does whoever asks', () => {
  const html = renderToString(
    <DataTable
      caption="Birimler"
      columns={[
        { name: 'Birim', cell: () => 'Fen İşleri' },
        { name: 'Açık "iş"', align: 'end', cell: () => '26' },
        { name: 'Son gün', labelled: true, width: 'tight', cell: () => '01.02.2026' },
        { name: 'Yer', cell: () => 'Yakutiye' },
      ]}
      rows={rows.slice(0, 1)}
      rowId={row => row.number}
    />,
  )
  expect(html).toContain(
    '<th scope="row">Fen İşleri</th><td data-name="Açık &quot;iş&quot;" class="end">26</td>' +
      '<td data-name="Son gün" class="tight">01.02.2026</td><td>Yakutiye</td>',
  )
  // The heads above stand as they did: where they are shown, nothing is read twice.
  expect(html).toContain('<th scope="col" class="end">Açık &quot;iş&quot;</th>')
})

test('the pager offers only the ways that exist', () => {
  const html = renderToString(<Pager shown="50" olderHref="/masa?sonra=50" />)
  expect(html).toContain('50 kayıt gösteriliyor')
  expect(html).toContain('href="/masa?sonra=50" rel="next"')
  expect(html).not.toContain('Daha yeni')
})

test('where the order is not that of time, the ways are named by their direction', () => {
  const html = renderToString(<Pager shown="50" newerHref="/a" olderHref="/b" isUntimed />)
  expect(html).toMatch(/rel="prev"[^>]*>.*Önceki.*rel="next"[^>]*><span>Sonraki/)
  expect(html).not.toContain('Daha')
})

test('filters are a form with an address', () => {
  const html = renderToString(
    <FilterBar action="/masa" fields={{ sira: 'eski' }} clearHref="/masa">
      <input name="q" />
    </FilterBar>,
  )
  expect(html).toContain(
    '<form class="filters" method="get" action="/masa" aria-label="Süzgeçler">',
  )
  expect(html).toContain('<input type="hidden" name="sira" value="eski"/>')
  expect(html).toContain('<a href="/masa">Süzgeçleri kaldır</a>')
})

test('the action bar offers what is possible and says why the rest is not', () => {
  const html = renderToString(
    <ActionBar
      actions={[
        { label: 'Sevk et', shortcut: 's', kind: 'primary', href: '/masa/1/sevk' },
        { label: 'Üstlen', post: '/masa/1/ustlen', fields: { csrf: 'x' } },
        { label: 'Onayla', refused: 'Henüz cevap yok.' },
      ]}
    />,
  )
  expect(html).toContain('aria-label="Şimdi yapabilecekleriniz"')
  expect(html).toContain('href="/masa/1/sevk" aria-keyshortcuts="s" data-key="s"')
  expect(html).toContain(
    '<form method="post" action="/masa/1/ustlen"><input type="hidden" name="csrf" value="x"/>',
  )
  expect(html).toContain('<summary>Şu an yapılamayanlar (1)</summary>')
  expect(html).toContain('<dt>Onayla</dt><dd>Henüz cevap yok.</dd>')
})

test('where everything is possible nothing is said about the impossible', () => {
  expect(renderToString(<ActionBar actions={[{ label: 'Not', href: '/n' }]} />)).not.toContain(
    'details',
  )
})

test('the list of keys opens without a script', () => {
  const html = renderToString(
    <KeyHelp groups={[{ title: 'Liste', keys: [{ key: 'J', does: 'Sonraki' }] }]} />,
  )
  expect(html).toContain('popovertarget="tuslar"')
  expect(html).toMatch(/<div class="popover keys" id="tuslar" popover="auto"/)
  expect(html).toContain('<kbd>J</kbd></dt><dd>Sonraki</dd>')
})
