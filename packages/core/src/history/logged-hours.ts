import type { Activity } from '../activity/activity-schema.ts'

/** The window that counts as lately (an assumption): four weeks. */
export const recentDays = 28

const window = recentDays * 86_400_000

/** Hours logged: all of them by channel, and those of the last four weeks one by one, in milliseconds since 1970. */
export type LoggedHours = {
  /** How many entries were logged. */
  readonly entries: number
  /** All hours logged, in minutes, by the channel's id. */
  readonly minutesByChannel: readonly (readonly [channel: string, minutes: number])[]
  /** The latest entries one by one. */
  readonly recent: readonly {
    /** When, in milliseconds since 1970. */
    readonly at: number
    /** How long, in minutes. */
    readonly minutes: number
  }[]
}

/** The hours of a seeker who logged none. */
export const noHours: LoggedHours = { entries: 0, minutesByChannel: [], recent: [] }

/** Adds the hours among some activities, whatever the order in which they come to be known. */
export function hoursWith(hours: LoggedHours, activities: readonly Activity[]): LoggedHours {
  const logged = activities.filter((activity) => activity.type === 'hours_logged')
  if (logged.length === 0) return hours
  const byChannel = new Map(hours.minutesByChannel)
  for (const { channel, minutes } of logged) byChannel.set(channel, (byChannel.get(channel) ?? 0) + minutes)
  const recent = [...hours.recent, ...logged.map(({ at, minutes }) => ({ at: at.getTime(), minutes }))]
  const latest = recent.reduce((last, { at }) => Math.max(last, at), 0)
  return {
    entries: hours.entries + logged.length,
    minutesByChannel: [...byChannel].sort(([one], [other]) => (one < other ? -1 : 1)),
    recent: recent
      .filter(({ at }) => at >= latest - window)
      .sort((first, second) => first.at - second.at || first.minutes - second.minutes),
  }
}
