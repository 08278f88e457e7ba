import { activitiesInOrder, type Moment } from '../activity/activities-by-contact.ts'
import type { Ask } from '../activity/activity-codes.ts'
import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import { askOf, isBusinessAsk } from '../activity/business-ask.ts'
import { mainContactOf } from '../activity/contact-ids-of.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type Progress, progressWith } from '../funnel/progress.ts'
import { isOfSearch, type Search } from '../funnel/search-log.ts'
import { notThanked, type Thanked, thankedWith } from '../reciprocity/thanked.ts'
import { stateAfter } from '../relationship/advance.ts'
import { noteFindings } from '../relationship/note-findings.ts'
import { findingsOf } from '../relationship/relationship-finding.ts'
import { startRelationship } from '../relationship/relationship-state.ts'
import type { Replay } from '../relationship/replay.ts'
import { neverReached, type StepTimes, stepTimesWith } from './step-times.ts'

/** The version of how logs are folded; a stored summary of another version has to be rebuilt from the log. */
export const foldVersion = 3

/** The last request to a contact. */
export type LastAsk = {
  /** What was asked for. */
  readonly ask: Ask
  /** When, in milliseconds since 1970. */
  readonly at: number
}

/** The latest thing that happened with a contact. */
export type LastEvent = {
  /** What happened. */
  readonly type: ActivityType
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** Whether they declined what was asked; only of an answer. */
  readonly isDeclined: boolean
}

/**
 * The summary of one contact's log: as large after ten years as after a week.
 *
 * Plain data that can be stored. A value is null until something was logged that sets it.
 */
export type ContactSummary = Replay & {
  /** How far they came in the present search. */
  readonly progress: Progress | null
  /** When each step of the funnel was first reached with them, in this search or before. */
  readonly stepTimes: StepTimes
  /** What was last asked of them; null if nothing was. */
  readonly lastAsk: LastAsk | null
  /** How often they were asked for business. */
  readonly businessAsks: number
  /** What they have been thanked for. */
  readonly thanked: Thanked
  /** How many activities were with them, or with them first. */
  readonly activities: number
  /** The latest thing that happened with them, which tells whose turn it is. */
  readonly lastEvent: LastEvent | null
  /** The latest activity summarized, null if there is none; an earlier one is a late entry. */
  readonly latest: Moment | null
}

/** Starts the summary of a contact without activities. */
export function startSummary(contact: Contact, channel: Channel | undefined): ContactSummary {
  return {
    state: startRelationship(contact, channel),
    findings: [],
    progress: null,
    stepTimes: neverReached,
    lastAsk: null,
    businessAsks: 0,
    thanked: notThanked,
    activities: 0,
    lastEvent: null,
    latest: null,
  }
}

/**
 * Updates a contact's summary by their latest activity, in constant time.
 *
 * A late entry and a new start of the search need `replaySummary`.
 */
export function advanceSummary(summary: ContactSummary, activity: Activity, search: Search): ContactSummary {
  return replaySummary(summary, [activity], search)
}

/** Rebuilds a contact's summary from all of their activities. */
export function replaySummary(start: ContactSummary, activities: readonly Activity[], search: Search): ContactSummary {
  const log = activitiesInOrder(activities)
  const latest = log.at(-1)
  if (!latest) return start
  // One draft for all of the log: a summary for every activity would be most of what a long log costs.
  const draft: Draft = { ...start, latest: { id: latest.id, at: latest.at } }
  for (const activity of log) addActivity(draft, activity, search)
  const isOwn = (activity: Activity): boolean => mainContactOf(activity) === draft.state.contactId
  const [event, ask] = [log.findLast(isOwn), log.findLast((activity) => askOf(activity) && isOwn(activity))]
  if (event) draft.lastEvent = eventOf(event)
  if (ask) draft.lastAsk = lastAskOf(ask)
  return draft
}

type Draft = { -readonly [Field in keyof ContactSummary]: ContactSummary[Field] }

/** Adds an activity with several people to the relationship with each, and to the rest of the summary of the first only. */
function addActivity(draft: Draft, activity: Activity, search: Search): void {
  const before = draft.state
  draft.state = stateAfter(before, activity)
  if (mainContactOf(activity) !== before.contactId) return
  const ask = askOf(activity)
  draft.findings = noteFindings(draft.findings, findingsOf(before, activity))
  if (isOfSearch(activity, search)) draft.progress = progressWith(draft.progress, activity)
  draft.stepTimes = stepTimesWith(draft.stepTimes, activity)
  if (ask && isBusinessAsk[ask]) draft.businessAsks += 1
  draft.thanked = thankedWith(draft.thanked, activity)
  draft.activities += 1
}

function lastAskOf(activity: Activity): LastAsk | null {
  const ask = askOf(activity)
  return ask ? { ask, at: activity.at.getTime() } : null
}

function eventOf(activity: Activity): LastEvent {
  const isDeclined = activity.type === 'reply_received' && activity.answer === 'declined'
  return { type: activity.type, at: activity.at.getTime(), isDeclined }
}
