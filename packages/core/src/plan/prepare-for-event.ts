import { channelsById } from '../channel/channels-by-id.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { type StageAdvice, stageAdvice } from '../relationship/stage-advice.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import type { NetworkingEvent } from './event.ts'
import { compareComfort, type EventComfort } from './event-comfort.ts'
import { aimAt, type EventNote, eventNotes, type Opener, openers, type Spot, spots } from './event-table.ts'
import type { PlanReason } from './plan-reason.ts'

/** A contact who will or may attend. */
type LookOutFor = {
  /** Id of the contact. */
  readonly contactId: string
  /** Whether they are expected to attend, or only known from such channels or from an employer who attends. */
  readonly isExpected: boolean
  /** What to do next with them. */
  readonly advice: StageAdvice['next']
}

/** How to go to an event. */
export type EventPreparation = {
  /** Id of the channel the event belongs to. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** The number of real conversations to aim at. */
  readonly conversations: number
  /** Minutes after which one may leave, or earlier once the conversations are held. */
  readonly leaveAfterMinutes: number
  /** When to leave at the latest; absent where the event has no time. */
  readonly leaveAt?: Date
  /** Good places to stand. */
  readonly standBy: readonly Spot[]
  /** Ways to open a conversation. */
  readonly openers: readonly Opener[]
  /** Contacts worth looking out for. */
  readonly lookOutFor: readonly LookOutFor[]
  /** How earlier events were expected to feel, and how they felt. */
  readonly comfort: EventComfort
  /** What to write down afterwards. */
  readonly noteAfterwards: readonly EventNote[]
  /** Why these are advised. */
  readonly because: readonly PlanReason[]
}

/** The comfort assumed where none is known: the middle (an assumption). */
const usualComfort = 3

/** The maximum number of people to look out for (an assumption). */
const maxPeople = 5

/**
 * Prepares somebody for an event: how many talks to aim at, where to stand, what to ask, and when to leave.
 *
 * The aim follows the comfort expected there, else the seeker's own comfort; it is never set higher than they can bear.
 * The comfort of earlier events is reported unchanged, also where they felt worse than expected.
 */
export function prepareForEvent(event: NetworkingEvent, ...asked: Asked<unknown>): EventPreparation {
  const { record, relationships, channels } = situationOf(asked)
  const byId = channelsById(channels)
  const { conversations, minutes } = aimAt(event.predictedComfort ?? record.seeker.comfort ?? usualComfort)
  const leaveAfterMinutes = Math.min(minutes, event.minutes ?? minutes)
  const comfort = compareComfort(record.milestones)
  return {
    channel: event.channel,
    isSensitive: byId.get(event.channel)?.sensitive ?? false,
    conversations,
    leaveAfterMinutes,
    ...(event.at && { leaveAt: new Date(event.at.getTime() + leaveAfterMinutes * 60_000) }),
    standBy: spots,
    openers,
    lookOutFor: findPeople(event, relationships),
    comfort,
    noteAfterwards: eventNotes,
    because: reasons(comfort),
  }
}

/** Expected attendees first, then contacts known from such channels or employers; due contacts first in each group. */
function findPeople(event: NetworkingEvent, relationships: readonly Relationship[]): readonly LookOutFor[] {
  const expected = new Set(event.attendees)
  const employers = new Set(event.employers.flatMap((employer) => normalizeEmployer(employer) ?? []))
  const mayCome = ({ contact: { channel, employer = '' } }: Relationship): boolean =>
    channel === event.channel || (employers.size > 0 && employers.has(normalizeEmployer(employer) ?? ''))
  return relationships
    .filter((relationship) => relationship.condition !== 'closed')
    .filter((relationship) => expected.has(relationship.contact.id) || mayCome(relationship))
    .sort(
      (first, second) =>
        Number(expected.has(second.contact.id)) - Number(expected.has(first.contact.id)) ||
        (first.dueAt?.getTime() ?? 0) - (second.dueAt?.getTime() ?? 0) ||
        (first.contact.id < second.contact.id ? -1 : 1),
    )
    .slice(0, maxPeople)
    .map(({ contact, state }) => ({
      contactId: contact.id,
      isExpected: expected.has(contact.id),
      advice: stageAdvice[state.stage].next,
    }))
}

function reasons({ events, predicted, felt }: EventComfort): readonly PlanReason[] {
  if (predicted === undefined || felt === undefined) {
    return [{ code: 'events_feel_better', facts: {}, evidence: 'socializing_feels_better_than_feared' }]
  }
  return [{ code: 'events_felt', facts: { events, predicted, felt }, evidence: 'own_log' }]
}
