import { findPairs, pairNumber } from './find-pairs.ts'
import type { Introducible } from './introducible.ts'
import { matchCounter } from './match-counter.ts'
import { scorePair } from './score-pair.ts'

export type RankedPair = readonly [first: Introducible, second: Introducible]

/** Pairs people whose need meets the other's offer, best first, nobody in more than so many pairs. */
export function rankPairs(
  people: readonly Introducible[],
  options: {
    readonly tagCount: number
    readonly acquainted: readonly (readonly [string, string])[]
    readonly limit: number
    readonly perContact: number
  },
): readonly RankedPair[] {
  const pairs = findPairs(people, options.tagCount, numberPairs(people, options.acquainted))
  return pickPairs(people, scorePairs(people, pairs, options.tagCount), options)
}

/** The pairs worst first, each as one number: its score, then its own number. */
function scorePairs(people: readonly Introducible[], pairs: Float64Array, tagCount: number): Float64Array {
  const countMatches = matchCounter(tagCount)
  const pairCount = people.length ** 2
  const scored = pairs.map((pair) => {
    const [first, second] = peopleOf(pair, people)
    const score = first && second ? scorePair(first, second, countMatches(first, second)) : 0
    return score * pairCount + (pairCount - 1 - pair)
  })
  return scored.sort()
}

/** Takes the best pairs, as long as neither of the two has been taken often enough. */
function pickPairs(
  people: readonly Introducible[],
  scored: Float64Array,
  { limit, perContact }: { readonly limit: number; readonly perContact: number },
): readonly RankedPair[] {
  const pairCount = people.length ** 2
  const taken = new Map<Introducible, number>()
  const picked: RankedPair[] = []
  for (let index = scored.length - 1; index >= 0 && picked.length < limit; index -= 1) {
    const [first, second] = peopleOf(pairCount - 1 - ((scored[index] ?? 0) % pairCount), people)
    if (!first || !second) continue
    const [ofFirst, ofSecond] = [taken.get(first) ?? 0, taken.get(second) ?? 0]
    if (ofFirst >= perContact || ofSecond >= perContact) continue
    taken.set(first, ofFirst + 1).set(second, ofSecond + 1)
    picked.push([first, second])
  }
  return picked
}

function numberPairs(
  people: readonly Introducible[],
  pairs: readonly (readonly [string, string])[],
): ReadonlySet<number> {
  const places = new Map(people.map(({ id }, place) => [id, place]))
  const numbers = new Set<number>()
  for (const [one, other] of pairs) {
    const [first, second] = [places.get(one), places.get(other)]
    if (first !== undefined && second !== undefined) numbers.add(pairNumber(first, second, people.length))
  }
  return numbers
}

function peopleOf(
  pair: number,
  people: readonly Introducible[],
): readonly [Introducible | undefined, Introducible | undefined] {
  return [people[Math.floor(pair / people.length)], people[pair % people.length]]
}
