import { describe, expect, it } from 'vitest'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { allocateHours } from './allocate-hours.ts'
import { recommendChannels } from './recommend-channels.ts'

const resumes = happened('resumes_handed_out', 60, { channel: 'career_fair', count: 100 })
const advice = recommendChannels(situationWith({ activities: [resumes] }))

describe('hours', () => {
  it('go only to channels worth starting, investing in or keeping', () => {
    const worth = advice.channels.filter(({ verdict }) => ['start', 'invest', 'keep'].includes(verdict))
    const places = allocateHours(advice, 10).map(({ channel }) => channel)
    expect(worth.map(({ channel }) => channel.id)).toEqual(expect.arrayContaining(places))
    expect(places.length).toBeGreaterThan(0)
  })

  it('go first to where a further one is worth most', () => {
    const [first] = allocateHours(advice, 0.5)
    const best = Math.max(...advice.channels.map(({ indexPerHour }) => indexPerHour))
    expect(advice.channels.find(({ indexPerHour }) => indexPerHour === best)?.channel.id).toBe(first?.channel)
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
    const [family, ...rest] = allocateHours({ channels, isStarting: false }, 40)
    expect([family?.channel, family?.hours, rest]).toEqual(['family', 1, []])
    expect(family?.because.map(({ code }) => code)).toContain('hours_limited_by_people')
  })

  it('go nowhere when no channel is worth them', () => {
    const channels = advice.channels.map((channel) => ({ ...channel, verdict: 'drop' as const }))
    expect(allocateHours({ ...advice, channels }, 7)).toEqual([])
  })
})

describe('the hours of somebody who has just begun', () => {
  const begun = (seeker: object = {}) => recommendChannels(situationWith({ seeker: { hoursPerWeek: 5, ...seeker } }))

  it('are spread over three places or more, none of them over half', () => {
    const { isStarting, hours } = begun()
    expect(isStarting).toBe(true)
    expect(hours.length).toBeGreaterThanOrEqual(3)
    for (const it of hours) expect(it.hours).toBeLessThanOrEqual(2.5)
  })

  it('go first to where they belong already', () => {
    const { hours, channels } = begun({ affiliations: ['service_club', 'place_of_worship'] })
    const starts = channels.filter(({ verdict }) => verdict === 'start').map(({ channel }) => channel.id)
    expect(starts).toEqual(expect.arrayContaining(['service_club', 'place_of_worship']))
    expect(hours.map(({ channel }) => channel)).toEqual(expect.arrayContaining(starts))
  })

  it('ask a few relatives and friends where none are listed, each once', () => {
    const few = begun().channels.filter(({ channel }) => ['family', 'friends_and_neighbors'].includes(channel.id))
    expect(few.map(({ peopleLeft }) => peopleLeft).sort()).toEqual([12, 8])
  })

  it('go where they bring most after four weeks', () => {
    const contacts = people('alumni', 30)
    const activities = happenedWith(contacts, 'referral_received', 40)
    expect(recommendChannels(situationWith({ contacts, activities })).isStarting).toBe(false)
  })
})
