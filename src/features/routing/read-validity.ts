// Reads from when and until when something holds, as a form or a file says it: first day and last day, the
// last one included. Kept half open.
import { addDays, type IsoDate, parseIsoDate } from '../../core/time/dates.ts'
import type { SettingProblem } from '../municipality/setting-changes.ts'

export type TypedValidity = {
  validFrom: string
  /** Last day; '': no end. */
  lastOn: string
}

export type ReadValidity =
  | { ok: true; validFrom: IsoDate; validBefore: IsoDate | null }
  | { ok: false; problems: SettingProblem[] }

/** Days beyond these are slips of the key: the oldest municipality is younger than the first. */
const FIRST = '1855-01-01'
const LAST = '2199-12-31'

function readDay(text: string): IsoDate | undefined {
  const day = parseIsoDate(text.trim())
  return day !== undefined && day >= FIRST && day <= LAST ? day : undefined
}

export function readValidity({ validFrom, lastOn }: TypedValidity): ReadValidity {
  const first = readDay(validFrom)
  const last = lastOn.trim() === '' ? null : readDay(lastOn)
  const problems: SettingProblem[] = []
  if (first === undefined)
    problems.push({
      field: 'validFrom',
      problem: validFrom.trim() === '' ? 'required' : 'not-dated',
    })
  if (last === undefined) problems.push({ field: 'lastOn', problem: 'not-dated' })
  if (first && last && last < first) problems.push({ field: 'lastOn', problem: 'ends-too-early' })
  if (problems.length > 0 || first === undefined || last === undefined)
    return { ok: false, problems }
  return { ok: true, validFrom: first, validBefore: last === null ? null : addDays(last, 1) }
}

/** The last day, as people say it. */
export const lastDayOf = (validBefore: IsoDate | null): IsoDate | null =>
  validBefore === null ? null : addDays(validBefore, -1)
