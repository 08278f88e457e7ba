import { cellText } from './cell-text.ts'
import { findColumns } from './find-columns.ts'

/** The cells of a row by field; what is empty or not there is absent. */
export type FieldCells<Field extends string> = { readonly [One in Field]?: string }

/** Takes from a row the cells of some fields, apart from the text around them, so that this need not be kept. */
export function fieldReader<Field extends string>(
  header: readonly string[],
  fields: readonly Field[],
  headersOf: (field: Field) => readonly string[],
): (row: readonly string[]) => FieldCells<Field> {
  return columnReader(findColumns(header, fields, headersOf))
}

/** The same, where it is known in which columns the fields are; the first that is not empty counts. */
export function columnReader<Field extends string>(
  columns: ReadonlyMap<Field, readonly number[]>,
): (row: readonly string[]) => FieldCells<Field> {
  const places = [...columns].filter(([, indexes]) => indexes.length > 0)
  return (row) => {
    const texts = places.map(([, indexes]) => firstFilled(row, indexes))
    // Splitting anew makes texts of their own; a piece of a text keeps the whole of it in memory.
    const own = texts.join('\0').split('\0')
    const cells: { [One in Field]?: string } = {}
    places.forEach(([field], index) => {
      if (own[index]) cells[field] = own[index]
    })
    return cells
  }
}

function firstFilled(row: readonly string[], indexes: readonly number[]): string {
  for (const index of indexes) {
    const text = cellText(row[index] ?? '')
    if (text !== '') return text
  }
  return ''
}
