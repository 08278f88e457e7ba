import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Vera, a member of a service club, an association and a church, who has told only some of them of her search. */
export function memberOfThree(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'vera',
      goal: { outcome: 'offer', by: daysBefore(now, -126), role: 'logistics coordinator' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 28),
      comfort: 4,
      preferences: { quietDays: ['saturday'] },
      affiliations: ['service_club', 'professional_association', 'place_of_worship'],
      selfReports: [{ topic: 'other_strength', text: 'People know me here.' }],
    },
    contacts: [
      ...known('service_club', { ruben: 'Ruben Castillo', ingrid: 'Ingrid Moe' }),
      ...known('professional_association', { harriet: 'Harriet Boone', sid: 'Sid Larkin' }),
      ...known('place_of_worship', { ellis: 'Pastor Ellis', mary: 'Mary Tran' }),
    ],
    log: [
      [19, { type: 'event_attended', channel: 'professional_association', minutes: 90, peopleMet: 3 }],
      ...askedAdvice(['harriet', 'sid'], 16),
      [11, { type: 'conversation_held', contactId: 'harriet', depth: 'personal', minutes: 25 }],
      [10.9, { type: 'thanks_sent', contactId: 'harriet' }],
      [
        6,
        {
          type: 'event_attended',
          channel: 'service_club',
          note: 'Lunch.',
          minutes: 60,
          peopleMet: 4,
          predictedComfort: 3,
          feltComfort: 5,
        },
      ],
      [6, { type: 'conversation_held', contactId: 'ruben', depth: 'their_interests', setting: 'event', ask: 'advice' }],
      [6, { type: 'introduction_received', contactId: 'ruben', note: 'To the manager of a warehouse, a member too.' }],
    ],
  })
}
