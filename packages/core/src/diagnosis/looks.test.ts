import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { diagnose } from './diagnose.ts'

const alumni = people('alumni', 80)

/** An evening of a fair or a mixer, at which so many résumés were handed out. */
function evening(channel: string, day: number, count: number): readonly Activity[] {
  return [
    happened('event_attended', day, { channel, minutes: 180 }),
    happened('resumes_handed_out', day, { channel, count }),
  ]
}

function namedIn(parts: Parameters<typeof situationWith>[0]): readonly string[] {
  const { causes } = diagnose(situationWith(parts))
  return causes.filter(({ named }) => named).map(({ code, step }) => (step ? `${code} ${step}` : code))
}

describe('résumés handed out', () => {
  it.each([20, 60, 1_000])('settle nothing at one fair, even %i of them', (count) => {
    expect(namedIn({ activities: evening('career_fair', 60, count) })).toEqual([])
  })

  it('settle something at three fairs and a mixer without an answer', () => {
    const activities = [
      ...evening('career_fair', 95, 20),
      ...evening('career_fair', 75, 20),
      ...evening('networking_event', 60, 10),
      ...evening('career_fair', 45, 20),
    ]
    expect(namedIn({ activities })).toEqual(['leak_at_step replied'])
  })

  it('do not hide that nobody answers who was approached', () => {
    const activities = [...happenedWith(alumni, 'approach_sent', 60), ...evening('career_fair', 60, 1_000)]
    expect(namedIn({ contacts: alumni, activities })).toContain('leak_at_step replied')
  })

  it('are settled by memory no more than by one fair', () => {
    const recalled = { channel: 'career_fair', since: daysAgo(120), approached: 900 }
    expect(namedIn({ activities: [happened('tally_recalled', 50, recalled)] })).toEqual([])
  })
})

describe('a leak', () => {
  const silentSince = (days: number) => happenedWith(alumni.slice(0, 40), 'approach_sent', days)

  it('is named once it has been clear for two weeks', () => {
    expect(namedIn({ contacts: alumni, activities: silentSince(45) })).toContain('leak_at_step replied')
  })

  it('is not named in the week in which it shows', () => {
    expect(namedIn({ contacts: alumni, activities: silentSince(6) })).toEqual([])
  })
})

describe('while it is too early to tell', () => {
  it('nothing is shown as near certain', () => {
    const activities = happenedWith(alumni.slice(0, 40), 'approach_sent', 10)
    const { verdict, causes, steps } = diagnose(situationWith({ contacts: alumni, activities }))
    expect(verdict).toBe('too_early')
    for (const { probability } of causes) expect(probability).toBeLessThan(0.9)
    for (const { probabilityBelow } of steps) expect(probabilityBelow).toBeLessThan(0.9)
    expect(Math.max(...steps.map(({ probabilityBelow }) => probabilityBelow))).toBe(0.89)
  })
})

describe('a habit', () => {
  const helped = (count: number, days: number) => happenedWith(alumni.slice(0, count), 'help_received', days)
  const thanked = (first: number, last: number) => happenedWith(alumni.slice(first, last), 'thanks_sent', 29)
  const isNamed = (activities: readonly Activity[]) =>
    namedIn({ contacts: alumni, activities }).includes('unthanked_help')

  it('is named at twice the share of bad turns that is tolerated', () => {
    expect(isNamed([...helped(8, 30), ...thanked(0, 4)])).toBe(true)
  })

  it.each([
    ['fewer than four bad turns', [...helped(3, 30)]],
    [
      'bad turns of the last days alone',
      [...helped(20, 30), ...thanked(0, 20), ...happenedWith(alumni.slice(20, 40), 'help_received', 4)],
    ],
    ['a tolerated share of bad turns', [...helped(16, 30), ...thanked(0, 12)]],
  ])('is not named for %s', (_, activities) => {
    expect(isNamed(activities)).toBe(false)
  })
})

describe('the only place tried', () => {
  const answered = (count: number) => happenedWith(alumni.slice(0, count), 'reply_received', 50)
  const talked = (count: number) => happenedWith(alumni.slice(0, count), 'conversation_held', 45, { depth: 'personal' })
  const approached = [
    ...happenedWith(alumni.slice(0, 70), 'approach_sent', 60),
    ...happenedWith(alumni.slice(70, 76), 'approach_sent', 15),
  ]

  it('is not blamed for one step that leaks where the others are as usual', () => {
    const named = namedIn({ contacts: alumni, activities: [...approached, ...answered(34), ...talked(5)] })
    expect(named).toEqual(['leak_at_step conversed'])
  })

  it('is named where all of its steps are low', () => {
    const named = namedIn({ contacts: alumni, activities: [...approached, ...answered(14), ...talked(2)] })
    expect(named).toContain('wrong_channels')
  })
})

describe('what mending a cause is expected to bring', () => {
  const activities = [
    ...happenedWith(alumni, 'approach_sent', 60),
    ...happenedWith(alumni.slice(0, 9), 'reply_received', 55),
  ]
  const gainWith = (seeker: object) =>
    diagnose(situationWith({ seeker, contacts: alumni, activities })).causes.find(({ step }) => step === 'replied')
      ?.gain

  it('is counted in what the goal counts, until its date', () => {
    const gain = gainWith({ goal: { outcome: 'offer', count: 1, by: daysAgo(-140) } })
    expect(gain).toMatchObject({ outcome: 'offer', weeks: 20 })
    expect(gain?.expected).toBeGreaterThan(0)
  })

  it('is counted in interviews within twelve weeks without a goal', () => {
    expect(gainWith({})).toMatchObject({ outcome: 'interview', weeks: 12 })
  })

  it('grows with the time left', () => {
    const until = (days: number) => gainWith({ goal: { outcome: 'interview', count: 1, by: daysAgo(-days) } })?.expected
    expect(until(280)).toBeGreaterThan(1.8 * (until(140) ?? 0))
  })
})
