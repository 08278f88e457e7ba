import { thresholds } from '../evidence/thresholds.ts'
import type { ChannelYield } from './channel-yield.ts'

/** What to do about a channel. */
export const channelVerdicts = ['start', 'invest', 'keep', 'rest', 'drop'] as const

/** What to do about a channel, as a code. */
export type ChannelVerdict = (typeof channelVerdicts)[number]

/** Whether a verdict asks for hours. */
export const worthHours = {
  start: true,
  invest: true,
  keep: true,
  rest: false,
  drop: false,
} as const satisfies Record<ChannelVerdict, boolean>

/** What is clearly more or less than a typical hour: half as much again, or two thirds of it (assumptions). */
export const clearlyMore = 1.5
export const clearlyLess = 1 / clearlyMore

/** What a verdict rests on: a channel, and how what an hour there brings compares with other hours. */
export type ChannelComparison = {
  readonly channel: ChannelYield
  /** Whether something keeps the seeker out. */
  readonly isExcluded: boolean
  /** That an hour here brings less than a typical one. */
  readonly belowTypical: number
  /** That it brings neither half as much again as a typical one nor less than two thirds of it. */
  readonly aboutTypical: number
  /** Whether an hour here is worth two thirds or more of the last one where all are divided best. */
  readonly isWorthAnHour: boolean
  /** That it brings less than that last hour. */
  readonly belowLastHour: number
  /** Whether the seeker has just begun and belongs there, which does not depend on their hours. */
  readonly isFirstPlace: boolean
  /** Whether anybody was approached in any channel. */
  readonly isAnythingTried: boolean
}

/** Everything that may be claimed of an hour in a channel. */
export const channelClaims = [
  'more_than_typical',
  'about_typical',
  'less_than_typical',
  'more_than_last_hour',
  'less_than_last_hour',
  'less_than_first',
  'not_open',
] as const

/** What a verdict claims of an hour in a channel, as a code. */
export type ChannelClaim = (typeof channelClaims)[number]

type ComparedClaim = Exclude<ChannelClaim, 'less_than_first'>

/** What may be claimed of an hour in a channel, and the probability of it. */
export const claimProbabilities = {
  more_than_typical: ({ belowTypical }) => 1 - belowTypical,
  about_typical: ({ aboutTypical }) => aboutTypical,
  less_than_typical: ({ belowTypical }) => belowTypical,
  more_than_last_hour: ({ belowLastHour }) => 1 - belowLastHour,
  less_than_last_hour: ({ belowLastHour }) => belowLastHour,
  // What the seeker says of themselves is taken as it is.
  not_open: () => 1,
} as const satisfies Record<ComparedClaim, (comparison: ChannelComparison) => number>

/** One verdict, what it claims, and when it is given. */
export type VerdictRule = {
  readonly verdict: ChannelVerdict
  readonly claim: ComparedClaim
  readonly when: string
  readonly applies: (comparison: ChannelComparison) => boolean
}

/** So sure that a channel brings less than others that it can be dropped (an assumption). */
const dropCertainty = 0.95

const certainty = thresholds.leakCertainty.value

/** The verdict where no other rule applies. */
export const otherwise: VerdictRule = {
  verdict: 'rest',
  claim: 'less_than_last_hour',
  when: 'untried, and nothing else applies',
  applies: () => true,
}

/** The verdicts in the order in which they are tried: the first that applies is given. */
export const verdictRules: readonly VerdictRule[] = [
  {
    verdict: 'rest',
    claim: 'less_than_typical',
    when: 'everyone known there was asked, and no one new can be met',
    applies: ({ channel }) => channel.isExhausted,
  },
  {
    verdict: 'rest',
    claim: 'not_open',
    when: 'something keeps the seeker out',
    applies: ({ isExcluded }) => isExcluded,
  },
  {
    verdict: 'drop',
    claim: 'less_than_typical',
    when: `tried without a referral, a place to meet new people, enough data, and the claim holds with ${dropCertainty}`,
    applies: (it) =>
      it.channel.isSettled &&
      it.channel.referred === 0 &&
      it.channel.channel.reach === 'new_people' &&
      it.belowTypical >= dropCertainty,
  },
  {
    verdict: 'rest',
    claim: 'less_than_typical',
    when: `the same where the claim holds with ${certainty}, or among people one knows, and hours bring more elsewhere`,
    applies: (it) =>
      it.channel.isSettled && it.channel.referred === 0 && it.belowTypical >= certainty && !it.isWorthAnHour,
  },
  {
    verdict: 'keep',
    claim: 'less_than_typical',
    when: `the same, but it has brought a referral: hours per approach are assumptions`,
    applies: (it) => it.channel.isSettled && it.belowTypical >= certainty,
  },
  {
    verdict: 'invest',
    claim: 'more_than_typical',
    when: `tried, enough data, and the claim holds with ${certainty}`,
    applies: (it) => it.channel.isSettled && it.belowTypical <= 1 - certainty,
  },
  {
    verdict: 'keep',
    claim: 'about_typical',
    when: 'tried, and nothing surer can be said',
    applies: ({ channel }) => channel.approached > 0,
  },
  {
    verdict: 'start',
    claim: 'more_than_typical',
    when: 'untried like all others, or where they belong and have just begun, and one of the first three',
    applies: ({ isAnythingTried, isFirstPlace }) => !isAnythingTried || isFirstPlace,
  },
  {
    verdict: 'start',
    claim: 'more_than_last_hour',
    when: 'untried, worth two thirds of that hour or more, and the best or one of the best that make three with those still being tried',
    applies: ({ isWorthAnHour }) => isWorthAnHour,
  },
  otherwise,
]

/** What becomes of a start for which there is no room yet. */
export const waitingRule = {
  verdict: 'rest',
  claim: 'less_than_first',
  when: 'it would be started, but others come first',
} as const
