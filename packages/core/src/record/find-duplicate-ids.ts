import type { Issue } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'

/** Finds ids used more than once in a list, naming where each was used first. */
export function findDuplicateIds(entries: readonly { readonly id: string }[], path: IssuePath): readonly Issue[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ id }, index): Issue[] => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, index)
      return []
    }
    return [{ code: 'duplicate_id', path: [...path, index, 'id'], id, firstPath: [...path, earlier, 'id'] }]
  })
}
