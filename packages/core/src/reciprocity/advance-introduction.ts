import type { Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import type { Introduction } from './introduction.ts'
import { type IntroductionEvent, sideOf } from './introduction-event.ts'
import { type Consent, consentAfter } from './introduction-table.ts'
import { findRule, previewIntroduction } from './preview-introduction.ts'

/** What `undoIntroduction` needs to take one event back. */
export type IntroductionStep = { readonly event: IntroductionEvent; readonly before: Introduction }

/**
 * Moves an introduction on by one event, the latest so far, or says what is possible instead.
 *
 * What comes in late needs `replayIntroduction`. When an introduction is made it belongs in the log as well, as an
 * activity of type `introduction_made`: that is what counts as help given.
 */
export function advanceIntroduction(
  introduction: Introduction,
  event: IntroductionEvent,
): Result<readonly [next: Introduction, step: IntroductionStep]> {
  const side = sideOf(event)
  if (side !== undefined && !introduction.contactIds.includes(side))
    return refuse([{ code: 'unknown_contact', path: ['contactId'], contactId: side }])
  const rule = findRule(introduction, event.type, side)
  if (!rule) return refuse([notPossible(introduction, event)])
  const moved = rule.next === introduction.stage ? {} : { stage: rule.next, stageSince: event.at }
  const next = { ...introduction, ...moved, consents: consentsAfter(introduction, event) }
  return { success: true, value: [next, { event, before: introduction }] }
}

/** Takes back the event that `advanceIntroduction` applied last. */
export function undoIntroduction(step: IntroductionStep): Introduction {
  return step.before
}

function consentsAfter({ contactIds, consents }: Introduction, event: IntroductionEvent): readonly [Consent, Consent] {
  const [first, second] = contactIds
  const after = consentAfter[event.type]
  const side = sideOf(event)
  if (!after || side === undefined) return consents
  return [side === first ? after : consents[0], side === second ? after : consents[1]]
}

function notPossible(introduction: Introduction, event: IntroductionEvent) {
  const side = sideOf(event)
  const possible = previewIntroduction(introduction).filter(
    ({ contactId }) => side === undefined || contactId === undefined || contactId === side,
  )
  const allowed = [...new Set(possible.map((preview) => preview.event))]
  return { code: 'not_possible_now', path: ['type'], event: event.type, state: introduction.stage, allowed } as const
}
