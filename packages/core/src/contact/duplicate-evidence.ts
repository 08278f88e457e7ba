import type { DuplicateEntry } from './duplicate-entry.ts'
import { compareNames } from './duplicate-names.ts'
import type { DuplicateReason } from './duplicate-reason.ts'
import type { SharedCounts } from './duplicate-shared-counts.ts'
import { duplicatePrior, duplicateWeights, weightOfCommon } from './duplicate-weights.ts'
import { profileSite } from './normalize-profile-url.ts'

type Reasons = readonly DuplicateReason[]
type Rule = (first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts) => Reasons

const rules: readonly Rule[] = [emailRule, profileRule, nameRule, generationRule, employerRule, jobTitleRule]

/** Everything that speaks for or against two entries being one person, strongest support first. */
export function duplicateReasons(first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts): Reasons {
  return rules.flatMap((rule) => rule(first, second, shared)).sort((one, other) => other.weight - one.weight)
}

/** The probability that reasons add up to, 0 to 1. */
export function duplicateScore(reasons: Reasons): number {
  const logOdds = reasons.reduce((sum, { weight }) => sum + weight, duplicatePrior)
  return 1 / (1 + Math.exp(-logOdds))
}

function emailRule(first: DuplicateEntry, second: DuplicateEntry, { namesByEmail }: SharedCounts): Reasons {
  if (!first.email || !second.email) return []
  const values = [first.contact.email, second.contact.email] as const
  if (first.email !== second.email)
    return first.hasRoleEmail || second.hasRoleEmail ? [] : [reason('different_email', ...values)]
  const names = namesByEmail.get(first.email) ?? 0
  const same = reason(first.hasRoleEmail ? 'same_role_email' : 'same_email', ...values)
  const weight = weightOfCommon(names)
  return weight < 0 ? [same, { code: 'common_email', weight, facts: { names } }] : [same]
}

function profileRule(first: DuplicateEntry, second: DuplicateEntry, { namesByProfile }: SharedCounts): Reasons {
  if (!first.profileUrl || !second.profileUrl) return []
  const values = [first.contact.profileUrl, second.contact.profileUrl] as const
  if (first.profileUrl !== second.profileUrl) {
    const isSameSite = profileSite(first.profileUrl) === profileSite(second.profileUrl)
    return isSameSite ? [reason('different_profile', ...values)] : []
  }
  const names = namesByProfile.get(first.profileUrl) ?? 0
  const same = reason('same_profile', ...values)
  const weight = weightOfCommon(names)
  return weight < 0 ? [same, { code: 'common_profile', weight, facts: { names } }] : [same]
}

function nameRule(first: DuplicateEntry, second: DuplicateEntry, { contactsByName }: SharedCounts): Reasons {
  const named = first.spellings
    .flatMap((one) => second.spellings.flatMap((other) => compareNames(one, other) ?? []))
    .map((code) => reason(code, first.contact.name, second.contact.name))
    .reduce<DuplicateReason | undefined>((best, next) => (best && best.weight >= next.weight ? best : next), undefined)
  if (!named) return []
  const contacts = Math.max(...[first, second].map(({ name }) => contactsByName.get(name.sorted) ?? 0))
  const weight = named.weight > 0 ? weightOfCommon(contacts) : 0
  return weight < 0 ? [named, { code: 'common_name', weight, facts: { contacts } }] : [named]
}

function generationRule(first: DuplicateEntry, second: DuplicateEntry): Reasons {
  if (first.generation === second.generation) return []
  const isOneUnknown = first.generation === undefined || second.generation === undefined
  return [reason(isOneUnknown ? 'one_generation' : 'different_generation', first.contact.name, second.contact.name)]
}

// “Siemens” and “Siemens Energy” say nothing either way.
function employerRule(first: DuplicateEntry, second: DuplicateEntry): Reasons {
  if (!first.employer || !second.employer) return []
  const values = [first.contact.employer, second.contact.employer] as const
  if (first.employer === second.employer) return [reason('same_employer', ...values)]
  const [one, other] = [`${first.employer} `, `${second.employer} `]
  return one.startsWith(other) || other.startsWith(one) ? [] : [reason('different_employer', ...values)]
}

function jobTitleRule(first: DuplicateEntry, second: DuplicateEntry): Reasons {
  if (!first.jobTitle || first.jobTitle !== second.jobTitle) return []
  return [reason('same_job_title', first.contact.jobTitle, second.contact.jobTitle)]
}

function reason(code: keyof typeof duplicateWeights, first = '', second = ''): DuplicateReason {
  return { code, weight: duplicateWeights[code], facts: { first, second } }
}
