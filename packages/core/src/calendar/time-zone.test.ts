import { describe, expect, it } from 'vitest'
import { zoneNameOf } from './time-zone.ts'

describe('iCalendar names a zone', () => {
  it.each([
    ['Europe/Madrid', 'Europe/Madrid'],
    ['europe/madrid', 'Europe/Madrid'],
    ['US/Eastern', 'America/New_York'],
    ['GB', 'Europe/London'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Etc/GMT+5', undefined],
    ['UTC', undefined],
    ['GMT', undefined],
    ['+05:30', undefined],
    ['Moon/Tranquility', undefined],
    ['Europe/Madrid:\r\nX', undefined],
    [undefined, undefined],
  ])('%s as %s, else times are in UTC', (timeZone, name) => {
    expect(zoneNameOf(timeZone)).toBe(name)
  })
})
