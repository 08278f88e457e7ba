import { keysOf } from '../value/keys-of.ts'
import type { FactsByCode, IssueFacts, IssuePath } from './issue-facts.ts'

/** What can be wrong with an input, as a code. */
export type IssueCode = keyof FactsByCode

/** What is wrong with an input, where, and what is allowed instead. */
export type Issue = IssueOf<IssueCode>

/** An issue with one of these codes. */
export type IssueOf<Codes extends IssueCode> = {
  [Code in Codes]: {
    /** What is wrong, as a code. */
    readonly code: Code
    /** Where in the input; empty for the whole of it. */
    readonly path: IssuePath
  } & Pick<IssueFacts, FactsByCode[Code]>
}[Codes]

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
  unknown_appointment: 'There is no appointment with that id.',
  unknown_merge: 'There is no merge with that id that could be undone.',
  unknown_target_employer: 'There is no target employer with that id.',
  unknown_api_key: 'There is no API key with that id.',
  unreachable_stage: 'In a table of rules nothing leads to a stage.',
  dead_end: 'In a table of rules a stage that is not the last leads nowhere.',
  opens_by_itself: 'In a table of rules a stage asks for nothing before the next one opens.',
  same_contact: 'Two different contacts are needed.',
  introduced_in_a_circle: 'Somebody would have introduced themselves, directly or through others.',
  not_possible_now: 'What happened is not possible in that state.',
  version_conflict: 'It was changed in the meantime.',
  duplicate_id: 'The id is used already.',
  duplicate_employer: 'The employer is on the list already.',
  before_contact_known: 'It happened before the contact was known.',
  in_the_future: 'It lies in the future.',
  in_the_past: 'It lies in the past.',
  goal_in_the_past: 'The date of the goal has passed.',
} as const satisfies Record<IssueCode, string>

/** Every code an issue may have. */
export const issueCodes: readonly IssueCode[] = /* @__PURE__ */ keysOf(issueMeanings)

/** What is wrong with an input: at least one issue. */
export type Issues = readonly [Issue, ...Issue[]]

/** A refused input, with every reason at once. */
export type Refusal = {
  /** Whether the input was accepted. */
  readonly success: false
  /** Every reason at once, at least one. */
  readonly issues: Issues
}

/** A value, or why the input was refused. */
export type Result<Value> =
  | {
      /** Whether the input was accepted. */
      readonly success: true
      /** What was read. */
      readonly value: Value
    }
  | Refusal
