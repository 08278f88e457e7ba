import { createHash, randomBytes } from 'node:crypto'

/** A new key: shown once, identified by its prefix, stored as its hash. */
export type MadeApiKey = { readonly key: string; readonly prefix: string; readonly hash: string }

/** Generates a key of 256 random bits, such as `tiecraft_4f0c9a1e_…`. */
export function makeApiKey(): MadeApiKey {
  const prefix = randomBytes(4).toString('hex')
  const key = `tiecraft_${prefix}_${randomBytes(32).toString('hex')}`
  return { key, prefix, hash: hashApiKey(key) }
}

/** The hash of a key, which is stored in its place. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
