import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCatalogue } from '../../test/arbitraries/any-channel.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { oddNumbers } from '../../test/arbitraries/odd-numbers.ts'
import { review } from '../review/review.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { allocateHours } from './allocate-hours.ts'
import { recommendChannels } from './recommend-channels.ts'

describe('channel advice', () => {
  it('divides just the hours there are, none of them negative, unless no channel is worth one', () => {
    fc.assert(
      fc.property(anyRecord(), fc.double({ min: 0, max: 80, noNaN: true }), (record, budget) => {
        const shares = allocateHours(recommendChannels(deriveSituation(record, { now })), budget)
        const total = shares.reduce((sum, { hours }) => sum + hours, 0)
        if (shares.length > 0) expect(total).toBeCloseTo(budget, 9)
        for (const { hours } of shares) expect(hours).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('suggests a sensitive channel only to those who belong there', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { channels } = recommendChannels(deriveSituation(record, { now }))
        const starts = channels.filter(({ verdict, channel }) => verdict === 'start' && channel.sensitive)
        for (const { channel } of starts) expect(record.seeker.affiliations).toContain(channel.id)
      }),
    )
  })

  it('starts at most three channels, none of them tried before', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { channels } = recommendChannels(deriveSituation(record, { now }))
        const starts = channels.filter(({ verdict }) => verdict === 'start')
        expect(starts.length).toBeLessThanOrEqual(3)
        expect(starts.filter(({ approached }) => approached > 0)).toEqual([])
      }),
    )
  })

  it('judges every channel of a portal, whatever it is called', () => {
    const own = anyCatalogue.chain((catalogue) => fc.tuple(fc.constant(catalogue), anyRecord({ catalogue })))
    fc.assert(
      fc.property(own, ([catalogue, record]) => {
        const result = review(record, { now, channels: catalogue })
        expect(oddNumbers(result)).toEqual([])
        expect(result.channelAdvice.channels.map(({ channel }) => channel.id).sort()).toEqual(
          catalogue.map(({ id }) => id).sort(),
        )
      }),
    )
  })
})
