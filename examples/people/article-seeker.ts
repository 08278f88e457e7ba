import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]

const people = [
  ['mia', 'Mia Alvarez', 'family'],
  ['tom', 'Tom Alvarez', 'family'],
  ['rosa', 'Rosa Delgado', 'family'],
  ['luis', 'Luis Delgado', 'family'],
  ['ben', 'Ben Carter', 'friends_and_neighbors'],
  ['ines', 'Inés Moreau', 'friends_and_neighbors'],
  ['kofi', 'Kofi Mensah', 'friends_and_neighbors'],
  ['lena', 'Lena Fischer', 'friends_and_neighbors'],
  ['omar', 'Omar Haddad', 'friends_and_neighbors'],
  ['pat', 'Pat Lindqvist', 'friends_and_neighbors'],
  ['ruth', 'Ruth Okafor', 'past_coworkers'],
  ['sam', 'Sam Whitfield', 'past_coworkers'],
  ['tess', 'Tess Nguyen', 'past_coworkers'],
  ['vic', 'Victor Lang', 'past_coworkers'],
] as const

/** Days ago, and how it went: everybody was asked for a job, most talked, nobody passed Dana on. */
const asked = {
  mia: [55, 'talked'],
  tom: [54, 'talked'],
  rosa: [54, 'talked'],
  luis: [52, 'talked'],
  ben: [50, 'talked'],
  ines: [49, 'talked'],
  kofi: [47, 'talked'],
  lena: [44, 'talked'],
  omar: [41, 'silent'],
  pat: [40, 'talked'],
  ruth: [36, 'talked'],
  sam: [34, 'talked'],
  tess: [33, 'silent'],
  vic: [29, 'talked'],
} as const satisfies Record<(typeof people)[number][0], readonly [number, 'talked' | 'silent']>

/**
 * Dana, the job seeker of the article: friends, family, neighbors and past co-workers asked, résumés handed out at
 * events and fairs, no referrals; shy, few contacts, no one is hiring.
 */
export function articleSeeker(now: Date): NetworkingRecordInput {
  return {
    seeker: {
      id: 'dana',
      goal: { outcome: 'offer', count: 1, by: daysBefore(now, -112), role: 'Office manager' },
      hoursPerWeek: 10,
      searchStartedAt: daysBefore(now, 60),
      comfort: 2,
      affiliations: ['place_of_worship'],
      selfReports: [
        { topic: 'past_coworker_relationships' },
        { topic: 'communication_skills' },
        { topic: 'shy' },
        { topic: 'few_contacts', text: "I don't know a lot of people." },
        { topic: 'job_fairs_nearby' },
        { topic: 'no_one_hiring', text: 'No one is hiring.' },
        { topic: 'stronger_competition' },
      ],
    },
    contacts: people.map(([id, name, channel]): Contact => ({ id, name, channel })),
    activities: [
      ...Object.entries(asked).flatMap(([contactId, [days, how]]) => requestOf(contactId, days, how, now)),
      {
        type: 'help_received',
        id: 'ruth-feedback',
        contactId: 'ruth',
        at: daysBefore(now, 35),
        note: 'Read my résumé.',
      },
      {
        type: 'help_received',
        id: 'ines-ride',
        contactId: 'ines',
        at: daysBefore(now, 21),
        note: 'Drove me to the fair.',
      },
      { type: 'resumes_handed_out', id: 'spring-fair', channel: 'career_fair', at: daysBefore(now, 45), count: 30 },
      { type: 'resumes_handed_out', id: 'city-fair', channel: 'career_fair', at: daysBefore(now, 21), count: 25 },
      {
        type: 'event_attended',
        id: 'mixer',
        channel: 'networking_event',
        at: daysBefore(now, 18),
        minutes: 90,
        predictedComfort: 1,
        feltComfort: 3,
      },
      {
        type: 'resumes_handed_out',
        id: 'mixer-resumes',
        channel: 'networking_event',
        at: daysBefore(now, 18),
        count: 12,
      },
    ],
  }
}

function requestOf(contactId: string, days: number, how: 'talked' | 'silent', now: Date): Activity[] {
  const request: Activity = {
    type: 'approach_sent',
    id: `${contactId}-asked`,
    contactId,
    at: daysBefore(now, days),
    ask: 'job',
  }
  if (how === 'silent') return [request]
  const at = daysBefore(now, days - 2)
  return [
    request,
    { type: 'conversation_held', id: `${contactId}-talk`, contactId, at, depth: 'personal', minutes: 20 },
  ]
}
