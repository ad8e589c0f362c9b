// Owns what access to information costs by a yearly tariff: the sum and how it comes about. The amounts are
// data of the municipality; docs/law/information.md B5. Pinned by fee-tariff.test.ts.

/** One year of the tariff. Money is counted in whole kuruş. */
export type FeeTariff = {
  year: number
  freePages: number
  pageKurus: number
  colourPageKurus: number
  /** For a page that had to be searched out, and the most that searching may cost. */
  researchPageKurus: number
  researchMaxKurus: number
  /** Where it is paid: bank, account, receipt office. */
  account: string
  /** Where the amounts come from: institutions published different ones for the same year. */
  source: string
}

export type PageCounts = { plain: number; colour: number; research: number }

export type FeeLine = {
  item: 'plain' | 'colour' | 'research'
  /** Pages that are paid for. */
  pages: number
  eachKurus: number
  sumKurus: number
}

export type Fee = { lines: readonly FeeLine[]; freePages: number; amountKurus: number }

/**
 * The free pages are taken from the dearest first: the communiqué does not say from which, and this is the
 * lower sum. Research is counted after as many free pages and never costs more than its cap.
 */
export function feeFor(tariff: FeeTariff, { plain, colour, research }: PageCounts): Fee {
  const freeColour = Math.min(colour, tariff.freePages)
  const freePlain = Math.min(plain, tariff.freePages - freeColour)
  const paidResearch = Math.max(0, research - tariff.freePages)
  const lines: FeeLine[] = [
    line('plain', plain - freePlain, tariff.pageKurus),
    line('colour', colour - freeColour, tariff.colourPageKurus),
    line('research', paidResearch, tariff.researchPageKurus, tariff.researchMaxKurus),
  ].filter(each => each.sumKurus > 0)
  return {
    lines,
    freePages: freeColour + freePlain,
    amountKurus: lines.reduce((sum, each) => sum + each.sumKurus, 0),
  }
}

function line(item: FeeLine['item'], pages: number, eachKurus: number, max = Infinity): FeeLine {
  return { item, pages, eachKurus, sumKurus: Math.min(pages * eachKurus, max) }
}

/** The tariff of the year, or the newest one before it while the new one is not entered yet. */
export function tariffFor(tariffs: readonly FeeTariff[], year: number): FeeTariff | undefined {
  return tariffs.filter(each => each.year <= year).toSorted((a, b) => b.year - a.year)[0]
}
