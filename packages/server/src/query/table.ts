import { getDatamodel } from '../../generated/pothos.ts'
import { columnInSql } from './column-of.ts'

/** A column of a table. */
export type Column = {
  readonly kind: 'column'
  readonly name: string
  readonly sql: string
  /** What JSON holds as texts, if it holds that. */
  readonly holds: 'moments' | 'bytes' | undefined
}

/** A relation to the rows of another table. */
export type Relation = {
  readonly kind: 'relation'
  readonly name: string
  readonly to: string
  readonly isList: boolean
  /** The columns of this table and of the other that are equal. */
  readonly on: readonly (readonly [own: string, other: string])[]
}

/** A table as the data model describes it. */
export type Table = {
  readonly sql: string
  readonly fields: ReadonlyMap<string, Column | Relation>
  /** The columns of each unique key by the name that queries give it. */
  readonly keys: ReadonlyMap<string, readonly string[]>
}

const { models } = getDatamodel().datamodel

type Model = (typeof models)[string]
type Field = Model['fields'][number]

const heldAsText: Readonly<Record<string, Column['holds']>> = { DateTime: 'moments', Bytes: 'bytes' }

/** The tables by the name of the model, in lower case as the client has it. */
const tables: ReadonlyMap<string, Table> = new Map(
  Object.entries(models).map(([name, model]) => [clientName(name), tableOf(name, model)]),
)

/** The table of a model. */
export function tableNamed(model: string): Table {
  const table = tables.get(model)
  if (!table) throw new Error(`There is no table of ${model}.`)
  return table
}

function clientName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1)
}

function tableOf(name: string, model: Model): Table {
  const fields = model.fields.map(
    (field) => [field.name, field.kind === 'object' ? relationOf(field) : columnOf(field)] as const,
  )
  const keys = [...(model.primaryKey ? [model.primaryKey] : []), ...model.uniqueIndexes]
  return {
    sql: columnInSql(clientName(name)),
    fields: new Map<string, Column | Relation>(fields),
    keys: new Map(keys.map((key) => [key.fields.join('_'), key.fields])),
  }
}

function columnOf({ name, type }: Field): Column {
  return { kind: 'column', name, sql: columnInSql(name), holds: heldAsText[type] }
}

function relationOf(field: Field): Relation {
  const { name, type, isList, relationName, relationFromFields: own = [] } = field
  const back = models[type]?.fields.find((it) => it.relationName === relationName && it !== field)
  const isOwn = own.length > 0
  const pairs = keyPairs(isOwn ? own : (back?.relationFromFields ?? []))
  const on = pairs.map(([from, to]) =>
    isOwn ? ([columnInSql(from), columnInSql(to)] as const) : ([columnInSql(to), columnInSql(from)] as const),
  )
  return { kind: 'relation', name, to: clientName(type), isList, on }
}

/** A foreign key names the row by `id` in its last column, and before it by the columns of the same names. */
function keyPairs(own: readonly string[]): (readonly [from: string, to: string])[] {
  return own.map((name, place) => [name, place === own.length - 1 ? 'id' : name])
}
