// The service standards that the municipality publishes (regulation 2009/15169 m.6): a page and
// paper, made of the topics in use.
import type { ComplaintPlace } from '../../../features/municipality/report-settings.ts'
import { listTopics } from '../../../features/organisation/organisation-queries.ts'
import {
  type ServiceStandard,
  type StandardGroup,
  serviceStandards,
} from '../../../features/reports/service-standards.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { PdfLink } from '../../table-pdf.tsx'
import type { Texts } from '../../texts/texts.ts'
import { CitizenLayout } from '../../ui/layout/citizen-layout.tsx'
import { PrintLayout } from '../../ui/layout/print-layout.tsx'
import { markup } from '../../ui/markup.ts'
import { EmptyState } from '../../ui/show/empty-state.tsx'

type Words = Texts['reports']['standards']

export async function groupsOf({ desk, language }: PageContext): Promise<StandardGroup[]> {
  const topics = await listTopics(desk.store, desk.municipalityId)
  return serviceStandards(topics, language)
}

export const documentsOf = ({ documents }: ServiceStandard, words: Words): string =>
  documents.length === 0 ? words.noDocuments : documents.join(', ')

export const timeOf = ({ promisedDays }: ServiceStandard, words: Words): string =>
  promisedDays === null ? words.lawDays : words.workingDays(String(promisedDays))

export async function standardsPage(context: PageContext): Promise<Response> {
  const words = context.texts.reports.standards
  const groups = await groupsOf(context)
  return context.html(
    <CitizenLayout frame={context.frame} title={words.title} width="wide">
      <h1>{words.title}</h1>
      {groups.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyTeach}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.lead}</p>
          <StandardsTable groups={groups} words={words} />
          <Places context={context} />
          <p>
            <a href={paths.serviceStandardsPrint()}>{words.print}</a>{' '}
            <a href={paths.serviceStandardsTable()} download>
              {words.download}
            </a>{' '}
            <PdfLink
              context={context}
              href={paths.serviceStandardsPdf()}
              name={words.downloadPdf}
            />
          </p>
        </>
      )}
    </CitizenLayout>,
  )
}

export async function standardsPrintPage(context: PageContext): Promise<Response> {
  const words = context.texts.reports.standards
  return context.html(
    <PrintLayout
      frame={context.frame}
      title={words.title}
      back={{ href: paths.serviceStandards(), name: words.back }}
      landscape
    >
      <h1>{words.title}</h1>
      <StandardsTable groups={await groupsOf(context)} words={words} />
      <Places context={context} />
    </PrintLayout>,
  )
}

/** A hundred rows and more: written as markup, and no end tag that HTML does not need. */
function StandardsTable({ groups, words }: { groups: readonly StandardGroup[]; words: Words }) {
  let number = 0
  return (
    <table class="paper-table standards">
      <caption class="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.service}</th>
          <th scope="col">{words.documents}</th>
          <th scope="col">{words.time}</th>
        </tr>
      </thead>
      {groups.map(group => (
        <tbody>
          {markup`<tr><th scope="rowgroup" colspan="4">${group.name}</th></tr>`}
          {group.services.map(service => {
            number += 1
            const [documents, time] = [documentsOf(service, words), timeOf(service, words)]
            return markup`<tr><td>${number}<th scope="row">${service.name}<td>${documents}<td>${time}`
          })}
        </tbody>
      ))}
    </table>
  )
}

/** Law asks for both places; one that nobody filled in yet is left out. */
function Places({ context }: { context: PageContext }) {
  const words = context.texts.reports.standards
  const { first, second } = context.municipality.settings.reports.complaintPlaces
  const places = [
    [words.first, first],
    [words.second, second],
  ] as const
  return (
    <>
      <p>{words.broken}</p>
      {places
        .filter(([, place]) => linesOf(place, words).length > 0)
        .map(([title, place]) => (
          <section>
            <h2>{title}</h2>
            <dl class="figure-lines">
              {linesOf(place, words).map(([label, value]) => (
                <div>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </>
  )
}

export function linesOf(place: ComplaintPlace, words: Words): [string, string][] {
  const lines: [string, string][] = [
    [words.place.name, place.name],
    [words.place.title, place.title],
    [words.place.address, place.address],
    [words.place.phone, place.phone],
    [words.place.fax, place.fax],
    [words.place.email, place.email],
  ]
  return lines.filter(([, value]) => value !== '')
}
