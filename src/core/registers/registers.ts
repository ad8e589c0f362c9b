// The closed list of the legal registers, with the law that each stands on. Knows no entry and no page.
import type { LegalClass } from '../request/vocabulary.ts'

/** Entered by a reader of the ledger: each entry is justified by an event. */
export const ledgerRegisters = [
  'petitions',
  'information',
  'cimer',
  'muhtar',
  'data-subject',
  'forwarding',
  'extensions-and-fees',
  'silence',
  'appeals',
] as const
export type LedgerRegister = (typeof ledgerRegisters)[number]

/** Entered by an act of its own: no request stands behind the entry. */
export const actRegisters = ['breaches', 'destruction'] as const
export type ActRegister = (typeof actRegisters)[number]

export const registers = [...ledgerRegisters, ...actRegisters] as const
export type RegisterName = (typeof registers)[number]

export const registerLaws: { readonly [name in RegisterName]: string } = {
  petitions: '3071 m.7',
  information: '4982 m.11',
  cimer: '3071 m.7, 4982 m.11',
  muhtar: 'İçişleri 2015/8',
  'data-subject': '6698 m.13',
  forwarding: '3071 m.5, 4982 m.7',
  'extensions-and-fees': '4982 m.10, m.11',
  silence: '2577 m.10',
  appeals: '4982 m.13, 2577, 6328',
  breaches: '6698 m.12/5',
  destruction: '6698 m.7',
}

/**
 * The register of a legal class (docs/law/registers.md G2). A tip-off is written down as the petition that it
 * also is: the house answers it in the same 30 days. What no law counts has the number of the desk only.
 */
export function registerOfClass(legalClass: LegalClass): LedgerRegister | null {
  switch (legalClass) {
    case 'petition':
    case 'tip-off':
      return 'petitions'
    case 'information':
      return 'information'
    case 'cimer-petition':
    case 'cimer-information':
      return 'cimer'
    case 'muhtar':
      return 'muhtar'
    case 'data-subject':
      return 'data-subject'
    case 'agency-document':
    case 'agency-opinion':
    case 'service':
    case 'none':
      return null
  }
}
