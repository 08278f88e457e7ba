import {
  analyzeGap,
  type ChannelAdvice,
  type Diagnosis,
  deriveSituation,
  diagnose,
  type GapAnalysis,
  type NetworkingRecord,
  type NetworkingRecordInput,
  parseRecord,
  recommendChannels,
  reportFunnel,
  type Situation,
} from '@tiecraft/core'
import { dateOf } from '../life/calendar.ts'
import { openChannels, type Step } from './published.ts'

/** A record as core reads it on a day of the search. */
export function parse(input: NetworkingRecordInput, day: number): NetworkingRecord {
  const parsed = parseRecord(input, { now: dateOf(day) })
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)))
  return parsed.value
}

/** What core makes of a record on a day, each part derived when it is asked for. */
export type Conclusions = {
  readonly situation: Situation
  readonly diagnosis: () => Diagnosis
  readonly gap: () => GapAnalysis
  readonly advice: () => ChannelAdvice
}

export function concludeOn(record: NetworkingRecord, day: number): Conclusions {
  const situation = deriveSituation(record, { now: dateOf(day), channels: openChannels })
  return {
    situation,
    diagnosis: () => diagnose(situation),
    gap: () => analyzeGap(situation),
    advice: () => recommendChannels(situation),
  }
}

type Interval = readonly [low: number, high: number]

/** A rate as core says it. */
export type SaidRate = {
  readonly channel: string
  readonly step: Step
  readonly mean: number
  readonly intervals: { readonly half: Interval; readonly most: Interval; readonly nearlyAll: Interval }
  /** Attempts that say something, or may still. */
  readonly attempts: number
}

/** The rates of every channel in which somebody was approached. */
export function saidRates({ situation: { funnel, rates, channels } }: Conclusions): readonly SaidRate[] {
  return reportFunnel(funnel, rates, channels).byChannel.flatMap(({ channel, steps }) =>
    steps.map(({ step, mean, interval50, interval80, interval95, trials, pending }) => ({
      channel,
      step,
      mean,
      intervals: { half: interval50, most: interval80, nearlyAll: interval95 },
      attempts: trials + pending,
    })),
  )
}

/** A cause as core says it. */
export type SaidCause = {
  /** The code, and of a leak the step: `leak_at_step replied`. */
  readonly code: string
  /** The channels its reasons name. */
  readonly channels: readonly string[]
  readonly probability: number
  readonly isNamed: boolean
}

/** The causes in the order in which core gives them. */
export function saidCauses(conclusions: Conclusions): readonly SaidCause[] {
  return conclusions.diagnosis().causes.map(({ code, step, probability, named, because }) => ({
    code: step ? `${code} ${step}` : code,
    channels: because.flatMap(({ facts }) =>
      'channel' in facts && typeof facts.channel === 'string' ? [facts.channel] : [],
    ),
    probability,
    isNamed: named,
  }))
}

/** The codes of the causes named, the first one first. */
export function namedCauses(conclusions: Conclusions): readonly string[] {
  return saidCauses(conclusions)
    .filter(({ isNamed }) => isNamed)
    .map(({ code }) => code)
}

/** The weekly hours that core advises, by channel. */
export function saidHours(conclusions: Conclusions): Readonly<Record<string, number>> {
  return Object.fromEntries(conclusions.advice().hours.map(({ channel, hours }) => [channel, hours]))
}

/** What core claims of a step that leaks: that its rate is below so much of a reference that is known only so well. */
export const leakMeaning = { margin: 0.85, spread: 0.15 } as const

/** How probable it says such a shortfall is, step by step. */
export function saidShortfalls(
  conclusions: Conclusions,
): readonly { readonly step: Step; readonly probability: number }[] {
  return conclusions.diagnosis().steps.map(({ step, probabilityBelow }) => ({ step, probability: probabilityBelow }))
}
