import { activityReferences } from '../activity/activity-references.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'

/** Ids that entries have or refer to. */
export type NamedIds = {
  /** Ids of the contacts named. */
  readonly contactIds: readonly string[]
  /** Ids of the activities named. */
  readonly activityIds: readonly string[]
}

/** Lists the ids that contacts have and refer to. */
export function idsInContacts(contacts: readonly Contact[]): NamedIds {
  return { contactIds: unique(contacts.flatMap(({ id, introducedBy }) => [id, introducedBy ?? id])), activityIds: [] }
}

/** Lists the ids that activities have and refer to. */
export function idsInActivities(activities: readonly Activity[]): NamedIds {
  const references = activities.flatMap(activityReferences)
  const idsOf = (named: 'contact' | 'activity') => references.flatMap(({ kind, id }) => (kind === named ? id : []))
  return {
    contactIds: unique(idsOf('contact')),
    activityIds: unique([...activities.map(({ id }) => id), ...idsOf('activity')]),
  }
}

/** Lists the ids of contacts that appointments refer to. */
export function idsInAppointments(appointments: readonly Appointment[]): NamedIds {
  return { contactIds: unique(appointments.flatMap(({ contactIds }) => contactIds)), activityIds: [] }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
