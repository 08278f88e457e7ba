import type { MatchGroup } from './match-groups.ts'

/**
 * Visits pairs of a group, those you stand best with first: every pair, or so many for each of the longer side.
 *
 * Everybody on the longer side gets the same number of partners, from about their own place on the other side, so
 * nobody is left out by where they stand in a list. `visit` says whether the two count as partners.
 */
export function visitPairs(
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
