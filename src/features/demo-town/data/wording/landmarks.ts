// Small words that fill the slots of the texts: places people point at, durations, days, weather. Data only.

export const townLandmarks: readonly string[] = [
  'caminin önünde', 'ilkokulun köşesinde', 'fırının karşısında', 'eczanenin önünde', 'marketin yanında', 'sağlık ocağının önünde',
  'parkın girişinde', 'durağın yanında', 'kıraathanenin karşısında', 'trafonun dibinde', 'kreşin kapısında', 'köşedeki berberin önünde',
  'lisenin arka kapısında', 'yokuşun başında', 'pazar yerinin girişinde', 'oto yıkamanın yanında',
]
export const villageLandmarks: readonly string[] = [
  'köy odasının önünde', 'çeşmenin yanında', 'caminin önünde', 'okulun altında', 'köprünün başında', 'muhtarlığın karşısında',
  'harman yerinin orada', 'mezarlığın yanında', 'süt toplama yerinin önünde', 'köy girişinde',
]
export const durations: readonly string[] = [
  'üç gündür', 'dört gündür', 'bir haftadır', 'on gündür', 'iki haftadır', 'üç haftadır', 'neredeyse bir aydır', 'bir aydır', 'iki aydır', 'günlerdir',
]
/** For what nobody could bear for a month: a water cut, a blocked road. */
export const shortDurations: readonly string[] = ['dünden beri', 'iki gündür', 'üç gündür', 'sabahtan beri', 'dün akşamdan beri', 'otuz saattir']
export const weekdays: readonly string[] = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar']
export const weather: Readonly<Record<'winter' | 'summer' | 'between', readonly string[]>> = {
  winter: ['bu soğukta', 'eksi yirmide', 'karda kışta', 'bu ayazda'],
  summer: ['bu sıcakta', 'güneşin altında', 'toz toprak içinde'],
  between: ['yağmurda', 'rüzgârda', 'bu havada'],
}
export const lines: readonly string[] = ['K-1', 'K-4', 'K-7', 'K-10', 'B-2', 'B-3', 'G-6', 'G-8', 'A-5', 'D-1']
