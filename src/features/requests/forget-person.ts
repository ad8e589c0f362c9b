// Takes a person out of what can be searched and read beside the ledger: the name out of the search
// words, and, when the data is destroyed, everything out of the row of the applicant and the files off
// the disk. Who decides that is features/privacy; the words of the request stay in the ledger
// (docs/decisions/0011-ledger-texts-stay.md).
import { sql } from 'kysely'
import type { Place } from '../../core/request/events.ts'
import type { Instant } from '../../core/time/dates.ts'
import type { AttachmentFiles } from '../../store/attachment-files.ts'
import type { Trx } from '../../store/store.ts'
import { searchTextOf } from './receive-request.ts'
import { storedIdOf } from './waiting-files.ts'

/** Afterwards no search finds the request by the name of the person. */
export async function forgetNameInSearch(
  trx: Trx,
  municipalityId: string,
  requestId: string,
): Promise<void> {
  const row = await trx
    .selectFrom('requests')
    .select(['text', 'place'])
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  // as: projected from the first event, whose place is one
  const words = searchTextOf(row.text, '', row.place as Place)
  await sql`UPDATE requests SET search = to_tsvector('simple', ${words} || ' '
      || translate(lower(register_number), '-', ' '))
    WHERE municipality_id = ${municipalityId} AND request_id = ${requestId}`.execute(trx)
}

/** Leaves nothing of the person in the row but that there was one. */
export async function erasePerson(
  trx: Trx,
  municipalityId: string,
  applicantId: string,
  at: Instant,
): Promise<void> {
  await trx
    .updateTable('applicants')
    .set({
      name: '',
      phone: '',
      email: '',
      address: '',
      national_id: '',
      language: 'tr',
      authorised_person: '',
      answer_wish: '',
      erased_at: at,
    })
    .where('municipality_id', '=', municipalityId)
    .where('applicant_id', '=', applicantId)
    .execute()
}

/**
 * The files of a request; returns how many. The bytes go before the rows: after a crash in between the
 * rows are still there and the next try finds them.
 */
export async function eraseFiles(
  trx: Trx,
  files: AttachmentFiles,
  municipalityId: string,
  requestId: string,
): Promise<number> {
  const rows = await trx
    .selectFrom('attachments')
    .select('attachment_id')
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .execute()
  for (const row of rows) await files.remove(storedIdOf(row.attachment_id))
  await trx
    .deleteFrom('attachments')
    .where('municipality_id', '=', municipalityId)
    .where('request_id', '=', requestId)
    .execute()
  return rows.length
}
