import type { EventPreparation } from '../plan/prepare-for-event.ts'
import { contactNames, type NamedContact } from './contact-names.ts'
import { describeReason } from './describe.ts'
import type { Sentences } from './sentences.ts'

/** How to go to an event, in words. */
export type EventText = {
  readonly aim: string
  readonly standBy: readonly string[]
  readonly openers: readonly string[]
  readonly lookOutFor: readonly string[]
  readonly comfort: string
  readonly noteAfterwards: readonly string[]
  readonly because: readonly string[]
}

/** Puts the preparation for an event into words. */
export function describeEvent(
  {
    conversations,
    leaveAfterMinutes,
    standBy,
    openers,
    lookOutFor,
    comfort,
    noteAfterwards,
    because,
  }: EventPreparation,
  sentences: Sentences,
  { contacts = [] }: { readonly contacts?: readonly NamedContact[] } = {},
): EventText {
  const { event, stageAdvice } = sentences
  const nameOf = contactNames(contacts)
  return {
    aim: event.aim({ conversations, minutes: leaveAfterMinutes }),
    standBy: standBy.map((spot) => event.spots[spot]),
    openers: openers.map((opener) => event.openers[opener]),
    lookOutFor: lookOutFor.map(({ contactId, isExpected, advice }) => {
      const words = { name: nameOf(contactId), advice: stageAdvice[advice] }
      return isExpected ? event.lookOutFor(words) : event.mayBeThere(words)
    }),
    comfort: event.lessons[comfort.lesson],
    noteAfterwards: noteAfterwards.map((note) => event.notes[note]),
    because: because.map((reason) => describeReason(reason, sentences)),
  }
}
