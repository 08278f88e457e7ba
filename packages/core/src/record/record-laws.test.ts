import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { encodeRecord } from './encode-record.ts'
import { parseRecord } from './parse-record.ts'

describe('a record', () => {
  it('survives JSON', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const json = JSON.stringify(encodeRecord(record))
        expect(parseRecord(JSON.parse(json), { now })).toEqual({ success: true, value: record })
      }),
    )
  })

  it('is written to JSON the same way after it has been read', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const json = JSON.stringify(encodeRecord(record))
        const read = parseRecord(JSON.parse(json), { now })
        expect(read.success && JSON.stringify(encodeRecord(read.value))).toBe(json)
      }),
    )
  })
})
