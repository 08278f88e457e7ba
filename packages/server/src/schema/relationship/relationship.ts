import type { Preview, RelationshipFinding, RelationshipReview } from '@tiecraft/core'
import { builder } from '../builder.ts'
import {
  AskRef,
  FindingCodeRef,
  NextActivityRef,
  RelationshipConditionRef,
  RelationshipStageRef,
} from '../code/enums.ts'

export const RelationshipFindingRef = builder.objectRef<RelationshipFinding>('RelationshipFinding').implement({
  access: 'everyone',
  description: 'Something about how a relationship was handled.',
  fields: (t) => ({
    code: t.expose('code', { type: FindingCodeRef, description: 'What was noticed.' }),
    text: t.string({
      description: 'The same as a sentence.',
      resolve: ({ code }, _args, { sentences }) => sentences.findings[code],
    }),
    activityId: t.exposeID('activityId', {
      nullable: true,
      description: "The portal's own id of the activity that last showed it, where one did.",
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it last happened, or since when it has been so.' }),
    times: t.exposeInt('times', { description: 'How often it happened; 1 for what the passing of time shows.' }),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'Where the relationship stood then.' }),
    ask: t.expose('ask', { type: AskRef, nullable: true, description: 'What was asked for, if anything.' }),
  }),
})

export const NextStepRef = builder.objectRef<Preview>('NextStep').implement({
  access: 'everyone',
  description: 'Something that could be done next with a contact, and where it would lead.',
  fields: (t) => ({
    activity: t.expose('activity', { type: NextActivityRef, description: 'What could be done.' }),
    text: t.string({
      description: 'The same as a sentence.',
      resolve: ({ activity }, _args, { sentences }) => sentences.nextActivities[activity],
    }),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'Where the relationship would stand then.' }),
    isYours: t.exposeBoolean('isYours', { description: 'Whether it is for the seeker to do, or for the contact.' }),
    next: t.string({
      description: 'What the relationship would need then.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice.next],
    }),
    notYet: t.string({
      description: 'What not to ask yet then; empty where anything may be asked.',
      resolve: ({ advice }, _args, { sentences }) => sentences.notYet[advice.notYet],
    }),
    advances: t.exposeBoolean('advances', { description: 'Whether it moves the relationship on.' }),
    findings: t.expose('findings', { type: [FindingCodeRef], description: 'What would be said against it.' }),
  }),
})

export const RelationshipReviewRef = builder.objectRef<RelationshipReview>('RelationshipReview').implement({
  access: 'everyone',
  description: 'Where one relationship stands, and what it needs next.',
  fields: (t) => ({
    contactId: t.exposeID('contactId', { description: "The portal's own id of the contact." }),
    stage: t.expose('stage', { type: RelationshipStageRef, description: 'How far it has come.' }),
    condition: t.expose('condition', { type: RelationshipConditionRef, description: 'How alive it is.' }),
    lastTwoWayAt: t.expose('lastTwoWayAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The last contact both ways.',
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true, description: 'When to be in touch again.' }),
    next: t.string({
      description: 'What it needs next.',
      resolve: ({ advice }, _args, { sentences }) => sentences.stageAdvice[advice.next],
    }),
    notYet: t.string({
      description: 'What not to ask yet; empty where anything may be asked.',
      resolve: ({ advice }, _args, { sentences }) => sentences.notYet[advice.notYet],
    }),
    findings: t.expose('findings', { type: [RelationshipFindingRef], description: 'How it was handled.' }),
  }),
})
