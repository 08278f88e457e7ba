import * as z from 'zod'
import { cursorOf, valuesOf } from './cursor.ts'
import { entriesToRead, type Page, type PageArguments, pageOf } from './page.ts'

// PostgreSQL has no year 0 and no NUL in texts.
const moment = z.iso
  .datetime()
  .refine((text) => !text.startsWith('0000'))
  .transform((text) => new Date(text))
const text = z.string().refine((it) => !it.includes('\0'))

/** The columns that sort stored lists, with the schema of their values in cursors. */
const columns = {
  id: z.guid(),
  at: moment,
  externalId: text,
  mergedAt: moment,
  name: text,
  removedAt: moment,
  updatedAt: moment,
} as const satisfies Readonly<Record<string, z.ZodType>>

export type Column = keyof typeof columns

export type Direction = 'asc' | 'desc'

/** The order of a stored list by some columns; no two rows share the last. */
export type Order = { readonly list: string; readonly by: readonly Column[]; readonly direction: Direction }

type Row = Readonly<Partial<Record<Column, unknown>>>
type Condition = Readonly<Record<string, unknown>>

/** The query of a page. */
export type Keyset = {
  readonly where: Condition
  readonly orderBy: Record<string, Direction>[]
  readonly take: number
  /** The columns that cursors are made of. */
  readonly select: Readonly<Record<string, true>>
}

/**
 * The query for a page of a stored list: the rows beyond the values of its cursor.
 *
 * A cursor is a position in the order, not a row, so a change or removal of its row does not end the list.
 */
export function keyset({ list, by, direction }: Order, args: PageArguments): Keyset {
  const name = nameOf({ list, by, direction })
  const opposite = direction === 'asc' ? 'desc' : 'asc'
  const placeOf = (cursor: string): Row => {
    const values = z.object(Object.fromEntries(by.map((column) => [column, columns[column]])))
    return valuesOf(cursor, name, values)
  }
  const bounds = [
    ...(args.after == null ? [] : [beyond(placeOf(args.after), by, direction)]),
    ...(args.before == null ? [] : [beyond(placeOf(args.before), by, opposite)]),
  ]
  return {
    where: { AND: bounds },
    orderBy: by.map((column) => ({ [column]: args.last == null ? direction : opposite })),
    take: entriesToRead(args),
    select: Object.fromEntries(by.map((column) => [column, true] as const)),
  }
}

/** The page of the rows that its query has read. */
export function keysetPage<Entry extends Row>(order: Order, args: PageArguments, rows: readonly Entry[]): Page<Entry> {
  return pageOf(rows, args, (row) => cursorOf(nameOf(order), pick(row, order.by)))
}

function nameOf({ list, by, direction }: Order): string {
  return [list, ...by, direction].join(' ')
}

/** The condition for rows after some values: beyond in the first column, or equal there and beyond in the others. */
function beyond(values: Row, [first, ...others]: readonly Column[], direction: Direction): Condition {
  if (!first) throw new Error('A list with cursors has an order.')
  const further = direction === 'asc' ? 'gt' : 'lt'
  if (others.length === 0) return { [first]: { [further]: values[first] } }
  return {
    // The bound is redundant, but lets an index find the first row.
    [first]: { [`${further}e`]: values[first] },
    OR: [{ [first]: { [further]: values[first] } }, beyond(values, others, direction)],
  }
}

function pick(row: Row, by: readonly Column[]): Row {
  return Object.fromEntries(by.map((column) => [column, row[column]]))
}
