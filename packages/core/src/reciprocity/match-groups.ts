import type { Introducible } from './introducible.ts'

/** People of whom anyone on one side matches anyone on the other; places in a list of people, ascending. */
export type MatchGroup = { readonly needs: readonly number[]; readonly offers: readonly number[] }

type Two = readonly [number, number]

/** Of each person's needs, and of their offers, so many are looked at in twos: those that fewest share. */
const tagsInTwos = 5

/**
 * Groups people by what one side needs and the other offers: by one tag, by two, and by two that match both ways.
 *
 * Twos are rare even where each tag is shared by thousands, so the best matches are found without looking at all pairs.
 */
export function groupMatches(people: readonly Introducible[], tagCount: number): readonly MatchGroup[] {
  const holders = countHolders(people, tagCount)
  const groups = new Map<number, { readonly needs: number[]; readonly offers: number[] }>()
  people.forEach((person, place) => {
    const keys = groupsOf(person, holders)
    for (const side of ['needs', 'offers'] as const) {
      for (const key of keys[side]) {
        const group = groups.get(key)
        if (group) group[side].push(place)
        else groups.set(key, { needs: [], offers: [], [side]: [place] })
      }
    }
  })
  return [...groups.values()].filter(({ needs, offers }) => needs.length > 0 && offers.length > 0)
}

/** The groups that somebody is in, as numbers, on the side that needs and on the side that offers. */
function groupsOf(person: Introducible, holders: readonly number[]): MatchGroup {
  const tagCount = holders.length
  const oneWay = ([first, second]: Two): number => tagCount * (1 + first) + second
  const bothWays = ([first, second]: Two): number => tagCount * (1 + tagCount + first) + second
  const needs = rarest(person.needs, holders)
  const offers = rarest(person.offers, holders)
  const exchanges = needs.flatMap((need) => offers.map((offer) => [need, offer] as const))
  const asked = exchanges.filter(([need, offer]) => need <= offer)
  const returned = exchanges.filter(([need, offer]) => need >= offer).map(([need, offer]) => [offer, need] as const)
  return {
    needs: [...person.needs, ...twosOf(needs).map(oneWay), ...asked.map(bothWays)],
    offers: [...person.offers, ...twosOf(offers).map(oneWay), ...returned.map(bothWays)],
  }
}

function countHolders(people: readonly Introducible[], tagCount: number): readonly number[] {
  const holders = Array.from({ length: tagCount }, () => 0)
  for (const { needs, offers } of people) {
    for (const tag of needs) holders[tag] = (holders[tag] ?? 0) + 1
    for (const tag of offers) holders[tag] = (holders[tag] ?? 0) + 1
  }
  return holders
}

/** The tags that fewest people share, ascending. */
function rarest(tags: readonly number[], holders: readonly number[]): readonly number[] {
  if (tags.length <= tagsInTwos) return tags
  const byRarity = [...tags].sort((first, second) => (holders[first] ?? 0) - (holders[second] ?? 0) || first - second)
  return byRarity.slice(0, tagsInTwos).sort((first, second) => first - second)
}

function twosOf(tags: readonly number[]): readonly Two[] {
  return tags.flatMap((first, index) => tags.slice(index + 1).map((second) => [first, second] as const))
}
