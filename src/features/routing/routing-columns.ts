// The columns and words of the two tables that are read from and written to files; one list for both ways.
import type { RoadClass } from '../../core/routing/ownership.ts'

export const ownerColumnNames = [
  'konu',
  'yol',
  'ilce',
  'sahip',
  'ilk_gun',
  'son_gun',
  'belge',
] as const
export const streetColumnNames = [
  'ilce',
  'mahalle',
  'sokak',
  'yol',
  'ilk_gun',
  'son_gun',
  'belge',
] as const

export const roadWords: { readonly [road in RoadClass]: string } = {
  main: 'ana-yol',
  side: 'ara-yol',
  link: 'baglanti-yolu',
  state: 'devlet-yolu',
  'metropolitan-asset': 'buyuksehir-alani',
  'district-asset': 'ilce-alani',
}

/** The class that a cell means; what is no word of ours stays what it is, and is refused as unknown. */
export function roadOfCell(cell: string): string {
  const found = Object.entries(roadWords).find(([, word]) => word === cell)
  return found?.[0] ?? cell
}

export const DISTRICT_BODY_WORD = 'ilce-belediyesi'
