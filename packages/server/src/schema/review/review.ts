import {
  deriveSituation,
  describeReview,
  type NetworkingRecord,
  parseRecord,
  type Result,
  recordFromAnswers,
} from '@tiecraft/core'
import { chooseLocale } from '../../request/choose-locale.ts'
import { type ReviewInParts, reviewInParts } from '../../request/review-in-parts.ts'
import { everythingShared } from '../../sharing/sharing.ts'
import { builder } from '../builder.ts'
import { ChannelAdviceRef } from '../channel/channel-advice.ts'
import { DiagnosisRef } from '../diagnosis/diagnosis.ts'
import { FunnelsRef } from '../funnel/funnel.ts'
import { ForecastRef } from '../gap/forecast.ts'
import { GapAnalysisRef } from '../gap/gap-analysis.ts'
import { AnswersInput, NetworkingRecordInput, toCoreInput } from '../input/record-input.ts'
import { type Payload, payloadOf, userErrorsField } from '../payload/payload.ts'
import { ReciprocityRef } from '../reciprocity/reciprocity.ts'
import { ThanksOwedRef } from '../reciprocity/thanks-owed.ts'
import { RelationshipReviewRef } from '../relationship/relationship.ts'
import { SwotRef } from '../swot/swot.ts'

export const ReviewRef = builder.objectRef<ReviewInParts>('Review').implement({
  access: 'everyone',
  description: "Why somebody's networking isn't working and what to do about it, at one moment.",
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The moment it is about.' }),
    diagnosis: t.expose('diagnosis', { type: DiagnosisRef, description: "Why isn't it working?" }),
    gapAnalysis: t.expose('gapAnalysis', {
      type: GapAnalysisRef,
      description: 'The four questions of a gap analysis.',
    }),
    forecast: t.field({
      type: ForecastRef,
      nullable: true,
      description: 'When the goal will be met at this pace; absent without a goal, or once it is met.',
      resolve: ({ gapAnalysis }) => gapAnalysis.gap.forecast,
    }),
    channelAdvice: t.expose('channelAdvice', {
      type: ChannelAdviceRef,
      description: 'Should you change your networking targets?',
    }),
    swot: t.expose('swot', { type: SwotRef, description: 'Strengths, weaknesses, opportunities, threats.' }),
    funnel: t.expose('funnel', { type: FunnelsRef, description: 'From approach to offer.' }),
    relationships: t.expose('relationships', {
      type: [RelationshipReviewRef],
      description: 'Where each relationship stands.',
    }),
    thanksOwed: t.expose('thanksOwed', { type: [ThanksOwedRef], description: 'Whom to thank, oldest first.' }),
    reciprocity: t.expose('reciprocity', { type: ReciprocityRef, description: 'Help given and received recently.' }),
    report: t.string({
      description: 'The review as one page of Markdown that a coach could hand over; it names contacts.',
      args: {
        locale: t.arg.string({
          access: 'everyone',
          description: 'Its language, such as `es-MX`; that of the request unless said otherwise, English if unknown.',
        }),
      },
      resolve: (made, { locale }, { sentences }) =>
        describeReview(made, locale ? chooseLocale(locale) : sentences, made.situation.record),
    }),
  }),
})

const ReviewPayloadRef = builder.objectRef<Payload<ReviewInParts>>('ReviewPayload').implement({
  access: 'everyone',
  description: 'The review, or what is wrong with the input.',
  fields: (t) => ({
    review: t.field({
      type: ReviewRef,
      nullable: true,
      description: 'The review; absent where the input is wrong.',
      resolve: ({ value }) => value,
    }),
    userErrors: userErrorsField(t),
  }),
})

builder.queryFields((t) => ({
  review: t.field({
    access: 'everyone',
    type: ReviewPayloadRef,
    description: 'Reviews a record that the portal keeps itself; nothing is stored.',
    args: {
      input: t.arg({ access: 'everyone', type: NetworkingRecordInput, required: true, description: 'The record.' }),
      asOf: t.arg({
        access: 'everyone',
        type: 'DateTime',
        description: 'The moment to review it at; now unless said otherwise.',
      }),
    },
    resolve: (_root, { input, asOf }, { now }) =>
      reviewed(parseRecord(toCoreInput(input), { now: asOf ?? now }), asOf ?? now),
  }),
  quickCheck: t.field({
    access: 'everyone',
    type: ReviewPayloadRef,
    description: 'Reviews the answers to the ten questions of the quick check; nothing is stored.',
    args: {
      answers: t.arg({ access: 'everyone', type: AnswersInput, required: true, description: 'The answers.' }),
      asOf: t.arg({
        access: 'everyone',
        type: 'DateTime',
        description: 'The moment they were given; now unless said otherwise.',
      }),
    },
    resolve: (_root, { answers, asOf }, { now }) =>
      reviewed(recordFromAnswers(toCoreInput(answers), { now: asOf ?? now }), asOf ?? now),
  }),
}))

/** Of a record that the portal keeps itself nothing was planned here. */
const emptyPlanLog = { marks: [], earlier: [] }

function reviewed(record: Result<NetworkingRecord>, now: Date): Payload<ReviewInParts> {
  if (!record.success) return payloadOf(record)
  const input = { planLog: emptyPlanLog, sharing: everythingShared }
  return payloadOf({ success: true, value: reviewInParts(deriveSituation(record.value, { now }), input) })
}
