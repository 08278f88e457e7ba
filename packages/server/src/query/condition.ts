import { type Column, type Relation, tableNamed } from './table.ts'
import { bind, type Place, placeOf } from './writing.ts'

/** A condition as queries write it. */
export type Where = Readonly<Record<string, unknown>>

/** The condition of a query in SQL. */
export function conditionOf(where: Where, place: Place): string {
  return all(
    Object.entries(where).flatMap(([name, value]) => (value === undefined ? [] : [partOf(name, value, place)])),
  )
}

function partOf(name: string, value: unknown, place: Place): string {
  if (name === 'AND') return all(listOf(value).map((it) => conditionOf(it, place)))
  if (name === 'OR') return any(listOf(value).map((it) => conditionOf(it, place)))
  if (name === 'NOT') return all(listOf(value).map((it) => not(conditionOf(it, place))))
  if (place.table.keys.has(name)) return conditionOf(Object(value), place)
  const field = place.table.fields.get(name)
  if (!field) throw new Error(`${place.table.sql} has no ${name} to ask for.`)
  return field.kind === 'column' ? columnCondition(field, value, place) : relationCondition(field, value, place)
}

function listOf(value: unknown): readonly Where[] {
  return Array.isArray(value) ? value : [Object(value)]
}

type Comparison = (column: string, value: unknown, place: Place) => string

const comparisons: Readonly<Record<string, Comparison>> = {
  equals: (column, value, { writing }) =>
    value === null ? `${column} is null` : `${column} = ${bind(value, writing)}`,
  not: (column, value, { writing }) =>
    value === null ? `${column} is not null` : `${column} <> ${bind(value, writing)}`,
  in: (column, value, { writing }) => `${column} = any(${bind(value, writing)})`,
  notIn: (column, value, { writing }) => `${column} <> all(${bind(value, writing)})`,
  gt: (column, value, { writing }) => `${column} > ${bind(value, writing)}`,
  gte: (column, value, { writing }) => `${column} >= ${bind(value, writing)}`,
  lt: (column, value, { writing }) => `${column} < ${bind(value, writing)}`,
  lte: (column, value, { writing }) => `${column} <= ${bind(value, writing)}`,
  hasSome: (column, value, { writing }) => `${column} && ${bind(value, writing)}`,
}

function columnCondition({ sql }: Column, asked: unknown, place: Place): string {
  const column = `${place.alias}.${sql}`
  const parts = isPlain(asked) ? Object.entries(asked) : [['equals', asked] as const]
  return all(
    parts.flatMap(([name, value]) => {
      if (value === undefined) return []
      const compare = comparisons[name]
      if (!compare) throw new Error(`${sql} cannot be asked for with ${name}.`)
      return [compare(column, value, place)]
    }),
  )
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
}

function relationCondition(relation: Relation, asked: unknown, place: Place): string {
  if (asked === null) return not(rowExists(relation, {}, place))
  if (!relation.isList) return rowExists(relation, Object(asked), place)
  const [[name = '', where] = [], ...others] = Object.entries(Object(asked))
  if (others.length > 0 || !['some', 'none'].includes(name)) {
    throw new Error(`${relation.name} can be asked for with either some or none.`)
  }
  const exists = rowExists(relation, Object(where), place)
  return name === 'some' ? exists : not(exists)
}

function rowExists(relation: Relation, where: Where, place: Place): string {
  const other = placeOf(tableNamed(relation.to), place.writing)
  const condition = all([joinOf(relation, place, other), conditionOf(where, other)])
  return `exists (select from ${other.table.sql} ${other.alias} where ${condition})`
}

/** The condition that joins the rows of a relation to those of its table. */
export function joinOf({ on }: Relation, own: Place, other: Place): string {
  return all(on.map(([mine, theirs]) => `${other.alias}.${theirs} = ${own.alias}.${mine}`))
}

/** The condition that all of some hold. */
export function all(conditions: readonly string[]): string {
  return joined(
    conditions.filter((it) => it !== 'true'),
    'and',
    'true',
  )
}

function any(conditions: readonly string[]): string {
  return joined(conditions, 'or', 'false')
}

function joined(conditions: readonly string[], word: string, ofNone: string): string {
  if (conditions.length < 2) return conditions[0] ?? ofNone
  return `(${conditions.join(` ${word} `)})`
}

function not(condition: string): string {
  return `not ${condition.startsWith('(') || condition.startsWith('exists') ? condition : `(${condition})`}`
}
