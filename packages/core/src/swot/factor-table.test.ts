import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { review } from '../review/review.ts'
import type { Swot } from './derive-swot.ts'
import { type FactorCode, factorCodes, factorTable } from './factor-table.ts'
import type { Factor } from './weighed-factor.ts'

type Parts = Parameters<typeof recordOf>[0]

const alumni = people('alumni', 60)
const goalIn = (days: number) => ({ outcome: 'offer' as const, count: 1, by: daysAgo(-days) })
const asked = (contacts: readonly Contact[], days = 40) => happenedWith(contacts, 'approach_sent', days)
const replied = (contacts: readonly Contact[], days = 39) => happenedWith(contacts, 'reply_received', days)
const talked = (contacts: readonly Contact[], days = 38) =>
  happenedWith(contacts, 'conversation_held', days, { depth: 'their_interests' })
const market = { asOf: daysAgo(10), source: 'Employment service' }
const one = alumni.slice(0, 1)
const helpedBy = (contacts: readonly Contact[]) => happenedWith(contacts, 'help_received', 20)

/** For every factor with a rule: a record that shows it. */
const shows: Readonly<Partial<Record<FactorCode, Parts>>> = {
  past_coworker_relationships: { contacts: people('past_coworkers', 5) },
  communication_skills: { contacts: alumni, activities: [...asked(alumni), ...replied(alumni), ...talked(alumni)] },
  professional_reputation: {
    contacts: alumni,
    activities: [...asked(alumni), ...talked(alumni), ...happenedWith(alumni, 'referral_received', 30)],
  },
  trusted_ties: { contacts: people('alumni', 5, { startingStage: 'business', lastContactedAt: daysAgo(5) }) },
  gets_answers: { contacts: alumni, activities: [...asked(alumni), ...replied(alumni)] },
  gives_help: { contacts: alumni, activities: happenedWith(alumni.slice(0, 4), 'help_given', 20) },
  thanks_kept: {
    contacts: alumni,
    activities: [...helpedBy(alumni.slice(0, 3)), ...happenedWith(alumni.slice(0, 3), 'thanks_sent', 19)],
  },
  several_channels: {
    contacts: ['family', 'alumni', 'nonprofit', 'service_club'].flatMap((channel) => people(channel, 1)),
    activities: ['family-1', 'alumni-1', 'nonprofit-1', 'service_club-1'].map((contactId) =>
      happened('approach_sent', 20, { contactId }),
    ),
  },
  ties_alive: { contacts: people('alumni', 8, { lastContactedAt: daysAgo(5) }) },
  steady_pace: {
    seeker: { goal: { outcome: 'interview', count: 1, by: daysAgo(-365) } },
    contacts: people('alumni', 200),
    activities: [5, 10, 15, 20].flatMap((days, week) => {
      const met = people('alumni', 200).slice(50 * week, 50 * week + 50)
      return [
        ...asked(met, days),
        ...talked(met, days - 1),
        ...happenedWith(met.slice(0, 20), 'referral_received', days - 2),
      ]
    }),
  },
  large_network: { seeker: { networkSize: 150 } },
  shy: { seeker: { comfort: 1 } },
  few_contacts: { contacts: people('alumni', 4) },
  little_time: { seeker: { hoursPerWeek: 2 } },
  few_answers: { contacts: alumni, activities: asked(alumni) },
  answers_without_talks: { contacts: alumni, activities: [...asked(alumni), ...replied(alumni)] },
  talks_without_referrals: { contacts: alumni, activities: [...asked(alumni), ...talked(alumni)] },
  interviews_without_offers: {
    activities: Array.from({ length: 12 }, (_, place) => happened('interview_held', 30 + place, {})),
  },
  too_few_approaches: {
    seeker: { goal: { ...goalIn(120), outcome: 'interview' }, searchStartedAt: daysAgo(60) },
    contacts: alumni,
    activities: asked(alumni.slice(0, 6), 20),
  },
  asks_too_early: { contacts: alumni, activities: happenedWith(alumni, 'approach_sent', 30, { ask: 'job' }) },
  help_not_thanked: { contacts: alumni, activities: helpedBy(alumni) },
  takes_more_than_gives: { contacts: alumni, activities: helpedBy(alumni) },
  same_circles: { contacts: people('family', 3), activities: asked(people('family', 3), 10) },
  ties_lapsed: { contacts: people('family', 20, { lastContactedAt: daysAgo(300), closeness: 'sympathy' }) },
  untried_channels: {},
  people_not_yet_asked: { contacts: alumni },
  dormant_ties: { contacts: people('alumni', 3, { lastContactedAt: daysAgo(1_500) }) },
  ready_for_business: {
    contacts: people('alumni', 3, {
      startingStage: 'personal',
      knownSince: daysAgo(200),
      lastContactedAt: daysAgo(5),
    }),
  },
  well_placed_contacts: { contacts: people('alumni', 3, { influence: 'decides_on_hiring' }) },
  many_openings: { seeker: { market: { ...market, openings: 300 } } },
  openings_growing: { seeker: { market: { ...market, openings: 60, openingsBefore: 40 } } },
  time_left: { seeker: { goal: goalIn(200) } },
  no_one_hiring: { seeker: { market: { ...market, openings: 2 } } },
  openings_shrinking: { seeker: { market: { ...market, openings: 40, openingsBefore: 60 } } },
  stronger_competition: { seeker: { market: { ...market, openings: 20, jobSeekers: 900 } } },
  little_time_left: { seeker: { goal: goalIn(14) } },
  goal_far: { seeker: { goal: { outcome: 'offer', count: 20, by: daysAgo(-7) } } },
  friends_forget: {
    contacts: people('family', 20),
    activities: [happened('update_sent', 90, { contactIds: people('family', 20).map(({ id }) => id) })],
  },
  slow_answers: { contacts: alumni, activities: asked(alumni.slice(0, 20), 1) },
  circles_asked: { contacts: people('family', 3), activities: asked(people('family', 3), 90) },
  one_source: {
    contacts: alumni,
    activities: [...one, ...one, ...one].flatMap(({ id }, place) =>
      happened('introduction_received', 20 + place, { contactId: id }),
    ),
  },
  applications_vanish: {
    activities: Array.from({ length: 90 }, (_, place) => ({
      ...happened('application_sent', 30 + place, { employer: 'Acme' }),
      id: `application-${place}`,
    })),
  },
}

function swotOf(parts: Parts): Swot {
  return review(recordOf(parts), { now }).swot
}

function find(parts: Parts, code: FactorCode): Factor | undefined {
  const { factors, otherFactors } = swotOf(parts)
  return [...factors, ...otherFactors].find((factor) => factor.code === code)
}

describe('a factor read from data', () => {
  it.each(Object.entries(shows))('%s shows, with its evidence, and not in an empty record', (name, parts) => {
    const code = factorCodes.find((it) => it === name) ?? 'shy'
    const factor = find(parts, code)
    expect(factor?.strength).toBeGreaterThan(0)
    expect(factor?.strength).toBeLessThanOrEqual(1)
    expect(factor?.because.length).toBeGreaterThan(0)
    if (code !== 'untried_channels') expect(find({}, code)).toBeUndefined()
  })
})

it('is tested, or read from the advice on a place, wherever there is a rule', () => {
  const places = ['job_fairs_nearby', 'networking_events_nearby', 'social_events_nearby']
  const untested = factorCodes.filter((code) => 'detect' in factorTable[code] && !(code in shows))
  expect(untested).toEqual(places)
})

describe('market figures', () => {
  it('do not count once they are old', () => {
    expect(
      find({ seeker: { market: { ...market, openings: 2, asOf: daysAgo(400) } } }, 'no_one_hiring'),
    ).toBeUndefined()
  })

  it('are marked as reported by the portal', () => {
    expect(find({ seeker: { market: { ...market, openings: 2 } } }, 'no_one_hiring')?.knownBy).toBe('market')
  })

  it('contradict a report that they do not bear out', () => {
    const said = { market: { ...market, openings: 300 }, selfReports: [{ topic: 'no_one_hiring' as const }] }
    const { factors, otherFactors } = swotOf({ seeker: said })
    expect(factors.map(({ code }) => code)).toContain('many_openings')
    expect(factors.map(({ code }) => code)).not.toContain('no_one_hiring')
    expect(otherFactors.find(({ code }) => code === 'no_one_hiring')).toMatchObject({ strength: 0, knownBy: 'both' })
  })
})

describe('a place that brought nothing', () => {
  it('is no opportunity, even where the seeker says so', () => {
    const activities = [40, 50, 60].map((days) =>
      happened('resumes_handed_out', days, { channel: 'career_fair', count: 40 }),
    )
    const fair = find({ seeker: { selfReports: [{ topic: 'job_fairs_nearby' }] }, activities }, 'job_fairs_nearby')
    expect(fair).toMatchObject({ strength: 0, weight: 0 })
    expect(fair?.because.map(({ code }) => code)).toEqual(['channel_yield', 'self_reported'])
  })
})
