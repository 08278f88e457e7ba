import { createHash, randomBytes } from 'node:crypto'

/** A new key: shown once, recognized by its prefix, stored as its hash. */
export type MadeApiKey = { readonly key: string; readonly prefix: string; readonly hash: string }

/** Makes a key of 256 random bits, such as `tiecraft_4f0c9a1e_…`. */
export function makeApiKey(): MadeApiKey {
  const prefix = randomBytes(4).toString('hex')
  const key = `tiecraft_${prefix}_${randomBytes(32).toString('hex')}`
  return { key, prefix, hash: hashApiKey(key) }
}

/** The stored form of a key, from which the key cannot be found again. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
