import type { Review } from '../../src/index.ts'

/** A review whose lists of people are sorted, so that two can be compared independent of the order of entry. */
export function listedInAnyOrder({ relationships, diagnosis, swot, ...rest }: Review): object {
  return {
    ...rest,
    relationships: [...relationships].sort((first, second) => (first.contactId < second.contactId ? -1 : 1)),
    diagnosis: peopleSorted(diagnosis),
    swot: peopleSorted(swot),
  }
}

function peopleSorted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return key === 'contactIds' || key === 'activityIds' ? [...value].sort() : value.map((part) => peopleSorted(part))
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, peopleSorted(part, name)]))
}
