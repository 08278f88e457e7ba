import { quarter } from './quarter.ts'
import type { ShareOfHours } from './share-hours.ts'

/**
 * Rounds hours to quarters of an hour by largest remainder, so that they add up to those there are, exactly.
 *
 * What is there beyond the last quarter goes to the channel with most hours. None gets more than it has use for.
 */
export function roundHours(shares: readonly ShareOfHours[], hours: number): readonly ShareOfHours[] {
  const wanted = shares.map((share) => share.hours / quarter)
  const most = shares.map((share) => Math.floor(share.most / quarter))
  const budget = Math.floor(hours / quarter)
  const quarters = fillUp(wanted, most, budget)
  const isSpent = quarters.reduce((sum, count) => sum + count, 0) === budget
  const rounded = shares.map((share, index) => ({ ...share, hours: (quarters[index] ?? 0) * quarter }))
  return isSpent ? withRest(rounded, hours - budget * quarter) : rounded
}

/** Whole numbers as close as can be to those wanted, with a given sum or, where that is too much, all they can be. */
function fillUp(wanted: readonly number[], most: readonly number[], sum: number): readonly number[] {
  const counts = wanted.map((count, index) => Math.min(Math.floor(count), most[index] ?? 0))
  const byRemainder = wanted
    .map((count, index) => ({ index, remainder: count - (counts[index] ?? 0) }))
    .sort((first, second) => second.remainder - first.remainder)
  let left = sum - counts.reduce((total, count) => total + count, 0)
  for (let given = 1; left > 0 && given > 0; ) {
    given = 0
    for (const { index } of byRemainder) {
      const count = counts[index] ?? 0
      if (left === 0 || count >= (most[index] ?? 0)) continue
      counts[index] = count + 1
      left -= 1
      given += 1
    }
  }
  return counts
}

/** Gives less than a quarter to the first of those with most hours that has use for it. */
function withRest(shares: readonly ShareOfHours[], rest: number): readonly ShareOfHours[] {
  const takers = shares.filter((share) => share.hours + rest <= share.most)
  const taker = takers.reduce<ShareOfHours | undefined>(
    (best, it) => (best && best.hours >= it.hours ? best : it),
    undefined,
  )
  return shares.map((share) => (share === taker ? { ...share, hours: share.hours + rest } : share))
}
