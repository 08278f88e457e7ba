import type { PlannedAction } from '../../plan/week-plan.ts'
import { atBeginning, describeAction } from '../describe-action.ts'
import { formatsFor } from '../formats.ts'
import { bullet, escaped, type ReportSection, type ReportView } from './report-view.ts'

/** What to do this week: day by day, each action as an if-then plan, and what to do on a day that goes wrong. */
export function week(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { report, plan } = sentences
  const { actions, encouragement } = review.weekPlan
  const heading = report.thisWeek
  if (actions.length === 0) return { heading, lines: [plan.nothing] }
  const isNew = review.gapAnalysis.now.reached.approached === 0
  const days = [...new Set(actions.map(({ day }) => day))]
  const { weekday } = formatsFor(sentences.tag)
  return {
    heading,
    lines: [
      ...(isNew ? [report.getStarted, ''] : []),
      ...days.flatMap((day) => [
        `**${atBeginning(weekday(day))}**`,
        '',
        ...actions.filter((action) => action.day === day).map((action) => bullet(sayAction(action, view))),
        '',
      ]),
      ...(encouragement ? [sentences.actions[encouragement], ''] : []),
      plan.badDay,
    ],
  }
}

function sayAction(action: PlannedAction, { review, sentences, contacts }: ReportView): string {
  const { timeZone } = review.weekPlan
  const names = contacts.map(({ id, name }) => ({ id, name: escaped(name) }))
  const { request, ifThen, advice = '' } = describeAction(action, sentences, { contacts: names, timeZone })
  const { start } = action
  const said = start
    ? sentences.plan.ifClock({ time: formatsFor(sentences.tag).clock(start, timeZone), task: request })
    : ifThen
  return [said, advice].filter(Boolean).join(' ')
}
