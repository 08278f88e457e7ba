import type { Channel } from './channel-schema.ts'

/** The catalogue by channel id, for repeated look-ups. */
export function channelsById(catalogue: readonly Channel[]): ReadonlyMap<string, Channel> {
  return new Map(catalogue.map((channel) => [channel.id, channel]))
}
