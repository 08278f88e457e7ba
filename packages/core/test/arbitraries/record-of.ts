import { activitySchema } from '../../src/activity/activity-schema.ts'
import { appointmentSchema } from '../../src/appointment/appointment-schema.ts'
import { contactSchema } from '../../src/contact/contact-schema.ts'
import type { Activity, Appointment, Contact, NetworkingRecord, NetworkingRecordInput } from '../../src/index.ts'
import { networkingRecordSchema } from '../../src/record/record-schema.ts'
import type { ActivityType } from '../../src/rules.ts'
import { daysAgo } from './moments.ts'

/** A record with just what a case is about. */
export function recordOf({
  seeker = {},
  contacts = [],
  activities = [],
  appointments = [],
  targetEmployers = [],
}: {
  readonly seeker?: Partial<NetworkingRecordInput['seeker']>
  readonly contacts?: readonly Contact[]
  readonly activities?: readonly Activity[]
  readonly appointments?: readonly Appointment[]
  readonly targetEmployers?: NetworkingRecordInput['targetEmployers']
} = {}): NetworkingRecord {
  return networkingRecordSchema.parse({
    seeker: { id: 'ana', ...seeker },
    contacts,
    activities,
    appointments,
    targetEmployers,
  })
}

/** So many people of one channel, such as `alumni-1`. */
export function people(channel: string, count: number, facts: object = {}): readonly Contact[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${channel}-${index + 1}`
    return contactSchema.parse({ id, name: id, channel, ...facts })
  })
}

/** Something that happened so many days ago. */
export function happened(type: ActivityType, days: number, facts: object): Activity {
  return activitySchema.parse({
    type,
    id: `${type}-${days}-${JSON.stringify(facts)}`.slice(0, 200),
    at: daysAgo(days),
    ...facts,
  })
}

/** An appointment so many days from now. */
export function arranged(kind: Appointment['kind'], days: number, facts: object = {}): Appointment {
  return appointmentSchema.parse({ id: `${kind}-${days}`, kind, at: daysAgo(-days), ...facts })
}

/** The same with each of several people. */
export function happenedWith(
  contacts: readonly Contact[],
  type: ActivityType,
  days: number,
  facts: object = {},
): readonly Activity[] {
  return contacts.map(({ id }) => happened(type, days, { contactId: id, ...facts }))
}
