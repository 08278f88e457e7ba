import type { Activity, ActivityOf } from '../activity/activity-schema.ts'

/** How many days count as recent: four weeks (an assumption). */
export const recentDays = 28

const window = recentDays * 86_400_000

/** Hours logged in one channel: all of them, and those of its last four weeks one by one. */
export type ChannelHours = {
  /** The channel's id. */
  readonly channel: string
  /** How many entries were logged. */
  readonly entries: number
  /** All hours logged, in minutes. */
  readonly minutes: number
  /** The latest entries one by one. */
  readonly recent: readonly {
    /** When, in milliseconds since 1970. */
    readonly at: number
    /** How long, in minutes. */
    readonly minutes: number
  }[]
}

/** Hours logged, sorted by channel. */
export type LoggedHours = readonly ChannelHours[]

/** The hours of a seeker who logged none. */
export const noHours: LoggedHours = []

/** Adds the hours among some activities, independent of the order of entry. */
export function hoursWith(hours: LoggedHours, activities: readonly Activity[]): LoggedHours {
  const logged = activities.filter((activity) => activity.type === 'hours_logged')
  if (logged.length === 0) return hours
  const before = new Map(hours.map((inChannel) => [inChannel.channel, inChannel]))
  return [...new Set([...before.keys(), ...logged.map(({ channel }) => channel)])].sort().map((channel) => {
    const entries = logged.filter((entry) => entry.channel === channel)
    return channelHoursWith(before.get(channel), channel, entries)
  })
}

function channelHoursWith(
  before: ChannelHours | undefined,
  channel: string,
  logged: readonly ActivityOf<'hours_logged'>[],
): ChannelHours {
  const recent = [...(before?.recent ?? []), ...logged.map(({ at, minutes }) => ({ at: at.getTime(), minutes }))]
  const latest = recent.reduce((last, { at }) => Math.max(last, at), 0)
  return {
    channel,
    entries: (before?.entries ?? 0) + logged.length,
    minutes: logged.reduce((sum, { minutes }) => sum + minutes, before?.minutes ?? 0),
    recent: recent
      .filter(({ at }) => at >= latest - window)
      .sort((first, second) => first.at - second.at || first.minutes - second.minutes),
  }
}
