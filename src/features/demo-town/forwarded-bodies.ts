// Finds the body that a reply of the demo names, and says what is written to it. The texts of replies are the
// plan's.
import { foldForSearch } from '../../core/turkish/fold-for-search.ts'
import { type BodySeed, bodies } from './data/bodies.ts'

const MARK = 'Kurum: '

/** Undefined where the reply names no body of the list. */
export function bodyNamedIn(text: string): BodySeed | undefined {
  const at = text.indexOf(MARK)
  if (at === -1) return undefined
  const named = foldForSearch(text.slice(at + MARK.length))
  return bodies.find(body => named.startsWith(foldForSearch(body.name)))
}

export const transferText =
  'İlgi başvurunun konusu belediyemizin görev alanında değildir. Başvuru ve ekleri, gereği yapılmak ve başvurana bilgi verilmek üzere gönderilmiştir.'
