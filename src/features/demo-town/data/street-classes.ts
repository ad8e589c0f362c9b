// Main and state roads of the demo province, from the streets of data/streets.ts; every other street is the district's. Which road is
// whose is invented and only plausible. Data only.
import type { RoadClass } from '../../../core/routing/ownership.ts'
import { districts } from './districts.ts'

export type StreetClassSeed = { district: string; street: string; roadClass: RoadClass }

const roads = (district: string, roadClass: RoadClass, ...streets: string[]): StreetClassSeed[] =>
  streets.map(street => ({ district, street, roadClass }))

const named: readonly StreetClassSeed[] = [
  ...roads('Yakutiye', 'main', 'Cumhuriyet Caddesi', 'Farabi Bulvarı', 'Nafiz Kotan Bulvarı', 'Hava Alanı Yolu Caddesi'),
  ...roads('Yakutiye', 'state', 'Çevre Yolu Bulvarı', 'Tortum Yolu Caddesi'),
  ...roads(
    'Palandöken',
    'main',
    'Alparslan Türkeş Bulvarı',
    'Atatürk Bulvarı',
    'Fatih Sultan Mehmet Bulvarı',
    'Yavuz Sultan Selim Bulvarı',
    'Çat Yolu Caddesi',
    'Türbe Yolu Caddesi',
  ),
  ...roads('Palandöken', 'link', 'Tekman Servis Yolu Caddesi', 'Yayla Yolu Caddesi'),
  ...roads('Aziziye', 'main', 'Prof. Dr. Necmettin Erbakan Bulvarı', 'Adnan Menderes Caddesi', 'Kazım Karabekir Caddesi'),
  ...roads('Aziziye', 'state', 'E 80. Bulvar', 'Çevre Yolu Bulvarı'),
  ...roads('Aşkale', 'main', 'Erzurum Caddesi', 'İstanbul Caddesi'),
  ...roads('Çat', 'main', 'Cumhuriyet Caddesi'),
  ...roads('Çat', 'state', 'Erzurum Bingöl Caddesi'),
  ...roads('Hınıs', 'main', 'Cumhuriyet Caddesi', 'TOKİ Bulvarı'),
  ...roads('Horasan', 'main', 'Erzurum Caddesi', 'Ağrı Caddesi'),
  ...roads('İspir', 'main', 'Cumhuriyet Caddesi', 'Atatürk Caddesi'),
  ...roads('Karaçoban', 'main', 'Cumhuriyet Caddesi'),
  ...roads('Karayazı', 'main', 'Cumhuriyet Caddesi'),
  ...roads('Köprüköy', 'main', 'Cumhuriyet Caddesi'),
  ...roads('Köprüköy', 'state', 'Erzurum Kars Karayolu Caddesi'),
  ...roads('Narman', 'main', 'Cumhuriyet Caddesi', 'Erzurum Caddesi'),
  ...roads('Oltu', 'main', 'Cumhuriyet Bulvarı', 'Atatürk Caddesi', '25 Mart Caddesi'),
  ...roads('Olur', 'main', 'Atatürk Caddesi', 'Cumhuriyet Caddesi'),
  ...roads('Pasinler', 'main', 'Cumhuriyet Caddesi'),
  ...roads('Pasinler', 'state', 'Transit Caddesi'),
  ...roads('Pazaryolu', 'main', 'Atatürk Caddesi', 'Cumhuriyet Meydanı'),
  ...roads('Pazaryolu', 'state', 'Erzurum İspir Yolu Bulvarı', 'Pazaryolu İspir Bulvarı'),
  ...roads('Şenkaya', 'main', 'Atatürk Caddesi'),
  ...roads('Tekman', 'main', 'Cumhuriyet Caddesi', 'Atatürk Caddesi'),
  ...roads('Tortum', 'main', 'Erzurum Caddesi', 'Cumhuriyet Caddesi'),
  ...roads('Uzundere', 'main', 'Artvin Caddesi', 'Atatürk Caddesi'),
]

/** An empty street stands for all others of the district. */
export const streetClasses: readonly StreetClassSeed[] = [
  ...named,
  ...districts.flatMap(({ name }) => roads(name, 'side', '')),
]
