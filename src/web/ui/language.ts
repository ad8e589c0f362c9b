// Owns how a component learns the language of its page: the layout says it once, components ask.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../texts/language.ts'
import { type Texts, textsFor } from '../texts/texts.ts'

/** Set by the layouts; a fragment that is rendered without one speaks Turkish. */
export const LanguageContext = createContext<Language>('tr')

/** The language of the page that a component is on. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of the page's language. */
export function useTexts(): Texts {
  return textsFor(useLanguage())
}
