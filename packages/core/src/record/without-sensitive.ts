import type { Activity } from '../activity/activity-schema.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { channels as catalogue } from '../channel/channels.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { NetworkingRecord } from './record-schema.ts'

/** The fields that reveal a channel; a sensitive channel makes the activity sensitive. */
export const sensitiveFields = {
  channel: ['channel'],
  contact: ['contactId', 'otherContactId'],
  /** Sensitive where all contacts in it are. */
  contacts: ['contactIds'],
} as const

/** Channels that reveal something private, and those of some contacts who are known through one. */
export type Sensitive = { readonly channels: ReadonlySet<string>; readonly contacts: ReadonlySet<string> }

/** Names the channels that reveal something private, and the contacts known through them. */
export function sensitiveOf(contacts: readonly Contact[], channels: readonly Channel[] = catalogue): Sensitive {
  const ids = new Set(channels.filter(({ sensitive }) => sensitive).map(({ id }) => id))
  return { channels: ids, contacts: new Set(contacts.filter(({ channel }) => ids.has(channel)).map(({ id }) => id)) }
}

/**
 * Removes from a record everything that reveals a sensitive channel.
 *
 * Thanks for help that is left out stay thanks for that and nothing else.
 */
export function withoutSensitive(record: NetworkingRecord, channels?: readonly Channel[]): NetworkingRecord {
  const sensitive = sensitiveOf(record.contacts, channels)
  return {
    ...record,
    ...withoutSensitiveContacts(record, sensitive),
    appointments: appointmentsWithout(record.appointments ?? [], sensitive),
    activities: record.activities.flatMap((activity) => activityWithout(activity, sensitive) ?? []),
  }
}

/** Who is in a record: a seeker and their contacts. */
type Known = Pick<NetworkingRecord, 'seeker' | 'contacts'>

/** A seeker without sensitive affiliations, and contacts without those known through a sensitive channel. */
export function withoutSensitiveContacts({ seeker, contacts }: Known, sensitive: Sensitive): Known {
  return {
    seeker: { ...seeker, affiliations: seeker.affiliations.filter((id) => !sensitive.channels.has(id)) },
    contacts: contacts.flatMap((contact) => {
      if (sensitive.contacts.has(contact.id)) return []
      const { introducedBy, ...others } = contact
      return introducedBy !== undefined && sensitive.contacts.has(introducedBy) ? [others] : [contact]
    }),
  }
}

/** An activity without its sensitive contacts; undefined where it is sensitive itself. */
export function activityWithout(activity: Activity, sensitive: Sensitive): Activity | undefined {
  if (isSensitive(activity, sensitive)) return undefined
  const { contacts } = sensitive
  if (activity.type === 'update_sent') {
    const contactIds = activity.contactIds.filter((id) => !contacts.has(id))
    return contactIds.length === activity.contactIds.length ? activity : { ...activity, contactIds }
  }
  if (activity.type !== 'introduction_received') return activity
  const { introducedContactId, ...others } = activity
  return introducedContactId !== undefined && contacts.has(introducedContactId) ? others : activity
}

/** Appointments without their sensitive contacts; those of a sensitive channel or with nobody else are left out. */
export function appointmentsWithout(
  appointments: readonly Appointment[],
  { channels, contacts }: Sensitive,
): readonly Appointment[] {
  return appointments.flatMap((appointment) => {
    if (appointment.channel !== undefined && channels.has(appointment.channel)) return []
    const contactIds = appointment.contactIds.filter((id) => !contacts.has(id))
    if (contactIds.length === appointment.contactIds.length) return [appointment]
    return contactIds.length > 0 ? [{ ...appointment, contactIds }] : []
  })
}

/** Whether an activity came about through a sensitive channel, or with nobody but contacts known through one. */
export function isSensitive(activity: Activity, { channels, contacts }: Sensitive): boolean {
  if (namesOne(activity, sensitiveFields.channel, channels)) return true
  if (namesOne(activity, sensitiveFields.contact, contacts)) return true
  return activity.type === 'update_sent' && activity.contactIds.every((id) => contacts.has(id))
}

function namesOne(
  values: Readonly<Partial<Record<string, unknown>>>,
  fields: readonly string[],
  ids: ReadonlySet<unknown>,
): boolean {
  for (const field of fields) if (ids.has(values[field])) return true
  return false
}
