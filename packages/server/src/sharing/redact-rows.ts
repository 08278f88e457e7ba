import { normalizeEmployer } from '@tiecraft/core/storage'
import type { Activity, Appointment, Contact, SelfReport, TargetEmployer } from '../../generated/prisma/client.ts'
import { isSensitive } from '../access/sensitive-channel.ts'

/** A stable pseudonym of a contact, derived from the id of the row only. */
function pseudonymOf(id: string): string {
  return `#${id.slice(-6)}`
}

/** Removes what identifies a contact; dates, figures and closeness stay. */
export function redactContact<Row extends Contact>(contact: Row): Row {
  const { id } = contact
  const unknown = { employer: null, jobTitle: null, email: null, profileUrl: null, phone: null, note: null }
  const noLists = { offers: [], needs: [], tags: [] }
  return { ...contact, ...unknown, ...noLists, externalId: id, name: pseudonymOf(id) }
}

/** Removes notes and names from an activity. */
export function redactActivity(activity: Activity): Activity {
  return { ...activity, externalId: activity.id, note: null, employer: null }
}

/** Removes texts and names from an appointment; its moment, kind and channel stay. */
export function redactAppointment(appointment: Appointment): Appointment {
  const unknown = { title: null, place: null, note: null, employer: null }
  return { ...appointment, ...unknown, externalId: appointment.id }
}

/** Removes what identifies a target employer and what was written of it; how much the seeker would like it stays. */
export function redactTargetEmployer(employer: TargetEmployer): TargetEmployer {
  const { id } = employer
  return { ...employer, externalId: id, name: pseudonymOf(id), role: null, posting: null, note: null }
}

/** Removes the text of a self-report. */
export function redactSelfReport(selfReport: SelfReport): SelfReport {
  return { ...selfReport, text: null }
}

/** Creates pseudonyms of employers that show only which of them are equal. */
export function employerPseudonyms(): (employer: string | null) => string | null {
  const pseudonyms = new Map<string, string>()
  return (employer) => {
    const known = employer === null ? undefined : normalizeEmployer(employer)
    if (known === undefined) return null
    const pseudonym = pseudonyms.get(known) ?? `employer ${pseudonyms.size + 1}`
    pseudonyms.set(known, pseudonym)
    return pseudonym
  }
}

/** Removes sensitive channels from the value of a field: a channel, its id, a list of ids, or a contact. */
export function redactSensitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isSensitive) ? value.filter((id) => !isSensitive(id)) : value
  if (typeof value === 'string') return isSensitive(value) ? null : value
  const { sensitive, channel } = Object(value)
  return sensitive === true || isSensitive(channel) ? null : value
}
