// The way through a long log by numbered pages: a log only grows, so a number may go stale and never
// leads to nothing.
import type { PageContext } from '../door/page-context.ts'

/** What a request can be read through by hand. */
const PAGES_MAX = 10_000

/** `sayfa` of the address; the first page when it says nothing that can be a page. */
export function pageOf({ query }: PageContext): number {
  const wish = Number(query.get('sayfa') ?? '1')
  return Number.isInteger(wish) && wish >= 1 && wish <= PAGES_MAX ? wish : 1
}

type Props = {
  context: PageContext
  page: number
  pages: number
  hrefOf: (page: number) => string
}

export function PageNumbers({ context, page, pages, hrefOf }: Props) {
  if (pages < 2) return null
  const words = context.texts.common.list
  return (
    <nav class="pager" aria-label={words.pages}>
      <p>{context.texts.privacy.looks.page(String(page), String(pages))}</p>
      {page > 1 && (
        <a class="button secondary" href={hrefOf(page - 1)} rel="prev">
          {words.newer}
        </a>
      )}
      {page < pages && (
        <a class="button secondary" href={hrefOf(page + 1)} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
