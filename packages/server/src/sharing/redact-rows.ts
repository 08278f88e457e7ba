import { normalizeEmployer } from '@tiecraft/core/storage'
import type { Activity, Contact, SelfReport } from '../../generated/prisma/client.ts'
import { isSensitive } from '../access/sensitive-channel.ts'

/** The pseudonym of a contact: the same every time, and made of nothing they are called. */
function pseudonymOf(id: string): string {
  return `#${id.slice(-6)}`
}

/** A contact without anything that says who they are; dates, figures and how close they are stay. */
export function redactContact<Row extends Contact>(contact: Row): Row {
  const { id } = contact
  const unknown = { employer: null, jobTitle: null, email: null, profileUrl: null, offers: [], needs: [] }
  return { ...contact, ...unknown, externalId: id, name: pseudonymOf(id) }
}

/** An activity without anybody's words or names. */
export function redactActivity(activity: Activity): Activity {
  return { ...activity, externalId: activity.id, note: null, employer: null }
}

/** What a seeker says of themselves, without the words. */
export function redactSelfReport(selfReport: SelfReport): SelfReport {
  return { ...selfReport, text: null }
}

/** Makes pseudonyms of employers that say nothing but which are the same. */
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

/** The value of a field without sensitive channels: a channel, its id, a list of ids, or a contact. */
export function redactSensitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isSensitive) ? value.filter((id) => !isSensitive(id)) : value
  if (typeof value === 'string') return isSensitive(value) ? null : value
  const { sensitive, channel } = Object(value)
  return sensitive === true || isSensitive(channel) ? null : value
}
