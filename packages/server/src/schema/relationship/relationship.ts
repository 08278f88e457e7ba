import type { Preview, RelationshipFinding, RelationshipReview } from '@tiecraft/core'
import { builder } from '../builder.ts'
import {
  AskRef,
  FindingCodeRef,
  NextActivityRef,
  RelationshipConditionRef,
  RelationshipStageRef,
} from '../code/enums.ts'
import { personField } from '../contact/person-field.ts'

export const RelationshipFindingRef = builder.objectRef<RelationshipFinding>('RelationshipFinding').implement({
  access: 'everyone',
  description: 'A finding about how a relationship was handled.',
  fields: (t) => ({
    code: t.expose('code', { type: FindingCodeRef, description: 'The code of the finding.' }),
    text: t.string({
      description: 'The text as a sentence, in the language of the request.',
      resolve: ({ code }, _args, { sentences }) => sentences.findings[code],
    }),
    activityExternalId: t.exposeID('activityId', {
      nullable: true,
      description: "The portal's own id of the last activity with this finding; null if no activity shows it.",
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it last happened, or since when it holds.' }),
    times: t.exposeInt('times', { description: 'How often it happened; 1 for a finding about elapsed time.' }),
    stage: t.expose('stage', {
      type: RelationshipStageRef,
      description: 'The stage of the relationship at that moment.',
    }),
    ask: t.expose('ask', { type: AskRef, nullable: true, description: 'What was asked for; null if nothing was.' }),
  }),
})

export const NextStepRef = builder.objectRef<Preview>('NextStep').implement({
  access: 'everyone',
  description: 'A possible next activity with a contact, and its effect on the relationship.',
  fields: (t) => ({
    activity: t.expose('activity', { type: NextActivityRef, description: 'The type of the activity.' }),
    text: t.string({
      description: 'The text as a sentence, in the language of the request.',
      resolve: ({ activity }, _args, { sentences }) => sentences.nextActivities[activity],
    }),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'The stage of the relationship afterwards.' }),
    isYours: t.exposeBoolean('isYours', { description: 'Whether the seeker does it; otherwise the contact does.' }),
    next: t.string({
      description: 'The next step of the relationship afterwards.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice.next],
    }),
    notYet: t.string({
      description: 'Asks that would still be premature afterwards; empty if none are.',
      resolve: ({ advice }, _args, { sentences }) => sentences.notYet[advice.notYet],
    }),
    advances: t.exposeBoolean('advances', { description: 'Whether it advances the relationship to a later stage.' }),
    findings: t.expose('findings', { type: [FindingCodeRef], description: 'Findings that it would cause.' }),
  }),
})

export const RelationshipReviewRef = builder.objectRef<RelationshipReview>('RelationshipReview').implement({
  access: 'everyone',
  description: 'The state of one relationship, and its next step.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'The stage it has reached.' }),
    condition: t.expose('condition', { type: RelationshipConditionRef, description: 'The condition of the tie.' }),
    lastTwoWayAt: t.expose('lastTwoWayAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The last two-way contact; null if there was none.',
    }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the next contact is due; null if the tie is closed.',
    }),
    next: t.string({
      description: 'The next step of the relationship.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice.next],
    }),
    notYet: t.string({
      description: 'Asks that are still premature; empty if none are.',
      resolve: ({ advice }, _args, { sentences }) => sentences.notYet[advice.notYet],
    }),
    findings: t.expose('findings', {
      type: [RelationshipFindingRef],
      description: 'Findings about how the relationship was handled.',
    }),
  }),
})
