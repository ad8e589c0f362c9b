// The ground and the article of a refusal of the demo town. The articles themselves are data.
import { defaultArticles } from '../../../core/replies/default-articles.ts'
import { isInformation } from '../../../core/replies/reply-facts.ts'
import { negativeOutcomes } from '../../../core/request/vocabulary.ts'
import {
  informationLaw,
  petitionLaw,
  topicArticles,
  usualArticle,
} from '../data/wording/articles.ts'
import type { Intake } from './intake.ts'
import type { Answer } from './scenario.ts'

export type ReplyLaw = { ground?: string; article?: string }

export function lawOfReply({ legalClass, topic }: Intake, answer: Answer): ReplyLaw {
  const { outcome, reasonCode, core } = answer
  if (!negativeOutcomes.includes(outcome)) return {}
  if (isInformation(legalClass)) {
    if (outcome === 'not-examined') return informationLaw.form
    if (outcome !== 'not-fulfilled') return informationLaw.privacy
    return reasonCode === 'against-law' ? informationLaw.court : informationLaw.study
  }
  if (outcome === 'not-examined')
    return /imza|adres/u.test(core) ? petitionLaw.elements : petitionLaw.subject
  const usual = reasonCode === null ? null : defaultArticles[reasonCode]
  return { article: usual?.citation ?? topicArticles[topic.code] ?? usualArticle }
}
