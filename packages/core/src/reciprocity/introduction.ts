import type { Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import type { Consent, IntroductionStage } from './introduction-table.ts'

/**
 * How far the introduction of two contacts to each other has come.
 *
 * `consents` are in the order of `contactIds`, which is that of the ids.
 */
export type Introduction = {
  /** Made from the two ids, the same in either order. */
  readonly id: string
  /** Ids of the two contacts, in alphabetical order. */
  readonly contactIds: readonly [string, string]
  /** How far the introduction has come. */
  readonly stage: IntroductionStage
  /** When that stage began; null before anything happened. */
  readonly stageSince: Date | null
  /** What each side has said so far, in the order of `contactIds`. */
  readonly consents: readonly [Consent, Consent]
}

/**
 * Starts the introduction of two contacts to each other, with nobody asked yet.
 *
 * Its id is made from the two, independent of their order, so that a suggestion and its introduction match.
 *
 * @example
 * const started = startIntroduction(['ruth', 'ines'])
 * started.success && started.value.id // => 'ines+ruth'
 */
export function startIntroduction(pair: readonly [string, string]): Result<Introduction> {
  const [first, second] = inPairOrder(pair)
  if (first === second) return refuse([{ code: 'same_contact', path: [1], contactId: second }])
  return { success: true, value: suggested(pair) }
}

/** An introduction of two contacts of whom nobody was asked yet. */
export function suggested(pair: readonly [string, string]): Introduction {
  return {
    id: introductionId(pair),
    contactIds: inPairOrder(pair),
    stage: 'suggested',
    stageSince: null,
    consents: ['not_asked', 'not_asked'],
  }
}

/** The id of the introduction of two contacts, the same in either order; no other two share it. */
export function introductionId(pair: readonly [string, string]): string {
  return inPairOrder(pair).map(encodeURIComponent).join('+')
}

/** Two ids in the order in which an introduction names them. */
export function inPairOrder([first, second]: readonly [string, string]): readonly [string, string] {
  return first <= second ? [first, second] : [second, first]
}
