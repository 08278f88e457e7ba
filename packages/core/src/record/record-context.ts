import type { Channel } from '../channel/channel-schema.ts'
import { channels } from '../channel/channels.ts'

/** What new entries are checked against: the moment, the channels and existing entries. */
export type RecordContext = {
  /** The moment after which nothing can have happened. */
  readonly now: Date
  /** The channels; those of the catalogue if not given. */
  readonly channels?: readonly Channel[]
  /** When each contact was met, by id; undefined where that is unknown. */
  readonly contacts?: ReadonlyMap<string, Date | undefined>
  /** Ids of activities that exist already; none if not given. */
  readonly activityIds?: ReadonlySet<string>
  /** Ids of appointments that exist already; none if not given. */
  readonly appointmentIds?: ReadonlySet<string>
}

/** The same, ready for look-ups, with the entries to be added. */
export type Known = {
  /** The moment after which nothing can have happened. */
  readonly now: Date
  readonly channelIds: ReadonlySet<string>
  readonly contacts: ReadonlyMap<string, Date | undefined>
  /** Ids of activities that exist already; none if not given. */
  readonly activityIds: ReadonlySet<string>
}

export function knownWith(
  context: RecordContext,
  contacts: readonly { readonly id: string; readonly knownSince?: Date | undefined }[],
  activities: readonly { readonly id: string }[],
): Known {
  return {
    now: context.now,
    channelIds: new Set((context.channels ?? channels).map(({ id }) => id)),
    contacts: new Map([
      ...(context.contacts ?? []),
      ...contacts.map(({ id, knownSince }) => [id, knownSince] as const),
    ]),
    activityIds: new Set([...(context.activityIds ?? []), ...activities.map(({ id }) => id)]),
  }
}
