// What refuses says why and by which law: the reason (3071 m.7, 4982 m.12), the ground where the class has a
// closed list of them, and the article that fits it.
import { type LegalClass, negativeOutcomes } from '../../request/vocabulary.ts'
import { anyOf } from '../any-of.ts'
import { findGround, groundsFor, type RefusalGround } from '../refusal-grounds.ts'
import { type Check, type Finding, finding, isInformation } from '../reply-facts.ts'

const namesLaw = anyOf(
  [
    '\\d{2,4}(?:/\\d+)?\\s*(?:sayılı|s\\.|/|m\\.|md\\.|madde)',
    'kanun|yönetmeli|anayasa|tüzük|tebliğ',
    '\\blaw\\b|regulation|constitution',
  ],
  'iu',
)
const namesArticle = anyOf(
  [
    '\\b(?:m\\.?|md\\.?|madde(?:si|nin)?|art(?:icle)?\\.?)\\s*\\d+',
    "\\d+\\s*[.’']?\\s*\\p{L}{0,4}\\s*(?:madde|md\\b|article)",
    '\\d{4}/\\d+',
  ],
  'iu',
)

export const checkReason: Check = ({ reply, request }) => {
  if (!negativeOutcomes.includes(reply.outcome)) return []
  // The closed list of 4982 is the reason; the codes of the desk were made for work.
  const isGiven = reply.reason !== null || (isInformation(request.legalClass) && reply.ground)
  return isGiven ? [] : [finding('reason', 'reason')]
}

export const checkGround: Check = ({ reply, request }) => {
  if (!negativeOutcomes.includes(reply.outcome)) return []
  const possible = groundsFor(request.legalClass, reply.outcome)
  if (!reply.ground) return possible.length === 0 ? [] : [finding('ground', 'ground')]
  const fits = possible.some(ground => ground.code === reply.ground)
  return fits ? [] : [finding('ground-law', 'ground', reply.ground)]
}

export const checkArticle: Check = ({ reply, request }) => {
  if (!negativeOutcomes.includes(reply.outcome)) return []
  const article = (reply.article ?? '').normalize('NFKC')
  if (!namesLaw.test(article) || !namesArticle.test(article)) return [finding('article', 'article')]
  const ground = findGround(reply.ground)
  if (ground)
    return cites(article, ground) ? [] : [finding('article-law', 'article', ground.citation)]
  return otherLaw(article, request.legalClass)
}

/** The number of the law and one of its articles stand there: "4982 sayılı Kanun m.21", "4982/21". */
function cites(article: string, { law, articles }: RefusalGround): boolean {
  const at = article.indexOf(law)
  if (at === -1) return false
  const rest = `${article.slice(0, at)} ${article.slice(at + law.length)}`
  const numbers: string[] = rest.match(/\d+/gu) ?? []
  return articles.some(number => numbers.includes(number))
}

/** Without a ground any law may be right, but hardly one that is made for another kind of request. */
function otherLaw(article: string, legalClass: LegalClass): Finding[] {
  if (isInformation(legalClass)) return []
  const isOther =
    legalClass === 'data-subject' ? !article.includes('6698') : article.includes('4982')
  return isOther ? [finding('article-other-law', 'article')] : []
}
