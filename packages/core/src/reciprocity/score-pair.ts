import type { Introducible } from './introducible.ts'

/** The most matches that are told apart; more count as so many. */
const mostMatches = 127

/**
 * How much an introduction is worth making, as one number to compare by.
 *
 * In this order: whether help would go both ways, how many needs are met, how far the relationship with each has come
 * (the less trusted of the two first, since both must trust you), and how alive each is (likewise). The order is an
 * assumption.
 */
export function scorePair(first: Introducible, second: Introducible): number {
  const toFirst = countShared(first.needs, second.offers)
  const toSecond = countShared(second.needs, first.offers)
  const matches = Math.min(toFirst + toSecond, mostMatches)
  const usefulness = (toFirst > 0 && toSecond > 0 ? mostMatches + 1 : 0) + matches
  const trust = Math.min(first.trust, second.trust) * 5 + Math.max(first.trust, second.trust)
  const aliveness = Math.min(first.aliveness, second.aliveness) * 3 + Math.max(first.aliveness, second.aliveness)
  return (usefulness * 25 + trust) * 9 + aliveness
}

/** How many numbers two ascending lists have in common. */
function countShared(first: readonly number[], second: readonly number[]): number {
  let [shared, left, right] = [0, 0, 0]
  while (left < first.length && right < second.length) {
    const difference = (first[left] ?? 0) - (second[right] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return shared
}
