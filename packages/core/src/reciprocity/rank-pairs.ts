import type { Introducible } from './introducible.ts'
import { scorePair } from './score-pair.ts'

export type RankedPair = readonly [first: Introducible, second: Introducible]

/** How many pairs to take, and in how many of them one person may be. */
type Limits = { readonly limit: number; readonly perContact: number }

/**
 * Pairs people whose need meets the other's offer, best first, nobody in more than so many pairs.
 *
 * Of equally good pairs the one of those who come first in the list is taken. Pairs in `acquainted` are left out.
 */
export function rankPairs(
  people: readonly Introducible[],
  { acquainted, ...limits }: Limits & { readonly acquainted: readonly (readonly [string, string])[] },
): readonly RankedPair[] {
  if (limits.limit < 1 || limits.perContact < 1) return []
  const search = { people, met: numberPairs(people, acquainted), most: partnersToKeep(limits) }
  const [needing, offering] = [holdersOf(people, 'needs'), holdersOf(people, 'offers')]
  const [toFirst, toSecond] = [new Uint16Array(people.length), new Uint16Array(people.length)]
  const keys = people.flatMap(({ needs, offers }, first) => {
    countIn(toFirst.fill(0), needs, offering)
    countIn(toSecond.fill(0), offers, needing)
    return keysOfPartners(first, { toFirst, toSecond }, search)
  })
  return pickPairs(people, Float64Array.from(keys).sort(), limits)
}

type Search = {
  readonly people: readonly Introducible[]
  readonly met: ReadonlySet<number>
  readonly most: number
}

/** Pairs of somebody with those who follow in the list, each as its key: at least as many of the highest as can matter. */
function keysOfPartners(
  first: number,
  { toFirst, toSecond }: { readonly toFirst: Uint16Array; readonly toSecond: Uint16Array },
  { people, met, most }: Search,
): readonly number[] {
  const keys: number[] = []
  const person = people[first]
  let lowest = 0
  for (let second = first + 1; second < people.length; second += 1) {
    if (!toFirst[second] && !toSecond[second]) continue
    const other = people[second]
    if (!person || !other) continue
    const matches = { toFirst: toFirst[second] ?? 0, toSecond: toSecond[second] ?? 0 }
    const pair = first * people.length + second
    const key = keyOf(scorePair(person, other, matches), pair, people.length)
    if (key < lowest || met.has(pair)) continue
    keys.push(key)
    if (keys.length > 2 * most) {
      keys.sort((one, another) => another - one).splice(most)
      lowest = keys[most - 1] ?? 0
    }
  }
  return keys
}

/**
 * So many partners of a person can matter.
 *
 * A pair is passed over for somebody taken often enough already. Before the last pair is taken, fewer than `limit`
 * pairs are, so at most `2 × (limit − 1) / perContact` people are; and the person has fewer than `perContact` partners
 * so far.
 */
function partnersToKeep({ limit, perContact }: Limits): number {
  return limit === Number.POSITIVE_INFINITY ? limit : perContact + Math.floor((2 * (limit - 1)) / perContact)
}

/** Adds up, for everybody, how many of the tags they hold. */
function countIn(counts: Uint16Array, tags: readonly number[], holders: ReadonlyMap<number, readonly number[]>): void {
  for (const tag of tags) {
    for (const place of holders.get(tag) ?? []) counts[place] = (counts[place] ?? 0) + 1
  }
}

/** The places of the people who need, or offer, each tag. */
function holdersOf(people: readonly Introducible[], side: 'needs' | 'offers'): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  people.forEach((person, place) => {
    for (const tag of person[side]) {
      const places = holders.get(tag)
      if (places) places.push(place)
      else holders.set(tag, [place])
    }
  })
  return holders
}

/** One number to sort a pair by: its score, then its own number, the lowest last. */
function keyOf(score: number, pair: number, people: number): number {
  return (score + 1) * people ** 2 - 1 - pair
}

/** Takes the best pairs until each person is in as many as allowed. */
function pickPairs(
  people: readonly Introducible[],
  keys: Float64Array,
  { limit, perContact }: Limits,
): readonly RankedPair[] {
  const taken = new Map<Introducible, number>()
  const picked: RankedPair[] = []
  for (let index = keys.length - 1; index >= 0 && picked.length < limit; index -= 1) {
    const pair = people.length ** 2 - 1 - ((keys[index] ?? 0) % people.length ** 2)
    const [first, second] = [people[Math.floor(pair / people.length)], people[pair % people.length]]
    if (!first || !second) continue
    const [ofFirst, ofSecond] = [taken.get(first) ?? 0, taken.get(second) ?? 0]
    if (ofFirst >= perContact || ofSecond >= perContact) continue
    taken.set(first, ofFirst + 1).set(second, ofSecond + 1)
    picked.push([first, second])
  }
  return picked
}

/** Pairs of ids as numbers: the place of the one who comes first in the list, times its length, plus the other's. */
function numberPairs(
  people: readonly Introducible[],
  pairs: readonly (readonly [string, string])[],
): ReadonlySet<number> {
  const places = new Map(people.map(({ id }, place) => [id, place]))
  return new Set(
    pairs.flatMap(([one, other]) => {
      const [first, second] = [places.get(one), places.get(other)]
      if (first === undefined || second === undefined) return []
      return [Math.min(first, second) * people.length + Math.max(first, second)]
    }),
  )
}
