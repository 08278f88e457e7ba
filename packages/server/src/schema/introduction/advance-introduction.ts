import { advanceIntroduction } from '../../store/introduction/advance-introduction.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { activityField } from '../activity/activity-field.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { IntroductionEventTypeRef, IntroductionRef } from './introduction.ts'

builder.relayMutationField(
  'advanceIntroduction',
  {
    description: 'Something that happened on the way to an introduction of two contacts to each other.',
    inputFields: (t) => ({
      type: t.field({ type: IntroductionEventTypeRef, required: true, description: 'What happened.' }),
      contactId: t.globalID({
        for: ContactRef,
        required: true,
        description: 'Id of the contact it happened with; of either one where it concerns both.',
      }),
      otherContactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the other of the two.' }),
      at: t.field({ type: 'DateTime', description: 'When it happened; now unless said otherwise.' }),
      id: t.id({ description: "The portal's own id of the activity that is logged; one is made where it is absent." }),
      note: t.string({ description: "The seeker's own note." }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Logs what happened on the way to an introduction; both sides must agree before it can be made.',
    resolve: async (_root, { input: { type, contactId, otherContactId, at, id, note } }, context) => {
      const pair = { contactId: contactId.id, otherContactId: otherContactId.id }
      const event = { type, ...pair, at: at ?? context.now, id: id ?? newUuid(), ...(note != null && { note }) }
      return payloadOf(await advanceIntroduction(event, context))
    },
  },
  {
    description: 'Where the introduction stands now, or why it did not move.',
    outputFields: (t) => ({
      introduction: t.field({
        type: IntroductionRef,
        nullable: true,
        description: 'The introduction; absent where it did not move.',
        resolve: ({ value }) => value?.introduction,
      }),
      activity: activityField(t, 'What was logged; absent where nothing was.', ({ activityId }) => activityId),
      userErrors: userErrorsField(t),
    }),
  },
)
