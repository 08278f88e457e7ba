/** Reads a zone's offset from UTC. */
export function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
}

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
