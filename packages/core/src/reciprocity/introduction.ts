import type { Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import type { Consent, IntroductionStage } from './introduction-table.ts'

/**
 * Where the introduction of two contacts to each other stands.
 *
 * Plain data that can be stored; `consents` are in the order of `contactIds`, which is that of the ids. `rules` names
 * the table it was made by, so that an older one is recognised.
 */
export type Introduction = {
  readonly rules: string
  readonly id: string
  readonly contactIds: readonly [string, string]
  readonly stage: IntroductionStage
  readonly stageSince: Date | null
  readonly consents: readonly [Consent, Consent]
}

/** Names the introduction table; it changes whenever the table does. */
export const introductionRules = 'tiecraft-introductions-1'

/**
 * Starts the introduction of two contacts to each other, with nobody asked yet.
 *
 * Its id comes from the two, in whichever order they are given, so a suggestion and what was stored of it match.
 *
 * @example
 * const started = startIntroduction(['ruth', 'ines'])
 * started.success && started.value.id // => 'ines+ruth'
 */
export function startIntroduction(pair: readonly [string, string]): Result<Introduction> {
  const [first, second] = inPairOrder(pair)
  if (first === second) return refuse([{ code: 'same_contact', path: [1], contactId: second }])
  return {
    success: true,
    value: {
      rules: introductionRules,
      id: introductionId(pair),
      contactIds: [first, second],
      stage: 'suggested',
      stageSince: null,
      consents: ['not_asked', 'not_asked'],
    },
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
