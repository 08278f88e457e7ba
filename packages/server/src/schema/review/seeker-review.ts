import { builder } from '../builder.ts'
import { ChannelAdviceRef } from '../channel/channel-advice.ts'
import { DiagnosisRef } from '../diagnosis/diagnosis.ts'
import { FunnelsRef } from '../funnel/funnel.ts'
import { ForecastRef } from '../gap/forecast.ts'
import { GapAnalysisRef } from '../gap/gap-analysis.ts'
import { ReciprocityRef } from '../reciprocity/reciprocity.ts'
import { ThanksOwedRef } from '../reciprocity/thanks-owed.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { SwotRef } from '../swot/swot.ts'
import { ReviewRef } from './review.ts'

// What is derived from everything stored about a seeker: one review per request and moment answers all of these.
builder.prismaObjectFields(SeekerRef, (t) => {
  const args = { asOf: t.arg({ type: 'DateTime', description: 'The moment to look at; now unless said otherwise.' }) }
  return {
    review: t.field({
      type: ReviewRef,
      description: 'All of it in one.',
      args,
      resolve: ({ id }, { asOf }, { reviewOf }) => reviewOf(id, asOf),
    }),
    diagnosis: t.field({
      type: DiagnosisRef,
      description: "Why isn't networking working?",
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).diagnosis,
    }),
    gapAnalysis: t.field({
      type: GapAnalysisRef,
      description: 'Where now, where to, how far apart, how to close it?',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).gapAnalysis,
    }),
    forecast: t.field({
      type: ForecastRef,
      nullable: true,
      description: 'When will the goal be met at this pace? Absent without a goal, or once it is met.',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).gapAnalysis.gap.forecast,
    }),
    channelAdvice: t.field({
      type: ChannelAdviceRef,
      description: 'Should you change your networking targets?',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).channelAdvice,
    }),
    swot: t.field({
      type: SwotRef,
      description: 'Strengths, weaknesses, opportunities, threats, and what follows.',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).swot,
    }),
    funnel: t.field({
      type: FunnelsRef,
      description: 'From approach to offer, with the uncertainty of each rate.',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).funnel,
    }),
    thanksOwed: t.field({
      type: [ThanksOwedRef],
      description: 'Whom to thank, oldest first.',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).thanksOwed,
    }),
    reciprocity: t.field({
      type: ReciprocityRef,
      description: 'Help given and received lately.',
      args,
      resolve: async ({ id }, { asOf }, { reviewOf }) => (await reviewOf(id, asOf)).reciprocity,
    }),
  }
})
