import type { Table } from './table.ts'

/** A value as PostgreSQL's protocol takes it. */
export type Parameter = string | null

/** A statement as it is written: its parameters, and names for the tables in it. */
export type Writing = {
  readonly values: Parameter[]
  aliases: number
}

/** A table in a statement, by the name it has there. */
export type Place = { readonly table: Table; readonly alias: string; readonly writing: Writing }

export function startWriting(): Writing {
  return { values: [], aliases: 0 }
}

/** The table of another place, under a new name. */
export function placeOf(table: Table, writing: Writing): Place {
  const alias = `t${writing.aliases}`
  writing.aliases += 1
  return { table, alias, writing }
}

/** Adds a value and returns the parameter for it; PostgreSQL infers its type from what it is compared with. */
export function bind(value: unknown, { values }: Writing): string {
  values.push(parameterOf(value))
  return `$${values.length}`
}

function parameterOf(value: unknown): Parameter {
  if (value === null) return null
  if (Array.isArray(value)) return `{${value.map((item) => quoted(String(parameterOf(item)))).join(',')}}`
  return value instanceof Date ? value.toISOString() : String(value)
}

/** An item of an array. */
function quoted(item: string): string {
  return `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
