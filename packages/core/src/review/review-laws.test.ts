import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { listedInAnyOrder } from '../../test/arbitraries/listed-in-any-order.ts'
import { anyMomentWithin, now } from '../../test/arbitraries/moments.ts'
import { oddNumbers } from '../../test/arbitraries/odd-numbers.ts'
import { addDays } from '../value/days.ts'
import { review } from './review.ts'

const anyOrder = <Entry>(entries: readonly Entry[]): fc.Arbitrary<readonly Entry[]> =>
  fc.shuffledSubarray([...entries], { minLength: entries.length })

const shuffled = anyRecord().chain((record) =>
  fc.tuple(
    fc.constant(record),
    fc
      .record({ contacts: anyOrder(record.contacts), activities: anyOrder(record.activities) })
      .map((entries) => ({ ...record, ...entries })),
  ),
)

describe('review', () => {
  it('holds only finite numbers, and probabilities within 0 to 1', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        expect(oddNumbers(review(record, { now }))).toEqual([])
      }),
    )
  })

  it('answers for any moment, before the record began or long after', () => {
    const moments = fc.oneof(
      anyMomentWithin(3_000),
      fc.nat(3_000).map((days) => addDays(now, days)),
    )
    fc.assert(
      fc.property(anyRecord(), moments, (record, moment) => {
        expect(oddNumbers(review(record, { now: moment }))).toEqual([])
      }),
    )
  })

  it('does not depend on the order of contacts and activities', () => {
    fc.assert(
      fc.property(shuffled, ([record, other]) => {
        expect(listedInAnyOrder(review(other, { now }))).toEqual(listedInAnyOrder(review(record, { now })))
      }),
    )
  })
})
