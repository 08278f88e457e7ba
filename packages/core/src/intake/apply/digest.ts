/**
 * A digest of an entry, by which an edit is noticed without storing what it said; independent of the order of fields.
 *
 * Two runs of FNV-1a, 64 bits together: an edit goes unnoticed once in 10^19 times. It keeps nothing secret.
 */
export function digestOf(entry: object): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined)
  const text = JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
  return [0x811c9dc5, 0x050c5d1f].map((offset) => hashOf(text, offset)).join('')
}

function hashOf(text: string, offset: number): string {
  let hash = offset
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
