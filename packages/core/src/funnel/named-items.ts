import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { channelByContact } from './channel-by-contact.ts'
import type { FunnelItem } from './funnel-item.ts'
import { stepByActivity, stepOrder } from './funnel-step.ts'

/**
 * Reads one item per contact from a log in order of time: the first approach, the furthest step reached, and when.
 *
 * Whoever is approached again is followed up, not approached anew. Help counts as an answer only after an approach.
 */
export function namedItems(contacts: readonly Contact[], log: readonly Activity[]): readonly FunnelItem[] {
  const channelOf = channelByContact(contacts, log)
  const items = new Map<string, FunnelItem>()
  for (const activity of log) {
    const step = stepByActivity[activity.type]
    if (!step) continue
    const [contactId] = contactIdsOf(activity)
    const channel = contactId && channelOf.get(contactId)
    if (!channel) continue
    const { at } = activity
    const item = items.get(contactId)
    if (!item) {
      const isUnasked = activity.type === 'help_received'
      if (!isUnasked) items.set(contactId, { channel, people: 1, step, from: at, until: at, steppedAt: at, weight: 1 })
    } else if (stepOrder[step] > stepOrder[item.step]) items.set(contactId, { ...item, step, steppedAt: at })
  }
  return [...items.values()]
}
