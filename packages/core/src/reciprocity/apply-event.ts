import type { Introduction } from './introduction.ts'
import type { IntroductionEvent } from './introduction-event.ts'
import { type Consent, consentAfter, type IntroductionStage } from './introduction-table.ts'

/**
 * The introduction after an event.
 *
 * A fact outranks the table: once two contacts have been introduced they are, with or without their consent in the log.
 */
export function applyEvent(introduction: Introduction, event: IntroductionEvent): Introduction {
  const consents = consentsAfter(introduction, event)
  const stage = stageAfter(introduction.stage, consents, event)
  const stageSince = stage === introduction.stage ? introduction.stageSince : event.at
  return { ...introduction, stage, stageSince, consents }
}

function consentsAfter(
  { contactIds, consents }: Introduction,
  { type, contactId }: IntroductionEvent,
): readonly [Consent, Consent] {
  const [first, second] = contactIds
  const after = consentAfter[type]
  if (!after) return consents
  return [contactId === first ? after : consents[0], contactId === second ? after : consents[1]]
}

function stageAfter(
  before: IntroductionStage,
  consents: readonly Consent[],
  { type }: IntroductionEvent,
): IntroductionStage {
  if (type === 'introduction_made') return before === 'followed_up' ? before : 'made'
  if (type === 'introduction_followed_up') return 'followed_up'
  if (before === 'made' || before === 'followed_up') return before
  if (consents.includes('declined')) return 'declined'
  return consents.every((consent) => consent === 'agreed') ? 'agreed_both' : 'asked_one'
}
