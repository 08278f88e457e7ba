import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempts, logLikelihood } from './attempts.ts'
import { betaPdf } from './beta-pdf.ts'
import { poolRates } from './pool-rates.ts'
import { rateMean, rateVariance } from './rate-distribution.ts'

const warm = { a: 1.8, b: 2.2 }
const none: Attempts = { successes: 0, failures: 0, open: [] }
const anyAttempts = fc.record({
  successes: fc.nat(30),
  failures: fc.nat(60),
  open: fc.array(fc.record({ attempts: fc.constant(1), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 9,
  }),
})

/** The mean of the first of several groups by brute force: a sum over 300 means and 2,000 rates. */
function exactMean(prior: { readonly a: number; readonly b: number }, groups: readonly Attempts[]): number {
  const weight = prior.a + prior.b
  const rates = Array.from({ length: 2_000 }, (_, index) => (index + 0.5) / 2_000)
  const likelihoods = groups.map((attempts) => rates.map((rate) => Math.exp(logLikelihood(attempts, rate, 1 - rate))))
  let [top, bottom] = [0, 0]
  for (let index = 0; index < 300; index += 1) {
    const mean = (index + 0.5) / 300
    const densities = rates.map((rate) => betaPdf({ a: weight * mean, b: weight * (1 - mean) }, rate))
    const evidence = likelihoods.map((own) => own.reduce((sum, value, at) => sum + value * (densities[at] ?? 0), 0))
    const first = rates.reduce((sum, rate, at) => sum + rate * (likelihoods[0]?.[at] ?? 0) * (densities[at] ?? 0), 0)
    const others = evidence.slice(1).reduce((product, value) => product * value, 1) * betaPdf(prior, mean)
    top += others * first
    bottom += others * (evidence[0] ?? 0)
  }
  return top / bottom
}

describe('rates that learn from each other', () => {
  it.each([
    [[{ ...none, successes: 4, failures: 6 }, { ...none, successes: 9, failures: 3 }, none]],
    [[none, { ...none, successes: 30, failures: 10 }, { ...none, successes: 6, failures: 1 }]],
    [[{ ...none, successes: 2, open: [{ attempts: 9, share: 0.8 }] }]],
  ])('have the mean of the model to 0.005', (groups) => {
    const [first] = poolRates(warm, groups).groups
    expect(Math.abs(rateMean(first?.posterior ?? { rates: [], weights: [] }) - exactMean(warm, groups))).toBeLessThan(
      0.005,
    )
  })

  it('without data are as wide as the mean and the scatter around it together', () => {
    const { untried } = poolRates(warm, [])
    const ofMean = (warm.a * warm.b) / (16 * 5)
    const around = (0.45 * 0.55 - ofMean) / 5
    expect(rateMean(untried)).toBeCloseTo(0.45, 4)
    expect(rateVariance(untried)).toBeCloseTo(ofMean + around, 3)
  })

  it('give a group without data what an untried one has', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const { groups, untried } = poolRates(warm, [attempts, none])
        expect(rateMean(groups[1]?.posterior ?? untried)).toBeCloseTo(rateMean(untried), 9)
        expect(groups[1]?.expected).toBeCloseTo(rateMean(untried), 9)
      }),
      { numRuns: 30 },
    )
  })

  it('are never lowered by a success elsewhere', () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempts, (own, other) => {
        const meanAfter = (successes: number): number =>
          poolRates(warm, [own, { ...other, successes }]).groups[0]?.expected ?? Number.NaN
        expect(meanAfter(other.successes + 1)).toBeGreaterThanOrEqual(meanAfter(other.successes) - 1e-9)
      }),
      { numRuns: 50 },
    )
  })

  it('stay numbers for counts beyond all measure, and are not known where a count is none', () => {
    const huge = { ...none, successes: 1e300, failures: 1e300 }
    expect(rateMean(poolRates(warm, [huge]).untried)).not.toBeNaN()
    expect(rateMean(poolRates(warm, [{ ...none, failures: Number.NaN }]).untried)).toBeNaN()
  })
})
