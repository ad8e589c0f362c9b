// What a municipality decides for itself, as one typed record with defaults. Kept as JSON in
// `municipalities.settings`.
import { z } from 'zod'
import { numberLetters } from '../../core/letters/official-number.ts'
import {
  RETENTION,
  RETENTION_YEARS_MAX,
  RETENTION_YEARS_MIN,
  type RetentionClass,
  retentionClasses,
} from '../../core/privacy/retention.ts'
import { reportSettingsSchema } from './report-settings.ts'

const text = (max: number) => z.string().trim().max(max)

const years = (of: RetentionClass) =>
  z.number().int().min(RETENTION_YEARS_MIN).max(RETENTION_YEARS_MAX).default(RETENTION[of].years)
const retentionSchema = z.object(
  // as: the keys of the record are exactly the classes
  Object.fromEntries(retentionClasses.map(name => [name, years(name)])) as Record<
    RetentionClass,
    ReturnType<typeof years>
  >,
)

/** What all official letters have in common (law.md 7.1). Empty parts block a letter and are named. */
const lettersSchema = z.object({
  /** As the State's register of bodies (DETSİS) has it. */
  institution: text(200).default(''),
  detsis: z
    .string()
    .regex(/^(\d{8})?$/)
    .default(''),
  signatories: z
    .array(z.object({ name: text(100), title: text(120), isDelegated: z.boolean() }))
    .max(4)
    .default([]),
  fax: text(40).default(''),
  kep: text(200).default(''),
  contactPerson: text(200).default(''),
  documentSystem: z.enum(['own-register', 'file-drop']).default('own-register'),
  /**
   * First letter of numbers of the own register: E electronic, Z and O by hand (K?, docs/law/letters.md).
   */
  numberLetter: z.enum(numberLetters).default('Z'),
})

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
  /**
   * Where strangers reach this desk. Receipts, letters and their QR codes all name it; the demo takes the
   * address under which it was started (features/demo-town/name-demo-address.ts).
   */
  deskAddress: z
    .string()
    .trim()
    .max(200)
    .regex(/^(https?:\/\/[^\s?#]+[^\s?#/])?$/)
    .default(''),
  /** Bank accounts (IBAN) that a reply may name; any other is taken for somebody's own. */
  accounts: text(500).default(''),
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
  /** For how many full years the personal data of a request is kept (docs/law/data.md D8). */
  retentionYears: retentionSchema.prefault({}),
  letters: lettersSchema.prefault({}),
  reports: reportSettingsSchema.prefault({}),
  /**
   * The desk is filled with invented people and requests: the sign-in page says so and shows the
   * accounts.
   */
  isDemo: z.boolean().default(false),
  /** How many invented requests are being filled in; null when they all are. */
  demoFilling: z.number().int().min(0).nullable().default(null),
})

export type LetterSettings = z.infer<typeof lettersSchema>
export type MunicipalitySettings = z.infer<typeof settingsSchema>

export type Municipality = {
  municipalityId: string
  code: string
  name: string
  settings: MunicipalitySettings
}
