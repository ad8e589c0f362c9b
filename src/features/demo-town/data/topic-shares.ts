// How often each topic is asked and in which season. Invented shares in the order of what such desks report. Data only.

/** Factor of each month, January first. */
export const seasons = {
  flat: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  snow: [2.6, 2.6, 1.2, 0.12, 0, 0, 0, 0, 0, 0.03, 0.7, 2.2],
  cold: [1.8, 1.6, 1.2, 0.7, 0.3, 0.2, 0.2, 0.2, 0.4, 1, 1.5, 1.8],
  thaw: [0.6, 0.9, 2, 2.2, 1.4, 0.8, 0.8, 0.7, 0.7, 0.8, 0.8, 0.6],
  warm: [0.15, 0.15, 0.4, 1, 1.6, 1.8, 1.8, 1.7, 1.3, 0.9, 0.4, 0.15],
  summer: [0, 0, 0, 0.5, 1.5, 2, 2.2, 2, 1.3, 0.4, 0, 0],
  autumn: [0.7, 0.6, 0.5, 0.4, 0.4, 0.4, 0.5, 0.9, 2, 2.2, 1.8, 1.2],
} as const
export type Season = keyof typeof seasons

/** All requests of a month against the others, January first. */
export const monthWeights: readonly number[] = [1.25, 1.2, 1.05, 0.95, 0.95, 0.9, 0.85, 0.85, 1, 1, 1, 1.2]

export const topicShares: Readonly<Record<string, readonly [share: number, season: Season]>> = {
  'yol-cukur': [60, 'thaw'], 'yol-asfalt': [26, 'warm'], 'yol-kaldirim': [22, 'flat'], 'yol-parke': [14, 'warm'], 'yol-rampa': [6, 'flat'],
  'yol-genisletme': [4, 'flat'], 'yol-stabilize': [22, 'warm'], 'yol-kopru': [4, 'thaw'], 'yol-korkuluk': [5, 'flat'],
  'yol-kasis': [14, 'flat'], 'yol-kazi': [18, 'warm'], 'yol-cokme': [10, 'thaw'],
  'kar-anayol': [34, 'snow'], 'kar-mahalle-yolu': [40, 'snow'], 'kar-sokak': [46, 'snow'], 'kar-buz': [42, 'snow'],
  'kar-cati': [14, 'snow'], 'kar-hasta': [11, 'snow'],
  'su-kesinti': [40, 'flat'], 'su-patlak': [36, 'flat'], 'su-basinc': [10, 'warm'], 'su-kalite': [12, 'thaw'], 'su-sayac': [20, 'cold'],
  'su-fatura': [28, 'flat'], 'su-abonelik': [9, 'autumn'], 'su-kanal': [26, 'flat'], 'su-rogar': [16, 'flat'], 'su-yagmur': [8, 'thaw'],
  'su-vidanjor': [5, 'flat'], 'su-koy': [20, 'warm'],
  'temizlik-cop': [34, 'flat'], 'temizlik-konteyner': [14, 'flat'], 'temizlik-konteyner-hasar': [5, 'flat'], 'temizlik-sokak': [16, 'warm'],
  'temizlik-moloz': [18, 'warm'], 'temizlik-kacak': [14, 'warm'], 'temizlik-donusum': [4, 'flat'], 'temizlik-tibbi': [2, 'flat'],
  'temizlik-hayvan': [6, 'flat'], 'temizlik-koku': [6, 'warm'],
  'park-budama': [26, 'thaw'], 'park-tehlikeli-agac': [6, 'flat'], 'park-agac-dikim': [6, 'thaw'], 'park-oyun': [16, 'warm'],
  'park-bank': [10, 'warm'], 'park-cim': [10, 'summer'], 'park-isik': [10, 'flat'], 'park-yeni': [5, 'flat'], 'park-spor': [4, 'warm'],
  'ulasim-otobus': [46, 'flat'], 'ulasim-hat': [20, 'autumn'], 'ulasim-durak': [16, 'cold'], 'ulasim-sofor': [22, 'flat'],
  'ulasim-arac': [14, 'flat'], 'ulasim-kart': [16, 'flat'], 'ulasim-ucretsiz': [8, 'flat'], 'ulasim-taksi': [5, 'flat'],
  'ulasim-isik': [12, 'flat'], 'ulasim-levha': [6, 'flat'], 'ulasim-otopark': [16, 'flat'], 'ulasim-kayip': [6, 'flat'],
  'zabita-isgal': [24, 'warm'], 'zabita-seyyar': [10, 'warm'], 'zabita-gurultu': [20, 'warm'], 'zabita-dilenci': [4, 'flat'],
  'zabita-fiyat': [12, 'flat'], 'zabita-pazar': [4, 'warm'], 'zabita-ruhsat': [6, 'flat'], 'zabita-gida': [5, 'warm'],
  'zabita-insaat': [12, 'warm'], 'zabita-duman': [18, 'cold'],
  'imar-kacak': [14, 'warm'], 'imar-durum': [5, 'flat'], 'imar-plan': [3, 'flat'], 'imar-metruk': [10, 'flat'], 'imar-riskli': [4, 'flat'],
  'imar-numara': [10, 'flat'], 'imar-kamulastirma': [3, 'flat'], 'imar-donusum': [4, 'flat'],
  'hayvan-kopek': [46, 'flat'], 'hayvan-saldirgan': [16, 'cold'], 'hayvan-yarali': [14, 'flat'], 'hayvan-sahiplendirme': [4, 'flat'],
  'hayvan-hasere': [16, 'summer'], 'hayvan-kemirgen': [5, 'autumn'], 'hayvan-kene': [6, 'summer'],
  'sosyal-gida': [26, 'cold'], 'sosyal-nakdi': [8, 'flat'], 'sosyal-asevi': [5, 'flat'], 'sosyal-yasli': [10, 'flat'],
  'sosyal-kadin': [3, 'flat'], 'sosyal-barinma': [4, 'cold'], 'sosyal-ogrenci': [10, 'autumn'], 'sosyal-taziye': [4, 'flat'],
  'engelli-hasta': [6, 'flat'], 'engelli-nakil': [12, 'flat'], 'engelli-medikal': [10, 'flat'], 'engelli-sandalye': [4, 'flat'],
  'engelli-bakim': [5, 'flat'], 'engelli-otopark': [4, 'flat'], 'engelli-erisim': [9, 'flat'], 'engelli-isaret': [2, 'flat'],
  'mezarlik-defin': [4, 'flat'], 'mezarlik-sorgu': [4, 'flat'], 'mezarlik-bakim': [7, 'warm'],
  'itfaiye-baca': [12, 'autumn'], 'itfaiye-rapor': [5, 'flat'], 'itfaiye-su': [6, 'thaw'], 'itfaiye-toplanma': [3, 'flat'],
  'kariyer-is': [12, 'flat'], 'kariyer-isveren': [3, 'warm'], 'kariyer-kurs': [6, 'autumn'],
  'kurumsal-personel': [14, 'flat'], 'kurumsal-tesekkur': [22, 'flat'], 'kurumsal-bilgi': [14, 'flat'], 'kurumsal-kvkk': [3, 'flat'],
  'kurumsal-nikah': [4, 'warm'], 'kurumsal-odeme': [3, 'flat'], 'kurumsal-vergi': [5, 'flat'], 'kurumsal-dis': [6, 'flat'],
  'sebeke-lamba': [22, 'autumn'], 'sebeke-elektrik': [5, 'flat'], 'sebeke-gaz': [4, 'flat'], 'sebeke-telekom': [4, 'flat'],
}
