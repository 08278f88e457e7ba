import type { Introducible } from './introducible.ts'

/** The maximum number of matches that affect the score. */
const maxMatches = 127

type Matches = { readonly toFirst: number; readonly toSecond: number }

/**
 * How much an introduction is worth making, as one number to compare by.
 *
 * In this order: whether help would go both ways, how many needs are met, how far the relationship with each has come
 * (the less trusted of the two first, since both must trust you), and how alive each is (likewise). The order is an
 * assumption.
 */
export function scorePair(first: Introducible, second: Introducible, { toFirst, toSecond }: Matches): number {
  const isMutual = toFirst > 0 && toSecond > 0
  const usefulness = (isMutual ? maxMatches + 1 : 0) + Math.min(toFirst + toSecond, maxMatches)
  const trust = Math.min(first.trust, second.trust) * 5 + Math.max(first.trust, second.trust)
  const aliveness = Math.min(first.aliveness, second.aliveness) * 3 + Math.max(first.aliveness, second.aliveness)
  return (usefulness * 25 + trust) * 9 + aliveness
}
