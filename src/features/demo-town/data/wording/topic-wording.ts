// The shape of what people and staff write about one topic. The words themselves stand in the files beside this one.
import type { ReasonCode, RequestKind } from '../../../../core/request/vocabulary.ts'

/**
 * Texts with slots: {mahalle} {sokak} {sokakta} {sokaga} {sokagin} {sokaktan} {koy} {ilce} {ilcede} {yerde} {suredir} {gun} {saat}
 * {dakika} {sayi} {kapi} {hat} {havada}; in replies also {tarih}, {kurum} and {birim}. A slot with a capital begins a sentence.
 * A text may begin with marks: its season, [kış] [bahar] [yaz] [güz] [sıcak], and its aspect inside the topic, such as [#cam]; a
 * reply answers the same aspect. An aspect that begins with #soru is a question and is answered with information.
 */
export type TopicWording = {
  /** What the texts are, unless a list of its own says otherwise. */
  kind: Extract<RequestKind, 'complaint' | 'demand' | 'information' | 'thanks'>
  /** Where it happens. `any`: town and village both, then `village` has its own texts. */
  where: 'town' | 'village' | 'any'
  texts: readonly string[]
  village?: readonly string[]
  muhtar?: readonly string[]
  company?: readonly string[]
  suggestion?: readonly string[]
  tipOff?: readonly string[]
  /** What was done, as the reply says it; {tarih} is the day of the work. */
  done: readonly string[]
  /** What was done only in part, and why the rest is not. */
  partly?: readonly string[]
  /** What is planned; {tarih} is the promised day. */
  programmed?: readonly string[]
  /** What the applicant is told where there is nothing to do. */
  informed: readonly string[]
  refused: readonly (readonly [reason: ReasonCode, text: string])[]
  /** What the unit asks, and what the applicant answers. */
  ask?: readonly (readonly [question: string, answer: string])[]
  /** The body that a forwarded request goes to; {ilce} may stand in it. */
  forwardTo?: string
}

export type GroupWording = Readonly<Record<string, TopicWording>>
