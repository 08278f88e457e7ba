import type * as z from 'zod'
import { type Check, checkOf } from './check.ts'
import { columnInSql, columnOf } from './column-of.ts'
import { conditionOf } from './condition-of.ts'
import { promiseOf } from './promise-of.ts'

/** The fields that are columns of a table, by the schema of each. */
export type StoredFields = Readonly<Record<string, z.ZodType>>

/** Other contacts and activities are stored as the ids of their rows, not as the portal's own. */
const rowIds: ReadonlySet<string> = new Set([
  'contactId',
  'introducedContactId',
  'otherContactId',
  'introducedBy',
  'contactIds',
  'for',
])

/** The checks that hold each column to what the schema of its field promises. */
export function fieldChecks(table: string, fields: StoredFields): readonly Check[] {
  return Object.entries(fields).flatMap(([field, schema]) => {
    const condition = fieldCondition(field, schema)
    return condition === undefined ? [] : [checkOf(table, columnOf(field), condition)]
  })
}

/** The condition that holds one column to what the schema of its field promises, if its type does not. */
export function fieldCondition(field: string, schema: z.ZodType): string | undefined {
  const promised = promiseOf(schema)
  if (!rowIds.has(field)) return conditionOf(columnInSql(field), promised)
  return promised.type === 'array' ? conditionOf(columnInSql(field), { ...promised, items: {} }) : undefined
}
