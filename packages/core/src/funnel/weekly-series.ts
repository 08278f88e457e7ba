import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import { addDays } from '../value/days.ts'
import { localClock } from '../value/local-clock.ts'

/** What was logged in one week. */
export type WeekOfSearch = {
  /** The Monday it begins on, such as `2026-03-02`. */
  readonly weekOf: string
  /** Approaches sent. */
  readonly approaches: number
  /** Replies received. */
  readonly replies: number
  /** Conversations held. */
  readonly talks: number
  /** Leads, introductions and referrals received. */
  readonly referrals: number
  /** Hours logged. */
  readonly hours: number
}

/** What a week counts of an activity: of a whole record, or of the rows that matter. */
export type LoggedEntry = Pick<Activity, 'type' | 'at'> & {
  /** How long it took, in minutes; absent or null where nobody said. */
  readonly minutes?: number | null | undefined
}

type Counted = Exclude<keyof WeekOfSearch, 'weekOf' | 'hours'>

const countedAs: Readonly<Partial<Record<ActivityType, Counted>>> = {
  approach_sent: 'approaches',
  reply_received: 'replies',
  conversation_held: 'talks',
  lead_received: 'referrals',
  introduction_received: 'referrals',
  referral_received: 'referrals',
}

/**
 * Counts what was logged week by week, oldest first, for a chart; weeks without entries are there with zeros.
 *
 * Weeks begin on Monday in the time zone. Recalled counts are left out, since they have no week.
 *
 * @example
 * const series = weeklySeries([], { now: new Date('2026-03-04T09:00:00Z'), weeks: 2 })
 * series.map(({ weekOf }) => weekOf) // => ['2026-02-23', '2026-03-02']
 */
export function weeklySeries(
  activities: readonly LoggedEntry[],
  {
    now,
    weeks = 12,
    timeZone,
  }: { readonly now: Date; readonly weeks?: number; readonly timeZone?: string | undefined },
): readonly WeekOfSearch[] {
  const clock = localClock(timeZone)
  const weekOf = (moment: Date): string => mondayOf(clock.timeAt(moment).day)
  const current = new Date(weekOf(now))
  const series = new Map<string, WeekOfSearch>(
    Array.from({ length: weeks }, (_, index) => {
      const week = addDays(current, 7 * (index - weeks + 1))
        .toISOString()
        .slice(0, 10)
      return [week, { weekOf: week, approaches: 0, replies: 0, talks: 0, referrals: 0, hours: 0 }] as const
    }),
  )
  for (const { type, at, minutes } of activities) {
    const week = at <= now ? series.get(weekOf(at)) : undefined
    if (!week) continue
    const counted = countedAs[type]
    if (counted) series.set(week.weekOf, { ...week, [counted]: week[counted] + 1 })
    if (type === 'hours_logged') series.set(week.weekOf, { ...week, hours: week.hours + (minutes ?? 0) / 60 })
  }
  return [...series.values()]
}

function mondayOf(day: string): string {
  const date = new Date(day)
  return addDays(date, -((date.getUTCDay() + 6) % 7))
    .toISOString()
    .slice(0, 10)
}
