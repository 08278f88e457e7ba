import type { Channel, NetworkingRecordInput } from '@tiecraft/core'
import { defineChannel } from '@tiecraft/core/rules'
import { daysBefore } from './days-before.ts'
import { askedAdvice, known, recordOf, withEach } from './record-of.ts'

/** The catalogue of a portal whose city library runs a job club. */
export const withJobClub: readonly Channel[] = defined({
  id: 'library_job_club',
  label: 'the job club at the library',
  tie: 'warm',
  closeness: 'network',
  startingStage: 'rapport',
  reach: 'new_people',
  why: 'Everybody there is looking, and each hears of openings that are not for them.',
  waysIn: ['It meets on Thursdays at ten; nobody needs to sign up.'],
  firstSteps: ['Come on Thursday and listen.', 'Say in one sentence what you are looking for.'],
  access: 'open',
  hoursPerApproach: 0.5,
  comfortAsked: 2,
  peoplePerWeek: 6,
})

const members = {
  alba: 'Alba Quintero',
  bert: 'Bert Olsson',
  cleo: 'Cleo Martin',
  dean: 'Dean Whitlock',
  ezra: 'Ezra Stein',
  flo: 'Flo Hendricks',
}

/** Iman, who knows nobody in town but the people of the job club. */
export function ownChannelOnly(now: Date): NetworkingRecordInput {
  return recordOf(now, {
    seeker: {
      id: 'iman',
      goal: { outcome: 'interview', by: daysBefore(now, -56), role: 'bookkeeper' },
      hoursPerWeek: 3,
      searchStartedAt: daysBefore(now, 40),
      comfort: 2,
      affiliations: ['library_job_club'],
      selfReports: [{ topic: 'few_contacts', text: 'I moved here in January and know nobody.' }],
    },
    contacts: known('library_job_club', members),
    log: [
      ...askedAdvice(['alba', 'bert', 'cleo', 'dean'], 25),
      ...withEach(['alba', 'bert', 'cleo', 'dean'], 24.9, (contactId) => ({
        type: 'conversation_held',
        contactId,
        depth: 'their_interests',
        minutes: 15,
      })),
      ...askedAdvice(['ezra'], 11),
      [10.9, { type: 'conversation_held', contactId: 'ezra', depth: 'their_interests', minutes: 15 }],
      [10.8, { type: 'help_given', contactId: 'bert' }],
      [4, { type: 'lead_received', contactId: 'cleo', employer: 'Vance Garage' }],
      [4, { type: 'event_attended', channel: 'library_job_club', minutes: 60, predictedComfort: 2, feltComfort: 4 }],
    ],
  })
}

function defined(channel: unknown): readonly Channel[] {
  const catalogue = defineChannel(channel)
  if (!catalogue.success) throw new Error(JSON.stringify(catalogue.issues))
  return catalogue.value
}
