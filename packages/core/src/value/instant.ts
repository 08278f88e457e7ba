import * as z from 'zod'

const earliest = new Date('1900-01-01T00:00:00.000Z')
const latest = new Date('2200-01-01T00:00:00.000Z')

const isoInstantSchema = z.iso
  .datetime({ offset: true, error: 'iso_instant' })
  .refine((text) => !/\.\d{4,}/.test(text), { error: 'iso_instant' })

/**
 * A moment: a `Date` in memory, an ISO 8601 string with zone in JSON.
 *
 * Both ways are lossless: anything finer than a millisecond is refused rather than rounded. An offset is accepted and
 * written back as `Z`. From 1900 to 2200.
 */
export const instantSchema = z.codec(
  z.union([isoInstantSchema, z.date()], { error: 'iso_instant' }),
  z.date().min(earliest).max(latest),
  {
    decode: (instant) => new Date(instant),
    encode: (date) => date.toISOString(),
  },
)
