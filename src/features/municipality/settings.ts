// What a municipality decides for itself, as one typed record with defaults. Kept as JSON in
// `municipalities.settings`.
import { z } from 'zod'
import { reportSettingsSchema } from './report-settings.ts'

const text = (max: number) => z.string().trim().max(max)

export const settingsSchema = z.object({
  /** Hue of the one strong line, in degrees of OKLCH. */
  hue: z.number().int().min(0).max(360).default(200),
  numberPrefix: z
    .string()
    .regex(/^[A-Z]{2,6}$/)
    .default('BM'),
  halfDaysCountAsWorking: z.boolean().default(true),
  leaveCountsAsWorking: z.boolean().default(true),
  /** What a paid fee does to the days of 4982: docs/law/information.md B4. */
  feeReading: z.enum(['resume', 'restart']).default('resume'),
  address: text(300).default(''),
  phone: text(40).default(''),
  email: text(200).default(''),
  website: text(200).default(''),
  /** A sentence of its own on the front page. */
  welcome: z.object({ tr: text(500), en: text(500) }).default({ tr: '', en: '' }),
  /**
   * The remedy that a negative reply proposes; the legal office edits it (law.md section 5, remedy
   * block library).
   */
  remedy: z.object({ tr: text(2_000), en: text(2_000) }).default({
    tr: 'Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde idare mahkemesinde dava açabilirsiniz. Ayrıca 6 ay içinde Kamu Denetçiliği Kurumuna (ombudsman) ücretsiz başvurabilirsiniz.',
    en: 'You can bring an action before the administrative court within 60 days of receiving this reply. You can also apply to the Ombudsman Institution, free of charge, within 6 months.',
  }),
  reports: reportSettingsSchema.prefault({}),
  /**
   * The desk is filled with invented people and requests: the sign-in page says so and shows the
   * accounts.
   */
  isDemo: z.boolean().default(false),
})

export type MunicipalitySettings = z.infer<typeof settingsSchema>

export type Municipality = {
  municipalityId: string
  code: string
  name: string
  settings: MunicipalitySettings
}
