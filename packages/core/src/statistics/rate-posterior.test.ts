import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attempts, logLikelihood } from './attempts.ts'
import { type Beta, betaCdf, betaQuantile } from './beta.ts'
import { rateCdf, rateInterval, rateMean, rateQuantile, rateVariance } from './rate-distribution.ts'
import { ratePosterior } from './rate-posterior.ts'

const none: Attempts = { successes: 0, failures: 0, open: [] }
const priors: readonly Beta[] = [
  { a: 4.25, b: 0.75 },
  { a: 1.8, b: 2.2 },
  { a: 0.75, b: 4.25 },
  { a: 0.4, b: 3.6 },
  { a: 20.4, b: 3.6 },
  { a: 400, b: 3_000 },
]
const anyPrior = fc.constantFrom(...priors)
const anyOpen = fc.array(
  fc.record({ attempts: fc.constantFrom(1, 1, 0.5, 7), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 60 },
)
const anyAttempts = fc.record({ successes: fc.nat(80), failures: fc.nat(20), open: anyOpen })

/** Mean and standard deviation by a fine sum over the log-odds. */
function exactly({ a, b }: Beta, attempts: Attempts): readonly [mean: number, deviation: number] {
  const places = Array.from({ length: 20_001 }, (_, index) => (index - 10_000) * 0.006)
  const known = { ...attempts, successes: attempts.successes + a, failures: attempts.failures + b }
  const rates = places.map((x) => 1 / (1 + Math.exp(-x)))
  const logs = places.map((x, index) => logLikelihood(known, rates[index] ?? 0, 1 / (1 + Math.exp(x))))
  const top = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - top))
  const sum = (of: (rate: number) => number): number =>
    rates.reduce((total, rate, index) => total + of(rate) * (weights[index] ?? 0), 0)
  const mean = sum((rate) => rate) / sum(() => 1)
  return [mean, Math.sqrt(sum((rate) => (rate - mean) ** 2) / sum(() => 1))]
}

describe('what is known of a rate', () => {
  it('is the same to 1e-6 as by a fine sum, however many attempts are open', () => {
    fc.assert(
      fc.property(anyPrior, anyAttempts, (prior, attempts) => {
        const posterior = ratePosterior(prior, attempts)
        const [mean, deviation] = exactly(prior, attempts)
        expect(Math.abs(rateMean(posterior) - mean)).toBeLessThan(1e-6)
        expect(Math.abs(Math.sqrt(rateVariance(posterior)) - deviation)).toBeLessThan(1e-5)
      }),
      { numRuns: 60 },
    )
  })

  it.each(priors)('is the Beta itself without data: a = $a, b = $b', (prior) => {
    const known = ratePosterior(prior, none)
    for (const p of [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999]) {
      expect(Math.abs(rateCdf(known, betaQuantile(prior, p)) - p)).toBeLessThan(5e-4)
      expect(Math.abs(betaCdf(prior, rateQuantile(known, p)) - p)).toBeLessThan(5e-4)
    }
  })

  it('counts an attempt all of whose answers would have come as failed, and one of now as none', () => {
    const prior = { a: 1.8, b: 2.2 }
    const failed = ratePosterior(prior, { ...none, failures: 3 })
    expect(rateMean(ratePosterior(prior, { ...none, open: [{ attempts: 3, share: 1 }] }))).toBeCloseTo(
      rateMean(failed),
      9,
    )
    const begun = ratePosterior(prior, { ...none, open: [{ attempts: 9, share: 0 }] })
    expect(rateMean(begun)).toBeCloseTo(0.45, 6)
  })

  it('tends to the true rate while a fixed share of the answers is still to come', () => {
    const open = [{ attempts: 100_000 * (1 - 0.6 * 0.83), share: 0.83 }]
    const { rates, weights } = ratePosterior({ a: 1, b: 1 }, { successes: 100_000 * 0.6 * 0.83, failures: 0, open })
    expect(rateMean({ rates, weights })).toBeCloseTo(0.6, 3)
  })

  it('has intervals of which the wider holds the narrower', () => {
    fc.assert(
      fc.property(anyPrior, anyAttempts, (prior, attempts) => {
        const known = ratePosterior(prior, attempts)
        const [[low95, high95], [low50, high50]] = [rateInterval(known, 0.95), rateInterval(known, 0.5)]
        expect(low95).toBeLessThan(low50)
        expect(low50).toBeLessThan(high50)
        expect(high50).toBeLessThan(high95)
      }),
      { numRuns: 50 },
    )
  })

  it('is a number for any finite counts, and not known for any that are not', () => {
    const anyCount = fc.oneof(
      fc.constantFrom(0, 1e-300, 1e300, 1),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    )
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, (successes, failures, weight) => {
        const open = [{ attempts: weight, share: 0.5 }]
        expect(rateMean(ratePosterior({ a: 1, b: 1 }, { successes, failures, open }))).not.toBeNaN()
      }),
    )
    for (const count of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      const unknown = ratePosterior({ a: 1, b: 1 }, { ...none, successes: count })
      expect([rateMean(unknown), rateCdf(unknown, 0.5), rateQuantile(unknown, 0.5)]).toEqual(Array(3).fill(Number.NaN))
    }
  })
})
