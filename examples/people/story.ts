import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]

/** What a record is written with: people of a channel, and what happened with each so many days ago. */
export type Story = ReturnType<typeof storyAt>

/** Writes a record whose days count back from a moment. */
export function storyAt(now: Date) {
  const people = (channel: string, count: number, facts: Partial<Contact> = {}): readonly Contact[] =>
    Array.from({ length: count }, (_, index) => {
      const id = `${channel}-${index + 1}`
      return { id, name: `${channel.replaceAll('_', ' ')} ${index + 1}`, channel, ...facts }
    })
  const each = (
    contacts: readonly Contact[],
    days: number,
    activityOf: (base: { id: string; at: Date; contactId: string }) => Activity,
  ): readonly Activity[] =>
    contacts.map(({ id: contactId }, index) => {
      const at = daysBefore(now, days)
      const activity = activityOf({ id: `${contactId}-${days}-${index}`, at, contactId })
      return { ...activity, id: `${activity.type}-${activity.id}` }
    })
  return {
    people,
    approached: (contacts: readonly Contact[], days: number) =>
      each(contacts, days, (base) => ({ ...base, type: 'approach_sent', ask: 'advice' })),
    answered: (contacts: readonly Contact[], days: number) =>
      each(contacts, days, (base) => ({ ...base, type: 'reply_received' })),
    talked: (contacts: readonly Contact[], days: number) =>
      each(contacts, days, (base) => ({ ...base, type: 'conversation_held', depth: 'personal' })),
    /** Helped, and was helped in turn: the favor is thanked the same day, and given back. */
    referred: (contacts: readonly Contact[], days: number) => [
      ...each(contacts, days, (base) => ({ ...base, type: 'referral_received' })),
      ...each(contacts, days - 0.5, (base) => ({ ...base, type: 'thanks_sent' })),
      ...each(contacts, days - 0.6, (base) => ({ ...base, type: 'help_given' })),
    ],
    each,
    goal: (count: number, days: number) => ({ outcome: 'interview' as const, count, by: daysBefore(now, -days) }),
    ago: (days: number) => daysBefore(now, days),
  }
}
