import { describe, expect, it } from 'vitest'
import { cadences } from './cadences.ts'
import { evidenceGrades } from './grades.ts'
import { applicationPrior, referralPriors, replyPriors, stepPriors } from './priors.ts'
import { evidence } from './sources.ts'
import { thresholds } from './thresholds.ts'

const figures = { ...cadences, ...replyPriors, ...referralPriors, ...stepPriors, applicationPrior, ...thresholds }

describe('what the advice rests on', () => {
  it.each(Object.entries(evidence))('is named for %s, with its grade', (_, { grade, claim, source }) => {
    expect(evidenceGrades).toContain(grade)
    expect([claim, source]).toEqual([expect.stringMatching(/^.{10,}\.$/s), expect.stringMatching(/^.{3,}\.$/s)])
  })

  it.each(Object.entries(figures))('is given for the figure %s', (_, figure) => {
    expect(Object.keys(evidence)).toContain(figure.evidence)
  })

  it.each([
    ['reply of a close tie', replyPriors.close, 0.85],
    ['reply of a warm tie', replyPriors.warm, 0.45],
    ['reply of a cold tie', replyPriors.cold, 0.15],
    ['conversation', stepPriors.conversed, 0.5],
    ['referral of a close tie', referralPriors.close, 0.1],
    ['referral of a warm tie', referralPriors.warm, 0.17],
    ['referral of a cold tie', referralPriors.cold, 0.12],
    ['interview', stepPriors.interviewed, 0.57],
    ['offer', stepPriors.offered, 0.2],
  ] as const)('has for a %s the mean that was found', (_, { a, b }, mean) => {
    expect(a / (a + b)).toBeCloseTo(mean, 12)
  })
})
