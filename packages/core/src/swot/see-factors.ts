import type { SelfReport } from '../seeker/self-report-schema.ts'
import type { Known, Sighting } from './factor.ts'
import { boxOf, type FactorCode, type FactorRule, factorCodes, factorTable, knownByRule } from './factor-table.ts'
import type { SwotInput } from './swot-input.ts'

/** A factor as it was seen, and how it is known. */
export type Seen = Sighting & { readonly code: FactorCode; readonly knownBy: Known }

/** What a seeker says of themselves, without data to show it, counts half (an assumption). */
const selfReportStrength = 0.5

/** Sees every factor once: by its rule, by the seeker's word, or by both; of two that exclude each other, one. */
export function seeFactors(input: SwotInput): readonly Seen[] {
  const said = new Map(input.situation.record.seeker.selfReports.map((report) => [report.topic, report]))
  const seen = factorCodes.flatMap((code): readonly Seen[] => {
    const rule: FactorRule = factorTable[code]
    const shown = rule.see?.(input)
    const report = isTopic(code, said) ? said.get(code) : undefined
    if (report) return [{ code, ...join(shown, report), knownBy: shown ? 'both' : 'own_word' }]
    return shown && shown.strength > 0 ? [{ code, ...shown, knownBy: knownByRule(code) }] : []
  })
  return seen.filter((factor) => !isExcluded(factor, seen))
}

function isTopic(code: FactorCode, said: ReadonlyMap<string, SelfReport>): code is FactorCode & SelfReport['topic'] {
  return said.has(code)
}

/** What the seeker says joins what the data show; where the data speak against it, both are told, and it counts nothing. */
function join(shown: Sighting | undefined, { topic, text = '' }: SelfReport): Sighting {
  const word: Sighting['because'] = [{ code: 'self_reported', facts: { topic, text }, evidence: 'own_word' }]
  if (!shown) return { strength: selfReportStrength, response: selfReportStrength, because: word }
  const strength = shown.strength === 0 ? 0 : Math.max(shown.strength, selfReportStrength)
  return { ...shown, strength, because: [...shown.because, ...word] }
}

/** Of two factors that cannot both be true the stronger one stands; of equals, the one that helps. */
function isExcluded({ code, strength }: Seen, seen: readonly Seen[]): boolean {
  const opposite = seen.find((other) => excludes(code) === other.code || excludes(other.code) === code)
  if (!opposite) return false
  if (strength !== opposite.strength) return strength < opposite.strength && strength > 0
  return strength > 0 && (boxOf(code) === 'weakness' || boxOf(code) === 'threat')
}

function excludes(code: FactorCode): string | undefined {
  const rule: FactorRule = factorTable[code]
  return rule.excludes
}
