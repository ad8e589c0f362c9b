// Whom the reply greets. The letter itself takes name and address from the register; a text that greets
// somebody else went to the wrong person.
import { nameKey } from '../../identity/person-name.ts'
import { type Check, finding } from '../reply-facts.ts'

/** "Sayın …" at the begin of a line; in the middle of a sentence somebody is only spoken of. */
const greeting =
  /(?:^|\n)[ \t]*(?:say[ıi]n|dear|sn\.)[ \t]+([^\n,:;!?]{1,80})[ \t]*(?:[,:;!]|\n|$)/giu

/** Nobody in particular, and titles that say nothing of the name. */
const generic =
  /^(?:basvur|ilgili|yetkili|vatandas|hemseh?ri|sakin|komsu|muhtar|mahalle|sir|madam|applicant|resident)/
const titles = new Set([
  'bay',
  'bayan',
  'bey',
  'hanim',
  'av',
  'dr',
  'prof',
  'doc',
  'mr',
  'ms',
  'mrs',
])

export const checkAddressee: Check = ({ reply, request, facts }) => {
  const applicant = request.isIdentityHidden ? '' : nameKey(facts.applicant?.name ?? '')
  const known = new Set(applicant.split(' '))
  const isPerson = request.applicantType === 'person' || request.applicantType === 'muhtar'
  return [...reply.text.matchAll(greeting)].flatMap(([, greeted = '']) => {
    const key = nameKey(greeted)
    if (key === '' || generic.test(key)) return []
    const words = key.split(' ').filter(word => !titles.has(word))
    // A company may be greeted by a part of its title; a person is greeted by the own name and no other.
    const isRight = isPerson
      ? words.every(word => known.has(word))
      : words.some(word => known.has(word))
    return isRight ? [] : [finding('addressee', 'text', greeted.trim())]
  })
}
