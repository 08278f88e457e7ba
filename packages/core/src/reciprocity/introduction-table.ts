import type { IntroductionEventType } from './introduction-event.ts'

/** The stages of an introduction, from a suggestion to following up. */
export const introductionStages = ['suggested', 'asked_one', 'agreed_both', 'made', 'followed_up', 'declined'] as const

/** What one side has said so far. */
export const consents = ['not_asked', 'asked', 'agreed', 'declined'] as const

/** How far an introduction has come, as a code. */
export type IntroductionStage = (typeof introductionStages)[number]

/** What one side of an introduction has said, as a code. */
export type Consent = (typeof consents)[number]

/** Which event is possible in a stage of an introduction, and where it leads. */
export type IntroductionRule = {
  /** What happens. */
  readonly event: IntroductionEventType
  /** What the side of the event must have said so far; anything if absent. */
  readonly side?: Consent
  /** What the other side must have said so far; anything if absent. */
  readonly other?: Consent
  /** The stage it leads to. */
  readonly next: IntroductionStage
}

const declines = { event: 'introduction_declined', next: 'declined' } as const

/**
 * The path of an introduction: nobody is introduced before both have agreed.
 *
 * The first rule that fits counts, and the order is that of the advice: ask one side, and the other once the first has
 * agreed. Asking both at once is possible. Either side may decline until the introduction is made, also unasked or
 * after agreeing. Double opt-in is the custom of good networkers; an assumption, no study was found.
 */
export const introductionTable = {
  suggested: [{ event: 'introduction_offered', side: 'not_asked', next: 'asked_one' }, declines],
  asked_one: [
    { event: 'introduction_accepted', side: 'asked', other: 'agreed', next: 'agreed_both' },
    { event: 'introduction_accepted', side: 'asked', next: 'asked_one' },
    { event: 'introduction_offered', side: 'not_asked', next: 'asked_one' },
    declines,
  ],
  agreed_both: [{ event: 'introduction_made', next: 'made' }, declines],
  made: [{ event: 'introduction_followed_up', next: 'followed_up' }],
  followed_up: [],
  declined: [],
} as const satisfies Readonly<Record<IntroductionStage, readonly IntroductionRule[]>>

/** What one side has said after an event; the other events are about both sides. */
export const consentAfter: Readonly<Partial<Record<IntroductionEventType, Consent>>> = {
  introduction_offered: 'asked',
  introduction_accepted: 'agreed',
  introduction_declined: 'declined',
}
