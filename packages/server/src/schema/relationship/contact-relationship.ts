import { preview } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { RelationshipConditionRef, RelationshipStageRef } from '../code/enums.ts'
import { ContactRef } from '../contact/contact.ts'
import { ContactReciprocityRef } from '../reciprocity/reciprocity.ts'
import { NextStepRef, RelationshipFindingRef } from './relationship.ts'

// Fields of a relationship; all of a seeker's relationships are derived once per request.
builder.prismaObjectFields(ContactRef, (t) => ({
  stage: t.field({
    access: 'everyone',
    type: RelationshipStageRef,
    description: 'The stage of the relationship.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).state.stage,
  }),
  condition: t.field({
    access: 'everyone',
    type: RelationshipConditionRef,
    description: 'The condition of the tie.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).condition,
  }),
  dueAt: t.field({
    access: 'everyone',
    type: 'DateTime',
    nullable: true,
    description: 'When the next contact is due; null if the tie is closed.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).dueAt,
  }),
  findings: t.field({
    access: 'everyone',
    type: [RelationshipFindingRef],
    description: 'Findings about how the relationship was handled.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).findings,
  }),
  reciprocity: t.field({
    access: 'everyone',
    type: ContactReciprocityRef,
    description: 'Help given and received with this contact over the last 90 days; null without a log.',
    select: { externalId: true },
    resolve: async ({ id, externalId: contactId, seekerId }, _args, { reciprocityOf }) =>
      (await reciprocityOf(seekerId, id)) ?? { contactId, given: 0, received: 0 },
  }),
  nextSteps: t.field({
    access: 'everyone',
    type: [NextStepRef],
    description: 'Possible next activities and their effect, best first.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf, now }) =>
      preview((await relationshipOf(seekerId, id)).state, now),
  }),
}))
