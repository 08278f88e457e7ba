import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { channelByContact } from './channel-by-contact.ts'
import type { FunnelItem } from './funnel-item.ts'
import { stepByActivity } from './funnel-step.ts'
import { type Progress, reachStep } from './progress.ts'

/**
 * Makes one item of each contact who was approached, those approached first before others.
 *
 * `log` holds the milestones of a search in order of time. An interview or offer credited to a contact is a step of theirs.
 */
export function namedItems(
  contacts: readonly Contact[],
  log: readonly Activity[],
  progress: ReadonlyMap<string, Progress>,
): readonly FunnelItem[] {
  const channelOf = channelByContact(contacts, log)
  const reached = withCredits(progress, log)
  return contacts
    .flatMap(({ id, channel }) => itemOf(reached.get(id), channelOf.get(id) ?? channel))
    .sort((first, second) => first.from.getTime() - second.from.getTime())
}

function itemOf(progress: Progress | undefined, channel: string): readonly FunnelItem[] {
  if (!progress) return []
  const { step } = progress
  const from = new Date(progress.from)
  return [{ channel, people: 1, step, from, until: from, steppedAt: new Date(progress.steppedAt), weight: 1 }]
}

function withCredits(progress: ReadonlyMap<string, Progress>, log: readonly Activity[]): ReadonlyMap<string, Progress> {
  const reached = new Map(progress)
  for (const activity of log) {
    const step = stepByActivity[activity.type]
    if ((activity.type !== 'interview_held' && activity.type !== 'offer_received') || !step) continue
    const { contactId, at } = activity
    if (contactId) reached.set(contactId, reachStep(reached.get(contactId) ?? null, step, at.getTime()))
  }
  return reached
}
