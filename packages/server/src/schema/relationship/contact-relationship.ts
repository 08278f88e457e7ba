import { preview } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { RelationshipConditionRef, RelationshipStageRef } from '../code/enums.ts'
import { ContactRef } from '../contact/contact.ts'
import { ContactReciprocityRef } from '../reciprocity/reciprocity.ts'
import { NextStepRef, RelationshipFindingRef } from './relationship.ts'

// Where the seeker stands with a contact: all of a seeker's relationships are derived once per request.
builder.prismaObjectFields(ContactRef, (t) => ({
  stage: t.field({
    access: 'everyone',
    type: RelationshipStageRef,
    description: 'How far the relationship has come.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).state.stage,
  }),
  condition: t.field({
    access: 'everyone',
    type: RelationshipConditionRef,
    description: 'How alive the tie is.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).condition,
  }),
  dueAt: t.field({
    access: 'everyone',
    type: 'DateTime',
    nullable: true,
    description: 'When to be in touch again; absent where the tie is closed.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).dueAt,
  }),
  findings: t.field({
    access: 'everyone',
    type: [RelationshipFindingRef],
    description: 'How the relationship was handled.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf }) => (await relationshipOf(seekerId, id)).findings,
  }),
  reciprocity: t.field({
    access: 'everyone',
    type: ContactReciprocityRef,
    description: 'Which way help went with them, over the last 90 days.',
    resolve: async ({ id, externalId: contactId, seekerId }, _args, { reciprocityOf }) =>
      (await reciprocityOf(seekerId, id)) ?? { contactId, given: 0, received: 0 },
  }),
  nextSteps: t.field({
    access: 'everyone',
    type: [NextStepRef],
    description: 'What could be done next and where it would lead, best first.',
    resolve: async ({ id, seekerId }, _args, { relationshipOf, now }) =>
      preview((await relationshipOf(seekerId, id)).state, now),
  }),
}))
