import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

/** Marek, whom Joy recommended to an employer two days ago; she was thanked the same evening. */
export function referralTwoDaysAgo(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'marek',
      goal: { outcome: 'offer', by: daysBefore(now, -91), role: 'electrician' },
      hoursPerWeek: 4,
      searchStartedAt: daysBefore(now, 30),
      comfort: 3,
    },
    contacts: [
      ...known('friends_and_neighbors', { joy: 'Joy Adeyemi', stan: 'Stan Kubica' }),
      ...known('past_coworkers', { walt: 'Walt Emerson', nell: 'Nell Ferris', otis: 'Otis Brandt' }),
    ],
    log: [
      ...askedAdvice(['joy', 'stan'], 26),
      ...withEach(['joy', 'stan'], 24, (contactId) => ({
        type: 'conversation_held',
        contactId,
        depth: 'personal',
        minutes: 30,
      })),
      ...askedAdvice(['walt', 'nell', 'otis'], 15),
      [12, { type: 'reply_received', contactId: 'walt', answer: 'accepted' }],
      [9, { type: 'conversation_held', contactId: 'walt', depth: 'their_interests', minutes: 20 }],
      [8.9, { type: 'thanks_sent', contactId: 'walt' }],
      [3, { type: 'reply_received', contactId: 'nell', note: 'Sure, let us talk.' }],
      [2, { type: 'referral_received', contactId: 'joy', employer: 'Northline Electric' }],
      [1.6, { type: 'thanks_sent', contactId: 'joy' }],
    ],
  })
}
