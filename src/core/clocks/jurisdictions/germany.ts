// Owns the periods of the German laws on access to information, as rows of data for comparison: no desk
// counts by them. What the rows mean and how sure each is: docs/law/german-information.md. Pinned by
// germany.test.ts.
import type { Jurisdiction, ReceiptRule } from '../jurisdiction.ts'
import type { ExtensionRule, LawRow } from '../laws.ts'

/**
 * The Federation, the sixteen Länder by their usual letters, and the towns that have a statute of their
 * own.
 */
export const GERMAN_LAND_CODES = [
  'DE',
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const
export type GermanLand = (typeof GERMAN_LAND_CODES)[number]

/** A law and whose it is. `words`: what a text calls it by, to find the row that binds. */
export interface GermanLaw {
  readonly code: string
  readonly land: GermanLand
  readonly row: LawRow
}

type Told = {
  name: string
  article: string
  confidence: LawRow['confidence']
  extension?: ExtensionRule
}

/** All of them give one month from receipt; where a law allows more, it does so by a notice with reasons. */
function law(code: string, land: GermanLand, told: Told): GermanLaw {
  const { name, article, confidence, extension } = told
  return {
    code,
    land,
    row: {
      law: code,
      lawNameTr: name,
      article,
      unit: 'months',
      limit: 1,
      nameTr: 'Bilgi edinme (Almanya)',
      nameEn: 'Access to information (Germany)',
      confidence,
      silenceIsRefusal: false,
      ...(extension === undefined ? {} : { extension }),
      movedBy: extension === undefined ? [] : ['extension-notice'],
    },
  }
}

const twoMonths = (article: string): ExtensionRule => ({ limit: 2, article })
const threeMonths = (article: string): ExtensionRule => ({ limit: 3, article })

export const GERMAN_LAWS: readonly GermanLaw[] = [
  law('IFG', 'DE', {
    name: 'Informationsfreiheitsgesetz des Bundes',
    article: '§ 7 Abs. 5',
    confidence: 'V2',
  }),
  law('UIG', 'DE', {
    name: 'Umweltinformationsgesetz',
    article: '§ 3 Abs. 3',
    confidence: 'V2',
    extension: twoMonths('§ 3 Abs. 3 Nr. 2'),
  }),
  law('VIG', 'DE', {
    name: 'Verbraucherinformationsgesetz',
    article: '§ 5 Abs. 2',
    confidence: 'K',
    extension: twoMonths('§ 5 Abs. 2'),
  }),
  law('LIFG', 'BW', {
    name: 'Landesinformationsfreiheitsgesetz Baden-Württemberg',
    article: '§ 7 Abs. 7',
    confidence: 'K',
    extension: threeMonths('§ 7 Abs. 7'),
  }),
  law('IFG-BE', 'BE', {
    name: 'Berliner Informationsfreiheitsgesetz',
    article: '§ 14 Abs. 1',
    confidence: 'K',
  }),
  law('AIG', 'BB', {
    name: 'Akteneinsichts- und Informationszugangsgesetz Brandenburg',
    article: '§ 6 Abs. 1',
    confidence: 'K',
  }),
  law('BremIFG', 'HB', {
    name: 'Bremer Informationsfreiheitsgesetz',
    article: '§ 7 Abs. 6',
    confidence: 'K',
  }),
  law('HmbTG', 'HH', {
    name: 'Hamburgisches Transparenzgesetz',
    article: '§ 13 Abs. 1',
    confidence: 'K',
    extension: twoMonths('§ 13 Abs. 2'),
  }),
  law('HDSIG', 'HE', {
    name: 'Hessisches Datenschutz- und Informationsfreiheitsgesetz',
    article: '§ 87 Abs. 1',
    confidence: 'V2',
    extension: twoMonths('§ 87 Abs. 4'),
  }),
  law('IFG-MV', 'MV', {
    name: 'Informationsfreiheitsgesetz Mecklenburg-Vorpommern',
    article: '§ 11 Abs. 1',
    confidence: 'K',
    extension: threeMonths('§ 11 Abs. 2'),
  }),
  law('NUIG', 'NI', {
    name: 'Niedersächsisches Umweltinformationsgesetz',
    article: '§ 3',
    confidence: 'K',
    extension: twoMonths('§ 3'),
  }),
  law('IFG-NW', 'NW', {
    name: 'Informationsfreiheitsgesetz Nordrhein-Westfalen',
    article: '§ 5 Abs. 2',
    confidence: 'V2',
  }),
  law('LTranspG', 'RP', {
    name: 'Landestransparenzgesetz Rheinland-Pfalz',
    article: '§ 12 Abs. 3',
    confidence: 'K',
    extension: twoMonths('§ 12 Abs. 3'),
  }),
  law('SIFG', 'SL', {
    name: 'Saarländisches Informationsfreiheitsgesetz',
    article: '§ 1',
    confidence: 'K',
  }),
  law('SächsTranspG', 'SN', {
    name: 'Sächsisches Transparenzgesetz',
    article: '§ 12',
    confidence: 'K',
  }),
  law('IZG-LSA', 'ST', {
    name: 'Informationszugangsgesetz Sachsen-Anhalt',
    article: '§ 7 Abs. 5',
    confidence: 'K',
  }),
  law('IZG-SH', 'SH', {
    name: 'Informationszugangsgesetz für das Land Schleswig-Holstein',
    article: '§ 5 Abs. 2',
    confidence: 'V2',
    extension: twoMonths('§ 5 Abs. 2'),
  }),
  law('ThürTG', 'TH', {
    name: 'Thüringer Transparenzgesetz',
    article: '§ 10',
    confidence: 'K',
  }),
  law('Satzung München', 'BY', {
    name: 'Informationsfreiheitssatzung der Stadt München',
    article: '',
    confidence: 'K',
  }),
  law('Satzung Nürnberg', 'BY', {
    name: 'Informationsfreiheitssatzung der Stadt Nürnberg',
    article: '',
    confidence: 'K',
  }),
  law('Satzung Augsburg', 'BY', {
    name: 'Informationsfreiheitssatzung der Stadt Augsburg',
    article: '',
    confidence: 'K',
  }),
  law('Satzung Leipzig', 'SN', {
    name: 'Informationsfreiheitssatzung Leipzig',
    article: '',
    confidence: 'K',
  }),
  law('Satzung Chemnitz', 'SN', {
    name: 'Informationsfreiheitssatzung der Stadt Chemnitz',
    article: '',
    confidence: 'K',
  }),
]

/** §§ 187, 188 BGB: the day of receipt is day 0. An office receives on working days only. */
export const GERMAN_RECEIPT: ReceiptRule = {
  zone: 'Europe/Berlin',
  closesAtHour: null,
  onlyWorkingDays: true,
  daysAfter: 0,
}

/**
 * How the platform FragDenStaat counts: mail of the late evening comes in on the next day, and the month
 * begins a day after the receipt.
 */
export const FRAGDENSTAAT_RECEIPT: ReceiptRule = {
  zone: 'Europe/Berlin',
  closesAtHour: 22,
  onlyWorkingDays: true,
  daysAfter: 1,
}

/** An information request under that law. */
export const jurisdictionOf = ({ row }: GermanLaw, receipt: ReceiptRule): Jurisdiction => ({
  laws: { information: row },
  receipt,
})
