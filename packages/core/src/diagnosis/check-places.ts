import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { channels as catalogue } from '../channel/channels.ts'
import { countsOf, type FunnelCounts } from '../funnel/funnel-counts.ts'
import { usualRates } from '../funnel/usual-rates.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaMean } from '../statistics/beta.ts'
import type { StepCheck } from './check-steps.ts'
import { type Look, type Looks, wasClear } from './looks.ts'
import { type PlaceShortfall, type PlaceStep, placeShortfall } from './place-shortfall.ts'

/** The steps that a place is judged by. */
const placeSteps = ['replied', 'conversed', 'referred'] as const

/** A place brings clearly less than usual below this share of the usual path (an assumption). */
export const clearlyLess = 0.7

/** Elsewhere must be expected to bring this many times as much (an assumption). */
export const clearlyMore = 1.5

/** How sure one must be of a place where one was tried, and where several were judged (assumptions). */
export const certaintyOf = { one: 0.8, several: 0.93 } as const

/** A place that hours went to, and how sure it is that it brings clearly less than such a place usually does. */
export type PlaceCheck = {
  readonly recommendation: ChannelRecommendation
  readonly probability: number
  readonly isNamed: boolean
  /** Its part of the people approached recently. */
  readonly share: number
  /** How many times as much an hour elsewhere is expected to bring. */
  readonly elsewhere: number
  /** Whether it is the only place tried, and low at all its steps rather than at one, so that no step of it leaks besides. */
  readonly standsForSteps: boolean
}

type Known = {
  readonly advice: ChannelAdvice
  readonly steps: readonly StepCheck[]
  readonly looks: Looks
}

/**
 * Compares every place tried with what such a place usually brings, today and in the two weeks before.
 *
 * With several places judged it must be surer, 0.93 in place of 0.8. A step that leaks everywhere is the step's, and is compared
 * with the other places tried. Where all known people were asked a place is done, and not suspected unless it is named.
 */
export function checkPlaces(situation: Situation, { advice, steps, looks }: Known): readonly PlaceCheck[] {
  const { pace } = situation
  const tried = advice.channels.filter(({ approached }) => approached > 0)
  const certainty = tried.length > 1 ? certaintyOf.several : certaintyOf.one
  const recent = [...pace.approaches.values()].reduce((sum, people) => sum + people, 0)
  return tried.flatMap((recommendation) => {
    const { channel, isExhausted } = recommendation
    const share = recent > 0 ? (pace.approaches.get(channel.id) ?? 0) / recent : 0
    const elsewhere = yieldElsewhere(recommendation, advice.channels) / recommendation.referralsPerHour
    if (share === 0 || elsewhere < clearlyMore) return []
    const shortfallAt = (look: Look): PlaceShortfall => placeShortfall(stepsOf(recommendation, { look, tried, steps }))
    const today = shortfallAt(looks.today)
    const isOnly = tried.length === 1
    if (isOnly && isOnlyAStep(today, steps)) return []
    const standsForSteps =
      isOnly && (today.logOddsOfOneStep < Math.log(clearlyAPlace) || triedSteps(channel.id, looks) < 2)
    const probability = today.probabilityBelow(clearlyLess)
    const wasBad = (): boolean => wasClear(looks, certainty, (look) => shortfallAt(look).probabilityBelow(clearlyLess))
    const isNamed = probability >= certainty && wasBad()
    return isExhausted && !isNamed ? [] : [{ recommendation, probability, isNamed, share, elsewhere, standsForSteps }]
  })
}

/** So many times as well must a leak alone explain what came before it is not the only place's, or else is (assumptions). */
const [clearlyAStep, clearlyAPlace] = [8, 0.5]

/** Where only one place was tried, what is low at one step and as usual at the others is the step's. */
function isOnlyAStep({ logOddsOfOneStep }: PlaceShortfall, steps: readonly StepCheck[]): boolean {
  const hasLeak = steps.some(({ step, isLeak }) => isLeak && placeSteps.some((it) => it === step))
  return hasLeak && logOddsOfOneStep > Math.log(clearlyAStep)
}

/** At how many of its steps a place was tried at all: where at one only, nothing can tell that step from the place. */
function triedSteps(channel: string, { today: { funnel } }: Looks): number {
  const { rates } = countsOf(funnel, channel)
  return placeSteps.filter((step) => rates[step].successes > 0 || rates[step].open.length > 0).length
}

type Compared = {
  readonly look: Look
  readonly tried: readonly ChannelRecommendation[]
  readonly steps: readonly StepCheck[]
}

function stepsOf(
  { channel }: ChannelRecommendation,
  { look: { funnel }, tried, steps }: Compared,
): readonly PlaceStep[] {
  return placeSteps.map((step) => {
    const { successes, open } = countsOf(funnel, channel.id).rates[step]
    const usual = betaMean(usualRates[step][channel.tie])
    const leaks = steps.some((check) => check.step === step && check.isLeak)
    const others = tried.filter((it) => it.channel.id !== channel.id)
    const ratio = leaks && others.length > 0 ? ratioIn(others, step, funnel) : 1
    return { usual: usual * ratio, attempts: { successes, failures: 0, open } }
  })
}

/** How a step fares in some places, as a share of what is usual there, at most 1. */
function ratioIn(
  places: readonly ChannelRecommendation[],
  step: (typeof placeSteps)[number],
  counts: FunnelCounts,
): number {
  let [successes, expected] = [0, 0]
  for (const { channel } of places) {
    const { rates } = countsOf(counts, channel.id)
    successes += rates[step].successes
    expected += rates[step].trials * betaMean(usualRates[step][channel.tie])
  }
  // One success more and one more expected, so that a few attempts do not say too much.
  return Math.min(1, (successes + 1) / (expected + 1))
}

const ids: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))

/** Referrals an hour in the best place besides that is open; an untried channel of a portal's own proves nothing. */
function yieldElsewhere({ channel }: ChannelRecommendation, all: readonly ChannelRecommendation[]): number {
  const open = all.filter(
    (it) =>
      it.channel.id !== channel.id &&
      !it.isExhausted &&
      !it.obstacles.some(({ excludes }) => excludes) &&
      (it.approached > 0 || ids.has(it.channel.id)),
  )
  return Math.max(0, ...open.map(({ referralsPerHour }) => referralsPerHour))
}
