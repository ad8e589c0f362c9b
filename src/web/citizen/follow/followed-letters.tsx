// The official letters of a followed request: named on its page, and sent to whoever follows it.
import { formatShortDate } from '../../../core/turkish/format.ts'
import { bytesOfLetter } from '../../../features/letters/letter-bytes.ts'
import { findLetter, isForApplicant } from '../../../features/letters/letter-queries.ts'
import type { Letter } from '../../../features/letters/letter-rows.ts'
import type { PageContext } from '../../door/page-context.ts'
import { paths } from '../../paths.ts'
import { pdfResponse } from '../../pdf-response.ts'
import { Icon } from '../../ui/icon.tsx'
import type { FollowedView } from './followed-view.ts'

type Props = { context: PageContext; letters: readonly Letter[] }

export function FollowedLetters({ context, letters }: Props) {
  const { follow: words, kinds } = context.texts.letters
  const own = letters.filter(isForApplicant)
  if (own.length === 0) return null
  return (
    <section class="screen-only">
      <h2>{words.title}</h2>
      <ul class="files">
        {own.map(letter => (
          <li>
            <a href={paths.followedLetter(letter.letterId)}>
              <Icon name="letter" />
              <span class="file-name">{words.download(kinds[letter.kind])}</span>
            </a>
            <span class="file-facts">{numberOf(context, letter)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const numberOf = ({ texts, language }: PageContext, letter: Letter): string =>
  letter.officialNumber === null || letter.numberedOn === null
    ? ''
    : texts.letters.follow.number(
        letter.officialNumber,
        formatShortDate(letter.numberedOn, language),
      )

/** The kept bytes of a letter that is theirs; what went to another body, or waits, is not. */
export async function sendFollowedLetter(
  context: PageContext,
  view: FollowedView,
): Promise<Response> {
  const letter = await findLetter(context.desk, context.param('id'))
  if (letter === undefined || letter.requestId !== view.requestId || !isForApplicant(letter))
    return await context.notFound()
  const bytes = await bytesOfLetter(context, letter)
  return bytes.ok
    ? pdfResponse(bytes.done, `${letter.officialNumber}.pdf`)
    : await context.notFound()
}
