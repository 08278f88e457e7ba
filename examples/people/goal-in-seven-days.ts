import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

/** Tomás, who wants an offer by next Monday; one interview was held six days ago. */
export function goalInSevenDays(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'tomas',
      goal: { outcome: 'offer', by: daysBefore(now, -7), role: 'line cook' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 49),
      comfort: 3,
    },
    contacts: [
      ...known('past_coworkers', { gino: 'Gino Ferri', asha: 'Asha Patel', milo: 'Milo Jensen', rae: 'Rae Collins' }),
      ...known('friends_and_neighbors', { dolores: 'Dolores Vega', pete: 'Pete Hanley' }),
    ],
    log: [
      ...askedAdvice(['gino', 'asha', 'dolores', 'pete'], 34),
      ...withEach(['gino', 'dolores', 'pete'], 31, (contactId) => ({
        type: 'conversation_held',
        contactId,
        depth: 'personal',
        minutes: 20,
      })),
      [22, { type: 'referral_received', contactId: 'gino', employer: 'Trattoria Luna' }],
      [21.8, { type: 'thanks_sent', contactId: 'gino' }],
      ...askedAdvice(['milo', 'rae'], 13),
      [10, { type: 'reply_received', contactId: 'rae', answer: 'accepted' }],
      [6, { type: 'interview_held', contactId: 'gino', employer: 'Trattoria Luna' }],
    ],
  })
}
