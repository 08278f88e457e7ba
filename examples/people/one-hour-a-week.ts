import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Ana, who has a job and one hour a week for another: three people asked, one talk, one introduction. */
export function oneHourAWeek(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'ana',
      goal: { outcome: 'offer', by: daysBefore(now, -273), role: 'engineering manager' },
      hoursPerWeek: 1,
      searchStartedAt: daysBefore(now, 56),
      comfort: 3,
      preferences: { workingHours: { from: '18:00', to: '21:00' } },
      selfReports: [{ topic: 'little_time', text: 'I have one hour a week, in the evening.' }],
    },
    contacts: known('past_coworkers', { rosa: 'Rosa Lindholm', finn: 'Finn Gallagher', uma: 'Uma Rao' }),
    log: [
      ...askedAdvice(['rosa'], 45),
      [44, { type: 'reply_received', contactId: 'rosa', answer: 'accepted' }],
      [38, { type: 'conversation_held', contactId: 'rosa', depth: 'personal', minutes: 40, setting: 'phone' }],
      [35, { type: 'introduction_received', contactId: 'rosa', note: 'To her head of platform.' }],
      [34.9, { type: 'thanks_sent', contactId: 'rosa' }],
      ...askedAdvice(['finn'], 30),
      [28, { type: 'reply_received', contactId: 'finn', note: 'Busy until March, then gladly.' }],
      ...askedAdvice(['uma'], 27),
      [25, { type: 'reply_received', contactId: 'uma', note: 'After the release.' }],
    ],
  })
}
