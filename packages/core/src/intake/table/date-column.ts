import { localClock } from '../../value/local-clock.ts'
import { parseDate } from '../date/parse-date.ts'
import type { ReadContext } from '../read-context.ts'
import { excerpt } from './cell-text.ts'
import type { CellPlace } from './cut-text.ts'

/** Dates that are remembered, as lists of connections name each day many times. */
const maxKnown = 5_000

/** Reads the dates of a column. */
export type ReadDate = (text: string, place: CellPlace) => Date | undefined

/** What a table says about the order of days and months where its dates do not. */
export type DateHabit = {
  /** Whether the day is first where nothing tells; absent where that would be a guess. */
  readonly usual?: boolean
  readonly delimiter: string
}

/**
 * Decides for a whole column whether days or months are first, by a date that can be read only one way.
 *
 * Without such a date, tables with semicolons, which spreadsheets write in most of Europe and Latin America, are taken
 * to have the day first (assumption), with a warning.
 */
export function dateColumn(texts: Iterable<string>, column: string, habit: DateHabit, context: ReadContext): ReadDate {
  const { options, log } = context
  const evidence = orderOf(texts)
  const told = options.dayFirst ?? (evidence === 'either' ? habit.usual : evidence === 'day_first')
  const dayFirst = told ?? habit.delimiter === ';'
  if (evidence === 'either' && told === undefined) log.warn(1, { code: 'ambiguous_dates', column, dayFirst })
  const reading = { clock: localClock(options.timeZone), dayFirst }
  const known = new Map<string, Date>()
  return (text, place) => {
    const date = known.get(text) ?? parseDate(text, reading)
    if (!date) log.warn(place.line, { code: 'unreadable_cell', column, text: excerpt(text), expected: 'date' })
    else if (known.size < maxKnown) known.set(text, date)
    return date
  }
}

/** Which order the dates with slashes show; none where there are none. */
function orderOf(texts: Iterable<string>): 'day_first' | 'month_first' | 'either' | 'none' {
  let order: 'either' | 'none' = 'none'
  for (const text of texts) {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(text) ?? []
    if (first === undefined) continue
    if (Number(first) > 12) return 'day_first'
    if (Number(second) > 12) return 'month_first'
    order = 'either'
  }
  return order
}
