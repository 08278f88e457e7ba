import type { Channel } from '../channel/channel-schema.ts'
import { isExcluded, type Obstacle } from './obstacle-table.ts'

/** Whether a place is for the members of something that the seeker is no member of, such as a school. */
export function isForOthers(place: { readonly channel: Channel; readonly obstacles: readonly Obstacle[] }): boolean {
  return place.channel.access === 'member' && isExcluded(place.obstacles)
}
