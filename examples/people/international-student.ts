import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf } from './record-of.ts'

/** Chidi, a student far from home who needs a sponsor; two days ago Tunde told of an opening. */
export function internationalStudent(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'chidi',
      goal: { outcome: 'offer', by: daysBefore(now, -151), role: 'data analyst' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 42),
      comfort: 3,
      affiliations: ['career_center', 'department'],
      selfReports: [
        { topic: 'other_strength', text: 'Two summers in the analytics team of a bank.' },
        { topic: 'few_contacts', text: 'I know few people here.' },
        { topic: 'family_far_away', text: 'My family is in Lagos.' },
        { topic: 'other_opportunity', text: 'My university has a career center.' },
        { topic: 'other_threat', text: 'An employer must sponsor my visa.' },
      ],
    },
    contacts: [
      ...known('friends_and_neighbors', { wei: 'Wei Chen', lucia: 'Lucia Ferrari' }),
      ...known('alumni', { tunde: 'Tunde Bakare', obi: 'Grace Obi', hank: 'Hank Sorensen', mina: 'Mina Rahimi' }),
    ],
    log: [
      ...askedAdvice(['wei', 'lucia'], 38),
      [36, { type: 'conversation_held', contactId: 'wei', depth: 'personal', minutes: 40 }],
      [35, { type: 'conversation_held', contactId: 'lucia', depth: 'personal', minutes: 30 }],
      ...askedAdvice(['tunde'], 20),
      [18, { type: 'reply_received', contactId: 'tunde', answer: 'accepted' }],
      [11, { type: 'conversation_held', contactId: 'tunde', depth: 'personal', minutes: 35, setting: 'video' }],
      [10.8, { type: 'thanks_sent', contactId: 'tunde' }],
      ...askedAdvice(['obi', 'hank'], 14),
      ...askedAdvice(['mina'], 5),
      [
        2,
        {
          type: 'lead_received',
          contactId: 'tunde',
          employer: 'Lakeside Bank',
          note: 'Two analysts wanted; they sponsored him.',
        },
      ],
    ],
  })
}
