import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from '../days-before.ts'
import { askedAdvice, type Entry, known, recordOf } from '../record-of.ts'

const thankedTalk = (contactId: string, days: number): readonly Entry[] => [
  [days, { type: 'conversation_held', contactId, depth: 'personal', minutes: 30 }],
  [days - 0.5, { type: 'thanks_sent', contactId }],
]

/** Ximena, who likes company, has asked everybody she worked with, and is going to a mixer on Thursday evening. */
export function outgoing(now: Date): NetworkingRecordInput {
  const names = {
    al: 'Al Reyes',
    bo: 'Bo Nilsson',
    cat: 'Cat Dwyer',
    dev: 'Dev Anand',
    eve: 'Eve Lowry',
    fay: 'Fay Ito',
  }
  return recordOf(now, {
    seeker: {
      id: 'ximena',
      goal: { outcome: 'interview', count: 2, by: daysBefore(now, -90), role: 'sales manager' },
      hoursPerWeek: 6,
      searchStartedAt: daysBefore(now, 50),
      comfort: 5,
      selfReports: [
        { topic: 'networking_events_nearby', text: 'There is something on every week.' },
        { topic: 'social_events_nearby', text: 'I get invited a lot.' },
      ],
    },
    contacts: known('past_coworkers', names),
    log: [...askedAdvice(Object.keys(names), 36), ...Object.keys(names).flatMap((id) => thankedTalk(id, 30))],
    appointments: [
      { id: 'mixer', kind: 'event', at: daysBefore(now, -3.4), channel: 'networking_event', predictedComfort: 4 },
    ],
  })
}

/** Pilar, one of whose friends needs what another offers. */
export function matchmaker(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'pilar',
      goal: { outcome: 'interview', by: daysBefore(now, -90), role: 'translator' },
      hoursPerWeek: 4,
      searchStartedAt: daysBefore(now, 40),
      comfort: 3,
    },
    contacts: [
      ...known('friends_and_neighbors', { ted: 'Ted Wallace' }, { needs: ['bookkeeping'] }),
      ...known('friends_and_neighbors', { una: 'Una Keane' }, { offers: ['bookkeeping'] }),
    ],
    log: [
      ...askedAdvice(['ted', 'una'], 25),
      ...['ted', 'una'].flatMap((id) => thankedTalk(id, 20)),
      [10, { type: 'update_sent', contactIds: ['ted', 'una'] }],
    ],
  })
}
