import type { Quadrant, Sighting } from './factor.ts'
import { boxOf, type FactorCode, factorTable } from './factor-table.ts'
import { pairStrategies, type Strategies } from './pair-strategies.ts'
import { type Seen, seeFactors } from './see-factors.ts'
import type { SwotInput } from './swot-input.ts'
import type { Factor } from './weighed-factor.ts'

/** Strengths, weaknesses, opportunities and threats with their evidence, and the strategies that follow. */
export type Swot = {
  /** The strategic factors, as many as a person can act on, strongest first. */
  readonly factors: readonly Factor[]
  /** All the others that were seen, strongest first. */
  readonly otherFactors: readonly Factor[]
  /** Internal factor evaluation, 1 to 4; above 2.5 the strengths prevail. */
  readonly internalScore?: number
  /** External factor evaluation, 1 to 4; above 2.5 the seeker answers well to what is out there. */
  readonly externalScore?: number
} & Strategies

/** The strategic factors, as many as a person can act on (SFAS: 8 to 10); each box keeps its strongest two. */
const mostFactors = 10
const leastPerQuadrant = 2

/** Derives a SWOT from the record, the market and what the seeker says, strongest factors first. */
export function deriveSwot(input: SwotInput): Swot {
  const ranked = rank(seeFactors(input))
  const chosen = strategic(ranked)
  const factors = weigh(ranked.filter((seen) => chosen.has(seen)))
  const internal = factors.filter(({ code }) => isInternal(code))
  const external = factors.filter(({ code }) => !isInternal(code))
  return {
    factors,
    otherFactors: ranked.filter((seen) => !chosen.has(seen)).map((seen) => toFactor(seen, 0)),
    ...(internal.length > 0 && { internalScore: score(internal) }),
    ...(external.length > 0 && { externalScore: score(external) }),
    ...pairStrategies(factors, input.advice),
  }
}

function isInternal(code: FactorCode): boolean {
  return factorTable[code].side === 'internal'
}

/** The strongest first; of equals, what the seeker said. */
function rank(seen: readonly Seen[]): readonly Seen[] {
  const isSaid = ({ knownBy }: Seen): boolean => knownBy === 'own_word' || knownBy === 'both'
  return [...seen].sort(
    (first, second) => second.strength - first.strength || Number(isSaid(second)) - Number(isSaid(first)),
  )
}

/** The strongest two of each box, and the strongest of the rest as far as there is room. */
function strategic(ranked: readonly Seen[]): ReadonlySet<Seen> {
  const shown = ranked.filter(({ strength }) => strength > 0)
  const inBox = new Map<Quadrant, number>()
  const kept = shown.filter(({ code }) => {
    const place = inBox.get(boxOf(code)) ?? 0
    inBox.set(boxOf(code), place + 1)
    return place < leastPerQuadrant
  })
  const rest = shown.filter((seen) => !kept.includes(seen))
  return new Set([...kept, ...rest.slice(0, Math.max(0, mostFactors - kept.length))])
}

function weigh(seen: readonly Seen[]): readonly Factor[] {
  const total = (internal: boolean): number =>
    seen.filter(({ code }) => isInternal(code) === internal).reduce((sum, { strength }) => sum + strength, 0)
  const totals = { internal: total(true), external: total(false) }
  return seen.map((factor) => toFactor(factor, factor.strength / totals[factorTable[factor.code].side]))
}

function toFactor({ code, knownBy, because, ...sighting }: Seen, weight: number): Factor {
  const quadrant = boxOf(code)
  return { code, quadrant, strength: sighting.strength, weight, rating: rate(quadrant, sighting), knownBy, because }
}

function rate(quadrant: Quadrant, { strength, response = 0.5 }: Pick<Sighting, 'strength' | 'response'>): number {
  if (quadrant === 'strength') return strength >= 0.5 ? 4 : 3
  if (quadrant === 'weakness') return strength >= 0.5 ? 1 : 2
  return 1 + Math.round(3 * Math.min(1, Math.max(0, response)))
}

function score(factors: readonly Factor[]): number {
  return factors.reduce((sum, { weight, rating }) => sum + weight * rating, 0)
}
