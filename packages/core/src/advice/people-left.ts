import type { SummarizedRecord } from '../summary/summarize-log.ts'

/**
 * How many people in each channel are known but not yet asked; absent where that is unknown.
 *
 * Listed contacts tell it, or else the seeker's own last word on people not yet asked.
 */
export function peopleLeftByChannel({
  contacts,
  summaries,
  milestones,
}: SummarizedRecord): ReadonlyMap<string, number> {
  const introduced = new Set<string>()
  const recalled = new Map<string, number>()
  for (const milestone of milestones) {
    if (milestone.type === 'introduction_received') introduced.add(milestone.introducedContactId ?? '')
    if (milestone.type === 'tally_recalled' && milestone.notYetAsked !== undefined) {
      recalled.set(milestone.channel, milestone.notYetAsked)
    }
  }
  const isAsked = (id: string): boolean => introduced.has(id) || (summaries.get(id)?.stepTimes[0] ?? 0) > 0
  const left = new Map<string, number>()
  for (const { id, channel } of contacts) left.set(channel, (left.get(channel) ?? 0) + (isAsked(id) ? 0 : 1))
  return new Map([...left, ...recalled])
}

/** How many relatives and friends there are where nobody listed any: a few, each to be asked once (assumptions). */
const usualPeople: Readonly<Record<string, number>> = { family: 8, friends_and_neighbors: 12 }

/** Relatives or friends left to ask where none are listed; undefined for other channels. */
export function unlistedPeopleLeft(channel: string, approached: number): number | undefined {
  const people = Object.hasOwn(usualPeople, channel) ? usualPeople[channel] : undefined
  return people === undefined ? undefined : Math.max(0, people - approached)
}
