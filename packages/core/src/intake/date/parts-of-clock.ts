/** A time of day as written; without an offset it is of no known zone. */
export type ClockParts = {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  readonly offsetMinutes?: number
}

/** `, 9:05 PM`, ` 21:05:30 UTC`, `T21:05:30.123Z` and `T210530+0100`; the space may be a narrow one. */
const clock =
  /^[,T\s]*(\d{1,2}):?(\d{2})(?::?(\d{2}(?:\.\d{1,9})?))?\s*([AaPp])?\.?(?:\s?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/

/** The time of day behind a date, midnight where there is none; undefined where something else is there. */
export function partsOfClock(text: string): ClockParts | undefined {
  if (text.trim() === '') return { hours: 0, minutes: 0, seconds: 0 }
  const found = clock.exec(text)
  if (!found) return undefined
  const [, hours, minutes, seconds = '0', half, zone] = found
  const parts = { hours: hoursOf(Number(hours), half), minutes: Number(minutes), seconds: Number(seconds) }
  if (parts.hours > 23 || parts.minutes > 59 || parts.seconds >= 60) return undefined
  return zone === undefined ? parts : { ...parts, offsetMinutes: offsetOf(zone) }
}

function hoursOf(hours: number, half: string | undefined): number {
  if (!half) return hours
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0
}
