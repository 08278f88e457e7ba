import * as z from 'zod'
import type { Issue, Issues, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { isSame } from '../value/is-same.ts'
import { idSchema } from '../value/text-schema.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import type { Changes } from './with-changes.ts'

/** A row of an upsert: the stored entry of its id, if there is one, and the fields that it changes. */
export type UpsertRow<Entry> = {
  readonly id: string
  readonly before: Entry | undefined
  readonly changes: Changes
}

/** How the rows of one kind are upserted. */
export type UpsertRule<Entry> = {
  /** The issue of a row that expects a version of an entry that is not there. */
  readonly unknown: (id: string) => Issue
  /** The entry that a row makes, or what is wrong with the row on its own. */
  readonly entryOf: (row: UpsertRow<Entry>) => Result<Entry>
}

const rowSchema = z.looseObject({ id: idSchema, version: z.int().optional() })

/**
 * Upserts rows, each on its own: a refused row leaves the others as they are.
 *
 * Of rows with the same id, the first one counts.
 */
export function upsertRows<Entry extends { readonly id: string }>(
  { entries, versions }: UpsertTarget<Entry>,
  rows: readonly unknown[],
  { unknown, entryOf }: UpsertRule<Entry>,
): readonly UpsertResult<Entry>[] {
  const stored = new Map(entries.map((entry) => [entry.id, entry]))
  const places = new Map<string, number>()
  return rows.map((input, index) => {
    const read = rowSchema.safeParse(input)
    if (!read.success) return refused(issuesFromZod(read.error, input), index)
    const { id, version, ...changes } = read.data
    const first = places.get(id)
    if (first !== undefined) return { outcome: 'refused', issues: [duplicate(id, [index, first])] }
    places.set(id, index)
    const before = stored.get(id)
    const conflict = versionIssue(version, { current: versions?.get(id), unknown: unknown(id) })
    if (conflict) return refused([conflict], index)
    const result = entryOf({ id, before, changes })
    if (!result.success) return refused(result.issues, index)
    if (!before) return { outcome: 'created', entry: result.value }
    return result.value === before
      ? { outcome: 'unchanged', entry: before }
      : { outcome: 'updated', entry: result.value }
  })
}

/** The entry of a row, unless it is not sound; the stored one where the row changes nothing. */
export function upsertedEntry<Entry>(
  schema: z.ZodType<Entry>,
  { input, before }: { readonly input: object; readonly before: Entry | undefined },
  issuesOf: (entry: Entry) => readonly Issue[],
): Result<Entry> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  if (before !== undefined && isSame(before, parsed.data)) return { success: true, value: before }
  return resultOf(parsed.data, issuesOf(parsed.data))
}

/** Refuses rows that contradict others, until those that remain do not. */
export function settle<Entry>(
  results: readonly UpsertResult<Entry>[],
  contradictions: (results: readonly UpsertResult<Entry>[]) => ReadonlyMap<number, Issues>,
): readonly UpsertResult<Entry>[] {
  let settled = results
  for (let found = contradictions(settled); found.size > 0; found = contradictions(settled)) {
    settled = settled.map((result, index) => {
      const issues = found.get(index)
      return issues ? { outcome: 'refused', issues } : result
    })
  }
  return settled
}

function refused([first, ...rest]: Issues, index: number): { readonly outcome: 'refused'; readonly issues: Issues } {
  const inRow = (issue: Issue): Issue => ({ ...issue, path: [index, ...issue.path] })
  return { outcome: 'refused', issues: [inRow(first), ...rest.map(inRow)] }
}

function duplicate(id: string, [index, first]: readonly [number, number]): Issue {
  return { code: 'duplicate_id', path: [index, 'id'], id, firstPath: [first, 'id'] }
}

function versionIssue(
  version: number | undefined,
  { current, unknown }: { readonly current: number | undefined; readonly unknown: Issue },
): Issue | undefined {
  if (version === undefined || version === current) return undefined
  return current === undefined ? unknown : { code: 'version_conflict', path: ['version'], version, current }
}
