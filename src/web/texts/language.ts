// Owns which languages the desk speaks and how each is written; the words are in the folders beside it.
import type { Language } from '../../core/turkish/format.ts'

export type { Language } from '../../core/turkish/format.ts'

export const languages: readonly Language[] = ['tr', 'en']

/** What a page writes into `dir`, and how the language calls itself. */
export const languageFacts: {
  readonly [language in Language]: { readonly name: string; readonly direction: 'ltr' | 'rtl' }
} = {
  tr: { name: 'Türkçe', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
}

/** The language that a cookie, a query or a header asks for; Turkish unless it is one we speak. */
export function languageOf(wish: string | undefined): Language {
  return languages.find(language => language === wish) ?? 'tr'
}
