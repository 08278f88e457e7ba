import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type CauseCode, causeActions, causeCodes, leakActions, leakSteps } from './cause.ts'
import { diagnose } from './diagnose.ts'

type Parts = Parameters<typeof situationWith>[0]

const alumni = people('alumni', 30)
const goal = { outcome: 'offer' as const, by: daysAgo(-90) }
const many = (count: number, type: Activity['type'], facts: object = {}): readonly Activity[] =>
  Array.from({ length: count }, (_, index) => happened(type, index + 10, facts))

/** A seeker with one thing wrong, and what that is. */
const planted: Readonly<Record<CauseCode, Parts>> = {
  not_a_networking_problem: { activities: many(15, 'interview_held', { channel: 'alumni' }) },
  leak_at_step: {
    contacts: alumni,
    activities: happenedWith(alumni, 'conversation_held', 70, { depth: 'business' }),
  },
  wrong_channels: {
    activities: Array.from({ length: 20 }, (_, index) =>
      happened('resumes_handed_out', 5 + 4 * index, { channel: 'career_fair', count: 100 }),
    ),
  },
  too_little_effort: {
    seeker: { goal: { ...goal, outcome: 'interview', count: 20 } },
    contacts: alumni,
    activities: [
      ...happenedWith(alumni.slice(0, 10), 'interview_held', 50),
      ...happenedWith(alumni.slice(10, 11), 'approach_sent', 5),
    ],
  },
  premature_asks: {
    contacts: alumni,
    activities: happenedWith(alumni.slice(0, 8), 'approach_sent', 10, { ask: 'job' }),
  },
  unthanked_help: { contacts: alumni, activities: happenedWith(alumni.slice(0, 5), 'help_received', 10) },
  one_way_taking: {
    contacts: alumni,
    activities: [
      ...happenedWith(alumni.slice(0, 15), 'help_received', 10),
      ...happenedWith(alumni.slice(0, 15), 'thanks_sent', 9.5),
    ],
  },
  lapsed_upkeep: { contacts: people('past_coworkers', 10, { lastContactedAt: daysAgo(500) }) },
  no_updates: { contacts: people('family', 10, { lastContactedAt: daysAgo(60) }) },
}

describe.each(causeCodes)('the cause %s', (code) => {
  const { verdict, causes } = diagnose(situationWith(planted[code]))
  const cause = causes.find((each) => each.code === code)

  it('is found and named where it is planted', () => {
    expect(verdict).toBe('causes_found')
    expect(cause).toMatchObject({ named: true })
    expect(cause?.probability).toBeGreaterThanOrEqual(0.8)
  })

  it('says why, and what would change it', () => {
    expect(cause?.because.length).toBeGreaterThan(0)
    expect(cause?.changedBy.length).toBeGreaterThan(0)
  })

  it('is answered by a skill and by what keeps one going', () => {
    expect(new Set(causeActions[code].map(({ kind }) => kind))).toEqual(new Set(['motivation', 'skill']))
  })
})

describe('a diagnosis', () => {
  it('names the step that leaks', () => {
    const leaks = diagnose(situationWith(planted.leak_at_step)).causes.filter(({ code }) => code === 'leak_at_step')
    expect(leaks.map(({ step }) => step)).toEqual(['referred'])
  })

  it('puts the greatest loss first, and shares the losses out', () => {
    const activities = [...(planted.unthanked_help?.activities ?? []), ...(planted.premature_asks?.activities ?? [])]
    const { causes } = diagnose(situationWith({ contacts: alumni, activities }))
    const losses = causes.filter(({ named }) => named).map(({ logShortfall }) => logShortfall)
    expect(losses.length).toBeGreaterThan(1)
    expect(losses).toEqual([...losses].sort((first, second) => second - first))
    expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('answers leaks at different steps differently, each with a skill and with what keeps one going', () => {
    const actions = leakSteps.map((step) => leakActions[step].map(({ code }) => code).join())
    expect(new Set(actions).size).toBe(leakSteps.length)
    for (const step of leakSteps) {
      expect(leakActions[step].map(({ kind }) => kind).sort()).toEqual(['motivation', 'skill'])
    }
  })

  it('says how many late thank-yous would make up for those owed', () => {
    const { causes } = diagnose(situationWith(planted.unthanked_help))
    const change = causes.find(({ code }) => code === 'unthanked_help')?.changedBy[0]
    expect(change?.facts).toEqual({ habit: 'unthanked_help', turns: 3 })
  })

  it('says that answers are still open', () => {
    const { because } = diagnose(
      situationWith({ contacts: alumni, activities: happenedWith(alumni, 'approach_sent', 1) }),
    )
    expect(because).toMatchObject([{ code: 'answers_pending' }])
  })

  it('blames nobody who has done nothing yet', () => {
    const { verdict, causes } = diagnose(situationWith({ seeker: { goal } }))
    expect([verdict, causes]).toEqual(['too_early', []])
  })

  it('says how many more attempts would settle each step', () => {
    const { toSettle } = diagnose(situationWith())
    expect(toSettle.map(({ step }) => step)).toEqual(['replied', 'conversed', 'referred', 'interviewed', 'offered'])
    for (const { attemptsNeeded } of toSettle) expect(attemptsNeeded).toBeGreaterThan(0)
  })

  it('does not take silence of a day for a leak', () => {
    const { causes } = diagnose(
      situationWith({ contacts: alumni, activities: happenedWith(alumni, 'approach_sent', 0.1) }),
    )
    expect(causes.map(({ code }) => code)).not.toContain('leak_at_step')
  })

  it.each([
    ['help of today', 'unthanked_help', happenedWith(alumni.slice(0, 5), 'help_received', 0.5)],
    ['asking for advice', 'premature_asks', happenedWith(alumni.slice(0, 8), 'approach_sent', 10, { ask: 'advice' })],
    ['one interview without an offer', 'not_a_networking_problem', many(1, 'interview_held', { channel: 'alumni' })],
  ] as const)('does not hold %s against the seeker', (_, code, activities) => {
    expect(diagnose(situationWith({ contacts: alumni, activities })).causes.map((cause) => cause.code)).not.toContain(
      code,
    )
  })

  it('is content once the goal is on track', () => {
    const activities = [
      ...happenedWith(alumni, 'referral_received', 10),
      ...happenedWith(alumni, 'thanks_sent', 9.5),
      ...happenedWith(alumni, 'help_given', 9),
      ...happenedWith(alumni.slice(0, 20), 'interview_held', 5),
      ...happenedWith(alumni.slice(0, 5), 'offer_received', 4),
    ]
    const seeker = { goal: { ...goal, outcome: 'interview' as const, count: 22 } }
    expect(diagnose(situationWith({ seeker, contacts: alumni, activities }))).toMatchObject({
      verdict: 'working',
      causes: [],
    })
  })
})
