import { all, conditionOf, joinOf } from './condition.ts'
import { type Column, type Relation, tableNamed } from './table.ts'
import { bind, type Place, placeOf } from './writing.ts'

/** The parts of a query that reads rows. */
export type Query = {
  readonly where?: Readonly<Record<string, unknown>> | undefined
  readonly select?: Selection | undefined
  readonly include?: Selection | undefined
  readonly orderBy?: OrderBy | readonly OrderBy[] | undefined
  readonly take?: number | undefined
}

type Selection = Readonly<Record<string, unknown>>
type OrderBy = Readonly<Record<string, unknown>>

/** A value in the rows of an answer, with how to read it. */
type Item = { readonly name: string; readonly sql: string; readonly read: (value: unknown) => unknown }

/** The selected fields in SQL, as one array in JSON, and the row that such an array is. */
export type RowShape = { readonly sql: string; readonly read: (values: unknown) => object }

const queryParts: ReadonlySet<string> = new Set(['where', 'select', 'include', 'orderBy', 'take'])

/** The rows that a query selects at a place: those that it is about, in its order. */
export function rowsOf(query: Query, place: Place, join = 'true'): { readonly shape: RowShape; readonly sql: string } {
  const unknown = Object.entries(query).find(([name, value]) => value !== undefined && !queryParts.has(name))
  if (unknown) throw new Error(`A query cannot be asked with ${unknown[0]}.`)
  const shape = shapeOf(query, place)
  const condition = all([join, conditionOf(query.where ?? {}, place)])
  const limit = query.take === undefined ? '' : ` limit ${bind(query.take, place.writing)}`
  const from = `from ${place.table.sql} ${place.alias} where ${condition}${orderOf(query.orderBy, place)}${limit}`
  return { shape, sql: `select ${shape.sql} as "row" ${from}` }
}

function shapeOf({ select, include }: Query, place: Place): RowShape {
  const items = select ? selected(select, place) : [...everyColumn(place), ...selected(include ?? {}, place)]
  return {
    sql: `json_build_array(${items.map(({ sql }) => sql).join(', ')})`,
    read: (values) => {
      const cells: readonly unknown[] = Object(values)
      const row: Record<string, unknown> = {}
      for (const [index, { name, read }] of items.entries()) row[name] = read(cells[index])
      return row
    },
  }
}

function everyColumn(place: Place): readonly Item[] {
  return [...place.table.fields.values()].flatMap((field) =>
    field.kind === 'column' ? [columnItem(field, place)] : [],
  )
}

function selected(selection: Selection, place: Place): readonly Item[] {
  return Object.entries(selection).flatMap(([name, asked]) => {
    if (!asked) return []
    if (name === '_count') return [countsItem(Object(asked), place)]
    const field = place.table.fields.get(name)
    if (!field) throw new Error(`${place.table.sql} has no ${name} to select.`)
    return [field.kind === 'column' ? columnItem(field, place) : relationItem(field, queryIn(asked), place)]
  })
}

function queryIn(asked: unknown): Query {
  return asked === true ? {} : Object(asked)
}

const asIs = (value: unknown): unknown => value
const hexMark = String.raw`\x`
const fromText = {
  moments: (text: unknown) => (typeof text === 'string' ? new Date(text) : null),
  bytes: (text: unknown) =>
    typeof text === 'string' ? new Uint8Array(Buffer.from(text.slice(hexMark.length), 'hex')) : null,
} as const

function columnItem({ name, sql, holds }: Column, { alias }: Place): Item {
  return { name, sql: `${alias}.${sql}`, read: holds ? fromText[holds] : asIs }
}

/** The related rows, or row, as a value of the row they are related to. */
function relationItem(relation: Relation, query: Query, place: Place): Item {
  const other = placeOf(tableNamed(relation.to), place.writing)
  const { shape, sql } = rowsOf(query, other, joinOf(relation, place, other))
  const { name, isList } = relation
  if (isList) {
    const rows = `(select coalesce(json_agg("row"), '[]') from (${sql}) ${other.alias}s)`
    return { name, sql: rows, read: (all) => (Array.isArray(all) ? all.map(shape.read) : []) }
  }
  return {
    name,
    sql: `(${sql} limit 1)`,
    read: (one) => (one === null ? null : shape.read(one)),
  }
}

/** How many rows are related, by relation. */
function countsItem({ select }: { readonly select: Selection }, place: Place): Item {
  const names = Object.keys(select)
  const counts = names.map((name) => {
    const relation = place.table.fields.get(name)
    if (relation?.kind !== 'relation') throw new Error(`${place.table.sql} has no ${name} to count.`)
    const other = placeOf(tableNamed(relation.to), place.writing)
    const condition = all([joinOf(relation, place, other), conditionOf(queryIn(select[name]).where ?? {}, other)])
    return `(select count(*) from ${other.table.sql} ${other.alias} where ${condition})`
  })
  return {
    name: '_count',
    sql: `json_build_array(${counts.join(', ')})`,
    read: (all) => Object.fromEntries(names.map((name, at) => [name, Object(all)[at]])),
  }
}

function orderOf(orderBy: Query['orderBy'], { alias, table }: Place): string {
  const orders = orderBy === undefined ? [] : [orderBy].flat()
  const columns = orders.flatMap((order) =>
    Object.entries(order).map(([name, direction]) => {
      const column = table.fields.get(name)
      if (column?.kind !== 'column') throw new Error(`${table.sql} cannot be sorted by ${name}.`)
      return `${alias}.${column.sql} ${direction === 'desc' ? 'desc' : 'asc'}`
    }),
  )
  return columns.length === 0 ? '' : ` order by ${columns.join(', ')}`
}
