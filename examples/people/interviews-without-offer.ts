import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { askedAdvice, type Entry, known, recordOf, withEach } from './record-of.ts'

const formerColleagues = {
  agnes: 'Agnes Whitaker',
  ravi: 'Ravi Menon',
  clara: 'Clara Fontaine',
  dov: 'Dov Rosen',
  elsie: 'Elsie Grant',
  farid: 'Farid Aziz',
}
const members = {
  greta: 'Greta Holm',
  hugo: 'Hugo Santos',
  iris: 'Iris Chang',
  joel: 'Joel Barnes',
  kay: 'Kay Donovan',
  leo: 'Leo Petrov',
}

/** Where each of nine people recommended Martin, how many days ago, and how long ago the interview there was. */
const passedOn = [
  ['agnes', 'Harlow & Sons', 140, 132],
  ['ravi', 'Bright Dental Group', 128, 120],
  ['clara', 'Northgate Foods', 116, 107],
  ['dov', 'City Water', 100, 91],
  ['elsie', 'Pine Ridge School District', 86, 78],
  ['greta', 'Calder Freight', 72, 63],
  ['hugo', 'Mercy Clinic', 58, 49],
  ['iris', 'Lowell Bank', 40, 31],
  ['joel', 'Ames Printing', 24, 12],
] as const

/** Martin, whose networking works: nine people recommended him, nine interviews followed, no offer. */
export function interviewsWithoutOffer(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'martin',
      goal: { outcome: 'offer', by: daysBefore(now, -70), role: 'accountant' },
      hoursPerWeek: 5,
      searchStartedAt: daysBefore(now, 152),
      comfort: 4,
      affiliations: ['professional_association'],
    },
    contacts: [...known('past_coworkers', formerColleagues), ...known('professional_association', members)],
    log: [
      ...passedOn.flatMap(([contactId, employer, days, interviewed]): readonly Entry[] => [
        ...askedAndTalked(contactId, days + 6),
        [days, { type: 'referral_received', contactId, employer }],
        [days - 0.5, { type: 'thanks_sent', contactId }],
        [interviewed, { type: 'interview_held', contactId, employer }],
      ]),
      ...withEach(['agnes', 'dov', 'hugo', 'iris', 'farid', 'leo'], 45, (contactId) => ({
        type: 'help_given',
        contactId,
      })),
      ...askedAndTalked('farid', 110),
      ...askedAndTalked('kay', 76),
      ...askedAndTalked('leo', 52),
    ],
  })
}

function askedAndTalked(contactId: string, days: number): readonly Entry[] {
  return [
    ...askedAdvice([contactId], days),
    [days - 3, { type: 'conversation_held', contactId, depth: 'personal', minutes: 30 }],
    [days - 3.5, { type: 'thanks_sent', contactId }],
  ]
}
