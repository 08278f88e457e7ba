import type { Conclusions } from '../diagnosis/conclude.ts'
import type { Market } from '../seeker/market-schema.ts'
import { daysBetween } from '../value/days.ts'
import type { FactorEvidence } from './factor.ts'
import type { SwotReason } from './swot-reason.ts'

/**
 * The thresholds by which the market is judged. No study gives these figures: each is an assumption.
 *
 * `fewOpenings` and `manyOpenings` count open jobs, `manySeekers` the job seekers for each of them. A market that
 * changed by the share `change` in three months is growing or shrinking. Figures older than `freshDays` are ignored.
 */
export const marketThresholds = {
  fewOpenings: 10,
  manyOpenings: 100,
  manySeekers: 10,
  change: 0.1,
  freshDays: 180,
} as const

type MarketRule = (input: Conclusions) => FactorEvidence | undefined

/** Applies a rule to a market that is known and fresh. */
function ofMarket(detect: (market: Market, input: Conclusions) => FactorEvidence | undefined): MarketRule {
  return (input) => {
    const { record, now } = input.situation
    const { market } = record.seeker
    const isFresh = market && market.asOf <= now && daysBetween(market.asOf, now) <= marketThresholds.freshDays
    return isFresh ? detect(market, input) : undefined
  }
}

export const manyOpenings: MarketRule = ofMarket((market) => {
  const { fewOpenings, manyOpenings: many } = marketThresholds
  const because = [openings(market)]
  if (market.openings < fewOpenings) return { strength: 0, because }
  return market.openings < many
    ? undefined
    : { strength: Math.min(1, market.openings / (2 * many)), response: 0.5, because }
})

export const fewOpenings: MarketRule = ofMarket((market) => {
  const { fewOpenings: few, manyOpenings: many } = marketThresholds
  const because = [openings(market)]
  if (market.openings >= many) return { strength: 0, because }
  return market.openings >= few ? undefined : { strength: 1 - market.openings / few, response: 0.5, because }
})

export const openingsGrow: MarketRule = ofMarket((market) => trend(market, 1))

export const openingsShrink: MarketRule = ofMarket((market) => trend(market, -1))

export const manySeekers: MarketRule = ofMarket((market, { situation }) => {
  const { jobSeekers, openings: open } = market
  if (jobSeekers === undefined) return undefined
  const perOpening = jobSeekers / Math.max(1, open)
  const because: SwotReason = {
    code: 'market_competition',
    facts: { jobSeekers, openings: open, perOpening, ...named(market) },
    evidence: 'market_reported',
  }
  if (perOpening < 1) return { strength: 0, because: [because] }
  if (perOpening < marketThresholds.manySeekers) return undefined
  const referred = situation.rates.overall.referred.mean
  return {
    strength: Math.min(1, perOpening / (2 * marketThresholds.manySeekers)),
    response: referred,
    because: [because],
  }
})

function trend(market: Market, direction: 1 | -1): FactorEvidence | undefined {
  const { openings: now, openingsBefore: before } = market
  if (before === undefined || before === 0) return undefined
  const change = (now - before) / before
  if (change * direction < marketThresholds.change) return undefined
  const because: SwotReason = {
    code: 'market_trend',
    facts: { openings: now, before, ...named(market) },
    evidence: 'market_reported',
  }
  return { strength: Math.min(1, Math.abs(change)), response: 0.5, because: [because] }
}

function openings(market: Market): SwotReason {
  return {
    code: 'market_openings',
    facts: { openings: market.openings, ...named(market) },
    evidence: 'market_reported',
  }
}

function named({ region = '', occupation = '', source }: Market) {
  return { region, occupation, source }
}
