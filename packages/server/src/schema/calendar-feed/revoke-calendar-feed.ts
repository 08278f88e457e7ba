import { revokeCalendarFeed } from '../../store/calendar-feed/revoke-calendar-feed.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from '../seeker/seeker-field.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'

builder.relayMutationField(
  'revokeCalendarFeed',
  {
    description: 'A seeker whose calendar is to have no address any more.',
    inputFields: (t) => ({ seekerId: seekerIdField(t) }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Revokes the address of the calendar of a seeker at once; where there is none, nothing changes.',
    resolve: async (_root, { input: { seekerId } }, context) =>
      payloadOf(await revokeCalendarFeed(seekerId.id, context)),
  },
  {
    description: 'The seeker, or the errors of the input.',
    outputFields: (t) => ({
      seeker: seekerField(t, 'The seeker; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
