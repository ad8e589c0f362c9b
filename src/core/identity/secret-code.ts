// Codes that nobody can guess and everybody can type: the one that opens a request to the person who made
// it, and the one that a letter is verified with. Keeping them is not done here.

// No 0 and O, no 1, I and L, no U (read as V): 30 signs, so twelve of them are 5.3 × 10¹⁷ codes.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 12
/** Sixteen signs are 78 bits: a letter can be looked up by anybody, without a number beside it. */
const verificationLength = 16
const bytesNeeded = 16

const inGroups = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')

/**
 * "K7QM-4XPA-9TRD" from at least 16 random bytes, taken as one large number so that no sign is likelier.
 */
export const secretCodeFrom = (bytes: Uint8Array): string => codeFrom(bytes, codeLength)

/** "K7QM-4XPA-9TRD-2HWC", the same way. */
export const verificationCodeFrom = (bytes: Uint8Array): string =>
  codeFrom(bytes, verificationLength)

function codeFrom(bytes: Uint8Array, length: number): string {
  if (bytes.length < bytesNeeded) throw new RangeError(`a code needs ${bytesNeeded} random bytes`)
  let number = 0n
  for (const byte of bytes.subarray(0, bytesNeeded)) number = number * 256n + BigInt(byte)
  let code = ''
  for (let index = 0; index < length; index += 1) {
    code += alphabet[Number(number % 30n)] ?? ''
    number /= 30n
  }
  return inGroups(code)
}

/**
 * What a person typed, in the spelling of `secretCodeFrom`, or undefined when it cannot be a code. Small
 * letters, blanks, any dash or point and the accents a Turkish keyboard adds (ç ş ğ) make no difference.
 * i, ı, İ and I never occur in a code and are refused, whichever of the four was meant.
 */
export const normaliseSecretCode = (input: string): string | undefined =>
  normalise(input, codeLength)

/** The same for the code of a letter. */
export const normaliseVerificationCode = (input: string): string | undefined =>
  normalise(input, verificationLength)

function normalise(input: string, length: number): string | undefined {
  // Far longer than any spelling of a code: nobody's typing, and not worth the work.
  if (input.length > 100) return undefined
  const code = input
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pd}\s_.·]/gu, '')
    .toUpperCase()
  const isCode = code.length === length && [...code].every(sign => alphabet.includes(sign))
  return isCode ? inGroups(code) : undefined
}
