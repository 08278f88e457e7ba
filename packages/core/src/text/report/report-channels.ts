import type { ChannelRecommendation } from '../../advice/channel-recommendation.ts'
import type { PlanTask } from '../../plan/plan-task.ts'
import { channelName, lookUp } from '../describe.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** Places named on one page (an assumption): nobody starts in more. */
const mostPlaces = 3

/** Where to network: at most three places with a reason each, and what is not worth new hours now. */
export function channels(view: ReportView): ReportSection {
  const { review, sentences, list } = view
  const { report } = sentences
  const { channels: all, hours } = review.channelAdvice
  const heading = report.where
  const { focus } = review.weekPlan
  if (focus === 'wind_down' || focus === 'interviews' || review.weekPlan.hours === 0) return { heading, lines: [] }
  if (focus === 'answers') {
    const tried = [...all].sort((first, second) => second.approached - first.approached).slice(0, mostPlaces)
    const names = tried.filter(({ approached }) => approached > 0).map(({ channel }) => channelName(channel, sentences))
    return { heading, lines: names.length > 0 ? [report.stayWith({ places: list(names) })] : [] }
  }
  const byId = new Map(all.map((it) => [it.channel.id, it]))
  const places = hours.slice(0, mostPlaces).flatMap(({ channel }) => byId.get(channel) ?? [])
  return { heading, lines: [...places.map((it) => sayPlace(it, view)), ...notNow(all, view)].map(bullet) }
}

function sayPlace({ channel, approached, referred, nextSteps }: ChannelRecommendation, view: ReportView): string {
  const { review, sentences } = view
  const { report, channelWhys, channelFirstSteps } = sentences
  const why =
    approached > 0 ? report.keepOn({ asked: approached, passedOn: referred }) : lookUp(channelWhys, channel.why)
  const planned = new Set(review.weekPlan.actions.flatMap(({ task }) => placeOf(task)))
  const [step = ''] = planned.has(channel.id) ? [] : nextSteps
  return report.place({ channel: channelName(channel, sentences), why, step: lookUp(channelFirstSteps, step) })
}

/** The channel that a task takes place in, if it is about a place. */
function placeOf(task: PlanTask): readonly string[] {
  return 'channel' in task ? [task.channel] : []
}

/** What was tried and brought nothing, and where everybody was asked. */
function notNow(all: readonly ChannelRecommendation[], { sentences }: ReportView): readonly string[] {
  const { report } = sentences
  const nameOf = ({ channel }: ChannelRecommendation): string => channelName(channel, sentences)
  const isOver = ({ verdict, approached }: ChannelRecommendation): boolean =>
    (verdict === 'rest' || verdict === 'drop') && approached > 0
  const over = all.filter(isOver)
  const nothing = over.filter(({ isExhausted, referred }) => !isExhausted && referred === 0)
  const asked = over.filter(({ isExhausted }) => isExhausted).map(nameOf)
  const parts = [
    ...nothing.map((it) => report.broughtNothing({ places: nameOf(it), tries: it.approached })),
    ...(asked.length > 0 ? [report.allAsked({ places: asked.join(', ') })] : []),
  ]
  return parts.length > 0 ? [report.notNow({ places: parts.join('; ') })] : []
}
