// What a municipality decides about its reports and its published service standards; part of its settings.
import { z } from 'zod'
import { parseIsoDate } from '../../core/time/dates.ts'

const text = (max: number) => z.string().trim().max(max)

/** Whom somebody turns to when a published promise is not kept (regulation 2009/15169 m.6). */
const complaintPlace = z
  .object({
    name: text(120).default(''),
    title: text(120).default(''),
    address: text(300).default(''),
    phone: text(40).default(''),
    fax: text(40).default(''),
    email: text(200).default(''),
  })
  .prefault({})
export type ComplaintPlace = z.infer<typeof complaintPlace>

/**
 * Whether that day is in every year; 29 February is not. Not part of the schema below, which also reads
 * what was stored before anybody asked.
 */
export function isInEveryYear(deadline: string): boolean {
  const [day, month] = deadline.split('.')
  return parseIsoDate(`2026-${month}-${day}`) !== undefined
}

export const reportSettingsSchema = z.object({
  /**
   * Day and month of the next year by which the report on 4982 is due. The law says the end of February;
   * governors ask for it in January, so the earlier day is the default (docs/law/reports.md B1).
   */
  informationDeadline: z
    .string()
    .regex(/^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/)
    .default('31.01'),
  informationAddressee: text(200).default('Valilik'),
  complaintPlaces: z.object({ first: complaintPlace, second: complaintPlace }).prefault({}),
})
export type ReportSettings = z.infer<typeof reportSettingsSchema>
