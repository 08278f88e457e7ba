import { describe, expect, expectTypeOf, it } from 'vitest'
import { adviceReasonMeanings } from '../advice/advice-reason.ts'
import { diagnosisReasonMeanings } from '../diagnosis/diagnosis-reason.ts'
import { employerReasonMeanings } from '../employer/employer-reason.ts'
import { gapReasonMeanings } from '../gap/gap-reason.ts'
import { planReasonMeanings } from '../plan/plan-reason.ts'
import { introductionReasonMeanings } from '../reciprocity/introduction-reason.ts'
import { swotReasonMeanings } from '../swot/swot-reason.ts'
import { en } from '../text/en/en.ts'
import { type ReasonCode, type ReasonFacts, reasonCodes, reasonMeanings } from './because.ts'

/** The facts that may be any text, so that no locale can have a word for each. */
type OpenFact = {
  [Code in ReasonCode]: {
    [Fact in keyof ReasonFacts[Code]]: string extends ReasonFacts[Code][Fact] ? Fact : never
  }[keyof ReasonFacts[Code]]
}[ReasonCode]

describe('the reasons', () => {
  it('take facts of closed sets by their unions, so that a missing word fails the build', () => {
    expectTypeOf<OpenFact>().toEqualTypeOf<
      'channel' | 'label' | 'tag' | 'needs' | 'offers' | 'region' | 'occupation' | 'source' | 'text'
    >()
  })

  it('are each declared by one module', () => {
    const declared = [
      introductionReasonMeanings,
      employerReasonMeanings,
      adviceReasonMeanings,
      gapReasonMeanings,
      diagnosisReasonMeanings,
      swotReasonMeanings,
      planReasonMeanings,
    ].flatMap((meanings) => Object.keys(meanings))
    expect(declared.sort()).toEqual([...reasonCodes].sort())
  })

  it('have a sentence and a meaning each', () => {
    expect(Object.keys(en.reasons).sort()).toEqual(Object.keys(reasonMeanings).sort())
  })
})
