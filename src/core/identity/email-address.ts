// The syntax of an e-mail address, to catch slips; only a message that arrives proves an address.

export type EmailProblem =
  | 'empty'
  | 'turkish-letter'
  | 'no-at'
  | 'several'
  | 'wrong-form'
  | 'too-long'

/** `address` is what to write to, as typed; `key` is what to compare and look up by. */
export type EmailAddress =
  | { ok: true; address: string; key: string }
  | { ok: false; reason: EmailProblem }

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

/** Trims, checks and splits off the key. Case is invariant here on purpose: I in an address is i, never ı. */
export function checkEmailAddress(input: string): EmailAddress {
  const address = input.trim()
  const refuse = (reason: EmailProblem): EmailAddress => ({ ok: false, reason })
  if (address === '') return refuse('empty')
  if (address.length > 254) return refuse('too-long')
  if (/[\s,;]/u.test(address)) return refuse(address.includes('@') ? 'several' : 'no-at')
  if (!address.includes('@')) return refuse('no-at')
  // The commonest slip on a Turkish keyboard: bilgı@, şükrü@.
  if (/[^ -~]/.test(address)) {
    return refuse(/^[ -~ıİşŞğĞüÜöÖçÇâÂîÎûÛ]+$/.test(address) ? 'turkish-letter' : 'wrong-form')
  }
  const parts = address.split('@')
  const [local = '', host = ''] = parts
  if (parts.length !== 2 || !localPart.test(local) || !domain.test(host))
    return refuse('wrong-form')
  if (local.length > 64) return refuse('too-long')
  return { ok: true, address, key: address.toLowerCase() }
}
