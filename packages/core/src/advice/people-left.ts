import type { ActivityOf } from '../activity/activity-schema.ts'
import { stepByActivity } from '../funnel/funnel-step.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'

/**
 * How many people in each channel are known but not yet asked; absent where that is unknown.
 *
 * Listed contacts tell it, or else the seeker's own last word on people not yet asked.
 */
export function peopleLeftByChannel({ contacts, activities }: NetworkingRecord): ReadonlyMap<string, number> {
  const asked = new Set(activities.filter(({ type }) => type in stepByActivity).flatMap(contactIdsOf))
  const left = new Map<string, number>()
  for (const { id, channel } of contacts) left.set(channel, (left.get(channel) ?? 0) + Number(!asked.has(id)))
  for (const { channel, notYetAsked } of activities.filter(isTally)) {
    if (notYetAsked !== undefined) left.set(channel, notYetAsked)
  }
  return left
}

function isTally(activity: { readonly type: string }): activity is ActivityOf<'tally_recalled'> {
  return activity.type === 'tally_recalled'
}
