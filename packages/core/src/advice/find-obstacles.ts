import type { Because } from '../because/reason.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Seeker } from '../seeker/seeker-schema.ts'
import { named } from './judge-channel.ts'

/** How far a channel may lie beyond the seeker's ease with new people (an assumption). */
const comfortStretch = 1

/**
 * What keeps a seeker from starting in a channel they have not tried.
 *
 * Places of a sensitive kind are suggested only to those who belong there, and nobody is pushed more than one step
 * beyond their own ease.
 */
export function findObstacles(channel: Channel, seeker: Seeker): readonly Because[] {
  const { id, sensitive, comfortAsked } = channel
  const belongs = seeker.affiliations.includes(id)
  const obstacles: Because[] = []
  if (sensitive && !belongs) {
    obstacles.push({ code: 'channel_needs_belonging', facts: named(channel), evidence: 'own_word' })
  }
  if (seeker.comfort !== undefined && !belongs && comfortAsked > seeker.comfort + comfortStretch) {
    const facts = { ...named(channel), asked: comfortAsked, comfort: seeker.comfort }
    obstacles.push({ code: 'channel_asks_comfort', facts, evidence: 'socializing_feels_better_than_feared' })
  }
  return obstacles
}
