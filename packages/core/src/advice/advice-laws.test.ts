import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCatalogue } from '../../test/arbitraries/any-channel.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { oddNumbers } from '../../test/arbitraries/odd-numbers.ts'
import { channels } from '../channel/channels.ts'
import { review } from '../review/review.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { allocateHours } from './allocate-hours.ts'
import { channelYields } from './channel-yield.ts'
import { recommendChannels } from './recommend-channels.ts'
import { worthHours } from './verdict-table.ts'

describe('channel advice', () => {
  it('divides just the hours there are, or as many as there are people to ask', () => {
    fc.assert(
      fc.property(anyRecord(), fc.double({ min: 0.01, max: 80, noNaN: true }), (record, budget) => {
        const advice = recommendChannels(deriveSituation(record, { now }))
        const shares = allocateHours(advice, budget)
        const total = shares.reduce((sum, { hours }) => sum + hours, 0)
        const isOpen = advice.channels.some(
          ({ verdict, channel }) => worthHours[verdict] && channel.reach === 'new_people',
        )
        // Sums of fractions differ in the last digit.
        if (isOpen && !advice.isStarting) expect(total).toBeCloseTo(budget, 9)
        else expect(total).toBeLessThan(budget + 1e-9)
        for (const { hours } of shares) expect(hours).toBeGreaterThan(0)
      }),
    )
  })

  it('gives no hours to what is to be left or keeps the seeker out', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { channels, hours } = recommendChannels(deriveSituation(record, { now }))
        const given = new Set(hours.map(({ channel }) => channel))
        for (const { channel, verdict, obstacles } of channels) {
          const isLeft = !worthHours[verdict] || obstacles.some(({ excludes }) => excludes)
          if (isLeft) expect(given).not.toContain(channel.id)
        }
      }),
    )
  })

  it('claims what its probability is the probability of', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        for (const { verdict, claim, probability } of recommendChannels(deriveSituation(record, { now })).channels) {
          if (verdict === 'drop') expect([claim, probability >= 0.95]).toEqual(['less_than_typical', true])
          if (verdict === 'invest') expect([claim, probability >= 0.8]).toEqual(['more_than_typical', true])
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('values what is not known less, the less of the search is left', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const indices = [100, 1].map((days) => {
          const goal = { outcome: 'offer' as const, count: 1, by: daysAgo(-days) }
          const situation = deriveSituation({ ...record, seeker: { ...record.seeker, goal } }, { now })
          return channelYields(situation).map(({ indexPerHour }) => indexPerHour)
        })
        const [early = [], late = []] = indices
        for (const [index, value] of early.entries()) expect(value).toBeGreaterThanOrEqual((late[index] ?? 0) - 1e-12)
      }),
    )
  })

  it('spreads the hours of those who have just begun, none over half', () => {
    fc.assert(
      fc.property(anyRecord(), fc.double({ min: 1, max: 40, noNaN: true }), (record, budget) => {
        const advice = recommendChannels(deriveSituation(record, { now }))
        const worth = advice.channels.filter(({ verdict }) => worthHours[verdict])
        if (!advice.isStarting || worth.length < 3) return
        for (const { hours } of allocateHours(advice, budget)) expect(hours).toBeLessThanOrEqual(budget / 2 + 1e-9)
      }),
    )
  })

  it('marks a sensitive channel wherever a review names one', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        expect(unmarked(review(record, { now }))).toEqual([])
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

  it('is the same without the channels of a school for those who belong to none', () => {
    const others = channels.filter(({ access }) => access !== 'member')
    const belongsToSchool = new Set(['alumni', 'career_center', 'department'])
    fc.assert(
      fc.property(anyRecord({ catalogue: others }), ({ seeker, ...record }) => {
        const affiliations = seeker.affiliations.filter((id) => !belongsToSchool.has(id))
        const given = { ...record, seeker: { ...seeker, affiliations } }
        const [all, fewer] = [channels, others].map((catalogue) =>
          recommendChannels(deriveSituation(given, { now, channels: catalogue })),
        )
        const open = all?.channels.filter(({ channel }) => channel.access !== 'member')
        expect({ ...all, channels: open }).toEqual(fewer)
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

const sensitive: ReadonlySet<unknown> = new Set(channels.filter((channel) => channel.sensitive).map(({ id }) => id))

/** The places in an answer that name a sensitive channel without saying that it is one. */
function unmarked(part: unknown, place = '', isMarked = false): readonly string[] {
  if (typeof part !== 'object' || part === null || part instanceof Date) return []
  const marked = isMarked || Reflect.get(part, 'isSensitive') === true || Reflect.get(part, 'sensitive') === true
  return Object.entries(part).flatMap(([key, value]) => {
    const at = `${place}.${key}`
    if (!marked && (sensitive.has(value) || sensitive.has(key))) return [at]
    return unmarked(value, at, marked && !Array.isArray(value))
  })
}
