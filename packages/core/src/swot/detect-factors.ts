import type { Conclusions } from '../diagnosis/conclude.ts'
import type { SelfReport } from '../seeker/self-report-schema.ts'
import type { FactorEvidence, Known } from './factor.ts'
import type { FactorRule } from './factor-rule.ts'
import { boxOf, type FactorCode, factorCodes, factorTable, knownByRule } from './factor-table.ts'

/** A factor, the evidence for it, and where it is known from. */
export type DetectedFactor = FactorEvidence & { readonly code: FactorCode; readonly knownBy: Known }

/** The strength of a factor that only the seeker reports (an assumption). */
const selfReportStrength = 0.5

/** Detects the factors that the data or the seeker's own word show, each of them once. */
export function detectFactors(input: Conclusions): readonly DetectedFactor[] {
  const said = new Map(input.situation.record.seeker.selfReports.map((report) => [report.topic, report]))
  const detected = factorCodes.flatMap((code): readonly DetectedFactor[] => {
    const rule: FactorRule = factorTable[code]
    const shown = rule.detect?.(input)
    const report = isTopic(code, said) ? said.get(code) : undefined
    if (report) return [{ code, ...join(shown, report), knownBy: shown ? 'both' : 'own_word' }]
    return shown && shown.strength > 0 ? [{ code, ...shown, knownBy: knownByRule(code) }] : []
  })
  return detected.filter((factor) => !isExcluded(factor, detected))
}

function isTopic(code: FactorCode, said: ReadonlyMap<string, SelfReport>): code is FactorCode & SelfReport['topic'] {
  return said.has(code)
}

/** Adds the seeker's report to the evidence; where the data contradict the report, both are listed and the strength is 0. */
function join(shown: FactorEvidence | undefined, { topic, text = '' }: SelfReport): FactorEvidence {
  const word: FactorEvidence['because'] = [{ code: 'self_reported', facts: { topic, text }, evidence: 'own_word' }]
  if (!shown) return { strength: selfReportStrength, response: selfReportStrength, because: word }
  const strength = shown.strength === 0 ? 0 : Math.max(shown.strength, selfReportStrength)
  return { ...shown, strength, because: [...shown.because, ...word] }
}

/** Of two factors that cannot both be true the stronger one stays; of two equal ones, the helpful one. */
function isExcluded({ code, strength }: DetectedFactor, detected: readonly DetectedFactor[]): boolean {
  const opposite = detected.find((other) => excludes(code) === other.code || excludes(other.code) === code)
  if (!opposite) return false
  if (strength !== opposite.strength) return strength < opposite.strength && strength > 0
  return strength > 0 && (boxOf(code) === 'weakness' || boxOf(code) === 'threat')
}

function excludes(code: FactorCode): string | undefined {
  const rule: FactorRule = factorTable[code]
  return rule.excludes
}
