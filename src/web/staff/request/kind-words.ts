// Kind and legal class of a request in words; where one says the other already, the longer alone.
import type { RequestState } from '../../../core/request/state.ts'
import type { PageContext } from '../../door/page-context.ts'

type Words = Pick<PageContext['texts']['staff']['words'], 'kinds' | 'legalClasses'>

export function kindWords(
  { kinds, legalClasses }: Words,
  { kind, legalClass }: Pick<RequestState, 'kind' | 'legalClass'>,
): string[] {
  const [said, law] = [kinds[kind], legalClasses[legalClass]]
  return law.startsWith(said) ? [law] : [said, law]
}
