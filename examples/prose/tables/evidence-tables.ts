import {
  answerCurve,
  applicationPrior,
  type EvidenceKey,
  evidence,
  evidenceGrades,
  type Prior,
  referralPriors,
  replyPriors,
  stepPriors,
  type Threshold,
  thresholds,
} from '@tiecraft/core/rules'
import { betaInterval } from '@tiecraft/core/statistics'
import { code, markdownTable } from '../markdown-table.ts'

const priors: readonly (readonly [string, Prior])[] = [
  ...Object.entries(replyPriors).map(([tie, prior]) => [`an approach to a ${tie} tie is answered`, prior] as const),
  ['an answer becomes a conversation', stepPriors.conversed],
  ...Object.entries(referralPriors).map(
    ([tie, prior]) => [`a talk with a ${tie} tie brings a lead, an introduction or a referral`, prior] as const,
  ),
  ['a referral brings an interview', stepPriors.interviewed],
  ['an interview brings an offer', stepPriors.offered],
  ['a direct application brings an interview', applicationPrior],
]

const rules: readonly (readonly [string, Threshold])[] = Object.entries(thresholds)

const keys = Object.keys(evidence) as readonly EvidenceKey[]

const meanings = {
  A: 'a trial, a causal study or a meta-analysis',
  B: 'peer-reviewed observation',
  C: "a vendor's data, large but without methods",
  D: "practitioners' claims, and what a seeker says",
  E: "own measurement, on public files or on the seeker's record",
  assumption: 'nothing found; a choice of this library',
} as const satisfies Record<(typeof evidenceGrades)[number], string>

export const evidenceTables = {
  grades: () =>
    markdownTable(
      ['grade', 'what it means'],
      evidenceGrades.map((grade) => [grade, meanings[grade]]),
    ),
  sources: () =>
    markdownTable(
      ['key', 'grade', 'claim', 'source'],
      keys.map((key) => [code(key), evidence[key].grade, evidence[key].claim, evidence[key].source]),
    ),
  priors: () =>
    markdownTable(
      ['how often', 'prior', 'mean', '80% interval', 'weight', 'grade'],
      priors.map(([what, { a, b, evidence: key }]) => [
        what,
        `Beta(${a}, ${b})`,
        Math.round((a / (a + b)) * 100) / 100,
        betaInterval({ a, b }, 0.8)
          .map((end) => end.toFixed(2))
          .join(' to '),
        `${Math.round((a + b) * 10) / 10} attempts`,
        evidence[key].grade,
      ]),
    ),
  thresholds: () =>
    markdownTable(
      ['threshold', 'value', 'unit', 'grade'],
      rules.map(([name, { value, unit, evidence: key }]) => [
        code(name),
        value.toLocaleString('en'),
        unit,
        evidence[key].grade,
      ]),
    ),
  'answer-curve': () =>
    markdownTable(
      ['days after', 'share of the answers that will come'],
      answerCurve.map(([days, share]) => [days, `${Math.round(share * 100)}%`]),
    ),
}
