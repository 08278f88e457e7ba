import { isTimeZone } from '../value/is-time-zone.ts'

/** How one language writes numbers, shares, dates and lists. */
export type Formats = {
  /** At most one decimal, none from ten on. */
  readonly number: (value: number) => string
  /** A share of 0 to 1 in whole percent. */
  readonly percent: (share: number) => string
  /** The plural form that a number takes as it is written here: `one`, `other` and what else the language has. */
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule
  readonly list: (entries: readonly string[]) => string
  /** A day in the time zone given, in UTC if absent or unknown. */
  readonly day: (moment: Date, timeZone?: string) => string
  /** The same without its year. */
  readonly dayOfYear: (moment: Date, timeZone?: string) => string
  /** The time of day of a moment. */
  readonly clock: (moment: Date, timeZone?: string) => string
  /** The weekday of a day such as `2026-03-02`. */
  readonly dayOfWeek: (day: string) => string
}

// The formats of `Intl` take far longer to make than to use.
const made = new Map<string, Formats>()

/**
 * How a language writes numbers, shares, dates and lists, by its BCP 47 tag.
 *
 * @example
 * const { number, pluralOf } = formatsFor('es')
 * number(2.5) // => '2,5'
 * pluralOf(1) // => 'one'
 */
export function formatsFor(tag: string): Formats {
  const formats = made.get(tag) ?? makeFormats(tag)
  made.set(tag, formats)
  return formats
}

function makeFormats(tag: string): Formats {
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const plainRules = new Intl.PluralRules(tag, { maximumFractionDigits: 1 })
  const wholeRules = new Intl.PluralRules(tag, { maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const shown = (moment: Date, zone: string | undefined, options: Intl.DateTimeFormatOptions): string => {
    const timeZone = isTimeZone(zone) ? zone : 'UTC'
    return new Intl.DateTimeFormat(tag, { ...options, timeZone }).format(moment)
  }
  return {
    number: (value) => (value >= 10 ? whole : plain).format(value),
    percent: (value) => share.format(value),
    pluralOf: (count) => (count >= 10 ? wholeRules : plainRules).select(count),
    list: (entries) => lists.format(entries),
    day: (moment, timeZone) => shown(moment, timeZone, { dateStyle: 'long' }),
    dayOfYear: (moment, timeZone) => shown(moment, timeZone, { month: 'long', day: 'numeric' }),
    clock: (moment, timeZone) => shown(moment, timeZone, { hour: 'numeric', minute: '2-digit' }),
    dayOfWeek: (day) => shown(new Date(day), 'UTC', { weekday: 'long' }),
  }
}
