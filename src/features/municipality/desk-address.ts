// The addresses of this desk that leave it on paper. One setting makes them all, so no two papers can name
// two sites.
import type { MunicipalitySettings } from './settings.ts'

type Settings = Pick<MunicipalitySettings, 'deskAddress' | 'website'>

/**
 * A page of the desk as it is written out for paper, without the scheme, as letters write theirs. Until the
 * administrator has given the desk's address, the municipality's site stands in.
 */
export function writtenAddress({ deskAddress, website }: Settings, path: string): string {
  const site = (deskAddress || website).replace(/^https?:\/\//, '').replace(/\/+$/, '')
  return `${site}${path}`
}

/** The public page that confirms a letter; empty until the desk's address is known. */
export const verifyAddressOf = ({ deskAddress }: Pick<Settings, 'deskAddress'>): string =>
  deskAddress === '' ? '' : `${deskAddress}/dogrula`
