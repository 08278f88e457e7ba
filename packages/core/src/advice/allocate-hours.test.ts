import { describe, expect, it } from 'vitest'
import { happened } from '../../test/arbitraries/record-of.ts'
import { situationOf } from '../../test/arbitraries/situation-of.ts'
import { allocateHours } from './allocate-hours.ts'
import { recommendChannels } from './recommend-channels.ts'

const resumes = happened('resumes_handed_out', 20, { channel: 'career_fair', count: 100 })
const advice = recommendChannels(situationOf({ activities: [resumes] }))

describe('hours', () => {
  it('go only to channels worth starting, investing in or keeping', () => {
    const worth = advice.channels.filter(({ verdict }) => ['start', 'invest', 'keep'].includes(verdict))
    expect(allocateHours(advice, 10).map(({ channel }) => channel)).toEqual(worth.map(({ channel }) => channel.id))
  })

  it('go in proportion to what an hour is expected to bring', () => {
    const byId = new Map(advice.channels.map((channel) => [channel.channel.id, channel.referralsPerHour]))
    const ratios = allocateHours(advice, 10).map(({ channel, hours }) => hours / (byId.get(channel) ?? Number.NaN))
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? Number.NaN, 9)
  })

  it('add up to those there are', () => {
    expect(allocateHours(advice, 7).reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(7, 12)
  })

  it('go nowhere when no channel is worth them', () => {
    const channels = advice.channels.map((channel) => ({ ...channel, verdict: 'drop' as const }))
    expect(allocateHours({ ...advice, channels }, 7)).toEqual([])
  })
})
