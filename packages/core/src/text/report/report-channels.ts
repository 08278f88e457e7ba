import type { ChannelRecommendation } from '../../advice/channel-recommendation.ts'
import { channelName, lookUp } from '../describe.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** Places named on one page (an assumption): nobody starts in more. */
const maxPlaces = 3
const briefPlaces = 2

/** Where to network: at most three places with a reason each, and what is not worth new hours now. */
export function channels(view: ReportView): ReportSection {
  const { review, sentences, list } = view
  const { report } = sentences
  const { channels: all, hours } = review.channelAdvice
  const heading = report.where
  const { focus } = review.weekPlan
  if (focus === 'wind_down' || focus === 'interviews' || review.weekPlan.hours === 0) return { heading, lines: [] }
  if (focus === 'answers') {
    const tried = [...all].sort((first, second) => second.approached - first.approached).slice(0, maxPlaces)
    const names = tried.filter(({ approached }) => approached > 0).map(({ channel }) => channelName(channel, sentences))
    return { heading, lines: names.length > 0 ? [report.stayWith({ places: list(names) })] : [] }
  }
  if (isNothingKnown(view)) return { heading, lines: [] }
  const byId = new Map(all.map((it) => [it.channel.id, it]))
  const places = hours
    .slice(0, view.brevity > 1 ? briefPlaces : maxPlaces)
    .flatMap(({ channel }) => byId.get(channel) ?? [])
  return {
    heading,
    lines: [...places.map((it, index) => sayPlace(it, view, index)), ...next(all, view), ...notNow(all, view)].map(
      bullet,
    ),
  }
}

/** Whether nobody is listed and nobody was asked: then the week says where to begin. */
function isNothingKnown({ review }: ReportView): boolean {
  return review.relationships.length === 0 && review.gapAnalysis.now.counts.asked === 0
}

function sayPlace(
  { channel, approached, referred, nextSteps }: ChannelRecommendation,
  view: ReportView,
  index: number,
): string {
  const { review, sentences } = view
  const { report, channelWhys, channelFirstSteps } = sentences
  const why =
    approached > 0 ? report.keepOn({ asked: approached, passedOn: referred }) : lookUp(channelWhys, channel.why)
  const isPlanned = review.weekPlan.actions.some(
    ({ task }) => task.kind === 'take_first_step' && task.channel === channel.id,
  )
  const [step = ''] = isPlanned || (view.brevity > 1 && index > 0) ? [] : nextSteps
  return report.place({ channel: channelName(channel, sentences), why, step: lookUp(channelFirstSteps, step) })
}

/** Hours a week from which there is room to think of one more place (an assumption). */
const hoursForMore = 2

/** Worth a thought for all who have a little time: one's school, or where a profession meets; and where people who hire volunteer. */
const worthThinkingOf = {
  meeting: ['career_center', 'department', 'professional_association'],
  helping: ['nonprofit'],
} as const

/** What comes next: places worth a try that are not among the first ones. */
function next(all: readonly ChannelRecommendation[], { review, sentences, brevity }: ReportView): readonly string[] {
  if (review.weekPlan.hours < hoursForMore) return []
  const shown = new Set(review.channelAdvice.hours.slice(0, maxPlaces).map(({ channel }) => channel))
  const bestOf = (ids: readonly string[]): readonly ChannelRecommendation[] =>
    all
      .filter(({ channel, approached, claim }) => ids.includes(channel.id) && approached === 0 && claim !== 'not_open')
      .filter(({ channel }) => !shown.has(channel.id))
      .slice(0, 1)
  const meeting = brevity > 1 && shown.size > briefPlaces ? [] : bestOf(worthThinkingOf.meeting)
  const said = [
    ...meeting.map(({ channel, nextSteps: [step = ''] }) =>
      sentences.report.next({
        channel: channelName(channel, sentences),
        step: lookUp(sentences.channelFirstSteps, step),
      }),
    ),
    ...bestOf(worthThinkingOf.helping).flatMap(({ channel }) =>
      channel.waysIn.slice(0, 1).map((way) => lookUp(sentences.channelWaysIn, way)),
    ),
  ]
  return said.length > 0 ? [said.join(' ')] : []
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
  const kin = over.find(({ channel, isExhausted }) => channel.kin && isExhausted)
  const relatives = kin ? kin.channel.waysIn.map((way) => lookUp(sentences.channelWaysIn, way)) : []
  return parts.length > 0 ? [[report.notNow({ places: parts.join('; ') }), ...relatives].join(' ')] : []
}
