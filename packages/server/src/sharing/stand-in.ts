import type { Activity, Contact, SelfReport } from '../../generated/prisma/client.ts'

/** What stands for a contact's name: the same every time, and made of nothing they are called. */
function standInName(id: string): string {
  return `#${id.slice(-6)}`
}

/** A contact without anything that says who they are; dates, figures and how close they are stay. */
export function anonymousContact(contact: Contact): Contact {
  const { id } = contact
  const unknown = { employer: null, jobTitle: null, email: null, profileUrl: null, offers: [], needs: [] }
  return { ...contact, ...unknown, externalId: id, name: standInName(id) }
}

/** An activity without anybody's words or names. */
export function anonymousActivity(activity: Activity): Activity {
  return { ...activity, externalId: activity.id, note: null, employer: null }
}

/** What a seeker says of themselves, without the words. */
export function anonymousSelfReport(selfReport: SelfReport): SelfReport {
  return { ...selfReport, text: null }
}

/** Names for employers that say nothing but which are the same. */
export function employerStandIns(
  sameAs: (employer: string) => string | undefined,
): (employer: string | null) => string | null {
  const standIns = new Map<string, string>()
  return (employer) => {
    const known = employer === null ? undefined : sameAs(employer)
    if (known === undefined) return null
    const standIn = standIns.get(known) ?? `employer ${standIns.size + 1}`
    standIns.set(known, standIn)
    return standIn
  }
}
