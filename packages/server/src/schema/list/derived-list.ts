import type * as z from 'zod'
import { cursorOf, valuesOf } from './cursor.ts'
import { entriesToRead, type Page, type PageArguments, pageOf } from './page.ts'

type Values = readonly [number | string, ...(number | string)[]]

/** The order of a derived list: ascending by values that no two entries share. */
export type DerivedOrder<Sorted extends Values> = { readonly list: string; readonly values: z.ZodType<Sorted> }

/** The values in the cursor of a page; undefined for the first page. */
export function placeOf<Sorted extends Values>(
  { after, before }: PageArguments,
  { list, values }: DerivedOrder<Sorted>,
): Sorted | undefined {
  const cursor = after ?? before
  return cursor == null ? undefined : valuesOf(cursor, list, values)
}

/** A page of a list that is derived as a whole: the entries beyond the values of the cursor. */
export function derivedPage<Entry, Sorted extends Values>(
  entries: readonly Entry[],
  order: DerivedOrder<Sorted> & { readonly of: (entry: Entry) => Sorted },
  args: PageArguments,
): Page<Entry> {
  const { list, of } = order
  const after = placeOf({ after: args.after }, order)
  const before = placeOf({ before: args.before }, order)
  const within = entries
    .map((entry) => ({ entry, values: of(entry) }))
    .filter(({ values }) => (!after || compare(values, after) > 0) && (!before || compare(values, before) < 0))
    .sort((one, other) => compare(one.values, other.values))
    .map(({ entry }) => entry)
  const read = args.last == null ? within : within.toReversed()
  return pageOf(read.slice(0, entriesToRead(args)), args, (entry) => cursorOf(list, of(entry)))
}

function compare(one: Values, other: Values): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? value
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
