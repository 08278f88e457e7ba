import { describe, expect, it } from 'vitest'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { recommendChannels } from './recommend-channels.ts'

/** People of one channel who were asked, of whom so many passed the seeker on. */
function asked(channel: string, count: number, referred: number): readonly [readonly Contact[], readonly Activity[]] {
  const contacts = people(channel, count)
  return [
    contacts,
    [
      ...happenedWith(contacts, 'conversation_held', 12, { depth: 'personal' }),
      ...happenedWith(contacts.slice(0, referred), 'referral_received', 10),
    ],
  ]
}

function adviceFor(tried: readonly ReturnType<typeof asked>[], seeker: object = {}, more: readonly Activity[] = []) {
  const contacts = tried.flatMap(([each]) => each)
  const activities = [...tried.flatMap(([, each]) => each), ...more]
  return recommendChannels(situationWith({ seeker, contacts, activities }))
}

function judged(id: string, ...given: Parameters<typeof adviceFor>) {
  const found = adviceFor(...given).channels.find(({ channel }) => channel.id === id)
  if (!found) throw new Error(id)
  return found
}

/** Résumés handed out at so many fairs, a hundred at each. */
const fairs = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    happened('resumes_handed_out', 10 + 5 * index, { channel: 'career_fair', count: 100 }),
  )

describe('the verdict on a channel', () => {
  it('is to invest where an hour surely brings more than elsewhere', () => {
    expect(judged('online_network', [asked('online_network', 20, 10), asked('nonprofit', 20, 1)]).verdict).toBe(
      'invest',
    )
  })

  it('is to keep where it is as good as elsewhere', () => {
    expect(judged('alumni', [asked('alumni', 4, 1)]).verdict).toBe('keep')
  })

  it('is to keep what has brought a referral, whatever it costs', () => {
    expect(judged('nonprofit', [asked('online_network', 20, 10), asked('nonprofit', 20, 1)]).verdict).toBe('keep')
  })

  it('is to drop where many approaches brought nothing', () => {
    const { verdict, probability } = judged('career_fair', [], {}, fairs(20))
    expect(verdict).toBe('drop')
    expect(probability).toBeGreaterThan(0.95)
  })

  it('is to start where nothing has been tried and more is to be expected', () => {
    expect(judged('family', [], {}, fairs(20)).verdict).toBe('start')
  })

  it('is to rest where everybody known has been asked and nobody new can be met', () => {
    const family = judged('family', [asked('family', 6, 0)])
    expect([family.verdict, family.isExhausted]).toEqual(['rest', true])
    expect(family.because.map(({ code }) => code)).toEqual(['channel_exhausted'])
  })

  it('is to rest also where those asked brought a referral', () => {
    expect(judged('family', [asked('family', 6, 2)]).verdict).toBe('rest')
  })

  it('does not call a channel exhausted as long as somebody there has not been asked', () => {
    const [contacts, activities] = asked('family', 6, 0)
    const { isExhausted } = judged('family', [[[...contacts, ...people('family', 7).slice(6)], activities]])
    expect(isExhausted).toBe(false)
  })

  it('never drops the people one knows', () => {
    const tally = { channel: 'family', since: '2025-06-01T00:00:00Z', approached: 200, notYetAsked: 30 }
    expect(judged('family', [], {}, [happened('tally_recalled', 5, tally)]).verdict).not.toBe('drop')
  })
})

describe('an obstacle', () => {
  it('stands before a place of worship for those who do not belong there', () => {
    const { verdict, obstacles } = judged('place_of_worship', [], {}, fairs(20))
    expect([verdict, obstacles.map(({ code }) => code)]).toEqual(['rest', ['channel_needs_belonging']])
  })

  it('is gone for those who belong there', () => {
    const circles = ['family', 'friends_and_neighbors', 'past_coworkers'].map((id) => asked(id, 4, 0))
    const seeker = { affiliations: ['place_of_worship'] }
    const { verdict, obstacles } = judged('place_of_worship', circles, seeker, fairs(20))
    expect([verdict, obstacles]).toEqual(['start', []])
  })

  it.each([
    ['a student', 'department', []],
    ['somebody whom the career center serves', 'career_center', []],
    ['a graduate', 'alumni', []],
    ['a member of a club', 'service_club', ['channel_needs_belonging']],
  ])('stands for %s before the career center and the professors or does not', (_, affiliation, codes) => {
    const seeker = { affiliations: [affiliation] }
    for (const id of ['career_center', 'department']) {
      expect(judged(id, [], seeker).obstacles.map(({ code }) => code)).toEqual(codes)
    }
  })

  it('does not stand before fellow alumni for a student', () => {
    expect(judged('alumni', [], { affiliations: ['department'] }).obstacles).toEqual([])
  })

  it('stands before a family that is far away, where no relative is listed', () => {
    const seeker = { selfReports: [{ topic: 'family_far_away' }] }
    const { verdict, obstacles } = judged('family', [], seeker)
    expect([verdict, obstacles.map(({ code }) => code)]).toEqual(['rest', ['channel_far_away']])
    expect(judged('family', [[people('family', 1), []]], seeker).obstacles).toEqual([])
    expect(judged('friends_and_neighbors', [], seeker).obstacles).toEqual([])
  })

  it.each([
    [1, ['channel_asks_comfort']],
    [2, ['channel_asks_comfort']],
    [3, []],
    [5, []],
  ])('for somebody whose comfort is %d of 5, before business functions, is %j', (comfort, codes) => {
    expect(judged('business_function', [], { comfort }).obstacles.map(({ code }) => code)).toEqual(codes)
  })

  it('stands before nothing that has been tried already', () => {
    expect(judged('networking_event', [asked('networking_event', 3, 1)], { comfort: 1 }).obstacles).toEqual([])
  })
})

describe('somebody who has just begun', () => {
  it.each([2, 16, 21])('starts where they belong, with %d hours a week too', (hoursPerWeek) => {
    const seeker = { affiliations: ['nonprofit'], hoursPerWeek }
    expect(judged('nonprofit', [asked('friends_and_neighbors', 1, 1)], seeker).verdict).toBe('start')
  })
})

describe('a student who has just begun', () => {
  it('starts with professors, classmates and the career center', () => {
    const seeker = { affiliations: ['department', 'career_center'] }
    const starts = adviceFor([], seeker).channels.filter(({ verdict }) => verdict === 'start')
    expect(starts.map(({ channel }) => channel.id)).toEqual(expect.arrayContaining(['department', 'career_center']))
  })
})

describe('whether to change targets', () => {
  it('is too early to say before anything was tried', () => {
    expect(adviceFor([]).changeTargets).toEqual({ answer: 'too_early' })
  })

  it('is yes where the hours went where little comes of them', () => {
    expect(adviceFor([], {}, fairs(20)).changeTargets.answer).toBe('yes')
  })

  it('is no where they went where much comes of them', () => {
    expect(adviceFor([asked('alumni', 20, 12)]).changeTargets.answer).toBe('no')
  })

  it('is too early after a few approaches that might still turn out either way', () => {
    expect(adviceFor([asked('alumni', 2, 0)]).changeTargets.answer).toBe('too_early')
    expect(adviceFor([asked('nonprofit', 2, 0)]).changeTargets.answer).toBe('too_early')
  })
})

describe('the list', () => {
  it('puts first what asks for something to be done', () => {
    const verdicts = adviceFor([asked('alumni', 20, 12)], {}, fairs(20)).channels.map(({ verdict }) => verdict)
    const order = ['start', 'invest', 'keep', 'rest', 'drop']
    expect(verdicts.map((verdict) => order.indexOf(verdict))).toEqual(
      verdicts.map((verdict) => order.indexOf(verdict)).sort((first, second) => first - second),
    )
  })

  it('learns from hours logged what an approach costs', () => {
    const hours = happened('hours_logged', 15, { channel: 'alumni', minutes: 1_200 })
    const [usual, logged] = [
      judged('alumni', [asked('alumni', 10, 4)]),
      judged('alumni', [asked('alumni', 10, 4)], {}, [hours]),
    ]
    expect(logged.hoursPerApproach).toBeCloseTo((0.75 * 5 + 20) / 15, 12)
    expect(logged.referralsPerHour).toBeLessThan(usual.referralsPerHour)
  })
})
