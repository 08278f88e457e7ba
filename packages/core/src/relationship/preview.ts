import type { Activity } from '../activity/activity-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { advance } from './advance.ts'
import type { RelationshipFinding } from './relationship-finding.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'
import { type StageAdvice, stageAdvice } from './stage-advice.ts'
import { isAtLeast } from './stage-order.ts'

type Happening = (contactId: string) => DistributiveOmit<Activity, 'id' | 'at'>
type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never

/** Everything that can happen next with a contact: what the seeker can do, then what the contact may do. */
const yours = {
  talk_about_their_interests: (contactId) => ({ type: 'conversation_held', contactId, depth: 'their_interests' }),
  talk_about_personal_matters: (contactId) => ({ type: 'conversation_held', contactId, depth: 'personal' }),
  talk_about_business: (contactId) => ({ type: 'conversation_held', contactId, depth: 'business' }),
  thank_them: (contactId) => ({ type: 'thanks_sent', contactId, for: [] }),
  help_them: (contactId) => ({ type: 'help_given', contactId }),
  send_update: (contactId) => ({ type: 'update_sent', contactIds: [contactId] }),
  write_to_them: (contactId) => ({ type: 'approach_sent', contactId }),
  ask_for_advice: (contactId) => ({ type: 'approach_sent', contactId, ask: 'advice' }),
  ask_for_introduction: (contactId) => ({ type: 'approach_sent', contactId, ask: 'introduction' }),
  ask_for_referral: (contactId) => ({ type: 'approach_sent', contactId, ask: 'referral' }),
  ask_for_job: (contactId) => ({ type: 'approach_sent', contactId, ask: 'job' }),
} as const satisfies Record<string, Happening>

const theirs = {
  they_answer: (contactId) => ({ type: 'reply_received', contactId }),
  they_decline: (contactId) => ({ type: 'reply_received', contactId, answer: 'declined' }),
  they_help: (contactId) => ({ type: 'help_received', contactId }),
  they_give_lead: (contactId) => ({ type: 'lead_received', contactId }),
  they_introduce_you: (contactId) => ({ type: 'introduction_received', contactId }),
  they_refer_you: (contactId) => ({ type: 'referral_received', contactId }),
  you_fall_out: (contactId) => ({ type: 'conflict_arisen', contactId }),
} as const satisfies Record<string, Happening>

const happenings = { ...yours, ...theirs }

/** What can happen next with a contact, as a code. */
export type NextActivity = keyof typeof happenings

/** Everything that can happen next, the seeker's own possibilities first. */
export const nextActivities = Object.keys(happenings) as readonly NextActivity[]

/** A possible next activity, where it would lead, and what speaks against it. */
export type Preview = {
  /** What can happen, as a code. */
  readonly activity: NextActivity
  /** Whether it is for the seeker to do. */
  readonly isYours: boolean
  /** The stage it would lead to. */
  readonly stage: RelationshipStage
  /** Whether that is a later stage. */
  readonly advances: boolean
  /** What would be said against it, as codes. */
  readonly findings: readonly RelationshipFinding['code'][]
  /** What is advised at that stage. */
  readonly advice: StageAdvice
}

/** Shows what can happen next with a contact, best next step first. */
export function preview(
  state: RelationshipState,
  now: Date,
  rules: RelationshipRules = relationshipRules,
): readonly Preview[] {
  return nextActivities
    .map((activity) => previewOf(activity, state, now, rules))
    .sort((first, second) => score(second) - score(first))
}

function previewOf(activity: NextActivity, state: RelationshipState, at: Date, rules: RelationshipRules): Preview {
  const [next, findings] = advance(
    state,
    { ...happenings[activity](state.contactId), id: `preview:${activity}`, at },
    rules,
  )
  return {
    activity,
    isYours: activity in yours,
    stage: next.stage,
    advances: next.stage !== state.stage && isAtLeast(next.stage, state.stage),
    findings: findings.map(({ code }) => code),
    advice: stageAdvice[next.stage],
  }
}

function score({ isYours, advances, findings }: Preview): number {
  return (isYours ? 10 : 0) + (advances ? 1 : 0) - 2 * findings.length
}
