// The letters of a request on its page: where each stands, its file, and the way to a new one.
import { letterRefusal } from '../../../core/letters/letter-permissions.ts'
import { formatShortDate } from '../../../core/turkish/format.ts'
import type { Letter } from '../../../features/letters/letter-rows.ts'
import type { RequestDetail } from '../../../features/requests/request-detail.ts'
import { paths } from '../../paths.ts'
import { StateMark, type StateTone } from '../../ui/show/state-mark.tsx'
import type { StaffFrame } from '../frame/staff-page.tsx'

export const letterTones: { readonly [S in Letter['status']]: StateTone } = {
  draft: 'new',
  'handed-over': 'going',
  issued: 'answered',
  withdrawn: 'quiet',
}

type Props = { frame: StaffFrame; detail: RequestDetail; letters: readonly Letter[] }

export function LettersPart({ frame, detail, letters }: Props) {
  const { context } = frame
  const words = context.texts.letters.part
  const mayWrite =
    letterRefusal('draft', context.actor(), {
      status: null,
      request: detail.state,
      // The one that fits every request.
      kind: 'interim',
      numberSource: context.municipality.settings.letters.documentSystem,
    }) === undefined
  if (letters.length === 0 && !mayWrite) return null
  return (
    <section id="yazilar">
      <h2>{words.title}</h2>
      {letters.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <LetterTable frame={frame} detail={detail} letters={letters} />
      )}
      {mayWrite && (
        <p>
          <a href={paths.letterNew(detail.requestId)}>{words.write}</a>
        </p>
      )}
    </section>
  )
}

function LetterTable({ frame, detail, letters }: Props) {
  const { texts, language } = frame.context
  const { part: words, kinds, statuses } = texts.letters
  const { columns } = words
  return (
    <table class="rules">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.letter}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.file}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map(letter => (
          <tr>
            <th scope="row">
              <a href={paths.letterPage(detail.requestId, letter.letterId)}>{kinds[letter.kind]}</a>
            </th>
            <td data-name={columns.status}>
              <StateMark tone={letterTones[letter.status]}>{statuses[letter.status]}</StateMark>
            </td>
            <td data-name={columns.number}>
              {letter.officialNumber}{' '}
              {letter.numberedOn && (
                <span class="quiet">{formatShortDate(letter.numberedOn, language)}</span>
              )}
            </td>
            <td data-name={columns.file}>
              <a
                href={paths.letterPdf(detail.requestId, letter.letterId)}
                aria-label={`${words.pdf}: ${kinds[letter.kind]}`}
              >
                {words.pdf}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
