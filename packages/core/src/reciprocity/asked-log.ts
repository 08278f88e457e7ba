import type { Activity } from '../activity/activity-schema.ts'

/** What a verb is asked about: a record at a moment, or a situation, which knows its moment. */
export type AskedLog<Options = unknown> =
  | readonly [record: { readonly activities: readonly Activity[] }, options: { readonly now: Date } & Options]
  | readonly [situation: KnownMilestones, options?: Options]

/** What a situation knows of favors and introductions. */
type KnownMilestones = {
  readonly now: Date
  readonly record: { readonly milestones: readonly Activity[] }
}

/** The activities up to the moment a verb is asked about. */
export function logOf(asked: AskedLog): { readonly activities: readonly Activity[]; readonly now: Date } {
  const { activities, now } = isSituation(asked)
    ? { activities: asked[0].record.milestones, now: asked[0].now }
    : { activities: asked[0].activities, now: asked[1].now }
  return { activities: activities.filter(({ at }) => at.getTime() <= now.getTime()), now }
}

function isSituation(asked: AskedLog): asked is Extract<AskedLog, readonly [KnownMilestones, unknown?]> {
  return 'record' in asked[0]
}
