import type { ChannelAdvice } from './recommend-channels.ts'

/** Hours a week for one channel. */
export type HoursForChannel = { readonly channel: string; readonly hours: number }

const worthHours = { start: true, invest: true, keep: true, rest: false, drop: false } as const

/** Divides weekly hours over the channels worth them, in proportion to what an hour there is expected to bring. */
export function allocateHours({ channels }: ChannelAdvice, hours: number): readonly HoursForChannel[] {
  const worth = channels.filter(({ verdict, isExhausted }) => worthHours[verdict] && !isExhausted)
  const total = worth.reduce((sum, { referralsPerHour }) => sum + referralsPerHour, 0)
  let left = hours
  return worth.map(({ channel, referralsPerHour }, index) => {
    const share = index === worth.length - 1 ? left : (hours * referralsPerHour) / total
    left -= share
    return { channel: channel.id, hours: share }
  })
}
