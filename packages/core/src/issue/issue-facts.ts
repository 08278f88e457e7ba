/** Where in the input something is wrong, such as `['activities', 3, 'at']`. */
export type IssuePath = readonly (string | number)[]

/** Every fact that an issue may state, by its name. */
export type IssueFacts = {
  /** Id of the activity that is not there. */
  readonly activityId: string
  /** What is allowed instead. */
  readonly allowed: readonly string[]
  /** Id of the appointment it is about. */
  readonly appointmentId: string
  /** Id of the API key that is not there. */
  readonly apiKeyId: string
  /** The moment given, in ISO 8601. */
  readonly at: string
  /** The date of the goal, in ISO 8601. */
  readonly by: string
  /** The channel given. */
  readonly channel: string
  /** Id of the contact it is about. */
  readonly contactId: string
  /** Ids of the contacts it is about. */
  readonly contactIds: readonly string[]
  /** The version that is stored. */
  readonly current: number
  /** The employer whose name is on the list already. */
  readonly employer: string
  /** What happened, as a code. */
  readonly event: string
  /** The type or format expected, as a code such as `int` or `iso_instant`. */
  readonly expected: string
  /** The fields that are not known. */
  readonly fields: readonly string[]
  /** Where in the input the id or the name stands first; empty where that is not in the input. */
  readonly firstPath: IssuePath
  /** The id that is used already. */
  readonly id: string
  /** Since when the contact has been known, in ISO 8601. */
  readonly knownSince: string
  /** The maximum allowed. */
  readonly maximum: string
  /** Id of the merge that is not there. */
  readonly mergeId: string
  /** The minimum allowed. */
  readonly minimum: string
  /** The moment of the check, in ISO 8601. */
  readonly now: string
  /** Id of the seeker who is not there. */
  readonly seekerId: string
  /** The stage of the table, as a code. */
  readonly stage: string
  /** The present state, as a code. */
  readonly state: string
  /** Id of the target employer that is not there. */
  readonly targetEmployerId: string
  /** The version given. */
  readonly version: number
}

/** The facts that each issue states. */
export type FactsByCode = {
  required: never
  invalid_type: 'expected'
  invalid_format: 'expected'
  too_small: 'minimum'
  too_big: 'maximum'
  not_one_of: 'allowed'
  unrecognized_field: 'fields'
  unknown_channel: 'channel' | 'allowed'
  unknown_seeker: 'seekerId'
  unknown_contact: 'contactId'
  unknown_activity: 'activityId'
  unknown_appointment: 'appointmentId'
  unknown_merge: 'mergeId'
  unknown_target_employer: 'targetEmployerId'
  unknown_api_key: 'apiKeyId'
  unreachable_stage: 'stage'
  dead_end: 'stage'
  opens_by_itself: 'stage'
  same_contact: 'contactId'
  introduced_in_a_circle: 'contactIds'
  not_possible_now: 'event' | 'state' | 'allowed'
  version_conflict: 'version' | 'current'
  duplicate_id: 'id' | 'firstPath'
  duplicate_employer: 'employer' | 'firstPath'
  before_contact_known: 'at' | 'knownSince'
  in_the_future: 'at' | 'now'
  in_the_past: 'at' | 'now'
  goal_in_the_past: 'by' | 'now'
}
