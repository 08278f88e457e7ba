import fc from 'fast-check'
import { asks, conversationDepths, replyAnswers, settings } from '../../src/activity/activity-codes.ts'
import { activityCodes, activitySchema } from '../../src/activity/activity-schema.ts'
import { contactIdsOf } from '../../src/activity/contact-ids-of.ts'
import { type Activity, type Channel, type Contact, channels } from '../../src/index.ts'
import type { ActivityType } from '../../src/rules.ts'
import { anyTally } from './any-tally.ts'
import { anyText } from './any-text.ts'
import { daysAgo, now, partOfTheWay } from './moments.ts'

const earliest = daysAgo(1_500)
const stretches = [1_500, 200, 30].map(daysAgo)
const minutes = fc.integer({ min: 1, max: 1_440 })
const comfortLevel = fc.integer({ min: 1, max: 5 })
const comfort = { predictedComfort: comfortLevel, feltComfort: comfortLevel }
const ask = fc.constantFrom(...asks)
const employer = anyText()

type Shapes = Readonly<Record<ActivityType, fc.Arbitrary<object>>>

function shapesOf(contacts: readonly Contact[], catalogue: readonly Channel[]): Shapes {
  const contactId = fc.constantFrom(...contacts.map(({ id }) => id))
  const channel = fc.constantFrom(...catalogue.map(({ id }) => id))
  const shape = (needed: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) })
  return {
    approach_sent: shape({ contactId }, { ask }),
    reply_received: shape({ contactId }, { answer: fc.constantFrom(...replyAnswers) }),
    conversation_held: shape(
      { contactId, depth: fc.constantFrom(...conversationDepths) },
      { minutes, setting: fc.constantFrom(...settings), ask, ...comfort },
    ),
    event_attended: shape({ channel }, { minutes, peopleMet: fc.nat(50), ...comfort }),
    resumes_handed_out: shape({ channel, count: fc.nat(60) }),
    application_sent: shape({}, { employer, contactId }),
    lead_received: shape({ contactId }, { employer }),
    referral_received: shape({ contactId }, { employer }),
    introduction_received: shape({ contactId }, { introducedContactId: contactId }),
    introduction_offered: shape({ contactId, otherContactId: contactId }),
    introduction_accepted: shape({ contactId, otherContactId: contactId }),
    introduction_declined: shape({ contactId, otherContactId: contactId }),
    introduction_made: shape({ contactId, otherContactId: contactId }),
    introduction_followed_up: shape({ contactId, otherContactId: contactId }),
    help_given: shape({ contactId }),
    help_received: shape({ contactId }),
    thanks_sent: shape({ contactId, for: fc.constant([]) }, { ask }),
    update_sent: shape({ contactIds: fc.array(contactId, { minLength: 1, maxLength: 4 }) }),
    conflict_arisen: shape({ contactId }),
    interview_held: shape({}, { contactId, channel, employer }),
    offer_received: shape({}, { contactId, channel, employer }),
    hours_logged: shape({ channel, minutes }),
    tally_recalled: anyTally(channel),
  }
}

const withoutContacts = ['event_attended', 'resumes_handed_out', 'hours_logged', 'tally_recalled'] as const

/** Any activity of any type, or of those given, after its contacts were known and before `now`. */
export function anyActivity(
  contacts: readonly Contact[],
  {
    types = activityCodes,
    catalogue = channels,
  }: { readonly types?: readonly ActivityType[]; readonly catalogue?: readonly Channel[] } = {},
): fc.Arbitrary<Activity> {
  const possible = contacts.length > 0 ? types : withoutContacts
  const shapes = contacts.length > 0 ? shapesOf(contacts, catalogue) : shapesOf([placeholder], catalogue)
  const knownSince = new Map(contacts.map((contact) => [contact.id, contact.knownSince]))
  return fc
    .tuple(
      fc.constantFrom(...possible).chain((type) => shapes[type].map((shape) => ({ ...shape, type }))),
      fc.record({ id: anyText(), note: anyText() }, { requiredKeys: ['id'] }),
      fc.constantFrom(...stretches),
      fc.nat(1_000),
    )
    .map(([shape, base, since, thousandths]) => {
      const undated = activitySchema.parse({ ...base, ...shape, at: now })
      const from = latest([since, ...contactIdsOf(undated).map((id) => knownSince.get(id) ?? earliest)])
      return dated(undated, partOfTheWay(from, now, thousandths))
    })
}

const placeholder: Contact = { id: 'nobody', name: 'Nobody', channel: 'family', offers: [], needs: [], tags: [] }

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())))
}

function dated(activity: Activity, at: Date): Activity {
  if (activity.type !== 'tally_recalled') return { ...activity, at }
  const length = now.getTime() - activity.since.getTime()
  return { ...activity, at, since: new Date(at.getTime() - length) }
}

/** Whether an activity names one contact as the two who meet. */
export function introducesToThemselves(activity: Activity): boolean {
  if ('otherContactId' in activity) return activity.otherContactId === activity.contactId
  return activity.type === 'introduction_received' && activity.introducedContactId === activity.contactId
}
