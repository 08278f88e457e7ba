import { allocateHours } from '../advice/allocate-hours.ts'
import type { ChannelAdvice, ChannelRecommendation } from '../advice/recommend-channels.ts'
import type { PlannedHours } from './outcome-streams.ts'

/**
 * Divides weekly hours over channels for so many weeks, and counts the people whom they reach.
 *
 * `left` counts those known and not asked yet. Among people one knows nobody is asked twice: hours beyond those left to ask go to the other channels, or to none.
 */
export function planHours(
  advice: ChannelAdvice,
  {
    hours,
    weeks,
    left,
  }: { readonly hours: number; readonly weeks: number; readonly left: ReadonlyMap<string, number> },
): readonly PlannedHours[] {
  const limitOf = ({ channel, hoursPerApproach }: ChannelRecommendation): number => {
    const people = left.get(channel.id)
    const isUnlimited = channel.reach === 'new_people' || people === undefined || weeks <= 0
    return isUnlimited ? Number.POSITIVE_INFINITY : (people * hoursPerApproach) / weeks
  }
  const full = new Map<string, number>()
  let open = advice
  let allocated = allocateHours(open, hours)
  for (;;) {
    const over = open.channels.filter((it) => hoursIn(allocated, it) > limitOf(it))
    if (over.length === 0) break
    for (const channel of over) full.set(channel.channel.id, limitOf(channel))
    const spent = [...full.values()].reduce((sum, value) => sum + value, 0)
    open = { ...open, channels: open.channels.filter(({ channel }) => !full.has(channel.id)) }
    allocated = allocateHours(open, Math.max(0, hours - spent))
  }
  return advice.channels.flatMap((it) => {
    const own = full.get(it.channel.id) ?? hoursIn(allocated, it)
    return own > 0 ? [{ channel: it.channel.id, hours: own, approaches: own / it.hoursPerApproach }] : []
  })
}

function hoursIn(allocated: ReturnType<typeof allocateHours>, { channel }: ChannelRecommendation): number {
  return allocated.find((it) => it.channel === channel.id)?.hours ?? 0
}
