import type { BecauseOf } from '../because/because-of.ts'

/** What each reason to introduce two contacts states. */
export type IntroductionReasonFacts = {
  need_meets_offer: {
    /** What one needs and the other offers, as a tag. */
    readonly tag: string
    /** Id of the contact who needs it. */
    readonly needs: string
    /** Id of the contact who offers it. */
    readonly offers: string
  }
}

export type IntroductionReason = BecauseOf<IntroductionReasonFacts>

/** What each of these reasons says. */
export const introductionReasonMeanings = {
  need_meets_offer: 'One contact needs what the other offers.',
} as const satisfies Record<keyof IntroductionReasonFacts, string>
