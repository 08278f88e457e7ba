import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { stepByActivity } from '../funnel/funnel-step.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'

/**
 * How many people in each channel are known but not yet asked; absent where that is unknown.
 *
 * Listed contacts tell it, or else the seeker's own last word on people not yet asked. Activities are in order.
 */
export function peopleLeftByChannel({ contacts, activities }: NetworkingRecord): ReadonlyMap<string, number> {
  const asked = new Set<string>()
  const recalled = new Map<string, number>()
  for (const activity of activities) {
    if (stepByActivity[activity.type]) for (const contactId of contactIdsOf(activity)) asked.add(contactId)
    if (activity.type === 'tally_recalled' && activity.notYetAsked !== undefined) {
      recalled.set(activity.channel, activity.notYetAsked)
    }
  }
  const left = new Map<string, number>()
  for (const { id, channel } of contacts) left.set(channel, (left.get(channel) ?? 0) + (asked.has(id) ? 0 : 1))
  return new Map([...left, ...recalled])
}
