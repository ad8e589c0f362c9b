import { expect, test } from 'vitest'
import { defaultAppearance } from '../appearance.ts'
import { CitizenLayout } from './citizen-layout.tsx'
import type { Frame } from './frame.ts'
import { PrintLayout } from './print-layout.tsx'
import { renderPage } from './render-page.ts'
import { StaffLayout } from './staff-layout.tsx'

const frame: Frame = {
  municipality: { name: 'Örnek Belediyesi <i>', phone: '0442 000 00 00' },
  language: 'tr',
  appearance: defaultAppearance,
  themeHref: '/tema.css?v=1',
  links: {
    home: '/',
    apply: '/basvuru',
    follow: '/takip',
    otherLanguage: '/dil?d=en',
    appearance: value => `/gorunum?secim=${value}&don=/takip`,
  },
}

const staff = {
  user: { name: 'Nesrin Aydoğan', role: 'Sevk sorumlusu' },
  links: {
    desk: '/masa',
    search: '/masa/ara',
    signOut: { action: '/cikis', fields: { csrf: 'x' } },
  },
  rail: [
    {
      items: [
        {
          key: 'dispatch',
          name: 'Sevk bekleyen',
          href: '/masa',
          count: 1234,
          late: 2,
          current: true,
        },
        { key: 'new', name: 'Başvuru kaydet', href: '/masa/yeni' },
      ],
    },
  ],
}

test('a resident’s page says its language and title, and needs neither script nor inline style', () => {
  const html = renderPage(
    <CitizenLayout frame={frame} title="Takip" section="follow">
      <h1>Takip</h1>
    </CitizenLayout>,
  )
  expect(html).toMatch(/^<!doctype html><html lang="tr" dir="ltr"><head>/)
  expect(html).toContain('<title>Takip – Örnek Belediyesi &lt;i></title>')
  expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/)
  expect(html).toContain('<link rel="stylesheet" href="/tema.css?v=1"/>')
})

const headAndFoot = (each: Frame, section?: 'apply' | 'follow') => {
  const html = renderPage(
    <CitizenLayout frame={each} title="Takip" section={section}>
      <h1>Takip</h1>
    </CitizenLayout>,
  )
  return html.replace(/<head>.*<\/head>/, '').replace(/<main.*<\/main>/, '')
}

test.each<[string, Frame, string]>([
  ['name', { ...frame, municipality: { name: 'Başka Belediyesi' } }, '>Başka Belediyesi<'],
  ['phone', { ...frame, municipality: { name: 'x', phone: '0312 000 00 00' } }, 'tel:03120000000'],
  ['language', { ...frame, language: 'en' }, '>Follow it<'],
  ['appearance', { ...frame, appearance: { ...defaultAppearance, theme: 'dark' } }, '"true">Koyu'],
  [
    'address',
    { ...frame, links: { ...frame.links, appearance: value => `/gorunum?${value}&don=/a` } },
    'don=/a"',
  ],
])('head and foot that were kept are not those of another %s', (_, other, part) => {
  const own = headAndFoot(frame)
  const others = headAndFoot(other)
  expect(own).not.toContain(part)
  expect(others).toContain(part)
  expect(headAndFoot(frame)).toBe(own)
  expect(headAndFoot(other)).toBe(others)
  expect(headAndFoot(other, 'follow')).not.toBe(others)
})

test('the first link leads to the content, and the open section is marked', () => {
  const html = renderPage(
    <CitizenLayout frame={frame} title="T" section="follow" back={{ href: '/geri' }}>
      <h1>T</h1>
    </CitizenLayout>,
  )
  const body = html.slice(html.indexOf('<body'))
  expect(body.indexOf('<a class="skip" href="#icerik">İçeriğe geç</a>')).toBeLessThan(
    body.indexOf('<header'),
  )
  expect(body).toContain('<main id="icerik"')
  expect(body).toContain('<a href="/takip" aria-current="page">Takip et</a>')
  expect(body).toContain('<a class="back" href="/geri">Geri</a>')
})

test('every page of a resident says what to do in an emergency and how to reach the desk', () => {
  const html = renderPage(
    <CitizenLayout frame={frame} title="T">
      <h1>T</h1>
    </CitizenLayout>,
  )
  expect(html).toContain('href="tel:112"')
  expect(html).toContain('<a href="tel:04420000000">0442 000 00 00</a>')
})

test('the appearance that was chosen stands on the root, and its links change one thing each', () => {
  const chosen = {
    ...frame,
    appearance: { theme: 'dark', contrast: 'more', print: 'large' } as const,
  }
  const html = renderPage(
    <CitizenLayout frame={chosen} title="T">
      <h1>T</h1>
    </CitizenLayout>,
  )
  expect(html).toContain('data-theme="dark" data-contrast="more" data-print="large"')
  expect(html).toContain('href="/gorunum?secim=dark.more.usual&amp;don=/takip"')
  expect(html).toContain('href="/gorunum?secim=dark.auto.large&amp;don=/takip"')
  expect(html).toContain('href="/gorunum?secim=light.more.large&amp;don=/takip"')
  expect(html).toContain('Büyük yazı: kapat')
})

test('the English page is English to its frame', () => {
  const html = renderPage(
    <CitizenLayout frame={{ ...frame, language: 'en' }} title="Follow">
      <h1>Follow</h1>
    </CitizenLayout>,
  )
  expect(html).toContain('<html lang="en"')
  expect(html).toContain('Skip to content')
  expect(html).toContain('lang="tr" hreflang="tr">Türkçe</a>')
})

test('islands are loaded as modules from our own address', () => {
  const html = renderPage(
    <CitizenLayout frame={frame} title="T" islands={['no-such-island']}>
      <h1>T</h1>
    </CitizenLayout>,
  )
  expect(html).toContain('<script type="module" src="/assets/no-such-island.js"></script>')
})

test('the desk shows queues with counts in words for those who do not see them', () => {
  const html = renderPage(
    <StaffLayout frame={frame} title="Sevk" {...staff} search="kaldırım">
      <h1>Sevk</h1>
    </StaffLayout>,
  )
  expect(html).toContain('<a href="/masa" data-queue="dispatch" aria-current="page">')
  expect(html).toContain(
    '<span data-count="true">1.234</span><span class="unseen"> bekleyen</span>',
  )
  expect(html).toContain('<span data-late="true">2</span><span class="unseen"> geciken</span>')
  expect(html).toContain('type="search" name="q" value="kaldırım"')
  expect(html).toContain(
    '<form method="post" action="/cikis"><input type="hidden" name="csrf" value="x"/>',
  )
})

test('a request beside the list is its own section, reached first, with the way back', () => {
  const html = renderPage(
    <StaffLayout
      frame={frame}
      title="2026/1"
      {...staff}
      pane={<h1 id="basvuru-baslik">B</h1>}
      listHref="/masa"
    >
      <h1>Sevk</h1>
    </StaffLayout>,
  )
  expect(html).toContain('<body class="staff with-pane">')
  expect(html).toContain('<a class="skip" href="#basvuru">')
  expect(html).toContain(
    '<section class="staff-pane" id="basvuru" aria-labelledby="basvuru-baslik"',
  )
  expect(html).toContain('<a class="back pane-back" href="/masa">Listeye dön</a>')
})

test('a page for paper carries the municipality’s name and a way back that is not printed', () => {
  const html = renderPage(
    <PrintLayout frame={frame} title="Alındı" back={{ href: '/takip', name: 'Başvuruya dön' }}>
      <h1>Alındı</h1>
    </PrintLayout>,
  )
  expect(html).toContain('<strong>Örnek Belediyesi &lt;i></strong>')
  expect(html).toContain('<nav class="screen-only wrap" aria-label="Başvuruya dön">')
})
