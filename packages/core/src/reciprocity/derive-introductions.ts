import { applyEvent } from './apply-event.ts'
import { type AskedLog, logOf } from './asked-log.ts'
import { type Introduction, introductionId, suggested } from './introduction.ts'
import { compareIntroductionEvents, isIntroductionEvent } from './introduction-event.ts'

/**
 * Finds every introduction begun up to a moment and where it stands, the one that moved last first.
 *
 * The order of entry does not matter. What the log says happened did happen, also where the table would have had both
 * sides asked first.
 */
export function deriveIntroductions(...asked: AskedLog): readonly Introduction[] {
  const introductions = new Map<string, Introduction>()
  const events = logOf(asked).activities.filter(isIntroductionEvent)
  for (const event of events.sort(compareIntroductionEvents)) {
    const { contactId, otherContactId } = event
    if (contactId === otherContactId) continue
    const pair = [contactId, otherContactId] as const
    const before = introductions.get(introductionId(pair)) ?? suggested(pair)
    introductions.set(before.id, applyEvent(before, event))
  }
  return [...introductions.values()].sort(compareLatest)
}

function compareLatest(first: Introduction, second: Introduction): number {
  const later = (second.stageSince?.getTime() ?? 0) - (first.stageSince?.getTime() ?? 0)
  return later || (first.id < second.id ? -1 : Number(first.id > second.id))
}
