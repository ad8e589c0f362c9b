// The 24 invented members of staff of the demo municipality. No one here exists. Data only.
import type { StaffRole } from '../../../core/request/vocabulary.ts'

export type StaffSeed = {
  userName: string
  name: string
  role: StaffRole
  /** Main unit. */
  unitCode: string
  /** Every unit the person acts for, the main one first. A unit with topics has two or more people. */
  unitCodes: readonly string[]
}

const member = (
  userName: string,
  name: string,
  role: StaffRole,
  unitCode: string,
  ...others: readonly string[]
): StaffSeed => ({ userName, name, role, unitCode, unitCodes: [unitCode, ...others] })

export const staff: readonly StaffSeed[] = [
  member('elif.sarigul', 'Elif Sarıgül', 'desk-officer', 'beyaz-masa'),
  member('burak.topcuoglu', 'Burak Topçuoğlu', 'desk-officer', 'beyaz-masa'),
  member('gulsum.akpinar', 'Gülsüm Akpınar', 'desk-officer', 'beyaz-masa'),
  member('onur.yavuzcan', 'Onur Yavuzcan', 'desk-officer', 'beyaz-masa'),
  member('serap.isikli', 'Serap Işıklı', 'desk-officer', 'beyaz-masa'),

  member('ilknur.ozbay', 'İlknur Özbay', 'dispatcher', 'beyaz-masa'),
  member('ferhat.canpolat', 'Ferhat Canpolat', 'dispatcher', 'beyaz-masa'),
  member('zehra.kilicaslan', 'Zehra Kılıçaslan', 'dispatcher', 'beyaz-masa'),

  member('yusuf.dadasoglu', 'Yusuf Dadaşoğlu', 'unit-officer', 'fen-isleri',
    'kis-calismalari', 'kirsal-hizmetler', 'imar'),
  member('songul.ergunay', 'Songül Ergünay', 'unit-officer', 'imar',
    'fen-isleri', 'kis-calismalari', 'kentsel-donusum', 'emlak-istimlak', 'kirsal-hizmetler'),
  member('ibrahim.sutcu', 'İbrahim Sütçü', 'unit-officer', 'eski', 'eski-abone'),
  member('dilek.arikan', 'Dilek Arıkan', 'unit-officer', 'eski-abone', 'eski', 'mali-hizmetler'),
  member('cihan.palaoglu', 'Cihan Palaoğlu', 'unit-officer', 'park-bahceler',
    'cevre-koruma', 'veteriner', 'saglik-isleri', 'mezarliklar', 'emlak-istimlak', 'kentsel-donusum'),
  member('melike.tandogan', 'Melike Tandoğan', 'unit-officer', 'ulasim', 'zabita', 'itfaiye', 'afet-isleri'),
  member('okan.bozdemir', 'Okan Bozdemir', 'unit-officer', 'zabita',
    'ulasim', 'itfaiye', 'afet-isleri', 'cevre-koruma', 'veteriner', 'park-bahceler'),
  member('nesrin.uludag', 'Nesrin Uludağ', 'unit-officer', 'sosyal-hizmetler',
    'engelli', 'kariyer', 'saglik-isleri', 'mezarliklar', 'beyaz-masa', 'insan-kaynaklari', 'bilgi-islem',
    'mali-hizmetler'),

  member('metin.goksungur', 'Metin Göksungur', 'unit-head', 'fen-isleri',
    'kis-calismalari', 'imar', 'kentsel-donusum', 'emlak-istimlak', 'kirsal-hizmetler'),
  member('hatice.demirbilek', 'Hatice Demirbilek', 'unit-head', 'eski', 'eski-abone'),
  member('aysun.celebioglu', 'Aysun Çelebioğlu', 'unit-head', 'cevre-koruma',
    'park-bahceler', 'veteriner', 'saglik-isleri', 'mezarliklar'),
  member('kadir.uzunyayla', 'Kadir Uzunyayla', 'unit-head', 'ulasim', 'zabita', 'itfaiye', 'afet-isleri'),
  member('nurcan.tasbulak', 'Nurcan Taşbulak', 'unit-head', 'sosyal-hizmetler',
    'engelli', 'kariyer', 'beyaz-masa', 'insan-kaynaklari', 'bilgi-islem', 'mali-hizmetler', 'basin-yayin',
    'hukuk', 'yazi-isleri', 'destek-hizmetleri', 'muhtarlik-isleri', 'kultur-turizm', 'genclik-spor'),

  member('selim.karahanoglu', 'Selim Karahanoğlu', 'manager', 'genel-sekreterlik', 'ozel-kalem', 'teftis-kurulu'),
  member('perihan.ozkaya', 'Perihan Özkaya', 'manager', 'ozel-kalem'),
  member('umut.gencoglu', 'Umut Gençoğlu', 'administrator', 'bilgi-islem'),
]
