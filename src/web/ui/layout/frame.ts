// Owns what every page must be told about where it stands: the municipality, the language, the addresses.
import type { Language } from '../../texts/language.ts'
import type { Appearance } from '../appearance.ts'

export type Municipality = {
  readonly name: string
  /** Address of the logo; without one the name stands alone. */
  readonly logoHref?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly hours?: string | undefined
}

export type FrameLinks = {
  readonly home: string
  readonly apply: string
  readonly follow: string
  readonly figures?: string | undefined
  readonly standards?: string | undefined
  readonly verify?: string | undefined
  readonly accessibility?: string | undefined
  readonly privacy?: string | undefined
  readonly source?: string | undefined
  readonly staffSignIn?: string | undefined
  /** This page in the other language. */
  readonly otherLanguage: string
  /** Sets the appearance (written by `writeAppearance`) and comes back to this page. */
  readonly appearance: (value: string) => string
}

export type Frame = {
  readonly municipality: Municipality
  readonly language: Language
  readonly appearance: Appearance
  /** `/tema.css?v=…` */
  readonly themeHref: string
  readonly links: FrameLinks
}
