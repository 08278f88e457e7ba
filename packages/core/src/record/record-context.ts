import type { Channel } from '../channel/channel-schema.ts'
import { channels } from '../channel/channels.ts'

/** What entries of a record are checked against: the moment, the channels, and what is there already. */
export type RecordContext = {
  readonly now: Date
  readonly channels?: readonly Channel[]
  /** When each contact was met, by id; undefined where that is unknown. */
  readonly contacts?: ReadonlyMap<string, Date | undefined>
  readonly activityIds?: ReadonlySet<string>
}

/** The same, ready for look-ups, with the entries to be added. */
export type Known = {
  readonly now: Date
  readonly channelIds: ReadonlySet<string>
  readonly contacts: ReadonlyMap<string, Date | undefined>
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
