import { didYouMean } from '../did-you-mean.ts'
import type { Sentences } from '../sentences.ts'
import { belowMinimum, bound, expectation } from './expectations.ts'
import { listed } from './numbers.ts'

/** What is wrong with an input and what is allowed. */
export const issues: Sentences['issues'] = {
  required: () => 'This is required.',
  invalid_type: ({ expected }) => `This must be ${expectation(expected)}.`,
  invalid_format: ({ expected }) => `This must be ${expectation(expected)}.`,
  too_small: ({ minimum }) => belowMinimum(minimum),
  too_big: ({ maximum }) => `The maximum is ${bound(maximum)}.`,
  not_one_of: ({ allowed }) => `Allowed are: ${allowed.join(', ')}.`,
  unrecognized_field: ({ fields }) => `Not known here: ${fields.join(', ')}.`,
  unknown_channel: ({ channel, allowed }) =>
    `There is no channel “${channel}”.${meant(channel, allowed)} Allowed are: ${allowed.join(', ')}.`,
  unknown_seeker: ({ seekerId }) => `There is no seeker with the id “${seekerId}”.`,
  unknown_contact: ({ contactId }) => `There is no contact with the id “${contactId}”.`,
  unknown_activity: ({ activityId }) => `There is no activity with the id “${activityId}”.`,
  unknown_appointment: ({ appointmentId }) => `There is no appointment with the id “${appointmentId}”.`,
  unknown_merge: ({ mergeId }) => `There is no merge with the id “${mergeId}” that could be undone.`,
  unknown_target_employer: ({ targetEmployerId }) => `There is no target employer with the id “${targetEmployerId}”.`,
  unknown_api_key: ({ apiKeyId }) => `There is no API key with the id “${apiKeyId}”.`,
  unreachable_stage: ({ stage }) => `No row and no fact leads to the stage “${stage}”.`,
  dead_end: ({ stage }) => `The stage “${stage}” must lead on to a later one; only the last leads nowhere (null).`,
  opens_by_itself: ({ stage }) => `The stage “${stage}” asks for nothing before the next one opens.`,
  same_contact: ({ contactId }) => `Two different contacts are needed; both are “${contactId}”.`,
  introduced_in_a_circle: ({ contactIds }) =>
    `Nobody can introduce themselves, directly or through others. The circle is: ${listed(contactIds)}.`,
  not_possible_now: ({ event, state, allowed }) =>
    `“${event}” is not possible in the state “${state}”. Possible are: ${allowed.join(', ') || 'nothing'}.`,
  version_conflict: ({ version, current }) =>
    `This was changed meanwhile: version ${version} was expected, it is ${current}. Load it again, then decide.`,
  duplicate_id: ({ id, firstPath }) =>
    firstPath.length > 0
      ? `The id “${id}” is used already at ${firstPath.join('.')}.`
      : `The id “${id}” is used already.`,
  duplicate_employer: ({ employer, firstPath }) =>
    firstPath.length > 0
      ? `“${employer}” is on the list already at ${firstPath.join('.')}.`
      : `“${employer}” is on the list already.`,
  before_contact_known: ({ at, knownSince }) => `${at} is before you knew this contact (${knownSince}).`,
  in_the_future: ({ at, now }) => `${at} is in the future; it is ${now}.`,
  in_the_past: ({ at, now }) => `${at} has passed; it is ${now}. Choose a later moment.`,
  goal_in_the_past: ({ by, now }) => `The goal's date ${by} has passed; it is ${now}. Choose a later one.`,
}

function meant(channel: string, allowed: readonly string[]): string {
  const near = didYouMean(channel, allowed)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}
