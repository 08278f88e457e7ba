import type { Issue, Refusal, Result } from '@tiecraft/core'
import type { UpsertResult } from '@tiecraft/core/storage'
import { isExternalId } from './external-id.ts'
import { refusalIn, refusalOf } from './refusal-of.ts'
import type { RowIds } from './row-ids.ts'
import { newUuid } from './uuid.ts'

/** What was done with a row of an upsert; plain data, since the answer of a mutation may be stored. */
export type UpsertedRow = {
  /** The portal's own id in the row; null where the row has none that is text. */
  readonly externalId: string | null
  /** Id of the stored row; null where there is none. */
  readonly id: string | null
  readonly outcome: UpsertResult<unknown>['outcome']
  readonly userErrors: readonly Issue[]
}

/** Rows to upsert. */
export type Upsert = {
  readonly rows: readonly object[]
  /** Whether one refused row refuses all. */
  readonly allOrNothing: boolean
}

/** How many rows are upserted at once at most. */
const maxUpserts = 1_000

/** The refusal of too many rows; undefined where they are few enough. */
export function tooManyRows(field: string, { rows }: Upsert): Refusal | undefined {
  if (rows.length <= maxUpserts) return undefined
  return refusalOf({ code: 'too_big', path: [field], maximum: `${maxUpserts} entries` })
}

/** The refusal of all rows, where one is refused and all or none are to be stored. */
export function refusalOfAll(
  field: string,
  { allOrNothing }: Upsert,
  results: readonly UpsertResult<unknown>[],
): Refusal | undefined {
  const [first, ...rest] = allOrNothing ? results.flatMap((it) => ('issues' in it ? it.issues : [])) : []
  return first && refusalIn(field, { success: false, issues: [first, ...rest] })
}

/** What was done with each row, in the order of the rows. */
export function upsertedRows(
  field: string,
  { rows }: Upsert,
  { results, ids }: { readonly results: readonly UpsertResult<Identified>[]; readonly ids: RowIds },
): Result<readonly UpsertedRow[]> {
  const value = results.map((result, index): UpsertedRow => {
    const externalId = externalIdIn(rows[index]) ?? null
    const id = externalId === null ? null : (ids.get(externalId) ?? null)
    const issues = 'issues' in result ? refusalIn(field, { success: false, issues: result.issues }).issues : []
    return { externalId, id, outcome: result.outcome, userErrors: issues }
  })
  return { success: true, value }
}

/** The portal's own id in a row, if it is text. */
export function externalIdIn(row: unknown): string | undefined {
  const { id }: { readonly id?: unknown } = Object(row)
  return typeof id === 'string' ? id : undefined
}

/** The texts in some fields of rows that are not read yet and can be ids: alone, or in a list. */
export function namesIn(rows: readonly object[], fields: readonly string[]): readonly string[] {
  const values = rows.flatMap((row) => fields.flatMap((field): unknown => Reflect.get(row, field)))
  const names = values.flatMap((value) => (typeof value === 'string' ? value : []))
  return [...new Set(names)].filter(isExternalId)
}

/** The ids of stored rows, and of those that rows of an upsert add. */
export function withNewRows(ids: RowIds, results: readonly UpsertResult<Identified>[]): RowIds {
  return new Map([...ids, ...entriesOf(results, 'created').map(({ id }) => [id, newUuid()] as const)])
}

type Identified = { readonly id: string }

/** The entries that rows of an upsert add or change. */
export function entriesOf<Entry>(
  results: readonly UpsertResult<Entry>[],
  outcome: 'created' | 'updated',
): readonly Entry[] {
  return results.flatMap((it) => (it.outcome === outcome && 'entry' in it ? [it.entry] : []))
}

/** The rows that rows of an upsert change, before and after. */
export function updatedPairs<Entry extends Identified, Row>(
  stored: readonly Entry[],
  results: readonly UpsertResult<Entry>[],
  rowOf: (entry: Entry) => Row,
): readonly (readonly [before: Row, after: Row])[] {
  const before = new Map(stored.map((entry) => [entry.id, entry]))
  return entriesOf(results, 'updated').flatMap((entry) => {
    const earlier = before.get(entry.id)
    return earlier ? [[rowOf(earlier), rowOf(entry)] as const] : []
  })
}
