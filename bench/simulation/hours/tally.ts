import { answeredShare } from '@tiecraft/core/rules'
import type { Beta } from '@tiecraft/core/statistics'
import { publishedPrior, type Step } from '../ask/published.ts'
import type { TruePlace } from './seeker.ts'

/** What somebody has seen of one place. */
export type Tally = {
  readonly place: TruePlace
  /** Days of each person's steps, the approach first. */
  readonly chains: (readonly number[])[]
  hours: number
  left: number
}

export function startTally(place: TruePlace): Tally {
  return { place, chains: [], hours: 0, left: place.people }
}

const pathSteps = ['replied', 'conversed', 'referred'] as const satisfies readonly Step[]

/** What is known of each step of a place on a day: a Beta of its own, attempts still open counted by their age. */
export function posteriors({ place, chains }: Tally, day: number): readonly Beta[] {
  return pathSteps.map((step, index) => {
    const { a, b } = publishedPrior(step, place.tie)
    let [passed, failed] = [0, 0]
    for (const chain of chains) {
      const [since, then] = [chain[index], chain[index + 1]]
      if (since === undefined || since > day) continue
      if (then !== undefined && then <= day) passed += 1
      else failed += answeredShare(day - since)
    }
    return { a: a + passed, b: b + failed }
  })
}

/** Mean and standard deviation of the product of independent Betas. */
export function pathOf(betas: readonly Beta[]): { readonly mean: number; readonly deviation: number } {
  let [mean, square] = [1, 1]
  for (const { a, b } of betas) {
    mean *= a / (a + b)
    square *= (a * (a + 1)) / ((a + b) * (a + b + 1))
  }
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)) }
}

/** What an approach is thought to cost: the usual figure weighs as much as five of one's own (an assumption). */
export function costOf({ place, chains, hours }: Tally): number {
  return (5 * place.usualHours + hours) / (5 + chains.length)
}
