// Fills a template with what is known of a request. A variable without a value blocks the letter and is
// named; a template that names something unknown, or lacks what its kind must carry, is refused when it is
// edited. Pinned by fill-template.test.ts.
import type { LetterTemplate } from './default-templates.ts'
import { isVisible } from './letter-content.ts'
import {
  allowedPlaceholders,
  isPlaceholder,
  type LetterKind,
  letterKindRules,
  type Placeholder,
} from './letter-kinds.ts'

export type LetterValues = { readonly [P in Placeholder]?: string }

export type FilledTemplate = { subject: string; body: string; closing: string; remedy: string }

const BRACES = /\{([^{}\n]{0,60})\}/g
const textFields = ['subject', 'body', 'closing', 'remedy'] as const
export type TemplateField = (typeof textFields)[number] | 'sdpCode'

export const templateLimits: { readonly [F in TemplateField]: number } = {
  subject: 200,
  body: 6_000,
  closing: 200,
  remedy: 3_000,
  sdpCode: 20,
}

/** Three digits, then groups of two: 622.01, 105.01.01. */
const SDP_CODE = /^\d{3}(\.\d{2}){0,4}$/

/**
 * The names in braces of a text, each once, in their order; what is no known name stands as it was typed.
 */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(BRACES)].map(match => (match[1] ?? '').trim()))]
}

/** The variables that a letter of this template needs. */
export function variablesOf(template: LetterTemplate): Placeholder[] {
  const names = textFields.flatMap(field => namesIn(template[field]))
  return [...new Set(names)].filter(isPlaceholder)
}

export type FillResult =
  | { ok: true; filled: FilledTemplate }
  | { ok: false; missing: readonly Placeholder[] }

export function fillTemplate(template: LetterTemplate, values: LetterValues): FillResult {
  const missing = variablesOf(template).filter(name => !isVisible(values[name] ?? ''))
  if (missing.length > 0) return { ok: false, missing }
  // One pass: braces inside of a value are the value's own text and fill nothing.
  const fill = (text: string): string =>
    text.replace(BRACES, (braces, name: string) => {
      const known = name.trim()
      return isPlaceholder(known) ? (values[known] ?? '').trim() : braces
    })
  return {
    ok: true,
    filled: {
      subject: fill(template.subject),
      body: fill(template.body),
      closing: fill(template.closing),
      remedy: fill(template.remedy),
    },
  }
}

export type TemplateProblem = {
  field: TemplateField
  problem: 'required' | 'too-long' | 'unknown-variable' | 'variable-needed' | 'invalid'
  /** The variable that is unknown or needed. */
  name?: string
}

/** Why a municipality's own words cannot become the template of that kind; empty when they can. */
export function templateProblems(kind: LetterKind, template: LetterTemplate): TemplateProblem[] {
  const rule = letterKindRules[kind]
  const allowed: readonly string[] = allowedPlaceholders(kind)
  const problems = textFields.flatMap((field): TemplateProblem[] => {
    const text = template[field]
    if (text.length > templateLimits[field]) return [{ field, problem: 'too-long' }]
    const isRequired = field !== 'remedy' || rule.hasRemedy
    if (!isVisible(text)) return isRequired ? [{ field, problem: 'required' }] : []
    return namesIn(text)
      .filter(name => !allowed.includes(name))
      .map(name => ({ field, problem: 'unknown-variable', name }))
  })
  const used: readonly string[] = variablesOf(template)
  for (const name of rule.needs) {
    const field = name === 'basvuru_yolu' ? 'remedy' : 'body'
    const isThere =
      field === 'remedy' ? namesIn(template.remedy).includes(name) : used.includes(name)
    if (!isThere) problems.push({ field, problem: 'variable-needed', name })
  }
  if (!SDP_CODE.test(template.sdpCode)) problems.push({ field: 'sdpCode', problem: 'invalid' })
  return problems
}
