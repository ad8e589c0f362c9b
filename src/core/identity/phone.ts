// Phone numbers as people in Türkiye write them, brought to one spelling; nothing is dialled here.
import { areaCodes } from './area-codes.ts'

export type PhoneKind = 'mobile' | 'landline' | '444' | 'service' | 'short' | 'abroad'

export type PhoneProblem =
  | 'empty'
  | 'extension'
  | 'not-a-number'
  | 'area-code-missing'
  | 'wrong-length'
  | 'unknown-prefix'

/** `number` is E.164 (+905321234567), or the bare digits of a short number (153), which has no E.164 form. */
export type Phone =
  | { ok: true; kind: PhoneKind; number: string }
  | { ok: false; reason: PhoneProblem }

/** `areaCode`: the desk's own (Erzurum 442), so that seven digits from the same town are enough. */
export type PhoneOptions = { areaCode?: string }

const arabicZero = 0x0660
const persianZero = 0x06f0

function toAsciiDigits(text: string): string {
  // NFKC covers full-width digits; Arabic and Persian ones are counted from their own zero.
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= persianZero ? persianZero : arabicZero))
  })
}

const refuse = (reason: PhoneProblem): Phone => ({ ok: false, reason })

function normaliseNational(digits: string, options: PhoneOptions): Phone {
  if (/^444\d{4}$/.test(digits)) return { ok: true, kind: '444', number: `+90${digits}` }
  if (digits.length === 7 && /^[2-9]/.test(digits)) {
    if (options.areaCode === undefined) return refuse('area-code-missing')
    return normaliseNational(`${options.areaCode}${digits}`, {})
  }
  if (digits.length !== 10) return refuse('wrong-length')
  const prefix = digits.slice(0, 3)
  const number = `+90${digits}`
  // Every 5xx is let through: operators get new ranges, and refusing a real number costs a reply.
  if (prefix.startsWith('5')) return { ok: true, kind: 'mobile', number }
  if (areaCodes.has(prefix)) return { ok: true, kind: 'landline', number }
  if (/^(?:800|811|822|850|888|898|900)$/.test(prefix)) return { ok: true, kind: 'service', number }
  return refuse('unknown-prefix')
}

/** "0 (532) 123 45 67", "+90 532…", "0090…", "532…" → +905321234567; otherwise what is wrong with it. */
export function normalisePhone(input: string, options: PhoneOptions = {}): Phone {
  const text = toAsciiDigits(input)
    .trim()
    .replace(/^(?:tel:|alo )/iu, '')
  if (text.trim() === '') return refuse('empty')
  if (/^\+?[\d\s().\-‐-–/]+(?:dahili|dah\.?|iç hat|ext\.?|x|#|p)[\s.:]*\d+$/iu.test(text)) {
    return refuse('extension')
  }
  if (!/^\s*\+?[\d\s().\-‐-–/]+$/u.test(text)) return refuse('not-a-number')
  const digits = text.replace(/\D/g, '')
  if (digits === '') return refuse('not-a-number')
  const isInternational = text.trimStart().startsWith('+') || digits.startsWith('00')
  const bare = isInternational ? digits.replace(/^00/, '') : digits
  if (isInternational && !bare.startsWith('90')) {
    return /^[1-9]\d{7,14}$/.test(bare)
      ? { ok: true, kind: 'abroad', number: `+${bare}` }
      : refuse('wrong-length')
  }
  // 112, 153, 186 …, directory 118xx, social services 116xxx. Only as they are: nobody dials 0 153.
  if (!isInternational && /^(?:1\d\d|118\d\d|116\d{3})$/.test(bare)) {
    return { ok: true, kind: 'short', number: bare }
  }
  // "90 532 123 45 67" has lost its plus; "+90 0532 …" has a zero too many.
  const hasCountry = isInternational || /^900?\d{10}$/.test(bare)
  const national = (hasCountry ? bare.slice(2) : bare).replace(/^0/, '')
  return normaliseNational(national, options)
}

/** Only a mobile number can receive the text messages of the desk. */
export function canReceiveText(phone: Phone): boolean {
  return phone.ok && phone.kind === 'mobile'
}

/** What `normalisePhone` gave, for reading: +905321234567 → "0532 123 45 67", +904441625 → "444 1 625". */
export function formatPhone(number: string): string {
  const national = /^\+90(\d{7}|\d{10})$/.exec(number)?.[1]
  if (national === undefined) return number
  if (national.length === 7) return national.replace(/^(\d{3})(\d)(\d{3})$/, '$1 $2 $3')
  if (national.startsWith('850'))
    return national.replace(/^(\d{3})(\d{3})(\d)(\d{3})$/, '0$1 $2 $3 $4')
  return national.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '0$1 $2 $3 $4')
}
