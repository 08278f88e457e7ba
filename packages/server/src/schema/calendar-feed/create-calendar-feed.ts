import { createCalendarFeed } from '../../store/calendar-feed/create-calendar-feed.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerField } from '../seeker/seeker-field.ts'
import { seekerIdField } from '../seeker/seeker-id.ts'

builder.relayMutationField(
  'createCalendarFeed',
  {
    description: 'A seeker who would like to see their plan in a calendar.',
    inputFields: (t) => ({ seekerId: seekerIdField(t) }),
  },
  {
    access: 'portal_and_seeker',
    showsSecret: true,
    description:
      'Makes a secret address of the calendar of a seeker, to which calendar programs subscribe. It is shown only once, and the address before it is not valid any more.',
    resolve: async (_root, { input: { seekerId } }, context) => {
      const created = await createCalendarFeed(seekerId.id, context)
      if (!created.success) return payloadOf<{ readonly url: string; readonly seekerId: string }>(created)
      const { secret, seekerId: id } = created.value
      return payloadOf({
        success: true,
        value: { url: context.links.addressOf(`/calendars/${secret}.ics`), seekerId: id },
      })
    },
  },
  {
    description: 'The address, or the errors of the input.',
    outputFields: (t) => ({
      url: t.string({
        nullable: true,
        description: 'The address of the calendar, which needs no key; null if there are errors.',
        resolve: ({ value }) => value?.url,
      }),
      seeker: seekerField(t, 'The seeker; null if there are errors.', ({ seekerId }) => seekerId),
      userErrors: userErrorsField(t),
    }),
  },
)
