import { sha256 } from '../../value/sha256.ts'

/** Hexadecimal digits of a digest: enough to notice an edit. */
const digits = 16

/** A digest of an entry, by which an edit is noticed without storing what it said; independent of the order of fields. */
export function digestOf(entry: object): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined)
  return sha256(JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))).slice(0, digits)
}
