import type { Review } from '@tiecraft/core'
import { isSensitive } from '../access/sensitive-channel.ts'

/** A review that says nothing of sensitive channels, whoever it is about: not even that they were not tried. */
export function openReview<Reviewed extends Review>(review: Reviewed): Reviewed {
  const { channelAdvice, gapAnalysis, swot, weekPlan } = review
  const { fill } = gapAnalysis
  const byChannel =
    'byChannel' in fill ? { byChannel: fill.byChannel.filter(({ channel }) => !isSensitive(channel)) } : {}
  return {
    ...review,
    channelAdvice: {
      ...channelAdvice,
      channels: channelAdvice.channels.filter(({ channel }) => !channel.sensitive),
    },
    gapAnalysis: { ...gapAnalysis, fill: { ...fill, ...byChannel } },
    weekPlan: { ...weekPlan, actions: weekPlan.actions.filter(({ isSensitive: tells }) => !tells) },
    swot: { ...swot, strategies: swot.strategies.filter((it) => !('channel' in it) || !isSensitive(it.channel)) },
  }
}
