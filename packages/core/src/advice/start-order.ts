import type { ChannelYield } from './channel-yield.ts'

/** Orders channels as somebody who has just begun takes them up: first where they belong, then by the index of an hour. */
export function startOrder(first: ChannelYield, second: ChannelYield): number {
  return Number(second.belongs) - Number(first.belongs) || byIndex(first, second)
}

/** Orders channels by the index of an hour there, best first. */
export function byIndex(first: ChannelYield, second: ChannelYield): number {
  return second.indexPerHour - first.indexPerHour
}
