import type { ChangeTargets, ChannelRecommendation } from '../../advice/recommend-channels.ts'
import { channelName, describeChannel, describeReason } from '../describe.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** Where to network: whether to change, where to start, what was found where they were, and what can wait. */
export function channels(view: ReportView): ReportSection {
  const { sentences, review } = view
  const { changeTargets, channels: all } = review.channelAdvice
  const starts = all.filter(({ verdict }) => verdict === 'start')
  const [asked, tried] = [all.filter(isExhausted), all.filter((one) => one.approached > 0 && !isExhausted(one))]
  const waiting = all.filter(({ verdict, approached }) => approached === 0 && verdict === 'rest')
  return {
    heading: sentences.report.where,
    lines: [
      answerLine(changeTargets, view),
      '',
      ...[
        ...starts.flatMap((channel) => startLines(channel, view)),
        ...tried.map((channel) => triedLine(channel, view)),
        ...namesLine(asked, view, (places) => sentences.report.asked({ places })),
        ...namesLine(waiting, view, (places) =>
          sentences.report.group({ places, verdict: sentences.channelVerdicts.rest }),
        ),
      ].map(bullet),
    ],
  }
}

function answerLine({ answer, probability }: ChangeTargets, { sentences }: ReportView): string {
  const text = sentences.changeTargets[answer]
  if (answer === 'too_early') return `**${text}**`
  const { report } = sentences
  return answer === 'yes' ? report.answer({ text, probability }) : report.stay({ text, probability })
}

function startLines({ channel }: ChannelRecommendation, { sentences }: ReportView): readonly string[] {
  const { name, why, waysIn } = describeChannel(channel, sentences)
  return [[sentences.report.start({ channel: name, why }), ...waysIn].join(' ')]
}

function triedLine({ because, verdict }: ChannelRecommendation, { sentences }: ReportView): string {
  return [...because.map((reason) => describeReason(reason, sentences)), sentences.channelVerdicts[verdict]].join(' ')
}

function namesLine(
  channels: readonly ChannelRecommendation[],
  { sentences }: ReportView,
  say: (places: string) => string,
): readonly string[] {
  return channels.length > 0 ? [say(channels.map(({ channel }) => channelName(channel, sentences)).join('; '))] : []
}

/** Whether everyone known there has been asked. */
function isExhausted({ because }: ChannelRecommendation): boolean {
  return because.some(({ code }) => code === 'channel_exhausted')
}
