/** Where in the input something is wrong, such as `['activities', 3, 'at']`. */
export type IssuePath = readonly (string | number)[]

type At<Code extends string, Facts = object> = { readonly code: Code; readonly path: IssuePath } & Readonly<Facts>

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

export type IssueCode = Issue['code']

/** Every code an issue may have. */
export const issueCodes = [
  'required',
  'invalid_type',
  'invalid_format',
  'too_small',
  'too_big',
  'not_one_of',
  'unrecognized_field',
  'unknown_channel',
  'unknown_seeker',
  'unknown_contact',
  'unknown_activity',
  'unknown_merge',
  'unknown_api_key',
  'unreachable_stage',
  'dead_end',
  'opens_by_itself',
  'same_contact',
  'introduced_in_a_circle',
  'not_possible_now',
  'version_conflict',
  'duplicate_id',
  'before_contact_known',
  'in_the_future',
  'in_the_past',
  'goal_in_the_past',
] as const satisfies readonly IssueCode[]

export type Issues = readonly [Issue, ...Issue[]]

/** A request the domain says no to, with every reason at once. */
export type Refusal = { readonly success: false; readonly issues: Issues }

export type Result<Value> = { readonly success: true; readonly value: Value } | Refusal
