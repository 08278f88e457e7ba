import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import type { EmployerReason } from './employer-reason.ts'

/** A contact who may lead to somebody at an employer, and what in the record says so. */
export type Connector = {
  /** Id of the contact. */
  readonly contactId: string
  /** What the record says of them and the employer. */
  readonly because: readonly EmployerReason[]
}

/** Whom a seeker knows at an employer, and who may lead there. */
export type PeopleAt = {
  /** Ids of the contacts who work there, in the order of the record. */
  readonly insiders: readonly string[]
  /** Contacts who do not work there and may lead to somebody who does, the best reason first. */
  readonly connectors: readonly Connector[]
}

/** What people are looked for in: a record, or the situation derived from it. */
export type KnownPeople = PeopleOfRecord | PeopleOfSituation

type PeopleOfRecord = {
  /** The people the seeker knows. */
  readonly contacts: readonly Contact[]
  /** What happened. */
  readonly activities: readonly Activity[]
}

type PeopleOfSituation = {
  /** The record, with its log summarized. */
  readonly record: {
    /** The people the seeker knows. */
    readonly contacts: readonly Contact[]
    /** What happened and stays relevant one by one. */
    readonly milestones: readonly Activity[]
  }
}

/**
 * Finds whom the seeker knows at an employer, and through whom they are one introduction away.
 *
 * Employers match by `normalizeEmployer` alone, strictly: “Acme” is “ACME Inc.”, and not “Acme Labs”. A contact leads there
 * where the record says so: they introduced the seeker to somebody who works there, recommended them there, brought an
 * interview or an offer there, or told of an opening. Nothing is guessed from job titles, channels or similar names.
 *
 * @example
 * const ruth = { id: 'ruth', name: 'Ruth', channel: 'alumni', employer: 'ACME Inc.', offers: [], needs: [], tags: [] }
 * peopleAt({ contacts: [ruth], activities: [] }, 'Acme').insiders // => ['ruth']
 */
export function peopleAt(known: KnownPeople, employer: string): PeopleAt {
  return findPeople(known)(employer)
}

/** The same for many employers, whose people are looked for once. */
export function findPeople(known: KnownPeople): (employer: string) => PeopleAt {
  const { contacts, activities } = 'record' in known ? recordIn(known) : known
  const insiders = insidersByEmployer(contacts)
  const facts = factsByEmployer(contacts, activities)
  return (employer) => {
    const name = normalizeEmployer(employer)
    const ids = new Set(name === undefined ? [] : insiders.get(name))
    const byContact = (name === undefined ? undefined : facts.get(name)) ?? new Map<string, Facts>()
    return {
      insiders: [...ids],
      connectors: [...byContact]
        .filter(([contactId]) => !ids.has(contactId))
        .map(([contactId, found]) => ({ contactId, because: reasonsOf(contactId, found) }))
        .sort((one, other) => strengthOf(one) - strengthOf(other)),
    }
  }
}

function insidersByEmployer(contacts: readonly Contact[]): ReadonlyMap<string, readonly string[]> {
  const insiders = new Map<string, string[]>()
  for (const { id, employer } of contacts) {
    const name = employer && normalizeEmployer(employer)
    if (!name) continue
    const ids = insiders.get(name) ?? []
    ids.push(id)
    insiders.set(name, ids)
  }
  return insiders
}

function recordIn({ record: { contacts, milestones: activities } }: PeopleOfSituation): PeopleOfRecord {
  return { contacts, activities }
}

/** The ids of what the record says of a contact and an employer, by the reason. */
type Facts = Readonly<Record<ConnectorCode, Set<string>>>

type ConnectorCode = 'introduced_to_insider' | 'opened_doors_there' | 'told_of_employer'

/** The order of the reasons why a contact leads to an employer, the strongest first (an assumption). */
const strengths: Readonly<Partial<Record<EmployerReason['code'], number>>> = {
  introduced_to_insider: 1,
  opened_doors_there: 2,
  told_of_employer: 3,
} satisfies Record<ConnectorCode, number>

function factsByEmployer(
  contacts: readonly Contact[],
  activities: readonly Activity[],
): ReadonlyMap<string, ReadonlyMap<string, Facts>> {
  const employers = new Map<string, Map<string, Facts>>()
  const known = new Map(contacts.map((contact) => [contact.id, contact]))
  const note = (employer: string | undefined, contactId: string | undefined, code: ConnectorCode, id: string): void => {
    const name = employer && normalizeEmployer(employer)
    if (!name || contactId === undefined || !known.has(contactId)) return
    const byContact = employers.get(name) ?? new Map<string, Facts>()
    employers.set(name, byContact)
    const facts = byContact.get(contactId) ?? noFacts()
    byContact.set(contactId, facts)
    facts[code].add(id)
  }
  for (const { id, employer, introducedBy } of contacts) note(employer, introducedBy, 'introduced_to_insider', id)
  for (const activity of activities) {
    const { contactId } = { contactId: undefined, ...activity }
    if (activity.type === 'introduction_received') {
      const introduced = known.get(activity.introducedContactId ?? '')
      if (introduced) note(introduced.employer, contactId, 'introduced_to_insider', introduced.id)
    } else if ('employer' in activity) {
      note(activity.employer, contactId, codeByType[activity.type] ?? 'told_of_employer', activity.id)
    }
  }
  return employers
}

const codeByType: Readonly<Partial<Record<Activity['type'], ConnectorCode>>> = {
  referral_received: 'opened_doors_there',
  interview_held: 'opened_doors_there',
  offer_received: 'opened_doors_there',
}

function noFacts(): Facts {
  return { introduced_to_insider: new Set(), opened_doors_there: new Set(), told_of_employer: new Set() }
}

/** How many contacts or activities a reason names at most. */
const maxNamed = 5

function reasonsOf(contactId: string, facts: Facts): readonly EmployerReason[] {
  const { introduced_to_insider: introduced, opened_doors_there: doors, told_of_employer: told } = facts
  const evidence = 'own_log'
  const some = (ids: ReadonlySet<string>): readonly string[] => [...ids].slice(0, maxNamed)
  return [
    ...(introduced.size > 0
      ? [
          {
            code: 'introduced_to_insider',
            facts: { contacts: introduced.size },
            evidence,
            contactIds: [contactId, ...some(introduced)],
          } as const,
        ]
      : []),
    ...(doors.size > 0
      ? [
          {
            code: 'opened_doors_there',
            facts: { count: doors.size },
            evidence,
            contactIds: [contactId],
            activityIds: some(doors),
          } as const,
        ]
      : []),
    ...(told.size > 0
      ? [
          {
            code: 'told_of_employer',
            facts: { count: told.size },
            evidence,
            contactIds: [contactId],
            activityIds: some(told),
          } as const,
        ]
      : []),
  ]
}

function strengthOf({ because }: Connector): number {
  return Math.min(...because.map(({ code }) => strengths[code] ?? 0))
}
