import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

/** Kenji, who got an offer this morning, from the firm that Owen recommended him to. */
export function offerToday(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'kenji',
      goal: { outcome: 'offer', by: daysBefore(now, -59), role: 'civil engineer' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 70),
      comfort: 3,
    },
    contacts: [
      ...known('past_coworkers', { owen: 'Owen Clarke', bea: 'Beatriz Lima', yusuf: 'Yusuf Demir' }),
      ...known('professional_association', { lotte: 'Lotte de Vries' }),
    ],
    log: [
      ...askedAdvice(['owen', 'bea', 'yusuf', 'lotte'], 60),
      ...withEach(['owen', 'bea', 'lotte'], 55, (contactId) => ({
        type: 'conversation_held',
        contactId,
        depth: 'personal',
        minutes: 30,
      })),
      [50, { type: 'help_received', contactId: 'bea', note: 'Went through my résumé with me.' }],
      [49.8, { type: 'thanks_sent', contactId: 'bea' }],
      [40, { type: 'referral_received', contactId: 'owen', employer: 'Stonebridge' }],
      [39.8, { type: 'thanks_sent', contactId: 'owen' }],
      [30, { type: 'lead_received', contactId: 'lotte', employer: 'Delta Rail' }],
      [29.8, { type: 'thanks_sent', contactId: 'lotte' }],
      [21, { type: 'interview_held', contactId: 'owen', employer: 'Stonebridge' }],
      [10, { type: 'interview_held', contactId: 'lotte', employer: 'Delta Rail' }],
      [0.02, { type: 'offer_received', contactId: 'owen', employer: 'Stonebridge' }],
    ],
  })
}
