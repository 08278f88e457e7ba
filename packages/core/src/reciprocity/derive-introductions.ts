import { applyEvent } from './apply-event.ts'
import { type AskedLog, logOf } from './asked-log.ts'
import { type Introduction, introductionId, suggested } from './introduction.ts'
import { compareIntroductionEvents, isIntroductionEvent } from './introduction-event.ts'

/**
 * Derives how far each introduction has come, the latest to change first.
 *
 * The order of entry does not matter. The log counts even where the table would have asked both sides first. For a
 * record, `now` says up to when.
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
