import type { ChannelRecommendation } from '../../advice/recommend-channels.ts'
import { describeChannel } from '../describe.ts'
import { numbered, type ReportSection, type ReportView } from './report-view.ts'

/** Causes answered in one week, and first steps taken in a new place (assumptions). */
const [mostCauses, mostSteps] = [3, 2]

/** What to do this week: a skill and a motivation action for each of the surest causes, and the first new place. */
export function week(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { actions, report } = sentences
  const answers = review.diagnosis.causes
    .slice(0, mostCauses)
    .flatMap(({ actions: answers }) => answers.map(({ code }) => actions[code]))
  const thanks = review.thanksOwed.length > 0 ? [actions.write_thank_yous] : []
  const start = review.channelAdvice.channels.find(({ verdict }) => verdict === 'start')
  const lines = [
    ...(review.gapAnalysis.now.reached.approached > 0 ? [] : [report.getStarted]),
    ...new Set([...thanks, ...answers]),
    ...(start ? firstSteps(start, view) : []),
  ]
  return { heading: report.thisWeek, lines: lines.map(numbered) }
}

function firstSteps({ channel }: ChannelRecommendation, { sentences }: ReportView): readonly string[] {
  const { name, firstSteps: steps } = describeChannel(channel, sentences)
  return steps.slice(0, mostSteps).map((step) => sentences.report.firstStep({ channel: name, step }))
}
