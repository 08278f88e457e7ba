import type { TrueChannel } from './draw-seeker.ts'

/**
 * How many people so many hours in a week reach: each further one takes longer, at what is usual in a week twice as long.
 *
 * An assumption about the world, not taken from the library.
 */
export function peopleReached({ channel, hoursPerApproach }: TrueChannel, hours: number): number {
  const usual = channel.peoplePerWeek
  return usual * (Math.sqrt(1 + (2 * hours) / (hoursPerApproach * usual)) - 1)
}

/** The hours that so many people take in a week. */
export function hoursToReach({ channel, hoursPerApproach }: TrueChannel, people: number): number {
  return hoursPerApproach * people * (1 + people / (2 * channel.peoplePerWeek))
}
