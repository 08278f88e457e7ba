import type { activityToRow } from './activity-row.ts'

type Row = ReturnType<typeof activityToRow>
type Columns = Readonly<Record<string, unknown>>

/** The columns of an activity before and after a change. */
export type ActivityChange = readonly [before: Row, after: Row]

/** Activities that changed in the same columns to the same values, to be written by one statement. */
export type ActivityChangeGroup = { readonly ids: readonly string[]; readonly columns: Columns }

/** Groups changes of activities, so that moving many from one contact to another takes few statements. */
export function groupActivityChanges(changes: readonly ActivityChange[]): readonly ActivityChangeGroup[] {
  const groups = new Map<string, { readonly ids: string[]; readonly columns: Columns }>()
  for (const [before, after] of changes) {
    const columns = changedColumns({ ...before }, { ...after })
    const key = JSON.stringify(columns)
    const group = groups.get(key) ?? { ids: [], columns }
    group.ids.push(after.id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The columns that differ, null where a value was removed. */
function changedColumns(before: Columns, after: Columns): Columns {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.sort().map((name) => [name, after[name] ?? null]))
}
