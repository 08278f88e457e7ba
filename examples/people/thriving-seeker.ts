import type { NetworkingRecordInput } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import { nameAt } from './names.ts'

type Contact = NetworkingRecordInput['contacts'][number]
type Activity = NetworkingRecordInput['activities'][number]

const channels = [
  'past_coworkers',
  'professional_association',
  'alumni',
  'nonprofit',
  'service_club',
  'friends_and_neighbors',
] as const

/**
 * Noor, for whom it works: sixty people approached in six channels, most of them answer, many pass her on, everybody is
 * thanked, and she introduces people herself.
 */
export function thrivingSeeker(now: Date): NetworkingRecordInput {
  const contacts = Array.from({ length: 120 }, (_, index): Contact => {
    const id = `contact-${index + 1}`
    return { id, name: nameAt(index), channel: channels[index % channels.length] ?? 'alumni' }
  })
  return {
    seeker: {
      id: 'noor',
      goal: { outcome: 'interview', count: 15, by: daysBefore(now, -120), role: 'Data engineer' },
      hoursPerWeek: 10,
      searchStartedAt: daysBefore(now, 60),
      comfort: 4,
      affiliations: ['professional_association', 'service_club'],
      selfReports: [{ topic: 'professional_reputation' }],
    },
    contacts,
    activities: contacts.slice(0, 60).flatMap(({ id }, index) => storyOf(id, index, now)),
  }
}

const towns = ['Northwind', 'Lakeside', 'Cedar', 'Juniper', 'Summit', 'Harbor'] as const
const trades = ['Health', 'Logistics', 'Energy', 'Foods'] as const

/** One of 24 employers, each through somebody else. */
function employerAt(index: number): string {
  return `${towns[Math.floor(index / trades.length) % towns.length]} ${trades[index % trades.length]}`
}

/** Of ten people nine answer, eight talk, four pass her on, two of them to an interview; the first one makes an offer. */
function storyOf(contactId: string, index: number, now: Date): Activity[] {
  const start = 58 - index * 0.7
  const at = (days: number): Date => daysBefore(now, Math.max(0.1, start - days))
  const story: Activity[] = [{ type: 'approach_sent', id: `${contactId}-hello`, contactId, at: at(0), ask: 'advice' }]
  if (index % 10 < 9) story.push({ type: 'reply_received', id: `${contactId}-reply`, contactId, at: at(1) })
  if (index % 10 < 8) {
    story.push(
      {
        type: 'conversation_held',
        id: `${contactId}-talk`,
        contactId,
        at: at(4),
        depth: 'their_interests',
        minutes: 30,
      },
      { type: 'conversation_held', id: `${contactId}-talk-2`, contactId, at: at(11), depth: 'personal', minutes: 30 },
    )
  }
  if (index % 10 < 4) {
    const next = `contact-${index + 61}`
    story.push(
      { type: 'introduction_made', id: `${contactId}-gift`, contactId, otherContactId: next, at: at(12) },
      {
        type: 'referral_received',
        id: `${contactId}-referral`,
        contactId,
        at: at(13),
        employer: employerAt(Math.floor(index / 10) * 4 + (index % 10)),
      },
      { type: 'thanks_sent', id: `${contactId}-thanks`, contactId, at: at(13.3), for: [`${contactId}-referral`] },
    )
  }
  if (index % 10 < 2) story.push({ type: 'interview_held', id: `${contactId}-interview`, contactId, at: at(16) })
  if (index === 0) story.push({ type: 'offer_received', id: `${contactId}-offer`, contactId, at: at(30) })
  return story
}
