import { conditionOf } from './condition.ts'
import { type Query, rowsOf } from './selection.ts'
import { tableNamed } from './table.ts'
import { type Parameter, placeOf, startWriting } from './writing.ts'

/** One statement for a query, whose rows hold one text each; `read` makes the answer of them. */
export type Statement<Value = unknown> = {
  readonly text: string
  readonly values: readonly Parameter[]
  readonly read: (rows: readonly string[]) => Value
}

/** The operations of a model that read, as Prisma names and defines them. */
export const readOperations = [
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
] as const

export type ReadOperation = (typeof readOperations)[number]

/** The statement for a query of Prisma's: relations, conditions and counts within it are part of the one statement. */
export function statementFor(model: string, operation: ReadOperation, query: Query = {}): Statement {
  if (operation === 'count') return countOf(model, query)
  const isMany = operation === 'findMany'
  const writing = startWriting()
  const { shape, sql } = rowsOf(isMany ? query : { ...query, take: 1 }, placeOf(tableNamed(model), writing))
  const readRow = (row: string): object => shape.read(JSON.parse(row))
  return {
    text: sql,
    values: writing.values,
    read: (rows) => {
      if (isMany) return rows.map(readRow)
      const [row] = rows
      if (row === undefined && operation.endsWith('OrThrow')) throw new Error(`There is no such ${model}.`)
      return row === undefined ? null : readRow(row)
    },
  }
}

function countOf(model: string, { where = {} }: Query): Statement<number> {
  const writing = startWriting()
  const place = placeOf(tableNamed(model), writing)
  const condition = conditionOf(where, place)
  return {
    text: `select count(*) from ${place.table.sql} ${place.alias} where ${condition}`,
    values: writing.values,
    read: ([count]) => Number(count),
  }
}
