// Owns what the example pages stand in: an invented desk of Erzurum and its staff.
import { type Appearance, defaultAppearance } from '../../../src/web/ui/appearance.ts'
import type { Frame } from '../../../src/web/ui/layout/frame.ts'
import type { RailGroup } from '../../../src/web/ui/layout/rail.tsx'

export function exampleFrame(path: string, appearance: Appearance = defaultAppearance): Frame {
  return {
    municipality: {
      name: 'Erzurum Büyükşehir Belediyesi',
      phone: '0442 000 00 00',
      address: 'Cumhuriyet Caddesi 1, Yakutiye, Erzurum',
      hours: 'Hafta içi 08.00–17.00',
    },
    language: path.startsWith('/en') ? 'en' : 'tr',
    appearance,
    themeHref: '/tema.css',
    links: {
      home: '/',
      apply: '/basvuru',
      follow: '/takip',
      figures: '/sayilar',
      standards: '/hizmet-standartlari',
      verify: '/dogrula',
      accessibility: '/erisilebilirlik',
      privacy: '/kisisel-veriler',
      source: '/kaynak-kod',
      staffSignIn: '/giris',
      otherLanguage: path.startsWith('/en') ? '/takip' : '/en',
      appearance: value => `/gorunum?secim=${value}&don=${encodeURIComponent(path)}`,
    },
  }
}

export const exampleUser = { name: 'Nesrin Aydoğan', role: 'Beyaz Masa, sevk sorumlusu' }

export const exampleStaffLinks = {
  desk: '/masa',
  search: '/masa/ara',
  account: '/hesabim',
  signOut: { action: '/cikis', fields: { csrf: 'ornek' } },
}

export const exampleRail: readonly RailGroup[] = [
  {
    items: [
      {
        key: 'dispatch',
        name: 'Sevk bekleyen',
        href: '/masa',
        icon: 'route',
        count: 38,
        late: 2,
        current: true,
      },
      { key: 'returned', name: 'İade gelen', href: '/masa/iade', icon: 'return', count: 4 },
      {
        key: 'contested',
        name: 'İtiraz edilen',
        href: '/masa/itiraz',
        icon: 'hand',
        count: 7,
        late: 1,
      },
      { key: 'approval', name: 'Onay bekleyen', href: '/masa/onay', icon: 'check', count: 0 },
    ],
  },
  {
    title: 'Bütün başvurular',
    items: [
      { key: 'late', name: 'Geciken', href: '/masa/geciken', icon: 'clock', count: 12 },
      {
        key: 'promised',
        name: 'Programa alınan',
        href: '/masa/program',
        icon: 'promise',
        count: 61,
      },
      { key: 'all', name: 'Hepsi', href: '/masa/hepsi', icon: 'inbox', count: 2041 },
    ],
  },
  {
    title: 'Yeni kayıt',
    items: [
      { key: 'register', name: 'Başvuru kaydet', href: '/masa/yeni', icon: 'plus' },
      { key: 'visit', name: 'Ziyaret kaydet', href: '/masa/ziyaret', icon: 'person' },
    ],
  },
]
