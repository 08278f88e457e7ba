import { type Activity, type ConversationDepth, conversationDepths } from '../activity/activity-schema.ts'
import { contactEffectOn } from '../activity/contact-effects.ts'
import type { RelationshipState, StageProgress } from './relationship-state.ts'

/** Counts one activity into the present stage, without deciding whether the next one opens. */
export function countActivity(state: RelationshipState, activity: Activity): RelationshipState {
  const { contact, favor } = contactEffectOn(state.contactId, activity)
  if (contact === 'none') return state
  const progress = progressWith(state.progress, activity, favor)
  if (contact === 'outgoing') {
    const unanswered = state.unanswered + Number(activity.type === 'approach_sent')
    return { ...state, progress, unanswered, lastOutreachAt: activity.at }
  }
  const { closedAt, ...open } = state
  const closed = activity.type === 'conflict_arisen' ? activity.at : reopens(activity) ? undefined : closedAt
  const stageSince = state.stageSince ?? activity.at
  return { ...open, ...(closed && { closedAt: closed }), stageSince, progress, unanswered: 0, lastTwoWayAt: activity.at }
}

function progressWith(progress: StageProgress, activity: Activity, favor?: 'received' | 'given'): StageProgress {
  const isThanks = activity.type === 'thanks_sent'
  const talked = activity.type === 'conversation_held'
  return {
    ...progress,
    conversations: progress.conversations + Number(talked),
    ...(talked && { deepest: deeperOf(progress.deepest, activity.depth) }),
    helpReceived: progress.helpReceived + Number(favor === 'received'),
    givenBack: progress.givenBack + Number(favor === 'given' || isThanks),
  }
}

/** A talk held after a conflict or a refusal opens the relationship again. */
function reopens({ type }: Activity): boolean {
  return type === 'conversation_held'
}

/** Whether a conversation went at least as deep as another. */
export function isAsDeep(depth: ConversationDepth | undefined, needed: ConversationDepth | undefined): boolean {
  return depthOf(depth) >= depthOf(needed)
}

function deeperOf(first: ConversationDepth | undefined, second: ConversationDepth): ConversationDepth {
  return first && isAsDeep(first, second) ? first : second
}

function depthOf(depth: ConversationDepth | undefined): number {
  return depth ? conversationDepths.indexOf(depth) : -1
}
