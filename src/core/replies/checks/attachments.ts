// What the text says is enclosed is enclosed, and granted information is enclosed or said in the text.
import { foldForSearch } from '../../turkish/fold-for-search.ts'
import { splitSentences } from '../../turkish/sentences.ts'
import { anyOf } from '../any-of.ts'
import { type Check, finding, isInformation } from '../reply-facts.ts'

const enclosed = anyOf([
  '\\bek(?:te|tedir|teki|lidir|ledik)\\b',
  '\\bekli (?:belge|dosya|liste|rapor|kroki|harita|tablo)',
  '\\bilisikte',
  '\\b(?:enclosed|attached)\\b',
])

/** Fewer words than this tell no information; the copy was meant to be enclosed. */
const ANSWER_WORDS_MIN = 12

export const checkAttachments: Check = ({ reply, request }) => {
  if ((reply.attachmentIds ?? []).length > 0) return []
  const mention = splitSentences(reply.text).find(sentence =>
    enclosed.test(foldForSearch(sentence)),
  )
  if (mention !== undefined) return [finding('attachment-absent', 'attachments', mention)]
  const isGranted = reply.outcome === 'fulfilled' || reply.outcome === 'redacted'
  if (!isGranted || !isInformation(request.legalClass)) return []
  const words = foldForSearch(reply.text).split(' ').length
  return words < ANSWER_WORDS_MIN ? [finding('attachment-needed', 'attachments')] : []
}
