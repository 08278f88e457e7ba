import type { Activity } from '../../activity/activity-schema.ts'
import { mainContactOf } from '../../activity/contact-ids-of.ts'
import type { Channel } from '../../channel/channel-schema.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { AddedContact, ImportPreview } from './import-preview.ts'
import { spreadDue } from './spread-due.ts'

/** Lets the people added come due a few each week, in their order. */
export function scheduleAdded(
  { seeker, contacts }: NetworkingRecord,
  added: readonly AddedContact[],
  context: { readonly activities: readonly Activity[]; readonly channels: readonly Channel[]; readonly now: Date },
): Pick<ImportPreview, 'added' | 'spread'> {
  const answered = lastAnswers(context.activities)
  const ranked = added.map(({ contact }) => ({
    contact,
    lastTwoWayAt: latest(contact.lastContactedAt, answered.get(contact.id)),
  }))
  const { snoozed, spread } = spreadDue(ranked, { seeker, contacts, ...context })
  return {
    added: added.map((person) => {
      const snoozedUntil = snoozed.get(person.contact.id)
      return snoozedUntil ? { ...person, contact: { ...person.contact, snoozedUntil } } : person
    }),
    spread,
  }
}

/** When each person last wrote or talked, by their id. */
function lastAnswers(activities: readonly Activity[]): ReadonlyMap<string, Date> {
  const last = new Map<string, Date>()
  for (const activity of activities) {
    const id = mainContactOf(activity)
    const isAnswer = activity.type === 'reply_received' || activity.type === 'conversation_held'
    if (id !== undefined && isAnswer) last.set(id, latest(last.get(id), activity.at) ?? activity.at)
  }
  return last
}

function latest(one: Date | undefined, other: Date | undefined): Date | undefined {
  return one && other ? (one > other ? one : other) : (one ?? other)
}
