import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Leila, who had an interview yesterday, a Sunday, at the hotel that Carla recommended her to. */
export function interviewYesterday(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'leila',
      goal: { outcome: 'offer', by: daysBefore(now, -60), role: 'front desk manager' },
      hoursPerWeek: 4,
      searchStartedAt: daysBefore(now, 40),
      comfort: 4,
    },
    contacts: [
      ...known('past_coworkers', { carla: 'Carla Mendes', dirk: 'Dirk Vogel', sana: 'Sana Iqbal' }),
      ...known('alumni', { theo: 'Theo Marsh' }),
    ],
    log: [
      ...askedAdvice(['carla', 'dirk'], 32),
      [30, { type: 'conversation_held', contactId: 'dirk', depth: 'personal', minutes: 25 }],
      [29.9, { type: 'thanks_sent', contactId: 'dirk' }],
      [28, { type: 'conversation_held', contactId: 'carla', depth: 'personal', minutes: 45 }],
      [27.9, { type: 'thanks_sent', contactId: 'carla' }],
      [18, { type: 'referral_received', contactId: 'carla', employer: 'Harbor Hotel' }],
      [17.9, { type: 'thanks_sent', contactId: 'carla' }],
      ...askedAdvice(['sana', 'theo'], 12),
      [5, { type: 'reply_received', contactId: 'sana', answer: 'accepted' }],
      [0.8, { type: 'interview_held', contactId: 'carla', employer: 'Harbor Hotel' }],
    ],
  })
}
