import type { Issue, Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import { applyEvent } from './apply-event.ts'
import { type Introduction, introductionId } from './introduction.ts'
import type { IntroductionEvent } from './introduction-event.ts'
import { consentAfter } from './introduction-table.ts'
import { findRule, previewIntroduction } from './preview-introduction.ts'

/**
 * Advances an introduction by one event, or says what is possible instead.
 *
 * The event is an activity for the log, from which `deriveIntroductions` derives the same. Making the introduction
 * counts there as help given to both.
 */
export function advanceIntroduction(introduction: Introduction, event: IntroductionEvent): Result<Introduction> {
  const stranger = strangerIn(introduction, event)
  if (stranger) return refuse([stranger])
  if (!findRule(introduction, event.type, event.contactId)) return refuse([notPossible(introduction, event)])
  return { success: true, value: applyEvent(introduction, event) }
}

function strangerIn({ id, contactIds }: Introduction, event: IntroductionEvent): Issue | undefined {
  if (introductionId([event.contactId, event.otherContactId]) === id) return undefined
  const field = contactIds.includes(event.contactId) ? 'otherContactId' : 'contactId'
  return { code: 'unknown_contact', path: [field], contactId: event[field] }
}

function notPossible(introduction: Introduction, { type, contactId: side }: IntroductionEvent) {
  const possible = previewIntroduction(introduction).filter(
    ({ contactId }) => !consentAfter[type] || contactId === undefined || contactId === side,
  )
  const allowed = [...new Set(possible.map(({ event }) => event))]
  return { code: 'not_possible_now', path: ['type'], event: type, state: introduction.stage, allowed } as const
}
