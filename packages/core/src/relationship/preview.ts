import type { Activity } from '../activity/activity-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { advance } from './advance.ts'
import { isAtLeast } from './next-stage.ts'
import type { RelationshipFinding } from './relationship-finding.ts'
import type { RelationshipState } from './relationship-state.ts'
import { type StageTable, stageTable } from './stage-table.ts'

/** What could be done next with a contact. */
export const nextActivities = [
  'thank_them',
  'help_them',
  'talk_about_their_interests',
  'talk_about_personal_matters',
  'talk_about_business',
  'ask_for_advice',
  'ask_for_referral',
] as const

export type NextActivity = (typeof nextActivities)[number]

/** A possible next activity, with where it would lead and what would be said against it. */
export type Preview = {
  readonly activity: NextActivity
  readonly stage: RelationshipStage
  readonly advances: boolean
  readonly findings: readonly RelationshipFinding['code'][]
}

/** Shows every possible next activity with a contact and where it would lead, best first. */
export function preview(state: RelationshipState, now: Date, table: StageTable = stageTable): readonly Preview[] {
  return nextActivities
    .map((activity) => previewOf(state, activity, now, table))
    .sort((first, second) => score(second) - score(first))
}

function previewOf(state: RelationshipState, activity: NextActivity, now: Date, table: StageTable): Preview {
  const [next, findings] = advance(state, activityFor(activity, state.contactId, now), table)
  const advances = next.stage !== state.stage && isAtLeast(next.stage, state.stage)
  return { activity, stage: next.stage, advances, findings: findings.map(({ code }) => code) }
}

function score({ advances, findings }: Preview): number {
  return (advances ? 1 : 0) - 2 * findings.length
}

function activityFor(next: NextActivity, contactId: string, at: Date): Activity {
  const base = { id: `preview:${next}`, at, contactId }
  switch (next) {
    case 'thank_them':
      return { ...base, type: 'thanks_sent', for: [] }
    case 'help_them':
      return { ...base, type: 'help_given' }
    case 'talk_about_their_interests':
      return { ...base, type: 'conversation_held', depth: 'their_interests' }
    case 'talk_about_personal_matters':
      return { ...base, type: 'conversation_held', depth: 'personal' }
    case 'talk_about_business':
      return { ...base, type: 'conversation_held', depth: 'business' }
    case 'ask_for_advice':
      return { ...base, type: 'approach_sent', ask: 'advice' }
    case 'ask_for_referral':
      return { ...base, type: 'approach_sent', ask: 'referral' }
  }
}
