import { monthOf } from './month-of.ts'

/** The numbers of a date as written, and what is written after it. */
export type DateParts = {
  readonly year: number
  readonly first: number
  readonly second: number
  /** Which of the two is the day; `either` where the form does not say. */
  readonly order: 'day_first' | 'month_first' | 'either'
  readonly rest: string
}

/** `2026-03-02`, `2026/3/2` and `20260302`. */
const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/
/** `3/2/26` and `03/02/2026`, also with dots or hyphens, which put the day first. */
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/
/** `02 Mar 2026`, `2-Mar-26`, `2. März 2026` and `2 de marzo de 2026`. */
const dayAndWord =
  /^(\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s-]*(?:de |di )?(\p{L}{3,})\.?[\s,-]*(?:de |del )?(\d{4}|\d{2})(?!\d)(.*)$/u
/** `Mar 2, 2026`. */
const wordAndDay = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/u

/** A date is shorter, with its time and zone (assumption). */
const maxCharacters = 60

/** Takes a date apart; undefined where it is written in none of the known forms. */
export function partsOfDate(text: string): DateParts | undefined {
  if (text.length > maxCharacters) return undefined
  return fromYearFirst(text) ?? fromNumbers(text) ?? fromWords(text)
}

function fromYearFirst(text: string): DateParts | undefined {
  const found = yearFirst.exec(text)
  if (!found) return undefined
  const [, year, , month, day, rest = ''] = found
  return { year: Number(year), first: Number(month), second: Number(day), order: 'month_first', rest }
}

function fromNumbers(text: string): DateParts | undefined {
  const found = numbers.exec(text)
  if (!found) return undefined
  const [, first, separator, second, year, rest = ''] = found
  const order = separator === '/' ? 'either' : 'day_first'
  return { year: Number(year), first: Number(first), second: Number(second), order, rest }
}

function fromWords(text: string): DateParts | undefined {
  const found = dayAndWord.exec(text)
  const [, day, word = '', year, rest = ''] = found ?? []
  if (found) return named(word, day, year, rest)
  const [whole, name = '', number, fullYear, after = ''] = wordAndDay.exec(text) ?? []
  return whole === undefined ? undefined : named(name, number, fullYear, after)
}

function named(word: string, day: string | undefined, year: string | undefined, rest: string): DateParts | undefined {
  const month = monthOf(word)
  if (!month) return undefined
  return { year: Number(year), first: Number(day), second: month, order: 'day_first', rest }
}
