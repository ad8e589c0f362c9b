// The institutions that the demo municipality forwards to. Names are of real kinds of bodies, everything else is invented: numbers that
// begin with 99, addresses that end in .example, telephones of zeros. Data only.
import { districts } from './districts.ts'

export type BodySeed = {
  code: string
  name: string
  kind: 'district-municipality' | 'ministry-branch' | 'utility' | 'security' | 'other'
  district: string | null
  phone: string
}

const body = (code: string, name: string, kind: BodySeed['kind'], phone = ''): BodySeed => ({
  code,
  name,
  kind,
  district: null,
  phone,
})

const municipalities: readonly BodySeed[] = districts.map(({ name }) => ({
  code: `ilce-${name}`,
  name: `${name} Belediyesi`,
  kind: 'district-municipality',
  district: name,
  phone: '',
}))

export const bodies: readonly BodySeed[] = [
  ...municipalities,
  body('kgm', 'Karayolları 12. Bölge Müdürlüğü', 'ministry-branch'),
  body('dsi', 'DSİ 8. Bölge Müdürlüğü', 'ministry-branch'),
  body('orman', 'Orman Bölge Müdürlüğü', 'ministry-branch'),
  body('tarim', 'Tarım ve Orman İl Müdürlüğü', 'ministry-branch', '174'),
  body('cevre', 'Çevre, Şehircilik ve İklim Değişikliği İl Müdürlüğü', 'ministry-branch'),
  body('aile', 'Aile ve Sosyal Hizmetler İl Müdürlüğü', 'ministry-branch', '183'),
  body('saglik', 'İl Sağlık Müdürlüğü', 'ministry-branch'),
  body('meb', 'İl Millî Eğitim Müdürlüğü', 'ministry-branch'),
  body('ticaret', 'Ticaret İl Müdürlüğü', 'ministry-branch'),
  body('iskur', 'Çalışma ve İş Kurumu İl Müdürlüğü', 'ministry-branch'),
  body('tapu', 'Tapu ve Kadastro Bölge Müdürlüğü', 'ministry-branch'),
  body('defterdarlik', 'Defterdarlık', 'ministry-branch'),
  body('nufus', 'İl Nüfus ve Vatandaşlık Müdürlüğü', 'ministry-branch'),
  body('afad', 'AFAD İl Müdürlüğü', 'security', '112'),
  body('emniyet', 'İl Emniyet Müdürlüğü', 'security', '112'),
  body('trafik', 'Trafik Denetleme Şube Müdürlüğü', 'security', '112'),
  body('jandarma', 'İl Jandarma Komutanlığı', 'security', '112'),
  body('elektrik', 'Elektrik dağıtım şirketi', 'utility', '186'),
  body('gaz', 'Doğal gaz dağıtım şirketi', 'utility', '187'),
  body('telekom', 'Haberleşme altyapısının sahibi olan şirket', 'utility'),
  body('valilik', 'Erzurum Valiliği', 'other'),
]
