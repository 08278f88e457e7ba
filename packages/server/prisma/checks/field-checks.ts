import type * as z from 'zod'
import { columnInSql, columnOf } from '../../src/query/column-of.ts'
import { type Check, checkOf } from './check.ts'
import { conditionOf } from './condition-of.ts'
import { jsonSchemaOf } from './json-schema-of.ts'

/** The schema of each field that a table stores in a column. */
export type StoredFields = Readonly<Record<string, z.ZodType>>

/** Fields that name contacts or activities; their columns hold the ids of rows, not the portal's own. */
const rowIds: ReadonlySet<string> = new Set([
  'contactId',
  'introducedContactId',
  'otherContactId',
  'introducedBy',
  'contactIds',
  'for',
])

/** The checks of a table that each column fits the schema of its field. */
export function fieldChecks(table: string, fields: StoredFields): readonly Check[] {
  return Object.entries(fields).flatMap(([field, schema]) => {
    const condition = fieldCondition(field, schema)
    return condition === undefined ? [] : [checkOf(table, columnOf(field), condition)]
  })
}

/** The condition that a column fits the schema of its field; undefined where its type ensures that. */
export function fieldCondition(field: string, schema: z.ZodType): string | undefined {
  const jsonSchema = jsonSchemaOf(schema)
  if (!rowIds.has(field)) return conditionOf(columnInSql(field), jsonSchema)
  return jsonSchema.type === 'array' ? conditionOf(columnInSql(field), { ...jsonSchema, items: {} }) : undefined
}
