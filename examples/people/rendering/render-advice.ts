import { type ChannelAdvice, type ChannelRecommendation, channelName, describeChannel, en } from '@tiecraft/core'
import { percent, reasonLines, section } from './lines.ts'

/** Whether to change targets, and a verdict on each channel. */
export function renderAdvice({ changeTargets, channels }: ChannelAdvice): readonly string[] {
  return section('Should you change your networking targets?', [
    `**${en.changeTargets[changeTargets.answer]}** ${percent(changeTargets.probability)}`,
    ...channels.flatMap(channelLines),
  ])
}

function channelLines({ channel, verdict, probability, because, obstacles }: ChannelRecommendation): readonly string[] {
  const { why, waysIn, firstSteps } = describeChannel(channel)
  const howTo = verdict === 'start' ? [why, ...waysIn, ...firstSteps].map((sentence) => `  - ${sentence}`) : []
  return [
    `- ${channelName(channel)}: ${en.channelVerdicts[verdict]} ${percent(probability)}`,
    ...reasonLines([...because, ...obstacles]),
    ...howTo,
  ]
}
