// Keeps the HTML of parts that are the same on many pages, such as the filters with all their
// choices. What is kept must depend on nothing but its key.
import type { VNode } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../texts/language.ts'
import { LanguageContext } from './language.ts'
import { markup } from './markup.ts'

/**
 * A few hundred kilobytes: the filters of every queue, in both languages, with the filters people
 * use most.
 */
const KEPT_MAX = 64

const kept = new Map<string, string>()

/** The part as it was rendered under this key, or rendered now. */
export function keptHtml(key: string, language: Language, part: () => VNode): VNode {
  const known = kept.get(key)
  if (known !== undefined) {
    // What was used last goes last, so that addresses which nobody opens twice push out only each other.
    kept.delete(key)
    kept.set(key, known)
    return markup([known])
  }
  const html = renderToString(h(LanguageContext.Provider, { value: language }, part()))
  const oldest = kept.size < KEPT_MAX ? undefined : kept.keys().next().value
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, html)
  return markup([html])
}
