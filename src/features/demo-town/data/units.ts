// The units of the demo municipality (law.md 14.5): names, where they belong, who leads them. Data only.

export type UnitSeed = {
  code: string
  name: string
  englishName: string
  shortName: string
  /** Code of the unit above it, or null. */
  parent: string | null
  /** User name of the head; some heads lead several units, as in small directorates. */
  head: string
}

const unit = (
  code: string,
  name: string,
  englishName: string,
  shortName: string,
  parent: string | null,
  head: string,
): UnitSeed => ({ code, name, englishName, shortName, parent, head })

const top = 'genel-sekreterlik'

export const units: readonly UnitSeed[] = [
  unit(top, 'Genel Sekreterlik', 'General Secretariat', 'Genel Sek.', null, 'selim.karahanoglu'),
  unit('ozel-kalem', 'Özel Kalem Müdürlüğü', 'Mayor’s Office', 'Özel Kalem', top, 'selim.karahanoglu'),
  unit('teftis-kurulu', 'Teftiş Kurulu Başkanlığı', 'Inspection Board', 'Teftiş', top, 'selim.karahanoglu'),
  unit('hukuk', '1. Hukuk Müşavirliği', 'Legal Counsel', 'Hukuk', top, 'nurcan.tasbulak'),
  unit('yazi-isleri', 'Yazı İşleri ve Kararlar Dairesi', 'Registry and Council Decisions', 'Yazı İşleri', top, 'nurcan.tasbulak'),
  unit('insan-kaynaklari', 'İnsan Kaynakları ve Eğitim Dairesi', 'Human Resources and Training', 'İK', top, 'nurcan.tasbulak'),
  unit('mali-hizmetler', 'Mali Hizmetler Dairesi', 'Financial Services', 'Mali Hizm.', top, 'nurcan.tasbulak'),
  unit('bilgi-islem', 'Bilgi İşlem Dairesi', 'Information Technology', 'Bilgi İşlem', top, 'nurcan.tasbulak'),
  unit('destek-hizmetleri', 'Destek Hizmetleri Dairesi', 'Support Services', 'Destek', top, 'nurcan.tasbulak'),
  unit('emlak-istimlak', 'Emlak ve İstimlak Dairesi', 'Property and Expropriation', 'Emlak', top, 'metin.goksungur'),
  unit('basin-yayin', 'Basın Yayın ve Halkla İlişkiler Dairesi', 'Press and Public Relations', 'Halkla İlişk.', top, 'nurcan.tasbulak'),
  unit('beyaz-masa', 'Beyaz Masa Şube Müdürlüğü', 'White Desk', 'Beyaz Masa', 'basin-yayin', 'nurcan.tasbulak'),
  unit('muhtarlik-isleri', 'Muhtarlık İşleri Dairesi', 'Neighbourhood Heads’ Affairs', 'Muhtarlık', top, 'nurcan.tasbulak'),
  unit('fen-isleri', 'Fen İşleri Dairesi', 'Public Works', 'Fen İşleri', top, 'metin.goksungur'),
  unit('kis-calismalari', 'Kış Çalışmaları ve Makine İkmal Şube Müdürlüğü', 'Winter Service and Machinery', 'Kış ve Makine', 'fen-isleri', 'metin.goksungur'),
  unit('imar', 'İmar ve Şehircilik Dairesi', 'Zoning and City Planning', 'İmar', top, 'metin.goksungur'),
  unit('kentsel-donusum', 'Kentsel Dönüşüm Dairesi', 'Urban Renewal', 'Kentsel Dön.', top, 'metin.goksungur'),
  unit('cevre-koruma', 'Çevre Koruma ve Kontrol Dairesi', 'Environment and Waste', 'Çevre', top, 'aysun.celebioglu'),
  unit('park-bahceler', 'Park ve Bahçeler Dairesi', 'Parks and Gardens', 'Park Bahçe', top, 'aysun.celebioglu'),
  unit('veteriner', 'Veteriner İşleri Şube Müdürlüğü', 'Veterinary Services', 'Veteriner', 'saglik-isleri', 'aysun.celebioglu'),
  unit('saglik-isleri', 'Sağlık İşleri Dairesi', 'Health Services', 'Sağlık', top, 'aysun.celebioglu'),
  unit('mezarliklar', 'Mezarlıklar Dairesi', 'Cemeteries', 'Mezarlıklar', top, 'aysun.celebioglu'),
  unit('ulasim', 'Ulaşım Dairesi', 'Transport', 'Ulaşım', top, 'kadir.uzunyayla'),
  unit('zabita', 'Zabıta Dairesi', 'Municipal Police', 'Zabıta', top, 'kadir.uzunyayla'),
  unit('itfaiye', 'İtfaiye Dairesi', 'Fire Brigade', 'İtfaiye', top, 'kadir.uzunyayla'),
  unit('afet-isleri', 'Afet İşleri Dairesi', 'Disaster Affairs', 'Afet', top, 'kadir.uzunyayla'),
  unit('sosyal-hizmetler', 'Sosyal Hizmetler Dairesi', 'Social Services', 'Sosyal Hizm.', top, 'nurcan.tasbulak'),
  unit('engelli', 'Engelli Hizmetleri Şube Müdürlüğü', 'Disability Services', 'Engelli', 'sosyal-hizmetler', 'nurcan.tasbulak'),
  unit('kariyer', 'Kariyer Merkezi ve Meslek Edindirme Şube Müdürlüğü', 'Career Centre', 'Kariyer', 'sosyal-hizmetler', 'nurcan.tasbulak'),
  unit('kultur-turizm', 'Kültür ve Turizm Dairesi', 'Culture and Tourism', 'Kültür', top, 'nurcan.tasbulak'),
  unit('genclik-spor', 'Gençlik ve Spor Hizmetleri Dairesi', 'Youth and Sports', 'Gençlik Spor', top, 'nurcan.tasbulak'),
  unit('kirsal-hizmetler', 'Kırsal Hizmetler Dairesi', 'Rural Services', 'Kırsal', top, 'metin.goksungur'),
  unit('eski', 'ESKİ Genel Müdürlüğü', 'Water and Sewerage Administration', 'ESKİ', null, 'hatice.demirbilek'),
  unit('eski-abone', 'ESKİ Abone İşleri Dairesi', 'Water Customer Service', 'ESKİ Abone', 'eski', 'hatice.demirbilek'),
]
