// What a letter learns from its request: number, day, topic, unit, applicant. A hidden identity is left out
// here, so that no template can name it. Owns no other slice's rows: it reads names only.
import { sql } from 'kysely'
import type { LetterFacts } from '../../core/letters/write-letter.ts'
import type { RequestState } from '../../core/request/state.ts'
import type { Trx } from '../../store/store.ts'

type Names = {
  topic: string | null
  unit: string | null
  type: string | null
  name: string | null
  address: string | null
}

export async function letterFactsOf(
  trx: Trx,
  municipalityId: string,
  state: RequestState,
  municipality: string,
): Promise<LetterFacts> {
  const found = await sql<Names>`SELECT
    (SELECT name FROM topics WHERE municipality_id = ${municipalityId}
      AND topic_id = ${state.topicId}) AS topic,
    (SELECT name FROM units WHERE municipality_id = ${municipalityId}
      AND unit_id = ${state.unitId}) AS unit,
    a.type, a.name, a.address
  FROM (VALUES (1)) one LEFT JOIN applicants a ON a.municipality_id = ${municipalityId}
    AND a.applicant_id = ${state.applicantId}`.execute(trx)
  const { topic, unit, type, name, address } = found.rows[0] ?? {}
  const { isHidden } = state.identity
  return {
    registerNumber: state.registerNumber,
    receivedOn: state.receivedOn,
    topic: topic ?? '',
    unit: unit ?? '',
    municipality,
    applicant:
      isHidden || name === null || name === undefined
        ? null
        : { isPerson: type === 'person' || type === 'muhtar', name, address: address ?? '' },
    isIdentityHidden: isHidden,
  }
}
