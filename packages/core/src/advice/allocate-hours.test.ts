import { describe, expect, it } from 'vitest'
import { happened, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { allocateHours } from './allocate-hours.ts'
import { explorationShare } from './exploration.ts'
import { recommendChannels } from './recommend-channels.ts'

const resumes = happened('resumes_handed_out', 20, { channel: 'career_fair', count: 100 })
const advice = recommendChannels(situationWith({ activities: [resumes] }))

describe('hours', () => {
  it('go only to channels worth starting, investing in or keeping', () => {
    const worth = advice.channels.filter(({ verdict }) => ['start', 'invest', 'keep'].includes(verdict))
    const places = allocateHours(advice, 10).map(({ channel }) => channel)
    expect(worth.map(({ channel }) => channel.id)).toEqual(expect.arrayContaining(places))
    expect(places.length).toBeGreaterThan(0)
  })

  it('go first to where an hour is most likely to bring most', () => {
    const chances = allocateHours(advice, 10).map(({ probabilityBest }) => probabilityBest)
    expect(chances[0]).toBe(Math.max(...chances))
  })

  it.each([0.1, 1, 7, 7.3, 40, 168])('%d add up to just that', (budget) => {
    expect(allocateHours(advice, budget).reduce((sum, { hours }) => sum + hours, 0)).toBe(budget)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d go nowhere', (budget) => {
    expect(allocateHours(advice, budget)).toEqual([])
  })

  it('end where everybody one knows has been asked', () => {
    const few = recommendChannels(situationWith({ contacts: people('family', 2) }))
    const channels = few.channels.map(
      (it) => ({ ...it, verdict: it.channel.id === 'family' ? 'keep' : 'drop' }) as const,
    )
    const [family, ...rest] = allocateHours({ channels }, 40)
    expect([family?.channel, family?.hours, rest]).toEqual(['family', 1, []])
    expect(family?.because.map(({ code }) => code)).toContain('hours_limited_by_people')
  })

  it('explore less, the more is known of the channels', () => {
    const shares = [0, 5, 20, 80].map((count) => {
      const asked = Array.from({ length: count }, (_, index) =>
        happened('tally_recalled', 10, { channel: 'alumni', since: '2025-06-01T00:00:00Z', approached: index + 1 }),
      ).slice(-1)
      return explorationShare(recommendChannels(situationWith({ activities: asked })).channels)
    })
    expect(shares).toEqual([...shares].sort((first, second) => second - first))
    expect(shares[0]).toBeGreaterThan(shares[3] ?? 1)
  })

  it('go nowhere when no channel is worth them', () => {
    const channels = advice.channels.map((channel) => ({ ...channel, verdict: 'drop' as const }))
    expect(allocateHours({ ...advice, channels }, 7)).toEqual([])
  })
})
