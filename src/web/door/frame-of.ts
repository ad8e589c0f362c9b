// Builds the frame of a page: the municipality, the language, the appearance and the addresses around it.
import type { Context } from 'hono'
import type { Municipality } from '../../features/municipality/settings.ts'
import { paths } from '../paths.ts'
import { languageOf } from '../texts/language.ts'
import { appearanceCookie, readAppearance } from '../ui/appearance.ts'
import type { Frame } from '../ui/layout/frame.ts'
import { themeCss, themeVersion } from '../ui/theme.ts'
import type { WebDoor } from './web-door.ts'

/** The municipality's theme is computed once per hue. */
const themeVersions = new Map<number, string>()

function themeHrefOf(hue: number): string {
  const known = themeVersions.get(hue) ?? themeVersion(themeCss({ hue }))
  themeVersions.set(hue, known)
  return `${paths.theme()}?v=${known}`
}

export function frameOf(
  door: WebDoor,
  c: Context,
  municipality: Municipality,
  here: string,
): Frame {
  const language = languageOf(door.readCookie(c, 'dil'))
  const { settings, name } = municipality
  return {
    municipality: { name, phone: settings.phone, address: settings.address },
    language,
    appearance: readAppearance(door.readCookie(c, appearanceCookie)),
    themeHref: themeHrefOf(settings.hue),
    links: {
      home: paths.home(),
      apply: paths.apply(),
      follow: paths.follow(),
      figures: paths.figures(),
      standards: paths.serviceStandards(),
      verify: paths.verify(),
      accessibility: paths.accessibility(),
      privacy: paths.privacy(),
      source: paths.source(),
      staffSignIn: paths.signIn(),
      otherLanguage: paths.language(language === 'tr' ? 'en' : 'tr', here),
      appearance: value => paths.appearance(value, here),
    },
  }
}
