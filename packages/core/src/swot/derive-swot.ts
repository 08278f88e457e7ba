import type { SelfReport } from '../seeker/self-report-schema.ts'
import { externalRules } from './external-rules.ts'
import { type Factor, type FactorCode, factorQuadrants, type Quadrant, type Sighting } from './factor.ts'
import { internalRules } from './internal-rules.ts'
import { pairStrategies, type Strategies } from './pair-strategies.ts'
import type { SwotInput } from './swot-input.ts'

/** Strengths, weaknesses, opportunities and threats with their evidence, and the strategies that follow. */
export type Swot = {
  readonly factors: readonly Factor[]
  /** Internal factor evaluation, 1 to 4; above 2.5 the strengths prevail. */
  readonly internalScore?: number
  /** External factor evaluation, 1 to 4; above 2.5 the seeker answers well to what is out there. */
  readonly externalScore?: number
} & Strategies

/** What a seeker says of themselves, without data to show it, counts half (an assumption). */
const selfReportStrength = 0.5

/** The strategic factors, as many as a person can act on; each box keeps its strongest two. */
const mostFactors = 10
const leastPerQuadrant = 2

/** Derives a SWOT from the record and from what the seeker says, strongest factors first. */
export function deriveSwot(input: SwotInput): Swot {
  const reported = new Set<string>(input.situation.record.seeker.selfReports.map(({ topic }) => topic))
  const factors = weigh(strategic([...seeAll(input)], reported), reported)
  const internal = factors.filter(({ quadrant }) => isInternal(quadrant))
  const external = factors.filter(({ quadrant }) => !isInternal(quadrant))
  return {
    factors,
    ...(internal.length > 0 && { internalScore: score(internal) }),
    ...(external.length > 0 && { externalScore: score(external) }),
    ...pairStrategies(factors, input.advice),
  }
}

function isInternal(quadrant: Quadrant): boolean {
  return quadrant === 'strength' || quadrant === 'weakness'
}

function seeAll(input: SwotInput): ReadonlyMap<FactorCode, Sighting> {
  const seen = new Map<FactorCode, Sighting>()
  const rules = Object.entries({ ...internalRules, ...externalRules }) as [
    FactorCode,
    (input: SwotInput) => Sighting | undefined,
  ][]
  for (const [code, rule] of rules) {
    const sighting = rule(input)
    if (sighting) seen.set(code, sighting)
  }
  for (const report of input.situation.record.seeker.selfReports)
    seen.set(report.topic, join(seen.get(report.topic), report))
  return seen
}

/** What the seeker says joins what the data show, so that nothing stands there twice. */
function join(shown: Sighting | undefined, { topic, text = '' }: SelfReport): Sighting {
  const said: Sighting['because'] = [{ code: 'self_reported', facts: { topic, text }, evidence: 'own_word' }]
  if (!shown) return { strength: selfReportStrength, response: selfReportStrength, because: said }
  return { ...shown, strength: Math.max(shown.strength, selfReportStrength), because: [...shown.because, ...said] }
}

type Seen = readonly [FactorCode, Sighting]

/** Keeps the strongest factors; of equals, what the seeker said goes first. */
function strategic(seen: readonly Seen[], reported: ReadonlySet<string>): readonly Seen[] {
  const ranked = [...seen].sort(
    ([first, { strength }], [second, other]) =>
      other.strength - strength || Number(reported.has(second)) - Number(reported.has(first)),
  )
  const inBox = new Map<Quadrant, number>()
  const isKept = ranked.map(([code]) => {
    const place = inBox.get(factorQuadrants[code]) ?? 0
    inBox.set(factorQuadrants[code], place + 1)
    return place < leastPerQuadrant
  })
  const rest = ranked.filter((_, index) => !isKept[index])
  const room = mostFactors - isKept.filter((kept) => kept).length
  const chosen = new Set([...ranked.filter((_, index) => isKept[index]), ...rest.slice(0, room)])
  return ranked.filter((entry) => chosen.has(entry))
}

function weigh(sightings: readonly Seen[], reported: ReadonlySet<string>): readonly Factor[] {
  const sum = (internal: boolean): number =>
    sightings
      .filter(([code]) => isInternal(factorQuadrants[code]) === internal)
      .reduce((total, [, { strength }]) => total + strength, 0)
  const totals = { internal: sum(true), external: sum(false) }
  return sightings.map(([code, sighting]) => {
    const quadrant = factorQuadrants[code]
    const weight = sighting.strength / (isInternal(quadrant) ? totals.internal : totals.external)
    const { strength, because } = sighting
    return {
      code,
      quadrant,
      strength,
      weight,
      rating: rate(quadrant, sighting),
      selfReported: reported.has(code),
      because,
    }
  })
}

function rate(quadrant: Quadrant, { strength, response = 0.5 }: Sighting): number {
  if (quadrant === 'strength') return strength >= 0.5 ? 4 : 3
  if (quadrant === 'weakness') return strength >= 0.5 ? 1 : 2
  return 1 + Math.round(3 * Math.min(1, Math.max(0, response)))
}

function score(factors: readonly Factor[]): number {
  return factors.reduce((sum, { weight, rating }) => sum + weight * rating, 0)
}
