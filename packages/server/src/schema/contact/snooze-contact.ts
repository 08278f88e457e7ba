import { snoozeContact } from '../../store/contact/snooze-contact.ts'
import { builder } from '../builder.ts'
import { payloadOf, userErrorsField } from '../payload/payload.ts'
import { ContactRef } from './contact.ts'
import { contactField } from './contact-field.ts'

builder.relayMutationField(
  'snoozeContact',
  {
    description: 'A contact who is not to be due for a while.',
    inputFields: (t) => ({
      contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
      until: t.field({ type: 'DateTime', description: 'Not due before then; absent ends the snooze.' }),
    }),
  },
  {
    access: 'portal_and_seeker',
    description: 'Keeps a contact from being due for a while.',
    resolve: async (_root, { input: { contactId, until } }, context) =>
      payloadOf(await snoozeContact(contactId.id, until ?? null, context)),
  },
  {
    description: 'The contact, or what is wrong with the input.',
    outputFields: (t) => ({
      contact: contactField(t, 'The contact; absent where there is none.', (id) => id),
      userErrors: userErrorsField(t),
    }),
  },
)
