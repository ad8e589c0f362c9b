// Owns the list of example pages: every component in realistic Turkish, to be looked at and checked.
import type { VNode } from 'preact'
import { readAppearance } from '../../../src/web/ui/appearance.ts'
import type { Frame } from '../../../src/web/ui/layout/frame.ts'
import { renderPage } from '../../../src/web/ui/layout/render-page.ts'
import { defaultTheme, themeCss } from '../../../src/web/ui/theme.ts'
import { latePage, letterPage, printedReceipt, receiptPage, replyPage } from './citizen-follow.tsx'
import { checkPage, errorPage, frontPage, questionPage } from './citizen-start.tsx'
import { exampleFrame } from './frame.ts'
import { emptyQueuePage, queuePage, requestPage } from './staff-pages.tsx'

export type ExamplePage = (frame: Frame) => VNode

export const examplePages: { readonly [path: string]: ExamplePage } = {
  '/': frontPage,
  '/soru': questionPage,
  '/hata': errorPage,
  '/kontrol': checkPage,
  '/alindi': receiptPage,
  '/alindi/yazdir': printedReceipt,
  '/takip': latePage,
  '/cevap': replyPage,
  '/mektup': letterPage,
  '/masa': queuePage,
  '/masa/basvuru': requestPage,
  '/masa/bos': emptyQueuePage,
  '/en': latePage,
}

/** The page at a path, in the appearance that a cookie asks for. */
export function exampleHtml(path: string, appearance: string | undefined): string | undefined {
  const page = examplePages[path]
  return page && renderPage(page(exampleFrame(path, readAppearance(appearance))))
}

export function exampleTheme(hue = defaultTheme.hue): string {
  return themeCss({ hue })
}
