import { normalizeEmployer } from '../contact/normalize-employer.ts'
import type { Issue } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'
import type { TargetEmployer } from './target-employer-schema.ts'

/**
 * Finds target employers whose id or name another has, naming where it stands first.
 *
 * Names are compared as `normalizeEmployer` leaves them, so that “Acme” and “ACME Inc.” are one.
 */
export function employerIssues(employers: readonly TargetEmployer[], path: IssuePath): readonly Issue[] {
  const ids = new Map<string, number>()
  const names = new Map<string, number>()
  return employers.flatMap((employer, index): Issue[] => {
    const { id, name: employerName } = employer
    const [sameId, sameName] = [placeOf(ids, id, index), placeOf(names, comparableName(employerName), index)]
    const [at, firstPath] = [[...path, index], (place: number, field: string) => [...path, place, field]]
    return [
      ...(sameId === undefined
        ? []
        : [{ code: 'duplicate_id', path: [...at, 'id'], id, firstPath: firstPath(sameId, 'id') } as const]),
      ...(sameName === undefined
        ? []
        : [
            {
              code: 'duplicate_employer',
              path: [...at, 'name'],
              employer: employerName,
              firstPath: firstPath(sameName, 'name'),
            } as const,
          ]),
    ]
  })
}

/** The place where a value was seen first; undefined for the first of its kind, whose place is noted. */
function placeOf(seen: Map<string, number>, value: string, index: number): number | undefined {
  const first = seen.get(value)
  if (first === undefined) seen.set(value, index)
  return first
}

/** A name as it is compared; as it is written where it names nobody, such as “Confidential”. */
export function comparableName(name: string): string {
  return normalizeEmployer(name) ?? name
}
