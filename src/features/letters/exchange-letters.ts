// One turn of the exchange with the document system: give what is owed, take what came back.
import type { DocumentSystem, Exchange } from './document-system.ts'
import { dropHandedOver } from './hand-over-letter.ts'
import type { LetterTools } from './letter-tools.ts'
import { takeBackLetter } from './take-back-letter.ts'

export async function exchangeLetters(
  tools: LetterTools,
  system: DocumentSystem,
  signal?: AbortSignal,
): Promise<Exchange & { given: number }> {
  const given = await dropHandedOver(tools, system, signal)
  const exchange = await system.collect(letter => takeBackLetter(tools, letter), signal)
  return { given, ...exchange }
}
