import { type ConclusionOptions, conclude } from '../diagnosis/conclude.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type DetectedFactor, detectFactors } from './detect-factors.ts'
import type { FactorEvidence, Quadrant } from './factor.ts'
import { boxOf, type FactorCode, factorTable } from './factor-table.ts'
import { pairStrategies, type Strategies } from './pair-strategies.ts'

import type { Factor } from './weighed-factor.ts'

/** Strengths, weaknesses, opportunities and threats with their evidence, and the strategies that follow. */
export type Swot = {
  /** The strategic factors, as many as a person can act on, strongest first. */
  readonly factors: readonly Factor[]
  /** All other detected factors, strongest first. */
  readonly otherFactors: readonly Factor[]
  /** Internal factor evaluation, 1 to 4; above 2.5 the strengths prevail. */
  readonly internalScore?: number
  /** External factor evaluation, 1 to 4; above 2.5 the seeker responds well to opportunities and threats. */
  readonly externalScore?: number
} & Strategies

/** The strategic factors, as many as a person can act on (SFAS: 8 to 10); each quadrant keeps its strongest two. */
const maxFactors = 10
const minPerQuadrant = 2

/** Derives strengths, weaknesses, opportunities and threats, strongest first, and strategies from them. */
export function deriveSwot(situation: Situation, options: ConclusionOptions = {}): Swot {
  const input = conclude(situation, options)
  const ranked = rank(detectFactors(input))
  const chosen = strategic(ranked)
  const factors = weigh(ranked.filter((factor) => chosen.has(factor)))
  const internal = factors.filter(({ code }) => isInternal(code))
  const external = factors.filter(({ code }) => !isInternal(code))
  return {
    factors,
    otherFactors: ranked.filter((factor) => !chosen.has(factor)).map((factor) => toFactor(factor, 0)),
    ...(internal.length > 0 && { internalScore: score(internal) }),
    ...(external.length > 0 && { externalScore: score(external) }),
    ...pairStrategies(factors, input.advice),
  }
}

function isInternal(code: FactorCode): boolean {
  return factorTable[code].side === 'internal'
}

/** Strongest first; of two equal factors, the one the seeker reports. */
function rank(detected: readonly DetectedFactor[]): readonly DetectedFactor[] {
  const isSaid = ({ knownBy }: DetectedFactor): boolean => knownBy === 'own_word' || knownBy === 'both'
  return [...detected].sort(
    (first, second) => second.strength - first.strength || Number(isSaid(second)) - Number(isSaid(first)),
  )
}

/** The strongest two of each quadrant, then the strongest others up to the maximum. */
function strategic(ranked: readonly DetectedFactor[]): ReadonlySet<DetectedFactor> {
  const shown = ranked.filter(({ strength }) => strength > 0)
  const inBox = new Map<Quadrant, number>()
  const kept = shown.filter(({ code }) => {
    const place = inBox.get(boxOf(code)) ?? 0
    inBox.set(boxOf(code), place + 1)
    return place < minPerQuadrant
  })
  const rest = shown.filter((factor) => !kept.includes(factor))
  return new Set([...kept, ...rest.slice(0, Math.max(0, maxFactors - kept.length))])
}

function weigh(detected: readonly DetectedFactor[]): readonly Factor[] {
  const total = (internal: boolean): number =>
    detected.filter(({ code }) => isInternal(code) === internal).reduce((sum, { strength }) => sum + strength, 0)
  const totals = { internal: total(true), external: total(false) }
  return detected.map((factor) => toFactor(factor, factor.strength / totals[factorTable[factor.code].side]))
}

function toFactor({ code, knownBy, because, ...evidence }: DetectedFactor, weight: number): Factor {
  const quadrant = boxOf(code)
  return { code, quadrant, strength: evidence.strength, weight, rating: rate(quadrant, evidence), knownBy, because }
}

function rate(quadrant: Quadrant, { strength, response = 0.5 }: Pick<FactorEvidence, 'strength' | 'response'>): number {
  if (quadrant === 'strength') return strength >= 0.5 ? 4 : 3
  if (quadrant === 'weakness') return strength >= 0.5 ? 1 : 2
  return 1 + Math.round(3 * Math.min(1, Math.max(0, response)))
}

function score(factors: readonly Factor[]): number {
  return factors.reduce((sum, { weight, rating }) => sum + weight * rating, 0)
}
