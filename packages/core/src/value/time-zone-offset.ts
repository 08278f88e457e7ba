import { remember } from './remember.ts'

/** Formats kept, some 10 kB each: more zones than one machine serves at a time. */
const maxFormats = 200

/** Reads the offset from UTC of a zone that is known. */
export const offsetFormat: (timeZone: string) => Intl.DateTimeFormat = /* @__PURE__ */ remember(
  maxFormats,
  (timeZone) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
)

/** Minutes by which a zone's clocks are ahead of UTC at a moment. */
export function offsetMinutes(moment: Date, format: Intl.DateTimeFormat): number {
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+)(?::(\d+))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The moment so many minutes later. */
export function shifted(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000)
}
