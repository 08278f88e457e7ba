import type { ChangeTargets } from '../../advice/change-targets.ts'
import type { ChannelRecommendation } from '../../advice/channel-recommendation.ts'
import type { ChannelAdvice } from '../../advice/recommend-channels.ts'
import { channelName, describeChannel, describeReason } from '../describe.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** Where to network: whether to change, where the hours go, what was found where they were, and what can wait. */
export function channels(view: ReportView): ReportSection {
  const { sentences, review } = view
  const { report, channelVerdicts } = sentences
  const { changeTargets, channels: all } = review.channelAdvice
  const tried = all.filter(({ approached, isExhausted }) => approached > 0 && !isExhausted)
  const untried = all.filter(({ approached, isExhausted }) => approached === 0 && !isExhausted)
  const waiting = untried.filter(({ claim }) => claim === 'less_than_first')
  const resting = untried.filter((it) => it.verdict === 'rest' && it.claim !== 'less_than_first' && !isForOthers(it))
  const bullets = [
    ...untried.filter(({ verdict }) => verdict === 'start').flatMap((channel) => startLines(channel, view)),
    ...tried.map((channel) => triedLine(channel, view)),
    ...namesLine(all.filter(isAsked), view, (places) => report.asked({ places })),
    ...namesLine(waiting, view, (places) => report.later({ places })),
    ...namesLine(resting, view, (places) => report.group({ places, verdict: channelVerdicts.rest })),
  ]
  const hours = hoursLines(review.channelAdvice, view)
  return { heading: report.where, lines: [answerLine(changeTargets, view), '', ...bullets.map(bullet), ...hours] }
}

function answerLine({ answer, probability }: ChangeTargets, { sentences }: ReportView): string {
  const text = sentences.changeTargets[answer]
  if (probability === undefined) return `**${text}**`
  const { report } = sentences
  return answer === 'yes' ? report.answer({ text, probability }) : report.stay({ text, probability })
}

function startLines({ channel, waysIn }: ChannelRecommendation, { sentences }: ReportView): readonly string[] {
  const { name, why, waysIn: ways } = describeChannel({ ...channel, waysIn }, sentences)
  return [[sentences.report.start({ channel: name, why }), ...ways].join(' ')]
}

function triedLine(
  { because, verdict, isSettled, approachesToSettle }: ChannelRecommendation,
  { sentences }: ReportView,
): string {
  const found = because.slice(0, 1).map((reason) => describeReason(reason, sentences))
  const more = isSettled ? [] : [sentences.report.tellMore({ count: approachesToSettle })]
  return [...found, sentences.channelVerdicts[verdict], ...more].join(' ')
}

function namesLine(
  channels: readonly ChannelRecommendation[],
  { sentences }: ReportView,
  say: (places: string) => string,
): readonly string[] {
  return channels.length > 0 ? [say(channels.map(({ channel }) => channelName(channel, sentences)).join('; '))] : []
}

/** Whether everybody listed in the channel was asked, at least one person. */
function isAsked({ isExhausted, approached }: ChannelRecommendation): boolean {
  return isExhausted && approached > 0
}

/** Whether a place is for those who belong there: to others it is not even named. */
function isForOthers({ obstacles }: ChannelRecommendation): boolean {
  return obstacles.some(({ code }) => code === 'channel_needs_belonging')
}

/** How the hours of a week are best divided. */
function hoursLines({ channels, hours: shares }: ChannelAdvice, { sentences }: ReportView): readonly string[] {
  if (shares.length === 0) return []
  const byId = new Map(channels.map(({ channel }) => [channel.id, channel]))
  const places = shares.map(({ channel, hours }) =>
    sentences.report.hoursFor({ hours, channel: channelName(byId.get(channel) ?? { id: channel }, sentences) }),
  )
  const hours = shares.reduce((sum, share) => sum + share.hours, 0)
  return ['', sentences.report.hours({ hours, places: places.join('; ') })]
}
