import { probabilityBest } from '../statistics/probability-best.ts'
import type { ChannelYield } from './channel-yield.ts'
import type { ChannelVerdict } from './verdict-table.ts'

/** Whether a verdict asks for hours. */
export const worthHours = {
  start: true,
  invest: true,
  keep: true,
  rest: false,
  drop: false,
} as const satisfies Record<ChannelVerdict, boolean>

type Judged = ChannelYield & { readonly verdict: ChannelVerdict }

/** Adds how likely an hour in each channel worth hours is to bring more than one in any other of them. */
export function withChances<Channel extends Judged>(
  channels: readonly Channel[],
): readonly (Channel & { readonly probabilityBest: number })[] {
  const worth = channels.filter(({ verdict }) => worthHours[verdict])
  const chances = probabilityBest(
    worth.map(({ perApproach, hoursPerApproach }) => ({ ...perApproach, scale: 1 / hoursPerApproach })),
  )
  const byChannel = new Map(worth.map(({ channel }, index) => [channel.id, chances[index]]))
  return channels.map((it) => ({ ...it, probabilityBest: byChannel.get(it.channel.id) ?? 0 }))
}
