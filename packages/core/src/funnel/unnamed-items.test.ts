import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { unnamedItems } from './unnamed-items.ts'

const channel = 'career_fair'
const resumes = (days: number, count: number) => happened('resumes_handed_out', days, { channel, count })

function itemsOf(...activities: readonly Activity[]) {
  return unnamedItems(activities).map(({ people: count, step }) => [step, count])
}

describe('people without names', () => {
  it('are those who got a résumé, evening by evening', () => {
    expect(itemsOf(resumes(30, 25), resumes(5.2, 4), resumes(5, 10))).toEqual([
      ['approached', 25],
      ['approached', 14],
    ])
  })

  it('came as far as an interview where one came of the evening before it', () => {
    expect(itemsOf(resumes(30, 25), happened('interview_held', 20, { channel }), resumes(5, 10))).toEqual([
      ['approached', 24],
      ['interviewed', 1],
      ['approached', 10],
    ])
  })

  it('came of the first evening where an interview was before any', () => {
    expect(itemsOf(happened('interview_held', 20, { channel }), resumes(5, 10))).toEqual([
      ['approached', 9],
      ['interviewed', 1],
    ])
  })

  it('are at least as many as the interviews that came', () => {
    expect(itemsOf(happened('interview_held', 2, { channel }))).toEqual([['interviewed', 1]])
  })

  it('do not include whom the log names', () => {
    expect(itemsOf(happened('interview_held', 2, { channel, contactId: `${channel}-1` }))).toEqual([])
  })

  it('wait for an answer since that evening, whatever came of others', () => {
    const [waiting, interviewed] = unnamedItems([resumes(30, 25), happened('interview_held', 2, { channel })])
    expect(waiting).toMatchObject({ from: daysAgo(30), until: daysAgo(30), steppedAt: daysAgo(30) })
    expect(interviewed).toMatchObject({ steppedAt: daysAgo(2) })
  })

  it('are one approach with several rounds at one employer', () => {
    const rounds = [9, 5].map((days) => happened('interview_held', days, { channel, employer: 'Acme Inc.' }))
    expect(itemsOf(...rounds, happened('interview_held', 2, { channel, employer: 'Other' }))).toEqual([
      ['interviewed', 2],
    ])
  })

  it.each([
    [[resumes(30, 25)], true],
    [[], false],
  ])('are people who got a résumé only where any was handed out', (handed, isHandout) => {
    expect(unnamedItems([...handed, happened('interview_held', 2, { channel })])).toContainEqual(
      expect.objectContaining({ step: 'interviewed', isHandout }),
    )
  })
})
