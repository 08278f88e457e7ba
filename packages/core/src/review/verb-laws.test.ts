import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCarelessRecord } from '../../test/arbitraries/any-careless-record.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { everyVerb } from '../../test/arbitraries/every-verb.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { oddNumbers } from '../../test/arbitraries/odd-numbers.ts'

const smallRecord = anyRecord({ contacts: 4, activities: 15 })

describe.each(Object.entries(everyVerb))('%s', (_, verb) => {
  it('leaves its input unchanged and says the same again', () => {
    fc.assert(
      fc.property(smallRecord, (record) => {
        const before = structuredClone(record)
        const answer = verb(frozen(record))
        expect(record).toEqual(before)
        expect(verb(before)).toEqual(answer)
      }),
      { numRuns: 30 },
    )
  })

  it('answers any input of the right shape, without odd numbers', () => {
    fc.assert(
      fc.property(anyCarelessRecord, (record) => {
        expect(oddNumbers(verb(record))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
