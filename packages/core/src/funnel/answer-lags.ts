import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { AnswerLag } from '../evidence/sharpen-curve.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { daysBetween } from '../value/days.ts'
import { creditOutcomes } from './credit-outcomes.ts'
import { stepByActivity } from './funnel-step.ts'
import { searchLog } from './search-log.ts'

/**
 * How long each contact took to answer the first approach of this search, as known at a moment.
 *
 * For `sharpenCurve`. Whatever shows a later step counts as an answer; who has not answered yet has no lag.
 *
 * @example
 * answerLags({ seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }, new Date(0)) // => []
 */
export function answerLags(record: NetworkingRecord, now: Date): readonly AnswerLag[] {
  const approachedAt = new Map<string, Date>()
  const lags = new Map<string, AnswerLag>()
  for (const activity of creditOutcomes(searchLog(record))) {
    const step = stepByActivity[activity.type]
    const [contactId] = contactIdsOf(activity)
    if (!step || contactId === undefined || lags.has(contactId) || activity.at > now) continue
    const from = approachedAt.get(contactId)
    if (step === 'approached') approachedAt.set(contactId, from ?? activity.at)
    else if (from) lags.set(contactId, { days: daysBetween(from, activity.at), watchedDays: daysBetween(from, now) })
  }
  return [...lags.values()]
}
