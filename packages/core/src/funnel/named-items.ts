import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, stepByActivity, stepOrder } from './funnel-step.ts'

/** Reads one item per contact from the log: the first approach, the furthest step reached, and when. */
export function namedItems(record: NetworkingRecord): readonly FunnelItem[] {
  const channelOf = new Map(record.contacts.map(({ id, channel }) => [id, channel]))
  const items = new Map<string, FunnelItem>()
  for (const activity of record.activities) {
    const step = stepByActivity[activity.type]
    if (!step) continue
    const [contactId] = contactIdsOf(activity)
    const channel = contactId && channelOf.get(contactId)
    if (channel) items.set(contactId, furtherItem(items.get(contactId), channel, step, activity))
  }
  return [...items.values()]
}

function furtherItem(item: FunnelItem | undefined, channel: string, step: FunnelStep, { at }: Activity): FunnelItem {
  if (!item) return { channel, people: 1, step, from: at, until: at, steppedAt: at, weight: 1 }
  const isEarliest = at.getTime() < item.from.getTime()
  const ahead = stepOrder[step] - stepOrder[item.step]
  const isFirstAtStep = ahead > 0 || (ahead === 0 && at.getTime() < item.steppedAt.getTime())
  if (!isEarliest && !isFirstAtStep) return item
  const from = isEarliest ? at : item.from
  const reached = isFirstAtStep ? { step, steppedAt: at } : { step: item.step, steppedAt: item.steppedAt }
  return { channel, people: 1, step: reached.step, from, until: from, steppedAt: reached.steppedAt, weight: 1 }
}
