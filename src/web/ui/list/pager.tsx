// Owns the way through a long list: back and on, by keyset, so that no page number can go stale.
import { Icon } from '../icon.tsx'
import { useTexts } from '../language.ts'

export type PagerProps = {
  newerHref?: string | undefined
  olderHref?: string | undefined
  /** How many rows are on this page, already written: `50`. */
  shown: string
  /** The list is not in the order of its times: what comes next is not older but less urgent, say. */
  isUntimed?: boolean | undefined
}

export function Pager({ newerHref, olderHref, shown, isUntimed }: PagerProps) {
  const words = useTexts().common.list
  return (
    <nav class="pager" aria-label={words.pages}>
      <p>{words.shown(shown)}</p>
      {newerHref && (
        <a class="button secondary" href={newerHref} rel="prev" data-key="p">
          <Icon name="arrow-start" />
          <span>{isUntimed ? words.previous : words.newer}</span>
        </a>
      )}
      {olderHref && (
        <a class="button secondary" href={olderHref} rel="next" data-key="n">
          <span>{isUntimed ? words.next : words.older}</span>
          <Icon name="arrow-end" />
        </a>
      )}
    </nav>
  )
}
