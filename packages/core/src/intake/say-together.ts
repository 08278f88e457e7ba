import type { ImportedContact } from './imported.ts'

/** What two entries say of one person: the first counts, the second fills gaps; known since the earlier date, in touch on the later. */
export function sayTogether(first: ImportedContact, second: ImportedContact): ImportedContact {
  const [knownSince] = [first.knownSince, second.knownSince].flatMap((date) => date ?? []).sort(byTime)
  const lastContactedAt = [first.lastContactedAt, second.lastContactedAt]
    .flatMap((date) => date ?? [])
    .sort(byTime)
    .at(-1)
  return {
    ...second,
    ...first,
    ...(knownSince && { knownSince }),
    ...(lastContactedAt && { lastContactedAt }),
    labels: [...new Set([...first.labels, ...second.labels])],
  }
}

function byTime(first: Date, second: Date): number {
  return first.getTime() - second.getTime()
}
