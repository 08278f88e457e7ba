import type { GapAnalysis } from '@tiecraft/core'
import type { RelationshipCondition, RelationshipStage } from '@tiecraft/core/rules'
import { relationshipConditions, relationshipStages } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'
import { RelationshipConditionRef, RelationshipStageRef } from '../code/enums.ts'
import { StepCountsRef } from '../funnel/step-counts.ts'
import { ReciprocityRef } from '../reciprocity/reciprocity.ts'

const StageCountRef = builder.objectRef<{ stage: RelationshipStage; contacts: number }>('StageCount').implement({
  access: 'everyone',
  description: 'The number of relationships at a stage.',
  fields: (t) => ({
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'The stage.' }),
    contacts: t.exposeInt('contacts', { description: 'How many.' }),
  }),
})

const ConditionCountRef = builder
  .objectRef<{ condition: RelationshipCondition; contacts: number }>('ConditionCount')
  .implement({
    access: 'everyone',
    description: 'The number of ties in a condition.',
    fields: (t) => ({
      condition: t.expose('condition', { type: RelationshipConditionRef, description: 'The condition.' }),
      contacts: t.exposeInt('contacts', { description: 'How many.' }),
    }),
  })

const SearchCountsRef = builder.objectRef<GapAnalysis['now']['counts']>('SearchCounts').implement({
  access: 'everyone',
  description: 'What has happened in a search, each thing counted as what it is.',
  fields: (t) => ({
    asked: t.exposeFloat('asked', { description: 'People asked, résumés handed out aside.' }),
    talked: t.exposeFloat('talked', { description: 'Of those, people who made time for a talk.' }),
    passedOn: t.exposeFloat('passedOn', { description: 'People who gave a lead, an introduction or a referral.' }),
    resumes: t.exposeInt('resumes', { description: 'Résumés handed out to people unnamed.' }),
    interviews: t.exposeFloat('interviews', { description: 'Interviews held.' }),
    offers: t.exposeFloat('offers', { description: 'Offers received.' }),
  }),
})

export const WhereNowRef = builder.objectRef<GapAnalysis['now']>('WhereNow').implement({
  access: 'everyone',
  description: 'Where are you now?',
  fields: (t) => ({
    approachesPerWeek: t.exposeFloat('approachesPerWeek', {
      description: 'People approached a week, over the last four weeks.',
    }),
    perWeek: t.expose('perWeek', {
      type: StepCountsRef,
      description: 'People who reached each step a week, over the last four weeks.',
    }),
    plannedHoursPerWeek: t.float({
      nullable: true,
      description: 'Hours a week planned for networking.',
      resolve: ({ hours }) => hours.plannedPerWeek,
    }),
    loggedHoursPerWeek: t.float({
      nullable: true,
      description: 'Hours a week logged in the last four weeks; null if no hours were ever logged.',
      resolve: ({ hours }) => hours.loggedPerWeek,
    }),
    reached: t.expose('reached', { type: StepCountsRef, description: 'People who reached each step so far.' }),
    counts: t.expose('counts', {
      type: SearchCountsRef,
      description: 'What has happened in this search, each thing counted as what it is.',
    }),
    contacts: t.exposeInt('contacts', { description: 'People known.' }),
    channelsTried: t.exposeInt('channelsTried', { description: 'The number of channels with at least one approach.' }),
    stages: t.field({
      type: [StageCountRef],
      description: 'Relationships at each stage.',
      resolve: ({ stages }) => relationshipStages.map((stage) => ({ stage, contacts: stages[stage] })),
    }),
    conditions: t.field({
      type: [ConditionCountRef],
      description: 'Ties in each condition.',
      resolve: ({ conditions }) =>
        relationshipConditions.map((condition) => ({ condition, contacts: conditions[condition] })),
    }),
    followUpsDue: t.exposeInt('followUpsDue', {
      description: 'The number of people who did not answer and should get one more note.',
    }),
    updatesDue: t.exposeInt('updatesDue', {
      description: 'The number of close people who should get a short update on the search.',
    }),
    thanksOwed: t.exposeInt('thanksOwed', { description: 'The number of thank-yous owed.' }),
    reciprocity: t.expose('reciprocity', { type: ReciprocityRef, description: 'Help given and received recently.' }),
  }),
})
