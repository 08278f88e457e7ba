import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

/** Sofie, whose goal was an offer by the middle of February; nothing was noted since. */
export function goalDatePassed(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'sofie',
      goal: { outcome: 'offer', by: daysBefore(now, 15), role: 'pharmacy technician' },
      hoursPerWeek: 4,
      searchStartedAt: daysBefore(now, 90),
      comfort: 3,
    },
    contacts: [
      ...known('alumni', { abby: 'Abby Sutton', karim: 'Karim Nasser', lien: 'Lien Vu', oleg: 'Oleg Sidorov' }),
      ...known('past_coworkers', { maud: 'Maud Perrin', chip: 'Chip Harding' }),
    ],
    log: [
      ...askedAdvice(['maud', 'chip', 'abby', 'karim', 'lien', 'oleg'], 70),
      ...withEach(['maud', 'chip', 'abby', 'lien'], 64, (contactId) => ({
        type: 'conversation_held',
        contactId,
        depth: 'personal',
        minutes: 25,
      })),
      ...withEach(['maud', 'chip', 'abby', 'lien'], 63.5, (contactId) => ({ type: 'thanks_sent', contactId })),
      [52, { type: 'referral_received', contactId: 'maud', employer: 'Corner Pharmacy' }],
      [51.8, { type: 'thanks_sent', contactId: 'maud' }],
      [39, { type: 'interview_held', contactId: 'maud', employer: 'Corner Pharmacy' }],
      [38.5, { type: 'thanks_sent', contactId: 'maud' }],
      [33, { type: 'lead_received', contactId: 'lien', employer: 'St. Anne Hospital' }],
      [32.8, { type: 'thanks_sent', contactId: 'lien' }],
    ],
  })
}
