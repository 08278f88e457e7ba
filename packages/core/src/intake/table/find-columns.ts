import { headerName } from './header-name.ts'

/** Where the fields of a table stand: for each the indexes of its columns, the best first. */
export type Columns<Field extends string> = ReadonlyMap<Field, readonly number[]>

/** Finds the columns of each field by the headers it may have, the best header first. */
export function findColumns<Field extends string>(
  header: readonly string[],
  fields: readonly Field[],
  headersOf: (field: Field) => readonly string[],
): Columns<Field> {
  const indexes = new Map<string, number[]>()
  header.forEach((text, index) => {
    const name = headerName(text)
    indexes.set(name, [...(indexes.get(name) ?? []), index])
  })
  const taken = new Set<number>()
  return new Map(
    fields.map((field): [Field, readonly number[]] => {
      const own = headersOf(field).flatMap((text) => indexes.get(headerName(text)) ?? [])
      const free = [...new Set(own)].filter((index) => !taken.has(index))
      for (const index of free) taken.add(index)
      return [field, free]
    }),
  )
}
