import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Mirek, who writes well and dreads the telephone: six people written to, one reply. */
export function introvertOneReply(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'mirek',
      goal: { outcome: 'offer', by: daysBefore(now, -182), role: 'technical writer' },
      hoursPerWeek: 4,
      searchStartedAt: daysBefore(now, 35),
      comfort: 1,
      selfReports: [
        { topic: 'other_strength', text: 'I write well.' },
        { topic: 'shy', text: 'Phone calls wear me out.' },
        { topic: 'other_opportunity', text: 'Every machine maker here needs new manuals.' },
        { topic: 'other_threat', text: 'They think a computer can do it.' },
      ],
    },
    contacts: [
      ...known('past_coworkers', { petra: 'Petra Nowak', ivo: 'Ivo Marin', lucas: 'Lucas Weber' }),
      ...known('alumni', { amara: 'Amara Diallo', jun: 'Jun Park', beth: 'Beth Rowe' }),
    ],
    log: [
      ...askedAdvice(['petra', 'ivo'], 24),
      [20, { type: 'event_attended', channel: 'networking_event', minutes: 30, predictedComfort: 2, feltComfort: 1 }],
      ...askedAdvice(['lucas'], 19),
      ...askedAdvice(['amara', 'jun'], 12),
      ...askedAdvice(['beth'], 5),
      [4, { type: 'reply_received', contactId: 'amara', note: 'Happy to help. What would you like to know?' }],
    ],
  })
}
