// Owns the step from components to the bytes of a page; the renderer escapes every text and attribute.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The whole page as HTML, with the doctype that JSX cannot say. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
