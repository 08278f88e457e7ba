import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { peopleReached, type Scarcity } from '../advice/scarcity.ts'
import type { Situation } from '../situation/derive-situation.ts'

/** The hours of a full working week, the limit where the seeker named none (an assumption). */
export const fullWeek = 40

/** Where people are approached: the share of each channel; the shares sum to 1. */
export type Mix = readonly { readonly channel: string; readonly share: number }[]

/** The people a week whom the hours given can carry, and where they are approached. */
export type AffordablePace = { readonly maxPerWeek: number; readonly mix: Mix }

/**
 * The people a week whom the hours given can carry, approached where they were lately, or else where the advice says.
 *
 * People get scarce as in `allocateHours`. An approach takes what it usually does, or what the seeker's log says where that is more.
 */
export function affordablePace(situation: Situation, { channels, hours }: ChannelAdvice): AffordablePace {
  const { approaches } = situation.pace
  const advised = new Map(hours.map((it) => [it.channel, it.hours]))
  const places = channels.map(({ channel, hoursPerApproach, approached }) => {
    const scarcity = {
      hoursPerApproach: Math.max(hoursPerApproach, channel.hoursPerApproach),
      peoplePerWeek: channel.peoplePerWeek,
    }
    const reached = peopleReached(advised.get(channel.id) ?? 0, scarcity)
    return { ...scarcity, channel: channel.id, people: [approaches.get(channel.id) ?? 0, approached, reached] }
  })
  const total = (source: number): number => places.reduce((sum, { people }) => sum + (people[source] ?? 0), 0)
  const source = [0, 1, 2].find((index) => total(index) > 0)
  if (source === undefined) return { maxPerWeek: 0, mix: [] }
  const mix = places.flatMap(({ people, ...place }) => {
    const share = (people[source] ?? 0) / total(source)
    return share > 0 ? [{ ...place, share }] : []
  })
  return { maxPerWeek: peopleIn(mix, situation.record.seeker.hoursPerWeek ?? fullWeek), mix }
}

/** The people of so many hours in a mix of channels: N of them take a N² + b N hours. */
function peopleIn(mix: readonly (Mix[number] & Scarcity)[], hours: number): number {
  const a = mix.reduce((sum, it) => sum + (it.hoursPerApproach * it.share ** 2) / (2 * it.peoplePerWeek), 0)
  const b = mix.reduce((sum, it) => sum + it.hoursPerApproach * it.share, 0)
  return (Math.sqrt(b ** 2 + 4 * a * hours) - b) / (2 * a)
}
