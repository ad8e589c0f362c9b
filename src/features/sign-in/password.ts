// Passwords: a memory-hard hash with its parameters beside it, and the rules for a new one. Knows no people.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** OWASP's first recommendation for argon2id (19 MiB, 2 passes, 1 lane); measured here: 42 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_BYTES = 32
const SALT_BYTES = 16

export const PASSWORD_LENGTH_MIN = 10
export const PASSWORD_LENGTH_MAX = 200

function derive(password: string, salt: Uint8Array, cost: typeof COST): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const options = { message: password.normalize('NFC'), nonce: salt, tagLength: TAG_BYTES, ...cost }
  argon2('argon2id', options, (error, tag) => (error ? reject(error) : resolve(tag)))
  return promise
}

/** `argon2id$19456$2$1$salt$tag`, to be kept; the salt is new each time. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await derive(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return [
    'argon2id',
    memory,
    passes,
    parallelism,
    salt.toString('base64url'),
    tag.toString('base64url'),
  ].join('$')
}

/** True when the password made that hash. Takes the same time for a hash that is not one of ours. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [name, memory, passes, parallelism, salt, tag] = kept.split('$')
  if (name !== 'argon2id' || salt === undefined || tag === undefined) {
    await derive(password, Buffer.alloc(SALT_BYTES), COST)
    return false
  }
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const expected = Buffer.from(tag, 'base64url')
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost)
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}
