// Erzurum's 20 districts: centre (approximate, from general knowledge), how wide the town is, share of requests, and forms. Data only.

export type DistrictSeed = {
  name: string
  /** The name with the ending for "in": Çat'ta, Oltu'da. */
  locative: string
  latitude: number
  longitude: number
  /** Middle of the villages, where it is not the town: around Erzurum itself two districts meet. */
  villages: { latitude: number; longitude: number } | null
  /** Radius of the town in kilometres. */
  townRadius: number
  /** Share of all requests, in thousandths. */
  share: number
}

const district = (
  name: string,
  locative: string,
  latitude: number,
  longitude: number,
  townRadius: number,
  share: number,
  villages: DistrictSeed['villages'] = null,
): DistrictSeed => ({ name, locative, latitude, longitude, townRadius, share, villages })

export const districts: readonly DistrictSeed[] = [
  district('Aşkale', 'Aşkale’de', 39.9205, 40.695, 1, 22),
  district('Aziziye', 'Aziziye’de', 39.944, 41.106, 1.4, 95),
  district('Çat', 'Çat’ta', 39.61, 40.978, 0.8, 14),
  district('Hınıs', 'Hınıs’ta', 39.3595, 41.696, 1.1, 30),
  district('Horasan', 'Horasan’da', 40.041, 42.171, 1.1, 36),
  district('İspir', 'İspir’de', 40.482, 40.998, 0.8, 18),
  district('Karaçoban', 'Karaçoban’da', 39.347, 42.111, 1, 18),
  district('Karayazı', 'Karayazı’da', 39.697, 42.147, 0.9, 20),
  district('Köprüköy', 'Köprüköy’de', 39.973, 41.872, 0.8, 14),
  district('Narman', 'Narman’da', 40.346, 41.869, 0.8, 14),
  district('Oltu', 'Oltu’da', 40.547, 41.993, 1.1, 34),
  district('Olur', 'Olur’da', 40.824, 42.134, 0.6, 8),
  district('Palandöken', 'Palandöken’de', 39.88, 41.265, 1.6, 265, { latitude: 39.82, longitude: 41.33 }),
  district('Pasinler', 'Pasinler’de', 39.981, 41.676, 1, 32),
  district('Pazaryolu', 'Pazaryolu’nda', 40.415, 40.771, 0.6, 6),
  district('Şenkaya', 'Şenkaya’da', 40.564, 42.347, 0.7, 16),
  district('Tekman', 'Tekman’da', 39.64, 41.506, 0.8, 18),
  district('Tortum', 'Tortum’da', 40.299, 41.549, 0.7, 16),
  district('Uzundere', 'Uzundere’de', 40.533, 41.548, 0.7, 10),
  district('Yakutiye', 'Yakutiye’de', 39.917, 41.278, 1.4, 314, { latitude: 40.04, longitude: 41.35 }),
]
