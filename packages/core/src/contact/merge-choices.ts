import type { Contact } from './contact-schema.ts'

/** The fields in which two contacts can differ. */
export type MergedField = Exclude<keyof Contact, 'id'>

/**
 * How each field of two contacts may be merged; the first choice is the default.
 *
 * `keep` and `other` name whose value stands: that of the contact kept, or of the one removed. The rest name the value
 * itself; `union` is all tags of both, `both` the two notes below each other. A missing value never wins over one that is there.
 */
export const mergeChoices = {
  name: ['keep', 'other', 'longest'],
  channel: ['keep', 'other'],
  employer: ['keep', 'other', 'longest'],
  jobTitle: ['keep', 'other', 'longest'],
  email: ['keep', 'other'],
  profileUrl: ['keep', 'other'],
  phone: ['keep', 'other'],
  introducedBy: ['keep', 'other'],
  knownSince: ['earliest', 'keep', 'other'],
  lastContactedAt: ['latest', 'keep', 'other'],
  startingStage: ['keep', 'other'],
  closeness: ['keep', 'other'],
  contactEveryDays: ['keep', 'other'],
  snoozedUntil: ['latest', 'keep', 'other'],
  influence: ['keep', 'other'],
  yearsShared: ['longest', 'keep', 'other'],
  note: ['both', 'keep', 'other', 'longest'],
  offers: ['union', 'keep', 'other'],
  needs: ['union', 'keep', 'other'],
  tags: ['union', 'keep', 'other'],
} as const satisfies Record<MergedField, readonly [MergeChoice, ...MergeChoice[]]>

/** How two values of a field become one, as a code. */
export type MergeChoice = 'keep' | 'other' | 'longest' | 'earliest' | 'latest' | 'union' | 'both'

/** Every field in which two contacts can differ. */
export function mergedFields(): readonly MergedField[] {
  return Object.keys(mergeChoices).filter(isMergedField)
}

function isMergedField(field: string): field is MergedField {
  return Object.hasOwn(mergeChoices, field)
}
