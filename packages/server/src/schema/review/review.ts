import {
  deriveSituation,
  describeReview,
  type NetworkingRecord,
  parseRecord,
  type Result,
  recordFromAnswers,
} from '@tiecraft/core'
import * as z from 'zod'
import { adviserSentencesOf, chooseLocale } from '../../request/choose-locale.ts'
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
import { AudienceRef } from './audience.ts'

export const ReviewRef = builder.objectRef<ReviewInParts>('Review').implement({
  access: 'everyone',
  description: "A review of a seeker's networking as of one moment.",
  localeOf: ({ situation }) => situation.record.seeker.preferences?.locale,
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The moment the review is as of.' }),
    diagnosis: t.expose('diagnosis', { type: DiagnosisRef, description: "Why isn't it working?" }),
    gapAnalysis: t.expose('gapAnalysis', {
      type: GapAnalysisRef,
      description: 'The four questions of a gap analysis.',
    }),
    forecast: t.field({
      type: ForecastRef,
      nullable: true,
      description: "When the goal will be met at today's pace; null without a goal, or once it is met.",
      resolve: ({ gapAnalysis }) => gapAnalysis.gap.forecast,
    }),
    channelAdvice: t.expose('channelAdvice', {
      type: ChannelAdviceRef,
      description: 'Should you change your networking targets?',
    }),
    swot: t.expose('swot', {
      type: SwotRef,
      description: 'Strengths, weaknesses, opportunities and threats, and strategies.',
    }),
    funnel: t.expose('funnel', { type: FunnelsRef, description: 'The funnel from approach to offer.' }),
    relationships: t.expose('relationships', {
      type: [RelationshipReviewRef],
      description: 'The state of each relationship.',
    }),
    thanksOwed: t.expose('thanksOwed', {
      type: [ThanksOwedRef],
      description: 'Thank-yous that are owed, oldest first.',
    }),
    reciprocity: t.expose('reciprocity', { type: ReciprocityRef, description: 'Help given and received recently.' }),
    report: t.string({
      description:
        "The review as one page of Markdown for the seeker or an adviser; it contains names of contacts, and its days are those of the plan's time zone.",
      args: {
        locale: t.arg.string({
          access: 'everyone',
          description:
            'The language of the page, such as `es-MX`, English if unknown; by default the one the seeker prefers, or else that of the request.',
        }),
        audience: t.arg({
          type: AudienceRef,
          access: 'everyone',
          description:
            'Who reads the page; by default an adviser where one has signed in, and otherwise the seeker. Parts, figures and names are the same for both.',
        }),
        seekerName: t.arg.string({
          access: 'everyone',
          description:
            "The seeker's first name, of at most 100 characters, for the headings of an adviser's page; names of seekers are not stored, so without it the page says `they`.",
          validate: z.string().max(100).nullish(),
        }),
      },
      resolve: (made, { locale, audience, seekerName }, { sentences, access }) => {
        const said = locale ? chooseLocale(locale) : sentences
        const isForAdviser = (audience ?? access.role) === 'adviser'
        const forAdviser = { sentences: adviserSentencesOf(said), seekerName: seekerName ?? undefined }
        return describeReview(made, said, { ...made.situation.record, ...(isForAdviser && { forAdviser }) })
      },
    }),
  }),
})

const ReviewPayloadRef = builder.objectRef<Payload<ReviewInParts>>('ReviewPayload').implement({
  access: 'everyone',
  description: 'The review, or the errors of the input.',
  fields: (t) => ({
    review: t.field({
      type: ReviewRef,
      nullable: true,
      subjectOf: ({ value }) => value && { contacts: value.situation.record.contacts },
      description: 'The review; null if there are errors.',
      resolve: ({ value }) => value,
    }),
    userErrors: userErrorsField(t),
  }),
})

builder.queryFields((t) => ({
  review: t.field({
    access: 'everyone',
    type: ReviewPayloadRef,
    description: 'Reviews a record that the portal sends; nothing is stored.',
    args: {
      input: t.arg({ access: 'everyone', type: NetworkingRecordInput, required: true, description: 'The record.' }),
      asOf: t.arg({
        access: 'everyone',
        type: 'DateTime',
        description: 'The moment the review is as of; now by default.',
      }),
    },
    resolve: (_root, { input, asOf }, { now, takeTurn }) =>
      takeTurn(() => reviewed(parseRecord(toCoreInput(input), { now: asOf ?? now }), asOf ?? now)),
  }),
  quickCheck: t.field({
    access: 'everyone',
    type: ReviewPayloadRef,
    description: 'Reviews the answers to the questions of the quick check; nothing is stored.',
    args: {
      answers: t.arg({ access: 'everyone', type: AnswersInput, required: true, description: 'The answers.' }),
      asOf: t.arg({
        access: 'everyone',
        type: 'DateTime',
        description: 'When the answers were given; now by default.',
      }),
    },
    resolve: (_root, { answers, asOf }, { now, takeTurn }) =>
      takeTurn(() => reviewed(recordFromAnswers(toCoreInput(answers), { now: asOf ?? now }), asOf ?? now)),
  }),
}))

/** The plan log of a record that the portal sends, which has no plans here. */
const emptyPlanLog = { marks: [], earlier: [], saved: [] }

function reviewed(record: Result<NetworkingRecord>, now: Date): Payload<ReviewInParts> {
  if (!record.success) return payloadOf(record)
  const input = { planLog: emptyPlanLog, sharing: everythingShared }
  return payloadOf({ success: true, value: reviewInParts(deriveSituation(record.value, { now }), input) })
}
