import type { Contact } from './contact-schema.ts'
import { duplicateCandidates } from './duplicate-candidates.ts'
import { compareEntries, compareTexts, type DuplicateEntry, duplicateEntry } from './duplicate-entry.ts'
import { duplicateReasons, duplicateScore } from './duplicate-evidence.ts'
import type { DuplicateReason } from './duplicate-reason.ts'
import { countShared, type SharedCounts } from './duplicate-shared-counts.ts'
import { duplicateThresholds } from './duplicate-weights.ts'

/** How sure it is that two contacts are one person. */
export const duplicateVerdicts = ['likely', 'possible', 'unlikely'] as const

/** How sure it is that two contacts are one person, as a code. */
export type DuplicateVerdict = (typeof duplicateVerdicts)[number]

/** Two contacts who may be one person, how probable that is, and why. */
export type Duplicate = {
  /** Ids of the two, in alphabetical order. */
  readonly contactIds: readonly [string, string]
  /** The probability that they are one person, 0 to 1. */
  readonly score: number
  /** How sure that is, in a word. */
  readonly verdict: DuplicateVerdict
  /** What speaks for it and what against. */
  readonly reasons: readonly DuplicateReason[]
}

/**
 * Finds contacts who may be one person, most probable first.
 *
 * Contacts are compared where they share a normalized e-mail address, profile, name, spelling or abbreviation of it.
 * Weights per agreement add up to log-odds; all of them are assumptions. A name alone is at most `possible`. Where one
 * contact introduced the other they are two people. From `minimumScore` (1/3) up; the seeker decides whether to merge.
 * The cost is near-linear in contacts.
 */
export function findDuplicates(
  contacts: readonly Contact[],
  { minimumScore = duplicateThresholds.possible }: { readonly minimumScore?: number } = {},
): readonly Duplicate[] {
  const entries = contacts.map(duplicateEntry).sort(compareEntries)
  const shared = countShared(entries)
  const duplicates: Duplicate[] = []
  for (const [one, other] of duplicateCandidates(entries)) {
    const pair = inOrder(entries[one], entries[other])
    const duplicate = pair && judge(pair, shared)
    if (duplicate && duplicate.score >= minimumScore) duplicates.push(duplicate)
  }
  return duplicates.sort(compareDuplicates)
}

function judge([first, second]: readonly [DuplicateEntry, DuplicateEntry], shared: SharedCounts): Duplicate {
  const reasons = duplicateReasons(first, second, shared)
  const score = duplicateScore(reasons)
  return { contactIds: [first.contact.id, second.contact.id], score, verdict: verdictOf(score), reasons }
}

function verdictOf(score: number): DuplicateVerdict {
  if (score >= duplicateThresholds.likely) return 'likely'
  return score >= duplicateThresholds.possible ? 'possible' : 'unlikely'
}

function inOrder(one?: DuplicateEntry, other?: DuplicateEntry): readonly [DuplicateEntry, DuplicateEntry] | undefined {
  if (!one || !other || one.contact.id === other.contact.id || introduced(one, other)) return undefined
  return one.contact.id < other.contact.id ? [one, other] : [other, one]
}

function introduced({ contact: one }: DuplicateEntry, { contact: other }: DuplicateEntry): boolean {
  return one.introducedBy === other.id || other.introducedBy === one.id
}

function compareDuplicates(first: Duplicate, second: Duplicate): number {
  return (
    second.score - first.score ||
    compareTexts(first.contactIds[0], second.contactIds[0]) ||
    compareTexts(first.contactIds[1], second.contactIds[1])
  )
}
