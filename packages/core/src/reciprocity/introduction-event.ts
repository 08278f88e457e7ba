import { compareActivities } from '../activity/activities-by-contact.ts'
import type { Activity, ActivityOf } from '../activity/activity-schema.ts'

/** The events of an introduction, in their usual order; each is an activity. */
export const introductionEventTypes = [
  'introduction_offered',
  'introduction_accepted',
  'introduction_declined',
  'introduction_made',
  'introduction_followed_up',
] as const

/** What can happen on the way to an introduction, as a code. */
export type IntroductionEventType = (typeof introductionEventTypes)[number]

/** An activity on the way to an introduction: what happened, when, and between whom. */
export type IntroductionEvent = ActivityOf<IntroductionEventType>

/** Whether an activity belongs to an introduction of two contacts to each other. */
export function isIntroductionEvent(activity: Activity): activity is IntroductionEvent {
  return introductionEventTypes.some((type) => type === activity.type)
}

/** Orders events by time; at the same time in the order they usually happen. */
export function compareIntroductionEvents(first: IntroductionEvent, second: IntroductionEvent): number {
  return (
    first.at.getTime() - second.at.getTime() ||
    usualPlace(first) - usualPlace(second) ||
    compareActivities(first, second)
  )
}

function usualPlace({ type }: IntroductionEvent): number {
  return introductionEventTypes.indexOf(type)
}
