import { keysOf } from '../value/keys-of.ts'

/** Where in the input something is wrong, such as `['activities', 3, 'at']`. */
export type IssuePath = readonly (string | number)[]

type At<Code extends string, Facts = object> = {
  /** What is wrong, as a code. */
  readonly code: Code
  /** Where in the input; empty for the whole of it. */
  readonly path: IssuePath
} & Readonly<Facts>

/** What is wrong with an input, where, and what is allowed instead. */
export type Issue =
  | At<'required'>
  | At<'invalid_type', { expected: string }>
  | At<'invalid_format', { expected: string }>
  | At<'too_small', { minimum: string }>
  | At<'too_big', { maximum: string }>
  | At<'not_one_of', { allowed: readonly string[] }>
  | At<'unrecognized_field', { fields: readonly string[] }>
  | At<'unknown_channel', { channel: string; allowed: readonly string[] }>
  | At<'unknown_seeker', { seekerId: string }>
  | At<'unknown_contact', { contactId: string }>
  | At<'unknown_activity', { activityId: string }>
  | At<'unknown_merge', { mergeId: string }>
  | At<'unknown_api_key', { apiKeyId: string }>
  | At<'unreachable_stage', { stage: string }>
  | At<'dead_end', { stage: string }>
  | At<'opens_by_itself', { stage: string }>
  | At<'same_contact', { contactId: string }>
  | At<'introduced_in_a_circle', { contactIds: readonly string[] }>
  | At<'not_possible_now', { event: string; state: string; allowed: readonly string[] }>
  | At<'version_conflict', { version: number; current: number }>
  | At<'duplicate_id', { id: string; firstPath: IssuePath }>
  | At<'before_contact_known', { at: string; knownSince: string }>
  | At<'in_the_future', { at: string; now: string }>
  | At<'in_the_past', { at: string; now: string }>
  | At<'goal_in_the_past', { by: string; now: string }>

/** What can be wrong with an input, as a code. */
export type IssueCode = Issue['code']

/** What each issue says is wrong. */
export const issueMeanings = {
  required: 'Something that is needed is missing.',
  invalid_type: 'A value has another type than expected.',
  invalid_format: 'A text does not have the expected format.',
  too_small: 'A value is below the minimum.',
  too_big: 'A value is above the maximum.',
  not_one_of: 'A value is none of those allowed.',
  unrecognized_field: 'There is a field that is not known here.',
  unknown_channel: 'There is no channel with that id.',
  unknown_seeker: 'There is no seeker with that id.',
  unknown_contact: 'There is no contact with that id.',
  unknown_activity: 'There is no activity with that id.',
  unknown_merge: 'There is no merge with that id that could be undone.',
  unknown_api_key: 'There is no API key with that id.',
  unreachable_stage: 'In a table of rules nothing leads to a stage.',
  dead_end: 'In a table of rules a stage that is not the last leads nowhere.',
  opens_by_itself: 'In a table of rules a stage asks for nothing before the next one opens.',
  same_contact: 'Two different contacts are needed.',
  introduced_in_a_circle: 'Somebody would have introduced themselves, directly or through others.',
  not_possible_now: 'What happened is not possible in that state.',
  version_conflict: 'It was changed in the meantime.',
  duplicate_id: 'The id is used already.',
  before_contact_known: 'It happened before the contact was known.',
  in_the_future: 'It lies in the future.',
  in_the_past: 'It lies in the past.',
  goal_in_the_past: 'The date of the goal has passed.',
} as const satisfies Record<IssueCode, string>

/** Every code an issue may have. */
export const issueCodes: readonly IssueCode[] = /* @__PURE__ */ keysOf(issueMeanings)

/** What is wrong with an input: at least one issue. */
export type Issues = readonly [Issue, ...Issue[]]

/** A request the domain says no to, with every reason at once. */
export type Refusal = {
  /** Whether the input was accepted. */
  readonly success: false
  /** Every reason at once, at least one. */
  readonly issues: Issues
}

/** What was read, or why it was refused. */
export type Result<Value> =
  | {
      /** Whether the input was accepted. */
      readonly success: true
      /** What was read. */
      readonly value: Value
    }
  | Refusal
