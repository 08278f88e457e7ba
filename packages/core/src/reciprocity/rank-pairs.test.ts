import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Introducible } from './introducible.ts'
import { rankPairs } from './rank-pairs.ts'
import { scorePair } from './score-pair.ts'

const anyTags = fc.uniqueArray(fc.nat(3), { maxLength: 3 })

const anyPeople: fc.Arbitrary<readonly Introducible[]> = fc
  .array(fc.record({ needs: anyTags, offers: anyTags, trust: fc.nat(4), aliveness: fc.nat(2) }), { maxLength: 25 })
  .map((people) => people.map((person, place) => ({ ...person, id: `${place}` })))

const anyLimits = fc.record({ limit: fc.nat(8), perContact: fc.nat(4) })

/** Scores all pairs and takes the best that are left, one after the other. */
function takeFromAllPairs(
  people: readonly Introducible[],
  { limit, perContact }: { readonly limit: number; readonly perContact: number },
): readonly string[] {
  const met = (tags: readonly number[], others: readonly number[]) => tags.filter((tag) => others.includes(tag)).length
  const pairs = people
    .flatMap((first, place) => people.slice(place + 1).map((second) => [first, second] as const))
    .map(([first, second]) => {
      const matches = { toFirst: met(first.needs, second.offers), toSecond: met(second.needs, first.offers) }
      return { ids: [first.id, second.id], matches, score: scorePair(first, second, matches) }
    })
    .filter(({ matches }) => matches.toFirst + matches.toSecond > 0)
    .sort((first, second) => second.score - first.score)
  const picked: (typeof pairs)[number][] = []
  for (const pair of pairs) {
    const isFree = pair.ids.every((id) => picked.filter(({ ids }) => ids.includes(id)).length < perContact)
    if (isFree && picked.length < limit) picked.push(pair)
  }
  return picked.map(({ ids }) => ids.join())
}

describe('the pairs taken', () => {
  it('are those that looking at all pairs would take, in order', () => {
    fc.assert(
      fc.property(anyPeople, anyLimits, (people, limits) => {
        const pairs = rankPairs(people, { ...limits, acquainted: [] }).map(
          ([first, second]) => `${first.id},${second.id}`,
        )
        expect(pairs).toEqual(takeFromAllPairs(people, limits))
      }),
      { numRuns: 500 },
    )
  })
})
