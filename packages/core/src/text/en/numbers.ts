import { formatsFor } from '../formats.ts'

const formats = /* @__PURE__ */ formatsFor('en')

/** A number as one would say it: whole from ten on, with a decimal below. */
export function number(value: number): string {
  return value > 0 && value < 0.05 ? 'almost 0' : formats.number(value)
}

/** A number that is estimated. */
export function roughly(value: number): string {
  return value < 0.05 ? 'almost 0' : `about ${formats.number(value)}`
}

/** An estimated share, never a flat 0 or 100 percent, since nothing is that sure. */
export function about(value: number): string {
  return value < 0.01 || value > 0.99 ? sure(value) : `about ${formats.percent(value)}`
}

/** How sure something is, never a flat 0 or 100 percent. */
export function sure(probability: number): string {
  if (probability < 0.01) return 'under 1%'
  return probability > 0.99 ? 'over 99%' : formats.percent(probability)
}

/** A share that is known, such as a reference. */
export function percent(value: number): string {
  return formats.percent(value)
}

/** A count with its noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${nounFor(count, one, many)}`
}

/** The noun or verb that goes with a count. */
export function nounFor(count: number, one: string, many = `${one}s`): string {
  return formats.pluralOf(count) === 'one' ? one : many
}

/** A range, or the one number where both ends read the same. */
export function range(low: number, high: number): string {
  const [from, to] = [number(low), number(high)]
  return from === to ? from : `${from} to ${to}`
}

/** Several things as one phrase. */
export function listed(entries: readonly string[]): string {
  return formats.list(entries)
}

/** So many days before now, in words. */
export function daysAgo(days: number): string {
  if (days < 1) return 'today'
  return days < 2 ? 'yesterday' : `${plural(days, 'day')} ago`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count as one writes it in a letter: in words up to ten. */
export function inWords(count: number): string {
  return words[count] ?? number(count)
}

/** A count in words with its noun. */
export function counted(count: number, one: string, many?: string): string {
  return `${inWords(count)} ${nounFor(count, one, many)}`
}

/** So many days before now, in weeks where it is more than one. */
export function longAgo(days: number): string {
  const weeks = Math.round(days / 7)
  return days < 7 ? daysAgo(days) : `${weeks === 1 ? 'a week' : counted(weeks, 'week')} ago`
}
