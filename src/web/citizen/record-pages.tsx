// Pages of record: accessibility, personal data, source code. What they promise must be true of the program.
import type { ComponentChildren } from 'preact'
import { privacyNoticeSince, privacyNoticeVersion } from '../../core/privacy/notice.ts'
import { formatDate } from '../../core/turkish/format.ts'
import type { PageContext } from '../door/page-context.ts'
import { paths } from '../paths.ts'
import { Buttons, LinkButton } from '../ui/form/button.tsx'
import { CitizenLayout } from '../ui/layout/citizen-layout.tsx'
import { SummaryList } from '../ui/show/summary-list.tsx'
import { sourceArchive } from './source/source-archive.ts'

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map(item => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

function Contact({ context, title }: { context: PageContext; title: ComponentChildren }) {
  const words = context.texts.citizen.contact
  const { name, settings } = context.municipality
  const rows = [
    { label: words.address, value: settings.address },
    { label: words.phone, value: settings.phone },
    { label: words.email, value: settings.email },
    { label: words.website, value: settings.website },
  ].filter(row => row.value !== '')
  return (
    <>
      <h2>{title}</h2>
      <p>{name}</p>
      {rows.length > 0 && <SummaryList rows={rows} />}
    </>
  )
}

export function accessibilityPage(context: PageContext): Response {
  const words = context.texts.citizen.accessibility
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.aim}</p>
      <h2>{words.worksTitle}</h2>
      <List items={words.works} />
      <h2>{words.testsTitle}</h2>
      <p>{words.tests}</p>
      <h2>{words.gapsTitle}</h2>
      <List items={words.gaps} />
      <Contact context={context} title={words.contactTitle} />
      <p>{words.contact}</p>
      <Buttons>
        <LinkButton href={paths.apply()} kind="secondary">
          {words.apply}
        </LinkButton>
      </Buttons>
    </CitizenLayout>,
  )
}

/** law.md 6.2: controller, purpose, recipients, method and legal ground, rights; apart from any consent. */
export function privacyPage(context: PageContext): Response {
  const words = context.texts.citizen.privacy
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.intro(context.municipality.name)}</p>
      <p>{words.noConsent}</p>
      <p class="hint">
        {words.version(privacyNoticeVersion, formatDate(privacyNoticeSince, context.language))}
      </p>
      {words.rows.map(row => (
        <>
          <h2>{row.title}</h2>
          <p>{row.text}</p>
        </>
      ))}
      <h2>{words.howTitle}</h2>
      <p>{words.how}</p>
      <Contact context={context} title={words.contactTitle} />
    </CitizenLayout>,
  )
}

export async function sourcePage(context: PageContext): Promise<Response> {
  const words = context.texts.citizen.source
  const isHere = (await sourceArchive()) !== undefined
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>{words.why}</p>
      <h2>{words.rightTitle}</h2>
      <p>{words.right}</p>
      <h2>{words.getTitle}</h2>
      {isHere && (
        <p>
          <a href={paths.sourceArchive()} download>
            {words.download}
          </a>
        </p>
      )}
      <p>{isHere ? words.getElse : words.get}</p>
      <p>{words.warranty}</p>
      <Contact context={context} title={words.contactTitle} />
    </CitizenLayout>,
  )
}

/** AGPL-3.0 section 13: whoever uses the program over a network gets its source from there. */
export async function sendSource(context: PageContext): Promise<Response> {
  const archive = await sourceArchive()
  if (archive === undefined) return await context.notFound()
  return new Response(new Uint8Array(archive), {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': 'attachment; filename="beyaz-masa.tar.gz"',
      'cache-control': 'public, max-age=3600',
    },
  })
}
