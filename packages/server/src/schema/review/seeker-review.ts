import type { ReviewInParts } from '../../request/review-in-parts.ts'
import { builder } from '../builder.ts'
import { ChannelAdviceRef } from '../channel/channel-advice.ts'
import { DiagnosisRef } from '../diagnosis/diagnosis.ts'
import { FunnelsRef } from '../funnel/funnel.ts'
import { ForecastRef } from '../gap/forecast.ts'
import { GapAnalysisRef } from '../gap/gap-analysis.ts'
import { asOfArgs } from '../input/as-of.ts'
import { ReciprocityRef } from '../reciprocity/reciprocity.ts'
import { ThanksOwedRef } from '../reciprocity/thanks-owed.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { SwotRef } from '../swot/swot.ts'
import { ReviewRef } from './review.ts'

// Fields derived from all stored data of a seeker; one review per request and moment answers them all.
builder.prismaObjectFields(SeekerRef, (t) => ({
  review: t.field({
    access: 'derived',
    type: ReviewRef,
    description: 'The whole review.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, withDiagnosis),
  }),
  diagnosis: t.field({
    access: 'derived',
    type: DiagnosisRef,
    description: "Why isn't networking working?",
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.diagnosis),
  }),
  gapAnalysis: t.field({
    access: 'derived',
    type: GapAnalysisRef,
    description: 'Where now, where to, how far apart, how to close it?',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.gapAnalysis),
  }),
  forecast: t.field({
    access: 'derived',
    type: ForecastRef,
    nullable: true,
    description: "When will the goal be met at today's pace? Null without a goal, or once it is met.",
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.gapAnalysis.gap.forecast),
  }),
  channelAdvice: t.field({
    access: 'derived',
    type: ChannelAdviceRef,
    description: 'Should you change your networking targets?',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.channelAdvice),
  }),
  swot: t.field({
    access: 'derived',
    type: SwotRef,
    description: 'Strengths, weaknesses, opportunities, threats, and what follows.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.swot),
  }),
}))

builder.prismaObjectFields(SeekerRef, (t) => ({
  funnel: t.field({
    access: 'derived',
    type: FunnelsRef,
    description: 'From approach to offer, with the uncertainty of each rate.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.funnel),
  }),
  thanksOwed: t.field({
    access: 'derived',
    type: [ThanksOwedRef],
    description: 'Thank-yous that are owed, oldest first.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.thanksOwed),
  }),
  reciprocity: t.field({
    access: 'derived',
    type: ReciprocityRef,
    description: 'Help given and received recently.',
    args: asOfArgs,
    resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf, (it) => it.reciprocity),
  }),
}))

/** The review, of which the part that most others depend on has been derived. */
function withDiagnosis(review: ReviewInParts): ReviewInParts {
  void review.diagnosis
  return review
}
