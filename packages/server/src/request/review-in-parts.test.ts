import { deriveSituation, parseRecord } from '@tiecraft/core'
import { articleSeeker } from '@tiecraft/examples/people'
import { expect, test } from 'vitest'
import { testNow } from '../../test/portal.ts'
import { everythingShared } from '../sharing/sharing.ts'
import { type ReviewInParts, reviewInParts, reviewVerbs } from './review-in-parts.ts'

/** A review whose derivations are noted, in their order. */
function notedReview(): { readonly review: ReviewInParts; readonly derived: readonly string[] } {
  const parsed = parseRecord(articleSeeker(testNow), { now: testNow })
  if (!parsed.success) throw new Error('The sample is refused.')
  const derived: string[] = []
  const noted =
    <Args extends readonly unknown[], Value>(name: string, verb: (...args: Args) => Value) =>
    (...args: Args): Value => {
      derived.push(name)
      return verb(...args)
    }
  const verbs = {
    recommendChannels: noted('advice', reviewVerbs.recommendChannels),
    analyzeGap: noted('gap', reviewVerbs.analyzeGap),
    diagnose: noted('diagnosis', reviewVerbs.diagnose),
    deriveSwot: noted('swot', reviewVerbs.deriveSwot),
    planWeek: noted('plan', reviewVerbs.planWeek),
    reportFunnel: noted('funnel', reviewVerbs.reportFunnel),
    reviewRelationship: noted('relationship', reviewVerbs.reviewRelationship),
  }
  const situation = deriveSituation(parsed.value, { now: testNow })
  const input = { planLog: { marks: [], earlier: [], saved: [] }, sharing: everythingShared }
  return { review: reviewInParts(situation, input, verbs), derived }
}

test.each([
  ['thanksOwed', []],
  ['reciprocity', []],
  ['asOf', []],
  ['funnel', ['funnel']],
  ['channelAdvice', ['advice']],
  ['gapAnalysis', ['advice', 'gap']],
  ['diagnosis', ['advice', 'gap', 'diagnosis']],
  ['swot', ['advice', 'gap', 'diagnosis', 'swot']],
  ['weekPlan', ['advice', 'gap', 'diagnosis', 'plan']],
] as const)('%s takes %o, once however often it is asked for', (part, expected) => {
  const { review, derived } = notedReview()
  expect(review[part]).toBe(review[part])
  expect(derived).toEqual(expected)
})

test('relationships take themselves and nothing else', () => {
  const { review, derived } = notedReview()
  expect(review.relationships).toHaveLength(derived.length)
  expect(new Set(derived)).toEqual(new Set(['relationship']))
})

test('a week is planned once for the same preferences, and again for others', () => {
  const { review, derived } = notedReview()
  expect(review.planWeek({ hours: 4 })).toBe(review.planWeek({ hours: 4 }))
  expect(review.planWeek({ hours: 8 })).not.toBe(review.planWeek({ hours: 4 }))
  expect(derived.filter((name) => name === 'plan')).toHaveLength(2)
})
