import type { Channel } from '../channel/channel-schema.ts'
import { type EvidenceGrade, type EvidenceKey, gradeByEvidence } from '../evidence/grades.ts'
import type { Prior } from '../evidence/priors.ts'
import type { CredibleInterval } from '../statistics/beta.ts'
import type { FunnelRates, StepRates } from './estimate-rates.ts'
import { type ChannelCounts, type FunnelCounts, totalCounts } from './funnel-counts.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'
import { intervalOf } from './rate-estimate.ts'

/** One step of the funnel: how many reached it, and how often it follows the one before. */
type StepReport = {
  /** The step of the funnel. */
  readonly step: FunnelRate
  /** People who took this step. */
  readonly reached: number
  /** Attempts at it, those still open counted by how much of the answer curve they have used; memory weighs less. */
  readonly trials: number
  /** Attempts that succeeded; recalled counts weigh less. */
  readonly successes: number
  /** Attempts whose outcome may still come. */
  readonly pending: number
  /** The expected rate of success, 0 to 1. */
  readonly mean: number
  /** The interval that holds the rate with probability 0.5. */
  readonly interval50: CredibleInterval
  /** The interval that holds the rate with probability 0.8. */
  readonly interval80: CredibleInterval
  /** The interval that holds the rate with probability 0.95. */
  readonly interval95: CredibleInterval
  /** The share of the evidence that is the seeker's own, 0 to 1; the rest is the prior. */
  readonly ownDataShare: number
  /** The prior, pooled with what other channels show, before this channel's own data. */
  readonly prior: Prior
  /** The research the prior rests on. */
  readonly evidence: EvidenceKey
  /** How strong that research is. */
  readonly grade: EvidenceGrade
}

/** A channel's funnel, or that of all channels together. */
export type FunnelReport = {
  /** People approached in this search. */
  readonly approached: number
  /** The rate of each step, in order. */
  readonly steps: readonly StepReport[]
}

/** A channel's funnel, and whether being there reveals something private. */
type ChannelFunnelReport = FunnelReport & {
  /** Id of the channel. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
}

/** The funnel of all channels, and of each channel in which somebody was approached. */
export type FunnelReports = {
  /** The funnel over all channels. */
  readonly overall: FunnelReport
  /** The funnel of each channel tried. */
  readonly byChannel: readonly ChannelFunnelReport[]
}

/** Reports counts and rates with their 50, 80 and 95 % credible intervals. */
export function reportFunnel(funnel: FunnelCounts, rates: FunnelRates, channels: readonly Channel[]): FunnelReports {
  const sensitive = new Set(channels.filter((channel) => channel.sensitive).map(({ id }) => id))
  const tried = Object.entries(funnel).filter(([, { reached }]) => reached.approached > 0)
  return {
    overall: reportChannel(totalCounts(funnel), rates.overall),
    byChannel: tried.map(([channel, counts]) => ({
      channel,
      isSensitive: sensitive.has(channel),
      ...reportChannel(counts, rates.byChannel.get(channel) ?? rates.overall),
    })),
  }
}

function reportChannel({ reached }: ChannelCounts, rates: StepRates): FunnelReport {
  return { approached: reached.approached, steps: funnelRates.map((step) => reportStep(step, reached[step], rates)) }
}

function reportStep(step: FunnelRate, reached: number, rates: StepRates): StepReport {
  const estimate = rates[step]
  const { mean, prior, trials, successes, pending, ownDataShare, evidence: key } = estimate
  return {
    step,
    reached,
    trials,
    successes,
    pending,
    mean,
    interval50: intervalOf(estimate, 0.5),
    interval80: intervalOf(estimate, 0.8),
    interval95: intervalOf(estimate, 0.95),
    ownDataShare,
    prior,
    evidence: key,
    grade: gradeByEvidence[key],
  }
}
