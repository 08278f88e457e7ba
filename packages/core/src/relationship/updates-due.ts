import type { Channel } from '../channel/channel-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { addDays } from '../value/days.ts'
import type { Relationship } from './relationship.ts'

/** A short update owed to the close contacts of one channel. */
export type UpdateDue = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether knowing somebody there reveals something private. */
  readonly isSensitive: boolean
  /** When the update is due. */
  readonly dueAt: Date
  /** Ids of the close people it goes to. */
  readonly contactIds: readonly string[]
}

/**
 * Lists who is owed a short update on the search, longest waiting first.
 *
 * Everybody with whom there was no contact either way for a month is in the group; someone never written to is owed
 * one now.
 */
export function updatesDue(
  relationships: readonly Relationship[],
  channels: readonly Channel[],
  now: Date,
): readonly UpdateDue[] {
  return channels
    .filter(({ tie }) => tie === 'close')
    .flatMap((channel) => {
      const waiting = relationships
        .filter(({ contact, condition }) => contact.channel === channel.id && condition !== 'closed')
        .map((relationship) => ({ id: relationship.contact.id, dueAt: updateDueAt(relationship, now) }))
        .filter(({ dueAt }) => dueAt <= now)
        .sort((first, second) => first.dueAt.getTime() - second.dueAt.getTime())
      const [first] = waiting
      return first
        ? [
            {
              channel: channel.id,
              isSensitive: channel.sensitive,
              dueAt: first.dueAt,
              contactIds: waiting.map(({ id }) => id),
            },
          ]
        : []
    })
    .sort((first, second) => first.dueAt.getTime() - second.dueAt.getTime())
}

function updateDueAt({ state: { lastOutreachAt, lastTwoWayAt } }: Relationship, now: Date): Date {
  const last = Math.max(lastOutreachAt?.getTime() ?? 0, lastTwoWayAt?.getTime() ?? 0)
  return last > 0 ? addDays(new Date(last), thresholds.updateInterval.value) : now
}
