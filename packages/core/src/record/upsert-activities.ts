import { activityReferences } from '../activity/activity-references.ts'
import { type Activity, activitySchema, activityTypes } from '../activity/activity-schema.ts'
import type { Issue, Issues } from '../issue/issue.ts'
import { activityIssues } from './entry-issues.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import { settle, upsertedEntry, upsertRows } from './upsert-rows.ts'
import { type Changes, withChanges } from './with-changes.ts'

/**
 * Adds or changes activities by their ids: an omitted field stays, `null` clears it.
 *
 * Each row is done or refused on its own, except that thanks cannot name an activity whose row is refused. Rows may
 * name each other in any order. A row of another type keeps the fields that both types have.
 */
export function upsertActivities(
  target: UpsertTarget<Activity>,
  rows: readonly unknown[],
  context: RecordContext,
): readonly UpsertResult<Activity>[] {
  const known = knownWith(context, [], [...target.entries, ...rows.flatMap(idIn)])
  const results = upsertRows(target, rows, {
    unknown: (activityId) => ({ code: 'unknown_activity', path: ['id'], activityId }),
    entryOf: ({ id, before, changes }) =>
      upsertedEntry(activitySchema, { input: { ...inputOf(before, changes), id }, before }, (activity) =>
        activityIssues(activity, [], known),
      ),
  })
  const stored = new Set([...(context.activityIds ?? []), ...target.entries.map(({ id }) => id)])
  return settle(results, (settled) => danglingRows(settled, stored))
}

function idIn(row: unknown): { readonly id: string } | [] {
  const { id }: { readonly id?: unknown } = Object(row)
  return typeof id === 'string' ? { id } : []
}

/** The stored activity with its changes, without the fields that its new type does not have. */
function inputOf(before: Activity | undefined, changes: Changes): object {
  const { type = before?.type } = changes
  const [, schema] = Object.entries(activityTypes).find(([code]) => code === type) ?? []
  const kept = Object.entries(before ?? {}).filter(([field]) => schema && field in schema.shape)
  return withChanges(Object.fromEntries(kept), changes)
}

/** The rows of thanks for what is neither stored nor added. */
function danglingRows(
  results: readonly UpsertResult<Activity>[],
  stored: ReadonlySet<string>,
): ReadonlyMap<number, Issues> {
  const added = new Set(results.flatMap((it) => (it.outcome === 'refused' ? [] : it.entry.id)))
  return new Map(
    results.flatMap((result, index): [number, Issues][] => {
      const references = result.outcome === 'refused' ? [] : activityReferences(result.entry)
      const [first, ...rest] = references.flatMap(({ kind, id, path }): Issue[] =>
        kind !== 'activity' || stored.has(id) || added.has(id)
          ? []
          : [{ code: 'unknown_activity', path: [index, ...path], activityId: id }],
      )
      return first ? [[index, [first, ...rest]]] : []
    }),
  )
}
