import type { Activity } from '../activity/activity-schema.ts'
import { mainContactOf } from '../activity/contact-ids-of.ts'
import { isMilestone } from '../activity/milestone.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import {
  activityWithout,
  appointmentsWithout,
  type Sensitive,
  sensitiveOf,
  withoutSensitiveContacts,
} from '../record/without-sensitive.ts'
import { type ContactSummary, replaySummary } from './contact-summary.ts'
import { addLog, type Log, logOf, type SummarizedRecord, summaryBefore, withoutLog } from './summarize-log.ts'

/** A record with a summary of its log in place of the log, to be stored alongside it. */
export type RecordSummary = SummarizedRecord & {
  /** The summary without sensitive entries, by the contact's id; only for contacts whose summary it changes. */
  readonly openSummaries: ReadonlyMap<string, ContactSummary>
}

/**
 * Folds the log of a record into its summary, independent of the order of entry.
 *
 * @example
 * foldRecord({
 *   seeker: { id: 'ana', affiliations: [], selfReports: [] },
 *   contacts: [],
 *   activities: [],
 *   appointments: [],
 * }).milestones // => []
 */
export function foldRecord(record: NetworkingRecord, channels: readonly Channel[] = catalogue): RecordSummary {
  return foldActivities({ ...withoutLog(record), openSummaries: new Map() }, record.activities, channels)[0]
}

/**
 * Adds activities to the summary of a record.
 *
 * `late` holds the ids of contacts with a later activity in their summary. Those summaries are left unchanged; rebuild
 * them from the whole log with `foldRecord`.
 */
export function foldActivities(
  record: RecordSummary,
  entered: readonly Activity[],
  channels: readonly Channel[] = catalogue,
): readonly [summary: RecordSummary, late: readonly string[]] {
  const log = logOf(entered)
  const { record: added, late } = addLog(record, log, channels)
  return [{ ...added, openSummaries: addOpenLog(record, { ...log, late }, channels) }, late]
}

type AddedLog = Log & { readonly late: readonly string[] }

/** The summaries without sensitive entries after a log is added, of the contacts whose summary those change. */
function addOpenLog(
  record: RecordSummary,
  { activities, byContact, late }: AddedLog,
  channels: readonly Channel[],
): ReadonlyMap<string, ContactSummary> {
  const openLogOf = openLogs(activities, sensitiveOf(record.contacts, channels))
  const startOf = summaryBefore(record, channels)
  const openSummaries = new Map(record.openSummaries)
  const isLate = new Set(late)
  for (const contact of record.contacts) {
    const { id } = contact
    if (isLate.has(id)) continue
    const theirs = byContact.get(id) ?? []
    const openLog = openLogOf(id, theirs)
    const start = openSummaries.get(id) ?? (openLog === theirs ? undefined : startOf(contact))
    if (start) openSummaries.set(id, replaySummary(start, openLog, record.seeker))
  }
  return openSummaries
}

/** Returns the log of a contact without sensitive entries; the same array where that changes nothing for them. */
function openLogs(
  activities: readonly Activity[],
  sensitive: Sensitive,
): (contactId: string, theirs: readonly Activity[]) => readonly Activity[] {
  const changed = new Map<Activity, Activity | undefined>()
  for (const activity of activities) {
    const open = activityWithout(activity, sensitive)
    if (open !== activity) changed.set(activity, open)
  }
  return (contactId, theirs) => {
    const isFirst = (activity: Activity | undefined) => activity && mainContactOf(activity) === contactId
    const differs = (activity: Activity): boolean => {
      const open = changed.get(activity)
      return changed.has(activity) && !(open && isFirst(open) === isFirst(activity))
    }
    if (changed.size === 0 || sensitive.contacts.has(contactId) || !theirs.some(differs)) return theirs
    return theirs.flatMap((activity) => (changed.has(activity) ? (changed.get(activity) ?? []) : [activity]))
  }
}

/** The summary of a record without everything that came about through a sensitive channel. */
export function summaryWithoutSensitive(record: RecordSummary, channels?: readonly Channel[]): RecordSummary {
  const sensitive = sensitiveOf(record.contacts, channels)
  const { seeker, contacts } = withoutSensitiveContacts(record, sensitive)
  const summaries = [...record.summaries].filter(([id]) => !sensitive.contacts.has(id))
  return {
    seeker,
    contacts,
    appointments: appointmentsWithout(record.appointments ?? [], sensitive),
    targetEmployers: record.targetEmployers,
    summaries: new Map(summaries.map(([id, summary]) => [id, record.openSummaries.get(id) ?? summary])),
    openSummaries: new Map(),
    milestones: record.milestones.flatMap((it) => activityWithout(it, sensitive) ?? []).filter(isMilestone),
    hours: record.hours.filter(({ channel }) => !sensitive.channels.has(channel)),
  }
}

/** Whether everything summarized had happened by a moment, so that the summary can answer for that moment. */
export function happenedBy({ summaries, milestones, hours }: RecordSummary, moment: Date): boolean {
  return (
    [...summaries.values()].every(({ latest }) => !latest || latest.at <= moment) &&
    milestones.every(({ at }) => at <= moment) &&
    hours.every(({ recent }) => recent.every(({ at }) => at <= moment.getTime()))
  )
}
