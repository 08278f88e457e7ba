import type { DuplicateEntry } from './duplicate-entry.ts'
import { compareNames } from './duplicate-names.ts'
import type { DuplicateFacts, DuplicateReason } from './duplicate-reason.ts'
import { duplicatePrior, duplicateWeights, weightOfCommon } from './duplicate-weights.ts'
import { profileSite } from './normalize-profile-url.ts'

/** How many contacts share each e-mail address, profile and name. */
export type SharedCounts = Readonly<Record<'email' | 'profileUrl' | 'name', ReadonlyMap<string, number>>>

type Rule = (first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts) => readonly DuplicateReason[]

const rules: readonly Rule[] = [emailRule, profileRule, nameRule, generationRule, employerRule, jobTitleRule]

/** Everything that speaks for or against two entries being one person, what supports it most first. */
export function duplicateReasons(
  first: DuplicateEntry,
  second: DuplicateEntry,
  shared: SharedCounts,
): readonly DuplicateReason[] {
  return rules.flatMap((rule) => rule(first, second, shared)).sort((one, other) => other.weight - one.weight)
}

/** The probability that reasons add up to, 0 to 1. */
export function duplicateScore(reasons: readonly DuplicateReason[]): number {
  const logOdds = reasons.reduce((sum, { weight }) => sum + weight, duplicatePrior)
  return 1 / (1 + Math.exp(-logOdds))
}

function emailRule(first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts): readonly DuplicateReason[] {
  if (!first.email || !second.email) return []
  const values = [first.contact.email, second.contact.email] as const
  if (first.email !== second.email)
    return first.hasRoleEmail || second.hasRoleEmail ? [] : [reason('different_email', ...values)]
  const code = first.hasRoleEmail ? 'same_role_email' : 'same_email'
  return [reason(code, ...values), ...common('common_email', shared.email.get(first.email))]
}

function profileRule(first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts): readonly DuplicateReason[] {
  if (!first.profileUrl || !second.profileUrl) return []
  const values = [first.contact.profileUrl, second.contact.profileUrl] as const
  if (first.profileUrl === second.profileUrl)
    return [reason('same_profile', ...values), ...common('common_profile', shared.profileUrl.get(first.profileUrl))]
  const isSameSite = profileSite(first.profileUrl) === profileSite(second.profileUrl)
  return isSameSite ? [reason('different_profile', ...values)] : []
}

function nameRule(first: DuplicateEntry, second: DuplicateEntry, shared: SharedCounts): readonly DuplicateReason[] {
  const code = compareNames(first.name, second.name)
  if (!code) return []
  const named = reason(code, first.contact.name, second.contact.name)
  const bearers = Math.max(...[first, second].map(({ name }) => shared.name.get(name.sorted) ?? 0))
  return named.weight > 0 ? [named, ...common('common_name', bearers)] : [named]
}

function generationRule(first: DuplicateEntry, second: DuplicateEntry): readonly DuplicateReason[] {
  const isUnknown = first.generation === undefined || second.generation === undefined
  if (isUnknown || first.generation === second.generation) return []
  return [reason('different_generation', first.contact.name, second.contact.name)]
}

// “Siemens” and “Siemens Energy” say nothing either way.
function employerRule(first: DuplicateEntry, second: DuplicateEntry): readonly DuplicateReason[] {
  if (!first.employer || !second.employer) return []
  const values = [first.contact.employer, second.contact.employer] as const
  if (first.employer === second.employer) return [reason('same_employer', ...values)]
  const isPart =
    `${first.employer} `.startsWith(`${second.employer} `) || `${second.employer} `.startsWith(`${first.employer} `)
  return isPart ? [] : [reason('different_employer', ...values)]
}

function jobTitleRule(first: DuplicateEntry, second: DuplicateEntry): readonly DuplicateReason[] {
  if (!first.jobTitle || first.jobTitle !== second.jobTitle) return []
  return [reason('same_job_title', first.contact.jobTitle, second.contact.jobTitle)]
}

function reason(code: keyof typeof duplicateWeights, first = '', second = ''): DuplicateReason {
  return { code, weight: duplicateWeights[code], facts: { first, second } }
}

function common(code: Extract<keyof DuplicateFacts, `common_${string}`>, contacts = 0): readonly DuplicateReason[] {
  const weight = weightOfCommon(contacts)
  return weight < 0 ? [{ code, weight, facts: { contacts } }] : []
}
