import { type ConversationDepth, conversationDepths } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactEffectOn } from '../activity/contact-effects.ts'
import type { RelationshipState, StageProgress } from './relationship-state.ts'

/** Counts one activity into the present stage, without deciding whether the next one opens. */
export function countActivity(state: RelationshipState, activity: Activity): RelationshipState {
  const { contact, favor } = contactEffectOn(state.contactId, activity)
  if (contact === 'none') return state
  const isTwoWay = contact === 'two_way'
  const { at, type } = activity
  // What is entered late, or was answered in a way that is only known from elsewhere, pushes nothing back.
  const isApproach = type === 'approach_sent' && !(state.lastTwoWayAt && at.getTime() <= state.lastTwoWayAt.getTime())
  // Written out field by field: this runs once for every activity of a record, and a spread costs several times as much.
  return {
    rules: state.rules,
    contactId: state.contactId,
    stage: state.stage,
    stageSince: isTwoWay ? (state.stageSince ?? at) : state.stageSince,
    progress: progressWith(state.progress, activity, favor),
    unanswered: isTwoWay ? 0 : state.unanswered + (isApproach ? 1 : 0),
    unansweredSince: isTwoWay ? null : isApproach ? (state.unansweredSince ?? at) : state.unansweredSince,
    lastTwoWayAt: isTwoWay ? laterOf(state.lastTwoWayAt, at) : state.lastTwoWayAt,
    lastOutreachAt: isTwoWay ? state.lastOutreachAt : laterOf(state.lastOutreachAt, at),
    closedAt: closedAt(state, activity),
  }
}

function laterOf(known: Date | null, at: Date): Date {
  return known && known.getTime() > at.getTime() ? known : at
}

/** A conflict closes a relationship; a talk held opens it again. */
function closedAt(state: RelationshipState, { type, at }: Activity): Date | null {
  if (type === 'conflict_arisen') return at
  return type === 'conversation_held' ? null : state.closedAt
}

function progressWith(progress: StageProgress, activity: Activity, favor?: 'received' | 'given'): StageProgress {
  const isTalk = activity.type === 'conversation_held'
  const givesBack = favor === 'given' || activity.type === 'thanks_sent'
  if (!isTalk && !givesBack && favor === undefined) return progress
  return {
    conversations: progress.conversations + (isTalk ? 1 : 0),
    deepest: isTalk ? deeperOf(progress.deepest, activity.depth) : progress.deepest,
    helpReceived: progress.helpReceived + (favor === 'received' ? 1 : 0),
    givenBack: progress.givenBack + (givesBack ? 1 : 0),
  }
}

/** Whether a conversation went at least as deep as needed. */
export function isAsDeep(depth: ConversationDepth | null, needed: ConversationDepth | undefined): boolean {
  return depthOf(depth) >= depthOf(needed)
}

function deeperOf(first: ConversationDepth | null, second: ConversationDepth): ConversationDepth {
  return first && isAsDeep(first, second) ? first : second
}

function depthOf(depth: ConversationDepth | null | undefined): number {
  return depth ? conversationDepths.indexOf(depth) : -1
}
