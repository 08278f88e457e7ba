import type { Activity } from '@tiecraft/core'
import type { ActivityType } from '@tiecraft/core/rules'
import { activityTypes } from '@tiecraft/core/storage'

/** The contacts that the sample activities refer to. */
export const sampleContacts = ['ada', 'bob'].map((id) => ({ id, name: id, channel: 'alumni' }))

const channel = 'alumni'
const contactId = 'ada'
const comfort = { predictedComfort: 2, feltComfort: 5 } as const
const source = { contactId, channel: 'family', employer: 'Acme' } as const

/** What each type of activity holds when every field is filled in. */
const fields = {
  approach_sent: { contactId, ask: 'referral' },
  reply_received: { contactId, answer: 'declined' },
  conversation_held: {
    contactId,
    depth: 'their_interests',
    minutes: 45,
    setting: 'in_person',
    ask: 'advice',
    ...comfort,
  },
  event_attended: { channel, minutes: 120, peopleMet: 0, ...comfort },
  resumes_handed_out: { channel, count: 10_000 },
  application_sent: { contactId, employer: 'Acme' },
  lead_received: { contactId, employer: 'Acme' },
  referral_received: { contactId, employer: 'Ünïcode & Söhne 🙂' },
  introduction_received: { contactId, introducedContactId: 'bob' },
  introduction_offered: { contactId, otherContactId: 'bob' },
  introduction_accepted: { contactId, otherContactId: 'bob' },
  introduction_declined: { contactId, otherContactId: 'bob' },
  introduction_made: { contactId, otherContactId: 'bob' },
  introduction_followed_up: { contactId, otherContactId: 'bob' },
  help_given: { contactId },
  help_received: { contactId },
  thanks_sent: { contactId, for: ['help_received', 'lead_received'], ask: 'job' },
  update_sent: { contactIds: ['bob', 'ada'] },
  conflict_arisen: { contactId },
  interview_held: source,
  offer_received: source,
  hours_logged: { channel, minutes: 1_440 },
  tally_recalled: {
    channel,
    since: new Date('2025-12-31T23:59:59.999Z'),
    approached: 9,
    replied: 8,
    conversed: 7,
    referred: 6,
    interviewed: 5,
    offered: 4,
    notYetAsked: 0,
  },
} satisfies { [Type in ActivityType]: Omit<Extract<Activity, { type: Type }>, 'id' | 'at' | 'note' | 'type'> }

/** One activity of every type with every field filled in; its id is its type. */
export const fullActivities: readonly Activity[] = Object.entries(activityTypes).map(([id, schema]) =>
  schema.parse({
    ...fields[schema.shape.type.value],
    id,
    type: id,
    at: '2026-02-03T04:05:06.007Z',
    note: 'A “note”\n',
  }),
)

/** One activity of every type with nothing but what it must have; its id is its type and `-bare`. */
export const bareActivities: readonly Activity[] = fullActivities.map((activity) => {
  const schema = activityTypes[activity.type]
  const needed = Object.entries(schema.shape).filter(([, field]) => !field.safeParse(undefined).success)
  const names = new Set(needed.map(([name]) => name))
  const kept = Object.entries(activity).filter(([name]) => names.has(name))
  return schema.parse({ ...Object.fromEntries(kept), id: `${activity.type}-bare` })
})
