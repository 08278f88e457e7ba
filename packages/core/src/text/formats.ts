import { isTimeZone } from '../value/is-time-zone.ts'
import { remember } from '../value/remember.ts'

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
const [maxTags, maxZones] = [50, 50]

/**
 * How a language writes numbers, shares, dates and lists, by its BCP 47 tag.
 *
 * @example
 * const { number, pluralOf } = formatsFor('es')
 * number(2.5) // => '2,5'
 * pluralOf(1) // => 'one'
 */
export function formatsFor(tag: string): Formats {
  return formatsOf(tag)
}

const formatsOf = /* @__PURE__ */ remember(maxTags, makeFormats)

function makeFormats(tag: string): Formats {
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const plainRules = new Intl.PluralRules(tag, { maximumFractionDigits: 1 })
  const wholeRules = new Intl.PluralRules(tag, { maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const shown = (options: Intl.DateTimeFormatOptions) => {
    const formatIn = remember(maxZones, (timeZone: string) => new Intl.DateTimeFormat(tag, { ...options, timeZone }))
    return (moment: Date, zone?: string) => formatIn(isTimeZone(zone) ? zone : 'UTC').format(moment)
  }
  const weekday = shown({ weekday: 'long' })
  return {
    number: (value) => (value >= 10 ? whole : plain).format(value),
    percent: (value) => share.format(value),
    pluralOf: (count) => (count >= 10 ? wholeRules : plainRules).select(count),
    list: (entries) => lists.format(entries),
    day: shown({ dateStyle: 'long' }),
    dayOfYear: shown({ month: 'long', day: 'numeric' }),
    clock: shown({ hour: 'numeric', minute: '2-digit' }),
    dayOfWeek: (day) => weekday(new Date(day)),
  }
}
