import { formatsFor } from '../formats.ts'

const formats = /* @__PURE__ */ formatsFor('es')

/** A number as one would say it: whole from ten on, with a decimal below. */
export function number(value: number): string {
  if (isWholeMillions(value)) return millions(value)
  return value > 0 && value < 0.05 ? 'casi 0' : formats.number(value)
}

/** Whether Spanish counts in millions, which are a noun of their own: «2 millones de personas». */
function isWholeMillions(value: number): boolean {
  return formats.pluralOf(value) === 'many'
}

function millions(value: number): string {
  const count = Math.round(value) / 1_000_000
  return `${formats.number(count)} ${count === 1 ? 'millón' : 'millones'}`
}

/** A number that is estimated; what is estimated here is feminine. */
export function roughly(value: number): string {
  if (value < 0.05) return 'casi 0'
  return `${value < 1.95 || isWholeMillions(value) ? 'cerca de' : 'unas'} ${number(value)}`
}

/** An estimated count with its noun, which is feminine or takes «cerca de». */
export function roughlyOf(value: number, one: string, many = `${one}s`): string {
  return `${roughly(value)} ${countedNoun(value, one, many)}`
}

/** An estimated share, never a flat 0 or 100 percent, since nothing is that sure. */
export function about(value: number): string {
  return value < 0.01 || value > 0.99 ? sure(value) : `alrededor del ${formats.percent(value)}`
}

/** How sure something is, never a flat 0 or 100 percent. */
export function sure(probability: number): string {
  if (probability < 0.01) return `menos del ${formats.percent(0.01)}`
  return probability > 0.99 ? `más del ${formats.percent(0.99)}` : formats.percent(probability)
}

/** A share that is known, such as a reference. */
export function percent(value: number): string {
  return formats.percent(value)
}

/** A count with its noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${countedNoun(count, one, many)}`
}

/** The noun after a count; after millions with «de». */
function countedNoun(count: number, one: string, many: string): string {
  return `${isWholeMillions(count) ? 'de ' : ''}${nounFor(count, one, many)}`
}

/** The noun or verb that goes with a count. */
export function nounFor(count: number, one: string, many = `${one}s`): string {
  return formats.pluralOf(count) === 'one' ? one : many
}

/** A range, or the one number where both ends read the same. */
export function range(low: number, high: number): string {
  const [from, to] = [number(low), number(high)]
  return from === to ? from : `entre ${from} y ${to}`
}

/** Several things as one phrase. */
export function listed(entries: readonly string[]): string {
  return formats.list(entries)
}

/** So many days before now, in words. */
export function daysAgo(days: number): string {
  if (days < 1) return 'hoy'
  return days < 2 ? 'ayer' : `hace ${plural(days, 'día')}`
}

const words = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']

/** A count as one writes it in a letter: in words up to ten. */
export function inWords(count: number, gender: 'f' | 'm' = 'f'): string {
  return count === 1 && gender === 'm' ? 'un' : (words[count] ?? number(count))
}

/** A count in words with its noun. */
export function counted(count: number, one: string, many = `${one}s`, gender: 'f' | 'm' = 'f'): string {
  return `${inWords(count, gender)} ${countedNoun(count, one, many)}`
}

/** So many days before now, in weeks where it is more than one. */
export function longAgo(days: number): string {
  return days < 7 ? daysAgo(days) : `hace ${counted(Math.round(days / 7), 'semana')}`
}
