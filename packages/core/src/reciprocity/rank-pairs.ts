import type { Introducible } from './introducible.ts'
import { groupMatches } from './match-groups.ts'
import { scorePair } from './score-pair.ts'
import { visitPairs } from './visit-pairs.ts'

export type RankedPair = readonly [first: Introducible, second: Introducible]

/** So many partners are looked at for each person and tag (an assumption); all of them where there are no more. */
const partnersPerTag = 8

/** So many pairs are looked at in all, before people with very many tags are given fewer partners for each. */
const pairBudget = 1_000_000

/**
 * Pairs people whose need meets the other's offer, best first, nobody in more than so many pairs.
 *
 * Where many share a tag only some of its pairs are looked at, but a fair share for everybody; the cost grows with the
 * number of people and tags, not of pairs.
 */
export function rankPairs(
  people: readonly Introducible[],
  options: {
    readonly tagCount: number
    readonly acquainted: readonly (readonly [string, string])[]
    readonly limit: number
    readonly perContact: number
  },
): readonly RankedPair[] {
  const candidates = findCandidates(people, options.tagCount, numberPairs(people, options.acquainted))
  return pickPairs(people, candidates, options)
}

/** Scored pairs as numbers, worst first: the score, then the places of the two; a pair may come several times. */
function findCandidates(
  people: readonly Introducible[],
  tagCount: number,
  acquainted: ReadonlySet<number>,
): Float64Array {
  const groups = groupMatches(people, tagCount)
  const members = groups.reduce((sum, { needs, offers }) => sum + Math.max(needs.length, offers.length), 0)
  const partners = Math.max(1, Math.min(partnersPerTag, Math.floor(pairBudget / members)))
  const pairCount = people.length ** 2
  const candidates: number[] = []
  const visit = (first: number, second: number): boolean => {
    const [one, other] = [people[Math.min(first, second)], people[Math.max(first, second)]]
    const pair = pairNumber(first, second, people.length)
    if (first === second || !one || !other || acquainted.has(pair)) return false
    candidates.push(scorePair(one, other) * pairCount + (pairCount - 1 - pair))
    return true
  }
  for (const group of groups) visitPairs(group, partners, visit)
  return Float64Array.from(candidates).sort()
}

/** Takes the best pairs, as long as neither of the two has been taken often enough. */
function pickPairs(
  people: readonly Introducible[],
  candidates: Float64Array,
  { limit, perContact }: { readonly limit: number; readonly perContact: number },
): readonly RankedPair[] {
  const pairCount = people.length ** 2
  const taken = new Map<Introducible, number>()
  const picked: RankedPair[] = []
  let before: number | undefined
  for (let index = candidates.length - 1; index >= 0 && picked.length < limit; index -= 1) {
    const candidate = candidates[index] ?? 0
    if (candidate === before) continue
    before = candidate
    const pair = pairCount - 1 - (candidate % pairCount)
    const [first, second] = [people[Math.floor(pair / people.length)], people[pair % people.length]]
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

/** One number for two places, the same in either order. */
function pairNumber(first: number, second: number, length: number): number {
  return Math.min(first, second) * length + Math.max(first, second)
}
