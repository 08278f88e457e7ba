import { keysOf } from '../value/keys-of.ts'
import { type Known, type Quadrant, quadrantOf } from './factor.ts'
import type { FactorRule } from './factor-rule.ts'
import { opportunities } from './opportunities.ts'
import { strengths } from './strengths.ts'
import { threats } from './threats.ts'
import { weaknesses } from './weaknesses.ts'

/** Every factor of a SWOT and its rule, quadrant by quadrant. */
export const factorTable = /* @__PURE__ */ joinQuadrants()

// A call that is marked as pure, since bundlers keep tables made by spreading even where nobody reads them.
function joinQuadrants() {
  return { ...strengths, ...weaknesses, ...opportunities, ...threats } as const
}

/** What a SWOT can recognize, as a code. */
export type FactorCode = keyof typeof factorTable

/** The codes of all factors, quadrant by quadrant. */
export const factorCodes: readonly FactorCode[] = /* @__PURE__ */ keysOf(factorTable)

/** The quadrant a factor belongs to. */
export function boxOf(code: FactorCode): Quadrant {
  const { side, effect } = factorTable[code]
  return quadrantOf[side][effect]
}

/** Where a factor is known from that a rule detects. */
export function knownByRule(code: FactorCode): Known {
  const rule: FactorRule = factorTable[code]
  return rule.isMarket ? 'market' : 'data'
}
