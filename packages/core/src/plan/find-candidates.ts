import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate } from './candidate.ts'
import { findAppointments } from './find-appointments.ts'
import { findBasics } from './find-basics.ts'
import { findChannelActions } from './find-channel-actions.ts'
import { findFollowUps } from './find-follow-ups.ts'
import { findIntroductions } from './find-introductions.ts'
import { findPractice } from './find-practice.ts'
import { findTalks } from './find-talks.ts'
import { findThanks } from './find-thanks.ts'
import { findUpkeep } from './find-upkeep.ts'
import { followUps } from './follow-ups.ts'

/** Everything that could be done in a week. */
export function findCandidates(input: Conclusions, marks: readonly ActionMark[]): readonly Candidate[] {
  const due = followUps(input.situation)
  const concrete = [
    ...findAppointments(input),
    ...findThanks(input),
    ...findFollowUps(input, due),
    ...findIntroductions(input, due),
    ...findTalks(input, due),
    ...findUpkeep(input),
    ...findChannelActions(input, marks),
  ]
  return [...concrete, ...findPractice(input, concrete, marks), ...findBasics(input)]
}
