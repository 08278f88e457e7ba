import type { ChannelYield } from './channel-yield.ts'

/** What an approach in a channel costs, and how many people one can usually reach there in a week. */
export type Scarcity = Pick<ChannelYield, 'hoursPerApproach'> & { readonly peoplePerWeek: number }

/** The hours it takes to reach so many people in a week: each further one takes longer, at the usual number twice as long (an assumption). */
export function hoursToReach(people: number, { hoursPerApproach, peoplePerWeek }: Scarcity): number {
  return hoursPerApproach * people * (1 + people / (2 * peoplePerWeek))
}

/** The people whom so many hours in a week reach. */
export function peopleReached(hours: number, { hoursPerApproach, peoplePerWeek }: Scarcity): number {
  return peoplePerWeek * (Math.sqrt(1 + (2 * hours) / (hoursPerApproach * peoplePerWeek)) - 1)
}
