import { comparableName } from '../employer/employer-issues.ts'
import { maxTargetEmployers, type TargetEmployer, targetEmployerSchema } from '../employer/target-employer-schema.ts'
import type { Issue } from '../issue/issue.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import { upsertedEntry, upsertRows } from './upsert-rows.ts'
import { withChanges } from './with-changes.ts'

/**
 * Adds or changes target employers by their ids: an omitted field stays, `null` clears it.
 *
 * Each row is done or refused on its own, in the order of the rows: refused where another employer has the name by then,
 * or the list would hold more than 500. The target holds the whole list.
 */
export function upsertTargetEmployers(
  target: UpsertTarget<TargetEmployer>,
  rows: readonly unknown[],
): readonly UpsertResult<TargetEmployer>[] {
  const owners = new Map(target.entries.map(({ id, name }) => [comparableName(name), id]))
  const ids = new Set(target.entries.map(({ id }) => id))
  return upsertRows(target, rows, {
    unknown: (targetEmployerId) => ({ code: 'unknown_target_employer', path: ['id'], targetEmployerId }),
    entryOf: ({ id, before, changes }) => {
      const input = { ...withChanges(before ?? {}, changes), id }
      const made = upsertedEntry(targetEmployerSchema, { input, before }, ({ name }): Issue[] => {
        const owner = owners.get(comparableName(name))
        const isTaken = owner !== undefined && owner !== id
        return [
          ...(isTaken ? [{ code: 'duplicate_employer', path: ['name'], employer: name, firstPath: [] } as const] : []),
          ...(!before && ids.size >= maxTargetEmployers
            ? [{ code: 'too_big', path: [], maximum: `${maxTargetEmployers} entries` } as const]
            : []),
        ]
      })
      if (!made.success) return made
      if (before) owners.delete(comparableName(before.name))
      owners.set(comparableName(made.value.name), id)
      ids.add(id)
      return made
    },
  })
}
