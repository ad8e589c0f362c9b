// Names of third persons: a given name of our list with a capitalised word behind it that is not the
// applicant's name and not the name of a street, a building or an institution.
import { nameKey } from '../../identity/person-name.ts'
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { anyOf } from '../any-of.ts'
import { firstNames } from '../first-names.ts'
import { type Check, finding } from '../reply-facts.ts'

// Bounded, so that no row of letters is read again from each of them.
const capitalised = /\p{Lu}[\p{L}\p{M}]{0,30}(?:-\p{Lu}[\p{L}\p{M}]{0,30}){0,2}/u.source
const wordRow = new RegExp(`(?<![\\p{L}\\p{M}-])${capitalised}(?:[ \\t]+${capitalised}){1,5}`, 'gu')

/** After a name they make it the name of something else. */
const thing = anyOf(
  [
    'cadde|cad$|sok(?:ak|ag|$)|mahalle|mah$|bulv|park|meydan|kavsa|gecit|kopru|durag|istasyon|terminal',
    'okul|ilkokul|ortaokul|lise|anadolu|imam|universite|fakulte|yurdu|kutuphane|kultur|kongre',
    'hastane|saglik|aile$|cami|stad|spor|merkez|tesis|baraj|golu?$|koyu?$|sitesi|apart|blok|konut',
    'mudurl|baskanl|daire|birim|sube|belediye|kurum|kurul|mahkeme|vakf|derne|evi$|havaliman',
    'is (?:han|merkez)|hani?$|carsi|pasaj|otel|pazar|sirket|ltd|ticaret|insaat|gunu|bayram',
  ].map(words => `^(?:${words})`),
)

export const checkPersonNames: Check = ({ reply, request, facts }) => {
  const own = request.isIdentityHidden ? '' : nameKey(facts.applicant?.name ?? '')
  const { district = '', neighbourhood = '', street = '' } = request.place
  const known = new Set(
    `${own} ${foldForSearch(`${district} ${neighbourhood} ${street}`)}`.split(' '),
  )
  const found = new Set<string>()
  for (const match of reply.text.matchAll(wordRow)) {
    const name = personIn(match[0], known)
    // "Mustafa Kemal İlkokulu" is one row; "Ali Ravi okulu" goes on in small letters.
    const after = foldForSearch(
      reply.text.slice(match.index + match[0].length, match.index + match[0].length + 24),
    )
    if (name !== undefined && !(name.isAtEnd && thing.test(after))) found.add(name.text)
  }
  return [...found].map(text => finding('person-name', 'text', text))
}

type Named = { text: string; isAtEnd: boolean }

function personIn(row: string, known: ReadonlySet<string>): Named | undefined {
  const words = row.split(/[ \t]+/u)
  const keys = words.map(foldForSearch)
  const isKnown = (key: string | undefined) => key !== undefined && known.has(key)
  const at = keys.findIndex(
    (key, index) => firstNames.has(key) && !(isKnown(key) && isKnown(keys[index + 1])),
  )
  if (at === -1 || at === words.length - 1) return undefined
  if (keys.slice(at + 1).some(key => thing.test(key))) return undefined
  const text = words.slice(at, at + 3).join(' ')
  return { text, isAtEnd: at + 3 >= words.length }
}
