import { advanceIntroduction } from '../../store/introduction/advance-introduction.ts'
import { newUuid } from '../../store/row/uuid.ts'
import { activityField } from '../activity/activity-field.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { IntroductionEventTypeRef, IntroductionRef } from './introduction.ts'

builder.relayMutationField(
  'advanceIntroduction',
  {
    description: 'An event of an introduction of two contacts to each other.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      type: t.field({ type: IntroductionEventTypeRef, required: true, description: 'The type of an activity.' }),
      contactId: t.globalID({
        for: ContactRef,
        required: true,
        description: 'Id of the contact it happened with; of either one if it concerns both.',
      }),
      otherContactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the other of the two.' }),
      at: t.field({ type: 'DateTime', description: 'When it happened; now by default.' }),
      id: t.id({ description: "The portal's own id for the logged activity; generated where absent." }),
      note: t.string({ description: "The seeker's own note." }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Logs an event of an introduction. Both sides must agree before the introduction can be made.',
    resolve: async (_root, { input: { type, contactId, otherContactId, at, id, note } }, context) => {
      const pair = { contactId: contactId.id, otherContactId: otherContactId.id }
      const event = { type, ...pair, at: at ?? context.now, id: id ?? newUuid(), ...(note != null && { note }) }
      return payloadOf(await advanceIntroduction(event, context))
    },
  },
  {
    description: 'The introduction after the event, or the errors of the input.',
    outputFields: (t) => ({
      introduction: t.field({
        type: IntroductionRef,
        nullable: true,
        subjectOf: ({ value }) => value && { seekerId: value.seekerId },
        description: 'The introduction after the event; null if there are errors.',
        resolve: ({ value }) => value?.introduction,
      }),
      activity: activityField(t, 'The logged activity; null if there are errors.', ({ activityId }) => activityId),
      userErrors: userErrorsField(t),
    }),
  },
)
