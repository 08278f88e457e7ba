import type { Introducible } from './introducible.ts'
import { groupMatches, type MatchGroup } from './match-groups.ts'

/** About so many pairs are looked at, and so many more for each person; beyond that a fair share (an assumption). */
const pairBudget = { always: 20_000, perPerson: 32 } as const

/**
 * Finds pairs of people of whom one needs what the other offers, but for those acquainted; each pair as one number.
 *
 * Where very many share a tag only some of its pairs are looked at, equally many for everybody; so the cost grows with
 * the number of people and their tags, not of pairs.
 */
export function findPairs(
  people: readonly Introducible[],
  tagCount: number,
  acquainted: ReadonlySet<number>,
): Float64Array {
  const groups = groupMatches(people, tagCount)
  const members = groups.reduce((sum, { needs, offers }) => sum + Math.max(needs.length, offers.length), 0)
  const budget = pairBudget.always + pairBudget.perPerson * people.length
  const partners = Math.max(1, Math.floor(budget / members))
  const found: number[] = []
  const visit = (first: number, second: number): boolean => {
    const pair = pairNumber(first, second, people.length)
    const isNew = first !== second && !acquainted.has(pair)
    if (isNew) found.push(pair)
    return isNew
  }
  for (const group of groups) visitPairs(group, partners, visit)
  const sorted = Float64Array.from(found).sort()
  return sorted.filter((pair, index) => pair !== sorted[index - 1])
}

/** One number for the places of two people, the same in either order. */
export function pairNumber(first: number, second: number, people: number): number {
  return Math.min(first, second) * people + Math.max(first, second)
}

/**
 * Visits pairs of a group, those you stand best with first: every pair, or so many for each of the longer side.
 *
 * Everybody on the longer side gets the same number of partners, from about their own place on the other side, so
 * nobody is left out by where they stand in a list. `visit` says whether the two count as partners.
 */
function visitPairs(
  { needs, offers }: MatchGroup,
  partners: number,
  visit: (first: number, second: number) => boolean,
): void {
  const [long, short] = needs.length >= offers.length ? [needs, offers] : [offers, needs]
  const most = Math.min(partners, short.length)
  long.forEach((first, index) => {
    const from = Math.min(Math.max((index % short.length) - Math.floor(most / 2), 0), short.length - most)
    let found = 0
    for (let step = 0; step < short.length && found < most; step += 1) {
      const second = short[(from + step) % short.length]
      if (second !== undefined && visit(first, second)) found += 1
    }
  })
}
