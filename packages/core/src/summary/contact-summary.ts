import { activitiesInOrder, type Moment } from '../activity/activities-by-contact.ts'
import type { Ask } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { askOf, isBusinessAsk } from '../activity/business-ask.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type Progress, progressWith } from '../funnel/progress.ts'
import { isOfSearch, type Search } from '../funnel/search-log.ts'
import { notThanked, type Thanked, thankedWith } from '../reciprocity/thanked.ts'
import { advance } from '../relationship/advance.ts'
import { noteFindings } from '../relationship/note-findings.ts'
import { startRelationship } from '../relationship/relationship-state.ts'
import type { Replay } from '../relationship/replay.ts'
import { neverReached, type StepTimes, stepTimesWith } from './step-times.ts'

/** Counts the ways in which histories have been made: one that was stored by another is made again from the log. */
export const historyVersion = 2

/** What was asked of somebody, and when, in milliseconds since 1970. */
export type LastAsk = {
  /** What was asked for. */
  readonly ask: Ask
  /** When, in milliseconds since 1970. */
  readonly at: number
}

/**
 * What the log of one contact comes down to: as large after ten years as after a week.
 *
 * Plain data that can be stored; what is not known yet is null.
 */
export type ContactHistory = Replay & {
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
  /** The latest activity in it; what happened before that comes in too late to be added. */
  readonly latest: Moment | null
}

/** The history of a contact with whom nothing is logged yet. */
export function startHistory(contact: Contact, channel: Channel | undefined): ContactHistory {
  return {
    state: startRelationship(contact, channel),
    findings: [],
    progress: null,
    stepTimes: neverReached,
    lastAsk: null,
    businessAsks: 0,
    thanked: notThanked,
    activities: 0,
    latest: null,
  }
}

/**
 * Moves a contact's history on by one activity of theirs, the latest so far, in constant time.
 *
 * What comes in late needs `replayHistory`, as does a search that starts anew.
 */
export function advanceHistory(history: ContactHistory, activity: Activity, search: Search): ContactHistory {
  const [state, found] = advance(history.state, activity)
  const latest = { id: activity.id, at: activity.at }
  // Of an activity that concerns several people, the relationship with each is told, and what was done with the first.
  if (contactIdsOf(activity)[0] !== state.contactId) return { ...history, state, latest }
  const ask = askOf(activity)
  return {
    state,
    findings: noteFindings(history.findings, found),
    progress: isOfSearch(activity, search) ? progressWith(history.progress, activity) : history.progress,
    stepTimes: stepTimesWith(history.stepTimes, activity),
    lastAsk: ask ? { ask, at: activity.at.getTime() } : history.lastAsk,
    businessAsks: history.businessAsks + (ask && isBusinessAsk[ask] ? 1 : 0),
    thanked: thankedWith(history.thanked, activity),
    activities: history.activities + 1,
    latest,
  }
}

/** Makes a contact's history again from all activities that concern them. */
export function replayHistory(start: ContactHistory, activities: readonly Activity[], search: Search): ContactHistory {
  return activitiesInOrder(activities).reduce((history, activity) => advanceHistory(history, activity, search), start)
}
