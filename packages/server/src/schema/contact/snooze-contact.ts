import { snoozeContact } from '../../store/contact/snooze-contact.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { seekerOfRowField } from '../seeker/seeker-id.ts'
import { ContactRef } from './contact.ts'
import { contactField } from './contact-field.ts'

builder.relayMutationField(
  'snoozeContact',
  {
    description: 'A contact to snooze.',
    inputFields: (t) => ({
      seekerId: seekerOfRowField(t),
      contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
      until: t.field({ type: 'DateTime', description: 'The end of the snooze; absent to end it now.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Snoozes a contact, so that it is not due before a moment, or ends the snooze.',
    resolve: async (_root, { input: { contactId, until } }, context) =>
      payloadOf(await snoozeContact(contactId.id, until ?? null, context)),
  },
  {
    description: 'The contact, or the errors of the input.',
    outputFields: (t) => ({
      contact: contactField(t, 'The contact; null if there are errors.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
