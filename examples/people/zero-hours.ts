import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Jonas, who has no hours at all for now. */
export function zeroHours(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'jonas',
      goal: { outcome: 'interview', by: daysBefore(now, -182), role: 'lab technician' },
      hoursPerWeek: 0,
      searchStartedAt: daysBefore(now, 60),
      comfort: 3,
      selfReports: [{ topic: 'little_time', text: 'We have had twins since January.' }],
    },
    contacts: [
      ...known('past_coworkers', { mei: 'Mei Tanaka', rolf: 'Rolf Hauser' }),
      ...known('family', { karin: 'Karin Olsen' }),
    ],
    log: [
      ...askedAdvice(['mei', 'rolf'], 55),
      [51, { type: 'conversation_held', contactId: 'mei', depth: 'personal', minutes: 30 }],
      [16, { type: 'help_received', contactId: 'mei', note: 'Asked around in her lab for me.' }],
    ],
  })
}
