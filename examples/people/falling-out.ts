import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Nora, who fell out with Bruno five days ago, over a favor that each remembers differently. */
export function fallingOut(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'nora',
      goal: { outcome: 'interview', count: 2, by: daysBefore(now, -84), role: 'graphic designer' },
      hoursPerWeek: 3,
      searchStartedAt: daysBefore(now, 45),
      comfort: 3,
    },
    contacts: [
      ...known('past_coworkers', { bruno: 'Bruno Keller', pia: 'Pia Andersson', raj: 'Raj Malhotra' }),
      ...known('friends_and_neighbors', { celia: 'Celia Duarte' }),
    ],
    log: [
      ...askedAdvice(['bruno', 'pia'], 40),
      [37, { type: 'conversation_held', contactId: 'bruno', depth: 'personal', minutes: 60 }],
      [36, { type: 'conversation_held', contactId: 'pia', depth: 'personal', minutes: 30 }],
      [35.9, { type: 'thanks_sent', contactId: 'pia' }],
      ...askedAdvice(['raj'], 14),
      [8, { type: 'help_received', contactId: 'celia', note: 'Looked at my portfolio.' }],
      [5, { type: 'conflict_arisen', contactId: 'bruno', note: 'I had used his name without asking.' }],
    ],
  })
}
