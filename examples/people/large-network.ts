import { channels as catalogue, type NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]

/** The channels of those who belong to no school. */
const channels = catalogue.filter(({ access }) => access !== 'member')

/** Someone with many contacts and ten activities with each, spread over all channels but those of a school, and two years. */
export function largeNetwork(now: Date, size = 1_000): NetworkingRecordInput {
  const contacts = Array.from({ length: size }, (_, index): Contact => {
    const channel = channels[index % channels.length]?.id ?? 'alumni'
    return { id: `person-${index}`, name: `Person ${index}`, channel, knownSince: daysBefore(now, 730) }
  })
  return {
    seeker: {
      id: 'kim',
      goal: { outcome: 'interview', count: 3, by: daysBefore(now, -56) },
      hoursPerWeek: 8,
      comfort: 3,
    },
    contacts,
    activities: contacts.flatMap(({ id }, index) => tenActivities(id, index, now)),
  }
}

const cycle = [
  'approach_sent',
  'reply_received',
  'conversation_held',
  'update_sent',
  'lead_received',
  'thanks_sent',
] as const

function tenActivities(contactId: string, index: number, now: Date): Activity[] {
  return Array.from({ length: 10 }, (_, step): Activity => {
    const base = { id: `${contactId}-${step}`, at: daysBefore(now, 700 - step * 65 - (index % 60)) }
    const type = cycle[Math.min(step, index % cycle.length)] ?? 'approach_sent'
    if (type === 'update_sent') return { ...base, type, contactIds: [contactId] }
    if (type === 'conversation_held') return { ...base, type, contactId, depth: 'personal' }
    return { ...base, type, contactId }
  })
}
