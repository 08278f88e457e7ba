import type { EmployerReason } from './employer-reason.ts'
import { findPeople, type KnownPeople, type PeopleAt } from './people-at.ts'
import type { EmployerPart, TargetEmployer } from './target-employer-schema.ts'

/** A target employer in its place: which to go for first, whom one knows there, and why. */
export type RankedEmployer = {
  /** The employer. */
  readonly employer: TargetEmployer
  /** Its place, 1 for the first. */
  readonly rank: number
  /** Whom the seeker knows there, and who may lead there. */
  readonly people: PeopleAt
  /** Why it stands there. */
  readonly because: readonly EmployerReason[]
}

/** What is ranked: the target employers of a record, or of the situation derived from it. */
type RankedOf =
  | (Extract<KnownPeople, { readonly contacts: unknown }> & EmployerPart)
  | { readonly record: Extract<KnownPeople, { readonly record: unknown }>['record'] & EmployerPart }

/**
 * Ranks the employers a seeker would like to work for: the LAMP order (list, advocate, motivation, posting).
 *
 * Motivation comes first, then whether somebody is known there (a contact who works there before one who may lead there), then
 * whether an opening is known, then the order of the list. Where no motivation is given, it counts as less than 1. That lists
 * be ranked is practitioners' advice (grade D, Dalton); this order is an assumption.
 *
 * @example
 * const employers = [{ id: 'a', name: 'Acme' }, { id: 'b', name: 'Bright', motivation: 3 }]
 * const record = { contacts: [], activities: [], targetEmployers: employers }
 * rankEmployers(record).map(({ employer }) => employer.name) // => ['Bright', 'Acme']
 */
export function rankEmployers(known: RankedOf): readonly RankedEmployer[] {
  const { targetEmployers = [] } = 'record' in known ? known.record : known
  const peopleOf = findPeople(known)
  return targetEmployers
    .map((employer) => ({ employer, people: peopleOf(employer.name) }))
    .sort(compare)
    .map((ranked, index) => ({ ...ranked, rank: index + 1, because: reasonsOf(ranked) }))
}

type Unranked = Pick<RankedEmployer, 'employer' | 'people'>

function compare(one: Unranked, other: Unranked): number {
  return (
    (other.employer.motivation ?? 0) - (one.employer.motivation ?? 0) ||
    closenessOf(other.people) - closenessOf(one.people) ||
    Number(other.employer.posting !== undefined) - Number(one.employer.posting !== undefined)
  )
}

/** How near the seeker is to somebody there: 2 knows them, 1 is one introduction away, 0 neither. */
function closenessOf({ insiders, connectors }: PeopleAt): number {
  if (insiders.length > 0) return 2
  return connectors.length > 0 ? 1 : 0
}

/** How many contacts a reason names at most. */
const maxNamed = 5

function reasonsOf({ employer: { motivation, posting }, people }: Unranked): readonly EmployerReason[] {
  const evidence = 'target_list'
  const motivated = { code: 'employer_motivation', facts: { motivation: motivation ?? 0 }, evidence } as const
  const posted = { code: 'employer_posting', facts: {}, evidence } as const
  return [
    ...(motivation === undefined ? [] : [motivated]),
    ...reasonsOfPeople(people),
    ...(posting === undefined ? [] : [posted]),
  ]
}

function reasonsOfPeople({ insiders, connectors }: PeopleAt): readonly EmployerReason[] {
  const evidence = 'target_list'
  const ids = connectors.map(({ contactId }) => contactId)
  const known = { contacts: insiders.length }
  const through = { contacts: ids.length }
  if (insiders.length + ids.length === 0) return [{ code: 'employer_nobody_known', facts: {}, evidence }]
  return [
    ...(insiders.length > 0
      ? [{ code: 'employer_insiders', facts: known, evidence, contactIds: insiders.slice(0, maxNamed) } as const]
      : []),
    ...(ids.length > 0
      ? [{ code: 'employer_connectors', facts: through, evidence, contactIds: ids.slice(0, maxNamed) } as const]
      : []),
  ]
}
