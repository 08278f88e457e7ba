import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type AnswerCurve, answerCurve } from '../evidence/answer-curve.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { creditOutcomes } from './credit-outcomes.ts'
import type { FunnelCounts } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { funnelAt, summarizeFunnel } from './funnel-summary.ts'
import { namedItems } from './named-items.ts'
import { markOccasions } from './occasions.ts'
import { type Progress, progressWith } from './progress.ts'
import { recalledItems, standingTallies } from './recalled-items.ts'
import { searchLog } from './search-log.ts'
import { unnamedItems } from './unnamed-items.ts'

/** Everyone approached in this search, from the log and from memory, each counted once. */
export function deriveItems(record: NetworkingRecord): readonly FunnelItem[] {
  const log = searchLog(record)
  return itemsOfSearch({ contacts: record.contacts, log, progress: progressByContact(log) })
}

/** How far each contact came in a log in order of time. */
function progressByContact(log: readonly Activity[]): ReadonlyMap<string, Progress> {
  const byContact = new Map<string, Progress>()
  for (const activity of log) {
    const [contactId] = contactIdsOf(activity)
    if (contactId === undefined) continue
    const progress = progressWith(byContact.get(contactId) ?? null, activity)
    if (progress) byContact.set(contactId, progress)
  }
  return byContact
}

/** What a search has come to: the milestones of its log in order of time, and how far each contact came. */
export type SearchProgress = {
  readonly contacts: readonly Contact[]
  readonly log: readonly Activity[]
  readonly progress: ReadonlyMap<string, Progress>
}

/** Who was approached in a search according to its log, and who besides according to memory. */
export function itemsOfSearch({ contacts, log, progress }: SearchProgress): readonly FunnelItem[] {
  const credited = creditOutcomes(log)
  const logged = [...markOccasions(namedItems(contacts, credited, progress), credited), ...unnamedItems(credited)]
  const tallies = log.filter((activity) => activity.type === 'tally_recalled')
  return [...logged, ...standingTallies(tallies).flatMap((tally) => recalledItems(tally, logged))]
}

/** Counts how far the people approached came, channel by channel, as of one moment. */
export function deriveFunnel(items: readonly FunnelItem[], now: Date, curve: AnswerCurve = answerCurve): FunnelCounts {
  return funnelAt(summarizeFunnel(items), now, curve)
}
