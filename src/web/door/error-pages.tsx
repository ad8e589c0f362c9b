// The pages for what went wrong: what happened, what was kept, what to do now, and a number to quote.
import type { Context } from 'hono'
import { paths } from '../paths.ts'
import { languageOf } from '../texts/language.ts'
import { textsFor } from '../texts/texts.ts'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { renderPage } from '../ui/layout/render-page.ts'
import { frameOf } from './frame-of.ts'
import type { WebDoor } from './web-door.ts'

export type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500

export async function errorResponse(
  door: WebDoor,
  c: Context,
  status: ErrorStatus,
): Promise<Response> {
  const texts = textsFor(languageOf(door.readCookie(c, 'dil'))).errors
  const words = texts[status]
  const municipality = await door.municipality()
  const page = (
    <CitizenLayout frame={frameOf(door, c, municipality, '/')} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.explanation}</p>
      <p>
        <a href={paths.home()}>{texts.goHome}</a>
      </p>
      {status === 500 && <p class="quiet">{texts.quote(String(c.get('correlation')))}</p>}
    </CitizenLayout>
  )
  return c.html(renderPage(page), status)
}
