import type { PlannedAction } from '../../plan/week-plan.ts'
import { describeAction } from '../describe-action.ts'
import { bullet, escaped, type ReportSection, type ReportView } from './report-view.ts'

/** The share of the hours below which it is said what the others are for (an assumption). */
const almostFull = 0.75

/** What to do this week, by its days, with the one thing that matters most. */
export function week(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { actions, focus, hours, minutesPlanned } = review.weekPlan
  const { report, plan } = sentences
  const heading = report.thisWeek({ things: actions.length, minutes: minutesPlanned })
  if (actions.length === 0) return { heading, lines: [plan.nothing] }
  const isPartly = focus === 'search' && hours >= 2 && minutesPlanned < almostFull * hours * 60
  const closing = isPartly ? plan.otherHours : plan.focuses[focus]
  return {
    heading,
    lines: [...onceEach(actions.map((action) => sayAction(action, view))), ...(closing ? ['', closing] : [])],
  }
}

/** What is said of one action and of another is said the first time. */
function onceEach(actions: readonly Said[]): readonly string[] {
  return actions.map(({ text, advice }, index) => {
    const isSaid = actions.slice(0, index).some((before) => before.advice === advice)
    return bullet(isSaid || !advice ? text : `${text} ${advice}`)
  })
}

type Said = { readonly text: string; readonly advice: string }

function sayAction(action: PlannedAction, { review, sentences, contacts, channels }: ReportView): Said {
  const options = { contacts, channels, escape: escaped, timeZone: review.weekPlan.timeZone }
  const { title, when, duration, advice = '' } = describeAction(action, sentences, options)
  const begins = [`${when}, ${duration}.`, ...(action.isPriority ? [sentences.plan.priority] : [])].join(' ')
  return { text: `**${begins}** ${title}`, advice }
}
