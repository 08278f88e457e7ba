import type { BecauseOf } from '../because/because-of.ts'

/** What each reason to introduce two contacts states; `needs` and `offers` are their ids. */
export type IntroductionReasonFacts = {
  need_meets_offer: { tag: string; needs: string; offers: string }
}

export type IntroductionReason = BecauseOf<IntroductionReasonFacts>

/** What each of these reasons says. */
export const introductionReasonMeanings = {
  need_meets_offer: 'One contact needs what the other offers.',
} as const satisfies Record<keyof IntroductionReasonFacts, string>
