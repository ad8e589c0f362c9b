// A reply keeps to what it is: an interim reply does not close, a notice of forwarding does not judge.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { splitSentences } from '../../turkish/sentences.ts'
import { anyOf } from '../any-of.ts'
import { type Check, type Finding, finding } from '../reply-facts.ts'

const closing = anyOf([
  'sonuclandiril(?!\\w*cak|\\w*maz|a?ma)\\w+',
  'islem\\w* tamamlan(?:mis|di)\\w*',
  '(?:dosya|basvuru|konu|kayi?t)\\w* (?:\\w+ )?kapatil(?!\\w*cak|ma)\\w*',
  '(?:dosya|basvuru|konu|kayi?t)\\w* (?:\\w+ )?kapa(?:nmis|ndi)\\w*',
  'baska (?:bir )?islem yapilma\\w+',
  '(?:son|kesin|nihai|asil) cevab\\w*(?:dir|mizdir)\\b',
  'case is closed|final answer',
])

/** 3071 m.7: progress is told, the result is told separately; words that end the matter are not for it. */
export function closingWords(text: string): Finding[] {
  return splitSentences(text)
    .filter(sentence => closing.test(foldForSearch(sentence)))
    .map(sentence => finding('closing-words', 'text', sentence))
}

const opinion = anyOf([
  '\\bhakli(?:dir|siniz|sin|ydi)?\\b|\\bhaksiz|\\bhak ver',
  '(?:sikayet|talep|taleb|itiraz|iddia)\\w* yerinde|yerindedir',
  '\\buygun (?:gorul|bulun|degil)',
  '\\bkusur|\\basilsiz|\\bgercek disi|\\bsuclu',
  '(?:hukuka|mevzuata|kanuna) (?:aykiri|uygun)',
  '\\breddedil|\\bkabul edil(?:mis|di|eme|me)',
])

/** 3071 m.5: who is not competent sends it on and has no opinion on the merits (law.md section 7.3). */
export const checkMerits: Check = ({ reply }) => {
  if (reply.outcome !== 'forwarded') return []
  return splitSentences(reply.text)
    .filter(sentence => opinion.test(foldForSearch(sentence)))
    .map(sentence => finding('merits', 'text', sentence))
}
