import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantSchema } from './instant.ts'

const refused = [
  ['null, rather than read as 1970', null],
  ['a number', 0],
  ['an empty string', ''],
  ['a date without a time', '2026-03-01'],
  ['a time without a zone', '2026-03-01T09:00:00'],
  ['more than milliseconds', '2026-03-01T09:00:00.0001Z'],
  ['a day that does not exist', '2026-02-30T09:00:00Z'],
  ['an hour that does not exist', '2026-03-01T25:00:00Z'],
  ['an invalid date', new Date(Number.NaN)],
  ['a moment before 1900', '1899-12-31T23:59:59Z'],
  ['a moment after 2200', '2200-01-01T00:00:00.001Z'],
] as const

const accepted = [
  ['a moment in UTC', '2026-03-01T09:00:00Z', '2026-03-01T09:00:00.000Z'],
  ['milliseconds', '2026-03-01T09:00:00.123Z', '2026-03-01T09:00:00.123Z'],
  ['an offset east of UTC', '2026-03-01T09:00:00+05:45', '2026-03-01T03:15:00.000Z'],
  ['an offset west of UTC', '2026-03-01T20:00:00-08:00', '2026-03-02T04:00:00.000Z'],
  ['the first moment of 1900', '1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
] as const

describe('an instant', () => {
  it.each(refused)('refuses %s', (_, input) => {
    expect(instantSchema.safeParse(input).success).toBe(false)
  })

  it.each(accepted)('reads %s', (_, input, moment) => {
    expect(instantSchema.parse(input).toISOString()).toBe(moment)
  })

  it('is written and read back without loss', () => {
    const moments = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const text = instantSchema.encode(moment)
        expect(instantSchema.parse(text)).toEqual(moment)
        expect(instantSchema.encode(instantSchema.parse(text))).toBe(text)
      }),
    )
  })

  it('makes a date of its own, so that a later change to the input does not reach it', () => {
    const input = new Date('2026-03-01T09:00:00Z')
    const instant = instantSchema.parse(input)
    input.setFullYear(2000)
    expect(instant.toISOString()).toBe('2026-03-01T09:00:00.000Z')
  })
})
