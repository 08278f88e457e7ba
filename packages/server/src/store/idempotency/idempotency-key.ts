import { createHash } from 'node:crypto'
import type { Access } from '../../access/access.ts'

/** The hashes of a key and of its request, as they are stored. */
export type KeyedRequest = { readonly id: string; readonly parameters: string }

/** The allowed form of a key: printable characters, safe in logs and headers. */
const allowed = /^[\x21-\x7e]{1,255}$/

export const keyRule = '1 to 255 visible ASCII characters, such as a UUID'

/** Whether a text can be a key. */
export function isIdempotencyKey(key: string): boolean {
  return allowed.test(key)
}

/** Hashes a key with sender and input; all API keys of a tenant are one sender, each signed-in person another. */
export function keyedRequest(
  { actor }: Pick<Access, 'actor'>,
  key: string,
  request: { readonly mutation: string; readonly parameters: unknown },
): KeyedRequest {
  const sender = actor.kind === 'subject' ? [actor.issuer, actor.subject] : ['portal']
  return { id: hashOf([...sender, key]), parameters: hashOf(request) }
}

/** A hash that is equal for equal values, independent of the order of object fields. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex')
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)))
}
